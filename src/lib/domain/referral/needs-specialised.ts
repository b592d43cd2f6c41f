import type { Need } from '#lib/domain/referral/need.ts';
import {
	ADVICE,
	BREAKING,
	DAILY_LIFE,
	EMPLOYABILITY,
	EMPLOYEES,
	HEALTH,
	JOB,
	JUSTICE,
	OUT_OF_SCHOOL,
	PUBLIC_AGENTS,
	SEEKERS,
	SELF_EMPLOYED,
	TRAINING
} from '#lib/domain/referral/groups.ts';

const S3 = 'operators.md §3';

/** Specialised services: one mission each, often one status each. */
export const SPECIALISED_NEEDS: readonly Need[] = [
	{
		network: 'mediateur-apprentissage',
		strength: 'legal-step',
		because: 'mediation-obligatoire',
		when: { status: ['alternant'], fact: ['apprentissage-plus-45-jours'], oneOf: BREAKING },
		source: 'L6222-18 code du travail ; operators.md règle 5',
		ask: ['a-verifier-45-jours']
	},
	{
		network: 'mediateur-apprentissage',
		strength: 'support',
		because: 'mediation-conflit',
		when: {
			status: ['alternant'],
			oneOf: [
				{ fact: ['salaires-impayes'] },
				{ obstacle: ['admin-juridique'] },
				{ subject: ['maintien-emploi'] }
			]
		},
		source: 'L6222-39 code du travail (différends)'
	},
	{
		network: 'mediateur-apprentissage',
		strength: 'specific',
		because: 'mediation-employeur',
		when: {
			fact: ['employeur'],
			subject: ['alternance', 'rupture-travail'],
			criterion: ['rupture-en-cours', 'decision-irreversible']
		},
		source: 'L6222-39 code du travail ; operators.md §3 (apprenti et employeur)'
	},
	{
		network: 'cfa',
		strength: 'specific',
		because: 'cfa-six-mois',
		when: {
			status: ['alternant-rupture'],
			subject: ['alternance', 'formation-choix', 'reorientation-etudes']
		},
		source: 'L6222-18-2 code du travail'
	},
	{
		network: 'cfa',
		strength: 'main',
		because: 'cfa-apprenti',
		when: {
			status: ['alternant'],
			subject: ['alternance', 'rupture-travail', 'reorientation-etudes', 'maintien-emploi', ...TRAINING]
		},
		source: `${S3} cfa`
	},
	{
		network: 'cfa',
		strength: 'main',
		because: 'cfa-rupture',
		when: { status: ['alternant', 'alternant-rupture'], oneOf: BREAKING },
		source: `${S3} cfa (maintien en formation, nouvel employeur)`
	},
	{
		network: 'cfa',
		strength: 'main',
		because: 'cherche-contrat',
		when: { subject: ['alternance'] },
		source: `${S3} cfa (jeunes cherchant un contrat)`
	},
	{
		network: 'bge',
		strength: 'main',
		because: 'porteur-projet',
		when: { subject: ['creation-reprise'] },
		source: `${S3} bge`
	},
	{
		network: 'bge',
		strength: 'main',
		because: 'createur-sans-emploi',
		when: {
			subject: ['creation-reprise'],
			status: [...SEEKERS, ...OUT_OF_SCHOOL, 'sans-activite', 'stagiaire-formation']
		},
		source: `${S3} bge (dont demandeurs d’emploi)`
	},
	{
		network: 'adie',
		strength: 'specific',
		because: 'microcredit',
		when: { fact: ['refus-bancaire'] },
		source: `${S3} adie`
	},
	{
		network: 'adie',
		strength: 'support',
		because: 'microcredit-possible',
		when: { subject: ['creation-reprise'], obstacle: ['finances-ressources', 'finances-dettes'] },
		source: `${S3} adie`
	},
	{
		network: 'cae-couveuses',
		strength: 'main',
		because: 'tester-activite',
		when: { subject: ['creation-reprise'], obstacle: ['projet-experience', 'projet-flou', 'confiance'] },
		source: 'L127-1 code de commerce (CAPE) ; operators.md §3'
	},
	{
		network: 'cae-couveuses',
		strength: 'support',
		because: 'tester-activite',
		when: { subject: ['creation-reprise'] },
		source: 'L127-1 code de commerce (CAPE) ; operators.md §3'
	},
	{
		network: 'prepa-cles',
		strength: 'specific',
		because: 'savoirs-base-region',
		when: { subject: ['savoirs-base'] },
		source: `${S3} prepa-cles`
	},
	{
		network: 'prepa-cles',
		strength: 'support',
		because: 'savoirs-base-region',
		when: { obstacle: ['langue-francais', 'savoirs-lire-ecrire', 'savoirs-calcul', 'numerique-usages'] },
		source: `${S3} prepa-cles (français, calcul, numérique)`
	},
	{
		network: 'illettrisme-info-service',
		strength: 'main',
		because: 'reapprendre',
		when: { subject: ['savoirs-base'] },
		source: `${S3} illettrisme-info-service`
	},
	{
		network: 'illettrisme-info-service',
		strength: 'support',
		because: 'reapprendre-discret',
		when: { obstacle: ['savoirs-lire-ecrire', 'savoirs-calcul'] },
		source: `${S3} illettrisme-info-service (quel que soit le statut)`
	},
	{
		network: 'rh-mobilite-publique',
		strength: 'main',
		because: 'agent-public',
		when: {
			status: PUBLIC_AGENTS,
			subject: [
				...ADVICE,
				...JOB,
				'vae',
				'maintien-emploi',
				'rupture-travail',
				'fin-carriere',
				'creation-reprise',
				'savoirs-base',
				'reorientation-etudes'
			]
		},
		source: 'L422-1 et L422-3 CGFP ; operators.md règle 3'
	},
	{
		network: 'rh-mobilite-publique',
		strength: 'main',
		because: 'mobilite-publique',
		when: {
			status: PUBLIC_AGENTS,
			subject: [
				...TRAINING,
				'evolution-professionnelle',
				'reconversion',
				'faire-le-point',
				'maintien-emploi',
				'comprendre-cep',
				'savoirs-base'
			]
		},
		source: `${S3} rh-mobilite-publique (mobilité, bilan, CPF public, reclassement)`
	},
	{
		network: 'rh-mobilite-publique',
		strength: 'main',
		because: 'mobilite-publique',
		when: { status: ['agent-public-titulaire'], subject: ['recherche-emploi'] },
		source: `${S3} rh-mobilite-publique (mobilité)`
	},
	{
		network: 'cdg-fpt',
		strength: 'main',
		because: 'centre-gestion',
		when: {
			status: PUBLIC_AGENTS,
			subject: ['evolution-professionnelle', 'reconversion', 'maintien-emploi', 'recherche-emploi']
		},
		source: 'L452-34 et suivants CGFP ; operators.md §3'
	},
	{
		network: 'cdg-fpt',
		strength: 'support',
		because: 'centre-gestion',
		when: { status: PUBLIC_AGENTS, subject: ['faire-le-point', 'emploi-local'] },
		source: `${S3} cdg-fpt`
	},
	{
		network: 'defense-mobilite',
		strength: 'specific',
		because: 'militaire',
		when: {
			status: ['militaire'],
			subject: [
				...ADVICE,
				...JOB,
				'vae',
				'creation-reprise',
				'rupture-travail',
				'fin-carriere',
				'maintien-emploi'
			]
		},
		source: 'L4139-5 code de la défense ; operators.md §3'
	},
	{
		network: 'service-social-maritime',
		strength: 'specific',
		because: 'marin-sante',
		when: { status: ['marin-professionnel'], oneOf: HEALTH },
		source: `${S3} service-social-maritime (inaptitude, Enim)`
	},
	{
		network: 'service-social-maritime',
		strength: 'specific',
		because: 'marin-maintien',
		when: { status: ['marin-professionnel'], subject: ['maintien-emploi'] },
		source: `${S3} service-social-maritime (désinsertion)`
	},
	{
		network: 'service-social-maritime',
		strength: 'main',
		because: 'marin-droits',
		when: { status: ['marin-professionnel'], subject: [...DAILY_LIFE, 'fin-carriere'] },
		source: `${S3} service-social-maritime (droits Enim)`
	},
	{
		network: 'medecine-travail',
		strength: 'specific',
		because: 'maintien-sante',
		when: { subject: ['maintien-emploi'], oneOf: HEALTH },
		source: 'L4622-8-1 et R4624-29 code du travail ; operators.md §3'
	},
	{
		network: 'medecine-travail',
		strength: 'main',
		because: 'sante-au-travail',
		when: { fact: ['obstacle-sante'] },
		source: 'R4624-34 code du travail (visite à la demande)'
	},
	{
		network: 'medecine-travail',
		strength: 'main',
		because: 'prereprise',
		when: { status: ['contrat-suspendu'], oneOf: HEALTH },
		source: 'R4624-29 code du travail (préreprise)'
	},
	{
		network: 'medecine-travail',
		strength: 'support',
		because: 'sante-au-travail',
		when: { oneOf: [{ obstacle: ['sante-restriction'] }, { subject: ['maintien-emploi'] }] },
		source: 'R4624-34 code du travail'
	},
	{
		network: 'medecine-travail',
		strength: 'main',
		because: 'employeur-maintien',
		when: { fact: ['employeur'], subject: ['maintien-emploi'] },
		source: 'L4622-2 code du travail'
	},
	{
		network: 'mdph',
		strength: 'main',
		because: 'mdph-droits',
		when: { subject: DAILY_LIFE, oneOf: HEALTH },
		source: 'L146-3 CASF ; operators.md §3'
	},
	{
		network: 'mdph',
		strength: 'main',
		because: 'mdph-esat',
		when: { status: ['salarie-esat'] },
		source: 'L146-9 CASF (orientation ESAT)'
	},
	{
		network: 'mdph',
		strength: 'support',
		because: 'mdph-rqth',
		when: { oneOf: HEALTH },
		source: 'L146-9 CASF ; operators.md §3 (ne pas attendre)'
	},
	{
		network: 'agefiph',
		strength: 'support',
		because: 'aides-handicap',
		when: { boe: true, oneOf: [...HEALTH, { subject: ['maintien-emploi', 'formation-financement'] }] },
		source: 'L5214-3 code du travail ; operators.md §3'
	},
	{
		network: 'agefiph',
		strength: 'main',
		because: 'employeur-maintien',
		when: { fact: ['employeur'], subject: ['maintien-emploi'] },
		source: 'L5214-3 code du travail (employeurs)'
	},
	{
		network: 'emploi-accompagne',
		strength: 'main',
		because: 'emploi-accompagne-esat',
		when: { status: ['salarie-esat'], subject: [...ADVICE, ...JOB, 'maintien-emploi', 'jobs-stages'] },
		source: 'L5213-2-1 code du travail ; operators.md §3'
	},
	{
		network: 'emploi-accompagne',
		strength: 'support',
		because: 'emploi-accompagne',
		when: { boe: true, fact: ['obstacle-sante'], subject: [...JOB, 'maintien-emploi'] },
		source: 'L5213-2-1 code du travail'
	},
	{
		network: 'afdas',
		strength: 'main',
		because: 'afdas-financement',
		when: { status: ['intermittent-spectacle'], subject: ['formation-financement'] },
		source: `${S3} afdas`
	},
	{
		network: 'afdas',
		strength: 'support',
		because: 'afdas-branche',
		when: {
			status: ['intermittent-spectacle'],
			subject: ['formation-choix', 'reconversion', 'evolution-professionnelle', 'vae', 'faire-le-point']
		},
		source: `${S3} afdas`
	},
	{
		network: 'opco',
		strength: 'support',
		because: 'opco-financeur',
		when: {
			status: EMPLOYEES,
			subject: [
				'formation-financement',
				'evolution-professionnelle',
				'reconversion',
				'savoirs-base',
				'alternance'
			]
		},
		source: 'L6332-1 code du travail ; loi 2025-989 (période de reconversion)'
	},
	{
		network: 'opco',
		strength: 'support',
		because: 'opco-independant',
		when: { status: SELF_EMPLOYED, subject: TRAINING },
		source: `${S3} opco (FIF PL, AGEFICE, FAFCEA)`
	},
	{
		network: 'opco',
		strength: 'support',
		because: 'opco-financeur',
		when: { status: [...EMPLOYEES, ...SELF_EMPLOYED], obstacle: ['finances-cout-formation'] },
		source: 'L6332-1 code du travail'
	},
	{
		network: 'opco',
		strength: 'specific',
		because: 'employeur-formation',
		when: {
			fact: ['employeur'],
			subject: [...TRAINING, 'evolution-professionnelle', 'vae', 'savoirs-base', 'reconversion']
		},
		source: 'L6332-1 code du travail (services aux entreprises)'
	},
	{
		network: 'opco',
		strength: 'main',
		because: 'employeur-formation',
		when: { fact: ['employeur'], subject: ['alternance'] },
		source: 'L6332-14 code du travail (contrats d’alternance)'
	},
	{
		network: 'agir-refugies',
		strength: 'specific',
		because: 'agir',
		when: { fact: ['protection-recente'] },
		source: `${S3} agir-refugies`
	},
	{
		network: 'spada-cada',
		strength: 'specific',
		because: 'asile',
		when: { fact: ['asile-en-cours'] },
		source: 'L551-7 CESEDA ; operators.md §3'
	},
	{
		network: 'spip',
		strength: 'main',
		because: 'spip',
		when: { oneOf: JUSTICE },
		source: 'D113-7 code pénitentiaire ; operators.md §3'
	},
	{
		network: 'plie',
		strength: 'support',
		because: 'plie',
		when: { status: SEEKERS, subject: [...ADVICE, ...JOB], obstacle: EMPLOYABILITY },
		source: 'L5131-2 code du travail ; operators.md §3'
	},
	{
		network: 'iae',
		strength: 'support',
		because: 'iae',
		when: { status: SEEKERS, subject: JOB, obstacle: EMPLOYABILITY },
		source: 'L5132-1 code du travail ; operators.md §3'
	},
	{
		network: 'reagir-agri',
		strength: 'specific',
		because: 'agri-difficulte',
		when: { subject: ['activite-en-difficulte'] },
		source: `${S3} reagir-agri`
	},
	{
		network: 'reagir-agri',
		strength: 'main',
		because: 'agri-reconversion',
		when: { status: ['exploitant-agricole'], subject: ['reconversion'] },
		source: `${S3} reagir-agri (continuer, arrêter, reconversion)`
	},
	{
		network: 'reagir-agri',
		strength: 'support',
		because: 'agri-difficulte',
		when: {
			status: ['exploitant-agricole'],
			oneOf: [{ obstacle: ['finances-dettes', 'finances-ressources'] }, { criterion: ['ressources-rompues'] }]
		},
		source: `${S3} reagir-agri`
	},
	{
		network: 'apesa',
		strength: 'specific',
		because: 'ecoute-entrepreneur',
		when: { subject: ['activite-en-difficulte'], obstacle: ['confiance', 'sante-psy-addiction'] },
		source: `${S3} apesa`
	},
	{
		network: 'apesa',
		strength: 'support',
		because: 'ecoute-entrepreneur',
		when: { subject: ['activite-en-difficulte'] },
		source: `${S3} apesa`
	},
	{
		network: '60000-rebonds',
		strength: 'main',
		because: 'rebond',
		when: {
			subject: ['activite-en-difficulte'],
			oneOf: [
				{ criterion: ['rupture-en-cours', 'decision-irreversible', 'ressources-rompues'] },
				{ obstacle: ['finances-dettes'] }
			]
		},
		source: `${S3} 60000-rebonds`
	},
	{
		network: '60000-rebonds',
		strength: 'support',
		because: 'rebond',
		when: { subject: ['activite-en-difficulte', 'reconversion'] },
		source: `${S3} 60000-rebonds`
	},
	{
		network: 'carsat',
		strength: 'specific',
		because: 'retraite',
		when: { subject: ['fin-carriere'] },
		source: 'L161-17 code de la sécurité sociale (information retraite) ; operators.md §3'
	},
	{
		network: 'carsat',
		strength: 'main',
		because: 'retraite-droits',
		when: { status: ['retraite'], subject: DAILY_LIFE },
		source: `${S3} carsat (service social)`
	}
];
