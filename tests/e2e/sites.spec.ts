import { expect, test, type Page } from '@playwright/test';
import { addAccount, OWN, signedIn, useHouse } from './support/accounts.ts';
import { expectNoViolation } from './support/axe.ts';
import { pagesOfPdf, textOfPdf } from './support/pdf.ts';
import { firstSite, raw, rawForm } from './support/raw.ts';

const house = useHouse('own');
const DESK = 'accueil@exemple.bzh';
let site: string;

test.beforeAll(async () => {
	await addAccount(house.now, DESK, 'accueil');
	site = await firstSite(house.now, OWN.first);
});

const DAY_MS = 86_400_000;
const parisDay = (ahead: number) =>
	new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(
		new Date(Date.now() + ahead * DAY_MS)
	);
const shortDay = (ahead: number) =>
	new Intl.DateTimeFormat('fr-FR', {
		timeZone: 'Europe/Paris',
		weekday: 'long',
		day: 'numeric',
		month: 'long'
	})
		.format(new Date(Date.now() + ahead * DAY_MS))
		.replace(/(^|\s)1 /, '$11er ');
/** What a form was read at. */
const versionAt = async (path: string) =>
	/name="version" value="(\w+)"/.exec(await (await raw(house.now, path, { as: OWN.first })).text())?.[1] ??
	'';
const save = async (fields: Record<string, string>) =>
	rawForm(
		house.now,
		`/horaires/${site}?/enregistrer`,
		{
			nom: 'Point d’accueil d’essai',
			adresse: '1 rue de l’Exemple',
			telephone: '02 61 91 00 04',
			commune: 'Carhaix-Plouguer',
			version: await versionAt(`/horaires/${site}`),
			...fields
		},
		OWN.first
	);
const announce = async (closed: Record<string, string>) =>
	rawForm(
		house.now,
		'/horaires/fermetures?/annoncer',
		{ version: await versionAt('/horaires/fermetures'), ...closed },
		OWN.first
	);
const list = async () => (await raw(house.now, '/horaires', { as: DESK })).text();
const wide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

for (const javaScriptEnabled of [true, false]) {
	test(`a manager writes a plain week, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
		browser
	}) => {
		const context = await signedIn(browser, house.now, OWN.first, {
			javaScriptEnabled,
			viewport: { width: 820, height: 1100 }
		});
		const page = await context.newPage();
		await page.goto('/horaires');
		await page.getByRole('link', { name: /^Modifier/ }).click();
		await page.getByRole('radio', { name: 'Une semaine ordinaire' }).check();
		for (const day of ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']) {
			await page.locator(`#${day}-matin-de`).fill('09:00');
			await page.locator(`#${day}-matin-a`).fill(day === 'mardi' ? '08:00' : '12:00');
			await page.locator(`#${day}-apres-midi-de`).fill('');
			await page.locator(`#${day}-apres-midi-a`).fill('');
		}
		await page.getByRole('button', { name: 'Enregistrer le lieu' }).click();
		await expect(page.getByRole('alert')).toContainText('La fin vient avant le début');
		await expect(page.locator('#lundi-matin-a')).toHaveValue('12:00');
		await expect(page.locator('#mardi-matin-a')).toHaveValue('08:00');
		if (javaScriptEnabled) await expectNoViolation(page, 'refused');
		await page.locator('#mardi-matin-a').fill('12:00');
		await page.getByRole('button', { name: 'Relire sans enregistrer' }).click();
		await expect(
			page.getByText(/Ouvert du lundi au dimanche, 9\sh à 12\sh.*fermé les jours fériés/)
		).toBeVisible();
		await expect(page.locator('#osm')).toHaveValue('Mo-Su 09:00-12:00; PH off');
		expect(await wide(page)).toBe(false);
		await page.getByRole('button', { name: 'Enregistrer le lieu' }).click();
		await expect(page.getByText('Le lieu est enregistré')).toBeVisible();
		await expect(page.getByText(/Les 8 semaines à venir comptent|semaines? à venir compte/)).toBeVisible();
		if (javaScriptEnabled) {
			await expectNoViolation(page, 'list');
			expect(await wide(page)).toBe(false);
		}
		await context.close();
	});
}

test('« ouvert maintenant » follows the hours and the closures', async () => {
	expect((await save({ ecriture: 'osm', osm: '24/7' })).status).toBe(303);
	expect(await list()).toContain('Ouvert maintenant, jusqu’à minuit');
	const closed = {
		du: parisDay(0),
		au: parisDay(1),
		lieu: '',
		motif: 'Panne de chauffage',
		affichee: parisDay(0)
	};
	const announced = await announce(closed);
	expect(announced.status).toBe(303);
	const page = await list();
	expect(page).toContain(`Fermé, rouvre ${shortDay(2)} à 0\u00a0h`);
	expect(page).toContain('Panne de chauffage');
	expect(page).toContain('affichée le jour même');
	const manage = await (await raw(house.now, '/horaires/fermetures', { as: OWN.first })).text();
	expect(manage).toContain('C’est court pour le public');
	const id = /name="id" value="([^"]+)"/.exec(manage)?.[1] ?? '';
	expect((await rawForm(house.now, '/horaires/fermetures?/retirer', { id }, OWN.first)).status).toBe(303);
	const again = await rawForm(house.now, '/horaires/fermetures?/retirer', { id }, OWN.first);
	expect([again.status, await again.text()]).toEqual([409, expect.stringContaining('vient de la retirer')]);
	expect(await list()).toContain('Ouvert maintenant');
});

