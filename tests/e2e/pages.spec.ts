import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { DEMO, DEMO_PASSWORD, signedIn, useHouse } from './support/accounts.ts';
import { startHouse } from './support/server.ts';
import { inspect, watch } from './support/inspect.ts';
import { chip } from './support/road.ts';

const house = useHouse('demo');
test.describe.configure({ timeout: 180_000 });
let context: BrowserContext;
let page: Page;
let seen: ReturnType<typeof watch>;

async function as(browser: Parameters<typeof signedIn>[0], email?: string) {
	context = email
		? await signedIn(browser, house.now, email)
		: await browser.newContext({ baseURL: house.now.origin });
	page = await context.newPage();
	seen = watch(page);
}
test.afterEach(async () => {
	expect.soft(seen.elsewhere, 'nothing is asked for elsewhere').toEqual([]);
	expect.soft(seen.complaints, 'the console stays silent').toEqual([]);
	await context.close();
});

test('signing in, and what everybody may read', async ({ browser }) => {
	await as(browser);
	await page.goto('/connexion');
	await inspect(page, 'connexion');
	await page.getByRole('button', { name: 'Se connecter' }).click();
	await page.locator('[name="courriel"]').fill('personne@exemple.bzh');
	await page.locator('[name="motDePasse"]').fill('pas le bon');
	await page.getByRole('button', { name: 'Se connecter' }).click();
	await expect(page.getByRole('alert')).toBeVisible();
	await inspect(page, 'connexion-422', 'also');
	await page.goto('/guide');
	await inspect(page, 'guide');
	await page.goto('/neutralite');
	await inspect(page, 'neutralite');
	await page.goto('/accessibilite');
	await inspect(page, 'accessibilite');
	await page.goto('/donnees-personnelles');
	await inspect(page, 'donnees-personnelles');
	await page.goto('/donnees-personnelles/registre');
	await inspect(page, 'registre');
	await page.goto('/donnees-personnelles/analyse-impact');
	await inspect(page, 'analyse-impact');
	await page.goto('/rien');
	await inspect(page, 'introuvable');
});

test('a session that ended while a form was being sent', async ({ browser }) => {
	await as(browser);
	await page.goto('/connexion');
	await page.evaluate(() => {
		const form = document.createElement('form');
		form.method = 'post';
		form.action = '/saisie?/compter';
		form.innerHTML = '<input name="commune" value="Carhaix-Plouguer">';
		document.body.append(form);
		form.submit();
	});
	await expect(page.getByText('Votre connexion a expiré')).toBeVisible();
	await inspect(page, 'connexion-expiree', 'also');
	await page.locator('[name="courriel"]').fill(DEMO.counsellor);
	await page.locator('[name="motDePasse"]').fill(DEMO_PASSWORD);
	await page.getByRole('button', { name: 'Se connecter' }).click();
	await expect(page.getByRole('button', { name: 'Reprendre et enregistrer' })).toBeVisible();
	await inspect(page, 'connexion-reprise', 'also');
	await page.goto('/activite');
	await inspect(page, 'page-d-un-autre-role', 'also');
});

test('the first visit', async ({ browser }) => {
	const fresh = await startHouse();
	await as(browser);
	await page.goto(fresh.origin);
	await inspect(page, 'premiere-visite');
	for (const name of ['code', 'structure', 'commune', 'nom'])
		await page.locator(`[name="${name}"]`).fill('x');
	await page.locator('[name="courriel"]').fill('x@y');
	await page.locator('[name="motDePasse"]').fill('x');
	await page.getByRole('button', { name: 'Créer la structure et mon compte' }).click();
	await expect(page.getByRole('alert')).toBeVisible();
	await inspect(page, 'premiere-visite-422', 'also');
	await fresh.close();
});

test('today, with interviews under way and pages kept', async ({ browser }) => {
	await as(browser, DEMO.counsellor);
	await page.goto('/aujourdhui');
	await inspect(page, 'aujourdhui');
	await page.getByRole('button', { name: 'Compter une information ponctuelle' }).click();
	await page.waitForURL(/compte=information-simple/);
	await inspect(page, 'aujourdhui-compte', 'also');
});

test('an interview entered afterwards', async ({ browser }) => {
	await as(browser, DEMO.counsellor);
	await page.goto('/saisie');
	await inspect(page, 'saisie');
	await chip(page, 'canal', 'presentiel').evaluate((input: HTMLInputElement) => (input.value = 'pigeon'));
	await page.getByRole('button', { name: 'Compter cet entretien' }).click();
	await expect(page.getByRole('alert')).toBeVisible();
	await inspect(page, 'saisie-422', 'also');
	await page.goto('/saisie');
	await page.getByRole('button', { name: 'Compter cet entretien' }).click();
	await expect(page.getByText('Information ponctuelle comptée')).toBeVisible();
	await inspect(page, 'saisie-comptee', 'also');
});

test('somebody put off from the queue', async ({ browser }) => {
	await as(browser, DEMO.counsellor);
	await page.goto('/accueillir');
	await page.getByRole('button', { name: 'Mettre dans la file' }).click();
	await page.getByRole('link', { name: /^Différer/ }).click();
	await page.waitForURL('**/differer*');
	await inspect(page, 'differer');
	await page.getByRole('link', { name: 'Proposer un rendez-vous' }).click();
	await page.waitForURL('**/proposer*');
	await inspect(page, 'proposer-depuis-la-file');
	await page.goto('/aujourdhui');
	await inspect(page, 'aujourdhui-file');
});

test('sites: their targets, signs and extract', async ({ browser }) => {
	await as(browser, DEMO.manager);
	await page.goto('/horaires');
	await inspect(page, 'horaires');
	const site = /horaires\/([0-9a-f-]{36})/.exec(await page.content())?.[1];
	for (const [path, name] of [
		['attentes', 'cibles'],
		[`${site}`, 'lieu'],
		[`${site}/signaletique?panneau=echange&fleche=droite`, 'signaletique'],
		[`${site}/extrait`, 'extrait']
	]) {
		await page.goto(`/horaires/${path}`);
		await inspect(page, name!);
	}
});

test('the manager’s and the region’s figures', async ({ browser }) => {
	await as(browser, DEMO.manager);
	await page.goto('/activite');
	await inspect(page, 'activite');
	await page.goto('/activite?annee=1999');
	await inspect(page, 'activite-vide', 'also');
	for (const [path, name] of [
		['bilan/constats?annee=2025', 'bilan-constats'],
		['bilan/modele', 'bilan-modele']
	]) {
		await page.goto(`/${path}`);
		await inspect(page, name!);
	}
	await context.close();
	await as(browser, DEMO.region);
	await page.goto('/region');
	await inspect(page, 'region');
	await page.goto('/region/modele-bilan');
	await inspect(page, 'region-modele-bilan');
});
