import { triage, type UrgencyLevel } from '#lib/domain/triage/triage.ts';
import { urgencyCriteria } from '#lib/vocabularies/urgency.ts';
import { CRITERION_QUESTIONS } from '#lib/wording/criteria.ts';
import type { Option } from '#lib/wording/options.ts';
import {
	actionWords,
	callWords,
	criterionReasons,
	levelWords,
	numberWords,
	sayings
} from '#lib/wording/triage.ts';

/** The level with its reasons and what to do now, in words. */
export type TriageView = {
	level: UrgencyLevel;
	levelName: string;
	line: string;
	reasons: string[];
	actions: string[];
	protocol: boolean;
	numbers: { number: string; label: string; bySms: boolean; when: string }[];
	say: string[];
	avoid: string[];
};

/** What the ticked criteria mean for the next minutes, ready to be read. */
export function triageView(criteria: readonly string[]): TriageView {
	const judged = triage(criteria);
	const { name, line } = levelWords[judged.level];
	const spoken = judged.protocol
		? judged.families.filter((family) => family === 'securite' || family === 'besoins-vitaux')
		: judged.families.slice(0, 1);
	return {
		level: judged.level,
		levelName: name,
		line,
		reasons: judged.reasons.map(({ code }) => criterionReasons[code]),
		actions: judged.actions.map((code) => actionWords[code]),
		protocol: judged.protocol,
		numbers: judged.numbers.map(({ number, bySms, when }) => ({
			number,
			label: numberWords[number] ?? '',
			bySms: bySms === true,
			when: when.map((one) => callWords[one]).join(', ')
		})),
		say: spoken.flatMap((family) => sayings[family].say),
		avoid: spoken.flatMap((family) => sayings[family].avoid)
	};
}

/** Two readings, and the way here: the person, the request, coming and coming back (003, III). */
export function criteriaOptions(): { person: Option[]; request: Option[]; access: Option[] } {
	const of = (...families: readonly string[]): Option[] =>
		urgencyCriteria.entries
			.filter(({ group }) => families.includes(group))
			.map(({ code }) => ({ code, label: CRITERION_QUESTIONS[code] }));
	const people = ['mineur-sans-solution', 'sortie-institution'];
	const breaks = of('rupture');
	return {
		person: [...of('securite', 'besoins-vitaux'), ...breaks.filter(({ code }) => people.includes(code))],
		request: [...of('echeance'), ...breaks.filter(({ code }) => !people.includes(code)), ...of('aucune')],
		access: of('autonomie')
	};
}
