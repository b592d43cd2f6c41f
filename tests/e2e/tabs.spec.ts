import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { OWN, signedIn, useHouse } from './support/accounts.ts';
import { awake, chip, expectSaved, openAt } from './support/road.ts';

const house = useHouse('own');
const words = (page: Page) => page.locator('[name="paroles"]');
const stale = (page: Page) => page.getByText('Cet entretien a changé dans un autre onglet');

async function two(context: BrowserContext): Promise<[Page, Page, string]> {
	const one = await context.newPage();
	const id = await openAt(one, 'ecoute');
	const other = await context.newPage();
	await other.goto(`/entretiens/${id}/ecoute`);
	return [one, other, id];
}

async function stored(context: BrowserContext, id: string): Promise<string> {
	const page = await context.newPage();
	await page.goto(`/entretiens/${id}/ecoute`);
	const value = await words(page).inputValue();
	await page.close();
	return value;
}

test.describe('with JavaScript', () => {
	let context: BrowserContext;
	test.beforeEach(async ({ browser }) => {
		context = await signedIn(browser, house.now, OWN.first);
	});
	test.afterEach(() => context.close());

	test('the second save is told, and nothing is overwritten before a decision', async () => {
		const [one, other, id] = await two(context);
		await awake(other);
		await words(one).fill('Dit dans le premier onglet.');
		await expectSaved(one);
		const refused = other.waitForResponse((response) => response.request().method() === 'POST');
		await words(other).fill('Dit dans le second onglet.');
		expect(await (await refused).json()).toMatchObject({ type: 'failure', status: 409 });
		await expect(stale(other)).toBeVisible();
		await expect(other.locator('[data-save="stale"]')).toContainText('Pas enregistré');
		await expect(words(other)).toHaveValue('Dit dans le second onglet.');
		await words(other).pressSequentially(' Et encore.');
		expect(await stored(context, id)).toBe('Dit dans le premier onglet.');

		const seen = context.waitForEvent('page');
		await other.getByRole('link', { name: /Voir l’autre version/ }).click();
		await expect(words(await seen)).toHaveValue('Dit dans le premier onglet.');

		await other.getByRole('button', { name: 'Garder ma saisie' }).click();
		await expectSaved(other);
		await expect(stale(other)).toBeHidden();
		expect(await stored(context, id)).toBe('Dit dans le second onglet. Et encore.');

		// The first tab is the late one now: it is told in its turn.
		await words(one).fill('Premier onglet, plus tard.');
		await expect(stale(one)).toBeVisible();
		expect(await stored(context, id)).toBe('Dit dans le second onglet. Et encore.');
	});

	test('the button that goes on is told too, and stays on the page', async () => {
		const [one, other, id] = await two(context);
		await awake(other);
		await words(one).fill('Premier.');
		await expectSaved(one);
		await words(other).fill('Second.');
		await other.locator('button[name="vers"]').click();
		await expect(stale(other)).toBeVisible();
		await expect(other).toHaveURL(/\/ecoute$/);
		await expect(words(other)).toHaveValue('Second.');
		expect(await stored(context, id)).toBe('Premier.');
		await other.getByRole('button', { name: 'Garder ma saisie' }).click();
		await expectSaved(other);
		expect(await stored(context, id)).toBe('Second.');
	});

	test('closing from a tab that is late is told', async () => {
		const [one, other, id] = await two(context);
		await other.goto(`/entretiens/${id}/cloture`);
		await awake(other);
		await words(one).fill('Dit pendant que l’autre onglet allait clore.');
		await expectSaved(one);
		await other.getByRole('button', { name: 'Clore et compter' }).click();
		await expect(stale(other)).toBeVisible();
		expect(await stored(context, id)).toContain('allait clore');
		// Nothing closes over what another tab wrote before the counsellor decided so.
		await other.getByRole('button', { name: 'Garder ma saisie' }).click();
		await expectSaved(other);
		await other.getByRole('button', { name: 'Clore et compter' }).click();
		await other.waitForURL('**/aujourdhui?clos=*');
	});

	test('an interview closed elsewhere says so to whoever still writes in it', async () => {
		const [one, other, id] = await two(context);
		await awake(other);
		await one.goto(`/entretiens/${id}/cloture`);
		await one.getByRole('button', { name: 'Clore et compter' }).click();
		await one.waitForURL('**/aujourdhui?clos=*');
		await words(other).fill('Dit trop tard.');
		await expect(other.locator('[data-save]')).toContainText('clos');
		await other.locator('button[name="vers"]').click();
		await expect(words(other)).toHaveValue('Dit trop tard.');
		await expect(other.locator('[data-save]')).toContainText('clos');
	});

	test('reading saves nothing: no page of the conversation makes another one late', async () => {
		const [one, , id] = await two(context);
		const sent: string[] = [];
		one.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
		for (const where of ['premier-contact', 'ecoute', 'diagnostic', 'pistes', 'synthese', 'cloture']) {
			await one.goto(`/entretiens/${id}/${where}`);
			await awake(one);
			await one.waitForLoadState('networkidle');
		}
		expect(sent).toEqual([]);
	});
});

test('without JavaScript the second save answers 409 and keeps what was typed', async ({ browser }) => {
	const context = await signedIn(browser, house.now, OWN.first, { javaScriptEnabled: false });
	const one = await context.newPage();
	await one.goto('/aujourdhui');
	await one.getByRole('button', { name: 'Recevoir maintenant' }).click();
	const address = one.url().replace('premier-contact', 'ecoute');
	await one.goto(address);
	const other = await context.newPage();
	await other.goto(address);
	await words(one).fill('Premier.');
	await one.getByRole('button', { name: 'Enregistrer', exact: true }).last().click();
	await words(other).fill('Second.');
	await chip(other, 'validee').check();
	const answer = other.waitForResponse((response) => response.request().method() === 'POST');
	await other.locator('button[name="vers"]').click();
	expect((await answer).status()).toBe(409);
	await expect(stale(other)).toBeVisible();
	await expect(words(other)).toHaveValue('Second.');
	await expect(chip(other, 'validee')).toBeChecked();
	await one.goto(address);
	await expect(words(one)).toHaveValue('Premier.');
	await other.locator('button[name="vers"]').click();
	await expect(other).toHaveURL(/\/diagnostic$/);
	await one.goto(address);
	await expect(words(one)).toHaveValue('Second.');
	await context.close();
});
