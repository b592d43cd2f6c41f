import { expect, test } from '@playwright/test';
import { addAccount, OWN, signedIn, useHouse } from './support/accounts.ts';
import { inspect, watch } from './support/inspect.ts';
import { chip } from './support/road.ts';

const house = useHouse('own');
const REGION = 'region@exemple.bzh';
test.describe.configure({ timeout: 240_000 });

test.beforeAll(() => addAccount(house.now, REGION, 'region'));

test('the region publishes, a structure reads, applies, and takes back', async ({ browser }) => {
	const region = await signedIn(browser, house.now, REGION);
	const desk = await region.newPage();
	const seen = watch(desk);
	await desk.goto('/region/ressources');
	await inspect(desk, 'region-ressources', 'also');
	await desk.getByRole('button', { name: 'Publier une édition' }).click();
	await expect(desk.getByText('Remplissez ce champ').first()).toBeVisible();
	await desk.goto('/region/ressources/fiche');
	await desk.locator('[name="titre"]').fill('Financer une formation en région');
	await desk.locator('[name="adresse"]').fill('https://www.bretagne.bzh');
	await desk.locator('[name="source"]').fill('Région, délibération de 2026');
	await desk.locator('[name="verifieeLe"]').fill('2026-11-20');
	await chip(desk, 'themes', 'financements').check();
	await desk.getByRole('button', { name: 'Enregistrer la fiche' }).click();
	await desk.waitForURL('**/region/ressources?fait=enregistree');
	await desk.locator('[name="editeur"]').fill('Région d’essai');
	await desk.getByRole('button', { name: 'Publier une édition' }).click();
	await expect(desk.getByText('Édition 1 publiée')).toBeVisible();
	const fingerprint = (await desk.locator('section strong').last().textContent())!;
	const file = await (await region.request.get('/region/ressources/fichier')).text();
	expect(JSON.parse(file)).toMatchObject({
		format: 'degemer-ressources',
		numero: 1,
		editeur: 'Région d’essai'
	});

	const own = await signedIn(browser, house.now, OWN.first, { javaScriptEnabled: false });
	const page = await own.newPage();
	await page.goto('/ressources/region');
	const give = async (text: string) => {
		const buffer = Buffer.from(text);
		await page
			.locator('[name="fichier"]')
			.setInputFiles({ name: 'edition.json', mimeType: 'application/json', buffer });
		await page.getByRole('button', { name: 'Lire ce fichier' }).click();
	};
	await give(file.replace('Financer', 'Vendre'));
	await expect(page.getByText('La signature ne correspond pas').first()).toBeVisible();
	await give(file);
	await expect(page.getByText('Lue, pas encore appliquée')).toBeVisible();
	await expect(page.getByText(fingerprint)).toBeVisible();
	await page.goto('/ressources?mots=financer formation region');
	await expect(page.getByRole('heading', { name: 'Financer une formation en région' })).toHaveCount(0);
	await page.goto('/ressources/region');
	await page.getByRole('button', { name: /^Mettre ces fiches/ }).click();
	await expect(page.getByText('Les fiches de cette édition sont dans la bibliothèque.')).toBeVisible();
	await page.goto('/ressources?mots=financer formation region');
	const article = page.getByRole('article').filter({ hasText: 'Financer une formation en région' });
	await expect(article).toContainText('fiche de la région');
	await page.goto('/ressources/region');
	await page.getByRole('button', { name: /^Retirer cette édition/ }).click();
	await expect(page.getByText('Cette édition est retirée.')).toBeVisible();
	await page.goto('/ressources?mots=financer formation region');
	await expect(article).toHaveCount(0);
	await own.close();

	const manager = await signedIn(browser, house.now, OWN.first);
	const look = await manager.newPage();
	await look.goto('/ressources/region');
	await inspect(look, 'ressources-region', 'also');
	await manager.close();
	expect(seen.elsewhere).toEqual([]);
	await region.close();
});
