import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { addAccount, OWN, signedIn, useHouse } from './support/accounts.ts';
import { inspect } from './support/inspect.ts';
import { fillInterview, openInterview, rawForm, secondScreenOf } from './support/raw.ts';
import { awake, chip, openAt } from './support/road.ts';

const house = useHouse('own');
let context: BrowserContext;
let page: Page;

test.beforeAll(async () => {
	await addAccount(house.now, OWN.second, 'conseil');
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
