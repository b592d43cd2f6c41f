import { expect, test, type Page } from '@playwright/test';
import { OWN, signedIn, useHouse } from './support/accounts.ts';
import { awake, chip, expectSaved, openAt } from './support/road.ts';

const house = useHouse('own');
const FIRST = 'mobilite-permis';
const SECOND = 'famille-garde';
const THIRD = 'finances-ressources';

const ranked = (page: Page) =>
	page
		.locator('ol li[data-code]')
		.evaluateAll((items) => items.map((item) => item.getAttribute('data-code')));

test('three priorities are put in order with buttons, keys and the mouse, and follow what is ticked', async ({
	browser
}) => {
	const context = await signedIn(browser, house.now, OWN.first);
	const page = await context.newPage();
	await openAt(page, 'diagnostic');
	for (const code of [FIRST, SECOND, THIRD]) await chip(page, 'freins', code).check();
	await page.locator('summary').filter({ hasText: 'Priorités' }).click();
	for (const rank of ['En premier', 'Ensuite', 'Puis']) {
		await page
			.getByRole('button', { name: new RegExp(`^${rank}`) })
			.first()
			.click();
	}
	expect(await ranked(page)).toEqual([FIRST, SECOND, THIRD]);

	await page
		.locator(`[data-code="${THIRD}"]`)
		.getByRole('button', { name: /^Monter/ })
		.click();
	expect(await ranked(page)).toEqual([FIRST, THIRD, SECOND]);
	await page.keyboard.press('Alt+ArrowUp');
	expect(await ranked(page)).toEqual([THIRD, FIRST, SECOND]);
	await page.locator(`[data-code="${SECOND}"]`).dragTo(page.locator(`[data-code="${THIRD}"]`));
	expect(await ranked(page)).toEqual([SECOND, THIRD, FIRST]);

	await chip(page, 'freins', FIRST).uncheck();
	expect(await ranked(page)).toEqual([SECOND, THIRD]);
	await page.waitForTimeout(700);
	await expectSaved(page);
	await page.reload();
	await awake(page);
	expect(await ranked(page)).toEqual([SECOND, THIRD]);
	await context.close();
});

test('a situation that holds together says why conseil may help, and imposes nothing', async ({
	browser
}) => {
	const context = await signedIn(browser, house.now, OWN.first);
	const page = await context.newPage();
	await openAt(page, 'diagnostic');
	const notice = page.getByText('Un conseil pourrait aider');
	await expect(notice).toBeHidden();
	for (const code of [FIRST, SECOND, THIRD]) await chip(page, 'freins', code).check();
	await expect(notice).toBeVisible();
	await expect(page.getByText('Plusieurs freins tiennent ensemble')).toBeVisible();
	await page.locator('button[name="vers"]').click();
	await page.waitForURL('**/pistes');
	await context.close();
});
