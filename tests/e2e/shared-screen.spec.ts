import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { addAccount, DEMO, OWN, PASSWORD, signedIn, useHouse } from './support/accounts.ts';
import {
	closeInterview,
	fieldsIn,
	fillInterview,
	openInterview,
	raw,
	rawForm,
	secondScreenOf
} from './support/raw.ts';
import { awake, chip, expectSaved } from './support/road.ts';

const house = useHouse('own');
const ELSEWHERE = 'ailleurs@exemple.bzh';
const MANAGER = 'pilotage@exemple.bzh';
let context: BrowserContext;
let page: Page;

test.beforeAll(async () => {
	await addAccount(house.now, OWN.second, 'conseil');
	await addAccount(house.now, MANAGER, 'pilotage');
});
test.beforeEach(async ({ browser }) => {
	context = await signedIn(browser, house.now, OWN.first);
	page = await context.newPage();
});
test.afterEach(() => context.close());

const at = (where: string) => page.waitForURL(`**/${where}`);

/** Codes of class C and C* on the form of the diagnostic, and a sensitive network's step. */
async function addSensitive(id: string) {
	const path = `/entretiens/${id}/diagnostic`;
	const shown = fieldsIn(await (await raw(house.now, path, { as: OWN.first })).text());
	const more = ['sante-restriction', 'violences', 'finances-dettes'].map((code): [string, string] => [
		'freins',
		code
	]);
	const levers: [string, string] = ['leviers', 'statut-ouvrant-droits'];
	expect(
		(await rawForm(house.now, `${path}?/enregistrer`, [...shown, ...more, levers], OWN.first)).status
	).toBe(200);
}

test('the shared screen: one key, plain words, nothing sensitive, no menu; both can write, and come back', async () => {
	const id = await openInterview(house.now, OWN.first);
	await fillInterview(house.now, id, OWN.first);
	await addSensitive(id);
	await page.goto(`/entretiens/${id}/diagnostic`);
	await awake(page);
	await page.keyboard.press('e');
	await at('ensemble?de=diagnostic');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ce que nous notons ensemble');
	await expect(page.locator('label').filter({ hasText: 'Je n’ai pas de moyen de transport.' })).toContainText(
		'(d’abord)'
	);
	await expect(page.getByText('J’ai très envie d’agir.')).toBeVisible();
	const seen = await page.locator('body').innerText();
	for (const word of [
		/sant[ée]/i,
		/handicap/i,
		/violence/i,
		/dette/i,
		/obligation d’emploi/i,
		/mobilite-sans/,
		/Aujourd’hui/,
		/soazig/i,
		/A-\d{3}|[A-Z]-\d{3}/
	])
		expect(seen).not.toMatch(word);
	expect(
		await page.evaluate(() =>
			parseFloat(getComputedStyle(document.querySelector('[name="paroles"]')!).fontSize)
		)
	).toBeGreaterThan(23);

	const source = await (await raw(house.now, `/entretiens/${id}/ensemble`, { as: OWN.first })).text();
	expect(source).toContain('Je n’ai pas de moyen de transport.');
	expect(source).not.toMatch(/sante-|finances-dettes|violence|handicap/i);

	await page.locator('[name="demande1"]').fill('Payer ma formation sans m’endetter');
	await page.locator('[name="etape1"]').fill('Appeler mercredi');
	await page.getByLabel('Je n’ai pas de moyen de transport.').uncheck();
	await expectSaved(page);
	await expect(page.getByLabel('Je n’ai pas de moyen de transport.')).not.toBeChecked();
	await page.locator('h1').click();
	await page.keyboard.press('e');
	await at('diagnostic');
	await page.keyboard.press('9');
	await at('synthese');
	await expect(page.locator('[name="quoi1"]')).toHaveValue('Appeler mercredi');
	await expect(page.locator('[name="qui1"]')).toHaveValue('Moi');
	await page.keyboard.press('4');
	await at('ecoute#etape-demandes');
	await expect(page.locator('[name="demande1"]')).toHaveValue('Payer ma formation sans m’endetter');
	await expect(chip(page, 'objet1', 'formation-financement')).toBeChecked();
	await page.keyboard.press('6');
	await at('diagnostic#etape-freins-leviers');
	await expect(chip(page, 'freins', 'mobilite-sans-moyen')).not.toBeChecked();
	await expect(chip(page, 'freins', 'sante-restriction')).toBeChecked();
	await expect(chip(page, 'freins', 'finances-dettes')).toBeChecked();
});

