import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { addAccount, DEMO, OWN, PASSWORD, signedIn, useHouse } from './support/accounts.ts';
import { inspect } from './support/inspect.ts';
import {
	closeInterview,
	fieldsIn,
	fillInterview,
	openInterview,
	raw,
	rawForm,
	secondScreenOf
} from './support/raw.ts';
import { awake, chip, expectSaved, openAt } from './support/road.ts';

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

test('each stage is one key away, as the rail numbers it', async () => {
	await openAt(page, 'premier-contact');
	const places = [
		['2', 'ecoute'],
		['5', 'diagnostic'],
		['8', 'pistes'],
		['9', 'synthese'],
		['c', 'cloture'],
		['1', 'premier-contact'],
		['4', 'ecoute#etape-demandes'],
		['0', 'synthese#etape-synthese']
	] as const;
	for (const [key, where] of places) {
		await page.keyboard.press(key);
		await at(where);
	}
	// A French keyboard gives its digits with Shift: without it, the same keys still count.
	await page.evaluate(() =>
		document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '(', code: 'Digit5', bubbles: true }))
	);
	await at('diagnostic');
});

test('a key writes in a text and moves in a choice; Escape gives the keys back, and what was typed is kept', async () => {
	await openAt(page, 'ecoute');
	await page.locator('[name="paroles"]').click();
	await page.keyboard.type('15 ans, ? et 2 enfants, cherche');
	await expect(page.locator('[name="paroles"]')).toHaveValue('15 ans, ? et 2 enfants, cherche');
	await chip(page, 'objet1', 'reconversion').focus();
	await page.keyboard.press('9');
	expect(page.url()).toMatch(/\/ecoute$/);
	await page.locator('[name="paroles"]').focus();
	await page.keyboard.press('Escape');
	await page.keyboard.press('1');
	await at('premier-contact');
	await page.keyboard.press('2');
	await at('ecoute');
	await expect(page.locator('[name="paroles"]')).toHaveValue('15 ans, ? et 2 enfants, cherche');
});

test('« ? » opens the commands, and single keys can be turned off there', async () => {
	await openAt(page, 'premier-contact');
	const sheet = page.locator('details.commands');
	await page.keyboard.press('?');
	await expect(sheet).toHaveAttribute('open', '');
	await expect(sheet.getByRole('row', { name: '4 Demandes' })).toBeVisible();
	await expect(sheet.getByRole('row', { name: 'Ctrl + Entrée' })).toBeVisible();
	await expect(sheet.getByRole('row', { name: 'Écoute 8 à 12 min' })).toBeVisible();
	await page.keyboard.press('?');
	await expect(sheet).not.toHaveAttribute('open', '');
	await page.keyboard.press('?');
	await sheet.getByLabel('Touches seules').uncheck();
	await sheet.getByRole('button', { name: 'Garder ce réglage' }).click();
	await expect(sheet.getByText('Réglage gardé sur ce poste.')).toBeVisible();
	await page.locator('h1').click();
	await page.keyboard.press('2');
	await page.keyboard.press('e');
	await page.waitForTimeout(300);
	expect(page.url()).toMatch(/\/premier-contact$/);
	await expect(page.locator('[aria-keyshortcuts]')).toHaveCount(0);
	const kept = (await context.cookies()).find(({ name }) => name === 'degemer_confort');
	expect(kept).toMatchObject({ value: 'sans-touches', httpOnly: true, sameSite: 'Lax', path: '/' });
	// It is this browser's: another page knows it, and turns it on again.
	await page.goto('/clavier');
	await expect(page.getByLabel('Touches seules')).not.toBeChecked();
	await expect(page.getByRole('row', { name: '4 Demandes (désactivée)' })).toBeVisible();
});

