import { expect, test, type Page } from '@playwright/test';
import { DEMO, OWN, addAccount, signedIn, useHouse } from './support/accounts.ts';
import { inspect } from './support/inspect.ts';
import { raw } from './support/raw.ts';

const demo = useHouse('demo');
const own = useHouse('own');
const REGION = 'region@exemple.bzh';
const GZIP = 'application/gzip';
const year = new Date().getFullYear() - 1;
test.describe.configure({ mode: 'serial', timeout: 180_000 });

const bytesOf = async (path: string, as: string): Promise<Buffer> => {
	const response = await raw(demo.now, path, { as });
	expect(response.status, path).toBe(200);
	return Buffer.from(await response.arrayBuffer());
};
const give = async (page: Page, ...files: readonly (readonly [name: string, buffer: Buffer])[]) => {
	await page
		.getByLabel(/^Fichiers «/)
		.setInputFiles(files.map(([name, buffer]) => ({ name, mimeType: GZIP, buffer })));
	await page.getByRole('button', { name: 'Vérifier et recevoir' }).click();
	await expect(page.getByRole('status')).toContainText(files[0]![0]);
	return page.getByRole('status').getByRole('listitem').allInnerTexts();
};

test('a newcomer receives the files of three structures, and prints the region’s report', async ({
	browser
}) => {
	await expect
		.poll(async () => (await raw(demo.now, '/publics', { as: DEMO.manager })).text(), { timeout: 120_000 })
		.toContain('nombre exact');
	const samples: (readonly [string, Buffer])[] = [];
	for (const number of [1, 2, 3]) {
		const path = `/region/fichiers/exemple?numero=${number}`;
		samples.push([`exemple-${number}.gz`, await bytesOf(path, DEMO.region)]);
	}
	const context = await signedIn(browser, demo.now, DEMO.region);
	const page = await context.newPage();
	await page.goto('/region/fichiers');
	await inspect(page, 'region-fichiers');
	expect(await give(page, ...samples)).toEqual([
		expect.stringMatching(
			/^Reçu\s: exemple-1\.gz\s+Point Projet de Kastell-Fiction, année \d+\s: 180 accueils\.$/
		),
		expect.stringMatching(
			/^Reçu\s: exemple-2\.gz\s+Espace Jeunes de Roc’h-Invention, année \d+\s: 120 accueils\.$/
		),
		expect.stringMatching(
			/^Reçu\s: exemple-3\.gz\s+Conseil Mobilité de Bro-Modèle, année \d+\s: 90 accueils\.$/
		)
	]);
	await inspect(page, 'region-fichiers-recus', 'also');
	const [, first] = samples[0]!;
	const altered = Buffer.from(first);
	altered.writeUInt8(altered.readUInt8(900) ^ 1, 900);
	expect(
		await give(page, ['encore.gz', first], ['abime.gz', altered], ['coupe.gz', first.subarray(0, 500)])
	).toEqual([
		expect.stringMatching(/^Déjà reçu\s: rien n’a changé\s: encore\.gz/),
		expect.stringMatching(/^Refusé\s: abime\.gz\s+Ce fichier a été modifié ou abîmé en chemin/),
		expect.stringMatching(/^Refusé\s: coupe\.gz\s+Ce fichier est incomplet/)
	]);

	await page.goto('/region/bilan');
	// Three structures of this server (420, 260, 150), three by files (180, 120, 90).
	await expect(page.locator('.figure strong')).toHaveText(/^1\s220$/);
	await expect(page.getByText('6 structures comptent dans ce bilan')).toBeVisible();
	const status = page.locator('#RC1');
	await expect(status.getByRole('row', { name: /^Mission locale/ })).toContainText('environ 440');
	await expect(page.locator('#RC-declares')).toContainText('140');
	for (const name of ['Kreiz Breizh', 'Kastell-Fiction', 'Ker-Fiction']) {
		await expect(page.locator('main')).not.toContainText(name);
	}
	await inspect(page, 'region-bilan');
	const pdf = await bytesOf(`/region/bilan/fichier?annee=${year}&format=pdf`, DEMO.region);
	expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
	const json = JSON.parse(
		(await bytesOf(`/region/bilan/fichier?annee=${year}&format=json`, DEMO.region)).toString()
	) as { figure: string };
	expect(json.figure.replace(/\s/g, '')).toBe('1220');
	await page.goto(`/region/bilan/constats?annee=${year}`);
	await inspect(page, 'region-constats');
	await page.getByLabel('Constats et ajustements').fill('Le Trégor attend une permanence.');
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(page.locator('#constats').locator('..')).toContainText('Le Trégor attend une permanence.');
	await context.close();
});

