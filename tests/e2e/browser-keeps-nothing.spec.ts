import { expect, test } from '@playwright/test';
import { OWN, signedIn, useHouse } from './support/accounts.ts';
import { awake, chip, expectSaved, receive } from './support/road.ts';

const house = useHouse('own');
const CANARY = 'CanariQueNulNeGarde';
const TEXTS: Record<string, string[]> = {
	ecoute: ['paroles', 'reformulation', 'demande1'],
	diagnostic: ['commune', 'motsFreins'],
	pistes: ['autreIdee'],
	synthese: ['quoi1', 'nom']
};
const CODE = 'reconversion';

/** All that a browser may keep of a page, as text. */
const kept = async (): Promise<string> => {
	const databases = await indexedDB.databases();
	const boxes = await caches.keys();
	return JSON.stringify({
		local: { ...localStorage },
		session: { ...sessionStorage },
		databases,
		boxes,
		cookie: document.cookie,
		state: history.state as unknown,
		address: location.href,
		workers: (await navigator.serviceWorker.getRegistrations()).length
	});
};

test('over the whole road the browser keeps nothing of anybody, offline and locked too', async ({
	browser
}) => {
	const context = await signedIn(browser, house.now, OWN.first);
	const page = await context.newPage();
	const addresses: string[] = [];
	page.on('framenavigated', (frame) => addresses.push(frame.url()));
	page.on('request', (request) => addresses.push(request.url()));
	const id = await receive(page);
	const seen: string[] = [];
	for (const [where, names] of Object.entries(TEXTS)) {
		await page.goto(`/entretiens/${id}/${where}`);
		await awake(page);
		await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
		for (const name of names) await page.locator(`[name="${name}"]`).fill(`${CANARY} ${name}`);
		if (where === 'ecoute') await chip(page, 'objet1', CODE).check();
		await expectSaved(page);
		await context.setOffline(true);
		await page.locator(`[name="${names[0]}"]`).fill(`${CANARY} hors ligne`);
		await expect(page.locator('[data-save="offline"]')).toBeVisible();
		seen.push(await page.evaluate(kept));
		await page.keyboard.press('Escape');
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog', { name: 'Écran masqué' })).toBeVisible();
		seen.push(await page.evaluate(kept));
		await page.getByRole('button', { name: 'Reprendre' }).click();
		await context.setOffline(false);
		await expectSaved(page);
		// A move in place, so that Kit writes what it writes in the history.
		await page.getByRole('link', { name: /Premier contact/ }).click();
		await expect(page).toHaveURL(/premier-contact$/);
		seen.push(await page.evaluate(kept));
	}
	await page.goBack();
	seen.push(await page.evaluate(kept));
	expect(seen.length).toBe(13);
	for (const all of [...seen, ...addresses.map(decodeURIComponent)]) {
		expect(all).not.toContain(CANARY);
		expect(all).not.toContain(CODE);
		expect(all).not.toContain('Canari');
	}
	// What is there at all: the place of the scroll, by Kit; no database, no cache, no worker.
	const last = JSON.parse(seen.at(-1)!) as Record<string, unknown> & { session: object };
	expect(last).toMatchObject({ local: {}, databases: [], boxes: [], cookie: '', workers: 0 });
	expect(Object.keys(last.session).filter((key) => !key.startsWith('sveltekit:'))).toEqual([]);
	await context.close();
});
