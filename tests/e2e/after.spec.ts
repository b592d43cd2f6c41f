import { expect, test, type Page } from '@playwright/test';
import { addAccount, OWN, signedIn, useHouse } from './support/accounts.ts';
import { inspect, watch } from './support/inspect.ts';
import { pagesOfPdf, textOfPdf } from './support/pdf.ts';
import { fieldsIn, fillInterview, raw, rawForm } from './support/raw.ts';
import { awake, chip, Counsellor, expectSaved, interviewIn } from './support/road.ts';

const house = useHouse('own');
const COLLEAGUE = 'collegue@exemple.bzh';
/** From paper: at most this many gestures for an ordinary case, and not one character (ruling 3). */
const MOST_GESTURES = 15;
/** Never counted: nothing of it is asked on a sheet that lies about. */
const NO_BOX = [
	'Discrimination vécue',
	'Santé ou handicap qui limite certains métiers',
	'Couverture santé, accès aux soins',
	'Statut ouvrant des droits spécifiques (ex. bénéficiaire de l’obligation d’emploi)'
];
test.describe.configure({ timeout: 180_000 });

test.beforeAll(() => addAccount(house.now, COLLEAGUE, 'conseil'));

const activity = async () => {
	const page = await (await raw(house.now, '/activite', { as: OWN.first })).text();
	return page.slice(page.indexOf('<main'), page.indexOf('</main>'));
};
const unfold = (page: Page, title: string) => page.locator('summary').filter({ hasText: title }).click();
const practise = async (page: Page) => {
	await page.goto('/entrainement');
	await page.getByRole('button', { name: 'Commencer un entraînement' }).click();
	await page.waitForURL('**/premier-contact');
	await awake(page);
	return interviewIn(page);
};

test.describe('training', () => {
	test('a banner everywhere, and nothing counted, shown to others or kept', async ({ browser }) => {
		const context = await signedIn(browser, house.now, OWN.first);
		const page = await context.newPage();
		const seen = watch(page);
		const before = await activity();
		await page.goto('/aujourdhui');
		const soFar = (await page.locator('.so-far').textContent()) ?? '';
		expect(soFar).not.toBe('');
		await page.getByRole('link', { name: 'S’entraîner' }).click();
		await inspect(page, 'entrainement', 'also');
		const id = await practise(page);
		await fillInterview(house.now, id, OWN.first);
		for (const where of [
			'premier-contact',
			'ecoute',
			'diagnostic',
			'pistes',
			'synthese',
			'lieu',
			'cloture'
		]) {
			await page.goto(`/entretiens/${id}/${where}`);
			await expect(page.getByText('Entraînement : rien n’est compté.')).toBeVisible();
		}
		const printed = await raw(house.now, `/entretiens/${id}/synthese.pdf`, { as: OWN.first });
		expect(await textOfPdf(new Uint8Array(await printed.arrayBuffer()))).toContain(
			'Entraînement, page fictive'
		);
		await inspect(page, 'entrainement-cloture');
		await page.goto('/aujourdhui');
		await expect(page.getByText('ESSAI-')).toHaveCount(0);
		const desk = await (await raw(house.now, '/aujourdhui', { as: COLLEAGUE })).text();
		expect(desk).not.toMatch(/ESSAI-|Avec vos collègues/);
		await page.goto('/entrainement');
		await expect(page.getByRole('link', { name: /^ESSAI-01, commencé/ })).toBeVisible();

		await page.goto(`/entretiens/${id}/cloture`);
		await page.getByRole('button', { name: 'Finir l’entraînement' }).click();
		await page.waitForURL('**/entrainement?fini=1');
		await expect(page.getByText('Tout est effacé. Rien n’a été compté.')).toBeVisible();
		expect(await activity()).toBe(before);
		expect((await raw(house.now, `/syntheses/${id}.pdf`, { as: OWN.first })).status).toBe(404);
		await page.goto('/aujourdhui');
		await expect(page.getByText(/^Aucune\. Après une clôture/)).toBeVisible();
		await expect(page.locator('.so-far')).toHaveText(soFar);
		expect(seen.complaints).toEqual([]);
		await context.close();
	});

	test('what is tried there does not enter the directory', async () => {
		const began = await rawForm(house.now, '/entrainement?/commencer', {}, OWN.first);
		const id = /entretiens\/([^/]+)/.exec(began.headers.get('location') ?? '')?.[1] ?? '';
		const place = { reseau: 'mission-locale', nom: 'Lieu d’essai', adresse: '', commune: '29270' };
		const source = { telephone: '', site: '', source: 'essai', date: '2026-01-05' };
		const sent = await rawForm(
			house.now,
			`/entretiens/${id}/lieu?/ajouter`,
			{ ...place, ...source },
			OWN.first
		);
		expect([sent.status, sent.headers.get('location')]).toEqual([303, `/entretiens/${id}/pistes`]);
		await fillInterview(house.now, id, OWN.first);
		const pistes = await (await raw(house.now, `/entretiens/${id}/pistes`, { as: OWN.first })).text();
		expect(pistes).not.toContain('Lieu d’essai');
	});
});

