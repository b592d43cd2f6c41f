import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { allRoutes, gesturesOf } from '../support/routes.ts';
import { PASSWORD, useHouse } from './support/accounts.ts';
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
/** Two structures in one house; every role of the second is a stranger to the first. */
const OWNER = 'conseil@exemple.bzh';
const COLLEAGUE = 'collegue@exemple.bzh';
const MANAGER = 'soazig@exemple.bzh';
const STRANGER = { counsellor: 'ailleurs@exemple.bzh', manager: 'ailleurs.pilotage@exemple.bzh' };
/** In all that the first structure writes here: no stranger ever reads it. */
const WORDS = 'MotDeLaPremiereMaison';

type Ids = Record<
	| 'open'
	| 'kept'
	| 'site'
	| 'booked'
	| 'waiting'
	| 'second'
	| 'invited'
	| 'account'
	| 'closure'
	| 'improvement'
	| 'convention'
	| 'event'
	| 'question'
	| 'concern'
	| 'import'
	| 'theirs',
	string
>;
let ids: Ids;
/** Identifiers of the same shape, that nothing has. */
let nobodys: Ids;

/**
 * Whose the object of a gesture is: `hers`, one counsellor's; `house`, a structure's; what goes with the address is the object
 * of the first structure. Gestures that carry no object of somebody's stand below.
 */
type Asked = {
	whose: 'hers' | 'house';
	fields?: (ids: Ids) => Record<string, string>;
	query?: (ids: Ids) => string;
};
const hers = (fields?: Asked['fields']): Asked => ({ whose: 'hers', ...(fields && { fields }) });
const ours = (fields?: Asked['fields'], query?: Asked['query']): Asked => ({
	whose: 'house',
	...(fields && { fields }),
	...(query && { query })
});
const answers = () => ({ paroles: WORDS, revision: '1' });
const arrival = ({ waiting, theirs: site }: Ids) => ({
	canal: 'presentiel',
	autonomie: 'non-evalue',
	compagnie: '',
	niveau: '',
	id: waiting,
	revision: '1',
	site,
	motif: 'affluence',
	heure: '23:59'
});