test('a structure gives its card, then its file; the region registers the one and receives the other, without JavaScript', async ({
	browser
}) => {
	await addAccount(own.now, REGION, 'region');
	const context = await signedIn(browser, own.now, REGION, { javaScriptEnabled: false });
	const page = await context.newPage();
	const file = ['lot.gz', await bytesOf(`/publics/region/lot?periode=${year}`, DEMO.manager)] as const;
	expect((await bytesOf(`/publics/region/lot?periode=${year}`, DEMO.manager)).equals(file[1])).toBe(true);
	await page.goto('/region/fichiers');
	expect(await give(page, file)).toEqual([expect.stringContaining('n’est pas enregistrée ici')]);

	const card = await bytesOf('/publics/region/carte', DEMO.manager);
	const told = await (await raw(demo.now, '/publics/region', { as: DEMO.manager })).text();
	const fingerprint = /([0-9a-f]{4} ){3}[0-9a-f]{4}/.exec(told)?.[0] ?? 'none';
	await page.goto('/region/membres');
	await page.getByLabel(/^Carte de membre/).setInputFiles({
		name: 'carte.json',
		mimeType: 'application/json',
		buffer: Buffer.from('{"format":"autre"}')
	});
	await page.getByRole('button', { name: 'Lire la carte' }).click();
	await expect(page.getByText('Ce texte n’est pas une carte de membre.')).toBeVisible();
	await page
		.getByLabel(/^Carte de membre/)
		.setInputFiles({ name: 'carte.json', mimeType: 'application/json', buffer: card });
	await page.getByRole('button', { name: 'Lire la carte' }).click();
	await expect(page.getByText(fingerprint)).toBeVisible();
	await page.getByRole('button', { name: /enregistrer$/ }).click();
	await expect(page.getByText('ses fichiers peuvent être reçus')).toBeVisible();

	await page.goto('/region/fichiers');
	expect(await give(page, file)).toEqual([expect.stringMatching(/^Reçu/)]);
	await expect(page.getByRole('row', { name: /^Accueil Orientation Kreiz Breizh/ })).toContainText(
		'Année complète'
	);
	await context.close();
});

test('the pages of members and of what a structure sends, at every size', async ({ browser }) => {
	const context = await signedIn(browser, demo.now, DEMO.region);
	const page = await context.newPage();
	await page.goto('/region/membres');
	await inspect(page, 'region-membres');
	await page.getByLabel('Nom de la structure').fill('Accueil sans outil');
	await page.getByLabel('Accueils déclarés').fill('beaucoup');
	await page.getByLabel('Source').fill('Courriel');
	await page.getByRole('button', { name: 'Noter ce total déclaré' }).click();
	await expect(page.getByRole('alert')).toContainText('Écrivez un nombre entier');
	await inspect(page, 'region-membres-422', 'also');
	await page.goto('/region/territoire');
	await expect(page.getByRole('heading', { name: 'Sans lieu connu ici' })).toBeVisible();
	await expect(page.getByText('demi-journées par semaine dans les huit à venir').first()).toBeVisible();
	await inspect(page, 'region-territoire');
	await context.close();
	const manager = await signedIn(browser, demo.now, DEMO.manager);
	const sending = await manager.newPage();
	await sending.goto('/publics/region');
	await inspect(sending, 'publics-region');
	await manager.close();
});

test('a manager tries a file of past interviews, then imports it once', async ({ browser }) => {
	const context = await signedIn(browser, own.now, OWN.first, { javaScriptEnabled: false });
	const page = await context.newPage();
	const model = await raw(own.now, '/activite/historique/modele', { as: OWN.first });
	const buffer = Buffer.from(await model.arrayBuffer());
	const send = async (button: string, bytes = buffer) => {
		await page
			.getByLabel(/^Fichier CSV/)
			.setInputFiles({ name: 'passe.csv', mimeType: 'text/csv', buffer: bytes });
		await page.getByRole('button', { name: button }).click();
		return page.getByRole('status').innerText();
	};
	await page.goto('/activite/historique');
	const wrong = Buffer.from(buffer.toString().replace('salarie-prive', 'Soazig Exemple'));
	expect(await send('Importer', wrong)).toMatch(
		/Ligne 3, colonne «\sstatut\s»\s: n’est pas un code de la liste/
	);
	expect(await send('Essayer')).toMatch(/rien n’est encore écrit\s+2 accueils\. Mois non connu pour 1/);
	expect(await send('Importer')).toMatch(/^Importé/);
	expect(await send('Importer')).toContain('a déjà été importé');
	await page.goto('/activite?annee=2025');
	await expect(page.locator('.figure').first()).toContainText('1');
	await context.close();
	const seeing = await signedIn(browser, own.now, OWN.first);
	const sheet = await seeing.newPage();
	await sheet.goto('/activite/historique');
	await inspect(sheet, 'historique');
	await seeing.close();
});

test('what is far too large is refused early, in a sentence', async () => {
	const form = new FormData();
	form.append('fichiers', new Blob([new Uint8Array(3 * 2 ** 20)]), 'gros.gz');
	const response = await raw(own.now, '/region/fichiers?/recevoir', {
		as: REGION,
		method: 'POST',
		body: form
	});
	expect(response.status).toBeLessThan(500);
	expect(await response.text()).toMatch(/Aucun fichier n’est arrivé|trop/);
});
