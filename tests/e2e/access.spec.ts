import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { addAccount, OWN, useHouse } from './support/accounts.ts';
import {
	arrive,
	closeInterview,
	firstSite,
	openInterview,
	promise,
	raw,
	rawForm,
	secondScreenOf
} from './support/raw.ts';

const house = useHouse('own');
const WHO = {
	anonymous: undefined,
	counsellor: 'conseil@exemple.bzh',
	other: 'collegue@exemple.bzh',
	desk: 'accueil@exemple.bzh',
	manager: 'pilotage@exemple.bzh',
	region: 'region@exemple.bzh'
} as const;
type Who = keyof typeof WHO;
const EVERYBODY = Object.keys(WHO) as Who[];
let open: string;
let kept: string;
let site: string;
let booked: string;
let waiting: string;
let second: string;

test.beforeAll(async () => {
	await addAccount(house.now, WHO.counsellor, 'conseil');
	await addAccount(house.now, WHO.other, 'conseil');
	await addAccount(house.now, WHO.desk, 'accueil');
	await addAccount(house.now, WHO.manager, 'pilotage');
	await addAccount(house.now, WHO.region, 'region');
	open = await openInterview(house.now, WHO.counsellor);
	kept = await openInterview(house.now, WHO.counsellor);
	site = await firstSite(house.now, WHO.manager);
	expect((await closeInterview(house.now, kept, WHO.counsellor)).status).toBe(303);
	booked = await promise(house.now, site, WHO.counsellor);
	waiting = await arrive(house.now, site, WHO.desk);
	second = await secondScreenOf(house.now, open, WHO.counsellor);
});