const OBJECTS: Record<string, Asked> = {
	'GET /entretiens/[id=id]': hers(),
	...Object.fromEntries(
		[
			'premier-contact',
			'ecoute',
			'diagnostic',
			'pistes',
			'relais',
			'synthese',
			'cloture',
			'ensemble',
			'lieu'
		].map((page) => [`GET /entretiens/[id=id]/${page}`, hers()])
	),
	...Object.fromEntries(
		['premier-contact', 'ecoute', 'diagnostic', 'pistes', 'relais', 'synthese', 'cloture', 'ensemble'].map(
			(page) => [`POST /entretiens/[id=id]/${page}?/enregistrer`, hers(answers)]
		)
	),
	'POST /entretiens/[id=id]/lieu?/ajouter': hers(() => ({ nom: WORDS })),
	'POST /entretiens/[id=id]/cloture?/clore': hers(answers),
	'POST /entretiens/[id=id]/cloture?/effacer': hers(answers),
	'GET /entretiens/[id=id]/synthese.pdf': hers(),
	'GET /entretiens/[id=id]/relais/rendez-vous.ics': hers(),
	'POST /entretiens/[id=id]/relais/fiche.pdf': hers(() => ({ accord: 'on', demande: WORDS })),
	'GET /syntheses/[id=id].pdf': hers(),
	'POST /aujourdhui?/rouvrir': hers(({ kept }) => ({ id: kept })),
	'POST /aujourdhui?/effacer': hers(({ kept }) => ({ id: kept })),
	'POST /aujourdhui?/interrompre': hers(({ open }) => ({ id: open })),

	'POST /aujourdhui?/prendre': ours(arrival),
	'POST /aujourdhui?/partir': ours(arrival),
	'POST /aujourdhui?/reprendre': ours(({ open }) => ({ id: open })),
	'POST /aujourdhui?/membre': ours(({ open, theirs }) => ({ id: open, site: theirs })),
	'POST /aujourdhui?/transformer': ours(({ open, theirs }) => ({ id: open, site: theirs })),
	'POST /aujourdhui?/recevoir': ours(({ site }) => ({ site })),
	'POST /aujourdhui?/informer': ours(({ site }) => ({ site })),
	'POST /aujourdhui?/compter': ours(({ site }) => ({ site, type: 'collectif', personnes: '3' })),
	'POST /accueillir?/attendre': ours(({ site }) => ({ site, prenom: WORDS })),
	'POST /accueillir?/recevoir': ours(({ site }) => ({ site, prenom: WORDS })),
	'POST /accueillir?/modifier': ours((all) => ({ ...arrival(all), prenom: WORDS })),
	'POST /rendez-vous?/noter': ours(({ booked }) => ({ id: booked, revision: '1', etat: 'honore' })),
	'POST /rendez-vous?/recevoir': ours(({ booked }) => ({ id: booked, revision: '1' })),
	'POST /rendez-vous?/effacer': ours(({ booked }) => ({ id: booked })),
	'GET /rendez-vous/[id=id]': ours(),
	'GET /rendez-vous/[id=id]/rendez-vous.ics': ours(),
	'GET /rendez-vous/[id=id]/rendez-vous.pdf': ours(),
	'GET /rendez-vous/differer': ours(undefined, ({ waiting }) => `?arrivee=${waiting}`),
	'POST /rendez-vous/differer?/revenir': ours(arrival, ({ waiting }) => `&arrivee=${waiting}`),
	'POST /rendez-vous/proposer?/proposer': ours(
		({ site }) => ({ site }),
		({ site, waiting }) => `&lieu=${site}&arrivee=${waiting}`
	),
	'POST /rendez-vous/rappel?/promettre': ours(
		({ site }) => ({ site, nature: 'rappel', demi: 'matin', motif: 'affluence', jour: '2099-01-01' }),
		({ waiting }) => `&arrivee=${waiting}`
	),
	'POST /saisie?/compter': ours(({ site }) => ({ site, jour: new Date().toISOString().slice(0, 10) })),
	'GET /ensemble/[code]': ours(),
	'GET /ensemble/[code]/flux': ours(),
	'GET /horaires/[id=id]': ours(),
	'POST /horaires/[id=id]?/enregistrer': ours(() => ({ nom: WORDS })),
	'POST /horaires/[id=id]?/relire': ours(() => ({ nom: WORDS })),
	'GET /horaires/[id=id]/accueil': ours(),
	'POST /horaires/[id=id]/accueil?/enregistrer': ours(() => ({ revision: '0' })),
	...Object.fromEntries(
		['affiche', 'affiche.pdf', 'extrait', 'signaletique', 'tract.pdf'].map((paper) => [
			`GET /horaires/[id=id]/${paper}`,
			ours()
		])
	),
	'POST /horaires/fermetures?/retirer': ours(({ closure }) => ({ id: closure })),
	'POST /comptes?/lien': ours(({ account }) => ({ id: account })),
	'POST /comptes?/retirer': ours(({ invited }) => ({ id: invited })),
	'POST /comptes?/fermer': ours(({ account }) => ({ id: account })),
	'POST /comptes?/rouvrir': ours(({ account }) => ({ id: account })),
	'POST /comptes?/facteur': ours(({ account }) => ({ id: account })),
	'GET /annuaire/imports/[id=id]': ours(),
	...Object.fromEntries(
		['appliquer', 'annuler', 'oublier', 'trancher'].map((action) => [
			`POST /annuaire/imports/[id=id]?/${action}`,
			ours(() => ({ ligne: '1', decision: 'distinct' }))
		])
	),
	'POST /qualite/ameliorations?/modifier': ours(({ improvement }) => ({
		...IMPROVEMENT,
		id: improvement,
		revision: '1'
	})),
	'POST /horaires/conventions?/retirer': ours(({ convention }) => ({ id: convention, revision: '1' })),
	'GET /vie-du-reseau/noter': ours(undefined, ({ event }) => `?id=${event}`),
	'POST /vie-du-reseau/noter?/enregistrer': ours(({ event }) => ({ ...EVENT, id: event, revision: '1' })),
	'POST /vie-du-reseau/noter?/retirer': ours(({ event }) => ({ id: event })),
	'POST /vie-du-reseau/signalements?/repondre': ours(({ concern }) => ({
		id: concern,
		repondu: today,
		mesure: WORDS
	})),
	'POST /vie-du-reseau/signalements?/retirer': ours(({ concern }) => ({ id: concern })),
	'POST /vie-du-reseau/questions?/retirer': ours(({ question }) => ({ id: question }))
};

