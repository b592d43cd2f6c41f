import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { OWN, signedIn, useHouse } from './support/accounts.ts';
import { awake, chip, expectSaved, openAt } from './support/road.ts';

const house = useHouse('own');
const ON_DISK_WITHIN_MS = 1000;
let context: BrowserContext;
let page: Page;

test.beforeEach(async ({ browser }) => {
	context = await signedIn(browser, house.now, OWN.first);
	page = await context.newPage();
});
test.afterEach(() => context.close());

const words = () => page.locator('[name="paroles"]');

async function addWords(text: string) {
	await words().press('End');
	await page.keyboard.type(text);
}

test('what was shown as saved survives a power cut, and the interview reopens where it was', async () => {
	const id = await openAt(page, 'ecoute');
	let said = '';
	for (const more of ['Elle garde son père. ', 'Voudrait « soigner » 🐬. ', 'Peur de tout perdre.']) {
		said += more;
		await addWords(more);
		await expectSaved(page);
		await house.now.kill();
		await house.now.restart();
		await page.goto(`/entretiens/${id}`);
		await expect(page).toHaveURL(/\/ecoute$/);
		await expect(words()).toHaveValue(said);
		await awake(page);
	}
	await page.goto(`/entretiens/${id}/diagnostic`);
	await awake(page);
	await chip(page, 'freins', 'mobilite-sans-moyen').check();
	await expectSaved(page);
	await house.now.kill();
	await house.now.restart();
	await page.goto('/aujourdhui');
	await page.locator(`a[href="/entretiens/${id}"]`).click();
	await expect(page).toHaveURL(/\/diagnostic$/);
	await expect(chip(page, 'freins', 'mobilite-sans-moyen')).toBeChecked();
});

test('what is typed is on disk within a second', async () => {
	await openAt(page, 'ecoute');
	await page.evaluate(() => {
		const state = document.querySelector('[data-save]');
		const seen = { last: 0, delays: [] as number[] };
		Object.assign(window, { seen });
		addEventListener('keydown', () => (seen.last = performance.now()), true);
		new MutationObserver(() => {
			if (state?.getAttribute('data-save') === 'saved') seen.delays.push(performance.now() - seen.last);
		}).observe(state!, { attributes: true, attributeFilter: ['data-save'] });
	});
	const read = () => page.evaluate(() => (window as unknown as { seen: { delays: number[] } }).seen.delays);
	for (let round = 0; round < 7; round += 1) {
		await addWords(`mot ${round} `);
		await expect.poll(async () => (await read()).length).toBe(round + 1);
	}
	const sorted = (await read()).map(Math.round).sort((one, other) => one - other);
	const median = sorted[3] ?? Infinity;
	console.log(`De la dernière touche à « Enregistré » : médiane ${median} ms (${sorted.join(', ')})`);
	expect(median).toBeLessThanOrEqual(ON_DISK_WITHIN_MS);
});

test('someone who never stops typing is saved all the same', async () => {
	await openAt(page, 'ecoute');
	const saves: number[] = [];
	page.on('response', (response) => {
		if (response.request().method() === 'POST' && response.ok()) saves.push(Date.now());
	});
	const began = Date.now();
	await words().pressSequentially('sans jamais s’arrêter de parler, '.repeat(2), { delay: 50 });
	const took = Date.now() - began;
	expect(saves.length).toBeGreaterThanOrEqual(Math.floor(took / 1500));
	await expectSaved(page);
});

test('without network the text stays, and is saved when it comes back', async () => {
	await openAt(page, 'ecoute');
	await context.setOffline(true);
	await addWords('Dit pendant la coupure.');
	await expect(page.getByText('Pas de réseau.')).toBeVisible();
	await expect(words()).toHaveValue('Dit pendant la coupure.');
	await page.locator('button[name="vers"]').click();
	await addWords(' Et après.');
	await expect(page).toHaveURL(/\/ecoute$/);
	await expect(words()).toHaveValue('Dit pendant la coupure. Et après.');
	await context.setOffline(false);
	await expectSaved(page);
	await page.reload();
	await expect(words()).toHaveValue('Dit pendant la coupure. Et après.');
});

test('a server that died and came back receives what was typed meanwhile', async () => {
	await openAt(page, 'ecoute');
	await addWords('Avant. ');
	await expectSaved(page);
	await house.now.kill();
	await addWords('Pendant. ');
	await expect(page.locator('[data-save="offline"]')).toBeVisible();
	await house.now.restart();
	await expectSaved(page);
	await page.reload();
	await expect(words()).toHaveValue('Avant. Pendant. ');
});

test.describe('leaving right after the last key loses nothing', () => {
	const ways: [string, () => Promise<unknown>][] = [
		['a stage of the conversation', () => page.getByRole('link', { name: /Situation/ }).click()],
		[
			'another page of the menu',
			() => page.getByRole('navigation').getByRole('link', { name: 'Aujourd’hui' }).click()
		],
		['the key that goes on', () => page.keyboard.press('Control+Enter')],
		['the button that goes on', () => page.locator('button[name="vers"]').click()],
		['back in the history', () => page.goBack()]
	];
	for (const [way, leave] of ways) {
		test(way, async () => {
			const id = await openAt(page, 'ecoute');
			await page.getByRole('link', { name: /Premier contact/ }).click();
			await expect(page).toHaveURL(/premier-contact$/);
			await page.getByRole('link', { name: /Écoute/ }).click();
			await expect(page).toHaveURL(/ecoute$/);
			await addWords('Dernier mot.');
			await leave();
			await expect(page).not.toHaveURL(/ecoute/);
			await page.goto(`/entretiens/${id}/ecoute`);
			await expect(words()).toHaveValue('Dernier mot.');
		});
	}
});

test('closing the page too early is asked about', async () => {
	await openAt(page, 'ecoute');
	await context.setOffline(true);
	await addWords('Pas encore parti.');
	const asked = page.waitForEvent('dialog');
	await page.evaluate(() => setTimeout(() => location.reload()));
	const dialog = await asked;
	expect(dialog.type()).toBe('beforeunload');
	await dialog.dismiss();
	await context.setOffline(false);
	await expectSaved(page);
	await expect(words()).toHaveValue('Pas encore parti.');
});

test('what was typed before the script woke up is saved too', async () => {
	const id = await openAt(page, 'ecoute');
	let release = () => {};
	const slow = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/_app/immutable/entry/start*', async (route) => {
		await slow;
		await route.continue();
	});
	await page.goto(`/entretiens/${id}/ecoute`, { waitUntil: 'commit' });
	await addWords('Dit sans attendre.');
	await chip(page, 'objet1', 'reconversion').check();
	release();
	await awake(page);
	await expect(words()).toHaveValue('Dit sans attendre.');
	await expectSaved(page);
	await page.reload();
	await expect(words()).toHaveValue('Dit sans attendre.');
	await expect(chip(page, 'objet1', 'reconversion')).toBeChecked();
});
