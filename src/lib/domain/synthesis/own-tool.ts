import type { Interview, PlanStep } from '#lib/domain/interview/interview.ts';
import type { CivilDate } from '#lib/domain/shared/civil-date.ts';
import { lineText } from '#lib/domain/synthesis/clean.ts';
import {
	isKept,
	mayPrint,
	printedFollowUp,
	printedLevers,
	printedObstacles,
	printedSteps
} from '#lib/domain/synthesis/printable.ts';
import { ageClasses } from '#lib/vocabularies/age-class.ts';
import { demandSubjects } from '#lib/vocabularies/demand-subject.ts';
import { diplomas } from '#lib/vocabularies/diploma.ts';
import { followUps } from '#lib/vocabularies/follow-up.ts';
import { informationTypes } from '#lib/vocabularies/information.ts';
import { levers } from '#lib/vocabularies/lever.ts';
import { networks } from '#lib/vocabularies/network.ts';
import { obstacles } from '#lib/vocabularies/obstacle.ts';
import { origins } from '#lib/vocabularies/origin.ts';
import { statuses } from '#lib/vocabularies/status.ts';
import type { CodeList } from '#lib/vocabularies/types.ts';

/** What a structure may say in the words of its own case tool (ruling 7): five lists, obstacles by their family. */
export const SUMMARY_LISTS = ['objet', 'statut', 'famille', 'levier', 'suite'] as const;
/** What only the yearly report counts: groups of those lists, and other lists. */
export const REPORT_LISTS = [
	...(['statut-groupe', 'levier-famille', 'suite-groupe'] as const),
	...(['age', 'diplome', 'information', 'origine'] as const)
] as const;
export const TOOL_LISTS = [...SUMMARY_LISTS, ...REPORT_LISTS] as const;
export type ToolList = (typeof TOOL_LISTS)[number];

/** A structure's own tool: how it is called, and its words beside our codes; none where ours serve. */
export type OwnTool = {
	readonly name: string;
	readonly terms: Readonly<Record<ToolList, Readonly<Record<string, string>>>>;
};

/** Nothing is shipped: no public list of another tool's words is known. */
export const NO_TOOL: OwnTool = {
	name: '',
	terms: Object.fromEntries(TOOL_LISTS.map((list) => [list, {}])) as Record<ToolList, Record<string, string>>
};

/** The codes that may leave for another tool: living, of class A or B. Families are those of such obstacles. */
export const TOOL_CODES: Readonly<Record<ToolList, readonly string[]>> = {
	objet: openCodes(demandSubjects),
	statut: openCodes(statuses).filter((code) => code !== 'non-communique'),
	famille: [...new Set(openCodes(obstacles).flatMap(familyOf))],
	levier: openCodes(levers),
	suite: openCodes(followUps),
	'statut-groupe': groupsOf(statuses),
	'levier-famille': groupsOf(levers),
	'suite-groupe': groupsOf(followUps),
	age: groupsOf(ageClasses),
	diplome: groupsOf(diplomas),
	information: groupsOf(informationTypes),
	origine: groupsOf(origins)
};

/** The sentences around the codes. */
export type ToolWords = {
	readonly title: (day: CivilDate, place: string) => string;
	readonly heading: Readonly<
		Record<
			'statut' | 'objet' | 'demande' | 'redit' | 'famille' | 'levier' | 'reseau' | 'suite' | 'plan',
			string
		>
	>;
	readonly label: (list: ToolList, code: string) => string;
	readonly line: (heading: string, answer: string) => string;
	readonly also: string;
};

/**
 * A summary and codes to copy into the structure's own tool, in its words (ruling 7). Only what may be printed: codes of
 * class A and B; of free text, what the person saw on her page: demands, validated reformulation, plan. A step that
 * a service of health, violence, justice or debts brought stays out, and so does that service.
 */
export function ownToolText(
	interview: Interview,
	{ day, place }: { readonly day: CivilDate; readonly place: string },
	tool: OwnTool,
	words: ToolWords
): string {
	const say = (list: ToolList, code: string): string =>
		(Object.hasOwn(tool.terms[list], code) && tool.terms[list][code]) || words.label(list, code);
	const { demands, situation, diagnostic, reformulation, closure, referral } = interview;
	const main = demands.list[demands.main];
	const ordered = main ? [main, ...demands.list.filter((demand) => demand !== main)] : demands.list;
	const subjects = ordered.flatMap(({ subject }) => subject ?? []);
	const families = printedObstacles(diagnostic).flatMap(familyOf);
	const chosen = referral.seen.filter((option) => isKept(option) && isOpen(option.network));
	const followUp = printedFollowUp(closure.followUp);
	const answers = {
		statut: TOOL_CODES.statut.includes(situation.status) ? [say('statut', situation.status)] : [],
		objet: subjects.filter((code) => mayPrint(demandSubjects, code)).map((code) => say('objet', code)),
		demande: ordered.map(({ text }) => text),
		redit: reformulation.validated ? [reformulation.text] : [],
		famille: families.map((code) => say('famille', code)),
		levier: printedLevers(diagnostic).map((code) => say('levier', code)),
		reseau: chosen.map(({ name }) => name),
		suite: followUp ? [say('suite', followUp)] : []
	};
	const lines = (Object.keys(answers) as (keyof typeof answers)[]).flatMap((key) => {
		const said = [...new Set(answers[key].map(lineText).filter(Boolean))];
		return said.length > 0 ? [words.line(words.heading[key], said.join(words.also))] : [];
	});
	const steps = printedSteps({ ...interview, synthesis: { ...interview.synthesis, discreet: true } });
	const plan = steps.map((step, index) => `${index + 1}. ${stepLine(step)}`);
	const whole = [
		words.title(day, place),
		...lines,
		...(plan.length > 0 ? [words.line(words.heading.plan, ''), ...plan] : [])
	];
	return `${whole.map((line) => line.trimEnd()).join('\n')}\n`;
}

const stepLine = ({ what, who, how, where, when, bring }: PlanStep): string =>
	[what, who, how, where, when, bring].map(lineText).filter(Boolean).join(', ');

const isOpen = (network: string): boolean =>
	networks.some(({ code, cls }) => code === network && cls === 'A');

function openCodes(list: CodeList): string[] {
	return list.entries.filter(({ code, until }) => !until && mayPrint(list, code)).map(({ code }) => code);
}

/** What the codes of a list are counted under; what is not said has no word in another tool. */
function groupsOf({ entries }: CodeList): string[] {
	const groups = entries.flatMap(({ cls, group }) => (cls !== 'C*' && group !== null ? [group] : []));
	return [...new Set(groups)].filter((group) => group !== 'non-communique');
}

function familyOf(code: string): string[] {
	const family = obstacles.entries.find((entry) => entry.code === code)?.group;
	return family ? [family] : [];
}
