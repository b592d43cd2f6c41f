import { labelOf } from '#lib/domain/shared/codes.ts';
import type { FactColumns } from '#lib/domain/statistics/fact.ts';
import type { ToolList, ToolWords } from '#lib/domain/synthesis/own-tool.ts';
import { demandSubjects } from '#lib/vocabularies/demand-subject.ts';
import { followUps } from '#lib/vocabularies/follow-up.ts';
import { levers } from '#lib/vocabularies/lever.ts';
import { statuses } from '#lib/vocabularies/status.ts';
import type { CodeList } from '#lib/vocabularies/types.ts';
import { longDay } from '#lib/wording/day.ts';
import { factLabel } from '#lib/wording/fact-codes.ts';
import { groupName } from '#lib/wording/groups.ts';

const LISTS: Partial<Record<ToolList, CodeList>> = {
	objet: demandSubjects,
	statut: statuses,
	levier: levers,
	suite: followUps
};

/** The columns of facts that the other lists are groups of. */
const COLUMNS: Partial<Record<ToolList, keyof FactColumns>> = {
	'statut-groupe': 'statut',
	'levier-famille': 'leviers',
	'suite-groupe': 'suite',
	age: 'tranche_age',
	diplome: 'niveau_diplome',
	information: 'informations',
	origine: 'origine'
};

/** Headings of the page where a structure writes its own tool's words. */
export const TOOL_TITLES: Record<ToolList, string> = {
	objet: 'Objets de la demande',
	statut: 'Situations',
	famille: 'Familles de freins',
	levier: 'Leviers',
	suite: 'Suites choisies',
	'statut-groupe': 'Bilan\u00a0: situations, regroupées',
	'levier-famille': 'Bilan\u00a0: familles de leviers',
	'suite-groupe': 'Bilan\u00a0: suites, regroupées',
	age: 'Bilan\u00a0: âges',
	diplome: 'Bilan\u00a0: diplômes',
	information: 'Bilan\u00a0: informations délivrées',
	origine: 'Bilan\u00a0: origines de la venue'
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
	label: toolLabel,
	line: (heading, answer) => `${heading}\u00a0: ${answer}`,
	also: ' · '
};

function toolLabel(list: ToolList, code: string): string {
	const [known, column] = [LISTS[list], COLUMNS[list]];
	if (known) return labelOf(known, code);
	return column ? factLabel(column, code, () => null) : groupName(code);
}
