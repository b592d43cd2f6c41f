import { expect, test, type Page } from '@playwright/test';
import { DEMO, signedIn, useHouse } from './support/accounts.ts';
import { expectNoViolation } from './support/axe.ts';
import { awake, chip } from './support/road.ts';

const house = useHouse('demo');
const NAME = 'Azenor-Exemple';
const REACH = '02 98 00 00 00';

/** Slots that are proposed, as the values of their radios. */
const slots = (page: Page): Promise<string[]> =>
	page
		.locator('input[name="creneau"]')
		.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value).filter((v) => v !== 'autre'));

async function fill(page: Page, slot: string): Promise<void> {
	await chip(page, 'creneau', slot).check();
	await chip(page, 'canal', 'telephone').check();
	await chip(page, 'motif', 'horaires-trajet').check();
	await page.locator('[name="contrainte"]').fill('Dernier bus à 17 h');
	await page.locator('[name="accord"]').check();
	await page.locator('[name="joindre"]').fill(REACH);
	await page.locator('[name="prenom"]').fill(NAME);
}
const take = (page: Page) => page.getByRole('button', { name: 'Prendre ce rendez-vous' }).click();

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
		test('two counsellors, one slot: one gets it, the other keeps her input and takes the next', async ({
			browser
		}) => {
			const contexts = await Promise.all(
				[1, 2].map(() => signedIn(browser, house.now, DEMO.counsellor, { javaScriptEnabled }))
			);
			const [one, other] = (await Promise.all(contexts.map((context) => context.newPage()))) as [Page, Page];
			for (const page of [one, other]) await page.goto('/rendez-vous/proposer');
			const [slot, next] = (await slots(one)) as [string, string];
			await fill(one, slot);
			await fill(other, slot);
			await take(one);
			await expect(one).toHaveURL(/rendez-vous\/[\w-]{36}\?pris=1$/);
			await take(other);
			await expect(other.getByRole('alert')).toContainText('Ce créneau vient d’être pris');
			await expect(other.locator('[name="contrainte"]')).toHaveValue('Dernier bus à 17 h');
			await expect(other.locator('[name="joindre"]')).toHaveValue(REACH);
			await expect(chip(other, 'canal', 'telephone')).toBeChecked();
			await expect(chip(other, 'motif', 'horaires-trajet')).toBeChecked();
			expect(await slots(other)).not.toContain(slot);
			await chip(other, 'creneau', next).check();
			await take(other);
			await expect(other).toHaveURL(/\?pris=1$/);
			for (const context of contexts) await context.close();
		});

		test('a call-back needs a way to call, and her agreement; then it is done, undone, erased', async ({
			browser
		}) => {
			const context = await signedIn(browser, house.now, DEMO.counsellor, { javaScriptEnabled });
			const page = await context.newPage();
			await page.goto('/rendez-vous/rappel');
			await chip(page, 'demi', 'apres-midi').check();
			const promise = page.getByRole('button', { name: 'Noter cette promesse' });
			await promise.click();
			await expect(page.getByRole('alert')).toContainText('pourquoi ce n’est pas maintenant');
			await chip(page, 'motif', 'affluence').check();
			await page.locator('[name="joindre"]').fill('a.exemple@exemple.bzh');
			await promise.click();
			await expect(page.getByRole('alert')).toContainText('Cochez l’accord de la personne');
			await expect(page.locator('[name="joindre"]')).toHaveValue('a.exemple@exemple.bzh');
			await expect(chip(page, 'demi', 'apres-midi')).toBeChecked();
			await page.locator('[name="accord"]').check();
			await promise.click();
			await expect(page).toHaveURL(/\?pris=1$/);
			await expect(page.getByRole('heading', { name: 'On vous rappelle' })).toBeVisible();
			await page.goto('/rendez-vous');
			const item = page.getByRole('listitem').filter({ hasText: 'À rappeler' }).last();
			const unfold = () => item.locator('summary').click();
			await unfold();
			await expect(item.getByText('a.exemple@exemple.bzh')).toBeVisible();
			await item.getByRole('button', { name: 'Sans réponse' }).click();
			await expect(item.locator('.state')).toHaveText('Sans réponse');
			await unfold();
			await item.getByRole('button', { name: 'Revenir à' }).click();
			await expect(item.locator('.state')).toHaveText('À faire');
			await unfold();
			const before = await page.getByText('À rappeler').count();
			await item.getByRole('button', { name: 'Effacer maintenant' }).click();
			await expect(page.getByText('C’est effacé')).toBeVisible();
			await expect(page.getByText('À rappeler')).toHaveCount(before - 1);
			await context.close();
		});
	});
}