/** Routes and actions that carry nobody's object: the asker's own account or settings, what all share, what a code opens. */
const WITHOUT_OBJECT: readonly string[] = [
	'POST /accueillir?/evaluer',
	...['changer', 'fermer', 'fermerautres'].map((action) => `POST /mon-compte?/${action}`),
	...['preparer', 'confirmer', 'refaire', 'retirer'].map(
		(action) => `POST /mon-compte/second-facteur?/${action}`
	),
	'POST /entrainement?/commencer',
	'POST /lieux',
	'POST /clavier?/regler',
	'POST /connexion',
	'POST /deconnexion',
	'POST /premiere-visite?/creer',
	'POST /premiere-visite?/decouvrir',
	// Settings and entries of the asker's own structure, found through it.
	'POST /activite/historique?/lire',
	'POST /activite/historique?/importer',
	'POST /annuaire/corriger?/enregistrer',
	'POST /annuaire/corriger?/lire',
	'POST /annuaire/fiche?/verifier',
	'GET /annuaire/exporter/[fichier]',
	'POST /annuaire/imports?/lire',
	'POST /bilan/constats?/enregistrer',
	'POST /bilan/modele?/enregistrer',
	'POST /bilan/modele?/revenir',
	'POST /comptes?/inviter',
	'POST /comptes?/exiger',
	'POST /horaires/attentes?/enregistrer',
	'POST /horaires/conventions?/ajouter',
	'POST /horaires/fermetures?/annoncer',
	'POST /horaires/nouveau?/enregistrer',
	'POST /horaires/nouveau?/relire',
	'POST /mon-logiciel?/enregistrer',
	'POST /publics?/clore',
	'POST /questions?/enregistrer',
	'POST /questions?/revenir',
	'POST /avis/papier?/compter',
	'POST /qualite/ameliorations?/ajouter',
	'GET /qualite/critere/[code]',
	'POST /qualite/critere/[code]?/repondre',
	'POST /qualite/grilles?/recevoir',
	'POST /qualite/etude?/enregistrer',
	'POST /qualite/etude?/retirer',
	'POST /qualite/questionnaire?/ouvrir',
	'POST /qualite/questionnaire/codes.pdf',
	...['recevoir', 'rattacher', 'preparer', 'remis'].map((action) => `POST /postes?/${action}`),
	...['enregistrer', 'verifier', 'retirer', 'remettre'].map((action) => `POST /ressources/gerer?/${action}`),
	'POST /vie-du-reseau/agendas?/donner',
	'POST /vie-du-reseau/agendas?/fermer',
	'POST /vie-du-reseau/signalements?/noter',
	// A parcel of an outreach post, found through its structure: relay of posts has its own tests.
	'GET /postes/retour/[id=id]',
	...['lire', 'appliquer', 'annuler'].map((action) => `POST /ressources/region?/${action}`),
	// What the structures of a house share: offers made to all, questions that anybody answers.
	'POST /vie-du-reseau/participer?/enregistrer',
	'POST /vie-du-reseau/questions?/demander',
	'POST /vie-du-reseau/questions?/repondre',
	// What is open to whoever holds a code, or to everybody.
	'POST /kiosque?/chercher',
	'POST /kiosque?/donner',
	'GET /agenda/[jeton]/agenda.ics',
	'GET /avis/[id=id]/[code]',
	'POST /avis/[id=id]/[code]?/repondre',
	'POST /avis/[id=id]/[code]?/code',
	'POST /avis/un-mois',
	'GET /invitation/[jeton]',
	'POST /invitation/[jeton]',
	'GET /lieu/[id=id]',
	'GET /metiers/[code]',
	'GET /retour/[code]',
	'POST /retour/[code]',
	// The region's own: there is one in a house.
	'POST /region/bilan/constats?/enregistrer',
	'POST /region/fichiers?/recevoir',
	'POST /region/grille?/enregistrer',
	'POST /region/grille?/publier',
	...['lire', 'enregistrer', 'depart', 'declarer', 'retirer'].map(
		(action) => `POST /region/membres?/${action}`
	),
	'POST /region/modele-bilan?/enregistrer',
	'POST /region/modele-bilan?/revenir',
	'POST /region/referentiel?/enregistrer',
	'POST /region/ressources?/publier',
	...['enregistrer', 'verifier', 'retirer', 'remettre'].map(
		(action) => `POST /region/ressources/fiche?/${action}`
	)
];

