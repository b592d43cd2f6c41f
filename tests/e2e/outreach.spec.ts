import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { OWN, signedIn, useHouse } from './support/accounts.ts';
import { inspect } from './support/inspect.ts';
import { firstSite, raw, rawForm } from './support/raw.ts';

const home = useHouse('own');
const post = useHouse('own');
test.describe.configure({ mode: 'serial', timeout: 180_000 });

let [card, file] = [Buffer.alloc(0), Buffer.alloc(0)];
let receipt = '';

/** The contacts of the year, all types together. */
const contactsOf = async (house: typeof home) => {
	const text = await (await raw(house.now, '/activite', { as: OWN.first })).text();
	return /<tfoot>[^]*?<strong>(\d+)/.exec(text)?.[1] ?? '0';
};
const give = async (page: Page, name: string, buffer: Buffer) => {
	await page.getByLabel('Fichier préparé par le poste').setInputFiles({ name, mimeType: '', buffer });
	await page.getByRole('button', { name: 'Recevoir le fichier' }).click();
};

test('a laptop becomes a post of the structure, and seals what it counted', async ({ browser }) => {
	const given = await raw(home.now, '/postes/carte', { as: OWN.first });
	card = Buffer.from(await given.arrayBuffer());
	const context = await signedIn(browser, post.now, OWN.first);
	const page = await context.newPage();
	await page.goto('/horaires');
	await page.getByRole('link', { name: 'Postes hors les murs' }).click();
	await inspect(page, 'postes');
	const enrol = async (buffer: Buffer) => {
		// The page just opened may still fold what was unfolded before its script woke up.
		await expect(async () => {
			const folded = page.locator('details:not([open]) > summary', { hasText: 'Rattacher ce portable' });
			if (await folded.count()) await folded.click();
			await expect(page.getByLabel('Nom de ce poste')).toBeVisible({ timeout: 500 });
		}).toPass();
		await page
			.getByLabel('Carte de la structure')
			.setInputFiles({ name: 'carte.json', mimeType: '', buffer });
		await page.getByLabel('Nom de ce poste').fill('Bus du mardi');
		await page.getByRole('button', { name: 'Rattacher ce poste' }).click();
	};
	await enrol(Buffer.from('{}'));
	await expect(page.getByRole('status')).toContainText('n’est pas la carte');
	await inspect(page, 'postes-refus', 'also');
	await enrol(card);
	await expect(page.getByRole('heading', { name: 'Ce poste : Bus du mardi' })).toBeVisible();

	await page.getByRole('button', { name: 'Préparer le retour' }).click();
	await expect(page.getByText('Rien à remettre')).toBeVisible();
	const site = await firstSite(post.now, OWN.first);
	for (let times = 0; times < 3; times++)
		await rawForm(post.now, '/aujourdhui?/informer', { site }, OWN.first);
	expect(await contactsOf(post)).toBe('3');
	await page.getByRole('button', { name: 'Préparer le retour' }).click();
	await expect(page.getByText('Le retour est prêt')).toBeVisible();
	expect(await contactsOf(post)).toBe('0');
	await inspect(page, 'postes-pret', 'also');
	const saved = page.waitForEvent('download');
	await page.getByRole('link', { name: /^Télécharger le fichier/ }).click();
	file = readFileSync(await (await saved).path());
	expect(file.toString()).toMatch(/^\{"format":"degemer-retour","v":1,/);
	await context.close();
});

test('the structure counts it once, refuses what was altered, and gives a receipt', async ({ browser }) => {
	const context = await signedIn(browser, home.now, OWN.first, { javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/postes');
	const altered = Buffer.from(file);
	altered.writeUInt8(altered.readUInt8(file.length - 9) ^ 1, file.length - 9);
	await give(page, 'abime.degemer', altered);
	await expect(page.getByRole('status')).toContainText('modifié ou coupé en chemin');
	await give(page, 'carte.json', card);
	await expect(page.getByRole('status')).toContainText('n’est pas un retour');
	expect(await contactsOf(home)).toBe('0');
	await give(page, 'retour.degemer', file);
	await expect(page.getByText('Le retour est compté')).toBeVisible();
	expect(await contactsOf(home)).toBe('3');
	await give(page, 'retour.degemer', file);
	await expect(page.getByText('Ce retour était déjà compté')).toBeVisible();
	expect(await contactsOf(home)).toBe('3');
	receipt = await page.locator('strong.receipt').innerText();
	expect(receipt).toMatch(/^[0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4}$/);
	await expect(page.getByRole('row', { name: /Bus du mardi/ })).toHaveCount(1);
	await context.close();
});

test('with the receipt, the file leaves the post', async ({ browser }) => {
	const context = await signedIn(browser, post.now, OWN.first);
	const page = await context.newPage();
	await page.goto('/postes');
	const path = (await page.getByRole('link', { name: /^Télécharger le fichier/ }).getAttribute('href')) ?? '';
	const confirm = async (typed: string) => {
		await page.getByLabel('Reçu donné par la structure').fill(typed);
		await page.getByRole('button', { name: 'J’ai bien remis' }).click();
	};
	await confirm('0000 0000 0000');
	await expect(page.getByRole('status')).toContainText('Ce reçu n’est celui d’aucun fichier');
	expect((await raw(post.now, path, { as: OWN.first })).status).toBe(200);
	await confirm(receipt);
	await expect(page.getByText('C’est remis')).toBeVisible();
	expect((await raw(post.now, path, { as: OWN.first })).status).toBe(404);
	await context.close();
});
