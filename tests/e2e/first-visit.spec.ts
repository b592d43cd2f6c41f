import { expect, test, type Page } from '@playwright/test';
import { FIRST_VISIT, OWN, PASSWORD, post, useHouse } from './support/accounts.ts';

test.describe.configure({ mode: 'serial' });
const house = useHouse('fresh');

async function fill(page: Page, changes: Partial<Record<keyof typeof FIRST_VISIT | 'code', string>>) {
	const answers = { code: house.now.firstVisitCode(), ...FIRST_VISIT, ...changes };
	for (const [name, value] of Object.entries(answers)) {
		const field = page.locator(`[name="${name}"]`);
		if (name === 'reseau') await field.selectOption(value);
		else await field.fill(value);
	}
}

async function send(page: Page): Promise<number> {
	const answer = page.waitForResponse((response) => response.request().method() === 'POST');
	await page.getByRole('button', { name: 'Créer la structure et mon compte' }).click();
	return (await answer).status();
}

async function expectError(page: Page, field: string, sentence: RegExp) {
	await expect(page.getByRole('alert')).toContainText(sentence);
	const box = page.locator(`[name="${field}"]`);
	await expect(box).toHaveAccessibleDescription(sentence);
	await expect(box).toHaveAttribute('aria-invalid', 'true');
	await expect(page.locator('[name="structure"]')).toHaveValue(FIRST_VISIT.structure);
	await expect(page.locator('[name="motDePasse"]')).toHaveValue('');
}

async function welcome(page: Page) {
	await page.goto(house.now.origin);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bienvenue');
}

test('the terminal alone has the code', async ({ page }) => {
	await welcome(page);
	expect(house.now.firstVisitCode()).toMatch(/^\d{4} \d{4}$/);
	expect(await page.content()).not.toContain(house.now.firstVisitCode().replace(' ', ''));
});

test('a wrong code is refused, with its sentence beside its field and everything else kept', async ({
	page
}) => {
	await welcome(page);
	const wrong = house.now.firstVisitCode() === '0000 0000' ? '0000 0001' : '0000 0000';
	await fill(page, { code: wrong });
	expect(await send(page)).toBe(422);
	await expectError(page, 'code', /ne correspond pas à celui affiché dans le terminal/);
	await expect(page.locator('[name="code"]')).toHaveValue(wrong);
	await expect(page.locator('[name="reseau"]')).toHaveValue(FIRST_VISIT.reseau);
});

test('an unknown commune is refused, with its sentence beside its field', async ({ page }) => {
	await welcome(page);
	await fill(page, { commune: 'Kervuzuzuz' });
	expect(await send(page)).toBe(422);
	await expectError(page, 'commune', /Cette commune n’est pas connue/);
	await expect(page.locator('[name="commune"]')).toHaveValue('Kervuzuzuz');
});

test('a short password and an incomplete address are refused together', async ({ page }) => {
	await welcome(page);
	await fill(page, { motDePasse: 'court', courriel: 'soazig@exemple' });
	expect(await send(page)).toBe(422);
	await expectError(page, 'motDePasse', /au moins 12 caractères/);
	await expectError(page, 'courriel', /adresse électronique complète/);
});

test('the fictional people live in a server of their own', async ({ page, context }) => {
	await welcome(page);
	// The answer comes once the other server is ready: seconds, more on a busy machine.
	const discover = page.getByRole('button', { name: 'Découvrir avec des données fictives' });
	await discover.click({ timeout: 40_000 });
	const link = page.getByRole('link', { name: /Ouvrir la démonstration/ });
	await expect(link).toBeVisible({ timeout: 40_000 });
	const [tab] = await Promise.all([context.waitForEvent('page'), link.click()]);
	await expect(tab.getByText('Démonstration, données fictives.')).toBeVisible();
	expect(new URL(tab.url()).origin).not.toBe(house.now.origin);
	await expect(page.locator('[name="code"]')).toBeVisible();
});

test('the right code creates structure and account, and opens today’s page', async ({ page }) => {
	await welcome(page);
	await fill(page, {});
	await send(page);
	await page.waitForURL('**/aujourdhui');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Aujourd’hui');
	await expect(page.getByRole('button', { name: 'Recevoir maintenant' })).toBeVisible();
	await expect(page.getByText(FIRST_VISIT.nom)).toBeVisible();
});

test('there is no second first visit, even with the right code', async ({ page }) => {
	await page.goto(`${house.now.origin}/premiere-visite`);
	await expect(page).toHaveURL(/\/connexion$/);
	const again = { code: house.now.firstVisitCode(), ...FIRST_VISIT, courriel: OWN.second };
	const response = await post(house.now, '/premiere-visite?/creer', again);
	expect(response.headers.get('location')).toBe('/connexion');
	await page.locator('[name="courriel"]').fill(OWN.second);
	await page.locator('[name="motDePasse"]').fill(PASSWORD);
	await page.getByRole('button', { name: 'Se connecter' }).click();
	await expect(page.getByRole('alert')).toContainText('ne correspond pas');
});
