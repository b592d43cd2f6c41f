import type { Need } from '#lib/domain/referral/need.ts';
import {
	ACTIVE,
	ADVICE,
	DAILY_LIFE,
	EMPLOYEES,
	JOB,
	JUSTICE,
	MISSION_LOCALE_AGE,
	PERMANENT,
	SEEKERS,
	SELF_EMPLOYED,
	SHORT_CONTRACTS,
	SOCIAL,
	STUDIES,
	TRAINING,
	WITHOUT_JOB,
	WITHOUT_SOLUTION,
	YOUNG_WITHOUT_JOB
} from '#lib/domain/referral/groups.ts';
import type { DemandSubject } from '#lib/vocabularies/demand-subject.ts';

const L6111_6 = 'L6111-6 code du travail ; operators.md règle 3';
const YOUNG_SUBJECTS: readonly DemandSubject[] = [
	...ADVICE,
	...JOB,
	...STUDIES,
	...DAILY_LIFE,
	'alternance',
	'jobs-stages',
	'rupture-travail'
];

/** Operators of the conseil en évolution professionnelle (rule 3: competence by status). */
export const CEP_NEEDS: readonly Need[] = [
	// France Travail
	{
		network: 'france-travail',
		strength: 'legal-step',
		because: 'csp',
		when: {
			fact: ['licenciement-economique'],
			status: [...EMPLOYEES, ...SEEKERS, 'salarie-insertion']
		},
		source: 'L1233-65 à L1233-70 code du travail ; operators.md §1 france-travail'
	},
	{
		network: 'france-travail',
		strength: 'referent',
		because: 'referent-france-travail',
		when: { fact: ['referent-existant'], status: ['demandeur-emploi-inscrit', 'stagiaire-formation'] },
		source: 'operators.md règle 2 ; arrêté du 21 novembre 2024'
	},
	{
		network: 'france-travail',
		strength: 'main',
		because: 'operateur-demandeurs',
		when: {
			status: [...WITHOUT_JOB, 'salarie-insertion'],
			subject: [...ADVICE, ...JOB, 'rupture-travail', 'alternance', 'reorientation-etudes', 'jobs-stages']
		},
		source: L6111_6
	},
	{
		network: 'france-travail',
		strength: 'main',
		because: 'recherche-emploi',
		when: { subject: JOB },
		source: 'L5411-1 code du travail ; operators.md §1 france-travail'
	},
	{
		network: 'france-travail',
		strength: 'main',
		because: 'inscription-possible',
		when: { status: ['sans-activite', 'service-civique'], subject: ADVICE, ageMin: 16 },
		source: 'L5411-1 code du travail ; operators.md §1 france-travail'
	},
	{
		network: 'france-travail',
		strength: 'main',
		because: 'fin-contrat-public',
		when: { status: ['agent-public-contractuel'], subject: ['recherche-emploi', 'rupture-travail'] },
		source: 'operators.json france-travail (fin de contrat) ; L5424-1 code du travail'
	},
	{
		network: 'france-travail',
		strength: 'main',
		because: 'conseiller-justice',
		when: { subject: [...ADVICE, ...JOB], oneOf: JUSTICE },
		source: 'operators.md §1 france-travail (convention justice)'
	},
	{
		network: 'france-travail',
		strength: 'main',
		because: 'perte-emploi',
		when: { subject: ['rupture-travail'], status: [...EMPLOYEES, ...WITHOUT_JOB, 'salarie-insertion'] },
		source: 'operators.md §1 france-travail (indemnisation)'
	},
	{
		network: 'france-travail',
		strength: 'specific',
		because: 'employeur-recrute',
		when: { fact: ['employeur'], subject: JOB },
		source: 'L5312-1 code du travail (offres des entreprises)'
	},
	{
		network: 'france-travail',
		strength: 'support',
		because: 'aides-demandeurs',
		when: {
			status: [...SEEKERS, 'stagiaire-formation', 'alternant-rupture'],
			subject: [
				'vae',
				'creation-reprise',
				'savoirs-base',
				'mobilite-internationale',
				'fin-carriere',
				...DAILY_LIFE
			]
		},
		source: 'operators.md §1 france-travail (aides, prestations, formation)'
	},
	{
		network: 'france-travail',
		strength: 'support',
		because: 'droits-revenus',
		when: {
			status: [...SEEKERS, ...SELF_EMPLOYED, 'alternant-rupture', 'stagiaire-formation', 'sans-activite'],
			oneOf: [
				{
					obstacle: ['finances-ressources'],
					subject: [...ADVICE, ...JOB, ...DAILY_LIFE, 'activite-en-difficulte']
				},
				{ criterion: ['ressources-rompues'] }
			]
		},
		source: 'operators.md §1 france-travail (indemnisation, aides)'
	},
	{
		network: 'france-travail',
		strength: 'support',
		because: 'entre-deux-contrats',
		when: {
			status: ['salarie-interim', 'salarie-cdd', 'salarie-saisonnier', 'intermittent-spectacle'],
			subject: [...TRAINING, 'reconversion', 'faire-le-point']
		},
		source: 'operators.md §1 france-travail (agences spectacle, prestations)'
	},
	{
		network: 'france-travail',
		strength: 'support',
		because: 'retour-emploi-civil',
		when: { status: ['militaire'], subject: [...ADVICE, 'rupture-travail'] },
		source: 'L5424-1 code du travail'
	},
	{
		network: 'france-travail',
		strength: 'support',
		because: 'recherche-emploi',
		when: { status: ['etudiant', 'eleve'], subject: ['jobs-stages'] },
		source: 'operators.md règle 4'
	},
	// Mission locale
	{
		network: 'mission-locale',
		strength: 'legal-step',
		because: 'obligation-formation',
		when: {
			ageMin: 16,
			ageMax: 17,
			oneOf: [{ status: WITHOUT_SOLUTION }, { criterion: ['mineur-sans-solution'] }]
		},
		source: 'L114-1 code de l’éducation ; operators.md règle 6'
	},
	{
		network: 'mission-locale',
		strength: 'referent',
		because: 'referent-mission-locale',
		when: { fact: ['referent-existant'], status: YOUNG_WITHOUT_JOB, oneOf: MISSION_LOCALE_AGE },
		source: 'operators.md règle 2 ; arrêté du 21 novembre 2024 ; L5131-6 code du travail'
	},
	{
		network: 'mission-locale',
		strength: 'main',
		because: 'jeune-16-25',
		when: { ageMin: 16, ageMax: 25, subject: YOUNG_SUBJECTS },
		source: 'L5314-2 code du travail'
	},
	{
		network: 'mission-locale',
		strength: 'main',
		because: 'cej-rqth',
		when: { ageMin: 26, ageMax: 29, boe: true, status: YOUNG_WITHOUT_JOB, subject: YOUNG_SUBJECTS },
		source: 'L5131-6 code du travail ; operators.md règle 6',
		ask: ['a-verifier-boe']
	},
	{
		network: 'mission-locale',
		strength: 'main',
		because: 'jeune-sans-emploi',
		when: { status: YOUNG_WITHOUT_JOB, subject: YOUNG_SUBJECTS, oneOf: MISSION_LOCALE_AGE },
		source: 'operators.md §1 mission-locale (en priorité sortis du système scolaire ou sans emploi)'
	},
	{
		network: 'mission-locale',
		strength: 'main',
		because: 'jeune-emploi-formation',
		when: {
			status: YOUNG_WITHOUT_JOB,
			subject: [...JOB, ...TRAINING, 'alternance'],
			oneOf: MISSION_LOCALE_AGE
		},
		source: 'operators.md §1 mission-locale (CEJ, PACEA, emploi, formation)'
	},
	{
		network: 'mission-locale',
		strength: 'support',
		because: 'accompagnement-global',
		when: { status: YOUNG_WITHOUT_JOB, obstacle: SOCIAL, oneOf: MISSION_LOCALE_AGE },
		source: 'operators.md §1 mission-locale (santé, logement, mobilité)'
	},
	{
		network: 'mission-locale',
		strength: 'support',
		because: 'jeune-16-25',
		when: {
			ageMin: 16,
			ageMax: 25,
			subject: ['creation-reprise', 'mobilite-internationale', 'engagement', 'savoirs-base', 'vae']
		},
		source: 'L5314-2 code du travail'
	},
	// Cap emploi (rule 7: RQTH is not a destiny)
	{
		network: 'cap-emploi',
		strength: 'referent',
		because: 'referent-cap-emploi',
		when: {
			fact: ['referent-existant'],
			status: SEEKERS,
			boe: true,
			oneOf: [{ fact: ['obstacle-sante'] }]
		},
		source: 'operators.md règle 2 ; arrêté du 21 novembre 2024'
	},
	{
		network: 'cap-emploi',
		strength: 'specific',
		because: 'sante-obstacle-principal',
		when: { boe: true, fact: ['obstacle-sante'] },
		source: 'L5214-3-1 code du travail ; operators.md règle 7',
		ask: ['a-verifier-boe']
	},
	{
		network: 'cap-emploi',
		strength: 'specific',
		because: 'maintien-emploi-boe',
		when: { boe: true, subject: ['maintien-emploi'] },
		source: 'L5214-3-1 code du travail ; operators.md règle 7'
	},
	{
		network: 'cap-emploi',
		strength: 'specific',
		because: 'esat-milieu-ordinaire',
		when: { boe: true, status: ['salarie-esat'], subject: [...ADVICE, ...JOB, 'jobs-stages', 'alternance'] },
		source: 'operators.md règle 7'
	},
	{
		network: 'cap-emploi',
		strength: 'main',
		because: 'sante-pese',
		when: { boe: true, obstacle: ['sante-restriction'] },
		source: 'L5214-3-1 code du travail',
		ask: ['a-verifier-boe']
	},
	{
		network: 'cap-emploi',
		strength: 'support',
		because: 'boe-possible',
		when: {
			boe: true,
			subject: [
				...ADVICE,
				...JOB,
				'creation-reprise',
				'alternance',
				'rupture-travail',
				'vae',
				'reorientation-etudes'
			]
		},
		source: 'L6111-6 code du travail ; operators.md règles 3 et 7'
	},
	{
		network: 'cap-emploi',
		strength: 'main',
		because: 'employeur-maintien',
		when: { boe: true, fact: ['employeur'], subject: ['maintien-emploi', ...JOB] },
		source: 'operators.md §1 cap-emploi',
		ask: ['a-verifier-boe']
	},
	// Apec
	{
		network: 'apec',
		strength: 'legal-step',
		because: 'cep-avant-demission',
		when: { executive: true, status: PERMANENT, fact: ['demission-envisagee'], factNot: ['cep-deja-fait'] },
		source: 'L5422-1 code du travail ; operators.md règle 5'
	},
	{
		network: 'apec',
		strength: 'main',
		because: 'cadre-prive',
		when: {
			executive: true,
			subject: [...ADVICE, ...JOB, 'rupture-travail', 'fin-carriere', 'creation-reprise', 'vae']
		},
		source: L6111_6
	},
	{
		network: 'apec',
		strength: 'main',
		because: 'cadre-mission',
		when: {
			executive: true,
			subject: [
				...JOB,
				...TRAINING,
				'evolution-professionnelle',
				'reconversion',
				'faire-le-point',
				'comprendre-cep'
			]
		},
		source: 'operators.md §1 apec'
	},
	{
		network: 'apec',
		strength: 'main',
		because: 'cadre-en-recherche',
		when: { executive: true, status: [...SEEKERS, 'sorti-etudes-sans-solution'], subject: JOB },
		source: 'operators.md §1 apec (recherche d’emploi cadre)'
	},
	{
		network: 'apec',
		strength: 'main',
		because: 'jeune-diplome',
		when: { fact: ['jeune-diplome'], diplomaMin: 6, subject: [...ADVICE, ...JOB, 'jobs-stages'] },
		source: 'operators.md §1 apec (premier emploi des jeunes diplômés)'
	},
	// Opérateur régional du CEP des actifs occupés
	{
		network: 'cep-actifs-occupes',
		strength: 'legal-step',
		because: 'cep-avant-demission',
		when: { status: PERMANENT, fact: ['demission-envisagee'], factNot: ['cep-deja-fait'] },
		source: 'L5422-1 code du travail ; operators.md règle 5'
	},
	{
		network: 'cep-actifs-occupes',
		strength: 'main',
		because: 'actif-occupe',
		when: {
			status: ACTIVE,
			subject: [
				...ADVICE,
				'vae',
				'creation-reprise',
				'fin-carriere',
				'rupture-travail',
				'maintien-emploi',
				'activite-en-difficulte',
				'savoirs-base',
				'reorientation-etudes',
				'alternance',
				'outils-candidature'
			]
		},
		source: L6111_6
	},
	{
		network: 'cep-actifs-occupes',
		strength: 'main',
		because: 'cep-mission',
		when: {
			status: ACTIVE,
			subject: [
				...TRAINING,
				'faire-le-point',
				'evolution-professionnelle',
				'reconversion',
				'creation-reprise',
				'comprendre-cep',
				'savoirs-base'
			]
		},
		source: 'operators.md §1 et §3 (CléA via CEP) ; arrêté du 29 mars 2019'
	},
	{
		network: 'cep-actifs-occupes',
		strength: 'main',
		because: 'actif-occupe',
		when: {
			status: ['salarie-cdi', 'contrat-suspendu', 'salarie-insertion', ...SELF_EMPLOYED],
			subject: ['recherche-emploi']
		},
		source: L6111_6
	},
	{
		network: 'cep-actifs-occupes',
		strength: 'main',
		because: 'cep-par-statut',
		when: { status: [...PERMANENT, ...SELF_EMPLOYED], subject: JOB },
		source: 'operators.md règle 3 (compétence par statut)'
	},
	{
		network: 'cep-actifs-occupes',
		strength: 'support',
		because: 'actif-occupe',
		when: { status: SHORT_CONTRACTS, subject: ['recherche-emploi'] },
		source: L6111_6
	},
	{
		network: 'cep-actifs-occupes',
		strength: 'support',
		because: 'actif-occupe',
		when: { status: ACTIVE, subject: ['mobilite-internationale'] },
		source: L6111_6
	},
	{
		network: 'cep-actifs-occupes',
		strength: 'main',
		because: 'alternant-salarie',
		when: {
			status: ['alternant'],
			subject: [...ADVICE, 'vae', 'creation-reprise', 'rupture-travail', 'alternance']
		},
		source: L6111_6
	}
];