test('a kept synthesis goes at the end of the next day that is really open', async ({ browser }) => {
	await save({ ecriture: 'osm', osm: '24/7' });
	const closed = { du: parisDay(1), au: parisDay(3), lieu: site, motif: '', affichee: parisDay(0) };
	await announce(closed);
	const page = await (await signedIn(browser, house.now, OWN.first)).newPage();
	await page.goto('/aujourdhui');
	await page.getByRole('button', { name: 'Recevoir maintenant' }).click();
	await page.waitForURL('**/premier-contact');
	await page.goto(page.url().replace('premier-contact', 'cloture'));
	await expect(page.getByRole('main')).toContainText(shortDay(4));
	await page.context().close();
});

test('hours that cannot be read are refused in words, and shown again', async () => {
	for (const osm of ['de 9 h à midi', 'Mo-Fr 25:00-99:00', 'off', 'x'.repeat(300)]) {
		const response = await save({ nom: 'Nom gardé', ecriture: 'osm', osm });
		const text = await response.text();
		expect(response.status, osm).toBe(422);
		expect(text).toContain('Ces horaires ne se lisent pas');
		expect(text).toContain('Nom gardé');
		expect(text).toContain(osm);
	}
	const unknown = await save({ ecriture: 'osm', osm: '24/7', commune: 'Nulle-Part-sur-Rien' });
	expect([unknown.status, await unknown.text()]).toEqual([
		422,
		expect.stringContaining('commune n’est pas connue')
	]);
	const backwards = { du: '2027-01-05', au: '2027-01-02', lieu: '', motif: 'Congés', affichee: parisDay(0) };
	const refused = await announce(backwards);
	expect([refused.status, await refused.text()]).toEqual([
		422,
		expect.stringContaining('dernier jour vient avant')
	]);
	const elsewhere = { ...backwards, au: '', lieu: '01990000-0000-7000-8000-000000000000' };
	expect((await announce(elsewhere)).status).toBe(422);
});

test('a site is added, and the desk reads without changing', async ({ browser }) => {
	const context = await signedIn(browser, house.now, OWN.first);
	const page = await context.newPage();
	await page.goto('/horaires/nouveau');
	await expectNoViolation(page, 'new site');
	await page.getByLabel('Nom du lieu').fill('Permanence du Bourg');
	await page.getByLabel('Commune').fill('29270');
	await page.getByRole('button', { name: 'Ajouter le lieu' }).click();
	await expect(page.getByRole('heading', { name: 'Permanence du Bourg' })).toBeVisible();
	await page.goto('/horaires/fermetures');
	await expect(page.getByLabel('Lieu')).toBeVisible();
	await expectNoViolation(page, 'closures');
	await context.close();
	const desk = await list();
	expect(desk).toContain('Permanence du Bourg');
	expect(desk).not.toContain('Modifier');
});

test('two managers at once: the second is told, keeps what she typed, and may save over it', async ({
	browser
}) => {
	await save({ ecriture: 'osm', osm: 'Mo-Fr 09:00-12:00' });
	const context = await signedIn(browser, house.now, OWN.first);
	const page = await context.newPage();
	await page.goto(`/horaires/${site}`);
	await page.getByRole('radio', { name: /La syntaxe d’OpenStreetMap/ }).check();
	await page.locator('#osm').fill('Tu 14:00-18:00');
	expect((await save({ ecriture: 'osm', osm: 'Mo-Sa 10:00-12:00' })).status).toBe(303);
	await page.getByRole('button', { name: 'Enregistrer le lieu' }).click();
	await expect(page.getByText('Une autre personne vient de modifier ce lieu')).toBeVisible();
	await expect(page.locator('#osm')).toHaveValue('Tu 14:00-18:00');
	await expect(page.getByText(/Ouvert du lundi au samedi, 10\sh à 12\sh/)).toBeVisible();
	expect(await list()).toContain('du lundi au samedi');
	await expectNoViolation(page, 'told');
	await page.getByRole('button', { name: 'Enregistrer le lieu' }).click();
	await expect(page.getByText('Le lieu est enregistré')).toBeVisible();

	const version = await versionAt(`/horaires/${site}`);
	const races = await Promise.all([
		save({ version, ecriture: 'osm', osm: 'Mo 09:00-12:00' }),
		save({ version, ecriture: 'osm', osm: 'We 09:00-12:00' })
	]);
	expect(races.map(({ status }) => status).toSorted()).toEqual([303, 409]);
	const read = await versionAt('/horaires/fermetures');
	const closed = { du: parisDay(200), au: '', lieu: '', motif: 'Pont', affichee: parisDay(0), version: read };
	const twice = await Promise.all([announce(closed), announce({ ...closed, motif: 'Pont, bis' })]);
	expect(twice.map(({ status }) => status).toSorted()).toEqual([303, 409]);
	const told = await twice.find(({ status }) => status === 409)!.text();
	expect(told).toContain('Les fermetures viennent de changer');
	expect(told).toMatch(/value="Pont(, bis)?"/);
	await context.close();
});

