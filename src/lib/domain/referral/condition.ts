import type { DemandSubject } from '#lib/vocabularies/demand-subject.ts';
import { obstacles, type ObstacleCode } from '#lib/vocabularies/obstacle.ts';
import type { SessionFact } from '#lib/vocabularies/session-fact.ts';
import { statuses, type Status } from '#lib/vocabularies/status.ts';
import type { CodeList } from '#lib/vocabularies/types.ts';
import { urgencyCriteria, type UrgencyCriterion } from '#lib/vocabularies/urgency.ts';
import { entryOf } from '#lib/domain/shared/codes.ts';
import {
	ageRange,
	diplomaLevel,
	hasFact,
	isBoe,
	isExecutive,
	statusOf,
	type PersonFacts,
	type Tri
} from '#lib/domain/referral/facts.ts';
import type { Question } from '#lib/domain/referral/reasons.ts';

/** A condition on the person, written as data: every key present must hold; a list holds when one of it does. */
export type Condition = {
	readonly subject?: readonly DemandSubject[];
	readonly subjectNot?: readonly DemandSubject[];
	readonly status?: readonly Status[];
	readonly statusNot?: readonly Status[];
	readonly obstacle?: readonly ObstacleCode[];
	readonly criterion?: readonly UrgencyCriterion[];
	readonly criterionNot?: readonly UrgencyCriterion[];
	readonly fact?: readonly SessionFact[];
	readonly factNot?: readonly SessionFact[];
	readonly ageMin?: number;
	readonly ageMax?: number;
	readonly diplomaMin?: number;
	readonly boe?: boolean;
	readonly executive?: boolean;
	readonly outsideBretagne?: true;
	/** One of these must hold. */
	readonly oneOf?: readonly Condition[];
};

/** How a condition stands: whether it rests on a class C or C* code, and the questions that would settle it. */
export type Finding = {
	readonly truth: Tri;
	readonly sensitive: boolean;
	readonly questions: readonly Question[];
};

/** Judges a condition in three values. */
export function judge(when: Condition, facts: PersonFacts): Finding {
	const findings = [...keys(when, facts)];
	if (findings.some((finding) => finding.truth === false)) return NO;
	const open = findings.filter((finding) => finding.truth === null);
	return {
		truth: open.length === 0 ? true : null,
		sensitive: findings.some((finding) => finding.sensitive),
		questions: open.flatMap((finding) => finding.questions)
	};
}

const NO: Finding = { truth: false, sensitive: false, questions: [] };
const YES: Finding = { truth: true, sensitive: false, questions: [] };

function* keys(when: Condition, facts: PersonFacts): Generator<Finding> {
	const status = statusOf(facts);
	if (when.subject) yield among(facts.subject, when.subject, 'a-verifier-demande');
	if (when.subjectNot) yield not(among(facts.subject, when.subjectNot, 'a-verifier-demande'));
	if (when.status) yield named(among(status, when.status, statusQuestion(when.status)), statuses, status);
	if (when.statusNot) yield not(among(status, when.statusNot, 'a-verifier-statut'));
	if (when.obstacle) yield ticked(facts.obstacles, when.obstacle, obstacles);
	if (when.criterion) yield ticked(facts.criteria, when.criterion, urgencyCriteria);
	if (when.criterionNot) yield not(ticked(facts.criteria, when.criterionNot, urgencyCriteria));
	if (when.fact) yield anyFact(when.fact, facts);
	if (when.factNot) yield not(anyFact(when.factNot, facts));
	const [youngest, oldest] = ageRange(facts);
	if (when.ageMin !== undefined) yield within(youngest >= when.ageMin, oldest < when.ageMin);
	if (when.ageMax !== undefined) yield within(oldest <= when.ageMax, youngest > when.ageMax);
	const level = diplomaLevel(facts);
	if (when.diplomaMin !== undefined)
		yield asked(level === null ? null : level >= when.diplomaMin, true, false, 'a-verifier-diplome');
	if (when.boe !== undefined) yield asked(isBoe(facts), when.boe, true, 'a-verifier-boe');
	if (when.executive !== undefined) yield asked(isExecutive(facts), when.executive, true, 'a-verifier-cadre');
	if (when.outsideBretagne) yield outside(facts);
	if (when.oneOf) yield either(when.oneOf, facts);
}

function either(conditions: readonly Condition[], facts: PersonFacts): Finding {
	const findings = conditions.map((condition) => judge(condition, facts));
	const held = findings.filter((finding) => finding.truth === true);
	// A discreet ground is enough where there is one: « sensitive » only when every ground is.
	if (held.length > 0) return { ...YES, sensitive: held.every((finding) => finding.sensitive) };
	const open = findings.filter((finding) => finding.truth === null);
	if (open.length === 0) return NO;
	return {
		truth: null,
		sensitive: open.some((finding) => finding.sensitive),
		questions: open.flatMap((finding) => finding.questions)
	};
}

function among(code: string | null, codes: readonly string[], question: Question): Finding {
	if (code === null) return { truth: null, sensitive: false, questions: [question] };
	return codes.includes(code) ? YES : NO;
}

const named = (finding: Finding, list: CodeList, code: string | null): Finding =>
	finding.truth === true ? { ...finding, sensitive: isSensitive(list, code) } : finding;

const not = (finding: Finding): Finding => (finding.truth === null ? finding : finding.truth ? NO : YES);

function ticked(codes: readonly string[], wanted: readonly string[], list: CodeList): Finding {
	const held = wanted.filter((code) => codes.includes(code));
	return held.length > 0 ? { ...YES, sensitive: held.every((code) => isSensitive(list, code)) } : NO;
}

function anyFact(wanted: readonly SessionFact[], facts: PersonFacts): Finding {
	if (wanted.some((fact) => hasFact(facts, fact) === true)) return { ...YES, sensitive: true };
	if (facts.facts !== null) return NO;
	const questions = wanted.map((fact) => FACT_QUESTIONS[fact] ?? 'a-verifier-situation');
	return { truth: null, sensitive: true, questions };
}

function within(inside: boolean, outside: boolean): Finding {
	if (outside) return NO;
	return inside ? YES : { truth: null, sensitive: false, questions: ['a-verifier-age'] };
}

function asked(value: Tri, wanted: boolean, sensitive: boolean, question: Question): Finding {
	if (value === null) return { truth: null, sensitive, questions: [question] };
	return value === wanted ? { ...YES, sensitive } : NO;
}

function outside(facts: PersonFacts): Finding {
	const departement = facts.place?.departement ?? facts.departement;
	return departement !== null && !BRETAGNE.includes(departement) ? YES : NO;
}

/** A status that is itself sensitive is not asked for by its name. */
const statusQuestion = (wanted: readonly string[]): Question =>
	wanted.every((code) => isSensitive(statuses, code)) ? 'a-verifier-situation' : 'a-verifier-statut';

const isSensitive = (list: CodeList, code: string | null): boolean =>
	entryOf(list, code)?.cls.startsWith('C') ?? false;

const BRETAGNE: readonly string[] = ['22', '29', '35', '56'];

const FACT_QUESTIONS: Partial<Record<SessionFact, Question>> = {
	'apprentissage-plus-45-jours': 'a-verifier-45-jours',
	'contrat-professionnalisation': 'a-verifier-contrat-apprentissage',
	'jeune-diplome': 'a-verifier-jeune-diplome',
	'cep-deja-fait': 'a-verifier-cep-fait',
	'installation-agricole': 'a-verifier-installation',
	'refus-bancaire': 'a-verifier-credit',
	'licenciement-economique': 'a-verifier-csp'
};
