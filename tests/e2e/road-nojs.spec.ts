import { expect, test, type Page } from '@playwright/test';
import { DEMO, DEMO_PASSWORD, sessionOf, useHouse } from './support/accounts.ts';
import { squeezed, textOfPdf, textOfPreview } from './support/pdf.ts';
import { chip, DEMAND, interviewIn, REFORMULATION, WORDS } from './support/road.ts';

test.describe.configure({ mode: 'serial' });
test.use({ javaScriptEnabled: false });
const house = useHouse('demo');

let page: Page;
let id: string;
let before: number;

test.beforeAll(async ({ browser }) => {
	before = await seenByManager();
	page = await (await browser.newContext({ baseURL: house.now.origin, javaScriptEnabled: false })).newPage();
});
test.afterAll(() => page?.context().close());

test('signing in', async () => {
	await page.goto('/');
	await page.getByLabel('Adresse électronique').fill(DEMO.counsellor);
	await page.getByLabel('Mot de passe').fill('pas le bon mot de passe');
	await page.getByRole('button', { name: 'Se connecter' }).click();
	await expect(page.getByRole('alert')).toContainText('ne correspond pas');
	await expect(page.getByLabel('Adresse électronique')).toHaveValue(DEMO.counsellor);
	await page.getByLabel('Mot de passe').fill(DEMO_PASSWORD);
	await page.getByRole('button', { name: 'Se connecter' }).click();
	await expect(page).toHaveURL(/\/aujourdhui$/);
});

test('first contact: the level comes back with its reasons after saving', async () => {
	await page.getByRole('button', { name: 'Recevoir maintenant' }).click();
	await expect(page).toHaveURL(/premier-contact$/);
	id = interviewIn(page);
	await chip(page, 'criteres', 'echeance-7-jours').check();
	await save();
	await expect(page.getByText('L’entretien se fait dans la journée')).toBeVisible();
	await expect(chip(page, 'criteres', 'echeance-7-jours')).toBeChecked();
	await goOn('ecoute');
});

test('listening, reformulation, demand', async () => {
	await page.locator('[name="paroles"]').fill(WORDS);
	await page.locator('[name="reformulation"]').fill(REFORMULATION);
	await chip(page, 'validee').check();
	await page.locator('[name="demande1"]').fill(DEMAND);
	await chip(page, 'objet1', 'formation-financement').check();
	await save();
	await expect(page.locator('[name="paroles"]')).toHaveValue(WORDS);
	await expect(page.locator('.panel.wide')).toContainText(DEMAND);
	await goOn('diagnostic');
});

test('shared diagnostic: closed sections open without a script', async () => {
	await chip(page, 'statut', 'salarie-cdi').check();
	await chip(page, 'age', '30-44').check();
	await page.locator('[name="commune"]').fill('carhaix');
	const family = page.locator('details', { has: chip(page, 'diplome', 'cap-bep') });
	if (await family.count()) {
		await family.locator('summary').first().click();
		await chip(page, 'diplome', 'cap-bep').check();
	}
	await chip(page, 'freins', 'finances-cout-formation').check();
	await chip(page, 'freins', 'mobilite-sans-moyen').check();
	await chip(page, 'leviers', 'motivation').check();
	await save();
	await expect(page.getByText(/Reconnue\s: Carhaix-Plouguer/)).toBeVisible();
	await goOn('pistes');
});

test('a possibility is chosen, and the plan can be put in order', async () => {
	await page.getByRole('article').first().getByRole('radio', { name: 'Je choisis' }).check();
	await page.getByText(/^Voir toutes les fiches/).click();
	await chip(page, 'ressources', 'compte-formation').check();
	await goOn('synthese');
	await page.locator('[name="quoi1"]').fill('Appeler mardi');
	await save();
	await page.locator('summary').filter({ hasText: 'Étape 2' }).click();
	await page.locator('[name="quoi2"]').fill('Réunir mes bulletins de salaire');
	await save();
	await page.getByRole('button', { name: 'Monter l’étape 2' }).click();
	await expect(page.locator('[name="quoi1"]')).toHaveValue('Réunir mes bulletins de salaire');
	await expect(page.locator('[name="quoi2"]')).toHaveValue('Appeler mardi');
});

test('the page to print says the demand and not the notes', async () => {
	const href = await page.getByRole('link', { name: /PDF/ }).getAttribute('href');
	const response = await page.request.get(href ?? '');
	expect(response.headers()['content-type']).toBe('application/pdf');
	const printed = squeezed(await textOfPdf(await response.body()));
	expect(printed).toContain(squeezed(DEMAND));
	expect(printed).not.toContain(squeezed(WORDS));
	const preview = page.getByRole('region', { name: /Aperçu/ });
	expect(squeezed(await textOfPreview(preview))).toBe(printed);
});

test('closing counts one more for the manager', async () => {
	await goOn('cloture');
	await page.getByRole('button', { name: 'Clore et compter' }).click();
	await expect(page).toHaveURL(/\/aujourdhui\?clos=/);
	await expect(page.getByText(/est clos et compté/)).toBeVisible();
	expect((await page.request.get(`/syntheses/${id}.pdf`)).status()).toBe(200);
	expect(await seenByManager()).toBe(before + 1);
});

test('an interview held on paper is entered afterwards, and counted', async () => {
	await page.goto('/saisie');
	await chip(page, 'validee').check();
	await chip(page, 'statut', 'etudiant').check();
	await page.getByRole('button', { name: 'Compter cet entretien' }).click();
	await expect(page.getByText('Accueil personnalisé compté')).toBeVisible();
	expect(await seenByManager()).toBe(before + 2);
});

async function save() {
	await page.getByRole('button', { name: 'Enregistrer', exact: true }).last().click();
	await expect(page.locator('[data-save="saved"]')).toContainText(/Enregistré à/);
}

async function goOn(to: string) {
	await page.locator('button[name="vers"]').click();
	await expect(page).toHaveURL(new RegExp(`/${to}$`));
}

/** The manager's exact figure, read in the page as it comes from the server. */
async function seenByManager(): Promise<number> {
	const cookie = `degemer_session=${await sessionOf(house.now, DEMO.manager)}`;
	const html = await (await fetch(`${house.now.origin}/activite`, { headers: { cookie } })).text();
	return Number(/<strong[^>]*>([\d\s]+)<\/strong>\s*accueil/.exec(html)?.[1]?.replace(/\D/g, ''));
}