const today = new Date().toISOString().slice(0, 10);
const nextMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
const IMPROVEMENT = { constat: WORDS, action: 'Poser un panneau.', par: 'accueil', pour: '2099-01-15' };
const EVENT = {
	nature: 'formation',
	intitule: WORDS,
	jour: today,
	de: '',
	a: '',
	lieu: '',
	heures: '',
	equipe: '',
	public: ''
};

test.beforeAll(async () => {
	test.setTimeout(180_000);
	const now = house.now;
	for (const email of [OWNER, COLLEAGUE]) await account(email, 'conseil,accueil');
	const site = await firstSite(now, MANAGER);
	const open = await openInterview(now, OWNER);
	const kept = await openInterview(now, OWNER);
	expect((await closeInterview(now, kept, OWNER)).status).toBe(303);
	const booked = await promise(now, site, OWNER);
	const waiting = await arrive(now, site, OWNER, { prenom: WORDS });
	const second = await secondScreenOf(now, open, OWNER);
	await rawForm(
		now,
		'/comptes?/inviter',
		{ courriel: 'invitee@exemple.bzh', nom: WORDS, roles: 'conseil' },
		MANAGER
	);
	await rawForm(
		now,
		'/horaires/fermetures?/annoncer',
		{
			version: /name="version" value="(\w+)"/.exec(await page('/horaires/fermetures'))?.[1] ?? '',
			du: nextMonth,
			au: '',
			lieu: '',
			motif: WORDS,
			affichee: today
		},
		MANAGER
	);
	await rawForm(now, '/qualite/ameliorations?/ajouter', IMPROVEMENT, MANAGER);
	await rawForm(
		now,
		'/horaires/conventions?/ajouter',
		{ revision: '0', titre: WORDS, signee: '2026-01-10', demiJournees: '8', canaux: 'visio' },
		MANAGER
	);
	await rawForm(now, '/vie-du-reseau/noter?/enregistrer', EVENT, MANAGER);
	await rawForm(
		now,
		'/vie-du-reseau/signalements?/noter',
		{ nature: 'reclamation', recu: today, objet: WORDS },
		MANAGER
	);
	await rawForm(now, '/vie-du-reseau/questions?/demander', { question: WORDS, contexte: '' }, MANAGER);
	ids = {
		open,
		kept,
		site,
		booked,
		waiting,
		second,
		invited: await idIn('/comptes', 'retirer'),
		account: await idIn('/comptes', 'fermer'),
		closure: await idIn('/horaires/fermetures', 'retirer'),
		improvement: await idIn('/qualite/ameliorations', 'modifier'),
		convention: await idIn('/horaires/conventions', 'retirer'),
		event: /vie-du-reseau\/noter\?id=([\w-]+)/.exec(await page('/vie-du-reseau'))?.[1] ?? '',
		concern: /\?repondre=([\w-]+)/.exec(await page('/vie-du-reseau/signalements'))?.[1] ?? '',
		question: await idIn('/vie-du-reseau/questions', 'retirer'),
		import: await anImport(),
		theirs: ''
	};
	const neighbour = anotherStructure();
	await account(STRANGER.counsellor, 'conseil,accueil', neighbour);
	await account(STRANGER.manager, 'pilotage,accueil', neighbour);
	ids.theirs = await firstSite(now, STRANGER.manager);
	const nobody = Object.keys(ids).map((name) => [name, '01990000-0000-7000-8000-000000000000']);
	nobodys = {
		...(Object.fromEntries(nobody) as Ids),
		second: '/ensemble/0000-0000-0000',
		theirs: ids.theirs
	};
});

