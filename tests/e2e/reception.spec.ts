import { expect, test, type Page } from '@playwright/test';
import { addAccount, OWN, signedIn, useHouse } from './support/accounts.ts';
import { expectNoViolation } from './support/axe.ts';
import { rawForm } from './support/raw.ts';
import { awake, chip, Counsellor } from './support/road.ts';

const house = useHouse('own');
const DESK = 'accueil@exemple.bzh';

test.beforeAll(async () => {
	await addAccount(house.now, OWN.second, 'conseil');
	await addAccount(house.now, DESK, 'accueil');
});

const open = async (page: Page, path = '/aujourdhui') => {
	await page.goto(path);
	await awake(page);
};

test('a first contact takes at most six gestures, says level and why at once, and nothing about who', async ({
	browser
}) => {
	const context = await signedIn(browser, house.now, DESK);
	const page = await context.newPage();
	await open(page);
	await expectNoViolation(page, 'empty desk');
	const hand = new Counsellor(page);
	await hand.click(page.getByRole('link', { name: 'Accueillir une arrivée' }));
	await page.waitForURL('**/accueillir');
	await awake(page);
	await hand.tick('criteres', 'violences-retour-impossible');
	await expect(page.getByText('Rentrer chez soi est dangereux.')).toBeVisible();
	await expect(page.getByText('3919').first()).toBeVisible();
	await expectNoViolation(page, 'first contact, danger ticked');
	await hand.tick('criteres', 'echeance-7-jours');
	await hand.tick('autonomie', 'accompagne');
	await hand.tick('canal', 'telephone');
	await hand.click(page.getByRole('button', { name: 'Mettre dans la file' }));
	await page.waitForURL('**/aujourdhui?arrivee=*');
	console.log(`premier contact : ${hand.cost()}`);
	expect(hand.gestures.length).toBeLessThanOrEqual(6);

	// Over the desk: a shape and a word; the rest on demand. The desk does not receive.
	await expect(page.getByText('Attention particulière')).toBeVisible();
	await expect(page.getByText('Rentrer chez soi est dangereux.')).toBeHidden();
	await page.getByText('Pourquoi').first().click();
	await expect(page.getByText('Rentrer chez soi est dangereux.')).toBeVisible();
	await expect(page.getByRole('button', { name: /^Recevoir/ })).toHaveCount(0);
	await expectNoViolation(page, 'desk with somebody waiting');
	await context.close();
});

test('a level is not lowered while a danger is not cleared, nor without a reason', async ({ browser }) => {
	const context = await signedIn(browser, house.now, OWN.first);
	const page = await context.newPage();
	await open(page, '/accueillir');
	await chip(page, 'criteres', 'sans-abri-ce-soir').check();
	await page.getByText('À plusieurs, ou un autre niveau').click();
	await chip(page, 'niveau', 'jour').check();
	const send = page.getByRole('button', { name: 'Mettre dans la file' });
	await send.click();
	await expect(page.getByText(/Un danger est coché/)).toBeVisible();
	await page.getByLabel('Danger écarté').check();
	await send.click();
	await expect(page.getByText(/Dites en un mot pourquoi/)).toBeVisible();
	await expectNoViolation(page, 'level refused');
	await page.getByLabel('Pourquoi ce niveau').fill('Hébergée par sa sœur');
	await page.getByLabel('Prénom ou initiale').fill('Nolwenn');
	await send.click();
	await page.waitForURL('**/aujourdhui?arrivee=*');
	await expect(page.getByRole('button', { name: 'Recevoir Nolwenn' })).toBeVisible();
	await expect(page.getByText('Niveau choisi par l’équipe.', { exact: true })).toBeVisible();
	await context.close();
});

