import { test } from '@playwright/test';
import { OWN, signedIn, useHouse } from './support/accounts.ts';
import { openAt } from './support/road.ts';
const house = useHouse('own');
test('dbg', async ({ browser }) => {
	const context = await signedIn(browser, house.now, OWN.first);
	const page = await context.newPage();
	page.on('framenavigated', (f) => console.log('nav', f.url(), Date.now() % 100000));
	page.on('request', (r) => console.log(r.method(), r.url(), Date.now() % 100000));
	page.on('console', (m) => console.log('C', m.text()));
	await openAt(page, 'ecoute');
	await page.getByRole('link', { name: /Premier contact/ }).click();
	await page.waitForURL(/premier-contact$/);
	await page.getByRole('link', { name: /Écoute/ }).click();
	await page.waitForURL(/ecoute$/);
	await page.locator('[name="paroles"]').press('End');
	await page.keyboard.type('Dernier mot.');
	console.log('--- back', await page.locator('[data-save]').getAttribute('data-save'));
	await page.evaluate(() => history.back());
	for (let i = 0; i < 10; i++) { await page.waitForTimeout(200); console.log(page.url(), await page.locator('[data-save]').getAttribute('data-save'), await page.locator('h1').textContent()); }
});
