import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { addAccount, OWN, useHouse } from './support/accounts.ts';
import { bodyOf, changes, wrappings } from './support/bad-input.ts';
import {
	arrive,
	closeInterview,
	expectPagesOpen,
	fieldsIn,
	firstSite,
	openInterview,
	raw
} from './support/raw.ts';

const house = useHouse('own');
const RUNS = 400;
const TARGETS = [
	...['premier-contact', 'ecoute', 'diagnostic', 'pistes', 'relais', 'synthese', 'ensemble'].map(
		(page) => `/entretiens/:id/${page}?/enregistrer`
	),
	'/entretiens/:id/cloture?/clore',
	'/entretiens/:id/lieu?/ajouter',
	'/entretiens/:id/relais/fiche.pdf',
	'/entretiens/:id/relais/rendez-vous.ics?rang=1',
	'/entretiens/:id/ecoute?/rien',
	'/aujourdhui?/recevoir',
	'/aujourdhui?/informer',
	'/aujourdhui?/rouvrir',
	'/aujourdhui?/effacer',
	...['prendre', 'partir', 'interrompre', 'reprendre', 'transformer', 'membre', 'compter'].map(
		(action) => `/aujourdhui?/${action}`
	),
	...['evaluer', 'attendre', 'recevoir', 'modifier'].map((action) => `/accueillir?/${action}`),
	'/rendez-vous?/noter',
	'/rendez-vous?/recevoir',
	'/rendez-vous?/effacer',
	'/rendez-vous/proposer?/proposer',
	'/rendez-vous/rappel?/promettre',
	'/rendez-vous/rappel?/promettre&arrivee=:waiting',
	'/rendez-vous/differer?/revenir&arrivee=:waiting',
	'/saisie?/compter',
	'/clavier?/regler',
	'/entrainement?/commencer',
	'/horaires/:site?/enregistrer',
	'/horaires/:site?/relire',
	'/horaires/attentes?/enregistrer',
	'/horaires/:site/accueil?/enregistrer',
	'/horaires/conventions?/ajouter',
	'/horaires/conventions?/retirer',
	'/horaires/nouveau?/enregistrer',
	'/horaires/nouveau?/relire',
	'/horaires/fermetures?/annoncer',
	'/horaires/fermetures?/retirer',
	...['noter?/enregistrer', 'noter?/retirer', 'participer?/enregistrer', 'agendas?/fermer'].map(
		(action) => `/vie-du-reseau/${action}`
	),
	...['questions?/demander', 'questions?/repondre', 'questions?/retirer'].map(
		(action) => `/vie-du-reseau/${action}`
	),
	...['noter', 'repondre', 'retirer'].map((action) => `/vie-du-reseau/signalements?/${action}`),
	'/questions?/enregistrer',
	'/questions?/revenir',
	'/mon-logiciel?/enregistrer',
	'/postes?/recevoir',
	'/postes?/rattacher',
	'/postes?/preparer',
	'/postes?/remis',
	'/kiosque?/chercher',
	'/kiosque?/donner',
	...['lire', 'appliquer', 'annuler'].map((action) => `/ressources/region?/${action}`),
	'/ressources/gerer?/enregistrer',
	'/ressources/gerer?/verifier&id=cep',
	'/ressources/gerer?/retirer&id=cep',
	'/annuaire/imports?/lire',
	'/annuaire/corriger?/enregistrer&structure=annuaire-education--0351839J',
	'/annuaire/corriger?/lire&structure=annuaire-education--0351839J',
	'/annuaire/fiche?/verifier&structure=annuaire-education--0351839J',
	'/qualite/critere/2.8?/repondre',
	'/qualite/ameliorations?/ajouter',
	'/qualite/ameliorations?/modifier',
	'/qualite/grilles?/recevoir',
	'/qualite/etude?/enregistrer',
	'/qualite/etude?/retirer',
	'/qualite/questionnaire?/ouvrir',
	'/avis/papier?/compter',
	'/avis/un-mois',
	'/region/grille?/enregistrer',
	'/region/grille?/publier',
	'/region/referentiel?/enregistrer',
	'/publics?/clore',
	'/activite/historique?/lire',
	'/activite/historique?/importer',
	'/comptes?/inviter',
	'/comptes?/lien',
	'/comptes?/retirer',
	'/comptes?/fermer',
	'/comptes?/facteur',
	'/comptes?/exiger',
	...['changer', 'fermer'].map((action) => `/mon-compte?/${action}`),
	...['preparer', 'confirmer', 'refaire', 'retirer'].map((action) => `/mon-compte/second-facteur?/${action}`),
	'/region/fichiers?/recevoir',
	...['lire', 'enregistrer', 'depart', 'declarer', 'retirer'].map((action) => `/region/membres?/${action}`),
	'/bilan/constats?/enregistrer&annee=2025',
	'/bilan/modele?/enregistrer',
	'/bilan/modele?/revenir',
	'/lieux',
	'/premiere-visite?/creer',
	'/premiere-visite?/decouvrir',
	'/connexion',
	'/neutralite',
	'/guide'
];
let open: string;
let closed: string;
let foreign: string;
let site: string;
let waiting: string;