test.describe('the structure’s own tool', () => {
	test('its words, the person’s yes, one gesture', async ({ browser }) => {
		const context = await signedIn(browser, house.now, OWN.first, {
			permissions: ['clipboard-read', 'clipboard-write']
		});
		const page = await context.newPage();
		await page.goto('/horaires');
		await page.getByRole('link', { name: 'Les mots de votre logiciel' }).click();
		await awake(page);
		await inspect(page, 'mon-logiciel', 'also');
		await page.reload();
		await page.getByLabel('Nom de votre logiciel').fill('Outil d’essai');
		await page.getByText(/^Objets de la demande/).click();
		await page.locator('[name="objet.formation-financement"]').fill('FIN 12');
		await page.getByText(/^Familles de freins/).click();
		await page.locator('[name="famille.mobilite"]').fill('x'.repeat(81));
		await page.getByRole('button', { name: 'Enregistrer ces mots' }).click();
		await expect(page.getByRole('alert')).toContainText('Ce texte est trop long pour ce champ.');
		await expect(page.locator('[name="objet.formation-financement"]')).toHaveValue('FIN 12');
		await page.locator('[name="famille.mobilite"]').fill('Mob.');
		await page.getByRole('button', { name: 'Enregistrer ces mots' }).click();
		await expect(page.getByText('Vos mots sont enregistrés')).toBeVisible();

		const id = await practise(page);
		await fillInterview(house.now, id, OWN.first);
		await page.goto(`/entretiens/${id}/cloture`);
		await awake(page);
		await page.getByText('Copier un résumé dans Outil d’essai').click();
		const text = page.getByLabel('Résumé à copier dans Outil d’essai');
		await expect(text).toBeHidden();
		await page.getByLabel('La personne est d’accord').check();
		await expect(text).toBeVisible();
		await expect(text).toHaveValue(/Objet de la demande\s: FIN 12 · Droits, logement/);
		await expect(text).toHaveValue(/Ce qui peut freiner\s: Mob\. · Famille · Argent/);
		await expect(text).not.toHaveValue(/mère à domicile|aide-soignante\n.*Rendez-vous en mars|Sa sœur/);
		await page.getByRole('button', { name: 'Copier', exact: true }).click();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await text.inputValue());
		await inspect(page, 'cloture-logiciel');
		await chip(page, 'suite', 'reflexion').check();
		await expectSaved(page);
		await expect(text).toHaveValue(/Suite choisie\s: Je prends le temps de réfléchir/);
		await page.reload();
		await page.getByText('Copier un résumé dans Outil d’essai').click();
		await expect(page.getByLabel('La personne est d’accord')).not.toBeChecked();

		const plain = await signedIn(browser, house.now, OWN.first, { javaScriptEnabled: false });
		const still = await plain.newPage();
		await still.goto(`/entretiens/${id}/cloture`);
		await still.getByText('Copier un résumé dans Outil d’essai').click();
		await expect(still.getByLabel('Résumé à copier dans Outil d’essai')).toBeHidden();
		await still.getByLabel('La personne est d’accord').check();
		await expect(still.getByLabel('Résumé à copier dans Outil d’essai')).toHaveValue(/FIN 12/);
		await plain.close();
		await context.close();
	});

	test('of two managers, the second is told and loses nothing', async () => {
		const shown = fieldsIn(await (await raw(house.now, '/mon-logiciel', { as: OWN.first })).text());
		const send = (nom: string) =>
			rawForm(
				house.now,
				'/mon-logiciel?/enregistrer',
				shown.map(([name, value]) => [name, name === 'nom' ? nom : value] as const),
				OWN.first
			);
		expect((await send('Premier')).status).toBe(303);
		const second = await send('Second');
		expect(second.status).toBe(409);
		const page = await second.text();
		expect(page).toContain('Une autre personne vient de changer ces mots');
		expect(page).toContain('value="Second"');
	});
});