test('a second screen follows live, shows nothing sensitive, and goes dark at the closing', async ({
	browser
}) => {
	const id = await openInterview(house.now, OWN.first);
	await fillInterview(house.now, id, OWN.first);
	await addSensitive(id);
	const address = await secondScreenOf(house.now, id, OWN.first);
	expect(address).toMatch(/^\/ensemble\/[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}$/);
	const elsewhere = await signedIn(browser, house.now, OWN.second);
	const screen = await elsewhere.newPage();
	await screen.goto(address);
	await awake(screen);
	await expect(screen.getByText('Je n’ai pas de moyen de transport.')).toBeVisible();
	const source = await screen.content();
	for (const word of [/Santé|santé/, /violence/i, /dettes/i, /handicap/i, /sante-|violences/, new RegExp(id)])
		expect(source).not.toMatch(word);
	await expect(screen.locator('nav, main :is(input, textarea, button, a)')).toHaveCount(0);
	expect(await screen.locator('body').innerText()).not.toContain('gwendal');

	await page.goto(`/entretiens/${id}/ensemble`);
	await awake(page);
	await page.locator('[name="paroles"]').fill('Je veux soigner, et dormir.');
	await expectSaved(page);
	await expect(screen.getByText('Je veux soigner, et dormir.')).toBeVisible({ timeout: 4_000 });

	const served = await raw(house.now, `${address}/flux`, { as: OWN.second });
	expect(served.headers.get('cache-control')).toBe('no-store');
	expect((await closeInterview(house.now, id, OWN.first)).status).toBe(303);
	await expect(screen.getByText('L’échange est terminé.')).toBeVisible({ timeout: 4_000 });
	await expect(screen.getByText('soigner')).toHaveCount(0);
	expect((await raw(house.now, address, { as: OWN.first })).status).toBe(404);
	expect((await raw(house.now, `${address}/flux`, { as: OWN.first })).status).toBe(404);
	await elsewhere.close();
});

test('a second screen is refused to a manager and to whoever is not signed in', async () => {
	const id = await openInterview(house.now, OWN.first);
	const address = await secondScreenOf(house.now, id, OWN.first);
	for (const path of [address, `${address}/flux`]) {
		expect((await raw(house.now, path, { as: OWN.second })).status).toBe(200);
		expect((await raw(house.now, path, { as: MANAGER })).status).toBe(404);
		expect((await raw(house.now, path)).status).toBe(303);
	}
});

test.describe('several structures', () => {
	const demo = useHouse('demo');

	test('a second screen is refused to a session of another one', async () => {
		test.setTimeout(120_000);
		const more = [
			'--structure',
			'Relais Orientation des Marches',
			'--roles',
			'conseil',
			'--name',
			'Ailleurs'
		];
		await demo.now.degemer(['create-account', '--email', ELSEWHERE, ...more], `${PASSWORD}\n`);
		const id = await openInterview(demo.now, DEMO.counsellor);
		const address = await secondScreenOf(demo.now, id, DEMO.counsellor);
		for (const path of [address, `${address}/flux`]) {
			expect((await raw(demo.now, path, { as: DEMO.counsellor })).status).toBe(200);
			expect((await raw(demo.now, path, { as: ELSEWHERE })).status).toBe(404);
		}
		expect((await raw(demo.now, '/aujourdhui', { as: ELSEWHERE })).status).toBe(200);
	});
});
