import { expect, test } from '@playwright/test';
import { addAccount, OWN, PASSWORD, signedIn, useHouse } from './support/accounts.ts';
import { inspect } from './support/inspect.ts';
import { raw } from './support/raw.ts';

const house = useHouse('own');
const COLLEAGUE = 'azilis@exemple.bzh';
let link = '';

test.describe.configure({ mode: 'serial', timeout: 120_000 });

test('a manager prepares a link without JavaScript, and hands it over', async ({ browser }) => {
	const context = await signedIn(browser, house.now, OWN.first, { javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/comptes');
	await page.getByLabel('Son adresse électronique').fill('azilis@exemple');
	await page.getByRole('button', { name: 'Préparer le lien' }).click();
	await expect(page.getByText('Écrivez une adresse électronique complète').first()).toBeVisible();
	await expect(page.getByLabel('Son adresse électronique')).toHaveValue('azilis@exemple');
	await page.getByLabel('Son adresse électronique').fill(COLLEAGUE);
	await page.getByRole('button', { name: 'Préparer le lien' }).click();
	link = await page.locator('textarea').inputValue();
	expect(link).toMatch(/\/invitation\/[\w-]{32}$/);
	await expect(page.getByText(COLLEAGUE).first()).toBeVisible();
	await page.goto('/comptes');
	await expect(page.locator('textarea')).toHaveCount(0);
	await expect(page.getByRole('button', { name: `Retirer le lien de ${COLLEAGUE}` })).toBeVisible();
	await context.close();
});

test('the link opens an account, once', async ({ browser }) => {
	const context = await browser.newContext({ baseURL: house.now.origin });
	const page = await context.newPage();
	await page.goto(link);
	await inspect(page, 'invitation', 'also');
	await page.getByLabel('Votre nom').fill('Azilis Exemple');
	await page.getByLabel('Mot de passe').fill('trop court');
	await page.getByRole('button', { name: 'Ouvrir mon compte' }).click();
	await expect(page.getByText('au moins 12 caractères').first()).toBeVisible();
	await expect(page.getByLabel('Votre nom')).toHaveValue('Azilis Exemple');
	await page.getByLabel('Mot de passe').fill(PASSWORD);
	await page.getByRole('button', { name: 'Ouvrir mon compte' }).click();
	await page.waitForURL('**/aujourdhui');
	expect((await raw(house.now, new URL(link).pathname)).status).toBe(404);
	expect((await raw(house.now, '/comptes', { as: COLLEAGUE })).status).toBe(404);
	await context.close();
});

test('a manager closes an account, whose connections end, and opens it again; never her own', async ({
	browser
}) => {
	await addAccount(house.now, OWN.second, 'conseil');
	const his = await signedIn(browser, house.now, OWN.second);
	const context = await signedIn(browser, house.now, OWN.first);
	const page = await context.newPage();
	await page.goto('/comptes');
	await inspect(page, 'comptes', 'also');
	await expect(page.getByRole('button', { name: /^Fermer le compte de Soazig/ })).toHaveCount(0);
	await page.getByRole('button', { name: `Fermer le compte de ${OWN.second}` }).click();
	await expect(page.getByText('Le compte est fermé')).toBeVisible();
	const hisPage = await his.newPage();
	await hisPage.goto('/aujourdhui');
	await hisPage.waitForURL('**/connexion**');
	await page.getByRole('button', { name: `Rouvrir le compte de ${OWN.second}` }).click();
	await expect(page.getByText('Le compte est rouvert')).toBeVisible();
	await page.goto('/journal');
	for (const line of [
		'a préparé l’invitation',
		'a ouvert un compte',
		'a fermé un compte',
		'a rouvert un compte'
	])
		await expect(page.getByRole('listitem').filter({ hasText: line })).toHaveCount(1);
	await context.close();
	await his.close();
});
