import type { Condition } from '#lib/domain/referral/condition.ts';
import {
	ACTIVE,
	BREAKING,
	JOB,
	PUBLIC_AGENTS,
	PUPILS,
	SELF_EMPLOYED,
	YOUNG_WITHOUT_JOB
} from '#lib/domain/referral/groups.ts';
import type { Question } from '#lib/domain/referral/reasons.ts';
import type { Network } from '#lib/vocabularies/network.ts';

/** What sets a network aside whatever the need, or must be settled before it can be shown. */
export type Bar = {
	readonly networks: readonly Network[];
	readonly when: Condition;
	readonly source: string;
} &
	/** `explain` says why an expected network has nothing to answer here; `note` goes with a network that is shown. */
	(
		| { readonly effect: 'set-aside' | 'explain' | 'note'; readonly because: string }
		| { readonly effect: 'verify'; readonly because: Question }
	);

/** A public the prose of operators.md adds to the prefilter of operators.json. */
export type Opening = { readonly network: Network; readonly when: Condition; readonly source: string };

/** Legal bars and set-asides (state of the law on 22 November 2026). */
export const BARS: readonly Bar[] = [
	{
		networks: ['cibc', 'organismes-formation'],
		effect: 'set-aside',
		because: 'vendeur',
		when: {},
		source: 'operators.md règle 8'
	},
	{
		networks: ['france-travail'],
		effect: 'set-aside',
		because: 'asile-sans-inscription',
		when: { fact: ['asile-en-cours'] },
		source: 'L554-1 CESEDA ; operators.md §1 france-travail'
	},
	{
		networks: ['prepa-cles', 'iae', 'plie', 'cap-emploi', 'apec', 'adie', 'agefiph', 'emploi-accompagne'],
		effect: 'set-aside',
		because: 'asile-sans-travail',
		when: { fact: ['asile-en-cours'] },
		source: 'L554-1 CESEDA ; operators.md §3 spada-cada'
	},
	{
		networks: ['mission-locale'],
		effect: 'verify',
		because: 'a-verifier-autorisation-travail',
		when: { fact: ['asile-en-cours'] },
		source: 'L554-1 CESEDA'
	},
	{
		networks: ['agir-refugies'],
		effect: 'set-aside',
		because: 'agir-pas-asile',
		when: { fact: ['asile-en-cours'] },
		source: 'operators.md §3 agir-refugies'
	},
	{
		networks: ['agir-refugies'],
		effect: 'set-aside',
		because: 'agir-pas-temporaire',
		when: { fact: ['protection-temporaire'] },
		source: 'operators.md §3 agir-refugies'
	},
	{
		networks: ['spada-cada'],
		effect: 'set-aside',
		because: 'protection-obtenue',
		when: { fact: ['protection-recente', 'protection-temporaire'], factNot: ['asile-en-cours'] },
		source: 'operators.md §3 spada-cada'
	},
	{
		networks: ['cep-actifs-occupes'],
		effect: 'set-aside',
		because: 'hors-agents-publics',
		when: { status: [...PUBLIC_AGENTS, 'militaire'] },
		source: 'operators.md règle 3 ; travail-emploi.gouv.fr'
	},
	{
		networks: ['transitions-pro'],
		effect: 'set-aside',
		because: 'ptp-hors-fonction-publique',
		when: { status: [...PUBLIC_AGENTS, 'militaire'] },
		source: 'operators.md §2 transitions-pro'
	},
	{
		networks: ['transitions-pro'],
		effect: 'set-aside',
		because: 'ptp-salaries',
		when: { status: SELF_EMPLOYED },
		source: 'L6323-17-1 code du travail'
	},
	{
		networks: ['apec'],
		effect: 'verify',
		because: 'a-verifier-apec-public',
		when: { executive: true, status: [...PUBLIC_AGENTS, 'militaire'] },
		source: 'operators.md §1 apec (cadres du public non vérifié)'
	},
	{
		networks: ['cep-actifs-occupes', 'france-travail'],
		effect: 'set-aside',
		because: 'inactif-sans-recherche',
		when: { status: [...PUPILS, 'retraite'], subjectNot: [...JOB, 'jobs-stages'] },
		source: 'operators.md règle 4'
	},
	{
		networks: ['cep-actifs-occupes'],
		effect: 'set-aside',
		because: 'cep-sans-emploi',
		when: { status: [...YOUNG_WITHOUT_JOB, ...PUPILS, 'retraite', 'salarie-esat'] },
		source: 'L6111-6 code du travail ; operators.md règle 3'
	},
	{
		networks: ['mission-locale'],
		effect: 'set-aside',
		because: 'mission-locale-scolaires',
		when: { status: PUPILS },
		source: 'operators.md §1 mission-locale'
	},
	{
		networks: ['mission-locale'],
		effect: 'set-aside',
		because: 'mission-locale-26-ans',
		when: { ageMin: 26, boe: false },
		source: 'L5314-2 code du travail ; operators.md règle 6'
	},
	{
		networks: ['mission-locale'],
		effect: 'set-aside',
		because: 'cej-sans-emploi',
		when: { ageMin: 26, status: [...ACTIVE, ...PUBLIC_AGENTS, 'militaire', 'alternant', 'salarie-esat'] },
		source: 'L5131-6 code du travail ; operators.md §1 mission-locale'
	},
	{
		networks: ['mediateur-apprentissage'],
		effect: 'set-aside',
		because: 'professionnalisation-sans-mediateur',
		when: { fact: ['contrat-professionnalisation'] },
		source: 'L6222-18 et L6325-1 code du travail'
	},
	{
		networks: ['mediateur-apprentissage'],
		effect: 'set-aside',
		because: 'contrat-deja-rompu',
		when: { status: ['alternant-rupture'] },
		source: 'L6222-18 code du travail'
	},
	{
		networks: ['cfa'],
		effect: 'set-aside',
		because: 'professionnalisation-sans-cfa',
		when: { fact: ['contrat-professionnalisation'] },
		source: 'L6222-18-2 et L6325-1 code du travail'
	},
	{
		networks: ['medecine-travail'],
		effect: 'set-aside',
		because: 'medecin-gens-de-mer',
		when: { status: ['marin-professionnel'] },
		source: 'L5521-1 code des transports ; operators.md §3 service-social-maritime'
	},
	{
		networks: ['prepa-cles'],
		effect: 'set-aside',
		because: 'prepa-demandeurs',
		when: { status: [...ACTIVE, ...PUBLIC_AGENTS, 'militaire', 'alternant', 'salarie-esat'] },
		source: 'operators.md §3 prepa-cles'
	},
	{
		networks: ['prepa-cles', 'transitions-pro'],
		effect: 'verify',
		because: 'a-verifier-territoire',
		when: { outsideBretagne: true },
		source: 'operators.md règle 11'
	},
	{
		networks: ['spip'],
		effect: 'set-aside',
		because: 'spip-majeurs',
		when: { ageMax: 17 },
		source: 'L241-1 code de la justice pénale des mineurs'
	},
	{
		networks: ['adie'],
		effect: 'set-aside',
		because: 'microcredit-majeurs',
		when: { ageMax: 17 },
		source: 'articles 1145 et 1146 du code civil (capacité de contracter)'
	},
	{
		networks: ['3919', '116006'],
		effect: 'set-aside',
		because: 'violences-passees',
		when: {
			fact: ['violences-stabilisees'],
			criterionNot: ['violences-retour-impossible', 'danger-en-cours']
		},
		source: 'operators.md règle 1 ; codelists.md fait-seance'
	},
	{
		networks: ['plie'],
		effect: 'verify',
		because: 'a-verifier-plie',
		when: {},
		source: 'operators.md §3 plie (existence non vérifiée)'
	},
	{
		networks: ['reagir-agri', 'agri-ecoute'],
		effect: 'verify',
		because: 'a-verifier-agricole',
		when: { status: ['conjoint-collaborateur'] },
		source: 'operators.md §3 reagir-agri (exploitants et conjoints)'
	},
	{
		networks: ['60000-rebonds'],
		effect: 'verify',
		because: 'a-verifier-liquidation',
		when: {
			criterionNot: ['rupture-en-cours', 'decision-irreversible', 'ressources-rompues']
		},
		source: 'operators.md §3 60000-rebonds (après liquidation)'
	},
	{
		networks: [
			'mission-locale',
			'apec',
			'cep-actifs-occupes',
			'cio',
			'suio',
			'info-jeunes',
			'transitions-pro',
			'cfa',
			'conseil-vae',
			'prepa-cles',
			'afdas',
			'bge',
			'departement-social',
			'rh-mobilite-publique'
		],
		effect: 'set-aside',
		because: 'employeur-demande',
		when: { fact: ['employeur'] },
		source: 'codelists.md type-contact hors-champ ; operators.md (publics)'
	},
	{
		networks: ['france-travail'],
		effect: 'set-aside',
		because: 'employeur-demande',
		when: { fact: ['employeur'], subjectNot: JOB },
		source: 'codelists.md type-contact hors-champ ; operators.md (publics)'
	}
];

