import type { DemandSubject } from '#lib/vocabularies/demand-subject.ts';
import type { ObstacleCode } from '#lib/vocabularies/obstacle.ts';
import type { Status } from '#lib/vocabularies/status.ts';
import type { Condition } from '#lib/domain/referral/condition.ts';

/** Groups of codes the rules speak of. */
export const SEEKERS: readonly Status[] = ['demandeur-emploi-inscrit', 'demandeur-emploi-non-inscrit'];
export const OUT_OF_SCHOOL: readonly Status[] = ['sorti-etudes-sans-solution', 'alternant-rupture'];
/** Without a job and able to look for one. */
export const WITHOUT_JOB: readonly Status[] = [
	...SEEKERS,
	...OUT_OF_SCHOOL,
	'stagiaire-formation',
	'sous-main-de-justice',
	'autre'
];
/** The same, with those who do not look for one yet: what a mission locale means by « sans emploi ». */
export const YOUNG_WITHOUT_JOB: readonly Status[] = [...WITHOUT_JOB, 'sans-activite', 'service-civique'];
/** Minors of these statuses have no solution: in service civique, in training or kept by a CFA they have one. */
export const WITHOUT_SOLUTION: readonly Status[] = [
	...SEEKERS,
	'sorti-etudes-sans-solution',
	'sans-activite',
	'sous-main-de-justice',
	'autre'
];
/** Private employees (operators.json), without IAE. */
export const EMPLOYEES: readonly Status[] = [
	'salarie-cdi',
	'salarie-cdd',
	'salarie-interim',
	'salarie-saisonnier',
	'contrat-suspendu',
	'marin-professionnel',
	'intermittent-spectacle'
];
export const SELF_EMPLOYED: readonly Status[] = [
	'independant',
	'exploitant-agricole',
	'conjoint-collaborateur'
];
/** Active people in post, « hors agents publics » (CEP des actifs occupés). */
export const ACTIVE: readonly Status[] = [...EMPLOYEES, ...SELF_EMPLOYED, 'salarie-insertion'];
/** Contracts with an end in sight, or made of missions. */
export const SHORT_CONTRACTS: readonly Status[] = [
	'salarie-cdd',
	'salarie-interim',
	'salarie-saisonnier',
	'marin-professionnel',
	'intermittent-spectacle'
];
/** Those a CEP before a démission-reconversion concerns (CDI, even suspended). */
export const PERMANENT: readonly Status[] = ['salarie-cdi', 'contrat-suspendu'];
export const PUBLIC_AGENTS: readonly Status[] = ['agent-public-titulaire', 'agent-public-contractuel'];
export const PUPILS: readonly Status[] = ['eleve', 'etudiant'];

/** What « conseil en évolution professionnelle » answers. */
export const ADVICE: readonly DemandSubject[] = [
	'comprendre-cep',
	'faire-le-point',
	'decouvrir-metiers',
	'emploi-local',
	'evolution-professionnelle',
	'reconversion',
	'formation-choix',
	'formation-financement'
];
export const JOB: readonly DemandSubject[] = ['recherche-emploi', 'outils-candidature'];
export const TRAINING: readonly DemandSubject[] = ['formation-choix', 'formation-financement'];
export const STUDIES: readonly DemandSubject[] = ['orientation-scolaire', 'reorientation-etudes'];
export const DAILY_LIFE: readonly DemandSubject[] = ['droits-vie-quotidienne', 'question-autre-nature'];

/** What an integration pathway (IAE, PLIE) is made for. */
export const EMPLOYABILITY: readonly ObstacleCode[] = [
	'projet-diplome',
	'projet-experience',
	'savoirs-lire-ecrire',
	'savoirs-calcul',
	'langue-francais',
	'logement-sans',
	'logement-menace',
	'finances-ressources',
	'finances-dettes',
	'confiance',
	'mobilite-sans-moyen'
];
export const DIGITAL: readonly ObstacleCode[] = ['numerique-equipement', 'numerique-usages'];
export const SOCIAL: readonly ObstacleCode[] = [
	'logement-sans',
	'logement-menace',
	'logement-inadapte',
	'finances-ressources',
	'finances-dettes',
	'mobilite-sans-moyen',
	'mobilite-permis',
	'mobilite-transports-commun',
	'sante-acces-soins',
	'sante-psy-addiction',
	'confiance'
];

/** Health weighs on work: as the main obstacle, or as one among others. */
export const HEALTH: readonly Condition[] = [
	{ fact: ['obstacle-sante'] },
	{ obstacle: ['sante-restriction'] }
];
/** 16–25 révolus (L5314-2), or up to 29 with RQTH in the CEJ (L5131-6). */
export const MISSION_LOCALE_AGE: readonly Condition[] = [
	{ ageMin: 16, ageMax: 25 },
	{ ageMin: 26, ageMax: 29, boe: true }
];
/** Detained, followed or just out. */
export const JUSTICE: readonly Condition[] = [{ fact: ['justice'] }, { status: ['sous-main-de-justice'] }];
/** The apprenticeship contract is about to be broken. */
export const BREAKING: readonly Condition[] = [
	{ fact: ['demission-envisagee'] },
	{ criterion: ['rupture-en-cours', 'decision-irreversible'] },
	{ subject: ['rupture-travail'] }
];
