import { describe, expect, it } from 'vitest';
import type { Interview } from '#lib/domain/interview/interview.ts';
import { startInterview } from '#lib/domain/interview/start.ts';
import { toFact, type FactContext } from '#lib/domain/statistics/to-fact.ts';
import type { Network } from '#lib/vocabularies/network.ts';
import { maelle } from '../../../../tests/support/cast.ts';

const blank = startInterview();
const context: FactContext = {
	structureId: 'structure-1',
	siteId: 'site-1',
	day: '2026-11-24',
	departement: '29',
	epci: '242900744',
	urgencyLevel: 'jour',
	openlyEligible: ['organismes-formation', 'france-travail', 'cep-actifs-occupes', 'apec', 'cap-emploi']
};
const factOf = (more: Partial<Interview>, where: Partial<FactContext> = {}) =>
	toFact({ ...blank, ...more }, { ...context, ...where });

it('has exactly the columns of ruling 18', () => {
	const columns =
		'structure, site, quarter, premiere_venue, tranche_age, jeune_16_30, sexe, statut, niveau_diplome, departement, epci, objet_principal, objets, freins, leviers, autonomie_numerique, autonomie_demarches, connaissance_dispositifs, urgence_niveau, informations, suite, mise_en_relation, reseau, reseaux_eligibles, reseaux_montres, synthese, origine, anonyme, hors_public_habituel';
	expect(Object.keys(toFact(maelle, context)).sort()).toEqual(columns.split(', ').sort());
});

it('counts Maëlle by groups: no word, no health, no violence', () => {
	expect(toFact(maelle, context)).toEqual({
		structure: 'structure-1',
		site: 'site-1',
		quarter: '2026-T4',
		premiere_venue: true,
		tranche_age: '30-44',
		jeune_16_30: 'non',
		sexe: 'femme',
		statut: 'salarie-prive',
		niveau_diplome: 'niveau-3',
		departement: '29',
		epci: '242900744',
		objet_principal: 'reconversion',
		objets: ['formation-financement', 'reconversion'],
		freins: ['famille', 'finances', 'mobilite'],
		leviers: ['competences', 'financement', 'projet'],
		autonomie_numerique: 'non-evalue',
		autonomie_demarches: 'non-evalue',
		connaissance_dispositifs: 'non-evalue',
		urgence_niveau: 'jour',
		informations: ['financements', 'formations'],
		suite: 'conseil-externe',
		mise_en_relation: 'coordonnees',
		reseau: 'cep-actifs-occupes',
		reseaux_eligibles: ['apec', 'cep-actifs-occupes', 'france-travail', 'organismes-formation'],
		reseaux_montres: ['cep-actifs-occupes', 'france-travail', 'organismes-formation'],
		synthese: 'papier',
		origine: 'non-communique',
		anonyme: true,
		hors_public_habituel: false
	});
});

it('knows nothing of an interview where nothing was said', () => {
	const nowhere = { departement: null, epci: null, urgencyLevel: 'differable', openlyEligible: [] };
	expect(toFact(blank, { ...context, ...nowhere })).toEqual({
		structure: 'structure-1',
		site: 'site-1',
		quarter: '2026-T4',
		premiere_venue: false,
		tranche_age: 'non-communique',
		jeune_16_30: 'non-communique',
		sexe: 'non-communique',
		statut: 'non-communique',
		niveau_diplome: 'non-communique',
		departement: 'non-communique',
		epci: null,
		objet_principal: null,
		objets: [],
		freins: [],
		leviers: [],
		autonomie_numerique: 'non-evalue',
		autonomie_demarches: 'non-evalue',
		connaissance_dispositifs: 'non-evalue',
		urgence_niveau: 'differable',
		informations: [],
		suite: 'non-exprime',
		mise_en_relation: 'aucune',
		reseau: null,
		reseaux_eligibles: [],
		reseaux_montres: [],
		synthese: 'papier',
		origine: 'non-communique',
		anonyme: true,
		hors_public_habituel: false
	});
});

