import { expect, test, type Page } from '@playwright/test';
import { addAccount, OWN, signedIn, useHouse } from './support/accounts.ts';
import { inspect, watch } from './support/inspect.ts';
import { raw, rawForm } from './support/raw.ts';

const house = useHouse('own');
const DESK = 'accueil@exemple.bzh';
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
test.describe.configure({ timeout: 300_000 });
test.beforeAll(() => addAccount(house.now, DESK, 'accueil'));

async function note(page: Page, fields: Readonly<Record<string, string>>, kind: string): Promise<void> {
	await page.goto('/vie-du-reseau/noter');
	await page.locator('[name="nature"]').selectOption(kind);
	for (const [name, value] of Object.entries(fields)) await page.locator(`[name="${name}"]`).fill(value);
}

for (const javaScriptEnabled of [true, false]) {
	const mark = javaScriptEnabled ? 'un' : 'deux';
	test(`events, offers, questions and complaints, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
		browser
	}) => {
		const context = await signedIn(browser, house.now, OWN.first, { javaScriptEnabled });
		const page = await context.newPage();
		await note(page, { intitule: `M. Le Goff présente ${mark}`, jour: inDays(-3) }, 'formation');
		await page.getByRole('button', { name: 'Enregistrer' }).click();
		await expect(page.getByRole('alert')).toContainText('désigner quelqu’un');
		await expect(page.locator('[name="intitule"]')).toHaveValue(`M. Le Goff présente ${mark}`);
		await page.locator('[name="intitule"]').fill(`Écouter ${mark}`);
		await page.locator('[name="de"]').fill('09:00');
		await page.locator('[name="a"]').fill('12:00');
		await page.locator('[name="equipe"]').fill('2');
		await page.getByRole('button', { name: 'Enregistrer' }).click();
		await expect(page.getByText(`Écouter ${mark}`)).toBeVisible();
		await expect(page.getByText('3 h, 2 professionnel·les').first()).toBeVisible();

		await note(page, { intitule: `Forum ${mark}`, jour: '2099-05-01', lieu: 'Carhaix' }, 'manifestation');
		await page.getByLabel('Ouvert à tout le monde').check();
		await page.getByRole('button', { name: 'Enregistrer' }).click();
		await expect(page.getByRole('alert')).toContainText('dans deux ans');
		await page.locator('[name="jour"]').fill(inDays(30));
		await page.getByRole('button', { name: 'Enregistrer' }).click();
		await expect(page.locator('li', { hasText: `Forum ${mark}` })).toContainText('Carhaix');
		expect(await (await raw(house.now, '/agenda')).text()).toContain(`Forum ${mark}`);

		await page.goto('/vie-du-reseau/questions');
		await page.locator('#question').fill(`Qui finance ${mark}, à soazig@exemple.bzh ?`);
		await page.getByRole('button', { name: 'Poser la question' }).click();
		await expect(page.getByRole('alert')).toContainText('désigner quelqu’un');
		await page.locator('#question').fill(`Qui finance ${mark} ?`);
		await page.getByRole('button', { name: 'Poser la question' }).click();
		await expect(page.getByRole('heading', { name: `Qui finance ${mark}` })).toBeVisible();
		const own = page.locator('li', { hasText: `Qui finance ${mark}` });
		await own.getByText('Répondre').click();
		await own.locator('textarea').fill('Transitions Pro, après un conseil.');
		await own.getByRole('button', { name: 'Envoyer la réponse' }).click();
		await expect(page.getByText('Transitions Pro, après un conseil.').first()).toBeVisible();

		await page.goto('/vie-du-reseau/signalements');
		await page.locator('#objet').fill(`Porte close ${mark}.`);
		await page.getByRole('button', { name: 'Noter', exact: true }).click();
		const line = page.locator('li', { hasText: `Porte close ${mark}` });
		await expect(line).toContainText('Reçu aujourd’hui, sans réponse');
		await line.getByRole('link', { name: 'Noter la réponse' }).click();
		await page.locator('#mesure').fill('Affiche refaite.');
		await page.getByRole('button', { name: 'Noter la réponse' }).click();
		await expect(line).toContainText('Réponse le jour même. Affiche refaite.');
		await context.close();
	});
}

test('a private calendar is followed until it is closed; the public one by anybody', async ({ browser }) => {
	const context = await signedIn(browser, house.now, OWN.first);
	const page = await context.newPage();
	await note(page, { intitule: 'Atelier discret', jour: inDays(40), de: '14:00' }, 'echange-pratiques');
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await page.goto('/vie-du-reseau/agendas');
	await page.getByRole('button', { name: 'Ouvrir une adresse' }).click();
	const address = new URL(await page.getByLabel('Adresse de l’agenda').inputValue()).pathname;
	const feed = await raw(house.now, address);
	expect(feed.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
	const text = await feed.text();
	expect(text).toContain('SUMMARY:Échange de pratiques');
	expect(text).not.toContain('Atelier discret');
	const everybody = await (await raw(house.now, '/agenda/agenda.ics')).text();
	expect(everybody).not.toContain('Échange de pratiques');
	await page.getByRole('button', { name: 'Fermer l’adresse' }).click();
	await expect(page.getByText('L’adresse est fermée')).toBeVisible();
	expect((await raw(house.now, address)).status).toBe(404);
	await context.close();
});

test('an offer is ticked, and what a manager does is closed to the desk', async ({ browser }) => {
	const context = await signedIn(browser, house.now, OWN.first);
	const page = await context.newPage();
	await note(page, { intitule: 'Offre du Carif-Oref', jour: inDays(-1), heures: '7' }, 'offre-regionale');
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await page.goto('/vie-du-reseau');
	const href = await page.locator('a[href*="participer"]').first().getAttribute('href');
	await page.goto(href ?? '');
	await page.locator('[name="equipe"]').fill('3');
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(page.getByText('Participation notée')).toBeVisible();
	await page.goto(`/bilan?annee=${inDays(-1).slice(0, 4)}`);
	await expect(page.getByText('Vie du réseau et professionnalisation').first()).toBeVisible();
	await context.close();
	for (const [path, fields] of [
		['/vie-du-reseau/noter?/enregistrer', { nature: 'formation' }],
		['/vie-du-reseau/agendas?/donner', {}],
		['/vie-du-reseau/signalements?/noter', {}]
	] as const)
		expect((await rawForm(house.now, path, fields, DESK)).status, path).toBe(404);
});

for (const path of ['', '/noter', '/questions', '/signalements', '/agendas'])
	test(`the page /vie-du-reseau${path}`, async ({ browser }) => {
		const context = await signedIn(browser, house.now, OWN.first);
		const page = await context.newPage();
		const seen = watch(page);
		await page.goto(`/vie-du-reseau${path}`);
		await inspect(page, `vie-du-reseau${path.replace('/', '-')}`);
		expect(seen).toEqual({ elsewhere: [], complaints: [] });
		await context.close();
	});
