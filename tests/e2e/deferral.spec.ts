import { expect, test, type Page } from '@playwright/test';
import { addAccount, OWN, signedIn, useHouse } from './support/accounts.ts';
import { expectNoViolation } from './support/axe.ts';
import { arrive, firstSite, raw, rawForm } from './support/raw.ts';
import { awake, chip } from './support/road.ts';

const house = useHouse('own');
const DESK = 'accueil@exemple.bzh';
let site: string;

test.beforeAll(async () => {
	await addAccount(house.now, DESK, 'accueil');
	site = await firstSite(house.now, OWN.first);
});

const put = (prenom: string, criteres = 'preparation-utile') =>
	arrive(house.now, site, DESK, { prenom, criteres });
const desk = async (page: Page) => {
	await page.goto('/aujourdhui');
	await awake(page);
};

for (const javaScriptEnabled of [true, false]) {
	test(`« revenir » : one reason, the ticket follows, the name only if she agrees, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
		browser
	}) => {
		const context = await signedIn(browser, house.now, DESK, {
			javaScriptEnabled,
			viewport: { width: 820, height: 1180 }
		});
		const page = await context.newPage();
		const name = javaScriptEnabled ? 'Gaud' : 'Mael';
		await put(name, 'echeance-7-jours');
		await page.goto('/aujourdhui');
		await page.getByRole('link', { name: `Différer ${name}` }).click();
		await expect(page.getByRole('heading', { name: `Différer ${name}` })).toBeVisible();
		if (javaScriptEnabled) await expectNoViolation(page, 'put off');
		await page.getByLabel('Vers quelle heure').fill('23:59');
		await page.getByRole('button', { name: 'Noter son retour' }).click();
		await expect(page.getByRole('alert')).toContainText('Dites d’un clic pourquoi');
		await expect(page.getByLabel('Vers quelle heure')).toHaveValue('23:59');
		await chip(page, 'motif', 'affluence').check();
		await page.getByRole('button', { name: 'Noter son retour' }).click();
		await expect(page.getByRole('heading', { name: 'On vous attend' })).toBeVisible();
		await expect(page.getByText(/à 23\sh\s59/)).toBeVisible();
		await expect(page.getByText(name)).toHaveCount(0);
		await page.goto('/aujourdhui');
		await expect(page.getByRole('link', { name: `Différer ${name}` })).toHaveCount(0);
		await expect(page.getByText(/vers 23\sh\s59.*Revient.*[A-Z]-\d{3}/).first()).toBeVisible();
		await page.goto('/rendez-vous');
		await page.getByText('Détail et suite').first().click();
		await page
			.getByRole('button', { name: /^Effacer maintenant/ })
			.first()
			.click();
		await context.close();
	});
}

test('an appointment, a call-back, an answer from the queue: what is known is filled in', async ({
	browser
}) => {
	const context = await signedIn(browser, house.now, DESK);
	const page = await context.newPage();
	await put('Yuna');
	await desk(page);
	await page.getByRole('link', { name: 'Différer Yuna' }).click();
	await page.waitForURL('**/differer*');
	await page.getByRole('link', { name: 'Proposer un rendez-vous' }).click();
	await page.waitForURL('**/proposer*');
	await expect(chip(page, 'motif', 'documents')).toBeChecked();
	await expect(page.getByLabel('Prénom ou initiale')).toHaveValue('Yuna');
	await page
		.locator('[name="jour"]')
		.evaluate((input: HTMLInputElement, day) => (input.value = day), inDays(3));
	await page.locator('[name="heure"]').evaluate((input: HTMLInputElement) => (input.value = '10:00'));
	await chip(page, 'creneau', 'autre').check();
	await page.locator('[name="accord"]').check();
	await page.getByRole('button', { name: 'Prendre ce rendez-vous' }).click();
	await page.waitForURL('**/rendez-vous/*?pris=1');
	await page.goto('/rendez-vous');
	await expect(page.getByText('Yuna')).toBeVisible();

	const writes = await put('Bleuenn');
	const gone = await put('Alan');
	await page.goto(`/rendez-vous/rappel?nature=mail&arrivee=${writes}`);
	await expect(chip(page, 'nature', 'mail')).toBeChecked();
	await page.locator('[name="joindre"]').fill('personne@exemple.bzh');
	await page.getByRole('button', { name: 'Noter cette promesse' }).click();
	await expect(page.getByRole('alert')).toContainText('Cochez l’accord');
	await page.locator('[name="accord"]').check();
	await page.getByRole('button', { name: 'Noter cette promesse' }).click();
	await page.waitForURL('**/rendez-vous/*?pris=1');

	// A colleague took care of somebody meanwhile: told, nothing written.
	await page.goto(`/rendez-vous/rappel?arrivee=${gone}`);
	await rawForm(house.now, '/aujourdhui?/partir', { id: gone }, OWN.first);
	await chip(page, 'motif', 'affluence').check();
	await page.locator('[name="joindre"]').fill('02 98 00 00 00');
	await page.locator('[name="accord"]').check();
	await page.getByRole('button', { name: 'Noter cette promesse' }).click();
	await expect(page.getByText('Cette personne n’est plus dans la liste')).toBeVisible();
	const figures = await (await raw(house.now, '/activite', { as: OWN.first })).text();
	expect(figures).toContain('Différés, par raison');
	expect(figures).toContain('Documents à préparer');
	await context.close();
});

test('waits against the structure’s targets, the day so far, sites and appointments: live on the desk', async ({
	browser
}) => {
	const context = await signedIn(browser, house.now, OWN.first);
	const page = await context.newPage();
	await desk(page);
	await expect(page.getByText(/Cible\s: 30\smin/)).toBeVisible();
	await put('Erwan', 'echeance-7-jours');
	await expect(page.getByText(/Cible\s: 30\smin\. Attente\s: 0\smin\./)).toBeVisible({ timeout: 2500 });

	const other = await context.newPage();
	await other.goto('/horaires/attentes');
	await expectNoViolation(other, 'targets');
	await other.getByLabel('« Aujourd’hui », en minutes').fill('4');
	await other.getByRole('button', { name: 'Enregistrer les cibles' }).click();
	await expect(other.getByRole('alert')).toContainText('presse davantage');
	await other.getByLabel('« Aujourd’hui », en minutes').fill('20');
	await rawForm(
		house.now,
		'/horaires/attentes?/enregistrer',
		{ immediat: '5', jour: '25', differable: '60', lu: '5 30 60' },
		OWN.first
	);
	await other.getByRole('button', { name: 'Enregistrer les cibles' }).click();
	await expect(other.getByText('Une autre personne vient de changer ces cibles')).toBeVisible();
	await expect(other.getByLabel('« Aujourd’hui », en minutes')).toHaveValue('20');
	await other.getByRole('button', { name: 'Enregistrer les cibles' }).click();
	await expect(other.getByText('Les cibles sont enregistrées')).toBeVisible();
	await page.bringToFront();
	await expect(page.getByText(/Cible\s: 20\smin/)).toBeVisible({ timeout: 2500 });

	await expect(page.getByText(/rouvre|Ouvert maintenant|Horaires pas encore écrits/).first()).toBeVisible();
	const form = await (await raw(house.now, `/horaires/${site}`, { as: OWN.first })).text();
	const version = /name="version" value="(\w+)"/.exec(form)?.[1] ?? '';
	const hours = {
		version,
		nom: 'Point d’essai',
		adresse: '',
		commune: 'Carhaix-Plouguer',
		ecriture: 'osm',
		osm: '24/7'
	};
	await rawForm(house.now, `/horaires/${site}?/enregistrer`, hours, OWN.first);
	await expect(page.getByText('Ouvert maintenant, jusqu’à minuit')).toBeVisible({ timeout: 2500 });
	await rawForm(house.now, '/aujourdhui?/recevoir', { site }, OWN.first);
	await expect(page.getByText(/personnes? reçues? aujourd’hui, dont 1 sans rendez-vous/)).toBeVisible({
		timeout: 2500
	});
	const [id = ''] = /accueillir\?id=([\w-]{36})/.exec(await page.content())?.slice(1) ?? [];
	await rawForm(house.now, '/aujourdhui?/partir', { id }, OWN.first);
	await expect(page.getByText(/n’a pas attendu\.|n’ont pas attendu\./)).toBeVisible({ timeout: 2500 });
	await expectNoViolation(page, 'desk with its figures');
	await context.close();
});

test('one of a group is received once, and the group is one fewer', async ({ browser }) => {
	const context = await signedIn(browser, house.now, OWN.first, { javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/aujourdhui');
	await page.getByLabel('combien de personnes').fill('14');
	await page.getByRole('button', { name: 'Compter le groupe' }).click();
	await page.getByRole('button', { name: 'Recevoir une personne du groupe' }).click();
	await expect(page).toHaveURL(/premier-contact$/);
	await page.goBack();
	await page.getByRole('button', { name: 'Recevoir une personne du groupe' }).click();
	await expect(page.getByText('Ce qui est compté reste compté ainsi')).toBeVisible();
	const figures = await (await raw(house.now, '/activite', { as: OWN.first })).text();
	expect(figures.replace(/<[^>]+>/g, ' ')).toMatch(/Information collective[^A-Z]*\b13\b/);
	await context.close();
});

const inDays = (days: number): string =>
	new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(
		new Date(Date.now() + days * 86_400_000)
	);
