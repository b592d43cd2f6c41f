import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { addAccount, OWN, PASSWORD, useHouse } from './support/accounts.ts';
import { expectNoViolation } from './support/axe.ts';
import { awake, expectSaved, openAt } from './support/road.ts';

const house = useHouse('own');
const SAID = 'Elle ne dort plus depuis mars.';
const MINUTE = 60_000;
const words = (page: Page) => page.locator('[name="paroles"]');
const shade = (page: Page) => page.getByRole('dialog', { name: 'Écran masqué' });
const caret = (page: Page) => words(page).evaluate((box: HTMLTextAreaElement) => box.selectionStart);
let context: BrowserContext;
let page: Page;

test.beforeEach(async ({ browser }) => {
	// A session of its own: the lock ends it.
	context = await browser.newContext({ baseURL: house.now.origin });
	page = await context.newPage();
	await page.clock.install();
	await page.goto('/connexion');
	await page.getByLabel('Adresse électronique').fill(OWN.first);
	await page.getByLabel('Mot de passe').fill(PASSWORD);
	await page.getByRole('button', { name: 'Se connecter' }).click();
	await page.waitForURL('**/aujourdhui');
});
test.afterEach(() => context.close());

/** Names of what a screen reader can act upon. */
async function reachable(): Promise<string[]> {
	const devtools = await context.newCDPSession(page);
	const { nodes } = await devtools.send('Accessibility.getFullAXTree');
	const acts = ['button', 'link', 'textbox', 'checkbox', 'radio', 'combobox'];
	return nodes
		.filter(({ ignored, role }) => !ignored && acts.includes(String(role?.value)))
		.map(({ name }) => String(name?.value));
}

async function writing() {
	const id = await openAt(page, 'ecoute');
	await words(page).fill(SAID);
	await page.clock.runFor(1000);
	await expectSaved(page);
	await words(page).evaluate((box: HTMLTextAreaElement) => box.setSelectionRange(4, 4));
	return id;
}

test('two presses of a key hide everything at once; one more comes back to the same caret', async () => {
	await writing();
	await page.keyboard.press('Escape');
	await expect(shade(page)).toBeHidden();
	await page.keyboard.press('Escape');
	await expect(shade(page)).toBeVisible();
	expect(await shade(page).innerText()).toMatch(/^Degemer\s+Reprendre\s+Passer le poste$/);
	expect(await page.title()).toBe('Degemer');
	const box = await shade(page).boundingBox();
	expect(box).toMatchObject({ x: 0, y: 0, width: 1366, height: 768 });
	// What is underneath is out of reach: of the mouse, of the keyboard and of a screen reader.
	expect(await reachable()).toEqual(['Reprendre', 'Passer le poste']);
	await page.keyboard.press('Tab');
	await page.keyboard.type('x');
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	await expect(shade(page)).toBeVisible();
	await expectNoViolation(page, 'écran masqué');

	await page.getByRole('button', { name: 'Reprendre' }).press('Enter');
	await expect(shade(page)).toBeHidden();
	await expect(words(page)).toBeFocused();
	await expect(words(page)).toHaveValue(SAID);
	expect(await caret(page)).toBe(4);
	expect(await page.title()).toContain('Écoute');
});

test('the button does the same, and leaves the caret where it was', async () => {
	await writing();
	await page.getByRole('button', { name: 'Masquer l’écran' }).click();
	await expect(shade(page)).toBeVisible();
	await page.getByRole('button', { name: 'Reprendre' }).click();
	await expect(words(page)).toBeFocused();
	expect(await caret(page)).toBe(4);
});

