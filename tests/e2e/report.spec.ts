import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { checkPdf } from '../support/pdf-checks.ts';
import { readOds } from '../support/read-sheets.ts';
import { DEMO, signedIn, useHouse } from './support/accounts.ts';
import { inspect } from './support/inspect.ts';
import { fieldsIn, raw, rawForm } from './support/raw.ts';

const house = useHouse('demo');
test.describe.configure({ mode: 'serial', timeout: 240_000 });
const YEAR = new Date().getFullYear() - 1;
const read = async (path: string) => (await raw(house.now, path, { as: DEMO.manager })).text();
const file = async (format: string) => {
	const response = await raw(house.now, `/bilan/fichier?annee=${YEAR}&format=${format}`, {
		as: DEMO.manager
	});
	expect(response.status, format).toBe(200);
	return new Uint8Array(await response.arrayBuffer());
};

test('a manager opens last year’s report and has it in two clicks', async ({ browser }) => {
	// The demonstration closes its past year behind the pages.
	await expect.poll(() => read('/publics'), { timeout: 120_000 }).toContain('nombre exact');
	const context = await signedIn(browser, house.now, DEMO.manager);
	const page = await context.newPage();
	await page.goto('/activite');
	await page.getByRole('link', { name: 'Bilan', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		`Bilan ${YEAR}, Accueil Orientation Kreiz Breizh`
	);
	await expect(page.locator('.figure')).toContainText(`420 accueils personnalisés en ${YEAR}, nombre exact`);
	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Tableur LibreOffice (ODS)' }).click();
	const saved = await download;
	expect(saved.suggestedFilename()).toBe(`bilan-${YEAR}.ods`);
	const sheets = readOds(new Uint8Array(readFileSync(await saved.path())));
	expect(sheets.map(({ name }) => name)).toEqual(['À lire', 'Activité', 'Personnes', 'Données']);
	await inspect(page, 'bilan', 'also');
	await page.goto(`/bilan?annee=${YEAR + 1}`);
	await expect(page.getByText(`L’année ${YEAR + 1} n’est pas close`)).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Situation des personnes' })).toHaveCount(0);
	await inspect(page, 'bilan-ouvert', 'also');
	await context.close();
});

test('the page and every file hold the same figures, and none of a group of fewer than five', async () => {
	const page = await read(`/bilan?annee=${YEAR}`);
	const cells = (html: string): string[] =>
		[...html.matchAll(/<td class="number[^"]*"[^>]*>([^<]*)</g)].map(([, said]) => said!.trim());
	const shown = cells(page);
	expect(shown.length).toBeGreaterThan(400);
	expect(cells(strFromU8(await file('html')))).toEqual(shown);
	const about = shown.flatMap((said) => /^environ (\d+)/.exec(said)?.[1] ?? []).map(Number);
	expect(about.length).toBeGreaterThan(100);
	expect(about.filter((count) => count < 5)).toEqual([]);
	const json = JSON.parse(strFromU8(await file('json')));
	const written = json.parts.flatMap((part: { tables: { rows: unknown[]; total: unknown }[] }) =>
		part.tables.flatMap(({ rows, total }) => [...rows, total].filter(Boolean))
	) as { cells: { text: string }[] }[];
	expect(written.flatMap((row) => row.cells.map(({ text }) => text))).toEqual(shown);
	const long = strFromU8(unzipSync(await file('csv'))['bilan-long.csv']!);
	expect(long.trimEnd().split('\r\n').length - 1).toBe(shown.length);
	const pdf = checkPdf(await file('pdf'), {
		title: `Bilan ${YEAR}, Accueil Orientation Kreiz Breizh`,
		least: 9
	});
	expect(pdf.faults).toEqual([]);
	expect(Buffer.compare(Buffer.from(await file('xlsx')), Buffer.from(await file('xlsx')))).toBe(0);
	for (const path of ['/bilan/fichier?annee=1&format=pdf', `/bilan/fichier?annee=${YEAR}&format=docx`])
		expect((await raw(house.now, path, { as: DEMO.manager })).status).toBe(404);
});

test('what a manager finds is saved by itself, printed, and never lost to another screen', async ({
	browser
}) => {
	const context = await signedIn(browser, house.now, DEMO.manager);
	const [page, other] = [await context.newPage(), await context.newPage()];
	const address = `/bilan/constats?annee=${YEAR}`;
	await page.goto(address);
	await other.goto(address);
	await inspect(page, 'constats');
	await page.getByLabel('Constats et ajustements').fill('Les soirées ont amené des salarié·es.');
	await expect(page.getByRole('status')).toHaveText('Enregistré.');
	expect(await read(`/bilan?annee=${YEAR}`)).toContain('Les soirées ont amené des salarié·es.');
	expect(strFromU8(await file('html'))).toContain('Les soirées ont amené des salarié·es.');
	await other.getByLabel('Constats et ajustements').fill('Autre texte.');
	await expect(other.getByRole('status')).toContainText('Pas enregistré');
	await other.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(other.getByText('Une autre personne vient d’écrire ici')).toBeVisible();
	await expect(other.getByLabel('Constats et ajustements')).toHaveValue('Autre texte.');
	await expect(other.locator('blockquote')).toHaveText('Les soirées ont amené des salarié·es.');
	await inspect(other, 'constats-409', 'also');
	await other.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(other.getByText('Vos constats sont enregistrés')).toBeVisible();
	await context.close();
	const fields = fieldsIn(await read(address));
	const long = await rawForm(
		house.now,
		`/bilan/constats?/enregistrer&annee=${YEAR}`,
		{ ...fields, constats: 'a'.repeat(6001) },
		DEMO.manager
	);
	expect(long.status).toBe(422);
	expect(await long.text()).toContain('Ce texte est trop long');
});

test('a template keeps, orders and names tables; the region’s serves who has none', async ({ browser }) => {
	const region = await signedIn(browser, house.now, DEMO.region, { javaScriptEnabled: false });
	const form = await region.newPage();
	await form.goto('/region/modele-bilan');
	await form.getByLabel('Qui a validé la note de méthode').fill('Personne de fictif, le 1er mars');
	await form.getByRole('textbox', { name: /^Votre titre pour «\sÂge\s»$/ }).fill('Quel âge ont-elles');
	await form.getByRole('button', { name: 'Enregistrer ce modèle' }).click();
	await expect(form.getByText('Le modèle est enregistré')).toBeVisible();
	await region.close();
	expect(await read(`/bilan?annee=${YEAR}`)).toContain('Quel âge ont-elles');
	const context = await signedIn(browser, house.now, DEMO.manager, { javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/bilan/modele');
	for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
	await page.getByRole('button', { name: 'Enregistrer ce modèle' }).click();
	await expect(page.getByRole('alert')).toContainText('Gardez au moins un tableau.');
	for (const name of ['Âge', 'Niveau de diplôme'])
		await page.getByRole('checkbox', { name, exact: true }).check();
	await page.getByRole('textbox', { name: /^Rang de «\sNiveau de diplôme\s»$/ }).fill('1');
	await page.getByRole('textbox', { name: /^Rang de «\sÂge\s»$/ }).fill('2');
	await page.getByRole('button', { name: 'Enregistrer ce modèle' }).click();
	await expect(page.getByText('Votre modèle est enregistré')).toBeVisible();
	await expect(page.getByRole('heading', { level: 3 })).toHaveText([
		'Niveau de diplôme',
		'Quel âge ont-elles'
	]);
	await expect(page.getByText(/Méthode validée par\s: Personne de fictif, le 1er mars\./)).toBeVisible();
	await page.goto('/bilan/modele');
	await page.getByRole('button', { name: 'Revenir au modèle d’origine' }).click();
	await expect(page.getByRole('heading', { name: 'Situation des personnes' })).toBeVisible();
	await context.close();
});
