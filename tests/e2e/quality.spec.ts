import { expect, test } from '@playwright/test';
import { STAGES } from '#lib/domain/interview/interview.ts';
import { addAccount, DEMO, OWN, signedIn, useHouse } from './support/accounts.ts';
import { inspect, watch } from './support/inspect.ts';
import { squeezed, textOfPdf } from './support/pdf.ts';
import { firstSite, raw, rawForm } from './support/raw.ts';

const house = useHouse('own');
const demo = useHouse('demo');
const REGION = 'region@exemple.bzh';
const DESK = 'accueil@exemple.bzh';
let site: string;

test.describe.configure({ timeout: 240_000 });
test.beforeAll(async () => {
	await addAccount(house.now, REGION, 'region');
	await addAccount(house.now, DESK, 'accueil');
	site = await firstSite(house.now, OWN.first);
});

const text = async (path: string, as?: string) => (await raw(house.now, path, { as })).text();
const door = async (): Promise<string> => {
	await rawForm(house.now, '/qualite/questionnaire?/ouvrir', { site }, OWN.first);
	const page = await text('/qualite/questionnaire', OWN.first);
	return /\/avis\/[0-9a-f-]{36}\/[2-9a-z]{8}/.exec(page)?.[0] ?? '';
};

for (const javaScriptEnabled of [true, false]) {
	test(`a criterion: a volume is refused, a proof is kept, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
		browser
	}) => {
		const context = await signedIn(browser, house.now, OWN.first, { javaScriptEnabled });
		const page = await context.newPage();
		const code = javaScriptEnabled ? '1.4' : '2.8';
		await page.goto('/qualite');
		await page.getByRole('link', { name: `Répondre au critère ${code}` }).click();
		await page.getByRole('radio', { name: 'Oui' }).check();
		await page.locator('#preuve').fill('Nous avons reçu 340 personnes cette année.');
		await page.locator('#par').selectOption('equipe');
		await page.getByRole('button', { name: 'Enregistrer la réponse' }).click();
		await expect(page.getByRole('alert')).toContainText('chiffre de fréquentation');
		await expect(page.getByText('340 personnes cette année', { exact: false }).first()).toBeVisible();
		await expect(page.locator('#preuve')).toHaveValue(/340 personnes/);
		await page.locator('#preuve').fill('Consigne écrite, relue en équipe le 4 mai, 2 affiches.');
		await page.getByRole('button', { name: 'Enregistrer la réponse' }).click();
		await expect(page.getByText('C’est enregistré')).toBeVisible();
		await expect(page.locator(`[id="critere-${code}"]`)).toContainText('Consigne écrite');
		await expect(page.locator(`[id="critere-${code}"]`)).toContainText('Équipe ensemble');
		await context.close();
	});
}

test('what the software attests is disagreed with in words only, and two managers do not overwrite each other', async () => {
	const about = { preuve: '', le: '2026-11-20', par: 'responsable', version: 'grille-2027.1', revision: '0' };
	const send = (fields: Record<string, string>) =>
		rawForm(house.now, '/qualite/critere/2.16?/repondre', { ...about, ...fields }, OWN.first);
	const refused = await send({ niveau: '2' });
	expect(refused.status).toBe(422);
	expect(await refused.text()).toContain('href="#desaccord"');
	expect((await send({ niveau: '2', desaccord: 'Notre plan est dans le projet de service.' })).status).toBe(
		303
	);
	const page = await text('/qualite', OWN.first);
	expect(page).toContain('Notre plan est dans le projet de service.');
	expect(page).toContain('Attesté par le logiciel');
	expect((await send({ niveau: '1', desaccord: 'Autre avis.' })).status).toBe(409);
	expect((await send({ niveau: '2', desaccord: '45 entretiens par mois', revision: '1' })).status).toBe(422);
});

test('an improvement goes from finding to effect', async () => {
	const line = {
		constat: 'Peu lisible de la rue.',
		action: 'Poser un panneau.',
		par: 'accueil',
		pour: '2027-01-15'
	};
	const send = (action: string, fields: Record<string, string>) =>
		rawForm(house.now, `/qualite/ameliorations?/${action}`, { ...line, ...fields }, OWN.first);
	expect((await send('ajouter', { constat: 'Fréquentation en hausse de 12 %' })).status).toBe(422);
	expect((await send('ajouter', {})).status).toBe(303);
	const page = await text('/qualite/ameliorations', OWN.first);
	const id = /name="id" value="([0-9a-f-]{36})"/.exec(page)?.[1] ?? '';
	expect(
		(await send('modifier', { id, revision: '1', effet: 'On trouve la porte.', fait: 'on' })).status
	).toBe(303);
	expect((await send('modifier', { id, revision: '1' })).status).toBe(409);
	expect(await text('/qualite', OWN.first)).toContain('On trouve la porte.');
	const pdf = await textOfPdf(
		await (await raw(house.now, '/qualite/rapport.pdf', { as: OWN.first })).bytes()
	);
	expect(squeezed(pdf)).toContain('Ontrouvelaporte.');
	expect(pdf).toContain('2.6');
});

for (const javaScriptEnabled of [true, false]) {
	test(`somebody answers on a tablet, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
		browser
	}) => {
		const address = await door();
		const context = await browser.newContext({
			baseURL: house.now.origin,
			javaScriptEnabled,
			viewport: { width: 820, height: 1180 }
		});
		const page = await context.newPage();
		await page.goto(address);
		await expect(page.getByRole('navigation')).toHaveCount(0);
		await page.getByRole('link', { name: 'Donner mon avis' }).click();
		await page.getByRole('button', { name: 'Envoyer' }).click();
		await expect(page.getByRole('alert')).toContainText('répondre est libre');
		const first = page.getByRole('group', { name: 'J’ai été écouté·e.' });
		await first.getByRole('radio', { name: 'Tout à fait' }).check();
		await page.getByRole('button', { name: 'Envoyer' }).click();
		await expect(page.getByRole('heading', { name: 'Merci' })).toBeVisible();
		await page.getByRole('button', { name: 'Recevoir un code' }).click();
		const code = (await page.locator('.code').textContent())?.trim() ?? '';
		expect(code).toMatch(/^[2-9a-z]{4}(-[2-9a-z]{4}){2}$/);
		await page.getByRole('link', { name: 'Terminer' }).click();
		await expect(page.getByRole('link', { name: 'Donner mon avis' })).toBeVisible();
		await page.goto('/avis/un-mois');
		for (const expected of ['Merci', 'Un mois après']) {
			await page.goto(`/avis/un-mois?code=${code}`);
			await page.getByRole('radio', { name: 'J’ai fait un pas' }).check();
			await page.getByRole('button', { name: 'Envoyer' }).click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(expected);
		}
		await expect(page.getByRole('alert')).toContainText('il a déjà servi');
		await context.close();
	});
}

