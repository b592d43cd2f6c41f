import { expect, test } from '@playwright/test';
import { OWN, signedIn, useHouse } from './support/accounts.ts';
import { inspect } from './support/inspect.ts';
import { fieldsIn, raw, rawForm } from './support/raw.ts';
import { awake } from './support/road.ts';

const house = useHouse('own');

test('what a manager sets is told once it is done, with and without JavaScript; a refusal is not', async ({
	browser
}) => {
	const context = await signedIn(browser, house.now, OWN.first);
	const page = await context.newPage();
	await page.goto('/journal');
	await expect(page.getByText('Rien encore.')).toBeVisible();
	await inspect(page, 'journal-vide', 'also');

	await page.goto('/horaires/attentes');
	await awake(page);
	await page.getByRole('button', { name: /^Enregistrer/ }).click();
	await page.waitForURL('**/horaires/attentes?enregistre=1');
	const fields = fieldsIn(await (await raw(house.now, '/horaires/attentes', { as: OWN.first })).text());
	const sent = (minutes: string): [string, string][] =>
		fields.map(([name, value]) => [name, name === 'immediat' ? minutes : value]);
	const form = (minutes: string) =>
		rawForm(house.now, '/horaires/attentes?/enregistrer', sent(minutes), OWN.first);
	expect((await form('-4')).status).toBe(422);
	expect((await form('5')).status).toBe(303);

	await page.goto('/horaires');
	await page.getByRole('link', { name: /^Journal/ }).click();
	await expect(page.getByRole('listitem').filter({ hasText: 'a réglé les attentes visées' })).toHaveCount(2);
	await expect(page.getByText('2 lignes, chacune scellée')).toBeVisible();
	await expect(page.getByRole('main')).not.toContainText('minutes');
	await inspect(page, 'journal', 'also');
	await context.close();
});