test('the stage clock says minutes, moves by itself, and can be hidden', async () => {
	await page.clock.install({ time: new Date() });
	const id = await openAt(page, 'premier-contact');
	const bar = page.locator('.bar').first();
	await expect(bar).toContainText('0 min, sur 35 à 45');
	await page.clock.runFor(3 * 60_000);
	await expect(bar).toContainText('3 min, sur 35 à 45');
	const asked = { touches: 'on', retour: `/entretiens/${id}/ecoute` };
	const response = await rawForm(house.now, '/clavier?/regler', asked, OWN.first);
	expect(response.headers.get('location')).toBe(`/entretiens/${id}/ecoute`);
	const cookie = response.headers.get('set-cookie') ?? '';
	expect(cookie).toContain('degemer_confort=sans-horloge;');
	await context.addCookies([{ name: 'degemer_confort', value: 'sans-horloge', url: house.now.origin }]);
	await page.goto(`/entretiens/${id}/ecoute`);
	await expect(bar).toContainText('commencé à');
	await expect(bar).not.toContainText('sur 35 à 45');
});

test('on a tablet, her words and main demand stay in sight at every stage', async () => {
	const id = await openInterview(house.now, OWN.first);
	await fillInterview(house.now, id, OWN.first);
	await page.setViewportSize({ width: 820, height: 1180 });
	for (const where of ['premier-contact', 'ecoute', 'diagnostic', 'pistes', 'synthese', 'cloture']) {
		await page.goto(`/entretiens/${id}/${where}`);
		await awake(page);
		await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
		const sight = page.getByRole('region', { name: 'Mots et demande de la personne' });
		await expect(sight, where).toBeInViewport({ ratio: 1 });
		await expect(sight).toContainText('Je voudrais devenir aide-soignante sans perdre mon salaire');
		await expect(sight).toContainText('Savoir comment financer une formation d’aide-soignante');
		await expect(sight).toContainText('et une autre demande');
	}
});

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
	await expect(
		page.getByRole('listitem').filter({ hasText: 'Je n’ai pas de moyen de transport.' })
	).toContainText('(d’abord)');
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

	await page.locator('[name="demande1"]').fill('Payer ma formation sans m’endetter');
	await page.locator('[name="etape1"]').fill('Appeler mercredi');
	await expectSaved(page);
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

test.describe('without JavaScript', () => {
	test('commands, clock, setting, shared and second screens all work', async ({ browser }) => {
		const plain = await signedIn(browser, house.now, OWN.first, { javaScriptEnabled: false });
		const id = await openInterview(house.now, OWN.first);
		await fillInterview(house.now, id, OWN.first);
		const sheetPage = await plain.newPage();
		await sheetPage.goto(`/entretiens/${id}/ecoute`);
		await expect(sheetPage.locator('.bar')).toContainText('0 min, sur 35 à 45');
		await sheetPage.getByText('Touches et temps', { exact: true }).click();
		await sheetPage.getByLabel('Montrer le temps écoulé').uncheck();
		await sheetPage.getByRole('button', { name: 'Garder ce réglage' }).click();
		await sheetPage.waitForURL(`**/${id}/ecoute`);
		await expect(sheetPage.locator('.bar')).not.toContainText('sur 35 à 45');
		await sheetPage.getByRole('link', { name: 'Écran partagé' }).click();
		await sheetPage.locator('[name="etape1"]').fill('Écrire à ma sœur');
		await sheetPage.getByRole('button', { name: 'Enregistrer', exact: true }).last().click();
		await expect(sheetPage.locator('[name="etape1"]')).toHaveValue('Écrire à ma sœur');
		await sheetPage.goto(await secondScreenOf(house.now, id, OWN.first));
		await expect(sheetPage.getByText('Écrire à ma sœur')).toBeVisible();
		await expect(sheetPage.getByRole('link', { name: 'Mettre à jour' })).toBeVisible();
		await plain.close();
	});
});

test.describe('every size and theme', () => {
	test.describe.configure({ timeout: 180_000 });
	for (const where of ['ecoute', 'ensemble', 'second', 'clavier']) {
		test(where, async () => {
			const id = await openInterview(house.now, OWN.first);
			await fillInterview(house.now, id, OWN.first);
			const second = await secondScreenOf(house.now, id, OWN.first);
			const address = { second, clavier: '/clavier' }[where] ?? `/entretiens/${id}/${where}`;
			await page.goto(address);
			await awake(page);
			await inspect(page, `atelier-${where}`, 'also');
		});
	}
});