/** Every route there is, by its folder: who gets a page, and with which answer. Anybody else gets nothing. */
const TABLE: Record<string, { to: readonly Who[] | 'all'; status?: number }> = {
	'/': { to: 'all', status: 303 },
	'/accessibilite': { to: 'all' },
	'/connexion': { to: ['anonymous'] },
	'/deconnexion': { to: 'all', status: 405 },
	'/donnees-personnelles': { to: 'all' },
	'/donnees-personnelles/analyse-impact': { to: 'all' },
	'/donnees-personnelles/registre': { to: 'all' },
	'/guide': { to: 'all' },
	'/kiosque': { to: 'all' },
	'/neutralite': { to: 'all' },
	'/emploi-local': { to: 'all' },
	'/financements': { to: 'all' },
	'/metiers': { to: 'all' },
	'/metiers/[code]': { to: 'all' },
	'/premiere-visite': { to: 'all', status: 303 },
	'/vie-du-reseau': { to: ['counsellor', 'other', 'desk', 'manager'] },
	'/vie-du-reseau/questions': { to: ['counsellor', 'other', 'desk', 'manager'] },
	'/vie-du-reseau/noter': { to: ['manager'] },
	'/vie-du-reseau/agendas': { to: ['manager'] },
	'/vie-du-reseau/signalements': { to: ['manager'] },
	// No offer was made in a new house: network-life.spec.ts makes one.
	'/vie-du-reseau/participer': { to: [] },
	'/agenda': { to: 'all' },
	'/agenda/agenda.ics': { to: 'all' },
	// No private address was opened in a new house: network-life.spec.ts opens one.
	'/agenda/[jeton]/agenda.ics': { to: [] },
	'/vos-droits': { to: 'all' },
	'/vos-droits/facile-a-lire': { to: 'all' },
	'/mon-compte': { to: ['counsellor', 'other', 'desk', 'manager', 'region'] },
	'/mon-compte/second-facteur': { to: ['counsellor', 'other', 'desk', 'manager', 'region'] },
	'/aujourdhui': { to: ['counsellor', 'other', 'desk'] },
	'/aujourdhui/flux': { to: ['counsellor', 'other', 'desk'] },
	'/accueillir': { to: ['counsellor', 'other', 'desk'] },
	'/rendez-vous': { to: ['counsellor', 'other', 'desk'] },
	'/rendez-vous/proposer': { to: ['counsellor', 'other', 'desk'] },
	'/rendez-vous/rappel': { to: ['counsellor', 'other', 'desk'] },
	'/rendez-vous/differer': { to: ['counsellor', 'other', 'desk'] },
	'/rendez-vous/[id=id]': { to: ['counsellor', 'other', 'desk'] },
	'/rendez-vous/[id=id]/rendez-vous.ics': { to: ['counsellor', 'other', 'desk'] },
	'/rendez-vous/[id=id]/rendez-vous.pdf': { to: ['counsellor', 'other', 'desk'] },
	'/saisie': { to: ['counsellor', 'other'] },
	'/entrainement': { to: ['counsellor', 'other'] },
	'/saisie/papier': { to: ['counsellor', 'other'] },
	'/questions': { to: ['manager'] },
	'/journal': { to: ['manager'] },
	'/comptes': { to: ['manager'] },
	// Nobody from outside comes to a house without a public address.
	'/retour/[code]': { to: [] },
	// No link was given in a new house: comptes.spec.ts gives some.
	'/invitation/[jeton]': { to: [] },
	'/region/journal': { to: ['region'] },
	'/mon-logiciel': { to: ['manager'] },
	'/postes': { to: ['manager'] },
	'/postes/carte': { to: ['manager'] },
	// No post was prepared in a new house: outreach.spec.ts prepares one.
	'/postes/retour/[id=id]': { to: [] },
	'/lieux': { to: ['counsellor', 'other'], status: 405 },
	'/entretiens/[id=id]': { to: ['counsellor'], status: 303 },
	'/entretiens/[id=id]/premier-contact': { to: ['counsellor'] },
	'/entretiens/[id=id]/ecoute': { to: ['counsellor'] },
	'/entretiens/[id=id]/diagnostic': { to: ['counsellor'] },
	'/entretiens/[id=id]/lieu': { to: ['counsellor'] },
	'/entretiens/[id=id]/pistes': { to: ['counsellor'] },
	'/entretiens/[id=id]/relais': { to: ['counsellor'] },
	'/entretiens/[id=id]/relais/rendez-vous.ics': { to: ['counsellor'], status: 404 },
	'/entretiens/[id=id]/relais/fiche.pdf': { to: ['counsellor', 'other'], status: 405 },
	'/entretiens/[id=id]/synthese': { to: ['counsellor'] },
	'/entretiens/[id=id]/synthese.pdf': { to: ['counsellor'] },
	'/entretiens/[id=id]/cloture': { to: ['counsellor'] },
	'/entretiens/[id=id]/ensemble': { to: ['counsellor'] },
	'/ensemble/[code]': { to: ['counsellor', 'other', 'desk'] },
	'/ensemble/[code]/flux': { to: ['counsellor', 'other', 'desk'] },
	'/clavier': { to: ['counsellor', 'other', 'desk', 'manager'] },
	'/syntheses/[id=id].pdf': { to: ['counsellor'] },
	'/activite': { to: ['manager'] },
	'/ressources': { to: ['counsellor', 'other', 'desk', 'manager'] },
	'/ressources/region': { to: ['manager'] },
	'/region/ressources': { to: ['region'] },
	'/region/ressources/fiche': { to: ['region'] },
	// Nothing is published in a new house: library-region.spec.ts publishes some.
	'/region/ressources/fichier': { to: [] },
	'/ressources/gerer': { to: ['manager'] },
	'/ressources/a-revoir': { to: ['manager'] },
	'/annuaire': { to: ['counsellor', 'other', 'desk', 'manager'] },
	'/annuaire/fiche': { to: ['counsellor', 'other', 'desk', 'manager'] },
	'/annuaire/a-revoir': { to: ['manager'] },
	'/annuaire/corriger': { to: ['manager'] },
	'/annuaire/imports': { to: ['manager'] },
	// No file was read in a new house: directory.spec.ts reads some.
	'/annuaire/imports/[id=id]': { to: [] },
	'/annuaire/modele.csv': { to: ['manager'] },
	'/annuaire/exporter/[fichier]': { to: ['manager'] },
	'/activite/historique': { to: ['manager'] },
	'/activite/historique/modele': { to: ['manager'] },
	'/publics': { to: ['manager'] },
	'/publics/protection': { to: ['manager'] },
	'/bilan': { to: ['manager'] },
	'/bilan/fichier': { to: ['manager'] },
	'/bilan/constats': { to: ['manager'] },
	'/bilan/modele': { to: ['manager'] },
	'/region/modele-bilan': { to: ['region'] },
	'/qualite': { to: ['counsellor', 'other', 'desk', 'manager'] },
	'/qualite/rapport.pdf': { to: ['counsellor', 'other', 'desk', 'manager'] },
	'/qualite/avis': { to: ['counsellor', 'other', 'desk', 'manager'] },
	'/avis/papier': { to: ['counsellor', 'other', 'desk', 'manager'] },
	'/avis/un-mois': { to: 'all' },
	// The word of the address is not one: quality.spec.ts opens one that is.
	'/avis/[id=id]/[code]': { to: [] },
	'/qualite/critere/[code]': { to: ['manager'] },
	'/qualite/ameliorations': { to: ['manager'] },
	'/qualite/grilles': { to: ['manager'] },
	'/qualite/etude': { to: ['manager'] },
	// No study is under way in a new house: quality.spec.ts writes one.
	'/qualite/etude/bulletin.pdf': { to: [] },
	'/qualite/questionnaire': { to: ['manager'] },
	// Nobody from outside comes to a house without a public address.
	'/qualite/questionnaire/affiche.pdf': { to: [] },
	'/qualite/questionnaire/codes.pdf': { to: ['manager'], status: 405 },
	'/label': { to: ['manager'] },
	'/label/dossier.pdf': { to: ['manager'] },
	'/region/grille': { to: ['region'] },
	// Nothing is published in a new house: quality.spec.ts publishes a version.
	'/region/grille/fichier': { to: [] },
	'/region/referentiel': { to: ['region'] },
	'/horaires': { to: ['counsellor', 'other', 'desk', 'manager'] },
	'/horaires/nouveau': { to: ['manager'] },
	'/horaires/fermetures': { to: ['manager'] },
	'/horaires/attentes': { to: ['manager'] },
	'/horaires/conventions': { to: ['manager'] },
	'/horaires/[id=id]/accueil': { to: ['manager'] },
	'/horaires/[id=id]/tract.pdf': { to: ['counsellor', 'other', 'desk', 'manager'] },
	'/lieu/[id=id]': { to: 'all' },
	'/horaires/[id=id]': { to: ['manager'] },
	'/documents/ensemble.pdf': { to: ['counsellor', 'other', 'desk', 'manager'] },
	'/documents/questionnaire.pdf': { to: ['counsellor', 'other', 'desk', 'manager'] },
	'/horaires/[id=id]/affiche.pdf': { to: ['counsellor', 'other', 'desk', 'manager'] },
	'/horaires/[id=id]/affiche': { to: ['counsellor', 'other', 'desk', 'manager'] },
	'/horaires/[id=id]/extrait': { to: ['counsellor', 'other', 'desk', 'manager'] },
	'/horaires/[id=id]/signaletique': { to: ['counsellor', 'other', 'desk', 'manager'] },
	'/publics/region': { to: ['manager'] },
	'/publics/region/carte': { to: ['manager'] },
	// A house that has closed nothing yet has no file to give: region.spec.ts takes one from a house that has.
	'/publics/region/lot': { to: [] },
	'/region': { to: ['region'] },
	'/region/bilan': { to: ['region'] },
	'/region/bilan/constats': { to: ['region'] },
	'/region/bilan/fichier': { to: ['region'] },
	'/region/fichiers': { to: ['region'] },
	// Sample files are those of the demonstration alone.
	'/region/fichiers/exemple': { to: [] },
	'/region/membres': { to: ['region'] },
	'/region/territoire': { to: ['region'] }
};
const addressOf = (route: string) => {
	const ids: Record<string, string> = { syntheses: kept, horaires: site, lieu: site, 'rendez-vous': booked };
	const address = route
		.replace('[id=id]', ids[route.split('/')[1] ?? ''] ?? open)
		.replace('/metiers/[code]', '/metiers/D1102')
		.replace('/ensemble/[code]', second)
		.replace('/critere/[code]', '/critere/2.8')
		.replace('/[code]', '/2222-2222-2222')
		.replace('/bilan/fichier', '/bilan/fichier?annee=2025&format=json')
		.replace('/bilan/constats', '/bilan/constats?annee=2025')
		.replace('[fichier]', 'structures.csv');
	// A sheet that ships with the application.
	if (/annuaire\/(fiche|corriger)$/.test(route)) return `${address}?structure=annuaire-education--0351839J`;
	// Somebody must wait to be put off.
	return route === '/rendez-vous/differer' ? `${address}?arrivee=${waiting}` : address;
};

