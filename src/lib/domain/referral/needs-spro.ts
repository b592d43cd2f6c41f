import type { Need } from '#lib/domain/referral/need.ts';
import {
	ADVICE,
	EMPLOYEES,
	JOB,
	OUT_OF_SCHOOL,
	PERMANENT,
	SEEKERS,
	STUDIES,
	TRAINING,
	WITHOUT_JOB
} from '#lib/domain/referral/groups.ts';

const SPRO = 'operators.md §2';
const CREATION = 'operators.md §2 et §3 (création)';

/** Other members of the regional guidance service: school, students, youth, information, VAE, transitions, chambers. */
export const SPRO_NEEDS: readonly Need[] = [
	{
		network: 'cio',
		strength: 'main',
		because: 'scolaire-etudes',
		when: { subject: ['orientation-scolaire'] },
		source: `${SPRO} cio ; L313-5 code de l’éducation`
	},
	{
		network: 'cio',
		strength: 'main',
		because: 'retour-etudes',
		when: {
			status: ['eleve', 'etudiant', 'alternant', 'service-civique', ...OUT_OF_SCHOOL],
			subject: ['reorientation-etudes']
		},
		source: `${SPRO} cio (décrochage, retour en formation)`
	},
	{
		network: 'cio',
		strength: 'main',
		because: 'jeune-scolarise',
		when: {
			status: ['eleve', ...OUT_OF_SCHOOL, 'alternant'],
			subject: [...STUDIES, 'decouvrir-metiers', 'faire-le-point', 'formation-choix']
		},
		source: `${SPRO} cio (priorité aux scolarisés et jeunes sortis d’école)`
	},
	{
		network: 'cio',
		strength: 'main',
		because: 'jeune-scolarise',
		when: { status: ['eleve'], subject: ['alternance', ...JOB, 'emploi-local', 'comprendre-cep'] },
		source: `${SPRO} cio ; operators.md règle 4`
	},
	{
		network: 'cio',
		strength: 'main',
		because: 'eleve-voie-professionnelle',
		when: {
			status: ['eleve'],
			subject: ['alternance', 'decouvrir-metiers', 'formation-choix', 'faire-le-point']
		},
		source: `${SPRO} cio (psychologue de l’Éducation nationale)`
	},
	{
		network: 'cio',
		strength: 'main',
		because: 'decrochage',
		when: {
			ageMax: 17,
			oneOf: [{ status: OUT_OF_SCHOOL }, { criterion: ['mineur-sans-solution'] }]
		},
		source: `${SPRO} cio (PSAD) ; L131-1 et L114-1 code de l’éducation`
	},
	{
		network: 'cio',
		strength: 'support',
		because: 'information-scolaire',
		when: { subject: ['reorientation-etudes'] },
		source: `${SPRO} cio (tout public)`
	},
	{
		network: 'cio',
		strength: 'support',
		because: 'information-scolaire',
		when: {
			status: ['etudiant', 'eleve'],
			subject: [
				'decouvrir-metiers',
				'faire-le-point',
				'formation-choix',
				'jobs-stages',
				'alternance',
				'comprendre-cep'
			]
		},
		source: `${SPRO} cio (étudiants)`
	},
	{
		network: 'suio',
		strength: 'main',
		because: 'etudiant-universite',
		when: {
			status: ['etudiant'],
			subject: [...STUDIES, ...ADVICE, ...JOB, 'jobs-stages', 'alternance']
		},
		source: `${SPRO} suio ; L611-5 code de l’éducation`
	},
	{
		network: 'suio',
		strength: 'main',
		because: 'reorientation-etudiant',
		when: { status: ['etudiant'], subject: [...STUDIES, 'faire-le-point'] },
		source: `${SPRO} suio (réorientation, passerelles)`
	},
	{
		network: 'suio',
		strength: 'support',
		because: 'futur-etudiant',
		when: { status: ['eleve'], subject: STUDIES, ageMin: 16 },
		source: `${SPRO} suio (lycéens futurs étudiants)`
	},
	{
		network: 'suio',
		strength: 'support',
		because: 'ancien-etudiant',
		when: { status: ['sorti-etudes-sans-solution'], subject: STUDIES, diplomaMin: 4 },
		source: `${SPRO} suio (selon les universités)`
	},
	{
		network: 'info-jeunes',
		strength: 'specific',
		because: 'droits-jeunes',
		when: { subject: ['mobilite-internationale', 'engagement', 'jobs-stages', 'droits-vie-quotidienne'] },
		source: `${SPRO} info-jeunes ; L6111-5 code du travail`
	},
	{
		network: 'info-jeunes',
		strength: 'support',
		because: 'premier-niveau-jeunes',
		when: {
			subject: [
				...ADVICE,
				...JOB,
				...STUDIES,
				'alternance',
				'question-autre-nature',
				'creation-reprise',
				'rupture-travail',
				'savoirs-base'
			]
		},
		source: `${SPRO} info-jeunes (premier niveau d’orientation)`
	},
	{
		network: 'region-ideo',
		strength: 'main',
		because: 'information-metiers',
		when: { subject: ['decouvrir-metiers', 'emploi-local'] },
		source: `${SPRO} region-ideo`
	},
	{
		network: 'region-ideo',
		strength: 'support',
		because: 'information-formations',
		when: {
			subject: [
				...STUDIES,
				...TRAINING,
				'reconversion',
				'alternance',
				'comprendre-cep',
				'faire-le-point',
				'evolution-professionnelle'
			]
		},
		source: `${SPRO} region-ideo`
	},
	{
		network: 'region-ideo',
		strength: 'support',
		because: 'donnees-emploi',
		when: { obstacle: ['projet-marche-local', 'projet-flou', 'representations'] },
		source: `${SPRO} region-ideo (données emploi-formation)`
	},
	{
		network: 'region-ideo',
		strength: 'support',
		because: 'aides-region',
		when: { status: WITHOUT_JOB, obstacle: ['finances-cout-formation'] },
		source: `${SPRO} region-ideo (PRÉPA, QUALIF)`
	},
	{
		network: 'cidff',
		strength: 'specific',
		because: 'apres-violences',
		when: { fact: ['violences-stabilisees'] },
		source: `${SPRO} cidff (violences sexistes, insertion)`
	},
	{
		network: 'cidff',
		strength: 'specific',
		because: 'accompagnement-violences',
		when: { obstacle: ['violences'] },
		source: `${SPRO} cidff`
	},
	{
		network: 'cidff',
		strength: 'main',
		because: 'droit-famille',
		when: {
			obstacle: ['famille-autre'],
			subject: ['droits-vie-quotidienne', 'question-autre-nature']
		},
		source: `${SPRO} cidff (droit de la famille)`
	},
	{
		network: 'cidff',
		strength: 'support',
		because: 'droit-famille',
		when: { obstacle: ['famille-autre'] },
		source: `${SPRO} cidff (droit de la famille)`
	},
	{
		network: 'cidff',
		strength: 'support',
		because: 'reprise-emploi-femmes',
		when: { status: ['sans-activite'], subject: [...ADVICE, ...JOB] },
		source: `${SPRO} cidff (emploi et insertion des femmes)`
	},
	{
		network: 'conseil-vae',
		strength: 'specific',
		because: 'vae',
		when: { subject: ['vae'] },
		source: 'L6411-1 code du travail ; décret 2025-663 ; operators.md règle 5'
	},
	{
		network: 'conseil-vae',
		strength: 'support',
		because: 'vae-experience',
		when: {
			obstacle: ['projet-diplome'],
			subject: [...ADVICE],
			statusNot: ['eleve', 'etudiant', 'sorti-etudes-sans-solution', 'alternant', 'alternant-rupture']
		},
		source: `${SPRO} conseil-vae`
	},
	{
		network: 'transitions-pro',
		strength: 'legal-step',
		because: 'dossier-ptp',
		when: { status: EMPLOYEES, fact: ['cep-deja-fait'], subject: [...TRAINING, 'reconversion'] },
		source: 'L6323-17-1 à L6323-17-6 code du travail ; operators.md règle 5'
	},
	{
		network: 'transitions-pro',
		strength: 'legal-step',
		because: 'attestation-demission',
		when: { status: PERMANENT, fact: ['cep-deja-fait'], oneOf: [{ fact: ['demission-envisagee'] }] },
		source: 'L5422-1 et R5422-2-1 code du travail ; operators.md §2 transitions-pro'
	},
	{
		network: 'transitions-pro',
		strength: 'support',
		because: 'financement-transition',
		when: { status: EMPLOYEES, subject: ['formation-financement', 'reconversion'] },
		source: 'L6323-17-1 code du travail'
	},
	{
		network: 'transitions-pro',
		strength: 'support',
		because: 'apres-cep-demission',
		when: { status: PERMANENT, fact: ['demission-envisagee'] },
		source: 'L5422-1 code du travail'
	},
	{
		network: 'transitions-pro',
		strength: 'support',
		because: 'financement-transition',
		when: {
			status: EMPLOYEES,
			obstacle: ['finances-cout-formation'],
			subject: [...TRAINING, 'reconversion', 'evolution-professionnelle', 'faire-le-point']
		},
		source: 'L6323-17-5 code du travail (rémunération maintenue)'
	},
	{
		network: 'transitions-pro',
		strength: 'support',
		because: 'clea',
		when: { status: EMPLOYEES, subject: ['savoirs-base'] },
		source: `${SPRO} transitions-pro (CléA)`
	},
	{
		network: 'cci',
		strength: 'main',
		because: 'creation-commerce',
		when: { subject: ['creation-reprise'] },
		source: CREATION
	},
	{
		network: 'cci',
		strength: 'main',
		because: 'entreprise-difficulte',
		when: { status: ['independant', 'conjoint-collaborateur'], subject: ['activite-en-difficulte'] },
		source: `${SPRO} cci (difficultés d’entreprise)`
	},
	{
		network: 'cci',
		strength: 'support',
		because: 'point-apprentissage',
		when: {
			subject: ['alternance'],
			status: ['alternant', 'alternant-rupture', 'eleve', ...SEEKERS, 'sorti-etudes-sans-solution']
		},
		source: `${SPRO} cci (point apprentissage)`
	},
	{
		network: 'cci',
		strength: 'specific',
		because: 'employeur-apprentissage',
		when: { fact: ['employeur'], subject: ['alternance'] },
		source: `${SPRO} cci (apprentis et employeurs)`
	},
	{
		network: 'cma',
		strength: 'main',
		because: 'creation-artisanat',
		when: { subject: ['creation-reprise'] },
		source: CREATION
	},
	{
		network: 'cma',
		strength: 'main',
		because: 'artisan-difficulte',
		when: { status: ['independant', 'conjoint-collaborateur'], subject: ['activite-en-difficulte'] },
		source: `${SPRO} cma`
	},
	{
		network: 'cma',
		strength: 'support',
		because: 'artisan-formation',
		when: {
			status: ['independant', 'conjoint-collaborateur'],
			subject: [...TRAINING, 'faire-le-point', 'evolution-professionnelle']
		},
		source: `${SPRO} cma (formation des artisans, conjoints collaborateurs)`
	},
	{
		network: 'cma',
		strength: 'support',
		because: 'point-apprentissage',
		when: {
			subject: ['alternance'],
			status: ['alternant', 'alternant-rupture', 'eleve', ...SEEKERS, 'sorti-etudes-sans-solution']
		},
		source: `${SPRO} cma (apprentissage)`
	},
	{
		network: 'cma',
		strength: 'specific',
		because: 'employeur-apprentissage',
		when: { fact: ['employeur'], subject: ['alternance'] },
		source: `${SPRO} cma (apprentissage)`
	},
	{
		network: 'chambre-agriculture',
		strength: 'specific',
		because: 'installation-agricole',
		when: { fact: ['installation-agricole'], subject: ['creation-reprise'] },
		source: 'D343-21 code rural (point accueil installation) ; operators.md §2',
		ask: ['a-verifier-installation']
	},
	{
		network: 'chambre-agriculture',
		strength: 'specific',
		because: 'installation-agricole',
		when: { fact: ['installation-agricole'], oneOf: [{ subjectNot: ['creation-reprise'] }] },
		source: 'D343-21 code rural (point accueil installation) ; operators.md §2'
	},
	{
		network: 'chambre-agriculture',
		strength: 'main',
		because: 'exploitant',
		when: {
			status: ['exploitant-agricole'],
			subject: [
				'activite-en-difficulte',
				'creation-reprise',
				'fin-carriere',
				'evolution-professionnelle',
				...TRAINING,
				'reconversion'
			]
		},
		source: `${SPRO} chambre-agriculture (transmettre, « Continuer ou se reconvertir »)`
	}
];
