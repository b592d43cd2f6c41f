import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { expectNoViolation } from './support/axe.ts';
import { addAccount, OWN, PASSWORD, signedIn, useHouse } from './support/accounts.ts';
import { chip, expectSaved, openAt } from './support/road.ts';

const house = useHouse('own');
const SAID = 'Elle ne dort plus,\n« tout est à refaire » & <rien> ne tient.';
const words = (page: Page) => page.locator('[name="paroles"]');

async function signIn(page: Page, email: string = OWN.first) {
	await page.getByLabel('Adresse électronique').fill(email);
	await page.getByLabel('Mot de passe').fill(PASSWORD);
	await page.getByRole('button', { name: 'Se connecter' }).click();
}

test.describe('with JavaScript', () => {
	let context: BrowserContext;
	let page: Page;
	let id: string;

	// An account of their own: tries are counted.
	test.beforeAll(async () => void (await addAccount(house.now, OWN.second, 'conseil')));
	test.beforeEach(async ({ browser }) => {
		// Not the shared session: this one is going to end.
		context = await browser.newContext({ baseURL: house.now.origin });
		page = await context.newPage();
		await page.goto('/connexion');
		await signIn(page, OWN.second);
		await page.waitForURL('**/aujourdhui');
		id = await openAt(page, 'ecoute');
		await context.clearCookies();
	});
	test.afterEach(() => context.close());

	test('one signs in on the page itself, the text leaves by itself, the caret is where it was', async () => {
		await words(page).fill(SAID);
		const band = page.locator('[data-save="expired"]');
		await expect(band).toContainText('Votre connexion a expiré.');
		await expect(band).toBeInViewport();
		await page.locator('button[name="vers"]').click();
		await expect(words(page)).toHaveValue(SAID);
		await expect(page).toHaveURL(/\/ecoute$/);
		await words(page).focus();
		await words(page).evaluate((box: HTMLTextAreaElement) => box.setSelectionRange(5, 5));
		await expectNoViolation(page, 'session expirée');

		const password = page.getByLabel(`Mot de passe de ${OWN.second}`);
		await password.fill('ce n’est pas celui-là');
		await password.press('Enter');
		await expect(page.getByRole('alert')).toContainText('ne correspond pas');
		await expect(password).toBeFocused();
		await expect(password).toHaveValue('');
		await password.fill(PASSWORD);
		await password.press('Enter');
		await expectSaved(page);
		await expect(words(page)).toBeFocused();
		expect(await words(page).evaluate((box: HTMLTextAreaElement) => box.selectionStart)).toBe(5);
		await page.locator('button[name="vers"]').click();
		await expect(page).toHaveURL(/\/diagnostic$/);
		await page.goto(`/entretiens/${id}/ecoute`);
		await expect(words(page)).toHaveValue(SAID);
	});

	test('typing goes on while the session is away, and after', async () => {
		await words(page).pressSequentially('Avant. ');
		const password = page.getByLabel(`Mot de passe de ${OWN.second}`);
		await expect(password).toBeVisible();
		await page.keyboard.type('Pendant. ');
		await words(page).press('Home');
		const posted: string[] = [];
		page.on('request', (request) => posted.push(`${request.url()} ${request.postData() ?? ''}`));
		await password.fill(PASSWORD);
		await password.press('Enter');
		await expectSaved(page);
		await expect(words(page)).toBeFocused();
		await page.keyboard.type('Ici : ');
		await expect(words(page)).toHaveValue('Ici : Avant. Pendant. ');
		await expectSaved(page);
		// The password goes to the sign-in form and nowhere else.
		const carrying = posted.filter(
			(request) => request.includes(PASSWORD.replaceAll(' ', '+')) || request.includes(PASSWORD)
		);
		expect(carrying.map((request) => new URL(request.split(' ')[0] ?? '').pathname)).toEqual(['/connexion']);
		await page.reload();
		await expect(words(page)).toHaveValue('Ici : Avant. Pendant. ');
	});

	test('signing in on another tab of the post is enough', async () => {
		await words(page).fill(SAID);
		await expect(page.locator('[data-save="expired"]')).toBeVisible();
		const tab = await context.newPage();
		await tab.goto('/connexion');
		await signIn(tab, OWN.second);
		await tab.waitForURL('**/aujourdhui');
		await expectSaved(page);
		await tab.goto(`/entretiens/${id}/ecoute`);
		await expect(words(tab)).toHaveValue(SAID);
	});
});

