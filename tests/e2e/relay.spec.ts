import { expect, test, type Page } from '@playwright/test';
import { OWN, signedIn, useHouse } from './support/accounts.ts';
import { pagesOfPdf, squeezed, textOfPdf } from './support/pdf.ts';
import { fieldsIn, fillInterview, openInterview, raw, rawForm } from './support/raw.ts';
import { awake, expectSaved } from './support/road.ts';

const house = useHouse('own');
let id: string;
test.beforeEach(async () => {
	id = await openInterview(house.now, OWN.first);
	await fillInterview(house.now, id, OWN.first);
});

const read = async (page: string) =>
	(await raw(house.now, `/entretiens/${id}/${page}`, { as: OWN.first })).text();
const field = (page: Page, name: string) => page.locator(`[name^="${name}."]`).first();

test('an appointment with the next service goes to the plan, the diary and the closing', async ({
	browser
}) => {
	const context = await signedIn(browser, house.now, OWN.first);
	const page = await context.newPage();
	await page.goto(`/entretiens/${id}/pistes`);
	await awake(page);
	await page.getByRole('button', { name: 'Passer le relais' }).click();
	await page.waitForURL('**/relais');
	await page.getByText('Un rendez-vous avec ce service').first().click();
	await field(page, 'jour').fill('2026-12-01');
	await field(page, 'heure').fill('09:30');
	await field(page, 'avec').fill('Madame Exemple');
	await field(page, 'lieu').fill('3 rue de l’Invention, Carhaix');
	await expectSaved(page);
	await expect(page.getByRole('img', { name: 'QR code du rendez-vous' })).toBeVisible();
	await expect(field(page, 'avec'), 'what was unfolded stays so').toBeVisible();
	await expect(page.getByText('mardi 1er décembre 2026 à 9\u00a0h\u00a030')).toBeVisible();
	const gently = page.getByText('La personne l’a-t-elle demandé');
	await expect(gently, 'never a lock').toBeVisible();
	await field(page, 'demande').check();
	await expect(gently).toBeHidden();
	const link = page.getByRole('link', { name: 'Fichier d’agenda' });
	const diary = await context.request.get((await link.getAttribute('href')) ?? '');
	const text = (await diary.text()).replaceAll('\r\n ', '');
	expect(text).toContain('DTSTART:20261201T083000Z');
	expect(text).toContain('SUMMARY:Rendez-vous\r\n');
	expect(text).toContain('LOCATION:3 rue de l’Invention\\, Carhaix');
	expect(text, 'whose it is stays here').not.toMatch(/Exemple|conseil|DTEND/i);
	expect(diary.headers()['content-disposition']).toContain('rendez-vous.ics');
	await page.getByRole('button', { name: 'Continuer' }).click();
	await page.waitForURL('**/synthese');
	await expect(page.locator('[name="quand1"]')).toHaveValue('mardi 1er décembre 2026 à 9\u00a0h\u00a030');
	await expect(page.locator('[name="qui1"]')).toHaveValue('Madame Exemple');
	await expect(page.locator('.preview')).toContainText('Madame Exemple');
	await page.goto(`/entretiens/${id}/cloture`);
	await expect(page.locator('[name="miseEnRelation"][value="rdv-pris"]')).toBeChecked();
	expect(page.url()).not.toMatch(/apec|cep|Exemple/);
	await context.close();
});

test('a day or an hour that is none is refused beside its field, what was typed kept', async () => {
	const fields = fieldsIn(await read('relais')).map(([name, value]) => {
		if (name.startsWith('jour.')) return [name, '2026-02-31'] as const;
		return name.startsWith('heure.') ? ([name, '25:00'] as const) : ([name, value] as const);
	});
	const refused = await rawForm(
		house.now,
		`/entretiens/${id}/relais?/enregistrer`,
		[...fields, ['avec.cep-actifs-occupes', 'Gardée']],
		OWN.first
	);
	const page = await refused.text();
	expect(refused.status).toBe(422);
	expect(page).toContain('value="2026-02-31"');
	expect(page.match(/aria-invalid="true"/g)?.length).toBeGreaterThanOrEqual(2);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('« Pourquoi pas … ? » answers, and keeps nothing', async () => {
		const fields = fieldsIn(await read('pistes')).filter(([name]) => name !== 'pourquoi');
		const path = `/entretiens/${id}/pistes?/enregistrer`;
		const answer = await rawForm(house.now, path, [...fields, ['pourquoi', 'pole emplois']], OWN.first);
		expect(answer.status).toBe(200);
		const text = (await answer.text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
		expect(text).toMatch(/France Travail .*Pas proposé ici, pour cette raison/);
		expect(await read('pistes')).not.toContain('pole emplois');
		const nobody = await rawForm(house.now, path, [...fields, ['pourquoi', 'Zorglub & fils']], OWN.first);
		expect(await nobody.text()).toContain('Zorglub &amp; fils');
	});
});

test.describe('a liaison sheet', () => {
	const ask = (said: [string, string][]) =>
		rawForm(house.now, `/entretiens/${id}/relais/fiche.pdf`, said, OWN.first);

	test('holds what was ticked, nothing else, and is kept nowhere', async () => {
		const answer = await ask([
			['pour', 'Apec'],
			['nom', 'Zorglub Le Testeur'],
			['demande', 'Financer ma formation'],
			['demande', ''],
			['question', 'Quand commence-t-on ?'],
			['accord', 'on']
		]);
		expect(answer.status).toBe(200);
		expect(answer.headers.get('cache-control')).toBe('no-store');
		expect(answer.headers.get('content-disposition')).toBe('inline; filename="fiche.pdf"');
		const bytes = new Uint8Array(await answer.arrayBuffer());
		const text = squeezed(await textOfPdf(bytes));
		expect(await pagesOfPdf(bytes)).toBe(1);
		for (const said of [
			'Pour',
			'Apec',
			'Zorglub Le Testeur',
			'Financer ma formation',
			'Quand commence-t-on ?'
		])
			expect(text).toContain(squeezed(said));
		expect(text).not.toContain(squeezed('Peur de tout perdre'));
		for (const page of ['relais', 'synthese', 'cloture', 'ecoute'])
			expect(await read(page)).not.toContain('Zorglub');
	});

	test('needs a line and her gesture, and says so in a sentence', async () => {
		for (const said of [
			[['demande', 'Une ligne']],
			[['accord', 'on']],
			[
				['accord', 'on'],
				['demande', '  ']
			],
			[
				['accord', 'on'],
				['demande', 'x'.repeat(1001)]
			]
		] as [string, string][][]) {
			const refused = await ask([['pour', ''], ['nom', ''], ...said]);
			expect(refused.status).toBe(422);
			expect(await refused.text()).toContain('la saisie est restée dans l’autre onglet');
		}
	});

	test('offers nothing already ticked, and lines of the person that she can read', async () => {
		const page = await read('relais');
		const form = page.split('fiche.pdf')[1] ?? '';
		expect(form).toContain('Savoir comment financer une formation d’aide-soignante');
		expect(form).toContain('Peur de tout perdre.');
		expect(form.split('</form>')[0]).not.toMatch(/type="checkbox"[^>]*checked/);
	});
});