test.describe('prompts in the structure’s words', () => {
	test('added, reworded, hidden, and back as they were', async ({ browser }) => {
		const context = await signedIn(browser, house.now, OWN.first);
		const page = await context.newPage();
		const id = await practise(page);
		await page.goto('/horaires');
		await page.getByRole('link', { name: 'Questions proposées en entretien' }).click();
		await awake(page);
		await inspect(page, 'questions', 'also');
		await page.reload();
		await unfold(page, 'Des questions qui ouvrent');
		const open = page.locator('textarea[name="ouvrir"]');
		await expect(open).toHaveValue(/^Ouvrir\s: «\sRacontez-moi ce qui se passe\.\s»\nOuvrir\s:/);
		await open.fill(`Accueil : « Degemer mat. »\n${'x'.repeat(301)}`);
		await page.getByRole('button', { name: 'Enregistrer : Des questions qui ouvrent' }).click();
		await expect(page.getByRole('alert')).toContainText('Une ligne dépasse 300 caractères.');
		await expect(open).toHaveValue(/^Accueil : « Degemer mat\. »\nx{301}$/);
		await open.fill('Accueil : « Degemer mat. »\n\nSe taire, un peu.');
		await page.getByRole('button', { name: 'Enregistrer : Des questions qui ouvrent' }).click();
		await expect(page.getByText(/La liste «\sDes questions qui ouvrent\s» est enregistrée/)).toBeVisible();
		await unfold(page, 'Des pièges à éviter en écoutant');
		await page.locator('textarea[name="pieges-ecoute"]').fill('');
		await page.getByRole('button', { name: 'Enregistrer : Des pièges à éviter en écoutant' }).click();
		await expect(page.getByText(/pièges à éviter en écoutant\s» est enregistrée/)).toBeVisible();

		await page.goto(`/entretiens/${id}/ecoute`);
		await awake(page);
		await unfold(page, 'Des questions qui ouvrent');
		await expect(page.getByText(/^Accueil\s: « Degemer mat\. »$/)).toBeVisible();
		await expect(page.getByText('Se taire, un peu.')).toBeVisible();
		await expect(page.getByText('Racontez-moi')).toHaveCount(0);
		await expect(page.getByText('Des pièges à éviter en écoutant')).toHaveCount(0);
		await expect(page.getByText('Des façons de reformuler')).toBeVisible();

		await page.goto('/questions?enregistre=ouvrir');
		await page
			.getByRole('button', { name: 'Revenir aux questions d’origine : Des questions qui ouvrent' })
			.click();
		await expect(page.getByText('Des questions qui ouvrent (vos mots)')).toHaveCount(0);
		await page.goto(`/entretiens/${id}/ecoute`);
		await unfold(page, 'Des questions qui ouvrent');
		await expect(page.getByText('Racontez-moi')).toBeVisible();
		await context.close();
	});

	test('a list that did not come is not an empty one; a stale page is told', async () => {
		const send = (fields: Record<string, string>) =>
			rawForm(house.now, '/questions?/enregistrer', { liste: 'mail', ...fields }, OWN.first);
		expect((await send({ revision: '9' })).status).toBe(422);
		const stale = await send({ revision: '0', mail: 'Bonjour, prenez votre temps.' });
		expect(stale.status).toBe(409);
		expect(await stale.text()).toContain('Bonjour, prenez votre temps.');
		const page = await (await raw(house.now, '/questions', { as: OWN.first })).text();
		expect(page).toContain('Première réponse');
	});
});