test('the tablet is ready for somebody else by itself', async ({ browser }) => {
	const address = await door();
	const thanks = await raw(house.now, `${address}?etape=merci`);
	expect(thanks.headers.get('refresh')).toBe(`25; url=${address}`);
	const context = await browser.newContext({ baseURL: house.now.origin });
	const page = await context.newPage();
	await page.clock.install();
	await page.goto(`${address}?etape=questions`);
	await page.getByRole('radio', { name: 'Pas du tout' }).first().check();
	await page.clock.runFor(61_000);
	await expect(page.getByText('Vous êtes toujours là')).toBeVisible();
	await page.clock.runFor(21_000);
	await expect(page.getByRole('link', { name: 'Donner mon avis' })).toBeVisible();
	await page.getByRole('link', { name: 'Donner mon avis' }).click();
	await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
	await context.close();
});

test('an address that changed answers no more, and a machine that stuffs is stopped', async () => {
	const old = await door();
	const address = await door();
	expect((await raw(house.now, old)).status).toBe(404);
	expect((await raw(house.now, address)).status).toBe(200);
	const statuses = [];
	for (let sent = 0; sent < 45; sent++)
		statuses.push((await rawForm(house.now, `${address}?/repondre`, { 'avis-3-1': '4' })).status);
	expect(statuses.at(-1)).toBe(429);
	expect(statuses.filter((status) => status === 303).length).toBeLessThanOrEqual(40);
	// What was counted this quarter shows nothing before its end.
	expect(await text('/qualite/avis', OWN.first)).toContain('Pas encore assez d’avis');
});