test('the table knows every route', () => {
	const files = readdirSync(fileURLToPath(new URL('../../src/routes', import.meta.url)), { recursive: true });
	const routes = files
		.map(String)
		.filter((file) => /\/\+(page\.svelte|server\.ts)$/.test(file))
		.map((file) => `/${file}`.replace(/\/\([^)]+\)/g, '').replace(/\/\+[^/]+$/, '') || '/');
	expect([...new Set(routes)].sort()).toEqual(Object.keys(TABLE).sort());
});

for (const [route, { to, status = 200 }] of Object.entries(TABLE)) {
	test(`who opens ${route}`, async () => {
		const address = addressOf(route);
		for (const who of EVERYBODY) {
			const response = await raw(house.now, address, { as: WHO[who] });
			const seen = `${who}: ${response.status} ${response.headers.get('location') ?? ''}`.trim();
			if (to === 'all' || to.includes(who)) expect(seen).toContain(`${who}: ${status}`);
			else if (route === '/connexion') expect(response.status, seen).toBe(303);
			else if (who === 'anonymous' && !/^\/(invitation|retour|agenda|avis\/\[id)/.test(route))
				expect(seen).toBe(
					`anonymous: 303 /connexion?suite=${encodeURIComponent(address.split('?')[0] ?? '')}`
				);
			else expect(seen).toBe(`${who}: 404`);
		}
	});
}

test('the data behind a page is closed like the page', async () => {
	const closed = Object.entries(TABLE).filter(
		([route, { to }]) => to !== 'all' && !/pdf|ics|csv|fichier\]|lieux|connexion/.test(route)
	);
	for (const [route, { to }] of closed) {
		for (const who of EVERYBODY.filter((one) => !to.includes(one))) {
			const response = await raw(house.now, addressOf(route).replace(/(?=\?|$)/, '/__data.json'), {
				as: WHO[who]
			});
			// The layout's own part (account and menu) is all that may come.
			const parts = (await response.text()).match(/"type":"data","data":/g) ?? [];
			expect(parts.length, `${route} ${who}`).toBeLessThanOrEqual(1);
		}
	}
});

