import type { Need } from '#lib/domain/referral/need.ts';
import {
	BREAKING,
	DAILY_LIFE,
	DIGITAL,
	EMPLOYEES,
	PUBLIC_AGENTS,
	SEEKERS,
	SELF_EMPLOYED
} from '#lib/domain/referral/groups.ts';

const S4 = 'operators.md §4';
const RULE_10 = 'operators.md règle 10';

/** Rights, social and digital relays, and the doors open to everybody. */
export const RIGHTS_NEEDS: readonly Need[] = [
	{
		network: 'departement-social',
		strength: 'specific',
		because: 'ase-sortie',
		when: { fact: ['ase'], criterion: ['sortie-institution'] },
		source: 'L222-5 CASF (contrat jeune majeur) ; operators.md §4'
	},
	{
		network: 'departement-social',
		strength: 'referent',
		because: 'referent-departement',
		when: {
			fact: ['referent-existant'],
			status: [...SEEKERS, 'sans-activite'],
			oneOf: [{ obstacle: ['finances-ressources'] }, { criterion: ['ressources-rompues'] }]
		},
		source: 'operators.md règle 2 ; arrêté du 21 novembre 2024'
	},
	{
		network: 'departement-social',
		strength: 'main',
		because: 'ase',
		when: { fact: ['ase'] },
		source: `${S4} departement-social`
	},
	{
		network: 'departement-social',
		strength: 'main',
		because: 'service-social',
		when: { subject: DAILY_LIFE },
		source: 'L123-2 CASF ; operators.md §4'
	},
	{
		network: 'departement-social',
		strength: 'support',
		because: 'aides-departement',
		when: {
			oneOf: [
				{
					obstacle: [
						'finances-ressources',
						'finances-dettes',
						'logement-menace',
						'famille-aidant',
						'famille-autre'
					]
				},
				{ criterion: ['ressources-rompues', 'sortie-institution', 'logement-a-quitter'] }
			]
		},
		source: `${S4} departement-social (aides, RSA)`
	},
	{
		network: 'ccas',
		strength: 'main',
		because: 'ccas-commune',
		when: { subject: DAILY_LIFE },
		source: 'L123-5 CASF ; operators.md §4'
	},
	{
		network: 'ccas',
		strength: 'support',
		because: 'ccas-aide',
		when: {
			oneOf: [
				{
					obstacle: [
						'finances-ressources',
						'finances-dettes',
						'logement-sans',
						'logement-menace',
						'famille-aidant',
						'sante-acces-soins'
					]
				},
				{ criterion: ['ressources-rompues'] },
				{ fact: ['asile-en-cours', 'protection-temporaire'] }
			]
		},
		source: `${S4} ccas (aide immédiate, domiciliation)`
	},
	{
		network: 'france-services',
		strength: 'main',
		because: 'demarches',
		when: { subject: ['droits-vie-quotidienne'] },
		source: `${S4} france-services`
	},
	{
		network: 'france-services',
		strength: 'support',
		because: 'demarches-en-ligne',
		when: {
			oneOf: [
				{ obstacle: [...DIGITAL, 'admin-demarches', 'sante-acces-soins'] },
				{ subject: ['fin-carriere', 'question-autre-nature'] },
				{ criterion: ['peu-autonome-distance'] }
			]
		},
		source: `${S4} france-services (démarches en ligne)`
	},
	{
		network: 'conseiller-numerique',
		strength: 'specific',
		because: 'apprendre-numerique',
		when: { subject: ['savoirs-base'], obstacle: DIGITAL },
		source: `${S4} conseiller-numerique`
	},
	{
		network: 'conseiller-numerique',
		strength: 'support',
		because: 'apprendre-numerique',
		when: { obstacle: DIGITAL },
		source: `${S4} conseiller-numerique`
	},
	{
		network: 'adil',
		strength: 'specific',
		because: 'droit-logement',
		when: {
			subject: DAILY_LIFE,
			oneOf: [{ obstacle: ['logement-menace', 'logement-inadapte'] }, { criterion: ['logement-a-quitter'] }]
		},
		source: 'L366-1 code de la construction et de l’habitation ; operators.md §4'
	},
	{
		network: 'adil',
		strength: 'support',
		because: 'droit-logement',
		when: {
			oneOf: [{ obstacle: ['logement-menace', 'logement-inadapte'] }, { criterion: ['logement-a-quitter'] }]
		},
		source: 'L366-1 code de la construction et de l’habitation'
	},
	{
		network: 'points-justice',
		strength: 'main',
		because: 'acces-droit',
		when: {
			oneOf: [
				{ subject: ['rupture-travail'], status: [...PUBLIC_AGENTS, ...SELF_EMPLOYED, ...SEEKERS] },
				{ subject: ['rupture-travail'], obstacle: ['admin-juridique'] },
				{ subject: ['rupture-travail'], fact: ['salaires-impayes'] },
				{ subject: DAILY_LIFE, obstacle: ['admin-juridique', 'admin-papiers', 'admin-judiciaire'] }
			]
		},
		source: `${S4} points-justice`
	},
	{
		network: 'points-justice',
		strength: 'main',
		because: 'litige-travail',
		when: { fact: ['salaires-impayes'] },
		source: `${S4} points-justice (conseillers du salarié, avocats)`
	},
	{
		network: 'points-justice',
		strength: 'support',
		because: 'acces-droit',
		when: {
			oneOf: [
				{
					obstacle: [
						'admin-juridique',
						'admin-papiers',
						'admin-judiciaire',
						'admin-discrimination',
						'violences'
					]
				},
				{ fact: ['discrimination', 'asile-en-cours'] }
			]
		},
		source: `${S4} points-justice`
	},
	{
		network: 'droit-travail-dreets',
		strength: 'specific',
		because: 'salaires-impayes',
		when: { fact: ['salaires-impayes'] },
		source: `${S4} droit-travail-dreets`
	},
	{
		network: 'droit-travail-dreets',
		strength: 'main',
		because: 'droit-rupture',
		when: { subject: ['rupture-travail'], status: [...EMPLOYEES, 'alternant'] },
		source: `${S4} droit-travail-dreets`
	},
	{
		network: 'droit-travail-dreets',
		strength: 'main',
		because: 'droit-rupture-proche',
		when: {
			subject: ['rupture-travail'],
			status: [...EMPLOYEES, 'alternant'],
			criterion: ['rupture-en-cours', 'decision-irreversible', 'echeance-aujourdhui', 'echeance-7-jours']
		},
		source: `${S4} droit-travail-dreets`
	},
	{
		network: 'droit-travail-dreets',
		strength: 'main',
		because: 'droit-contrat-alternance',
		when: { status: ['alternant'], oneOf: BREAKING },
		source: 'L6222-18 et L1243-1 code du travail ; operators.md §4'
	},
	{
		network: 'droit-travail-dreets',
		strength: 'support',
		because: 'droit-contrat',
		when: {
			status: [...EMPLOYEES, 'alternant'],
			oneOf: [
				{ fact: ['demission-envisagee', 'licenciement-economique', 'discrimination'] },
				{ obstacle: ['admin-juridique'] },
				{ subject: ['maintien-emploi'] }
			]
		},
		source: `${S4} droit-travail-dreets`
	},
	{
		network: 'droit-travail-dreets',
		strength: 'specific',
		because: 'employeur-droit',
		when: { fact: ['employeur'], subject: ['rupture-travail'] },
		source: `${S4} droit-travail-dreets (salariés et employeurs)`
	},
	{
		network: 'defenseur-des-droits',
		strength: 'specific',
		because: 'discrimination-recours',
		when: { fact: ['discrimination'] },
		source: 'Loi organique 2011-333 ; operators.md §4'
	},
	{
		network: 'defenseur-des-droits',
		strength: 'main',
		because: 'discrimination-vecue',
		when: { obstacle: ['admin-discrimination'] },
		source: 'Loi organique 2011-333 ; operators.md §4'
	},
	{
		network: 'points-conseil-budget',
		strength: 'specific',
		because: 'budget-dettes',
		when: { subject: DAILY_LIFE, obstacle: ['finances-dettes'] },
		source: `${S4} points-conseil-budget`
	},
	{
		network: 'points-conseil-budget',
		strength: 'support',
		because: 'budget-dettes',
		when: { obstacle: ['finances-dettes'] },
		source: `${S4} points-conseil-budget`
	},
	// Rule 10: shown only when fewer than two networks answer.
	{
		network: 'info-jeunes',
		strength: 'universal',
		because: 'porte-ouverte-jeunes',
		when: {},
		source: RULE_10
	},
	{ network: 'france-services', strength: 'universal', because: 'porte-ouverte', when: {}, source: RULE_10 },
	{
		network: 'departement-social',
		strength: 'universal',
		because: 'porte-ouverte',
		when: {},
		source: RULE_10
	},
	{ network: 'region-ideo', strength: 'universal', because: 'porte-ouverte', when: {}, source: RULE_10 }
];