test.describe('held on paper', () => {
	test('the sheet follows the screen, on two pages, without anybody’s name', async ({ browser }) => {
		const context = await signedIn(browser, house.now, OWN.first);
		const page = await context.newPage();
		await page.goto('/saisie');
		await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
		const asked = await page
			.locator('form[action="?/compter"] legend, form[action="?/compter"] label')
			.evaluateAll((all) =>
				all
					.filter((one) => one.matches('legend, .field > label, .tick > label'))
					.map((one) => one.textContent!.trim())
			);
		const choices = await page.locator('form[action="?/compter"] label.chip').allTextContents();
		await page.getByRole('link', { name: 'Imprimer la fiche papier' }).click();
		await awake(page);
		await inspect(page, 'saisie-papier', 'also');
		const sheet = page.getByRole('article', { name: 'Fiche à imprimer' });
		const text = ((await sheet.textContent()) ?? '').replace(/\s+/g, ' ');
		// Each one after the last: a choice may say the same word as a heading further on.
		let from = 0;
		const places = asked.map((label) => {
			const place = text.indexOf(label.replace(/\s+/g, ' '), from);
			from = Math.max(from, place);
			return place;
		});
		expect(asked.length).toBeGreaterThan(14);
		expect(asked.filter((_, index) => places[index] === -1)).toEqual([]);
		const labels = choices.map((label) => label.replace(/\s+/g, ' ').trim());
		expect(labels.filter((label) => !text.includes(label))).toEqual(NO_BOX);
		await expect(sheet).toContainText('Aucun nom');
		const pdf = await page.pdf({ preferCSSPageSize: true });
		expect(await pagesOfPdf(pdf)).toBe(2);
		await context.close();
	});

	test('entered in fifteen gestures, nothing typed, and the next one keeps its day, place and channel', async ({
		browser
	}) => {
		const context = await signedIn(browser, house.now, OWN.first);
		const page = await context.newPage();
		await page.goto('/saisie');
		await awake(page);
		const hand = new Counsellor(page);
		const began = Date.now();
		await hand.tick('canal', 'telephone');
		await hand.tick('validee');
		await hand.tick('objet', 'formation-financement');
		await hand.tick('statut', 'salarie-cdi');
		await hand.tick('age', '30-44');
		await hand.tick('sexe', 'femme');
		await hand.tick('freins', 'finances-cout-formation');
		await hand.tick('freins', 'mobilite-sans-moyen');
		await hand.tick('leviers', 'motivation');
		await hand.tick('suite', 'conseil-externe');
		await hand.click(page.getByRole('button', { name: 'Compter cet entretien' }));
		await expect(page.getByText('Accueil personnalisé compté')).toBeVisible();
		const machine = Date.now() - began;
		console.log(`Saisie après coup : ${hand.cost()}, ${machine} ms pour la machine`);
		expect(hand.gestures.length).toBeLessThanOrEqual(MOST_GESTURES);
		expect([hand.typed, hand.free]).toEqual([0, 0]);
		await expect(chip(page, 'canal', 'telephone')).toBeChecked();
		await expect(chip(page, 'objet', 'formation-financement')).not.toBeChecked();
		const first = hand.gestures.length;
		await hand.tick('objet', 'vae');
		await hand.click(page.getByRole('button', { name: 'Compter cet entretien' }));
		await expect(page.getByText('Information ponctuelle comptée')).toBeVisible();
		expect(hand.gestures.length - first).toBe(2);
		await page.goto('/activite');
		await expect(page.locator('.figure strong')).toHaveText('1');
		await context.close();
	});
});
