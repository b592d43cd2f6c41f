import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { OWN, post, signedIn, useHouse } from './support/accounts.ts';
import { inspect, watch } from './support/inspect.ts';
import { firstSite, openInterview } from './support/raw.ts';
import { awake, chip } from './support/road.ts';
import { startHouse } from './support/server.ts';

const house = useHouse('own');
test.describe.configure({ timeout: 240_000 });

const CODE = /^[2-9A-Z]{3} [2-9A-Z]{3}$/;

for (const javaScriptEnabled of [true, false]) {
	test(`somebody looks, picks and hands over, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
		browser
	}) => {
		const context = await browser.newContext({ baseURL: house.now.origin, javaScriptEnabled });
		const page = await context.newPage();
		await page.goto('/kiosque');
		if (javaScriptEnabled) await awake(page);
		await expect(page.getByRole('article')).toHaveCount(0);
		await page.locator('[name="mots"]').fill('permis conduire');
		await page.getByRole('button', { name: 'Chercher' }).click();
		await page.getByRole('button', { name: /^Ajouter.*Permis de conduire/ }).click();
		await expect(page.getByRole('heading', { name: 'Ma sélection (1)' })).toBeVisible();
		await page.locator('[name="mots"]').fill('apprentissage');
		await page.getByRole('button', { name: 'Chercher' }).click();
		await page.getByRole('button', { name: /^Ajouter.*Entrer en apprentissage/ }).click();
		await page.getByRole('button', { name: 'Donner ma sélection' }).click();
		const code = (await page.locator('.code').textContent())!;
		expect(code).toMatch(CODE);
		expect(page.url()).not.toMatch(/permis|apprentissage|panier/);
		expect(await context.cookies()).toEqual([]);

		const own = await signedIn(browser, house.now, OWN.first, { javaScriptEnabled });
		const desk = await own.newPage();
		await desk.goto(`/entretiens/${await openInterview(house.now, OWN.first)}/pistes`);
		if (javaScriptEnabled) await awake(desk);
		await desk.locator('[name="panier"]').fill('ZZZ ZZZ');
		await desk.getByRole('button', { name: 'Reprendre la sélection' }).click();
		await expect(desk.getByText('Ce code n’existe pas')).toBeVisible();
		await desk.locator('[name="panier"]').fill(code.toLowerCase());
		await desk.getByRole('button', { name: 'Reprendre la sélection' }).click();
		await expect(desk.getByText('2 fiches reprises de la borne.')).toBeVisible();
		await expect(chip(desk, 'ressources', 'permis')).toBeChecked();
		await desk.reload();
		await expect(chip(desk, 'ressources', 'demarche-apprentissage')).toBeChecked();
		await own.close();
		await context.close();
	});
}

test('its pages, at every size, by keyboard and on paper', async ({ page }) => {
	const seen = watch(page);
	await page.goto(`${house.now.origin}/kiosque?lieu=${await firstSite(house.now, OWN.first)}`);
	await inspect(page, 'kiosque');
	await page.locator('[name="theme"]').selectOption('logement');
	await page.getByRole('button', { name: 'Chercher' }).click();
	await page
		.getByRole('button', { name: /^Ajouter/ })
		.first()
		.click();
	await page.getByRole('button', { name: 'Donner ma sélection' }).click();
	await expect(page.locator('.code')).toBeVisible();
	await inspect(page, 'kiosque-selection', 'also');
	expect(seen.elsewhere).toEqual([]);
	expect(seen.complaints).toEqual([]);
});

test('it forgets after two minutes without a gesture, and says so before', async ({ page }) => {
	await page.clock.install();
	await page.goto(`${house.now.origin}/kiosque`);
	await awake(page);
	await page.locator('[name="mots"]').fill('logement');
	await page.getByRole('button', { name: 'Chercher' }).click();
	await expect(page.getByRole('article').first()).toBeVisible();
	await page.clock.runFor(101_000);
	await expect(page.getByText('va s’effacer dans vingt secondes')).toBeVisible();
	await page.keyboard.press('Shift');
	await expect(page.getByText('va s’effacer dans vingt secondes')).toHaveCount(0);
	await page.clock.runFor(121_000);
	await expect(page.locator('[name="mots"]')).toHaveValue('');
	await expect(page.getByRole('article')).toHaveCount(0);
});

test('without JavaScript the answer goes by itself', async ({ browser }) => {
	const context = await browser.newContext({ baseURL: house.now.origin, javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/kiosque');
	expect(await page.content()).not.toContain('http-equiv="refresh"');
	await page.getByRole('button', { name: 'Chercher' }).click();
	expect(await page.content()).toContain('<meta http-equiv="refresh" content="120;url=/kiosque">');
	await context.close();
});

test('a place that does not exist shows what came with Degemer, and asking without end is refused', async () => {
	const asked = await post(house.now, '/kiosque?/chercher', {});
	expect(asked.status).toBe(200);
	let status = 200;
	for (let tries = 0; tries < 310 && status === 200; tries += 1)
		({ status } = await post(house.now, '/kiosque?/donner', { panier: 'cep' }));
	expect(status).toBe(429);
	const unknown = await fetch(`${house.now.origin}/kiosque?lieu=0197b7a0-0000-7000-8000-000000000000`);
	expect(unknown.status).toBe(200);
});

test('nothing of what is looked for reaches the disk or the log', async ({ page }) => {
	const folder = mkdtempSync(join(tmpdir(), 'degemer-kiosk-'));
	const own = await startHouse({ demo: true, settings: { DEGEMER_DATA: folder, DATABASE_URL: '' } });
	await page.goto(`${own.origin}/kiosque`);
	await awake(page);
	await page.locator('[name="mots"]').fill('canariduquai enceinte');
	await page.getByRole('button', { name: 'Chercher' }).click();
	await expect(page.getByRole('status').filter({ hasText: /répond/ })).toBeVisible();
	expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([
		0,
		expect.any(Number)
	]);
	expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('canari');
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
	expect(files.length).toBeGreaterThan(0);
	for (const file of files)
		expect(readFileSync(join(file.parentPath, file.name)).includes('canariduquai'), file.name).toBe(false);
	expect(own.said() + own.complained()).not.toContain('canari');
	await own.close();
	rmSync(folder, { recursive: true, force: true });
});
