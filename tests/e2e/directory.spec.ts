import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { expect, test, type Page } from '@playwright/test';
import { addAccount, OWN, signedIn, useHouse } from './support/accounts.ts';
import { inspect, watch } from './support/inspect.ts';
import { raw, rawForm } from './support/raw.ts';

const house = useHouse('own');
const DESK = 'accueil@exemple.bzh';
test.describe.configure({ timeout: 180_000 });
test.beforeAll(() => addAccount(house.now, DESK, 'accueil'));

const file = (name: string, content: string | Uint8Array): string => {
	const path = join(tmpdir(), `degemer-${process.pid}-${name}`);
	writeFileSync(path, content);
	return path;
};
const place = (id: string, over: Record<string, unknown> = {}) => ({
	source: 'essai',
	id,
	nom: `Relais ${id}`,
	date_maj: '2026-11-01',
	commune: 'Carhaix-Plouguer',
	code_postal: '29270',
	reseaux_porteurs: ['cidff'],
	...over
});
const names = (page: Page) => page.locator('section ol > li > a').allInnerTexts();

/** Gives a file to the page, and waits for its verdicts. */
async function read(page: Page, path: string, origin: string): Promise<void> {
	await page.goto('/annuaire/imports');
	await page.locator('#fichier').setInputFiles(path);
	await page.locator('#origine').fill(origin);
	await page.getByRole('button', { name: 'Lire ce fichier' }).click();
	await page.waitForURL(/imports\/[0-9a-f-]{36}/);
	await expect(page.getByText(/Essai à blanc terminé|Fichier refusé/)).toBeVisible({ timeout: 20_000 });
}

