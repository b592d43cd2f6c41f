import { TOTP } from 'otpauth';
import { expect, test, type Page } from '@playwright/test';
import { addAccount, OWN, PASSWORD, post, signedIn, useHouse } from './support/accounts.ts';
import { inspect } from './support/inspect.ts';
import { raw } from './support/raw.ts';
import { awake, expectSaved, openAt } from './support/road.ts';

const house = useHouse('own');
const HEAD = 'cheffe@exemple.bzh';
const DEPUTY = 'adjointe@exemple.bzh';
const NEW = 'trois goélands et un cormoran';
let secret = '';
let recovery: string[] = [];

test.describe.configure({ mode: 'serial', timeout: 120_000 });
test.beforeAll(async () => {
	await addAccount(house.now, OWN.second, 'conseil');
	await addAccount(house.now, HEAD, 'conseil,pilotage');
	await addAccount(house.now, DEPUTY, 'accueil,pilotage');
});

async function signIn(page: Page, email: string, password = PASSWORD) {
	await page.goto('/connexion');
	await page.getByLabel('Adresse électronique').fill(email);
	await page.getByLabel('Mot de passe').fill(password);
	await page.getByRole('button', { name: 'Se connecter' }).click();
}
/** The code of the telephone, `steps` of thirty seconds from now: none serves twice. */
const code = (steps: number) => new TOTP({ secret }).generate({ timestamp: Date.now() + steps * 30_000 });

test('one sees where one is signed in, closes the others, and changes one’s password', async ({
	browser
}) => {
	const [here, elsewhere] = [0, 1].map(() =>
		browser.newContext({ baseURL: house.now.origin, javaScriptEnabled: false })
	);
	const page = await (await here!).newPage();
	const other = await (await elsewhere!).newPage();
	for (const one of [page, other]) await signIn(one, OWN.second);
	await page.getByRole('link', { name: OWN.second }).click();
	await expect(page.getByRole('listitem').filter({ hasText: 'Chrome sur Linux' })).toHaveCount(2);
	await expect(page.getByRole('listitem').filter({ hasText: 'celle-ci' })).toHaveCount(1);
	await page.getByRole('button', { name: /^Fermer la connexion/ }).click();
	await expect(page.getByText('La connexion est fermée.')).toBeVisible();
	await other.goto('/aujourdhui');
	await expect(other).toHaveURL(/connexion/);

	await signIn(other, OWN.second);
	const change = async (actual: string, next: string) => {
		await page.getByLabel('Mot de passe actuel').fill(actual);
		await page.getByLabel('Nouveau mot de passe').fill(next);
		await page.getByRole('button', { name: /^Changer/ }).click();
	};
	await change('pas le bon', NEW);
	await expect(page.getByText('Ce n’est pas votre mot de passe actuel').first()).toBeVisible();
	await change(PASSWORD, 'bretagne2026');
	await expect(page.getByText('se devine vite').first()).toBeVisible();
	await change(PASSWORD, 'gwendal-exemple-29');
	await expect(page.getByText('reprend votre nom').first()).toBeVisible();
	await change(PASSWORD, NEW);
	await expect(page.getByText('Votre mot de passe est changé')).toBeVisible();
	await other.goto('/aujourdhui');
	await expect(other).toHaveURL(/connexion/);
	expect((await post(house.now, '/connexion', { courriel: OWN.second, motDePasse: PASSWORD })).status).toBe(
		422
	);
	for (const context of [await here!, await elsewhere!]) await context.close();
});

test('strangers who fail do not keep somebody out of her own post', async ({ browser }) => {
	const context = await browser.newContext({ baseURL: house.now.origin });
	const page = await context.newPage();
	await signIn(page, OWN.second, NEW);
	await page.waitForURL('**/aujourdhui');
	await page.getByRole('button', { name: 'Se déconnecter' }).click();
	await page.waitForURL('**/connexion');
	const stranger = (motDePasse: string) =>
		post(house.now, '/connexion', { courriel: OWN.second, motDePasse });
	for (let at = 0; at < 6; at++) await stranger('pas le bon');
	const locked = await stranger(NEW);
	expect(locked.status).toBe(429);
	expect(await locked.text()).toContain('Attendez une demi-minute');
	await signIn(page, OWN.second, NEW);
	await page.waitForURL('**/aujourdhui');
	await context.close();
});

