import { expect, test, type Browser, type Page } from '@playwright/test';
import { DEMO, DEMO_PASSWORD, signedIn, useHouse } from './support/accounts.ts';
import { squeezed, textOfPdf, textOfPreview } from './support/pdf.ts';
import {
	awake,
	chip,
	Counsellor,
	DEMAND,
	interviewIn,
	openPdf,
	REFORMULATION,
	WORDS
} from './support/road.ts';

test.describe.configure({ mode: 'serial' });
const house = useHouse('demo');
const FIRST_STEP = 'Appeler le conseil en évolution professionnelle mardi matin';
const SECRETS = [WORDS, 'Peur de perdre'];

let page: Page;
let id: string;
let printed: string;
let before: number;

test.beforeAll(async ({ browser }) => {
	before = await interviewsSeenByManager(browser);
	page = await (await browser.newContext({ baseURL: house.now.origin })).newPage();
});
test.afterAll(() => page?.context().close());

test('a counsellor signs in and sees the demonstration’s banner', async () => {
	await page.goto('/');
	await expect(page.getByText('Démonstration, données fictives.')).toBeVisible();
	await page.getByLabel('Adresse électronique').fill(DEMO.counsellor);
	await page.getByLabel('Mot de passe').fill(DEMO_PASSWORD);
	await page.getByRole('button', { name: 'Se connecter' }).click();
	await page.waitForURL('**/aujourdhui');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Aujourd’hui');
});

test('first contact, listening, shared diagnostic', async () => {
	const hand = new Counsellor(page);
	await hand.click(page.getByRole('button', { name: 'Recevoir maintenant' }));
	await page.waitForURL('**/premier-contact');
	await awake(page);
	id = interviewIn(page);
	await hand.tick('criteres', 'echeance-7-jours');
	await expect(page.getByText('L’entretien se fait dans la journée')).toBeVisible();
	await expectSaved(page);
	await hand.goOn('ecoute');
	await hand.say('paroles', WORDS);
	await hand.say('reformulation', REFORMULATION);
	await hand.tick('validee');
	await hand.say('demande1', DEMAND);
	await hand.tick('objet1', 'formation-financement');
	await hand.goOn('diagnostic');
	await hand.tick('statut', 'salarie-cdi');
	await hand.tick('age', '30-44');
	await hand.type('commune', '29270');
	await expect(page.getByText(/Reconnue\s: Carhaix-Plouguer/)).toBeVisible();
	await hand.tick('freins', 'finances-cout-formation');
	await hand.tick('freins', 'mobilite-sans-moyen');
	await hand.tick('leviers', 'motivation');
	await expect(page.locator('.panel.wide')).toContainText(DEMAND);
	await hand.goOn('pistes');
});

test('the possibilities come with their reasons, and the person chooses one', async () => {
	const first = page.getByRole('article').first();
	await expect(first.getByRole('listitem').first()).toBeVisible();
	await first.getByRole('radio', { name: 'Je choisis' }).check();
	await page.getByText(/^Voir toutes les fiches/).click();
	await chip(page, 'ressources', 'compte-formation').check();
	await page.locator('button[name="vers"]').click();
	await page.waitForURL('**/synthese');
});

test('the plan and the page: the screen says what the PDF says', async () => {
	await page.locator('[name="quoi1"]').fill(FIRST_STEP);
	await expectSaved(page);
	const preview = page.getByRole('region', { name: /Aperçu/ });
	await expect(preview).toContainText(FIRST_STEP);
	printed = await textOfPdf(await openPdf(page, page.getByRole('link', { name: /PDF/ })));
	expect(squeezed(printed)).toContain(squeezed(DEMAND));
	expect(squeezed(printed)).toContain(squeezed(REFORMULATION));
	expect(squeezed(printed)).toContain(squeezed(FIRST_STEP));
	for (const secret of SECRETS) expect(squeezed(printed)).not.toContain(squeezed(secret));
	expect(squeezed(await textOfPreview(preview))).toBe(squeezed(printed));
});