for (const javaScriptEnabled of [true, false]) {
	const how = javaScriptEnabled ? 'with' : 'without';
	const mark = javaScriptEnabled ? 'un' : 'deux';
	test(`a manager tries a file, applies it, corrects a sheet, takes the file back, ${how} JavaScript`, async ({
		browser
	}) => {
		const context = await signedIn(browser, house.now, OWN.first, { javaScriptEnabled });
		const page = await context.newPage();
		const records = [
			place(`${mark}-a`, { nom: `Relais Plijadurezh ${mark}`, telephone: '02 98 00 00 01' }),
			place(`${mark}-b`, {
				nom: `RELAIS PLIJADUREZH ${mark.toUpperCase()}`,
				site_web: 'https://exemple.bzh'
			}),
			place(`${mark}-c`, { nom: '=1+1' }),
			place(`${mark}-d`, { nom: `Permanence d’Ouessant ${mark}`, commune: 'Ouessant', code_postal: '29242' })
		];
		await read(page, file(`${mark}.json`, JSON.stringify(records)), 'Envoi du réseau');
		await expect(page.getByText('4 lignes lues')).toBeVisible();
		await page.goto('/annuaire?mots=plijadurezh');
		expect(await names(page)).toEqual([]);
		await page.goBack();
		await page.getByRole('link', { name: 'refusée' }).click();
		await expect(page.getByText('Formule de tableur dans le nom')).toBeVisible();
		await page.getByRole('link', { name: 'Doublons possibles (1)' }).click();
		await page.getByRole('button', { name: /^Même lieu, fusionner/ }).click();
		await expect(page.getByText('Décidé : même lieu')).toBeVisible();
		await page.getByRole('button', { name: 'Mettre ces fiches dans l’annuaire' }).click();
		await expect(page.getByText(/^Dans l’annuaire depuis/)).toBeVisible();
		const importPage = page.url();

		await page.goto(`/annuaire?mots=relai+plijadurez+${mark}&lieu=Brest`);
		expect(await names(page)).toEqual([`Relais Plijadurezh ${mark}`]);
		await page.goto(`/annuaire?mots=ouessant+${mark}&lieu=Brest`);
		await expect(page.getByText('traversée en bateau').first()).toBeVisible();
		await page.goto(`/annuaire?mots=plijadurezh+${mark}`);
		await page.getByRole('link', { name: `Relais Plijadurezh ${mark}` }).click();
		await expect(page.getByText('02 98 00 00 01')).toBeVisible();
		await expect(page.getByText('https://exemple.bzh')).toBeVisible();
		await expect(page.getByText('Source : Envoi du réseau (essai)')).toBeVisible();

		await page.getByRole('link', { name: 'Corriger la fiche' }).click();
		await page.locator('#telephone').fill('02 98 99 99 99');
		await page.locator('#horaires_accueil').fill('n’importe quoi');
		await page.locator('#source').fill('appel à l’accueil');
		await page.getByRole('button', { name: 'Enregistrer la correction' }).click();
		await expect(page.getByText(/Ces horaires ne se lisent pas/).first()).toBeVisible();
		await expect(page.locator('#telephone')).toHaveValue('02 98 99 99 99');
		await page.locator('#horaires_accueil').fill('Mo-Fr 09:00-12:00');
		await page.locator('#fermetures').fill('Fermé en août.');
		await page.getByText('J’ai relu toute la fiche').click();
		await page.getByRole('button', { name: 'Enregistrer la correction' }).click();
		await expect(page.getByText('C’est enregistré')).toBeVisible();
		await expect(page.getByText('02 98 99 99 99')).toBeVisible();
		await expect(page.getByText(/^Vérifié le .* par Soazig Exemple/)).toBeVisible();
		await page.locator('[name="jour"]').fill('2026-11-24');
		await page.locator('[name="heure"]').fill('14:00');
		await page.getByRole('button', { name: 'Vérifier', exact: true }).click();
		await expect(page.getByText('Fermé mardi 24 novembre 2026 à 14 h')).toBeVisible();

		const newer = place(`${mark}-a`, {
			nom: `Relais Plijadurezh ${mark}`,
			telephone: '02 98 00 00 02',
			date_maj: '2026-11-20'
		});
		await read(page, file(`${mark}-2.json`, JSON.stringify([newer])), 'Envoi suivant');
		await page.getByRole('link', { name: 'Toutes les lignes' }).click();
		await expect(page.getByText('Le téléphone : votre correction')).toBeVisible();
		await page.getByRole('button', { name: 'Oublier cet import' }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Imports et corrections' })).toBeVisible();
		await expect(page.getByText('Soazig Exemple').last()).toBeVisible();

		await page.goto(importPage);
		await page.getByRole('button', { name: 'Annuler tout cet import' }).click();
		await expect(page.getByText(/^Annulé/)).toBeVisible();
		await page.goto(`/annuaire?mots=plijadurezh+${mark}`);
		expect(await names(page)).toEqual([]);
		await context.close();
	});
}

test('a broken file is refused with a sentence, and changes nothing', async ({ browser }) => {
	const context = await signedIn(browser, house.now, OWN.first);
	const page = await context.newPage();
	const before = await (await raw(house.now, '/annuaire/exporter/structures.csv', { as: OWN.first })).text();
	for (const [name, content, says] of [
		['coupe.json', '[{"id": "a"', 'coupé pendant un transfert'],
		['latin.csv', Buffer.from('nom;commune;source\nAccueil é;Brest;x\n', 'latin1'), 'UTF-8'],
		['image.xlsx', 'PK\u0003\u0004rien', 'coupé pendant un transfert']
	] as const) {
		await read(page, file(name, content), 'essai');
		await expect(page.getByText(says)).toBeVisible();
		await expect(page.getByText('Rien n’a changé dans l’annuaire')).toBeVisible();
	}
	expect(await (await raw(house.now, '/annuaire/exporter/structures.csv', { as: OWN.first })).text()).toBe(
		before
	);
	await context.close();
});

test('a network’s own file fills the form, and nothing is written before somebody says so', async ({
	browser
}) => {
	const context = await signedIn(browser, house.now, OWN.first);
	const page = await context.newPage();
	const id = 'annuaire-education--0351839J';
	await page.goto(`/annuaire/corriger?structure=${id}`);
	await page
		.locator('#fichier')
		.setInputFiles(
			file(
				'reseau.csv',
				`source;id;nom;date_maj;telephone\nMEN;${id};CIO de Rennes;2026-11-10;02 99 00 00 00\n`
			)
		);
	await page.getByRole('button', { name: 'Remplir d’après ce fichier' }).click();
	await expect(page.getByText('rien n’est encore enregistré')).toBeVisible();
	await expect(page.locator('#nom')).toHaveValue('CIO de Rennes');
	await page.locator('#source').fill('courriel du CIO');
	await page.getByRole('button', { name: 'Enregistrer la correction' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'CIO de Rennes' })).toBeVisible();
	await page.getByText(/^Corrections faites ici/).click();
	await expect(page.getByText('d’après un fichier')).toBeVisible();
	await context.close();
});