/** Why a network people expect has no need to answer, and what to know about one that is shown. */
export const REMARKS: readonly Bar[] = [
	{
		networks: ['mediateur-apprentissage'],
		effect: 'explain',
		because: 'moins-45-jours',
		when: { status: ['alternant'], factNot: ['apprentissage-plus-45-jours'], oneOf: BREAKING },
		source: 'L6222-18 code du travail (rupture libre pendant 45 jours)'
	},
	{
		networks: ['mediateur-apprentissage'],
		effect: 'explain',
		because: 'pas-de-rupture',
		when: { status: ['alternant'] },
		source: 'operators.md §3 mediateur-apprentissage'
	},
	{
		networks: ['france-travail'],
		effect: 'explain',
		because: 'salarie-sans-recherche',
		when: { status: [...ACTIVE, ...PUBLIC_AGENTS, 'alternant'] },
		source: 'operators.md §1 france-travail'
	},
	{
		networks: ['mediateur-apprentissage'],
		effect: 'note',
		because: 'representant-legal',
		when: { status: ['alternant'], ageMax: 17 },
		source: 'operators.md §3 mediateur-apprentissage'
	},
	{
		networks: ['cep-actifs-occupes'],
		effect: 'note',
		because: 'deux-regions',
		when: { outsideBretagne: true },
		source: 'operators.md règle 11'
	},
	{
		networks: ['cep-actifs-occupes', 'apec'],
		effect: 'note',
		because: 'libre-choix-cadre',
		when: { executive: true, status: ACTIVE },
		source: 'operators.md §1 cep-actifs-occupes (libre choix)'
	},
	{
		networks: ['conseil-vae'],
		effect: 'note',
		because: 'vae-financement',
		when: { status: [...PUBLIC_AGENTS, ...SELF_EMPLOYED, 'militaire'] },
		source: 'operators.md §2 conseil-vae (agents publics et non-salariés à vérifier)'
	},
	{
		networks: ['mission-locale', 'france-travail', 'departement-social'],
		effect: 'note',
		because: 'lieu-residence',
		when: { outsideBretagne: true },
		source: 'operators.md règle 11'
	}
];

/** Publics named by the prose beyond the prefilter. */
export const OPENINGS: readonly Opening[] = [
	{
		network: 'mission-locale',
		when: { criterion: ['mineur-sans-solution'], ageMin: 16, ageMax: 17 },
		source: 'L114-1 code de l’éducation (le critère dit déjà l’âge et la situation)'
	},
	{
		network: 'mediateur-apprentissage',
		when: { fact: ['employeur'] },
		source: 'operators.md §3 (apprenti et employeur)'
	},
	{ network: 'opco', when: { fact: ['employeur'] }, source: 'operators.md §3 (salariés par l’employeur)' },
	{
		network: 'droit-travail-dreets',
		when: { fact: ['employeur'] },
		source: 'operators.md §4 (salariés et employeurs)'
	},
	{
		network: 'agefiph',
		when: { fact: ['employeur'] },
		source: 'operators.md §3 (bénéficiaires et employeurs)'
	},
	{ network: 'medecine-travail', when: { fact: ['employeur'] }, source: 'L4622-2 code du travail' },
	{
		network: 'apec',
		when: { executive: true, status: [...PUBLIC_AGENTS, 'militaire'] },
		source: 'operators.md §1 apec (à confirmer)'
	}
];