test('« Recevoir » opens the interview once, with channel, modality and delay, and nothing of the contact', async ({
	browser
}) => {
	const context = await signedIn(browser, house.now, DEMO.counsellor);
	const [page, late] = [await context.newPage(), await context.newPage()];
	await page.goto('/rendez-vous/proposer');
	await fill(page, (await slots(page)).at(-1) ?? '');
	await take(page);
	await expect(page).toHaveURL(/\?pris=1$/);
	for (const one of [page, late]) await one.goto('/rendez-vous');
	for (const one of [page, late])
		for (const summary of await one.locator('main summary').all()) await summary.click();
	const receive = (of: Page) =>
		of
			.getByRole('button', { name: /^Recevoir/ })
			.last()
			.click();
	await receive(page);
	await page.waitForURL('**/premier-contact');
	await expect(chip(page, 'canal', 'telephone')).toBeChecked();
	await expect(chip(page, 'modalite', 'differe-rdv')).toBeChecked();
	expect(await page.content()).not.toMatch(/Azenor|02 98 00/);
	await page.goto(page.url().replace('premier-contact', 'cloture'));
	await expect(chip(page, 'delai', 'jour-meme')).toBeChecked();
	await receive(late);
	await expect(late.getByText('Rien n’a changé')).toBeVisible();
	await context.close();
});

test('the slip and the calendar file name nobody', async ({ browser }) => {
	const context = await signedIn(browser, house.now, DEMO.counsellor);
	const page = await context.newPage();
	await page.goto('/rendez-vous/proposer');
	await fill(page, (await slots(page))[2] ?? '');
	await chip(page, 'canal', 'presentiel').check();
	await page.locator('[name="apporter"]').fill('Un CV');
	await take(page);
	await awake(page);
	const slip = page.getByRole('article');
	await expect(slip).toContainText('Un CV (si vous l’avez)');
	await expect(slip).toContainText('Un empêchement');
	await expect(slip).toContainText(/ 20\d\d à \d+\sh/);
	await expect(page.getByRole('button', { name: 'Imprimer le billet' })).toBeVisible();
	const asked = page.waitForEvent('download');
	await page.getByRole('link', { name: /agenda/ }).click();
	const file = await asked;
	expect(file.suggestedFilename()).toBe('rendez-vous.ics');
	const response = await context.request.get(file.url());
	expect(response.headers()['content-type']).toBe('text/calendar; charset=utf-8');
	const text = await response.text();
	expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
	expect(text).toContain('\r\nSUMMARY:Rendez-vous\r\n');
	expect(text).toMatch(/\r\nDTSTART:\d{8}T\d{6}Z\r\n/);
	for (const said of [text, await slip.innerText()]) expect(said).not.toMatch(/Azenor|02 98 00|bus|Kreiz/);
	const { url } = { url: page.url().replace(/\?.*/, '') };
	const nobody = url.replace(/[\w-]{36}$/, '01999999-0000-7000-8000-000000000000');
	expect((await context.request.get(nobody)).status()).toBe(404);
	expect((await context.request.get(`${nobody}/rendez-vous.ics`)).status()).toBe(404);
	await context.close();
});

test('a day and an hour of one’s own: what is past or does not exist is told, and kept', async ({
	browser
}) => {
	const context = await signedIn(browser, house.now, DEMO.counsellor);
	const page = await context.newPage();
	await page.goto('/rendez-vous/proposer');
	await chip(page, 'creneau', 'autre').check();
	await chip(page, 'motif', 'demande-personne').check();
	await page.locator('summary').filter({ hasText: 'Autre jour' }).click();
	await page.locator('[name="jour"]').fill('2020-01-07');
	await page.locator('[name="heure"]').fill('18:15');
	await take(page);
	await expect(page.getByRole('alert')).toContainText('déjà passé');
	await expect(page.locator('[name="heure"]')).toHaveValue('18:15');
	const soon = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
	await page.locator('[name="jour"]').fill(soon);
	await take(page);
	await expect(page.getByRole('article')).toContainText('18 h 15');
	await context.close();
});

test('its pages hold axe, a narrow tablet and the keyboard', async ({ browser }) => {
	test.slow();
	const context = await signedIn(browser, house.now, DEMO.counsellor, {
		viewport: { width: 820, height: 1180 }
	});
	const page = await context.newPage();
	const wide = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
	const shot = (name: string) =>
		process.env.SHOTS ? page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true }) : null;
	for (const path of ['/rendez-vous', '/rendez-vous/proposer', '/rendez-vous/rappel']) {
		await page.goto(path);
		await awake(page);
		for (const summary of await page.locator('main summary').all()) await summary.click();
		await expectNoViolation(page, path);
		expect(await wide(), path).toBeLessThanOrEqual(0);
		await shot(path.split('/').at(-1) ?? '');
	}
	await page.goto('/rendez-vous/proposer');
	await awake(page);
	await take(page);
	await expect(page.getByRole('alert')).toBeFocused();
	await expectNoViolation(page, 'refused');
	await shot('refused');
	// One stop for all the slots, arrows go through them.
	await page.keyboard.press('Tab');
	await page.locator('input[name="creneau"]').first().focus();
	await page.keyboard.press('ArrowDown');
	await expect(page.locator('input[name="creneau"]').nth(1)).toBeChecked();
	await chip(page, 'motif', 'autre').focus();
	await page.keyboard.press('Space');
	await page.locator('[name="contrainte"]').focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\?pris=1$/);
	await expectNoViolation(page, 'slip');
	await shot('slip');
	await page.emulateMedia({ media: 'print' });
	await shot('slip-print');
	await context.close();
});