test('closing erases the notes, keeps the page, and says so', async () => {
	await page.locator('button[name="vers"]').click();
	await page.waitForURL('**/cloture');
	const ticket = (await page.title()).match(/[A-Z]-\d+/)?.[0] ?? '?';
	await page.getByRole('button', { name: 'Clore et compter' }).click();
	await page.waitForURL('**/aujourdhui?clos=*');
	await expect(page.getByText(`L’entretien ${ticket} est clos et compté`)).toBeVisible();
	for (const address of [`/entretiens/${id}`, `/entretiens/${id}/ecoute`, `/entretiens/${id}/synthese.pdf`]) {
		expect((await page.request.get(address)).status(), address).toBe(404);
	}
	const kept = await openPdf(page, reprint());
	// The follow-up said while closing is the only thing the kept page adds to the printed one.
	const [top = '', below = ''] = squeezed(printed).split(/(?<=Cequej’aidécidé)/);
	const reprinted = squeezed(await textOfPdf(kept));
	expect(reprinted.slice(0, top.length)).toBe(top);
	expect(reprinted.slice(-below.length)).toBe(below);
	for (const secret of SECRETS) expect(reprinted).not.toContain(squeezed(secret));
});

test('the manager counts one more, and reads no word of the interview', async ({ browser }) => {
	expect(await interviewsSeenByManager(browser)).toBe(before + 1);
	const manager = await signedIn(browser, house.now, DEMO.manager);
	const other = await manager.newPage();
	for (const address of ['/', '/activite', '/guide', `/entretiens/${id}`, `/syntheses/${id}.pdf`]) {
		await other.goto(address);
		const shown = squeezed(await other.locator('body').innerText());
		for (const words of [WORDS, REFORMULATION, DEMAND, FIRST_STEP])
			expect(shown).not.toContain(squeezed(words));
	}
	expect((await manager.request.get(`/syntheses/${id}.pdf`)).status()).toBe(404);
	await manager.close();
});

test('a closing can be undone: the count goes, the page opens again', async ({ browser }) => {
	await keptRow()
		.getByRole('button', { name: /Annuler la clôture/ })
		.click();
	await page.waitForURL(`**/entretiens/${id}/synthese`);
	await expect(page.getByRole('region', { name: /Aperçu/ })).toContainText(DEMAND);
	await page.goto(`/entretiens/${id}/ecoute`);
	await expect(page.locator('[name="paroles"]')).toHaveValue('');
	expect(await interviewsSeenByManager(browser)).toBe(before);
	await page.goto(`/entretiens/${id}/cloture`);
	await page.getByRole('button', { name: 'Clore et compter' }).click();
	await page.waitForURL('**/aujourdhui?clos=*');
	expect(await interviewsSeenByManager(browser)).toBe(before + 1);
});

test('« Effacer maintenant » leaves the count alone', async ({ browser }) => {
	await keptRow()
		.getByRole('button', { name: /Effacer maintenant/ })
		.click();
	await page.waitForURL('**/aujourdhui?efface=1');
	await expect(reprint()).toHaveCount(0);
	expect((await page.request.get(`/syntheses/${id}.pdf`)).status()).toBe(404);
	expect(await interviewsSeenByManager(browser)).toBe(before + 1);
});

/** Today's page: the line of the interview just closed, and its link. */
const reprint = () => page.locator(`a[href="/syntheses/${id}.pdf"]`);
const keptRow = () => page.getByRole('row').filter({ has: reprint() });

const expectSaved = (where: Page) =>
	expect(where.locator('[data-save="saved"]')).toContainText(/Enregistré à/);

async function interviewsSeenByManager(browser: Browser): Promise<number> {
	const context = await signedIn(browser, house.now, DEMO.manager);
	const tab = await context.newPage();
	await tab.goto('/activite');
	const figure = await tab.locator('.figure strong').innerText();
	await context.close();
	return Number(figure.replace(/\D/g, ''));
}