const account = (email: string, roles: string, structure = 'Point d’accueil d’essai') =>
	house.now.degemer(
		['create-account', '--email', email, '--name', email, '--roles', roles, '--structure', structure],
		`${PASSWORD}\n`
	);
const page = async (path: string, as: string = MANAGER) => (await raw(house.now, path, { as })).text();
/** The identifier that the form of a gesture carries on the page of the first structure. */
async function idIn(path: string, action: string): Promise<string> {
	const forms = (await page(path)).split('<form').map((form) => form.split('</form>')[0] ?? '');
	const form = forms.find((one) => one.includes(`?/${action}`) && /name="id" value="[^"]+"/.test(one));
	return /name="id" value="([^"]+)"/.exec(form ?? '')?.[1] ?? '';
}

/** A file of the directory that the first structure read. */
async function anImport(): Promise<string> {
	const body = new FormData();
	body.append('origine', WORDS);
	body.append('fichier', new File([await page('/annuaire/modele.csv')], 'modele.csv', { type: 'text/csv' }));
	const answer = await raw(house.now, '/annuaire/imports?/lire', { as: MANAGER, method: 'POST', body });
	return /imports\/([0-9a-f-]{36})/.exec(answer.headers.get('location') ?? '')?.[1] ?? '';
}

/** A second structure in the same base; returns its name. */
function anotherStructure(): string {
	const name = 'Point d’accueil voisin';
	const site = { name, address: '2 rue', communeCode: '29024', hours: null };
	const input = { name, network: 'info-jeunes', address: '2 rue', communeCode: '29024', site };
	const script = `const { createStructure, stop } = await import('#lib/server/stores/index.ts');
		await createStructure({ ...${JSON.stringify(input)}, now: new Date() });
		await stop();`;
	const root = process.env.DEGEMER_ROOT ?? process.cwd();
	const env = { ...process.env, DEGEMER_DATA: house.now.folder, DATABASE_URL: '', DEGEMER_MASTER_KEY: '' };
	execFileSync(join(root, 'node_modules/.bin/node'), ['--input-type=module', '-e', script], {
		cwd: root,
		env
	});
	return name;
}

test('every route and every action says whose its object is, or that it has none', () => {
	// A page whose address carries nothing shows the asker's own: access.spec.ts holds who opens it.
	const all = allRoutes()
		.flatMap(gesturesOf)
		.filter(
			(gesture) => gesture.startsWith('POST') || gesture.includes('[') || Object.hasOwn(OBJECTS, gesture)
		);
	const known = [...Object.keys(OBJECTS), ...WITHOUT_OBJECT];
	expect(all.filter((gesture) => !known.includes(gesture))).toEqual([]);
	expect(known.filter((gesture) => !all.includes(gesture))).toEqual([]);
	expect(new Set(known).size).toBe(known.length);
});

test('every object was made: none of the identifiers is empty', () => {
	expect(Object.entries(ids).filter(([, id]) => id === '')).toEqual([]);
});