test('receiving, interrupting, and a colleague who takes over', async ({ browser }) => {
	const mine = await signedIn(browser, house.now, OWN.first);
	const page = await mine.newPage();
	await open(page, '/accueillir');
	await chip(page, 'criteres', 'echeance-7-jours').check();
	await page.getByLabel('Prénom ou initiale').fill('Ewen');
	await page.getByRole('button', { name: 'Mettre dans la file' }).click();
	await page.getByRole('button', { name: 'Recevoir Ewen' }).click();
	await page.waitForURL('**/premier-contact');
	await expect(chip(page, 'criteres', 'echeance-7-jours')).toBeChecked();
	await expect(page.getByText('Ewen')).toHaveCount(0);
	const id = page.url().split('/').at(-2) ?? '';

	const hers = await signedIn(browser, house.now, OWN.second);
	const other = await hers.newPage();
	await open(other);
	await expect(other.getByText(/S\.\sE\./)).toBeVisible();
	await open(page);
	await page
		.getByRole('button', { name: /^Interrompre/ })
		.first()
		.click();
	await other.getByRole('button', { name: /^Reprendre/ }).click({ timeout: 3000 });
	await other.waitForURL(`**/entretiens/${id}/premier-contact`);
	expect((await page.goto(`/entretiens/${id}/premier-contact`))?.status()).toBe(404);
	await open(other);
	await expectNoViolation(other, 'interviews under way');
	await mine.close();
	await hers.close();
});

test('a simple information is one click, and becomes an interview', async ({ browser }) => {
	const context = await signedIn(browser, house.now, OWN.first);
	const page = await context.newPage();
	await open(page);
	await page.getByRole('button', { name: 'Compter une information ponctuelle' }).click();
	await page.getByRole('button', { name: 'En faire un entretien' }).click();
	await page.waitForURL('**/premier-contact');
	await open(page);
	await page.getByRole('button', { name: 'Une demande hors champ' }).click();
	await expect(page.getByText('Une demande hors champ est comptée')).toBeVisible();
	await page.getByLabel('combien de personnes').fill('1');
	await page.getByRole('button', { name: 'Compter le groupe' }).click();
	await expect(page.getByText('Un nombre entre 2 et 500.')).toBeVisible();
	await page.getByLabel('combien de personnes').fill('14');
	await page.getByRole('button', { name: 'Compter le groupe' }).click();
	await expect(page.getByText(/Une information collective est comptée/)).toBeVisible();
	await context.close();
});

test('without JavaScript the desk works: a couple is two tickets, received one by one', async ({
	browser
}) => {
	const context = await signedIn(browser, house.now, OWN.first, { javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/accueillir');
	await chip(page, 'criteres', 'echeance-aujourdhui').check();
	await page.getByRole('button', { name: 'Voir le niveau' }).click();
	await expect(page.getByText(/Une échéance tombe aujourd’hui/)).toBeVisible();
	await page.getByText('À plusieurs, ou un autre niveau').click();
	await chip(page, 'compagnie', 'couple').check();
	await page.getByRole('button', { name: 'Mettre dans la file' }).click();
	const tickets = new URL(page.url()).searchParams.getAll('arrivee');
	expect(tickets).toHaveLength(2);
	await page.getByRole('button', { name: `Recevoir ${tickets[1]}` }).click();
	await expect(page).toHaveURL(/premier-contact$/);
	await page.goto('/aujourdhui');
	await page.getByRole('button', { name: `${tickets[0]} n’a pas attendu` }).click();
	await expect(page.getByRole('button', { name: `Recevoir ${tickets[0]}` })).toHaveCount(0);
	await context.close();
});

test('what is not there any more is said, whoever asks', async () => {
	const nobody = { id: '01a20d36-6b80-7e6b-987c-e1af6b163de0' };
	const ask = (action: string, as: string) => rawForm(house.now, `/aujourdhui?/${action}`, nobody, as);
	expect((await ask('prendre', OWN.first)).status).toBe(409);
	expect((await ask('prendre', DESK)).status).toBe(404);
	expect((await ask('reprendre', DESK)).status).toBe(404);
	expect((await ask('interrompre', OWN.first)).status).toBe(404);
});