test('a page asked for without a session comes back after signing in', async ({ browser }) => {
	const context = await signedIn(browser, house.now, OWN.first);
	const page = await context.newPage();
	const id = await openAt(page, 'diagnostic');
	await context.clearCookies();
	await page.goto(`/entretiens/${id}/diagnostic`);
	await expect(page).toHaveURL(/\/connexion\?suite=/);
	await signIn(page);
	await expect(page).toHaveURL(new RegExp(`/entretiens/${id}/diagnostic$`));
	await context.close();
});

test.describe('without JavaScript', () => {
	let context: BrowserContext;
	let page: Page;
	let address: string;

	test.beforeEach(async ({ browser }) => {
		context = await signedIn(browser, house.now, OWN.first, { javaScriptEnabled: false });
		page = await context.newPage();
		await page.goto('/aujourdhui');
		await page.getByRole('button', { name: 'Recevoir maintenant' }).click();
		await expect(page).toHaveURL(/premier-contact$/);
		address = page.url().replace('premier-contact', 'ecoute');
		await page.goto(address);
		await words(page).fill(SAID);
		await page.locator('[name="reformulation"]').fill('Je voudrais dormir, puis choisir.');
		await chip(page, 'validee').check();
		await chip(page, 'objet1', 'reconversion').check();
		await context.clearCookies({ name: 'degemer_session' });
	});
	test.afterEach(() => context.close());

	test('what was sent follows to the sign-in form, and one button sends it again', async () => {
		const hops: number[] = [];
		page.on('response', (response) => response.request().method() === 'POST' && hops.push(response.status()));
		await page.locator('button[name="vers"]').click();
		await expect(page).toHaveURL(/\/connexion\?suite=/);
		expect(hops).toEqual([307, 401]);
		await expect(page.getByText('Votre connexion a expiré')).toBeVisible();
		await page.getByLabel('Adresse électronique').fill(OWN.first);
		await page.getByLabel('Mot de passe').fill('ce n’est pas celui-là');
		await page.getByRole('button', { name: 'Se connecter' }).click();
		await expect(page.getByRole('alert')).toContainText('ne correspond pas');
		await signIn(page);
		await expect(page.getByRole('heading', { level: 1 })).toContainText('de nouveau connecté');
		expect(await page.content()).not.toContain(PASSWORD);
		await expect(page.locator('[name="motDePasse"], [name="courriel"]')).toHaveCount(0);
		await page.getByRole('button', { name: 'Reprendre et enregistrer' }).click();
		await expect(page).toHaveURL(/\/diagnostic$/);
		await page.goto(address);
		await expect(words(page)).toHaveValue(SAID);
		await expect(chip(page, 'validee')).toBeChecked();
		await expect(chip(page, 'objet1', 'reconversion')).toBeChecked();
	});

	test('nothing of it is written in the address', async () => {
		await page.locator('button[name="vers"]').click();
		const { search } = new URL(page.url());
		expect(decodeURIComponent(search)).toBe(`?suite=${new URL(address).pathname}?/enregistrer`);
	});
});

test('the way back stays inside the house', async ({ page }) => {
	for (const trap of [
		'https://exemple.invalid/',
		'//exemple.invalid',
		'/\\exemple.invalid',
		'javascript:alert(1)'
	]) {
		await page.context().clearCookies();
		await page.goto(`${house.now.origin}/connexion?suite=${encodeURIComponent(trap)}`);
		await signIn(page);
		await expect(page).toHaveURL(`${house.now.origin}/aujourdhui`);
	}
});