test('what is no place of theirs stays closed, and large bodies have one door', async () => {
	const verify = await rawForm(
		house.now,
		'/annuaire/fiche?/verifier&structure=annuaire-education--0351839J',
		{ connu: '0', source: 'x' },
		DESK
	);
	expect(verify.status).toBe(404);
	const large = await raw(house.now, '/annuaire/corriger?/enregistrer&structure=x', {
		as: OWN.first,
		method: 'POST',
		body: 'a'.repeat(3_000_000),
		headers: { 'content-type': 'application/x-www-form-urlencoded' }
	});
	expect(large.status).toBe(413);
	expect(await large.text()).toContain('trop grand pour cette page');
});

test('the pages hold at every size, in both themes, and for axe', async ({ browser }) => {
	const context = await signedIn(browser, house.now, OWN.first);
	const page = await context.newPage();
	const seen = watch(page);
	const records = [place('vue-a'), place('vue-b', { nom: 'Relais vue a' }), place('vue-c', { nom: '=1' })];
	const pages: [string, string][] = [
		['/annuaire', 'annuaire'],
		['/annuaire?mots=zzz&lieu=nulle-part', 'annuaire-vide'],
		['/annuaire/fiche?structure=annuaire-education--0351839J', 'annuaire-fiche'],
		['/annuaire/corriger?structure=annuaire-education--0351839J', 'annuaire-corriger'],
		['/annuaire/a-revoir', 'annuaire-a-revoir']
	];
	for (const [path, name] of pages) {
		await page.goto(path);
		await inspect(page, name, name === 'annuaire' || name === 'annuaire-fiche' ? 'whole' : 'also');
	}
	const service = {
		source: 'essai',
		id: 'vue-s',
		structure_id: 'vue-a',
		nom: 'Atelier « droits »',
		description: 'Un atelier sur les droits.\nSur inscription.',
		date_maj: '2026-11-01',
		thematiques: ['difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits'],
		publics: ['femmes', 'familles'],
		frais: 'gratuit',
		modes_accueil: ['en-presentiel', 'a-distance'],
		modes_mobilisation: ['telephoner', 'utiliser-lien-mobilisation'],
		lien_mobilisation: 'https://exemple.bzh/inscription',
		mobilisable_par: ['professionnels'],
		conditions_acces: 'Une pièce d’identité.',
		contact_nom_prenom: 'Accueil'
	};
	const both = JSON.stringify({ structures: records, services: [service] });
	await read(page, file('vue.json', both), 'essai');
	await inspect(page, 'annuaire-import');
	await page.getByRole('button', { name: 'Mettre ces fiches dans l’annuaire' }).click();
	await expect(page.getByText(/^Dans l’annuaire depuis/)).toBeVisible();
	await page.goto('/annuaire/fiche?structure=vue-a');
	await page.getByRole('link', { name: 'Atelier « droits »' }).click();
	await expect(page.getByText('Sur place ou à distance')).toBeVisible();
	await expect(page.getByText('Une pièce d’identité.')).toBeVisible();
	await inspect(page, 'annuaire-service', 'also');
	await page.goto('/annuaire/imports');
	await inspect(page, 'annuaire-imports', 'also');
	await page.locator('#origine').fill('essai');
	await page.getByRole('button', { name: 'Lire ce fichier' }).click();
	await expect(page.getByRole('alert')).toBeVisible();
	await inspect(page, 'annuaire-imports-422', 'also');
	expect(seen.elsewhere).toEqual([]);
	expect(seen.complaints).toEqual([]);
	await context.close();
});
