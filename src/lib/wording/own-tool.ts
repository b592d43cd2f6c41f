import { labelOf } from '#lib/domain/shared/codes.ts';
import type { ToolList, ToolWords } from '#lib/domain/synthesis/own-tool.ts';
import { demandSubjects } from '#lib/vocabularies/demand-subject.ts';
import { followUps } from '#lib/vocabularies/follow-up.ts';
import { levers } from '#lib/vocabularies/lever.ts';
import { statuses } from '#lib/vocabularies/status.ts';
import type { CodeList } from '#lib/vocabularies/types.ts';
import { longDay } from '#lib/wording/day.ts';
import { groupName } from '#lib/wording/groups.ts';

const LISTS: Record<Exclude<ToolList, 'famille'>, CodeList> = {
	objet: demandSubjects,
	statut: statuses,
	levier: levers,
	suite: followUps
};

/** Headings of the page where a structure writes its own tool's words. */
export const TOOL_TITLES: Record<ToolList, string> = {
	objet: 'Objets de la demande',
	statut: 'Situations',
	famille: 'Familles de freins',
	levier: 'Leviers',
	suite: 'Suites choisies'
};

/** The summary to copy, in our own words wherever the structure's tool has none. */
export const toolWords: ToolWords = {
	title: (day, place) => [`Accueil du ${longDay(day)}`, place].filter(Boolean).join(', '),
	heading: {
		statut: 'Situation',
		objet: 'Objet de la demande',
		demande: 'Demande, avec ses mots',
		redit: 'Redit ensemble',
		famille: 'Ce qui peut freiner',
		levier: 'Ce qui aide',
		reseau: 'Vers qui',
		suite: 'Suite choisie',
		plan: 'Plan'
	},
	label: (list, code) => (list === 'famille' ? groupName(code) : labelOf(LISTS[list], code)),
	line: (heading, answer) => `${heading}\u00a0: ${answer}`,
	also: ' · '
};