test('what does not exist, or has no sense as an identifier, is not found by anybody', async () => {
	for (const path of [
		'/rien',
		'/entretiens',
		'/entretiens/1',
		'/entretiens/%00',
		'/syntheses/x.pdf',
		'/ensemble',
		'/ensemble/0000-0000-0000',
		'/ensemble/%00',
		'/ensemble/0000-0000-0000/flux',
		`/entretiens/${kept}`
	]) {
		for (const who of EVERYBODY.slice(1)) {
			expect((await raw(house.now, path, { as: WHO[who] })).status, `${path} ${who}`).toBe(404);
		}
	}
	expect((await raw(house.now, '/rien')).status).toBe(404);
});

test('what an account cannot see, it cannot change', async () => {
	const actions: [string, Record<string, string>, readonly Who[]][] = [
		['/aujourdhui?/recevoir', { site: 'x' }, ['counsellor', 'other']],
		['/aujourdhui?/effacer', { id: kept }, ['counsellor']],
		['/aujourdhui?/rouvrir', { id: kept }, ['counsellor']],
		[`/entretiens/${open}/ecoute?/enregistrer`, { paroles: 'volé', revision: '1' }, ['counsellor']],
		[`/entretiens/${open}/ensemble?/enregistrer`, { paroles: 'volé', revision: '1' }, ['counsellor']],
		[`/entretiens/${open}/relais?/enregistrer`, { 'jour.apec': '2026-12-01' }, ['counsellor']],
		[`/entretiens/${open}/relais/fiche.pdf`, { accord: 'on', demande: 'volé' }, ['counsellor']],
		[`/entretiens/${open}/cloture?/clore`, { revision: '1' }, ['counsellor']],
		['/saisie?/compter', { jour: '2026-01-01' }, ['counsellor', 'other']],
		['/entrainement?/commencer', {}, ['counsellor', 'other']],
		['/rendez-vous?/recevoir', { id: booked, revision: '9' }, ['counsellor', 'other']],
		['/rendez-vous?/noter', { id: booked, revision: '1', etat: 'honore' }, ['counsellor', 'other', 'desk']],
		['/rendez-vous?/effacer', { id: booked }, ['counsellor', 'other', 'desk']],
		['/lieux', { q: 'carhaix' }, ['counsellor', 'other']],
		[`/horaires/${site}?/enregistrer`, { nom: 'volé' }, ['manager']],
		['/horaires/nouveau?/enregistrer', { nom: 'volé' }, ['manager']],
		['/horaires/fermetures?/annoncer', { du: '2026-12-24' }, ['manager']],
		['/horaires/attentes?/enregistrer', { immediat: '1' }, ['manager']],
		['/annuaire/imports?/lire', { origine: 'volé' }, ['manager']],
		[`/annuaire/imports/${open}?/appliquer`, {}, []],
		['/annuaire/corriger?/enregistrer&structure=annuaire-education--0351839J', { nom: 'volé' }, ['manager']],
		['/annuaire/fiche?/verifier&structure=annuaire-education--0351839J', { connu: '0' }, ['manager']],
		['/questions?/enregistrer', { liste: 'ouvrir', ouvrir: 'volé' }, ['manager']],
		['/questions?/revenir', { liste: 'ouvrir' }, ['manager']],
		['/mon-logiciel?/enregistrer', { nom: 'volé' }, ['manager']],
		['/postes?/preparer', {}, ['manager']],
		['/postes?/remis', { recu: 'volé' }, ['manager']],
		['/postes?/rattacher', { nom: 'volé' }, ['manager']],
		['/postes?/recevoir', { site }, ['manager']],
		['/publics?/clore', { periode: '2025' }, ['manager']],
		['/activite/historique?/lire', {}, ['manager']],
		['/activite/historique?/importer', {}, ['manager']],
		['/comptes?/inviter', { courriel: 'vole@exemple.bzh', roles: 'pilotage' }, ['manager']],
		['/region/fichiers?/recevoir', {}, ['region']],
		['/region/membres?/declarer', { nom: 'volé' }, ['region']],
		['/bilan/constats?/enregistrer&annee=2025', { constats: 'volé' }, ['manager']],
		['/bilan/modele?/enregistrer', { montrer: 'T5' }, ['manager']],
		['/bilan/modele?/revenir', {}, ['manager']],
		['/region/modele-bilan?/enregistrer', { montrer: 'T5' }, ['region']],
		['/region/modele-bilan?/revenir', {}, ['region']],
		['/aujourdhui?/membre', { id: open, site }, ['counsellor', 'other']],
		[`/rendez-vous/differer?/revenir&arrivee=${waiting}`, { heure: '23:59' }, ['counsellor', 'other', 'desk']]
	];
	for (const [path, fields, allowed] of actions) {
		for (const who of EVERYBODY.filter((one) => !allowed.includes(one))) {
			const { status } = await rawForm(house.now, path, fields, WHO[who]);
			expect(who === 'anonymous' ? [307] : [404, 409], `${path} ${who}: ${status}`).toContain(status);
		}
	}
	const quiet = { accept: 'application/json', 'x-sveltekit-action': 'true' };
	const refused = await raw(house.now, `/entretiens/${open}/ecoute?/enregistrer`, {
		method: 'POST',
		body: new URLSearchParams({ paroles: 'volé' }),
		headers: quiet
	});
	expect(refused.status).toBe(401);
	const page = await (await raw(house.now, `/entretiens/${open}/ecoute`, { as: WHO.counsellor })).text();
	expect(page).not.toContain('volé');
	expect((await raw(house.now, `/syntheses/${kept}.pdf`, { as: WHO.counsellor })).status).toBe(200);
});