test('sheets of paper are five keys each', async () => {
	const send = (feuilles: string) => rawForm(house.now, '/avis/papier?/compter', { site, feuilles }, DESK);
	const refused = await send('44320 4432');
	expect(refused.status).toBe(422);
	expect(await refused.text()).toContain('44320 4432');
	const counted = await send('44320\n33-44 00000');
	expect(counted.headers.get('location')).toBe('/avis/papier?comptees=3');
});

test('a study is told on paper alone: its sheet prints while it is under way, and nothing else is kept', async () => {
	const study = {
		titre: 'Vivre un changement de métier',
		mene: 'l’observatoire fictif de Kerexemple',
		but: 'Comprendre ce qui aide à changer de métier.',
		adresse: '1 rue de l’Invention, 29270 Carhaix-Plouguer',
		jusque: '2099-12-31'
	};
	const write = (fields: Record<string, string>) =>
		rawForm(house.now, '/qualite/etude?/enregistrer', fields, OWN.first);
	const sheet = () => raw(house.now, '/qualite/etude/bulletin.pdf', { as: OWN.first });
	const refused = await write({ ...study, titre: '', revision: '0' });
	expect(refused.status).toBe(422);
	expect(await refused.text()).toContain('observatoire fictif');
	expect((await sheet()).status).toBe(404);
	expect((await write({ ...study, revision: '0' })).headers.get('location')).toBe(
		'/qualite/etude?fait=enregistree'
	);
	expect((await write({ ...study, revision: '0' })).status).toBe(409);
	const said = squeezed(await textOfPdf(Buffer.from(await (await sheet()).arrayBuffer())));
	expect(said).toContain(squeezed('Vivre un changement de métier'));
	expect(said).toContain(squeezed('Comment me joindre'));
	await rawForm(house.now, '/qualite/etude?/retirer', { revision: '1' }, OWN.first);
	expect((await sheet()).status).toBe(404);
});

test('a region says an activity in its own words, and the label file says it', async () => {
	const page = await text('/region/referentiel', REGION);
	const revision = /name="revision" value="(\d+)"/.exec(page)?.[1] ?? '';
	const silent = Object.fromEntries(STAGES.map((stage) => [stage, '']));
	const written = { ...silent, revision, ecoute: 'Écouter sans se presser' };
	const answer = await rawForm(house.now, '/region/referentiel?/enregistrer', written, REGION);
	expect(answer.headers.get('location')).toBe('/region/referentiel?enregistre=1');
	const label = await text('/label', OWN.first);
	expect(label).toContain('Écoute\u00a0: Écouter sans se presser');
	expect(label).toContain('Clôture\u00a0: Laisser la personne décider de la suite');
});

test('a region publishes a version, signed; a structure receives the file of another house', async () => {
	const page = await text('/region/grille', REGION);
	const labels = [...page.matchAll(/name="((?:libelle|reference)-\d-\d+)" [^>]*?value="([^"]*)"/g)];
	expect(labels.length).toBe(56);
	const fields = Object.fromEntries(
		labels.map(([, name, value]) => [name!, value!.replace(/&[^;]+;/g, ' ')])
	);
	const published = await rawForm(
		house.now,
		'/region/grille?/publier',
		{
			...fields,
			'libelle-1-1': 'Gratuité dite à chaque accueil',
			'retire-1-8': 'on',
			'libelle-principes': 'Un treizième',
			revision: '0'
		},
		REGION
	);
	expect(published.headers.get('location')).toBe('/region/grille?enregistre=version');
	// A structure of the same house follows at once; its answers to the version before are where they were.
	const grid = await text('/qualite', OWN.first);
	expect(grid).toContain('grille-2027.2');
	expect(grid).toContain('Gratuité dite à chaque accueil');
	expect(grid).toContain('1.13 Un treizième');
	expect(grid).not.toContain('critere-1.8"');
	expect(await text('/qualite?version=grille-2027.1', OWN.first)).toContain('Consigne écrite');
	const file = await text('/region/grille/fichier?version=grille-2027.2', REGION);
	const print = /[0-9a-f]{4}( [0-9a-f]{4}){3}/.exec(await text('/region/grille', REGION))?.[0] ?? '';
	const give = async (body: string, empreinte: string) => {
		const form = new FormData();
		form.set('fichier', new File([body], 'grille.json'));
		form.set('empreinte', empreinte);
		return raw(demo.now, '/qualite/grilles?/recevoir', {
			as: DEMO.manager,
			method: 'POST',
			headers: { origin: demo.now.origin, accept: 'text/html' },
			body: form
		});
	};
	expect(await (await give(file.replace('Un treizième', 'Un autre'), print)).text()).toContain(
		'a changé depuis sa signature'
	);
	expect(await (await give(file, '0000 0000 0000 0000')).text()).toContain('n’est pas celle du fichier');
	expect((await give(file, print)).status).toBe(303);
	expect(await (await give(file, '')).text()).toContain('déjà là');
});