test('an open interview waits for sixty minutes, then asks for the password; the words are still there', async () => {
	const id = await writing();
	await page.clock.fastForward(50 * MINUTE);
	await page.clock.runFor(12_000);
	await expect(shade(page)).toBeHidden();
	const ended = page.waitForResponse((response) => response.url().endsWith('/deconnexion'));
	await page.clock.fastForward(11 * MINUTE);
	await page.clock.runFor(12_000);
	await expect(shade(page)).toBeVisible();
	await ended;
	// The server knows nobody on this post any more.
	const refused = await context.request.get(`/entretiens/${id}/ecoute`, { maxRedirects: 0 });
	expect(refused.status()).toBe(303);
	expect(await shade(page).innerText()).not.toContain(OWN.first);
	await expectNoViolation(page, 'poste verrouillé');

	await page.getByLabel('Votre mot de passe').fill('pas le bon');
	await page.getByRole('button', { name: 'Reprendre' }).click();
	await expect(page.getByRole('alert')).toContainText('ne correspond pas');
	await page.getByLabel('Votre mot de passe').fill(PASSWORD);
	await page.getByRole('button', { name: 'Reprendre' }).click();
	await expect(shade(page)).toBeHidden();
	await expect(page).toHaveURL(new RegExp(`${id}/ecoute$`));
	await expect(words(page)).toBeFocused();
	expect(await caret(page)).toBe(4);
	await page.keyboard.type('Oui, ');
	await page.clock.runFor(1000);
	await expectSaved(page);
	await expect(words(page)).toHaveValue('ElleOui,  ne dort plus depuis mars.');
});

test('elsewhere fifteen minutes are enough, a gesture counts from then again', async () => {
	await page.goto('/saisie');
	await awake(page);
	await page.clock.fastForward(14 * MINUTE);
	await page.mouse.move(200, 200);
	await page.clock.fastForward(14 * MINUTE);
	await page.clock.runFor(12_000);
	await expect(shade(page)).toBeHidden();
	await page.clock.fastForward(2 * MINUTE);
	await page.clock.runFor(12_000);
	await expect(shade(page)).toBeVisible();
});

test('words that could not leave before the lock leave after it', async () => {
	const id = await writing();
	await context.setOffline(true);
	await words(page).press('End');
	await page.keyboard.type(' Ni depuis.');
	await page.clock.runFor(1000);
	await page.clock.fastForward(61 * MINUTE);
	await page.clock.runFor(12_000);
	await expect(shade(page)).toBeVisible();
	await context.setOffline(false);
	await page.getByLabel('Votre mot de passe').fill(PASSWORD);
	await page.getByRole('button', { name: 'Reprendre' }).click();
	await expect(shade(page)).toBeHidden();
	await page.clock.runFor(5000);
	await expectSaved(page);
	await page.goto(`/entretiens/${id}/ecoute`);
	await expect(words(page)).toHaveValue(`${SAID} Ni depuis.`);
});

test('the post is hidden in all its tabs, and kept open by an interview in any of them', async () => {
	await writing();
	const desk = await context.newPage();
	await desk.clock.install();
	await desk.goto('/saisie');
	await awake(desk);
	await desk.clock.fastForward(20 * MINUTE);
	await desk.clock.runFor(12_000);
	await desk.waitForTimeout(500);
	await desk.clock.runFor(1000);
	await expect(shade(desk)).toBeHidden();
	await desk.keyboard.press('Escape');
	await desk.keyboard.press('Escape');
	await expect(shade(desk)).toBeVisible();
	await expect(shade(page)).toBeVisible();
	await desk.getByRole('button', { name: 'Reprendre' }).click();
	await expect(shade(page)).toBeHidden();
});

test('a colleague takes the post over with her name and her password; no tab shows the former page', async () => {
	await addAccount(house.now, OWN.second, 'conseil');
	await page.getByRole('button', { name: 'Se déconnecter' }).click();
	await page.getByLabel('Adresse électronique').fill(OWN.second);
	await page.getByLabel('Mot de passe').fill(PASSWORD);
	await page.getByRole('button', { name: 'Se connecter' }).click();
	await page.waitForURL('**/aujourdhui');
	await writing();
	const desk = await context.newPage();
	await desk.goto('/rendez-vous');
	await awake(desk);
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Passer le poste' }).click();
	await page.waitForURL('**/connexion');
	await desk.waitForURL('**/connexion');
	expect(await page.content()).not.toContain(OWN.first);
	await expectNoViolation(page, 'poste partagé');
	await page.getByRole('radio', { name: 'Soazig Exemple' }).check();
	await page.getByLabel('Mot de passe').fill(PASSWORD);
	await page.getByRole('button', { name: 'Se connecter' }).click();
	await page.waitForURL('**/aujourdhui');
	await expect(page.getByRole('banner')).toContainText('Soazig Exemple');
	await page.goBack();
	await page.goBack();
	await expect(words(page)).toHaveCount(0);
	expect(await page.content()).not.toContain(SAID);
});