describe('a class C code counts as its group, C* as nothing', () => {
	const situated = (status: Interview['situation']['status']) =>
		factOf({ situation: { ...blank.situation, status } }).statut;

	it('for the status', () => {
		expect(situated('salarie-esat')).toBe('autre-situation');
		expect(situated('sous-main-de-justice')).toBe('non-communique');
		expect(situated('marin-professionnel')).toBe('salarie-prive');
		expect(situated('code-d-une-autre-liste' as 'autre')).toBe('non-communique');
	});

	it('for obstacles and levers', () => {
		const { freins, leviers } = factOf({
			diagnostic: {
				...blank.diagnostic,
				obstacles: [
					'logement-sans',
					'admin-papiers',
					'admin-judiciaire',
					'admin-discrimination',
					'sante-restriction',
					'sante-acces-soins',
					'sante-psy-addiction',
					'violences'
				],
				levers: ['statut-ouvrant-droits', 'langues']
			}
		});
		expect(freins).toEqual(['administratif-juridique', 'logement']);
		expect(leviers).toEqual(['competences']);
	});

	it('for information, follow-up and origin', () => {
		const fact = factOf({
			information: { ...blank.information, types: ['compensation', 'droits-sociaux'] },
			closure: { ...blank.closure, followUp: 'relais-urgence' },
			contact: { ...blank.contact, origin: 'justice-protection' }
		});
		expect(fact.informations).toEqual(['droits-sociaux']);
		expect([fact.suite, fact.origine]).toEqual(['relais-social', 'social-sante']);
	});

	it('for networks: class A by name, the others as one relay, never in a list', () => {
		const seen = (network: Network, choice: 'choisie' | '') => ({
			...maelle.referral.seen[2]!,
			network,
			choice
		});
		const referral = {
			seen: [seen('mdph', 'choisie'), seen('spip', ''), seen('bge', ''), seen('bge', '')],
			eligible: [],
			otherIdea: ''
		};
		const { reseau, reseaux_eligibles, reseaux_montres } = factOf(
			{ referral },
			{ openlyEligible: ['spip', 'siao-115', 'cio', 'apec', 'bge'] }
		);
		expect(reseau).toBe('relais-specialise');
		expect(reseaux_eligibles).toEqual(['apec', 'bge', 'cio']);
		expect(reseaux_montres).toEqual(['bge']);
	});

	it('for a network that only a sealed fact made eligible: never by its name', () => {
		const chosen = { ...maelle.referral.seen[2]!, network: 'mission-locale', choice: 'choisie' } as const;
		const fact = factOf({ referral: { seen: [chosen], eligible: ['mission-locale'], otherIdea: '' } });
		expect([fact.reseau, fact.reseaux_montres]).toEqual(['relais-specialise', []]);
		expect(fact.reseaux_eligibles).not.toContain('mission-locale');
	});
});

describe('where and when', () => {
	it.each([
		['22', '22', '242200715'],
		['56', '56', '242200715'],
		['44', 'region-limitrophe', null],
		['53', 'region-limitrophe', null],
		['75', 'hors-bretagne', null],
		[null, 'non-communique', null]
	])('%s is counted as « %s », EPCI %s', (departement, area, epci) => {
		const fact = factOf({}, { departement, epci: '242200715' });
		expect([fact.departement, fact.epci]).toEqual([area, epci]);
	});

	it('keeps the quarter of the day alone', () => {
		expect(factOf({}, { day: '2026-03-31' }).quarter).toBe('2026-T1');
		expect(factOf({}, { day: '2026-04-01' }).quarter).toBe('2026-T2');
	});
});

it('counts a first visit only when it was said', () => {
	const visit = (firstVisit: Interview['closure']['firstVisit']) =>
		factOf({ closure: { ...blank.closure, firstVisit } }).premiere_venue;
	expect([visit('oui'), visit('non'), visit('non-communique')]).toEqual([true, false, false]);
});

it('finds the main subject: the main demand’s, else the first coded one', () => {
	const list = [
		{ text: 'Souffler', subject: null },
		{ text: 'Valider mon expérience', subject: 'vae' },
		{ text: 'Ouvrir un atelier', subject: 'creation-reprise' }
	] as const;
	const main = (index: number) => factOf({ demands: { list, main: index, need: '' } }).objet_principal;
	expect([main(0), main(1), main(2), main(9)]).toEqual(['vae', 'vae', 'creation-reprise', 'vae']);
});
