import { expect, test } from '@playwright/test';
import { DEMO, signedIn, useHouse } from './support/accounts.ts';
import { inspect } from './support/inspect.ts';
import { fieldsIn, raw, rawForm } from './support/raw.ts';

const house = useHouse('demo');
test.describe.configure({ mode: 'serial', timeout: 180_000 });
const read = async () => (await raw(house.now, '/publics', { as: DEMO.manager })).text();

test('a newcomer reads last year’s figures, close to the truth, and of this year the number alone', async ({
	browser
}) => {
	// The demonstration closes its past year behind the pages.
	await expect.poll(read, { timeout: 120_000 }).toContain('nombre exact');
	const context = await signedIn(browser, house.now, DEMO.manager);
	const page = await context.newPage();
	await page.goto('/publics');
	const year = new Date().getFullYear();
	await expect(page.getByRole('heading', { name: `Chiffres ${year - 1}` })).toBeVisible();
	await expect(page.locator('.figure')).toHaveText('420 accueils, nombre exact');
	const figures = await page.locator('.tables td').allInnerTexts();
	expect(figures.length).toBeGreaterThan(200);
	expect(figures.filter((text) => !/^(environ \d+|0 ou quelques-uns)$/.test(text.trim()))).toEqual([]);
	// A group of less than five is nowhere.
	const counts = figures.map((text) => Number(/\d+/.exec(text)?.[0]));
	expect(counts.filter((count) => count > 0 && count < 5)).toEqual([]);
	await inspect(page, 'publics');
	await page.getByRole('link', { name: 'Comment ces chiffres protègent les personnes' }).click();
	await expect(page).toHaveURL(/protection$/);
	await inspect(page, 'publics-protection');
	await context.close();
});

test('a period is closed without JavaScript, once, and its figures come', async ({ browser }) => {
	const context = await signedIn(browser, house.now, DEMO.manager, { javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/publics');
	const button = page.getByRole('button', { name: /^Clore/ });
	test.skip((await button.count()) === 0, 'before 21 April nothing of this year may be closed');
	const name = (await button.innerText()).replace(/^Clore\s:\s/, '');
	const old = fieldsIn(await read());
	await button.click();
	await expect(page.getByText('Clôture en cours')).toBeVisible();
	// Sent twice, by a finger that slipped: one closing runs.
	await rawForm(house.now, '/publics?/clore', old, DEMO.manager);
	await expect.poll(read, { timeout: 120_000 }).not.toContain('Clôture en cours');
	await page.goto('/publics');
	await expect(page.getByRole('listitem').filter({ hasText: name })).toContainText(
		'chaque information se lit seule'
	);
	// The page of before the closing closes nothing more.
	const late = await rawForm(house.now, '/publics?/clore', old, DEMO.manager);
	expect(late.status).toBe(409);
	expect(await late.text()).toContain('Rien n’a été clos');
	await context.close();
});
