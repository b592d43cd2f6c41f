import type { Case } from '#lib/domain/referral/expected.fixture.ts';
import { NOTHING_KNOWN, type PersonFacts } from '#lib/domain/referral/facts.ts';

import { statuses } from '#lib/vocabularies/status.ts';

/** Rule 10, above 30 years of age. */
const OPEN_DOORS = ['departement-social', 'france-services', 'region-ideo'] as const;

type Told = Partial<PersonFacts>;
const person = (told: Told): PersonFacts => ({
	...NOTHING_KNOWN,
	facts: [],
	boe: false,
	executive: false,
	age: 40,
	departement: '35',
	...told
});
const a = (name: string, told: Told, expected: Omit<Case, 'name' | 'facts'>): Case => ({
	name,
	facts: person(told),
	...expected
});

export const CASES: readonly Case[] = [
	// Mission locale: the 26th birthday, RQTH, pupils, work
	a(
		'25 ans, la veille des 26',
		{ age: 25, status: 'demandeur-emploi-inscrit', subject: 'recherche-emploi' },
		{
			first: 'mission-locale',
			soon: ['france-travail']
		}
	),
	a(
		'26 ans, le jour de l’anniversaire',
		{ age: 26, status: 'demandeur-emploi-inscrit', subject: 'recherche-emploi' },
		{
			first: 'france-travail',
			aside: ['mission-locale']
		}
	),
	a(
		'26 ans, RQTH, sans emploi',
		{ age: 26, boe: true, status: 'sorti-etudes-sans-solution', subject: 'recherche-emploi' },
		{
			first: 'mission-locale',
			soon: ['france-travail'],
			shown: ['cap-emploi']
		}
	),
	a(
		'29 ans, RQTH dite en séance',
		{ age: 29, boe: false, facts: ['boe'], status: 'demandeur-emploi-inscrit', subject: 'formation-choix' },
		{
			shown: ['mission-locale', 'france-travail', 'cap-emploi']
		}
	),
	a(
		'30 ans, RQTH',
		{ age: 30, boe: true, status: 'demandeur-emploi-inscrit', subject: 'recherche-emploi' },
		{
			first: 'france-travail',
			aside: ['mission-locale'],
			shown: ['cap-emploi', 'info-jeunes']
		}
	),
	a(
		'27 ans, reconnaissance inconnue',
		{ age: 27, boe: null, status: 'sorti-etudes-sans-solution', subject: 'recherche-emploi' },
		{
			first: 'france-travail',
			verify: ['mission-locale']
		}
	),
	a(
		'27 ans, RQTH, en CDI',
		{ age: 27, boe: true, status: 'salarie-cdi', subject: 'reconversion' },
		{
			first: 'cep-actifs-occupes',
			aside: ['mission-locale']
		}
	),
	a(
		'tranche 26–29, reconnaissance inconnue',
		{
			age: null,
			ageClass: '26-29',
			boe: null,
			status: 'demandeur-emploi-inscrit',
			subject: 'recherche-emploi'
		},
		{
			verify: ['mission-locale']
		}
	),
	a(
		'l’âge l’emporte sur la tranche',
		{ age: 26, ageClass: '18-25', status: 'demandeur-emploi-inscrit', subject: 'recherche-emploi' },
		{
			aside: ['mission-locale']
		}
	),
	a(
		'âge inconnu',
		{ age: null, status: 'demandeur-emploi-inscrit', subject: 'recherche-emploi' },
		{
			first: 'france-travail',
			verify: ['mission-locale'],
			aside: ['adie']
		}
	),
	a(
		'16 ans, déscolarisé',
		{ age: 16, status: 'sorti-etudes-sans-solution', subject: 'formation-choix' },
		{
			first: 'mission-locale',
			soon: ['cio']
		}
	),
	a(
		'17 ans, ne cherche rien',
		{ age: 17, status: 'sans-activite', subject: 'droits-vie-quotidienne' },
		{
			first: 'mission-locale',
			soon: ['info-jeunes']
		}
	),
	a(
		'critère « mineur sans solution », âge non dit',
		{ age: null, status: 'non-communique', criteria: ['mineur-sans-solution'], subject: 'faire-le-point' },
		{
			first: 'mission-locale',
			shown: ['cio']
		}
	),
	a(
		'15 ans, plus à l’école',
		{ age: 15, status: 'sorti-etudes-sans-solution', subject: 'faire-le-point' },
		{
			first: 'cio',
			aside: ['mission-locale', 'france-travail'],
			shown: ['info-jeunes']
		}
	),
	a(
		'16 ans au lycée, veut un métier',
		{ age: 16, status: 'eleve', subject: 'decouvrir-metiers' },
		{
			first: 'cio',
			soon: ['region-ideo'],
			aside: ['mission-locale', 'cep-actifs-occupes', 'france-travail']
		}
	),
	a(
		'jeune en CDI',
		{ age: 23, status: 'salarie-cdi', subject: 'evolution-professionnelle' },
		{
			first: 'cep-actifs-occupes',
			soon: ['mission-locale']
		}
	),
	a(
		'jeune sans logement stable',
		{
			age: 20,
			status: 'demandeur-emploi-inscrit',
			subject: 'recherche-emploi',
			obstacles: ['logement-sans']
		},
		{
			first: 'mission-locale',
			shown: ['siao-115', 'ccas', 'iae'],
			verify: ['plie']
		}
	),
	a(
		'jeune, créer',
		{ age: 22, status: 'demandeur-emploi-inscrit', subject: 'creation-reprise' },
		{
			first: 'bge',
			shown: ['mission-locale', 'cci', 'cma', 'france-travail', 'cae-couveuses']
		}
	),
	// Pupils and students
	a(
		'collégienne de 14 ans, orientation',
		{ age: 14, status: 'eleve', subject: 'orientation-scolaire' },
		{
			first: 'cio',
			aside: ['mission-locale', 'france-travail', 'cep-actifs-occupes', 'suio'],
			shown: ['info-jeunes', 'region-ideo']
		}
	),
	a(
		'lycéenne de 17 ans, université',
		{ age: 17, status: 'eleve', subject: 'orientation-scolaire' },
		{
			first: 'cio',
			shown: ['suio']
		}
	),
	a(
		'lycéen, job d’été',
		{ age: 17, status: 'eleve', subject: 'jobs-stages' },
		{
			first: 'info-jeunes',
			aside: ['mission-locale', 'cep-actifs-occupes'],
			shown: ['france-travail', 'cio']
		}
	),
	a(
		'lycéen, apprentissage',
		{ age: 16, status: 'eleve', subject: 'alternance' },
		{ first: 'cio', soon: ['cfa'] }
	),
	a(
		'étudiante, réorientation',
		{ age: 20, status: 'etudiant', subject: 'reorientation-etudes' },
		{
			first: 'suio',
			soon: ['cio'],
			aside: ['mission-locale', 'cep-actifs-occupes', 'france-travail']
		}
	),
	a(
		'étudiant, emploi à côté',
		{ age: 21, status: 'etudiant', subject: 'jobs-stages' },
		{ first: 'info-jeunes' }
	),
	a(
		'étudiant, premier emploi',
		{
			age: 23,
			status: 'etudiant',
			diploma: 'niveau-6',
			facts: ['jeune-diplome'],
			subject: 'recherche-emploi'
		},
		{
			shown: ['france-travail', 'apec', 'suio'],
			aside: ['mission-locale', 'cep-actifs-occupes']
		}
	),
	a(
		'étudiant, partir à l’étranger',
		{ age: 20, status: 'etudiant', subject: 'mobilite-internationale' },
		{
			first: 'info-jeunes'
		}
	),
	a(
		'ancien étudiant bachelier',
		{ age: 22, status: 'sorti-etudes-sans-solution', diploma: 'niveau-4', subject: 'reorientation-etudes' },
		{
			soon: ['mission-locale', 'cio'],
			shown: ['suio', 'france-travail']
		}
	),
	// Info Jeunes: exactly 30
	a('30 ans, s’engager', { age: 30, status: 'salarie-cdd', subject: 'engagement' }, { first: 'info-jeunes' }),
	a(
		'31 ans, s’engager',
		{ age: 31, status: 'salarie-cdd', subject: 'engagement' },
		{
			aside: ['info-jeunes'],
			shown: ['france-services', 'departement-social', 'region-ideo']
		}
	),
	a(
		'tranche 30–44',
		{ age: null, ageClass: '30-44', status: 'salarie-cdd', subject: 'mobilite-internationale' },
		{
			verify: ['info-jeunes'],
			shown: ['cep-actifs-occupes']
		}
	),
	a('10 ans', { age: 10, status: 'eleve', subject: 'droits-vie-quotidienne' }, { aside: ['info-jeunes'] }),
	// France Travail
	a(
		'CSP après licenciement économique',
		{ status: 'salarie-cdi', facts: ['licenciement-economique'], subject: 'rupture-travail' },
		{
			first: 'france-travail',
			soon: ['droit-travail-dreets']
		}
	),
	a(
		'en poste sans chercher',
		{ status: 'salarie-cdi', subject: 'evolution-professionnelle' },
		{
			first: 'cep-actifs-occupes',
			aside: ['france-travail', 'mission-locale', 'cap-emploi', 'apec']
		}
	),
	a(
		'licenciée, droits au chômage',
		{ status: 'demandeur-emploi-non-inscrit', subject: 'rupture-travail' },
		{
			first: 'france-travail',
			soon: ['points-justice'],
			aside: ['droit-travail-dreets']
		}
	),
	a(
		'fin de CDD',
		{ status: 'salarie-cdd', subject: 'recherche-emploi' },
		{ first: 'france-travail', soon: ['cep-actifs-occupes'] }
	),
	a(
		'CDI qui cherche ailleurs',
		{ status: 'salarie-cdi', subject: 'recherche-emploi' },
		{
			first: 'cep-actifs-occupes',
			soon: ['cep-actifs-occupes', 'france-travail']
		}
	),
	a(
		'plus de ressources ce mois-ci',
		{ status: 'demandeur-emploi-inscrit', subject: 'recherche-emploi', criteria: ['ressources-rompues'] },
		{
			first: 'france-travail',
			shown: ['ccas', 'departement-social']
		}
	),
	a(
		'référent existant',
		{ age: 35, status: 'demandeur-emploi-inscrit', facts: ['referent-existant'], subject: 'vae' },
		{
			first: 'france-travail',
			soon: ['conseil-vae']
		}
	),
	a(
		'référent existant, jeune',
		{ age: 21, status: 'demandeur-emploi-inscrit', facts: ['referent-existant'], subject: 'formation-choix' },
		{
			first: 'mission-locale',
			soon: ['france-travail']
		}
	),
	a(
		'référent existant, santé',
		{
			status: 'demandeur-emploi-inscrit',
			boe: true,
			facts: ['referent-existant', 'obstacle-sante'],
			subject: 'reconversion'
		},
		{
			soon: ['cap-emploi', 'france-travail']
		}
	),
	a(
		'référent existant, RSA',
		{
			status: 'demandeur-emploi-inscrit',
			facts: ['referent-existant'],
			obstacles: ['finances-ressources'],
			subject: 'recherche-emploi'
		},
		{
			soon: ['france-travail', 'departement-social']
		}
	),
	a(
		'salariée en insertion',
		{ status: 'salarie-insertion', subject: 'recherche-emploi' },
		{
			first: 'france-travail',
			soon: ['cep-actifs-occupes'],
			aside: ['prepa-cles', 'iae']
		}
	),
	a(
		'stagiaire de la formation, arrêt',
		{ status: 'stagiaire-formation', subject: 'reorientation-etudes', criteria: ['rupture-en-cours'] },
		{
			first: 'france-travail'
		}
	),
	a(
		'au foyer, faire le point',
		{ status: 'sans-activite', subject: 'faire-le-point' },
		{
			first: 'france-travail',
			shown: ['cidff', 'region-ideo'],
			aside: ['cep-actifs-occupes']
		}
	),
	a(
		'partir à l’étranger, 40 ans',
		{ status: 'demandeur-emploi-inscrit', subject: 'mobilite-internationale' },
		{
			first: 'france-travail',
			shown: ['region-ideo']
		}
	),
	// Retired people
	a(
		'retraité, travailler',
		{ age: 68, status: 'retraite', subject: 'recherche-emploi' },
		{
			first: 'france-travail',
			aside: ['cep-actifs-occupes']
		}
	),
	a(
		'retraité, question de pension',
		{ age: 68, status: 'retraite', subject: 'droits-vie-quotidienne' },
		{
			shown: ['carsat', 'france-services', 'ccas'],
			aside: ['france-travail']
		}
	),
	a(
		'retraité, faire le point',
		{ age: 66, status: 'retraite', subject: 'faire-le-point' },
		{
			aside: ['france-travail', 'cep-actifs-occupes']
		}
	),
	a(
		'fin de carrière',
		{ age: 61, status: 'salarie-cdi', subject: 'fin-carriere' },
		{
			first: 'carsat',
			soon: ['cep-actifs-occupes']
		}
	),
	// Health
	a(
		'RQTH sans difficulté, cherche un emploi',
		{ boe: true, facts: ['boe'], status: 'demandeur-emploi-inscrit', subject: 'recherche-emploi' },
		{
			first: 'france-travail',
			shown: ['cap-emploi']
		}
	),
	a(
		'RQTH, santé obstacle principal',
		{
			boe: true,
			facts: ['boe', 'obstacle-sante'],
			status: 'demandeur-emploi-inscrit',
			subject: 'recherche-emploi'
		},
		{
			first: 'cap-emploi',
			soon: ['france-travail'],
			shown: ['mdph', 'agefiph', 'emploi-accompagne']
		}
	),
	a(
		'RQTH, santé parmi d’autres freins',
		{ boe: true, status: 'salarie-cdi', obstacles: ['sante-restriction'], subject: 'reconversion' },
		{
			first: 'cep-actifs-occupes',
			soon: ['cap-emploi'],
			shown: ['medecine-travail']
		}
	),
	a(
		'RQTH, financer une formation',
		{ boe: true, status: 'salarie-cdi', subject: 'formation-financement' },
		{
			first: 'cep-actifs-occupes',
			shown: ['agefiph', 'cap-emploi', 'opco', 'transitions-pro']
		}
	),
	a(
		'santé obstacle, sans reconnaissance',
		{ status: 'salarie-cdi', facts: ['obstacle-sante'], subject: 'maintien-emploi' },
		{
			first: 'medecine-travail',
			aside: ['cap-emploi', 'agefiph'],
			shown: ['mdph', 'cep-actifs-occupes']
		}
	),
	a(
		'santé obstacle, reconnaissance inconnue',
		{ boe: null, status: 'salarie-cdi', facts: ['obstacle-sante'], subject: 'reconversion' },
		{
			verify: ['cap-emploi'],
			shown: ['medecine-travail', 'mdph']
		}
	),
	a(
		'maintien, RQTH, arrêt long',
		{ boe: true, status: 'contrat-suspendu', facts: ['obstacle-sante'], subject: 'maintien-emploi' },
		{
			first: 'cap-emploi',
			soon: ['medecine-travail']
		}
	),
	a(
		'arrêt long, santé, réfléchir',
		{ status: 'contrat-suspendu', obstacles: ['sante-restriction'], subject: 'reconversion' },
		{
			soon: ['cep-actifs-occupes', 'medecine-travail']
		}
	),
	a(
		'garder son emploi, aidante',
		{ status: 'salarie-cdi', obstacles: ['famille-aidant'], subject: 'maintien-emploi' },
		{
			first: 'cep-actifs-occupes',
			aside: ['cap-emploi'],
			shown: ['droit-travail-dreets', 'medecine-travail', 'departement-social', 'ccas']
		}
	),
	a(
		'ESAT vers l’ordinaire, rien d’autre dit',
		{ boe: null, executive: null, facts: null, status: 'salarie-esat', subject: 'recherche-emploi' },
		{
			first: 'cap-emploi',
			soon: ['emploi-accompagne'],
			aside: ['cep-actifs-occupes', 'prepa-cles']
		}
	),
	a(
		'droits liés au handicap',
		{ status: 'sans-activite', facts: ['obstacle-sante'], subject: 'droits-vie-quotidienne' },
		{
			first: 'mdph'
		}
	),
	a(
		'marin inapte, sans reconnaissance',
		{ status: 'marin-professionnel', facts: ['obstacle-sante'], subject: 'maintien-emploi' },
		{
			first: 'service-social-maritime',
			aside: ['medecine-travail', 'cap-emploi']
		}
	),
	a(
		'marin, reconversion',
		{ status: 'marin-professionnel', subject: 'reconversion' },
		{
			first: 'cep-actifs-occupes',
			aside: ['medecine-travail', 'service-social-maritime']
		}
	),
	a(
		'marin, droits',
		{ status: 'marin-professionnel', subject: 'droits-vie-quotidienne' },
		{
			shown: ['service-social-maritime', 'france-services']
		}
	),
	// Executives and young graduates
	a(
		'cadre du privé, au choix',
		{ executive: true, status: 'salarie-cdi', subject: 'reconversion' },
		{
			soon: ['apec', 'cep-actifs-occupes']
		}
	),
	a(
		'cadre au chômage',
		{ executive: true, status: 'demandeur-emploi-inscrit', subject: 'recherche-emploi' },
		{
			first: 'apec',
			soon: ['france-travail'],
			aside: ['cep-actifs-occupes']
		}
	),
	a(
		'cadre du public',
		{ executive: true, status: 'agent-public-titulaire', subject: 'evolution-professionnelle' },
		{
			first: 'rh-mobilite-publique',
			verify: ['apec'],
			aside: ['cep-actifs-occupes']
		}
	),
	a(
		'jeune diplômée niveau 6',
		{
			age: 28,
			facts: ['jeune-diplome'],
			diploma: 'niveau-6',
			status: 'demandeur-emploi-inscrit',
			subject: 'recherche-emploi'
		},
		{
			shown: ['apec'],
			first: 'france-travail'
		}
	),
	a(
		'jeune diplômé bac+2',
		{
			age: 24,
			facts: ['jeune-diplome'],
			diploma: 'niveau-5',
			status: 'demandeur-emploi-inscrit',
			subject: 'recherche-emploi'
		},
		{
			aside: ['apec']
		}
	),
	a(
		'diplôme étranger',
		{
			age: 28,
			facts: ['jeune-diplome'],
			diploma: 'diplome-etranger',
			status: 'demandeur-emploi-inscrit',
			subject: 'recherche-emploi'
		},
		{
			verify: ['apec']
		}
	),
	a(
		'cadre qui veut démissionner',
		{ executive: true, status: 'salarie-cdi', facts: ['demission-envisagee'], subject: 'reconversion' },
		{
			soon: ['apec', 'cep-actifs-occupes']
		}
	),
	a(
		'cadre, créer',
		{ executive: true, status: 'salarie-cdi', subject: 'creation-reprise' },
		{
			first: 'cep-actifs-occupes',
			shown: ['apec', 'bge', 'cci', 'cma']
		}
	),
	// Employees: evolution, transitions, resignation
	a(
		'démission pour se reconvertir',
		{ status: 'salarie-cdi', facts: ['demission-envisagee'], subject: 'reconversion' },
		{
			first: 'cep-actifs-occupes',
			shown: ['transitions-pro']
		}
	),
	a(
		'démission, CEP déjà fait',
		{ status: 'salarie-cdi', facts: ['demission-envisagee', 'cep-deja-fait'], subject: 'creation-reprise' },
		{
			first: 'transitions-pro',
			soon: ['cep-actifs-occupes']
		}
	),
	a(
		'PTP, projet validé',
		{ status: 'salarie-cdi', facts: ['cep-deja-fait'], subject: 'formation-financement' },
		{
			first: 'transitions-pro',
			soon: ['cep-actifs-occupes']
		}
	),
	a(
		'PTP en CDD',
		{ status: 'salarie-cdd', facts: ['cep-deja-fait'], subject: 'formation-financement' },
		{
			first: 'transitions-pro'
		}
	),
	a(
		'PTP sans CEP',
		{ status: 'salarie-cdi', subject: 'formation-financement', obstacles: ['finances-cout-formation'] },
		{
			first: 'cep-actifs-occupes',
			soon: ['transitions-pro', 'opco']
		}
	),
	a(
		'coût d’une évolution',
		{ status: 'salarie-cdi', subject: 'faire-le-point', obstacles: ['finances-cout-formation'] },
		{
			first: 'cep-actifs-occupes',
			shown: ['transitions-pro', 'opco']
		}
	),
	a(
		'démission envisagée en CDD',
		{ status: 'salarie-cdd', facts: ['demission-envisagee'], subject: 'reconversion' },
		{
			first: 'cep-actifs-occupes',
			shown: ['droit-travail-dreets']
		}
	),
	a(
		'démission sans reconversion dite',
		{ status: 'salarie-cdi', facts: ['demission-envisagee'], subject: 'question-autre-nature' },
		{
			first: 'cep-actifs-occupes',
			shown: ['transitions-pro']
		}
	),
	a(
		'intérim, se former',
		{ status: 'salarie-interim', subject: 'formation-choix' },
		{
			first: 'cep-actifs-occupes',
			shown: ['france-travail']
		}
	),
	a(
		'saisonnier, fin de saison',
		{ status: 'salarie-saisonnier', subject: 'recherche-emploi' },
		{ first: 'france-travail' }
	),
	a(
		'intermittent, financer',
		{ status: 'intermittent-spectacle', subject: 'formation-financement' },
		{
			first: 'cep-actifs-occupes',
			soon: ['afdas']
		}
	),
	a(
		'intermittente, évoluer',
		{ status: 'intermittent-spectacle', subject: 'evolution-professionnelle' },
		{
			shown: ['afdas', 'opco', 'cep-actifs-occupes']
		}
	),
	a(
		'salaires impayés',
		{ status: 'salarie-cdi', facts: ['salaires-impayes'], subject: 'rupture-travail' },
		{
			first: 'droit-travail-dreets',
			soon: ['points-justice']
		}
	),
	a(
		'litige, décision proche',
		{
			status: 'salarie-cdi',
			subject: 'rupture-travail',
			criteria: ['rupture-en-cours'],
			obstacles: ['admin-juridique']
		},
		{
			first: 'droit-travail-dreets',
			shown: ['points-justice', 'cep-actifs-occupes', 'france-travail']
		}
	),
	a(
		'question juridique, reconversion',
		{ status: 'salarie-cdi', subject: 'reconversion', obstacles: ['admin-juridique'] },
		{
			first: 'cep-actifs-occupes',
			shown: ['droit-travail-dreets', 'points-justice']
		}
	),
	a(
		'comprendre le CEP, salariée',
		{ status: 'salarie-cdi', subject: 'comprendre-cep' },
		{ first: 'cep-actifs-occupes' }
	),
	a(
		'comprendre le CEP, agent public',
		{ status: 'agent-public-contractuel', subject: 'comprendre-cep' },
		{
			first: 'rh-mobilite-publique',
			aside: ['cep-actifs-occupes']
		}
	),
	a(
		'salarié, reprendre des études',
		{ status: 'salarie-cdi', subject: 'reorientation-etudes' },
		{
			first: 'cep-actifs-occupes',
			shown: ['cio', 'region-ideo']
		}
	),
	a(
		'bilan de compétences',
		{ status: 'salarie-cdi', subject: 'faire-le-point', obstacles: ['projet-diplome', 'projet-flou'] },
		{
			first: 'cep-actifs-occupes',
			aside: ['cibc', 'organismes-formation'],
			shown: ['conseil-vae', 'region-ideo']
		}
	),
	a(
		'hors de Bretagne',
		{ departement: '44', status: 'salarie-cdi', subject: 'formation-financement' },
		{
			first: 'cep-actifs-occupes',
			verify: ['transitions-pro']
		}
	),
	a(
		'hors de Bretagne, savoirs de base',
		{ departement: '49', status: 'demandeur-emploi-inscrit', subject: 'savoirs-base' },
		{
			verify: ['prepa-cles'],
			shown: ['illettrisme-info-service']
		}
	),
	// VAE
	a(
		'VAE, salariée',
		{ status: 'salarie-cdi', subject: 'vae' },
		{ first: 'conseil-vae', soon: ['cep-actifs-occupes'] }
	),
	a(
		'VAE, agent public',
		{ status: 'agent-public-titulaire', subject: 'vae' },
		{
			first: 'conseil-vae',
			soon: ['rh-mobilite-publique'],
			aside: ['cep-actifs-occupes', 'transitions-pro']
		}
	),
	a(
		'VAE, demandeur d’emploi',
		{ status: 'demandeur-emploi-inscrit', subject: 'vae' },
		{
			first: 'conseil-vae',
			soon: ['france-travail']
		}
	),
	a(
		'VAE, jeune',
		{ age: 24, status: 'demandeur-emploi-inscrit', subject: 'vae' },
		{ shown: ['mission-locale'] }
	),
	// Apprenticeship
	a(
		'apprentie de 8 mois, veut partir',
		{
			age: 19,
			status: 'alternant',
			facts: ['apprentissage-plus-45-jours', 'demission-envisagee'],
			subject: 'alternance'
		},
		{
			first: 'mediateur-apprentissage',
			soon: ['cfa'],
			shown: ['mission-locale', 'droit-travail-dreets']
		}
	),
	a(
		'apprenti depuis 3 semaines, veut partir',
		{
			age: 18,
			status: 'alternant',
			facts: ['demission-envisagee'],
			criteria: ['rupture-en-cours'],
			subject: 'alternance'
		},
		{
			first: 'cfa',
			aside: ['mediateur-apprentissage']
		}
	),
	a(
		'apprenti depuis 3 semaines, salaire impayé',
		{ age: 18, status: 'alternant', facts: ['salaires-impayes'], subject: 'alternance' },
		{
			shown: ['mediateur-apprentissage', 'cfa', 'droit-travail-dreets']
		}
	),
	a(
		'rupture d’apprentissage, durée inconnue',
		{ age: 19, facts: null, status: 'alternant', criteria: ['rupture-en-cours'], subject: 'alternance' },
		{
			verify: ['mediateur-apprentissage'],
			shown: ['cfa']
		}
	),
	a(
		'apprenti sans conflit',
		{ age: 19, status: 'alternant', subject: 'alternance' },
		{
			first: 'cfa',
			aside: ['mediateur-apprentissage'],
			shown: ['cci', 'cma']
		}
	),
	a(
		'contrat de professionnalisation, veut partir',
		{
			age: 30,
			status: 'alternant',
			facts: ['contrat-professionnalisation', 'apprentissage-plus-45-jours', 'demission-envisagee'],
			subject: 'alternance'
		},
		{
			aside: ['mediateur-apprentissage', 'cfa'],
			shown: ['droit-travail-dreets', 'cep-actifs-occupes']
		}
	),
	a(
		'alternance rompue',
		{ age: 20, status: 'alternant-rupture', subject: 'alternance' },
		{
			first: 'cfa',
			soon: ['mission-locale'],
			aside: ['mediateur-apprentissage']
		}
	),
	a(
		'alternance rompue à 17 ans',
		{ age: 17, status: 'alternant-rupture', subject: 'alternance' },
		{
			first: 'cfa',
			soon: ['mission-locale', 'cio']
		}
	),
	a(
		'alternance rompue, sans solution à 17 ans',
		{ age: 17, status: 'alternant-rupture', subject: 'alternance', criteria: ['mineur-sans-solution'] },
		{
			first: 'mission-locale',
			soon: ['cfa']
		}
	),
	a(
		'alternance rompue, emploi',
		{ age: 28, status: 'alternant-rupture', subject: 'recherche-emploi', criteria: ['rupture-en-cours'] },
		{
			first: 'france-travail',
			shown: ['cfa']
		}
	),
	a(
		'cherche un contrat, 19 ans',
		{ age: 19, status: 'sorti-etudes-sans-solution', subject: 'alternance' },
		{
			first: 'mission-locale',
			shown: ['cfa', 'cci', 'cma', 'france-travail']
		}
	),
	a(
		'apprentie qui veut faire le point',
		{ age: 24, status: 'alternant', subject: 'faire-le-point' },
		{
			shown: ['cep-actifs-occupes', 'cio', 'mission-locale']
		}
	),
	// Creation, self-employed, farming
	a(
		'créer sans emploi',
		{ status: 'demandeur-emploi-inscrit', subject: 'creation-reprise' },
		{
			first: 'bge',
			soon: ['cci', 'cma']
		}
	),
	a(
		'refus de la banque',
		{ status: 'demandeur-emploi-inscrit', facts: ['refus-bancaire'], subject: 'creation-reprise' },
		{
			first: 'adie'
		}
	),
	a(
		'refus de la banque, 17 ans',
		{ age: 17, status: 'demandeur-emploi-inscrit', facts: ['refus-bancaire'], subject: 'creation-reprise' },
		{
			aside: ['adie'],
			why: [['adie', 'microcredit-majeurs']]
		}
	),
	a(
		'petits moyens pour créer',
		{ status: 'sans-activite', obstacles: ['finances-ressources'], subject: 'creation-reprise' },
		{
			first: 'bge',
			shown: ['adie']
		}
	),
	a(
		'tester son activité',
		{ status: 'salarie-cdi', obstacles: ['projet-experience'], subject: 'creation-reprise' },
		{
			first: 'cep-actifs-occupes',
			soon: ['cae-couveuses']
		}
	),
	a(
		's’installer en agriculture',
		{ status: 'demandeur-emploi-inscrit', facts: ['installation-agricole'], subject: 'creation-reprise' },
		{
			first: 'chambre-agriculture'
		}
	),
	a(
		'créer, faits inconnus',
		{ facts: null, status: 'salarie-cdi', subject: 'creation-reprise' },
		{ verify: ['chambre-agriculture'] }
	),
	a(
		'indépendante en difficulté',
		{ status: 'independant', subject: 'activite-en-difficulte' },
		{
			soon: ['cci', 'cma', 'cep-actifs-occupes'],
			verify: ['60000-rebonds'],
			shown: ['apesa'],
			aside: ['reagir-agri', 'agri-ecoute', 'chambre-agriculture']
		}
	),
	a(
		'indépendant à bout',
		{ status: 'independant', obstacles: ['confiance'], subject: 'activite-en-difficulte' },
		{ first: 'apesa' }
	),
	a(
		'liquidation en cours',
		{
			status: 'independant',
			criteria: ['rupture-en-cours'],
			obstacles: ['finances-dettes'],
			subject: 'activite-en-difficulte'
		},
		{
			shown: ['60000-rebonds', 'points-conseil-budget', 'cci'],
			soon: ['60000-rebonds']
		}
	),
	a(
		'indépendante, se former',
		{ status: 'independant', subject: 'formation-choix' },
		{
			first: 'cep-actifs-occupes',
			shown: ['opco', 'cma'],
			aside: ['transitions-pro', 'medecine-travail']
		}
	),
	a(
		'éleveur, continuer ou arrêter',
		{ status: 'exploitant-agricole', subject: 'activite-en-difficulte' },
		{
			first: 'reagir-agri',
			soon: ['chambre-agriculture', 'cep-actifs-occupes'],
			aside: ['cci', 'cma', 'agri-ecoute']
		}
	),
	a(
		'éleveur à bout',
		{ status: 'exploitant-agricole', obstacles: ['confiance'], subject: 'activite-en-difficulte' },
		{
			shown: ['agri-ecoute', 'apesa', 'reagir-agri']
		}
	),
	a(
		'exploitante, changer de métier',
		{ status: 'exploitant-agricole', obstacles: ['finances-ressources'], subject: 'reconversion' },
		{
			soon: ['cep-actifs-occupes', 'reagir-agri', 'chambre-agriculture']
		}
	),
	a(
		'exploitant, transmettre',
		{ age: 60, status: 'exploitant-agricole', subject: 'fin-carriere' },
		{
			soon: ['carsat', 'chambre-agriculture']
		}
	),
	a(
		'conjointe, activité en difficulté',
		{ status: 'conjoint-collaborateur', subject: 'activite-en-difficulte' },
		{
			verify: ['reagir-agri'],
			soon: ['cci', 'cma']
		}
	),
	a(
		'conjointe, à bout, activité en difficulté',
		{ status: 'conjoint-collaborateur', obstacles: ['confiance'], subject: 'activite-en-difficulte' },
		{
			verify: ['agri-ecoute']
		}
	),
	// Public agents and the military
	a(
		'titulaire, reconversion',
		{ status: 'agent-public-titulaire', subject: 'reconversion' },
		{
			first: 'rh-mobilite-publique',
			soon: ['cdg-fpt'],
			aside: ['cep-actifs-occupes', 'transitions-pro', 'france-travail', 'apec', 'opco']
		}
	),
	a(
		'titulaire, chercher un poste',
		{ status: 'agent-public-titulaire', subject: 'recherche-emploi' },
		{
			first: 'rh-mobilite-publique',
			soon: ['cdg-fpt', 'france-travail']
		}
	),
	a(
		'contractuelle, fin de contrat',
		{ status: 'agent-public-contractuel', subject: 'recherche-emploi' },
		{
			first: 'france-travail',
			soon: ['rh-mobilite-publique']
		}
	),
	a(
		'contractuel, rupture',
		{ status: 'agent-public-contractuel', subject: 'rupture-travail' },
		{
			shown: ['france-travail', 'rh-mobilite-publique', 'points-justice'],
			aside: ['droit-travail-dreets']
		}
	),
	a(
		'agent RQTH, garder son poste',
		{ boe: true, status: 'agent-public-titulaire', facts: ['obstacle-sante'], subject: 'maintien-emploi' },
		{
			first: 'cap-emploi',
			soon: ['medecine-travail', 'rh-mobilite-publique'],
			shown: ['cdg-fpt', 'agefiph']
		}
	),
	a(
		'agent, faire le point',
		{ status: 'agent-public-titulaire', subject: 'faire-le-point' },
		{
			first: 'rh-mobilite-publique',
			shown: ['cdg-fpt']
		}
	),
	a(
		'agent, savoirs de base',
		{ status: 'agent-public-titulaire', subject: 'savoirs-base' },
		{
			first: 'rh-mobilite-publique',
			soon: ['illettrisme-info-service'],
			aside: ['prepa-cles']
		}
	),
	a(
		'militaire, quitter l’armée',
		{ age: 34, status: 'militaire', subject: 'recherche-emploi' },
		{
			first: 'defense-mobilite',
			soon: ['france-travail'],
			aside: ['cep-actifs-occupes', 'rh-mobilite-publique', 'transitions-pro']
		}
	),
	a(
		'militaire, se former',
		{ age: 34, status: 'militaire', subject: 'formation-choix' },
		{
			first: 'defense-mobilite',
			shown: ['france-travail', 'region-ideo']
		}
	),
	// Basic skills, digital, language
	a(
		'savoirs de base sans emploi',
		{ status: 'demandeur-emploi-inscrit', subject: 'savoirs-base', obstacles: ['savoirs-lire-ecrire'] },
		{
			first: 'prepa-cles',
			soon: ['illettrisme-info-service']
		}
	),
	a(
		'savoirs de base, salariée',
		{ status: 'salarie-cdi', subject: 'savoirs-base' },
		{
			first: 'cep-actifs-occupes',
			soon: ['illettrisme-info-service'],
			aside: ['prepa-cles'],
			shown: ['opco', 'transitions-pro']
		}
	),
	a(
		'savoirs de base, retraité',
		{ age: 70, status: 'retraite', subject: 'savoirs-base' },
		{
			first: 'illettrisme-info-service',
			aside: ['prepa-cles']
		}
	),
	a(
		'apprendre l’ordinateur',
		{ status: 'retraite', age: 70, subject: 'savoirs-base', obstacles: ['numerique-usages'] },
		{
			first: 'conseiller-numerique',
			shown: ['france-services']
		}
	),
	a(
		'français en cours, cherche un emploi',
		{ status: 'demandeur-emploi-inscrit', subject: 'recherche-emploi', obstacles: ['langue-francais'] },
		{
			first: 'france-travail',
			shown: ['prepa-cles', 'iae']
		}
	),
	a(
		'démarches en ligne difficiles',
		{ status: 'salarie-cdi', subject: 'formation-choix', obstacles: ['numerique-equipement'] },
		{
			first: 'cep-actifs-occupes',
			shown: ['france-services', 'conseiller-numerique']
		}
	),
	// Exile
	a(
		'demande d’asile',
		{ status: 'autre', facts: ['asile-en-cours'], subject: 'recherche-emploi' },
		{
			first: 'spada-cada',
			aside: ['france-travail', 'agir-refugies', 'prepa-cles', 'iae', 'plie'],
			shown: ['ccas', 'points-justice']
		}
	),
	a(
		'demande d’asile à 20 ans',
		{ age: 20, status: 'autre', facts: ['asile-en-cours'], subject: 'formation-choix' },
		{
			first: 'spada-cada',
			verify: ['mission-locale'],
			aside: ['france-travail']
		}
	),
	a(
		'demandeuse d’asile, RQTH, cadre, projet',
		{
			boe: true,
			executive: true,
			status: 'demandeur-emploi-non-inscrit',
			facts: ['asile-en-cours', 'refus-bancaire', 'obstacle-sante'],
			obstacles: ['projet-diplome'],
			subject: 'recherche-emploi'
		},
		{
			first: 'spada-cada',
			aside: ['cap-emploi', 'apec', 'adie', 'iae', 'plie', 'prepa-cles', 'agefiph', 'emploi-accompagne']
		}
	),
	a(
		'réfugiée, CIR signé',
		{ status: 'demandeur-emploi-inscrit', facts: ['protection-recente'], subject: 'recherche-emploi' },
		{
			first: 'agir-refugies',
			soon: ['france-travail'],
			aside: ['spada-cada']
		}
	),
	a(
		'demande d’asile et protection, contradictoires',
		{ status: 'autre', facts: ['asile-en-cours', 'protection-recente'], subject: 'recherche-emploi' },
		{
			aside: ['agir-refugies'],
			shown: ['spada-cada']
		}
	),
	a(
		'protection temporaire',
		{ status: 'demandeur-emploi-inscrit', facts: ['protection-temporaire'], subject: 'recherche-emploi' },
		{
			first: 'france-travail',
			aside: ['agir-refugies', 'spada-cada'],
			shown: ['ccas']
		}
	),
	a(
		'protection temporaire et récente, contradictoires',
		{
			status: 'demandeur-emploi-inscrit',
			facts: ['protection-temporaire', 'protection-recente'],
			subject: 'recherche-emploi'
		},
		{
			aside: ['agir-refugies']
		}
	),
	a(
		'papiers et vie quotidienne',
		{ status: 'salarie-cdi', obstacles: ['admin-papiers'], subject: 'droits-vie-quotidienne' },
		{
			shown: ['points-justice', 'france-services', 'ccas', 'departement-social']
		}
	),
	// Justice, ASE, violence, discrimination
	a(
		'suivie par la justice',
		{ status: 'sous-main-de-justice', subject: 'formation-choix' },
		{
			first: 'france-travail',
			soon: ['spip']
		}
	),
	a(
		'17 ans, suivi',
		{ age: 17, facts: ['justice'], status: 'sorti-etudes-sans-solution', subject: 'recherche-emploi' },
		{
			first: 'mission-locale',
			aside: ['spip']
		}
	),
	a(
		'sortie de l’ASE',
		{
			age: 18,
			facts: ['ase'],
			status: 'demandeur-emploi-non-inscrit',
			criteria: ['sortie-institution'],
			subject: 'recherche-emploi'
		},
		{
			first: 'departement-social',
			soon: ['mission-locale']
		}
	),
	a(
		'suivi ASE, lycéen',
		{ age: 17, facts: ['ase'], status: 'eleve', subject: 'decouvrir-metiers' },
		{
			first: 'cio',
			shown: ['departement-social']
		}
	),
	a(
		'violences passées',
		{ facts: ['violences-stabilisees'], status: 'sans-activite', subject: 'recherche-emploi' },
		{
			first: 'cidff',
			soon: ['france-travail'],
			aside: ['3919', '116006', 'siao-115']
		}
	),
	a(
		'violences passées, frein coché aussi',
		{
			facts: ['violences-stabilisees'],
			status: 'sans-activite',
			obstacles: ['violences'],
			subject: 'recherche-emploi'
		},
		{
			first: 'cidff',
			aside: ['3919', '116006']
		}
	),
	a(
		'violences subies, sans danger ce jour',
		{ status: 'salarie-cdi', obstacles: ['violences'], subject: 'formation-choix' },
		{
			soon: ['3919', 'cidff'],
			shown: ['116006', 'points-justice', 'cep-actifs-occupes']
		}
	),
	a(
		'séparation, droits',
		{ status: 'sans-activite', obstacles: ['famille-autre'], subject: 'droits-vie-quotidienne' },
		{
			shown: ['cidff', 'departement-social', 'ccas']
		}
	),
	a(
		'séparation, emploi',
		{ status: 'salarie-cdi', obstacles: ['famille-autre'], subject: 'reconversion' },
		{
			first: 'cep-actifs-occupes',
			shown: ['cidff']
		}
	),
	a(
		'recours pour discrimination',
		{ status: 'salarie-cdi', facts: ['discrimination'], subject: 'evolution-professionnelle' },
		{
			first: 'defenseur-des-droits',
			soon: ['cep-actifs-occupes'],
			shown: ['points-justice', 'droit-travail-dreets']
		}
	),
	a(
		'discrimination vécue',
		{ status: 'demandeur-emploi-inscrit', obstacles: ['admin-discrimination'], subject: 'recherche-emploi' },
		{
			first: 'france-travail',
			soon: ['defenseur-des-droits'],
			shown: ['points-justice']
		}
	),
	// Rights and daily life
	a(
		'vie quotidienne',
		{ status: 'salarie-cdi', subject: 'droits-vie-quotidienne' },
		{
			soon: ['ccas', 'departement-social', 'france-services'],
			aside: ['adil', 'points-conseil-budget', 'conseiller-numerique', 'siao-115']
		}
	),
	a(
		'question d’une autre nature',
		{ status: 'retraite', age: 70, subject: 'question-autre-nature' },
		{
			shown: ['ccas', 'departement-social', 'france-services', 'carsat']
		}
	),
	a(
		'logement menacé',
		{ status: 'salarie-cdi', obstacles: ['logement-menace'], subject: 'droits-vie-quotidienne' },
		{ first: 'adil' }
	),
	a(
		'logement menacé, cherche un emploi',
		{ status: 'demandeur-emploi-inscrit', criteria: ['logement-a-quitter'], subject: 'recherche-emploi' },
		{
			first: 'france-travail',
			shown: ['adil', 'departement-social']
		}
	),
	a(
		'dettes',
		{ status: 'salarie-cdi', obstacles: ['finances-dettes'], subject: 'question-autre-nature' },
		{
			first: 'points-conseil-budget',
			shown: ['ccas', 'departement-social']
		}
	),
	a(
		'dettes, reconversion',
		{ status: 'salarie-cdi', obstacles: ['finances-dettes'], subject: 'reconversion' },
		{
			first: 'cep-actifs-occupes',
			shown: ['points-conseil-budget']
		}
	),
	a(
		'soins',
		{ status: 'sans-activite', obstacles: ['sante-acces-soins'], subject: 'recherche-emploi' },
		{
			shown: ['france-services', 'ccas']
		}
	),
	a(
		'formation à payer, sans emploi',
		{
			status: 'demandeur-emploi-inscrit',
			obstacles: ['finances-cout-formation'],
			subject: 'recherche-emploi'
		},
		{
			first: 'france-travail',
			shown: ['region-ideo']
		}
	),
	a(
		'connaître l’emploi local, retraitée',
		{ age: 66, status: 'retraite', subject: 'emploi-local' },
		{ first: 'region-ideo' }
	),
	// Employers
	a(
		'employeur, apprentissage',
		{ status: 'independant', facts: ['employeur'], subject: 'alternance' },
		{
			soon: ['cci', 'cma'],
			shown: ['opco'],
			aside: ['cep-actifs-occupes', 'cfa']
		}
	),
	a(
		'employeur, rupture d’apprentissage',
		{ status: 'independant', facts: ['employeur'], criteria: ['rupture-en-cours'], subject: 'alternance' },
		{
			shown: ['mediateur-apprentissage']
		}
	),
	a(
		'employeur, former',
		{ status: 'autre', facts: ['employeur'], subject: 'formation-financement' },
		{ first: 'opco' }
	),
	a(
		'employeur, recruter',
		{ status: 'autre', facts: ['employeur'], subject: 'recherche-emploi' },
		{ first: 'france-travail' }
	),
	a(
		'employeur, garder un salarié',
		{ boe: null, status: 'autre', facts: ['employeur'], subject: 'maintien-emploi' },
		{
			shown: ['agefiph', 'medecine-travail'],
			verify: ['cap-emploi']
		}
	),
	a(
		'employeur, licencier',
		{ status: 'autre', facts: ['employeur'], subject: 'rupture-travail' },
		{ first: 'droit-travail-dreets' }
	),
	a(
		'employeur, tout autre',
		{
			age: 24,
			executive: true,
			status: 'salarie-cdi',
			diploma: 'niveau-6',
			facts: ['employeur', 'jeune-diplome'],
			subject: 'vae'
		},
		{
			aside: [
				'mission-locale',
				'apec',
				'cep-actifs-occupes',
				'conseil-vae',
				'info-jeunes',
				'transitions-pro'
			],
			first: 'opco'
		}
	),
	// Danger first (rule 1)
	a(
		'danger',
		{ status: 'salarie-cdi', subject: 'reconversion', criteria: ['danger-en-cours', 'sans-abri-ce-soir'] },
		{
			first: 'secours-15-17-18-112-114',
			soon: ['siao-115']
		}
	),
	a(
		'propos suicidaires, rien d’autre',
		{ age: null, criteria: ['propos-suicidaires'] },
		{
			first: '3114',
			soon: ['secours-15-17-18-112-114']
		}
	),
	a(
		'propos suicidaires d’un éleveur',
		{ status: 'exploitant-agricole', subject: 'activite-en-difficulte', criteria: ['propos-suicidaires'] },
		{
			first: '3114',
			soon: ['apesa', 'agri-ecoute']
		}
	),
	a(
		'mineur en danger',
		{ age: 13, status: 'eleve', subject: 'question-autre-nature', criteria: ['mineur-en-danger'] },
		{
			first: '119',
			shown: ['departement-social', 'secours-15-17-18-112-114']
		}
	),
	a(
		'ne peut pas rentrer',
		{ status: 'salarie-cdi', subject: 'formation-choix', criteria: ['violences-retour-impossible'] },
		{
			soon: ['siao-115', '3919'],
			shown: ['secours-15-17-18-112-114', 'cidff', '116006', 'cep-actifs-occupes']
		}
	),
	a(
		'ne peut pas rentrer, violences passées cochées',
		{
			facts: ['violences-stabilisees'],
			status: 'salarie-cdi',
			subject: 'formation-choix',
			criteria: ['violences-retour-impossible']
		},
		{
			soon: ['siao-115', '3919']
		}
	),
	a(
		'pas d’abri ce soir',
		{
			age: 22,
			status: 'demandeur-emploi-inscrit',
			subject: 'recherche-emploi',
			criteria: ['sans-abri-ce-soir']
		},
		{
			first: 'siao-115',
			soon: ['ccas', 'mission-locale']
		}
	),
	a(
		'besoin vital',
		{ status: 'demandeur-emploi-inscrit', subject: 'recherche-emploi', criteria: ['besoin-vital'] },
		{
			first: 'ccas',
			soon: ['departement-social']
		}
	),
	a(
		'détresse d’une cheffe d’entreprise',
		{ status: 'independant', subject: 'activite-en-difficulte', criteria: ['detresse-aigue'] },
		{
			first: 'apesa',
			soon: ['3114']
		}
	),
	a(
		'détresse',
		{ status: 'salarie-cdi', subject: 'reconversion', criteria: ['detresse-aigue'] },
		{ first: '3114' }
	),
	a(
		'échéance aujourd’hui',
		{ status: 'salarie-cdi', subject: 'formation-financement', criteria: ['echeance-aujourdhui'] },
		{
			first: 'cep-actifs-occupes'
		}
	),
	// Reasons: why a network answers, and why an expected one is not shown
	a('raisons, 20 ans, rien d’autre', { age: 20, facts: null }, { shown: ['info-jeunes', 'france-services'] }),
	a(
		'raisons, mineur en danger',
		{ age: 13, criteria: ['mineur-en-danger'] },
		{
			why: [['departement-social', 'information-preoccupante']]
		}
	),
	a(
		'raisons, justice',
		{ status: 'demandeur-emploi-inscrit', facts: ['justice'], subject: 'faire-le-point' },
		{
			why: [
				['france-travail', 'conseiller-justice'],
				['spip', 'spip']
			]
		}
	),
	a(
		'raisons, employeur recrute',
		{ status: 'autre', facts: ['employeur'], subject: 'recherche-emploi' },
		{
			why: [
				['france-travail', 'employeur-recrute'],
				['info-jeunes', 'employeur-demande']
			]
		}
	),
	a(
		'raisons, employeur et santé',
		{ status: 'autre', facts: ['employeur'], subject: 'maintien-emploi' },
		{
			why: [
				['medecine-travail', 'employeur-maintien'],
				['agefiph', 'employeur-maintien'],
				['cap-emploi', 'boe-requise']
			]
		}
	),
	a(
		'raisons, micro-entreprise qui baisse',
		{ status: 'independant', obstacles: ['finances-ressources'], subject: 'reconversion' },
		{
			why: [
				['france-travail', 'droits-revenus'],
				['transitions-pro', 'ptp-salaries'],
				['droit-travail-dreets', 'statut-non-concerne']
			]
		}
	),
	a(
		'raisons, jeune et logement',
		{
			age: 20,
			status: 'demandeur-emploi-inscrit',
			obstacles: ['logement-menace'],
			subject: 'recherche-emploi'
		},
		{
			why: [
				['mission-locale', 'accompagnement-global'],
				['mission-locale', 'jeune-16-25']
			]
		}
	),
	a(
		'raisons, référent santé',
		{
			boe: true,
			status: 'demandeur-emploi-inscrit',
			facts: ['referent-existant', 'obstacle-sante'],
			subject: 'reconversion'
		},
		{
			first: 'cap-emploi',
			why: [
				['cap-emploi', 'referent-cap-emploi'],
				['france-travail', 'referent-france-travail']
			]
		}
	),
	a(
		'raisons, référent RSA',
		{
			status: 'sans-activite',
			facts: ['referent-existant'],
			obstacles: ['finances-ressources'],
			subject: 'vae'
		},
		{
			first: 'departement-social',
			why: [['departement-social', 'referent-departement']]
		}
	),
	a(
		'raisons, santé parmi les freins',
		{
			boe: true,
			status: 'demandeur-emploi-inscrit',
			obstacles: ['sante-restriction'],
			subject: 'recherche-emploi'
		},
		{
			first: 'france-travail',
			why: [['cap-emploi', 'sante-pese']]
		}
	),
	a(
		'raisons, cadre et démission',
		{ executive: true, status: 'salarie-cdi', facts: ['demission-envisagee'], subject: 'reconversion' },
		{
			why: [
				['apec', 'cep-avant-demission'],
				['cep-actifs-occupes', 'libre-choix-cadre'],
				['apec', 'libre-choix-cadre']
			]
		}
	),
	a(
		'raisons, cadre au chômage',
		{ executive: true, status: 'demandeur-emploi-inscrit', subject: 'recherche-emploi' },
		{
			why: [
				['apec', 'cadre-mission'],
				['apec', 'cadre-en-recherche'],
				['cep-actifs-occupes', 'cep-sans-emploi']
			]
		}
	),
	a(
		'raisons, parent qui demande pour son enfant',
		{ status: 'salarie-cdi', subject: 'orientation-scolaire' },
		{ first: 'cio' }
	),
	a(
		'raisons, lycéen',
		{ age: 16, status: 'eleve', subject: 'reorientation-etudes' },
		{
			why: [
				['cio', 'retour-etudes'],
				['cio', 'jeune-scolarise'],
				['mission-locale', 'mission-locale-scolaires'],
				['france-travail', 'inactif-sans-recherche']
			]
		}
	),
	a(
		'raisons, lycéenne et apprentissage',
		{ age: 16, status: 'eleve', subject: 'alternance' },
		{
			why: [
				['cio', 'jeune-scolarise'],
				['cio', 'eleve-voie-professionnelle']
			]
		}
	),
	a(
		'raisons, trop d’options',
		{ status: 'salarie-cdi', obstacles: ['projet-flou'], subject: 'vae' },
		{
			why: [['region-ideo', 'donnees-emploi']]
		}
	),
	a(
		'raisons, formation à payer',
		{
			status: 'demandeur-emploi-inscrit',
			obstacles: ['finances-cout-formation'],
			subject: 'recherche-emploi'
		},
		{
			why: [['region-ideo', 'aides-region']]
		}
	),
	a(
		'raisons, séparation',
		{ status: 'sans-activite', obstacles: ['famille-autre'], subject: 'question-autre-nature' },
		{
			first: 'cidff',
			why: [['cidff', 'droit-famille']]
		}
	),
	a(
		'raisons, apprenti qui fait le point',
		{ age: 20, status: 'alternant', subject: 'formation-choix' },
		{
			why: [
				['cfa', 'cfa-apprenti'],
				['mediateur-apprentissage', 'pas-de-rupture'],
				['france-travail', 'salarie-sans-recherche']
			]
		}
	),
	a(
		'raisons, créer sans emploi',
		{ status: 'sans-activite', subject: 'creation-reprise' },
		{
			why: [
				['bge', 'createur-sans-emploi'],
				['bge', 'porteur-projet']
			]
		}
	),
	a(
		'raisons, lecture',
		{ status: 'salarie-cdi', obstacles: ['savoirs-lire-ecrire'], subject: 'evolution-professionnelle' },
		{
			why: [
				['illettrisme-info-service', 'reapprendre-discret'],
				['prepa-cles', 'prepa-demandeurs']
			]
		}
	),
	a(
		'raisons, marin',
		{ status: 'marin-professionnel', facts: ['obstacle-sante'], subject: 'maintien-emploi' },
		{
			why: [
				['service-social-maritime', 'marin-sante'],
				['service-social-maritime', 'marin-maintien'],
				['medecine-travail', 'medecin-gens-de-mer']
			]
		}
	),
	a(
		'raisons, maintien et santé',
		{ status: 'salarie-cdi', obstacles: ['sante-restriction'], subject: 'maintien-emploi' },
		{
			first: 'medecine-travail',
			why: [['medecine-travail', 'maintien-sante']]
		}
	),
	a(
		'raisons, ESAT',
		{ boe: true, status: 'salarie-esat', subject: 'recherche-emploi' },
		{ why: [['mdph', 'mdph-esat']] }
	),
	a(
		'raisons, exploitation endettée',
		{ status: 'exploitant-agricole', obstacles: ['finances-dettes'], subject: 'faire-le-point' },
		{
			shown: ['reagir-agri']
		}
	),
	a(
		'raisons, professionnalisation',
		{
			age: 30,
			status: 'alternant',
			facts: ['contrat-professionnalisation', 'demission-envisagee'],
			subject: 'alternance'
		},
		{
			why: [
				['mediateur-apprentissage', 'professionnalisation-sans-mediateur'],
				['cfa', 'professionnalisation-sans-cfa'],
				['droit-travail-dreets', 'droit-contrat-alternance']
			]
		}
	),
	a(
		'raisons, moins de 45 jours',
		{ age: 17, status: 'alternant', facts: ['demission-envisagee'], subject: 'alternance' },
		{
			why: [['mediateur-apprentissage', 'moins-45-jours']]
		}
	),
	a(
		'raisons, apprentie mineure',
		{
			age: 16,
			status: 'alternant',
			facts: ['apprentissage-plus-45-jours', 'demission-envisagee'],
			subject: 'alternance'
		},
		{
			why: [
				['mediateur-apprentissage', 'mediation-obligatoire'],
				['mediateur-apprentissage', 'representant-legal']
			]
		}
	),
	a(
		'raisons, contrat déjà rompu',
		{ age: 20, status: 'alternant-rupture', subject: 'alternance' },
		{
			why: [
				['mediateur-apprentissage', 'contrat-deja-rompu'],
				['cfa', 'cfa-six-mois']
			]
		}
	),
	a(
		'raisons, vendeurs',
		{ status: 'salarie-cdi', subject: 'formation-choix' },
		{
			why: [
				['cibc', 'vendeur'],
				['organismes-formation', 'vendeur'],
				['mission-locale', 'mission-locale-26-ans']
			]
		}
	),
	a(
		'raisons, protection obtenue',
		{ status: 'autre', facts: ['protection-recente'], subject: 'recherche-emploi' },
		{
			why: [
				['spada-cada', 'protection-obtenue'],
				['agir-refugies', 'agir']
			]
		}
	),
	a(
		'raisons, titulaire',
		{ status: 'agent-public-titulaire', subject: 'vae' },
		{
			why: [
				['cep-actifs-occupes', 'hors-agents-publics'],
				['transitions-pro', 'ptp-hors-fonction-publique'],
				['conseil-vae', 'vae-financement']
			]
		}
	),
	a(
		'raisons, 27 ans RQTH en CDI',
		{ age: 27, boe: true, status: 'salarie-cdi', subject: 'reconversion' },
		{
			why: [['mission-locale', 'cej-sans-emploi']]
		}
	),
	a(
		'raisons, 30 ans RQTH',
		{ age: 30, boe: true, status: 'demandeur-emploi-inscrit', subject: 'recherche-emploi' },
		{
			why: [
				['mission-locale', 'age-maximum'],
				['cap-emploi', 'boe-possible']
			]
		}
	),
	a(
		'raisons, hors région',
		{ departement: '50', age: 30, status: 'demandeur-emploi-inscrit', subject: 'recherche-emploi' },
		{
			why: [['france-travail', 'lieu-residence']]
		}
	),
	a(
		'raisons, hors région en poste',
		{ departement: '50', status: 'salarie-cdi', subject: 'faire-le-point' },
		{
			why: [['cep-actifs-occupes', 'deux-regions']]
		}
	),
	a(
		'raisons, 14 ans',
		{ age: 14, status: 'eleve', subject: 'recherche-emploi' },
		{
			why: [
				['france-travail', 'age-minimum'],
				['info-jeunes', 'premier-niveau-jeunes'],
				['apec', 'cadre-ou-jeune-diplome']
			]
		}
	),
	a(
		'installation agricole, faire le point',
		{ status: 'salarie-cdi', facts: ['installation-agricole'], subject: 'faire-le-point' },
		{
			first: 'chambre-agriculture',
			soon: ['cep-actifs-occupes']
		}
	),
	a(
		'employeur, licencier, sans emploi dit',
		{ status: 'autre', facts: ['employeur'], subject: 'rupture-travail' },
		{
			aside: ['france-travail', 'departement-social']
		}
	),
	a(
		'santé non dite : rien n’est demandé',
		{ facts: null, boe: null, status: 'salarie-cdi', subject: 'reconversion' },
		{
			first: 'cep-actifs-occupes',
			aside: ['cap-emploi', 'mdph', 'medecine-travail', 'agir-refugies', 'spip', 'chambre-agriculture']
		}
	),
	a(
		'artisan qui cherche un emploi',
		{ status: 'independant', subject: 'recherche-emploi' },
		{
			first: 'cep-actifs-occupes',
			soon: ['france-travail']
		}
	),
	a(
		'lycéen sans solution, contradictoire',
		{ age: 17, status: 'eleve', criteria: ['mineur-sans-solution'], subject: 'faire-le-point' },
		{
			first: 'cio',
			aside: ['mission-locale']
		}
	),
	// Nothing known
	a(
		'rien n’est connu',
		{ age: null, facts: null, boe: null, executive: null, departement: null },
		{
			soon: ['departement-social', 'france-services', 'region-ideo'],
			verify: ['info-jeunes', 'france-travail', 'cep-actifs-occupes', 'mission-locale'],
			aside: ['agir-refugies', 'spip', '3114', '3919']
		}
	),
	a(
		'seul le statut est connu',
		{ age: null, facts: null, boe: null, executive: null, status: 'salarie-cdi' },
		{
			verify: ['cep-actifs-occupes', 'apec'],
			aside: ['rh-mobilite-publique', 'defense-mobilite', 'prepa-cles']
		}
	),
	// Edges that a rule broken by a year, a key or a row would move
	a(
		'demande d’asile, veut apprendre le français',
		{
			status: 'demandeur-emploi-non-inscrit',
			facts: ['asile-en-cours'],
			obstacles: ['langue-francais'],
			subject: 'savoirs-base'
		},
		{ why: [['prepa-cles', 'asile-sans-travail']], aside: ['prepa-cles'] }
	),
	a(
		'étudiante, reconversion : ni emploi ni recherche',
		{ age: 21, status: 'etudiant', subject: 'reconversion' },
		{ why: [['cep-actifs-occupes', 'inactif-sans-recherche']] }
	),
	a(
		'un employeur, quelle que soit la question',
		{ status: 'autre', facts: ['employeur'], subject: 'orientation-scolaire' },
		{
			why: (
				[
					'cio',
					'suio',
					'transitions-pro',
					'cfa',
					'prepa-cles',
					'afdas',
					'bge',
					'rh-mobilite-publique',
					'mission-locale',
					'apec',
					'cep-actifs-occupes',
					'info-jeunes',
					'conseil-vae',
					'departement-social'
				] as const
			).map((network) => [network, 'employeur-demande'] as const)
		}
	),
	a(
		'un employeur, une rupture sans conflit déclaré',
		{ status: 'autre', facts: ['employeur'], subject: 'rupture-travail' },
		{ why: [['mediateur-apprentissage', 'besoin-non-exprime']] }
	),
	a(
		'22 ans, habite la Manche',
		{
			age: 22,
			departement: '50',
			status: 'demandeur-emploi-inscrit',
			obstacles: ['finances-ressources'],
			subject: 'recherche-emploi'
		},
		{
			why: [
				['mission-locale', 'lieu-residence'],
				['departement-social', 'lieu-residence'],
				['france-travail', 'lieu-residence']
			]
		}
	),
	a(
		'22 ans, habite l’Ille-et-Vilaine',
		{ age: 22, status: 'demandeur-emploi-inscrit', subject: 'recherche-emploi' },
		{ whyNot: [['mission-locale', 'lieu-residence']], shown: ['mission-locale'] }
	),
	a(
		'CDI, ni cadre ni jeune, veut évoluer : à qui s’adresse chaque porte',
		{ age: 45, status: 'salarie-cdi', subject: 'evolution-professionnelle' },
		{
			why: [
				...(
					[
						'suio',
						'mediateur-apprentissage',
						'cfa',
						'rh-mobilite-publique',
						'cdg-fpt',
						'defense-mobilite',
						'service-social-maritime',
						'afdas',
						'plie',
						'iae',
						'reagir-agri',
						'apesa',
						'60000-rebonds'
					] as const
				).map((network) => [network, 'statut-non-concerne'] as const),
				['agefiph', 'boe-requise'],
				['emploi-accompagne', 'boe-requise'],
				['cap-emploi', 'boe-requise'],
				['apec', 'cadre-ou-jeune-diplome'],
				['spada-cada', 'besoin-non-exprime'],
				['france-travail', 'salarie-sans-recherche']
			],
			whyNot: [
				['cep-actifs-occupes', 'deux-regions'],
				['cep-actifs-occupes', 'libre-choix-cadre']
			]
		}
	),
	a(
		'sans emploi, 45 ans : les portes des salariés',
		{ age: 45, boe: null, status: 'demandeur-emploi-inscrit', subject: 'evolution-professionnelle' },
		{
			why: [
				['transitions-pro', 'statut-non-concerne'],
				['mediateur-apprentissage', 'statut-non-concerne'],
				['opco', 'statut-non-concerne'],
				['droit-travail-dreets', 'statut-non-concerne'],
				['medecine-travail', 'statut-non-concerne'],
				['mission-locale', 'age-maximum 25']
			]
		}
	),
	a(
		'au foyer, regarde sa retraite',
		{ age: 60, status: 'sans-activite', subject: 'fin-carriere' },
		{ why: [['france-travail', 'besoin-non-exprime']] }
	),
	a(
		'15 ans, RQTH, voudrait travailler',
		{ age: 15, boe: true, status: 'sorti-etudes-sans-solution', subject: 'recherche-emploi' },
		{
			why: [
				['cap-emploi', 'age-minimum 16'],
				['mission-locale', 'age-minimum 16'],
				['france-travail', 'age-minimum 16']
			]
		}
	),
	a(
		'16 ans, RQTH, la santé d’abord',
		{
			age: 16,
			boe: true,
			facts: ['boe', 'obstacle-sante'],
			status: 'sorti-etudes-sans-solution',
			subject: 'recherche-emploi'
		},
		{ shown: ['cap-emploi', 'mission-locale'] }
	),
	a(
		'15 ans, critère des mineurs coché trop tôt',
		{
			age: 15,
			criteria: ['mineur-sans-solution'],
			status: 'sorti-etudes-sans-solution',
			subject: 'faire-le-point'
		},
		{ why: [['mission-locale', 'age-minimum 16']], shown: ['cio'] }
	),
	a(
		'30 ans, RQTH, critère des mineurs coché par erreur',
		{
			age: 30,
			boe: true,
			criteria: ['mineur-sans-solution'],
			status: 'sans-activite',
			subject: 'faire-le-point'
		},
		{ why: [['mission-locale', 'age-maximum 29']] }
	),
	a(
		'retraité, âge non dit',
		{ age: null, status: 'retraite', subject: 'recherche-emploi' },
		{ why: [['mission-locale', 'statut-non-concerne']] }
	),
	a(
		'indépendant, poste de cadre visé, veut créer',
		{ executive: true, status: 'independant', subject: 'creation-reprise' },
		{ aside: ['apec'] }
	),
	a(
		'titulaire, pas cadre',
		{ status: 'agent-public-titulaire', subject: 'evolution-professionnelle' },
		{ why: [['apec', 'cadre-ou-jeune-diplome']] }
	),
	a(
		'bac+2 tout juste obtenu',
		{
			age: 21,
			diploma: 'niveau-5',
			facts: ['jeune-diplome'],
			status: 'sorti-etudes-sans-solution',
			subject: 'recherche-emploi'
		},
		{ why: [['apec', 'cadre-ou-jeune-diplome']] }
	),
	a(
		'bac+5 récent, contrat public qui finit',
		{
			age: 25,
			diploma: 'niveau-7',
			facts: ['jeune-diplome'],
			status: 'agent-public-contractuel',
			subject: 'recherche-emploi'
		},
		{ shown: ['apec', 'france-travail'] }
	),
	a(
		'11 ans, au collège',
		{ age: 11, status: 'eleve', subject: 'orientation-scolaire' },
		{ shown: ['info-jeunes', 'cio'] }
	),
	a(
		'apprenti, un papier à comprendre, contrat non précisé',
		{ age: 19, facts: null, obstacles: ['admin-juridique'], status: 'alternant', subject: 'alternance' },
		{ why: [['mediateur-apprentissage', 'a-verifier-contrat-apprentissage']] }
	),
	a(
		'17 ans, apprentie, conflit après 45 jours',
		{ age: 17, facts: ['apprentissage-plus-45-jours'], status: 'alternant', subject: 'rupture-travail' },
		{ first: 'mediateur-apprentissage', why: [['mediateur-apprentissage', 'representant-legal']] }
	),
	a(
		'18 ans, apprentie, conflit après 45 jours',
		{ age: 18, facts: ['apprentissage-plus-45-jours'], status: 'alternant', subject: 'rupture-travail' },
		{ first: 'mediateur-apprentissage', whyNot: [['mediateur-apprentissage', 'representant-legal']] }
	),
	a(
		'cadre sans emploi',
		{ executive: true, status: 'demandeur-emploi-inscrit', subject: 'recherche-emploi' },
		{ shown: ['apec'], whyNot: [['apec', 'libre-choix-cadre']] }
	),
	a(
		'CDI, faire reconnaître son expérience',
		{ status: 'salarie-cdi', subject: 'vae' },
		{ first: 'conseil-vae', whyNot: [['conseil-vae', 'vae-financement']] }
	),
	a(
		'25 ans, en CDI',
		{ age: 25, status: 'salarie-cdi', subject: 'evolution-professionnelle' },
		{ shown: ['mission-locale', 'cep-actifs-occupes'] }
	),
	a(
		'26 ans tout juste, sans emploi',
		{ age: 26, status: 'demandeur-emploi-inscrit', subject: 'formation-choix' },
		{ why: [['mission-locale', 'mission-locale-26-ans']] }
	),
	a(
		'26 ans, RQTH, en CDI',
		{ age: 26, boe: true, status: 'salarie-cdi', subject: 'reconversion' },
		{ why: [['mission-locale', 'cej-sans-emploi']] }
	),
	a(
		'16 ans, sans activité, regarde les métiers',
		{ age: 16, status: 'sans-activite', subject: 'decouvrir-metiers' },
		{ shown: ['france-travail', 'mission-locale'] }
	),
	a(
		'16 ans, suivi par la mission locale',
		{
			age: 16,
			facts: ['referent-existant'],
			status: 'demandeur-emploi-inscrit',
			subject: 'recherche-emploi'
		},
		{
			why: [
				['mission-locale', 'referent-mission-locale'],
				['mission-locale', 'jeune-16-25']
			]
		}
	),
	a(
		'25 ans, suivie par la mission locale',
		{
			age: 25,
			facts: ['referent-existant'],
			status: 'demandeur-emploi-inscrit',
			subject: 'recherche-emploi'
		},
		{ why: [['mission-locale', 'referent-mission-locale']] }
	),
	a(
		'25 ans, RQTH : le contrat d’engagement de droit commun',
		{ age: 25, boe: true, status: 'demandeur-emploi-inscrit', subject: 'recherche-emploi' },
		{ whyNot: [['mission-locale', 'cej-rqth']], shown: ['mission-locale'] }
	),
	a(
		'27 ans, RQTH, référent de la mission locale',
		{
			age: 27,
			boe: true,
			facts: ['boe', 'referent-existant'],
			status: 'demandeur-emploi-inscrit',
			subject: 'recherche-emploi'
		},
		{
			why: [
				['mission-locale', 'cej-rqth'],
				['mission-locale', 'referent-mission-locale']
			],
			whyNot: [['mission-locale', 'jeune-16-25']]
		}
	),
	a(
		'29 ans, RQTH, référent, sans emploi',
		{
			age: 29,
			boe: true,
			facts: ['boe', 'referent-existant'],
			status: 'demandeur-emploi-inscrit',
			subject: 'recherche-emploi'
		},
		{ why: [['mission-locale', 'cej-rqth']] }
	),
	a(
		'25 ans, veut créer',
		{ age: 25, status: 'demandeur-emploi-inscrit', subject: 'creation-reprise' },
		{ why: [['mission-locale', 'jeune-16-25']] }
	),
	a(
		'26 ans, RQTH, veut créer',
		{ age: 26, boe: true, status: 'demandeur-emploi-inscrit', subject: 'creation-reprise' },
		{ whyNot: [['mission-locale', 'jeune-16-25']], shown: ['bge'] }
	),
	a(
		'16 ans, service civique en tête',
		{ age: 16, status: 'sorti-etudes-sans-solution', subject: 'engagement' },
		{ why: [['mission-locale', 'jeune-16-25']] }
	),
	a(
		'18 ans, sorti du lycée : plus d’obligation de formation',
		{ age: 18, status: 'sorti-etudes-sans-solution', subject: 'recherche-emploi' },
		{
			whyNot: [
				['cio', 'decrochage'],
				['mission-locale', 'obligation-formation']
			]
		}
	),
	a(
		'15 ans, pense déjà à l’université',
		{ age: 15, status: 'eleve', subject: 'orientation-scolaire' },
		{ first: 'cio', aside: ['suio'] }
	),
	a(
		'16 ans, pense à l’université',
		{ age: 16, status: 'eleve', subject: 'orientation-scolaire' },
		{ first: 'cio', shown: ['suio'] }
	),
	a(
		'CAP en poche, veut reprendre des études',
		{ age: 20, diploma: 'niveau-3', status: 'sorti-etudes-sans-solution', subject: 'reorientation-etudes' },
		{ aside: ['suio'], shown: ['cio'] }
	),
	a(
		'16 ans, sans permis, suivi',
		{
			age: 16,
			facts: ['referent-existant'],
			obstacles: ['mobilite-sans-moyen'],
			status: 'demandeur-emploi-inscrit',
			subject: 'recherche-emploi'
		},
		{
			why: [
				['mission-locale', 'referent-mission-locale'],
				['mission-locale', 'jeune-sans-emploi'],
				['mission-locale', 'jeune-emploi-formation'],
				['mission-locale', 'accompagnement-global']
			]
		}
	),
	a(
		'25 ans, sans permis, suivie',
		{
			age: 25,
			facts: ['referent-existant'],
			obstacles: ['mobilite-sans-moyen'],
			status: 'demandeur-emploi-inscrit',
			subject: 'recherche-emploi'
		},
		{
			why: [
				['mission-locale', 'referent-mission-locale'],
				['mission-locale', 'jeune-sans-emploi'],
				['mission-locale', 'jeune-emploi-formation'],
				['mission-locale', 'accompagnement-global']
			]
		}
	),
	a(
		'26 ans, RQTH, sans permis, suivi',
		{
			age: 26,
			boe: true,
			facts: ['boe', 'referent-existant'],
			obstacles: ['mobilite-sans-moyen'],
			status: 'demandeur-emploi-inscrit',
			subject: 'recherche-emploi'
		},
		{
			why: [
				['mission-locale', 'referent-mission-locale'],
				['mission-locale', 'jeune-sans-emploi'],
				['mission-locale', 'jeune-emploi-formation'],
				['mission-locale', 'accompagnement-global']
			],
			whyNot: [['mission-locale', 'jeune-16-25']]
		}
	),
	a(
		'29 ans, RQTH, sans permis, suivie',
		{
			age: 29,
			boe: true,
			facts: ['boe', 'referent-existant'],
			obstacles: ['mobilite-sans-moyen'],
			status: 'demandeur-emploi-inscrit',
			subject: 'recherche-emploi'
		},
		{
			why: [
				['mission-locale', 'referent-mission-locale'],
				['mission-locale', 'jeune-sans-emploi'],
				['mission-locale', 'jeune-emploi-formation'],
				['mission-locale', 'accompagnement-global']
			]
		}
	),
	// To give one’s time, at 40: no network of work or studies answers that, whatever the status; the open doors remain
	...statuses.entries
		.filter(({ code }) => code !== 'salarie-esat' && code !== 'sous-main-de-justice')
		.map(({ code }) =>
			a(
				`40 ans, donner de son temps, ${code}`,
				{ status: code, executive: true, diploma: 'niveau-7', subject: 'engagement' },
				{ only: OPEN_DOORS }
			)
		),
	a(
		'40 ans, donner de son temps, reconnue travailleuse handicapée',
		{ status: 'salarie-cdi', boe: true, subject: 'engagement' },
		{ only: OPEN_DOORS }
	),
	a(
		'employeur, donner de son temps',
		{ status: 'independant', boe: true, facts: ['employeur'], subject: 'engagement' },
		{ only: ['france-services', 'region-ideo'] }
	),
	a(
		'25 ans tout juste diplômée, donner de son temps',
		{ age: 25, status: 'etudiant', diploma: 'niveau-7', facts: ['jeune-diplome'], subject: 'engagement' },
		{ first: 'info-jeunes', aside: ['apec', 'suio', 'cio', 'france-travail', 'mission-locale'] }
	),
	a(
		'ESAT, donner de son temps',
		{ status: 'salarie-esat', boe: true, facts: ['boe', 'obstacle-sante'], subject: 'engagement' },
		{ aside: ['emploi-accompagne', 'cep-actifs-occupes', 'apec', 'prepa-cles'], shown: ['mdph'] }
	),
	a(
		'26 ans, reconnaissance inconnue, entreprise en difficulté et soins',
		{
			age: 26,
			boe: null,
			status: 'stagiaire-formation',
			obstacles: ['sante-acces-soins'],
			subject: 'activite-en-difficulte'
		},
		{ aside: ['mission-locale'] }
	),
	a(
		'cadre saisonnier, bac+2 récent, cherche un stage',
		{
			executive: true,
			diploma: 'niveau-5',
			facts: ['jeune-diplome'],
			status: 'salarie-saisonnier',
			subject: 'jobs-stages'
		},
		{ aside: ['apec'] }
	),
	a(
		'16 ans, situation non dite, reprendre des études',
		{ age: 16, status: null, subject: 'reorientation-etudes' },
		{ verify: ['mission-locale'] }
	),
	a(
		'18 ans, « retraite » saisie par erreur avec le critère des mineurs',
		{ age: 18, status: 'retraite', criteria: ['mineur-sans-solution'], subject: 'recherche-emploi' },
		{ aside: ['mission-locale'] }
	),
	a(
		'indépendant, un client licencie pour motif économique',
		{ status: 'independant', facts: ['licenciement-economique'], subject: 'reconversion' },
		{ whyNot: [['france-travail', 'csp']] }
	),
	a(
		'suivi par la justice, veut donner de son temps',
		{ status: 'autre', facts: ['justice'], subject: 'engagement' },
		{ aside: ['france-travail'], shown: ['spip'] }
	),
	a(
		'un employeur, demande non dite',
		{ status: 'autre', facts: ['employeur'], subject: null },
		{ verify: ['france-travail'] }
	),
	a(
		'CDI, fins de mois difficiles, veut faire le point',
		{ status: 'salarie-cdi', obstacles: ['finances-ressources'], subject: 'faire-le-point' },
		{ why: [['france-travail', 'salarie-sans-recherche']], first: 'cep-actifs-occupes' }
	),
	a(
		'20 ans, en CDI, sans permis, un référent ailleurs',
		{
			age: 20,
			facts: ['referent-existant'],
			obstacles: ['mobilite-sans-moyen'],
			status: 'salarie-cdi',
			subject: 'evolution-professionnelle'
		},
		{
			shown: ['mission-locale'],
			whyNot: [
				['mission-locale', 'referent-mission-locale'],
				['mission-locale', 'accompagnement-global']
			]
		}
	),
	a(
		'jeune diplômée en CDI, pas cadre, veut démissionner',
		{
			age: 26,
			diploma: 'niveau-6',
			facts: ['jeune-diplome', 'demission-envisagee'],
			status: 'salarie-cdi',
			subject: 'reconversion'
		},
		{ first: 'cep-actifs-occupes', whyNot: [['apec', 'cep-avant-demission']] }
	),
	a(
		'cadre en CDD, veut démissionner (le dispositif est pour les CDI)',
		{ executive: true, facts: ['demission-envisagee'], status: 'salarie-cdd', subject: 'reconversion' },
		{ shown: ['apec'], whyNot: [['apec', 'cep-avant-demission']] }
	),
	a(
		'alternant, cherche un autre emploi',
		{ age: 20, status: 'alternant', subject: 'recherche-emploi' },
		{ whyNot: [['cep-actifs-occupes', 'actif-occupe']], shown: ['france-travail'] }
	),
	a(
		'alternante, veut partir à l’étranger',
		{ age: 20, status: 'alternant', subject: 'mobilite-internationale' },
		{ whyNot: [['cep-actifs-occupes', 'actif-occupe']], first: 'info-jeunes' }
	),
	a(
		'étudiant, BTS en poche',
		{ age: 21, diploma: 'niveau-5', status: 'etudiant', subject: 'orientation-scolaire' },
		{ shown: ['suio'], whyNot: [['suio', 'ancien-etudiant']] }
	),
	a(
		'lycéen sans diplôme, veut faire le point',
		{ age: 17, obstacles: ['projet-diplome'], status: 'eleve', subject: 'faire-le-point' },
		{ aside: ['conseil-vae'], first: 'cio' }
	),
	a(
		'CDI, cherche ailleurs, une formation trop chère',
		{ status: 'salarie-cdi', obstacles: ['finances-cout-formation'], subject: 'recherche-emploi' },
		{ aside: ['transitions-pro'], shown: ['opco'] }
	),
	a(
		'un employeur, l’apprenti a plus de 45 jours : la saisine obligatoire est celle de l’apprenti',
		{ status: 'autre', facts: ['employeur', 'apprentissage-plus-45-jours'], subject: 'rupture-travail' },
		{ whyNot: [['mediateur-apprentissage', 'mediation-obligatoire']] }
	),
	a(
		'un employeur, une rupture en cours',
		{
			status: 'autre',
			facts: ['employeur'],
			criteria: ['rupture-en-cours'],
			subject: 'rupture-travail'
		},
		{
			shown: ['mediateur-apprentissage', 'droit-travail-dreets'],
			whyNot: [['droit-travail-dreets', 'droit-rupture-proche']]
		}
	),
	a(
		'sorti d’études, un petit contrat vient de finir mal',
		{ age: 19, status: 'sorti-etudes-sans-solution', subject: 'rupture-travail' },
		{ aside: ['cfa'] }
	),
	a(
		'indépendante qui doute d’elle, veut changer de métier',
		{ status: 'independant', obstacles: ['confiance'], subject: 'reconversion' },
		{ aside: ['apesa'], first: 'cep-actifs-occupes' }
	),
	a(
		'sort d’une institution, jamais à l’ASE',
		{ status: 'autre', criteria: ['sortie-institution'], subject: 'recherche-emploi' },
		{ shown: ['departement-social'], whyNot: [['departement-social', 'ase-sortie']] }
	)
];