test('a structure asks managers for a second factor: nothing else opens before it is set up', async ({
	browser
}) => {
	const manager = await signedIn(browser, house.now, OWN.first, { javaScriptEnabled: false });
	const settings = await manager.newPage();
	await settings.goto('/comptes');
	await settings.getByRole('checkbox', { name: 'Responsable' }).last().check();
	await settings.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(settings.getByText('C’est réglé')).toBeVisible();
	await manager.close();

	const context = await browser.newContext({ baseURL: house.now.origin, javaScriptEnabled: false });
	const page = await context.newPage();
	await signIn(page, HEAD);
	await expect(page).toHaveURL(/second-facteur$/);
	await expect(page.getByRole('navigation', { name: 'Principale' }).getByRole('link')).toHaveCount(0);
	for (const path of ['/aujourdhui', '/comptes', '/mon-compte']) {
		await page.goto(path);
		await expect(page).toHaveURL(/second-facteur$/);
	}
	const cookies = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
	const quiet = { cookie: cookies, accept: 'application/json', 'x-sveltekit-action': 'true' };
	expect((await raw(house.now, '/comptes?/inviter', { method: 'POST', headers: quiet })).status).toBe(401);
	await page.getByRole('button', { name: 'Commencer' }).click();
	secret = (await page.locator('textarea').inputValue()).replaceAll(' ', '');
	expect(secret).toMatch(/^[A-Z2-7]{32}$/);
	await page.getByLabel('Code à six chiffres').fill('000000');
	await page.getByRole('button', { name: 'Mettre en place' }).click();
	await expect(page.getByText('Ce code ne convient pas').first()).toBeVisible();
	await page.getByLabel('Code à six chiffres').fill(code(-1));
	await page.getByRole('button', { name: 'Mettre en place' }).click();
	recovery = await page.locator('.codes li').allInnerTexts();
	expect(recovery).toHaveLength(10);
	await page.getByRole('link', { name: 'Continuer' }).click();
	await page.waitForURL('**/aujourdhui');
	await context.close();
});

test('the code is asked as a second step, without JavaScript, and carries what was being saved', async ({
	browser
}) => {
	const context = await browser.newContext({ baseURL: house.now.origin, javaScriptEnabled: false });
	const page = await context.newPage();
	await signIn(page, HEAD);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Votre second facteur');
	await page.getByLabel('Code à six chiffres').fill('123456');
	await page.getByRole('button', { name: 'Continuer' }).click();
	await expect(page.getByText('Ce code ne convient pas').first()).toBeVisible();
	await page.getByLabel('Code à six chiffres').fill(recovery[0]!);
	await page.getByRole('button', { name: 'Continuer' }).click();
	await page.waitForURL('**/aujourdhui');

	await page.goto('/aujourdhui');
	await page.getByRole('button', { name: 'Recevoir maintenant' }).click();
	await page.goto(page.url().replace('premier-contact', 'ecoute'));
	await page.locator('[name="paroles"]').fill('Elle ne dort plus depuis mars.');
	const address = page.url();
	await context.clearCookies();
	await page.locator('button[name="vers"]').click();
	await page.getByLabel('Adresse électronique').fill(HEAD);
	await page.getByLabel('Mot de passe').fill(PASSWORD);
	await page.getByRole('button', { name: 'Se connecter' }).click();
	await page.getByLabel('Code à six chiffres').fill(recovery[0]!);
	await page.getByRole('button', { name: 'Continuer' }).click();
	await expect(page.getByText('Ce code ne convient pas').first()).toBeVisible();
	await page.getByLabel('Code à six chiffres').fill(recovery[1]!);
	await page.getByRole('button', { name: 'Continuer' }).click();
	await page.getByRole('button', { name: 'Reprendre et enregistrer' }).click();
	await expect(page).toHaveURL(/diagnostic$/);
	await page.goto(address);
	await expect(page.locator('[name="paroles"]')).toHaveValue('Elle ne dort plus depuis mars.');
	await context.close();
});

