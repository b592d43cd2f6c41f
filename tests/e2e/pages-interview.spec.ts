import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { OWN, signedIn, useHouse } from './support/accounts.ts';
import { expectNoViolation } from './support/axe.ts';
import { inspect, watch } from './support/inspect.ts';
import { awake, chip, expectSaved, receive } from './support/road.ts';
import { closeInterview, fillInterview, openInterview } from './support/raw.ts';

const house = useHouse('own');
const PAGES = ['premier-contact', 'ecoute', 'diagnostic', 'pistes', 'relais', 'synthese', 'cloture'];
test.describe.configure({ timeout: 180_000 });
let context: BrowserContext;
let page: Page;
let seen: ReturnType<typeof watch>;

test.beforeEach(async ({ browser }) => {
	context = await signedIn(browser, house.now, OWN.first);
	page = await context.newPage();
	seen = watch(page);
});
test.afterEach(async () => {
	expect.soft(seen.elsewhere, 'nothing is asked for elsewhere').toEqual([]);
	expect.soft(seen.complaints, 'the console stays silent').toEqual([]);
	await context.close();
});

test('today before anything', async () => {
	await page.goto('/aujourdhui');
	await inspect(page, 'aujourdhui-vide', 'also');
});

test.describe('the conversation, nothing noted yet', () => {
	for (const where of PAGES) {
		test(where, async () => {
			const id = await openInterview(house.now, OWN.first);
			await page.goto(`/entretiens/${id}/${where}`);
			await awake(page);
			await inspect(page, `${where}-vide`, 'also');
		});
	}
});

test.describe('the conversation, full', () => {
	for (const where of PAGES) {
		test(where, async () => {
			const id = await openInterview(house.now, OWN.first);
			await fillInterview(house.now, id, OWN.first);
			await page.goto(`/entretiens/${id}/${where}`);
			await awake(page);
			await inspect(page, `${where}-remplie`);
		});
	}
});

test('a network asked about, and one that nobody knows', async () => {
	const id = await openInterview(house.now, OWN.first);
	await fillInterview(house.now, id, OWN.first);
	await page.goto(`/entretiens/${id}/pistes`);
	await awake(page);
	for (const [name, answer] of [
		['apec', 'À vérifier'],
		['Zorglub', 'Aucun réseau connu']
	] as const) {
		await page.getByLabel('Un réseau ou un service').fill(name);
		await page.getByRole('button', { name: 'Dire pourquoi' }).click();
		await expect(page.locator('[role="status"]', { hasText: answer })).toBeVisible();
		await inspect(page, `pistes-pourquoi-${name.toLowerCase()}`, 'also');
	}
});

test('an appointment taken with the next service, a sheet being ticked', async () => {
	const id = await openInterview(house.now, OWN.first);
	await fillInterview(house.now, id, OWN.first);
	await page.goto(`/entretiens/${id}/relais`);
	await awake(page);
	for (const summary of ['Un rendez-vous avec ce service', 'Une fiche de liaison'])
		await page.locator('summary', { hasText: summary }).first().click();
	await page.locator('[name^="jour."]').first().fill('2026-12-01');
	await page.locator('[name^="heure."]').first().fill('09:30');
	await expectSaved(page);
	await expect(page.getByRole('img', { name: 'QR code du rendez-vous' })).toBeVisible();
	await inspect(page, 'relais-rendez-vous', 'also');
});

test('immediate danger', async () => {
	await receive(page);
	await chip(page, 'criteres', 'danger-en-cours').check();
	await chip(page, 'criteres', 'mineur-en-danger').check();
	await expectSaved(page);
	await expect(page.getByRole('link', { name: '17' })).toBeVisible();
	await inspect(page, 'premier-contact-danger', 'also');
});

test('an answer that is refused', async () => {
	await receive(page);
	await page.goto(page.url().replace('premier-contact', 'ecoute'));
	await awake(page);
	const words = page.locator('[name="paroles"]');
	await words.evaluate((field) => field.removeAttribute('maxlength'));
	await words.fill('x'.repeat(20_001));
	await page.getByRole('button', { name: 'Enregistrer', exact: true }).last().click();
	await expect(page.getByRole('alert')).toContainText('20 000');
	await inspect(page, 'ecoute-422', 'also');
	// The page asks before it is left: what it holds is on no disk.
	page.on('dialog', (dialog) => dialog.accept());
});

test('an answer written on two screens', async () => {
	await receive(page);
	await page.goto(page.url().replace('premier-contact', 'ecoute'));
	const other = await context.newPage();
	await other.goto(page.url());
	await awake(other);
	await other.locator('[name="paroles"]').fill('Elle garde son père. '.repeat(20));
	await expectSaved(other);
	await awake(page);
	await page.locator('[name="paroles"]').fill('Il voudrait soigner.');
	await expect(page.getByRole('button', { name: 'Garder le mien' })).toBeVisible();
	await inspect(page, 'ecoute-409', 'also');
	page.on('dialog', (dialog) => dialog.accept());
});

test('a screen that hides what it shows', async () => {
	await receive(page);
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog', { name: 'Écran masqué' })).toBeVisible();
	await expectNoViolation(page, 'masqué');
});

test('a session that ended, a network that is gone', async () => {
	await receive(page);
	await context.clearCookies({ name: 'degemer_session' });
	await chip(page, 'criteres', 'echeance-7-jours').check();
	await expect(page.locator('[data-save="expired"]')).toBeVisible();
	await inspect(page, 'premier-contact-expiree', 'also');
});

test('a place added on the way', async () => {
	const id = await openInterview(house.now, OWN.first);
	await page.goto(`/entretiens/${id}/lieu`);
	await inspect(page, 'lieu');
	for (const name of ['nom', 'commune', 'source']) await page.locator(`[name="${name}"]`).fill('Kervuzuzuz');
	await page.getByRole('button', { name: 'Ajouter ce lieu' }).click();
	await expect(page.getByRole('alert')).toBeVisible();
	await inspect(page, 'lieu-422', 'also');
});

test('today after a closing', async () => {
	const id = await openInterview(house.now, OWN.first);
	await fillInterview(house.now, id, OWN.first);
	await closeInterview(house.now, id, OWN.first);
	await page.goto(`/aujourdhui?clos=${id}`);
	await expect(page.getByText('est clos et compté')).toBeVisible();
	await inspect(page, 'aujourdhui-clos', 'also');
});

test('an interview that is not there', async () => {
	await page.goto('/entretiens/01990000-0000-7000-8000-000000000000/ecoute');
	await inspect(page, 'entretien-introuvable', 'also');
});
