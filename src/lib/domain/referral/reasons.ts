/**
 * How strongly a network answers, from the strongest: danger first (rule 1), then the step the law asks for (rule 5),
 * the person's référent (rule 2), a service whose very mission it is, the operator competent by status, a useful
 * complement, and last the doors open to everybody (rule 10).
 */
export const STRENGTHS = [
	'urgent-life',
	'urgent-shelter',
	'urgent-relay',
	'urgent-after',
	'legal-step',
	'referent',
	'specific',
	'main',
	'support',
	'universal'
] as const;
export type Strength = (typeof STRENGTHS)[number];

/** What would have to be known before a network can be shown. */
export const QUESTIONS = [
	'a-verifier-demande',
	'a-verifier-statut',
	'a-verifier-situation',
	'a-verifier-age',
	'a-verifier-diplome',
	'a-verifier-boe',
	'a-verifier-cadre',
	'a-verifier-territoire',
	'a-verifier-45-jours',
	'a-verifier-contrat-apprentissage',
	'a-verifier-jeune-diplome',
	'a-verifier-cep-fait',
	'a-verifier-installation',
	'a-verifier-credit',
	'a-verifier-csp',
	'a-verifier-agricole',
	'a-verifier-liquidation',
	'a-verifier-plie',
	'a-verifier-autorisation-travail',
	'a-verifier-apec-public'
] as const;
export type Question = (typeof QUESTIONS)[number];

/** One reason: a code that `wording/referral.ts` puts into French; `sensitive` when it rests on a class C or C* code. */
export type Reason = {
	readonly code: string;
	readonly params: Readonly<Record<string, string | number>>;
	readonly sensitive: boolean;
};