test('on a page where one writes, the code follows the password, and the words leave by themselves', async ({
	browser
}) => {
	const context = await browser.newContext({ baseURL: house.now.origin });
	const page = await context.newPage();
	await signIn(page, HEAD);
	await page.getByLabel('Code à six chiffres').fill(recovery[2]!);
	await page.getByRole('button', { name: 'Continuer' }).click();
	await page.waitForURL('**/aujourdhui');
	await openAt(page, 'ecoute');
	await awake(page);
	await context.clearCookies();
	await page.locator('[name="paroles"]').fill('Elle voudrait dormir.');
	await page.getByLabel(`Mot de passe de ${HEAD}`).fill(PASSWORD);
	await page.keyboard.press('Enter');
	await page.getByLabel('Code du second facteur').fill(recovery[3]!);
	await page.keyboard.press('Enter');
	await expectSaved(page);
	// On this post the code was given: the password is enough for half a day.
	await context.clearCookies({ name: 'degemer_session' });
	await signIn(page, HEAD);
	await page.waitForURL('**/aujourdhui');
	await page.goto('/mon-compte');
	await expect(page.getByText(/Codes de secours restants\s*:\s*6/)).toBeVisible();
	await inspect(page, 'mon-compte', 'also');
	await context.close();
});

test('a manager removes the factor of a colleague who lost a telephone; the command line too', async ({
	browser
}) => {
	const context = await signedIn(browser, house.now, OWN.first);
	const page = await context.newPage();
	await page.goto('/comptes');
	await page.getByRole('button', { name: `Retirer le second facteur de ${HEAD}` }).click();
	await expect(page.getByText('Le second facteur est retiré')).toBeVisible();
	await page.goto('/journal');
	for (const line of [
		'a posé un second facteur',
		'a retiré un second facteur',
		'a réglé pour qui un second facteur'
	])
		await expect(page.getByRole('listitem').filter({ hasText: line })).toHaveCount(1);
	await context.close();
	const out = await house.now.degemer(
		['reset-password', '--email', HEAD, '--remove-second-factor'],
		`${NEW}\n`
	);
	expect(out).toContain('Mot de passe remplacé');
	expect(out).not.toContain('Second facteur retiré');
});

test('the pages of the second factor, seen', async ({ browser }) => {
	const context = await browser.newContext({ baseURL: house.now.origin });
	const page = await context.newPage();
	await signIn(page, DEPUTY);
	await page.waitForURL('**/second-facteur');
	await inspect(page, 'second-facteur-a-poser', 'also');
	await page.getByRole('button', { name: 'Commencer' }).click();
	await expect(page.getByRole('img', { name: 'Clé à lire' })).toBeVisible();
	await inspect(page, 'second-facteur', 'also');
	secret = (await page.locator('textarea').inputValue()).replaceAll(' ', '');
	await page.getByLabel('Code à six chiffres').fill(code(0));
	await page.getByRole('button', { name: 'Mettre en place' }).click();
	await expect(page.locator('.codes li')).toHaveCount(10);
	await inspect(page, 'codes-de-secours', 'also');
	await page.goto('/mon-compte/second-facteur');
	await inspect(page, 'second-facteur-en-place', 'also');
	await context.clearCookies();
	await signIn(page, DEPUTY);
	await expect(page.getByLabel('Code à six chiffres')).toBeVisible();
	await inspect(page, 'connexion-code', 'also');
	await context.close();
});

test('a link for a new password does not do without the second factor', async ({ browser }) => {
	const manager = await signedIn(browser, house.now, OWN.first);
	const settings = await manager.newPage();
	await settings.goto('/comptes');
	await inspect(settings, 'comptes-second-facteur', 'also');
	await settings.getByRole('button', { name: `Lien pour un nouveau mot de passe, ${DEPUTY}` }).click();
	const link = await settings.locator('textarea').inputValue();
	await manager.close();
	const context = await browser.newContext({ baseURL: house.now.origin });
	const page = await context.newPage();
	await page.goto(link);
	await page.getByLabel('Mot de passe').fill(NEW);
	await page.getByRole('button', { name: 'Garder ce mot de passe' }).click();
	await page.waitForURL('**/connexion');
	await page.getByRole('radio', { name: DEPUTY }).check();
	await page.getByLabel('Mot de passe').fill(NEW);
	await page.getByRole('button', { name: 'Se connecter' }).click();
	await expect(page.getByLabel('Code à six chiffres')).toBeVisible();
	await page.goto('/activite');
	await expect(page).toHaveURL(/connexion/);
	await context.close();
});