test.beforeAll(async () => {
	await addAccount(house.now, OWN.second, 'conseil');
	open = await openInterview(house.now, OWN.first);
	closed = await openInterview(house.now, OWN.first);
	foreign = await openInterview(house.now, OWN.second);
	await closeInterview(house.now, closed, OWN.first);
	site = await firstSite(house.now, OWN.first);
	waiting = await arrive(house.now, site, OWN.first);
});

const read = async (path: string) => (await raw(house.now, path, { as: OWN.first })).text();
const content = async (id: string) => {
	const pages = ['premier-contact', 'ecoute', 'diagnostic', 'pistes', 'relais', 'synthese'];
	return Promise.all(pages.map(async (page) => fieldsIn(await read(`/entretiens/${id}/${page}`))));
};
/** The ordinary value nine times out of ten, otherwise one of the others. */
const mostly = (usual: string, ...others: string[]) =>
	fc.oneof(
		{ weight: 9, arbitrary: fc.constant(usual) },
		{ weight: 1, arbitrary: fc.constantFrom(...others) }
	);
/** A sentence that somebody can read: in French, with its capital letter and its full stop. */
function expectSentence({ status, headers }: Response, body: string, about: string) {
	const text = body.replace(/<script[^]*?<\/script>|<[^>]+>/g, ' ').replace(/\s+/g, ' ');
	const inFrench = headers.get('content-language') === 'fr' || body.includes('<html lang="fr"');
	expect(inFrench, `${about}: ${status} ${text.slice(0, 100)}`).toBe(true);
	expect(text, `${about}: ${status}`).toMatch(/[A-ZÀÉ][^.]{15,}\./);
}

test('whatever is sent, the answer is never a 5xx, says what is wrong, and changes nothing it refuses', async () => {
	test.setTimeout(300_000);
	const began = Date.now();
	const tally: Record<string, number> = {};
	const run = fc.asyncProperty(
		fc.constantFrom(...TARGETS),
		mostly('open', 'closed', 'foreign', 'unknown', 'garbage'),
		changes,
		wrappings,
		mostly('POST', 'GET', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'),
		mostly('same', 'https://exemple.invalid', 'null', ''),
		fc.constantFrom('text/html', 'text/html', 'application/json', '*/*'),
		async (target, whose, changed, wrapping, method, origin, accept) => {
			if ((await raw(house.now, `/entretiens/${open}/ecoute`, { as: OWN.first })).status === 404) {
				open = await openInterview(house.now, OWN.first);
			}
			const ids = {
				open,
				closed,
				foreign,
				unknown: '01990000-0000-7000-8000-000000000000',
				garbage: '%00..%2F'
			};
			const path = target
				.replace(':id', ids[whose as keyof typeof ids])
				.replace(':site', site)
				.replace(':waiting', whose === 'open' ? waiting : ids.unknown);
			const fields = fieldsIn(await read(path.replace(/\?\/\w+&?/, '?')));
			const { body, type } = bodyOf(fields, changed, wrapping);
			const before = JSON.stringify(await content(open));
			const hasBody = method !== 'GET' && method !== 'HEAD' && body !== undefined;
			const response = await raw(house.now, path, {
				as: target === '/connexion' ? undefined : OWN.first,
				method,
				headers: {
					accept,
					origin: origin === 'same' ? house.now.origin : origin,
					...(type && { 'content-type': type })
				},
				...(hasBody && { body })
			});
			const text = await response.text();
			const about = `${method} ${path} ${wrapping} origin ${origin}`;
			tally[response.status] = (tally[response.status] ?? 0) + 1;
			expect(response.status, about).toBeLessThan(500);
			if (response.status < 400) return void (await expectPagesOpen(house.now, open, OWN.first));
			// The list of communes answers a script, which shows nothing of it.
			const isRead = accept === 'text/html' && method !== 'HEAD' && target !== '/lieux';
			if (isRead) expectSentence(response, text, about);
			expect(JSON.stringify(await content(open)), about).toBe(before);
		}
	);
	const seed = Number(process.env.DEGEMER_SEED ?? 20261122);
	await fc.assert(run, { numRuns: Number(process.env.DEGEMER_RUNS ?? RUNS), seed, endOnFailure: true });
	console.log(`${RUNS} envois en ${Math.round((Date.now() - began) / 1000)} s : ${JSON.stringify(tally)}`);
	expect(house.now.complained()).not.toContain('"status":500');
});