test('the twelve months to come are checked against five half-days a week', async ({ browser }) => {
	await save({ ecriture: 'osm', osm: 'Mo-Fr 09:00-12:00; PH off' });
	const context = await signedIn(browser, house.now, OWN.first);
	const page = await context.newPage();
	await page.goto(`/horaires/${site}`);
	await expect(page.getByText(/\d+ des 52 semaines à venir comptent moins de 5 demi-journées/)).toBeVisible();
	await page.getByText('Les semaines sous le minimum').click();
	await expect(page.getByText(/Jour de Noël|Noël/).last()).toBeVisible();
	await context.close();
});

test('an extract for the structure’s own site: plain HTML, nothing asked for elsewhere', async ({
	browser
}) => {
	await save({ nom: 'Port & <Bourg>', ecriture: 'osm', osm: 'Mo-Fr 09:00-12:00; PH off' });
	const context = await signedIn(browser, house.now, DESK, { javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`/horaires/${site}/extrait`);
	const html = await page.getByLabel(/^Extrait HTML/).inputValue();
	expect(html).toContain('<h2>Port &amp; &lt;Bourg&gt;</h2>');
	expect(html).toContain('<li>Lundi\u00a0: 9\u00a0h à 12\u00a0h</li>');
	expect(html).not.toMatch(/<(script|style|link|img|iframe)|https?:|style=|on\w+=/);
	await context.close();
});

test('each sign prints on one sheet lying down, with its arrow, without JavaScript too', async ({
	browser
}) => {
	const context = await signedIn(browser, house.now, DESK, { javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`/horaires/${site}/signaletique`);
	await page.locator('[name="panneau"][value="echange"]').check();
	await page.locator('[name="fleche"][value="droite"]').check();
	await page.getByRole('button', { name: 'Voir ce panneau' }).click();
	await expect(page.getByText('Au calme, à l’abri des regards et des oreilles.')).toBeVisible();
	await expect(page.locator('article svg')).toHaveCount(2);
	await context.close();
	const printing = await signedIn(browser, house.now, DESK);
	const sheet = await printing.newPage();
	for (const sign of ['exterieur', 'accueil', 'attente', 'echange', 'documentation'])
		for (const format of ['A4', 'A3'] as const) {
			await sheet.goto(`/horaires/${site}/signaletique?panneau=${sign}&fleche=gauche`);
			const bytes = await sheet.pdf({
				format,
				landscape: true,
				tagged: true,
				path: test.info().outputPath(`${sign}-${format}.pdf`)
			});
			expect(await pagesOfPdf(bytes), `${sign} ${format}`).toBe(1);
			expect((await textOfPdf(bytes)).replace(/\s+/g, ' ')).not.toContain('Se déconnecter');
		}
	await expectNoViolation(sheet, 'sign');
	expect(await wide(sheet)).toBe(false);
	await printing.close();
});

for (const format of ['A4', 'A3'] as const) {
	test(`a full poster prints on one page, ${format}`, async ({ browser }) => {
		await save({
			...(format === 'A3' && {
				nom: 'Point d’accueil d’essai, antenne de la presqu’île et des communes voisines du canal'
			}),
			adresse: '12 bis place de la Tour-d’Auvergne, bâtiment des Services',
			ecriture: 'osm',
			osm: 'Mo-Sa 09:00-12:00,13:30-17:30; PH off'
		});
		for (let week = 0; week < (format === 'A4' ? 2 : 5); week++) {
			const [du, au] = [parisDay(30 + 7 * week), parisDay(33 + 7 * week)];
			const motif = `Formation de toute l’équipe${format === 'A3' ? ', en dehors du lieu'.repeat(4) : ''}`;
			const closed = { du, au, lieu: '', motif, affichee: parisDay(0) };
			await announce(closed);
		}
		const context = await signedIn(browser, house.now, DESK);
		const page = await context.newPage();
		await page.goto(`/horaires/${site}/affiche`);
		await expectNoViolation(page, 'poster');
		const bytes = await page.pdf({
			format,
			tagged: true,
			path: test.info().outputPath(`affiche-${format}.pdf`)
		});
		expect(await pagesOfPdf(bytes)).toBe(1);
		const text = (await textOfPdf(bytes)).replace(/\s+/g, ' ').replaceAll('- ', '-');
		for (const said of [
			'Point d’accueil d’essai',
			'Carhaix-Plouguer',
			'Gratuit',
			'Confidentiel',
			'Formation'
		])
			expect(text).toContain(said);
		expect(text).not.toContain('Se déconnecter');
		await context.close();
	});
}
