import { expect, test } from '@playwright/test';
import { OWN, signedIn, useHouse } from './support/accounts.ts';
import { inspect, watch } from './support/inspect.ts';
import { awake, chip, openPdf } from './support/road.ts';
import { openInterview } from './support/raw.ts';

const house = useHouse('own');
test.describe.configure({ timeout: 240_000 });

test('the pages of the library, for whoever manages it', async ({ browser }) => {
	const context = await signedIn(browser, house.now, OWN.first);
	const page = await context.newPage();
	const seen = watch(page);
	await page.goto('/ressources?theme=logement');
	await inspect(page, 'ressources');
	await page.goto('/ressources?mots=demission');
	await expect(page.locator('article h3').first()).toContainText('Démission');
	await page.goto('/ressources?besoin=frein.mobilite-permis');
	await expect(page.getByRole('heading', { name: 'BreizhGo' })).toBeVisible();
	await page.goto('/ressources?mots=xyzzyqw');
	await expect(page.getByRole('status')).toHaveText('Aucune fiche ne répond.');
	await page.goto('/ressources/a-revoir');
	await inspect(page, 'ressources-a-revoir', 'also');
	await page.goto('/ressources/gerer');
	await inspect(page, 'ressources-gerer');
	await page.getByRole('button', { name: 'Enregistrer la fiche' }).click();
	await expect(page.getByRole('alert')).toBeVisible();
	await inspect(page, 'ressources-gerer-422', 'also');
	await page.goto('/ressources/gerer?id=demarche-vae');
	await inspect(page, 'ressources-gerer-livree');
	expect(seen.elsewhere).toEqual([]);
	await context.close();
});

test('a manager adds, checks and withdraws an item, without JavaScript', async ({ browser }) => {
	const context = await signedIn(browser, house.now, OWN.first, { javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/ressources/gerer');
	await page.locator('[name="sorte"]').selectOption('papier');
	await page.locator('[name="titre"]').fill('Guide du salarié saisonnier');
	await page.locator('[name="source"]').fill('Maison des saisonniers, édition 2026');
	await page.getByText('Document papier\u00a0: où il est').click();
	await page.locator('[name="endroit"]').fill('Présentoir de l’entrée');
	await page.locator('[name="exemplaires"]').fill('beaucoup');
	await chip(page, 'themes', 'emploi-local').check();
	await page.getByRole('button', { name: 'Enregistrer la fiche' }).click();
	await expect(page.getByText('Erreur : Écrivez un nombre entier')).toBeVisible();
	await expect(page.locator('[name="titre"]')).toHaveValue('Guide du salarié saisonnier');
	await expect(chip(page, 'themes', 'emploi-local')).toBeChecked();
	await page.locator('[name="exemplaires"]').fill('12');
	await page.getByRole('button', { name: 'Enregistrer la fiche' }).click();
	await page.waitForURL('**/a-revoir?fait=enregistree');
	await page.getByRole('link', { name: 'Guide du salarié saisonnier' }).click();
	await page.getByRole('button', { name: 'Vérifiée aujourd’hui' }).click();
	await expect(page.getByText('La fiche est notée vérifiée aujourd’hui.')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Guide du salarié saisonnier' })).toHaveCount(0);
	await page.goto('/ressources?sorte=papier');
	await expect(page.getByText('Présentoir de l’entrée')).toBeVisible();
	await page.goto('/ressources/gerer?id=parcoursup');
	await page.getByRole('button', { name: 'Retirer de la bibliothèque' }).click();
	await page.goto('/ressources?mots=parcoursup');
	await expect(page.getByRole('heading', { name: /Parcoursup/ })).toHaveCount(0);
	await page.goto('/ressources/a-revoir');
	await page.getByRole('button', { name: /^Remettre.*Parcoursup/ }).click();
	await page.goto('/ressources?mots=parcoursup');
	await expect(page.getByRole('heading', { name: /Parcoursup/ }).first()).toBeVisible();
	await context.close();
});

for (const javaScriptEnabled of [true, false]) {
	test(`an interview picks from the library, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
		browser
	}) => {
		const context = await signedIn(browser, house.now, OWN.first, { javaScriptEnabled });
		const page = await context.newPage();
		const id = await openInterview(house.now, OWN.first);
		await page.goto(`/entretiens/${id}/pistes`);
		if (javaScriptEnabled) await awake(page);
		await page.locator('[name="chercherFiche"]').fill('aprentissage');
		await page.locator('[name="chercherFiche"] + button').click();
		await expect(page.getByText(/fiches? répon.* en tête de liste/)).toBeVisible();
		await chip(page, 'ressources', 'demarche-apprentissage').check();
		await chip(page, 'expliquees', 'demarche-apprentissage').check();
		await page.getByText(/^Voir toutes les fiches/).click();
		for (const other of ['anil', 'caf', 'cep', 'cned', 'pix']) await chip(page, 'ressources', other).check();
		if (javaScriptEnabled) await expect(page.getByText('les autres vont dans l’annexe')).toBeVisible();
		await page.getByRole('button', { name: 'Continuer : plan et synthèse' }).click();
		await page.waitForURL('**/synthese');
		const sheet = page.locator('main');
		await expect(sheet).toContainText('Préparer un diplôme en travaillant, avec un salaire.');
		await expect(sheet).toContainText('Mon CV et mes bulletins scolaires.');
		await expect(sheet).toContainText('La suite est dans l’annexe');
		if (javaScriptEnabled) {
			const bytes = await openPdf(page, page.getByRole('link', { name: /PDF/ }).first());
			expect(bytes.byteLength).toBeGreaterThan(5_000);
		}
		await context.close();
	});
}