for (const whose of ['hers', 'house'] as const) {
	test(`another structure, or a colleague where it is one counsellor’s, finds nothing and changes nothing: ${whose}`, async () => {
		test.setTimeout(120_000);
		const wrong: string[] = [];
		for (const [gesture, asked] of Object.entries(OBJECTS).filter(([, one]) => one.whose === whose)) {
			const stranger = OF_MANAGERS.has(gesture) ? STRANGER.manager : STRANGER.counsellor;
			for (const who of whose === 'hers' ? [stranger, COLLEAGUE] : [stranger])
				wrong.push(...(await faultsOf(gesture, asked, who)));
		}
		expect(wrong).toEqual([]);
	});
}

const OF_MANAGERS = new Set(
	allRoutes()
		.filter(({ id }) => id.startsWith('/(pilotage)'))
		.flatMap(gesturesOf)
);

/** Answered to a stranger as an identifier of nobody's is, and not found at an address; nothing told, nothing changed. */
async function faultsOf(gesture: string, asked: Asked, who: string): Promise<string[]> {
	const before = await state();
	const answer = await ask(gesture, asked, ids, who);
	const nobody = await ask(gesture, asked, nobodys, who);
	const about = `${gesture} by ${who}: ${answer.said}`;
	const faults = answer.said === nobody.said ? [] : [`${about}, unknown: ${nobody.said}`];
	if (/^\d* ?$/.test(answer.said) && answer.status < 400) faults.push(about);
	if (/\[/.test(gesture) && answer.status !== 404) faults.push(about);
	if (gesture.startsWith('GET') && answer.body.includes(WORDS)) faults.push(`${about} tells`);
	if ((await state()) !== before) faults.push(`${about} changes`);
	return faults;
}

async function ask(gesture: string, { fields, query }: Asked, known: Ids, who: string) {
	const [method = 'GET', pattern = ''] = gesture.split(' ');
	const folder = pattern.split('/')[1] ?? '';
	const own = {
		syntheses: known.kept,
		horaires: known.site,
		'rendez-vous': known.booked,
		annuaire: known.import
	};
	const id = own[folder as keyof typeof own] ?? known.open;
	const path =
		pattern.replace('/ensemble/[code]', known.second).replace('[id=id]', id) + (query?.(known) ?? '');
	const answer =
		method === 'GET'
			? await raw(house.now, path, { as: who })
			: await rawForm(house.now, path, fields?.(known) ?? {}, who);
	const body = await answer.text();
	return {
		status: answer.status,
		said: `${answer.status} ${answer.headers.get('location') ?? ''}`.trim(),
		body
	};
}

test('whoever it belongs to gets there by the same address', async () => {
	const wrong: string[] = [];
	for (const [gesture, asked] of Object.entries(OBJECTS).filter(([one]) => one.startsWith('GET'))) {
		const { status } = await ask(gesture, asked, ids, OF_MANAGERS.has(gesture) ? MANAGER : OWNER);
		// No appointment with a service was noted in this interview.
		if (status >= 400 && !gesture.endsWith('relais/rendez-vous.ics')) wrong.push(`${gesture}: ${status}`);
	}
	expect(wrong).toEqual([]);
});

/** What the first structure sees of its own, without what moves by itself. */
async function state(): Promise<string> {
	const pages = [
		await page(`/entretiens/${ids.open}/ecoute`, OWNER),
		await page('/aujourdhui', OWNER),
		await page('/rendez-vous', OWNER),
		...(await Promise.all(
			[
				'/horaires',
				'/horaires/fermetures',
				'/comptes',
				'/qualite/ameliorations',
				'/horaires/conventions',
				'/vie-du-reseau'
			].map((one) => page(one))
		))
	];
	return pages.map((html) => html.replace(/<script[^]*?<\/script>|nonce="[^"]*"|\d+ min\b/g, '')).join('\n');
}