test('a session ends for good when one signs out, and its cookie is out of a script’s reach', async ({
	page
}) => {
	await page.goto(`${house.now.origin}/connexion`);
	await page.getByLabel('Adresse électronique').fill(OWN.first);
	await page.getByLabel('Mot de passe').fill('une phrase longue pour essayer');
	await page.getByRole('button', { name: 'Se connecter' }).click();
	await page.waitForURL('**/aujourdhui');
	const cookie = (await page.context().cookies()).find(({ name }) => name === 'degemer_session');
	expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
	await page.getByRole('button', { name: 'Se déconnecter' }).click();
	await page.waitForURL('**/connexion');
	const headers = { cookie: `degemer_session=${cookie?.value}` };
	expect((await raw(house.now, '/aujourdhui', { headers })).status).toBe(303);
	for (const garbage of ['%', 'x', '%00', 'a'.repeat(9000)]) {
		const { status } = await raw(house.now, '/aujourdhui', {
			headers: { cookie: `degemer_session=${garbage}` }
		});
		expect(status, garbage.slice(0, 9)).toBe(303);
	}
});

test('no page is kept by a cache or shown in a frame', async () => {
	for (const path of ['/aujourdhui', `/entretiens/${open}/ecoute`, `/syntheses/${kept}.pdf`]) {
		const { headers } = await raw(house.now, path, { as: WHO.counsellor });
		expect(headers.get('cache-control')).toBe('no-store');
		expect(headers.get('x-content-type-options')).toBe('nosniff');
		if (!path.endsWith('pdf'))
			expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
	}
});
