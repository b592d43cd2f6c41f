import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { OWN, signedIn, useHouse } from './support/accounts.ts';
import { expectNoViolation } from './support/axe.ts';
import { awake, chip, expectSaved, openAt } from './support/road.ts';

const house = useHouse('own');
const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);
const words = (page: Page) => field(page, 'paroles');
const versions = (page: Page) => page.getByRole('group', { name: 'Deux versions de cette réponse' });
const save = (page: Page) => page.getByRole('button', { name: 'Enregistrer', exact: true }).last().click();

async function two(context: BrowserContext, where = 'ecoute'): Promise<[Page, Page, string]> {
	const one = await context.newPage();
	const id = await openAt(one, where);
	const other = await context.newPage();
	await other.goto(`/entretiens/${id}/${where}`);
	return [one, other, id];
}

async function stored(context: BrowserContext, id: string, name = 'paroles'): Promise<string> {
	const page = await context.newPage();
	await page.goto(`/entretiens/${id}/ecoute`);
	const value = await field(page, name).inputValue();
	await page.close();
	return value;
}

test.describe('with JavaScript', () => {
	let context: BrowserContext;
	test.beforeEach(async ({ browser }) => {
		context = await signedIn(browser, house.now, OWN.first);
	});
	test.afterEach(() => context.close());

	test('different answers merge; what came from the other screen shows in place, the caret stays', async () => {
		const [one, other, id] = await two(context);
		await awake(other);
		await words(one).fill('Dit sur le premier écran.');
		await chip(one, 'objet1', 'reconversion').check();
		await expectSaved(one);
		await field(other, 'reformulation').pressSequentially('Je voudrais changer.');
		await field(other, 'reformulation').press('Home');
		await other.keyboard.type('Moi, ');
		await expectSaved(other);
		await expect(words(other)).toHaveValue('Dit sur le premier écran.');
		await expect(chip(other, 'objet1', 'reconversion')).toBeChecked();
		await expect(other.getByText(/Mis à jour depuis un autre écran.*Ce que la personne dit/)).toHaveCount(1);
		expect(
			await field(other, 'reformulation').evaluate((box: HTMLTextAreaElement) => box.selectionStart)
		).toBe(5);
		await expect(field(other, 'reformulation')).toBeFocused();
		expect(await stored(context, id)).toBe('Dit sur le premier écran.');
		expect(await stored(context, id, 'reformulation')).toBe('Moi, Je voudrais changer.');
	});

	test('the same answer: both versions are shown, nothing is overwritten before a choice', async () => {
		const [one, other, id] = await two(context);
		await awake(other);
		await words(one).fill('Dit sur le premier écran.');
		await expectSaved(one);
		const refused = other.waitForResponse((response) => response.request().method() === 'POST');
		await words(other).fill('Dit sur le second écran.');
		await field(other, 'besoin').evaluate((box) => (box.closest('details')!.open = true));
		await field(other, 'besoin').fill('Souffler.');
		expect(await (await refused).json()).toMatchObject({ type: 'failure', status: 409 });
		await expect(versions(other)).toContainText('Dit sur le premier écran.');
		await expect(other.locator('[data-save="conflict"]')).toContainText('attend votre choix');
		await words(other).press('End');
		await other.keyboard.type(' Et encore.');
		await expect(words(other)).toHaveValue('Dit sur le second écran. Et encore.');
		// The rest does not wait for the choice.
		await expect.poll(() => stored(context, id, 'besoin')).toBe('Souffler.');
		expect(await stored(context, id)).toBe('Dit sur le premier écran.');
		await expectNoViolation(other, 'deux versions');

		await other.getByRole('button', { name: 'Garder le mien' }).click();
		await expectSaved(other);
		await expect(versions(other)).toBeHidden();
		await expect(words(other)).toBeFocused();
		expect(await stored(context, id)).toBe('Dit sur le second écran. Et encore.');

		// The first screen is the late one now: it is asked in its turn, and takes the other version.
		await words(one).fill('Premier écran, plus tard.');
		await expect(versions(one)).toContainText('Et encore.');
		await one.getByRole('button', { name: 'Prendre l’autre' }).click();
		await expectSaved(one);
		await expect(words(one)).toHaveValue('Dit sur le second écran. Et encore.');
		expect(await stored(context, id)).toBe('Dit sur le second écran. Et encore.');
	});

	test('a version that changes again while one chooses is shown again', async () => {
		const [one, other, id] = await two(context);
		await awake(other);
		await words(one).fill('Un.');
		await expectSaved(one);
		await words(other).fill('Deux.');
		await expect(versions(other)).toContainText('Un.');
		await words(one).fill('Un, corrigé.');
		await expectSaved(one);
		await other.getByRole('button', { name: 'Garder le mien' }).click();
		await expect(versions(other)).toContainText('Un, corrigé.');
		expect(await stored(context, id)).toBe('Un, corrigé.');
		await other.getByRole('button', { name: 'Garder le mien' }).click();
		await expectSaved(other);
		expect(await stored(context, id)).toBe('Deux.');
	});

	test('the button that goes on asks too, and goes once it is decided', async () => {
		const [one, other, id] = await two(context);
		await awake(other);
		await words(one).fill('Premier.');
		await expectSaved(one);
		await words(other).fill('Second.');
		await other.locator('button[name="vers"]').click();
		await expect(versions(other)).toBeVisible();
		await expect(other).toHaveURL(/\/ecoute$/);
		await expect(words(other)).toHaveValue('Second.');
		expect(await stored(context, id)).toBe('Premier.');
		await other.getByRole('button', { name: 'Garder le mien' }).click();
		await expectSaved(other);
		expect(await stored(context, id)).toBe('Second.');
	});

	test('ticks merge one by one, steps of a plan add up', async () => {
		const [one, other, id] = await two(context, 'diagnostic');
		await awake(other);
		await chip(one, 'freins', 'mobilite-sans-moyen').check();
		await expectSaved(one);
		await chip(other, 'freins', 'famille-garde').check();
		await expectSaved(other);
		await expect(chip(other, 'freins', 'mobilite-sans-moyen')).toBeChecked();
		for (const page of [one, other]) {
			await page.goto(`/entretiens/${id}/synthese`);
			await awake(page);
		}
		await field(one, 'quoi1').fill('Appeler mardi');
		await expectSaved(one);
		await field(other, 'quoi1').fill('Réunir mes bulletins');
		await expect(field(other, 'quoi2')).toHaveValue('Réunir mes bulletins');
		await expect(field(other, 'quoi1')).toHaveValue('Appeler mardi');
		await expectSaved(other);
	});

	test('coming back to the window shows what another screen wrote, and saves nothing', async () => {
		const [one, other] = await two(context);
		await awake(other);
		await words(one).fill('Écrit ailleurs.');
		await expectSaved(one);
		await other.evaluate(() => dispatchEvent(new Event('focus')));
		await expect(words(other)).toHaveValue('Écrit ailleurs.');
		const again = one.waitForResponse((response) => response.request().method() === 'POST');
		await one.evaluate(() => dispatchEvent(new Event('focus')));
		const answer = await (await again).text();
		expect(answer).toContain('"type":"success"');
		await expect(one.getByText(/Mis à jour/)).toHaveCount(0);
	});

	test('closing from a screen that is late is told', async () => {
		const [one, other, id] = await two(context);
		await other.goto(`/entretiens/${id}/cloture`);
		await awake(other);
		await words(one).fill('Dit pendant que l’autre écran allait clore.');
		await expectSaved(one);
		await other.getByRole('button', { name: 'Clore et compter' }).click();
		await expect(other.getByText('vient de changer sur un autre écran')).toBeVisible();
		expect(await stored(context, id)).toContain('allait clore');
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

	test('words of one interview never stay on the screen of another', async () => {
		const [one, , first] = await two(context);
		await words(one).fill('À la première personne.');
		await expectSaved(one);
		const second = await openAt(await context.newPage(), 'ecoute');
		await one.evaluate((address) => {
			const link = Object.assign(document.createElement('a'), { href: address, textContent: 'aller' });
			document.querySelector('main')!.prepend(link);
		}, `/entretiens/${second}/ecoute`);
		await one.getByRole('link', { name: 'aller', exact: true }).click();
		await expect(one).toHaveURL(new RegExp(second));
		await expect(words(one)).toHaveValue('');
		expect(await stored(context, second)).toBe('');
		expect(await stored(context, first)).toBe('À la première personne.');
	});
});

test.describe('without JavaScript', () => {
	let context: BrowserContext;
	let one: Page;
	let other: Page;
	let address: string;
	test.beforeEach(async ({ browser }) => {
		context = await signedIn(browser, house.now, OWN.first, { javaScriptEnabled: false });
		one = await context.newPage();
		await one.goto('/aujourdhui');
		await one.getByRole('button', { name: 'Recevoir maintenant' }).click();
		address = one.url().replace('premier-contact', 'ecoute');
		await one.goto(address);
		other = await context.newPage();
		await other.goto(address);
	});
	test.afterEach(() => context.close());

	test('different answers merge', async () => {
		await words(one).fill('Premier.');
		await save(one);
		await field(other, 'reformulation').fill('Je voudrais partir.');
		await save(other);
		await expect(words(other)).toHaveValue('Premier.');
		await expect(field(other, 'reformulation')).toHaveValue('Je voudrais partir.');
	});

	test('the same answer answers 409, shows both versions and keeps what was typed', async () => {
		await words(one).fill('Premier.');
		await save(one);
		await words(other).fill('Second.');
		await chip(other, 'validee').check();
		await field(other, 'reformulation').fill('Je voudrais partir.');
		const answer = other.waitForResponse((response) => response.request().method() === 'POST');
		await other.locator('button[name="vers"]').click();
		expect((await answer).status()).toBe(409);
		await expect(versions(other)).toContainText('Premier.');
		await expect(words(other)).toHaveValue('Second.');
		await expect(chip(other, 'validee')).toBeChecked();
		await one.goto(address);
		await expect(words(one)).toHaveValue('Premier.');
		await expect(field(one, 'reformulation')).toHaveValue('Je voudrais partir.');
		// Saving again decides nothing by itself.
		await save(other);
		await expect(versions(other)).toContainText('Premier.');
		await other.getByRole('button', { name: 'Garder le mien' }).click();
		await expect(versions(other)).toHaveCount(0);
		await one.goto(address);
		await expect(words(one)).toHaveValue('Second.');
	});

	test('« Prendre l’autre » takes it', async () => {
		await words(one).fill('Premier.');
		await save(one);
		await words(other).fill('Second.');
		await save(other);
		await other.getByRole('button', { name: 'Prendre l’autre' }).click();
		await expect(versions(other)).toHaveCount(0);
		await expect(words(other)).toHaveValue('Premier.');
	});
});
