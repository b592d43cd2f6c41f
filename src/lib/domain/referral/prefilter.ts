import type { Prefilter } from '#lib/vocabularies/types.ts';
import type { SessionFact } from '#lib/vocabularies/session-fact.ts';
import type { Status } from '#lib/vocabularies/status.ts';
import { judge, type Condition } from '#lib/domain/referral/condition.ts';
import { isBoe, type PersonFacts, type Tri } from '#lib/domain/referral/facts.ts';
import type { Question, Reason } from '#lib/domain/referral/reasons.ts';

/** Whether a network is open to this person, why not, or what to ask. */
export type Access = {
	readonly open: Tri;
	readonly closed: readonly Reason[];
	readonly questions: readonly Question[];
};

/** Judges the prefilter of operators.json; an opening named by the prose is enough. */
export function access(rule: Prefilter, openings: readonly Condition[], facts: PersonFacts): Access {
	if (openings.some((opening) => judge(opening, facts).truth === true)) return OPEN;
	if (rule.anyOf) return anyRule(rule.anyOf, facts);
	const parts = conditions(rule, facts).map(({ when, closed }) => ({ finding: judge(when, facts), closed }));
	const closed = parts.filter((part) => part.finding.truth === false).map((part) => part.closed);
	if (closed.length > 0) return { open: false, closed, questions: [] };
	const questions = parts.flatMap((part) => part.finding.questions);
	return questions.length > 0 ? { open: null, closed: [], questions } : OPEN;
}

const OPEN: Access = { open: true, closed: [], questions: [] };

function anyRule(rules: readonly Prefilter[], facts: PersonFacts): Access {
	const each = rules.map((rule) => access(rule, [], facts));
	if (each.some((one) => one.open === true)) return OPEN;
	const unsure = each.filter((one) => one.open === null);
	if (unsure.length > 0) return { open: null, closed: [], questions: unsure.flatMap((one) => one.questions) };
	return { open: false, closed: [reason('cadre-ou-jeune-diplome', {}, true)], questions: [] };
}

/** The prefilter as conditions, each with the reason given when it does not hold. */
function conditions(rule: Prefilter, facts: PersonFacts): { when: Condition; closed: Reason }[] {
	const parts: { when: Condition; closed: Reason }[] = [];
	if (rule.statuses && !rule.anyone)
		parts.push({
			when: { status: rule.statuses as readonly Status[] },
			closed: reason('statut-non-concerne')
		});
	if (rule.statusesExcluded)
		parts.push({
			when: { statusNot: rule.statusesExcluded as readonly Status[] },
			closed: reason('statut-non-concerne')
		});
	if (rule.ageMin !== undefined)
		parts.push({ when: { ageMin: rule.ageMin }, closed: reason('age-minimum', { age: rule.ageMin }) });
	if (rule.ageMax !== undefined) parts.push(oldest(rule.ageMax, rule.ageMaxBoe, isBoe(facts)));
	if (rule.boe) parts.push({ when: { boe: true }, closed: reason('boe-requise', {}, true) });
	if (rule.executive) parts.push({ when: { executive: true }, closed: reason('cadre-requis', {}, true) });
	if (rule.diplomaMin !== undefined)
		parts.push({ when: { diplomaMin: rule.diplomaMin }, closed: reason('diplome-minimum') });
	if (rule.facts)
		parts.push({
			when: { fact: rule.facts as readonly SessionFact[] },
			closed: reason('situation-non-concernee', {}, true)
		});
	if (rule.factsExcluded)
		parts.push({
			when: { factNot: rule.factsExcluded as readonly SessionFact[] },
			closed: reason('situation-non-concernee', {}, true)
		});
	return parts;
}

/** « 25 ans révolus, 29 avec RQTH »: the wider limit counts only when the person is known to be entitled to it. */
function oldest(max: number, maxBoe: number | undefined, boe: Tri): { when: Condition; closed: Reason } {
	const closed = reason('age-maximum', { age: max });
	if (maxBoe === undefined || boe === false) return { when: { ageMax: max }, closed };
	if (boe === true) return { when: { ageMax: maxBoe }, closed: reason('age-maximum', { age: maxBoe }, true) };
	return { when: { oneOf: [{ ageMax: max }, { ageMax: maxBoe, boe: true }] }, closed };
}

const reason = (code: string, params: Reason['params'] = {}, sensitive = false): Reason => ({
	code,
	params,
	sensitive
});