test('conditions of reception: what is looked at shows at the door, in the grid and in the label file', async () => {
	const fields = {
		...{
			revision: '0',
			'panneau-exterieur': '2026-11-10',
			entree_plain_pied: 'oui',
			sanitaires_adaptes: 'non'
		},
		...{ services: 'libre-acces' }
	};
	const send = (over: Record<string, string>) =>
		rawForm(house.now, `/horaires/${site}/accueil?/enregistrer`, { ...fields, ...over }, OWN.first);
	expect((await send({ 'panneau-exterieur': '31/02' })).status).toBe(422);
	expect((await send({})).status).toBe(303);
	expect((await send({})).status).toBe(409);
	const door = await text(`/lieu/${site}`);
	expect(door).toContain('Entrée de plain-pied');
	expect(door).toContain('Poste internet en libre accès');
	expect(door).not.toContain('Toilettes adaptées');
	expect(await text('/label', OWN.first)).toContain('1 vérification datée sur 6');
	const flyer = await raw(house.now, `/horaires/${site}/tract.pdf`, { as: DESK });
	expect(squeezed(await textOfPdf(await flyer.bytes()))).toContain('Entréedeplain-pied');
	const convention = {
		revision: '0',
		titre: 'Convention du réseau',
		signee: '2026-01-10',
		demiJournees: '8',
		canaux: 'visio'
	};
	expect((await rawForm(house.now, '/horaires/conventions?/ajouter', convention, OWN.first)).status).toBe(
		303
	);
	expect(await text('/horaires/conventions', OWN.first)).toContain('Visioconférence');
});

test('the pages are sound: axe, 320 pixels, both themes', async ({ browser }) => {
	const context = await signedIn(browser, demo.now, DEMO.manager);
	const page = await context.newPage();
	const seen = watch(page);
	const content = await (await raw(demo.now, '/qualite/questionnaire', { as: DEMO.manager })).text();
	const address = /\/avis\/[0-9a-f-]{36}\/[2-9a-z]{8}/.exec(content)?.[0] ?? '';
	const place = /\/avis\/([0-9a-f-]{36})/.exec(address)?.[1] ?? '';
	for (const [path, name] of [
		['/qualite', 'qualite'],
		['/qualite/critere/2.6', 'qualite-critere'],
		['/qualite/ameliorations', 'qualite-ameliorations'],
		['/qualite/questionnaire', 'qualite-questionnaire'],
		['/label', 'label'],
		[`/horaires/${place}/accueil`, 'lieu-accueil'],
		['/horaires/conventions', 'conventions']
	])
		await page.goto(path!).then(() => inspect(page, name!));
	for (const [path, name] of [
		['/qualite/avis', 'qualite-avis'],
		['/qualite/grilles', 'qualite-grilles'],
		['/qualite/etude', 'qualite-etude'],
		['/avis/papier', 'avis-papier'],
		['/avis/un-mois', 'avis-un-mois'],
		[address, 'avis-debut'],
		[`${address}?etape=questions`, 'avis-questions'],
		[`${address}?etape=merci`, 'avis-merci'],
		[`/lieu/${place}`, 'lieu-public']
	])
		await page.goto(path!).then(() => inspect(page, name!, 'also'));
	await context.close();
	const region = await signedIn(browser, demo.now, DEMO.region);
	const other = await region.newPage();
	for (const [path, name] of [
		['/region/grille', 'region-grille'],
		['/region/referentiel', 'region-referentiel']
	])
		await other.goto(path!).then(() => inspect(other, name!, 'also'));
	await region.close();
	expect.soft(seen.elsewhere).toEqual([]);
	expect.soft(seen.complaints).toEqual([]);
});

test('the demonstration shows twenty-four answers of a quarter that is over', async () => {
	const page = await (await raw(demo.now, '/qualite', { as: DEMO.manager })).text();
	expect(page).toContain('24 avis.');
	expect(page).toContain('Tout à fait');
});
