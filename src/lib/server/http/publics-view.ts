import { COLUMNS, type Column } from '#lib/domain/statistics/columns.ts';
import { nameOf } from '#lib/domain/statistics/dictionary.ts';
import type { FactColumns } from '#lib/domain/statistics/fact.ts';
import type { Profile } from '#lib/domain/statistics/profile.ts';
import {
	sumProfiles,
	type ProtectedCount,
	type ProtectedTable
} from '#lib/domain/statistics/sum-profiles.ts';
import { labelOf } from '#lib/domain/shared/codes.ts';
import { epciName } from '#lib/server/directory/index.ts';
import { ageClasses } from '#lib/vocabularies/age-class.ts';
import { autonomyDegrees } from '#lib/vocabularies/autonomy.ts';
import { demandSubjects } from '#lib/vocabularies/demand-subject.ts';
import { diplomas } from '#lib/vocabularies/diploma.ts';
import { followUps } from '#lib/vocabularies/follow-up.ts';
import { handovers } from '#lib/vocabularies/handover.ts';
import { informationTypes } from '#lib/vocabularies/information.ts';
import { networks, type Network } from '#lib/vocabularies/network.ts';
import { origins } from '#lib/vocabularies/origin.ts';
import { schemeKnowledge } from '#lib/vocabularies/scheme-knowledge.ts';
import { sexes } from '#lib/vocabularies/sex.ts';
import { synthesisFormats } from '#lib/vocabularies/synthesis-format.ts';
import type { CodeList } from '#lib/vocabularies/types.ts';
import { young1630 } from '#lib/vocabularies/young-16-30.ts';
import { FACT_LABELS } from '#lib/wording/fact-labels.ts';
import { COLUMN_NAMES } from '#lib/wording/fact-columns.ts';
import { GROUP_NAMES } from '#lib/wording/groups.ts';
import { networkNames } from '#lib/wording/network-names.ts';

/** A table about people: nothing but protected figures. */
export type PublicsTable = {
	title: string;
	/** True when an interview may count under several rows, so that they add up to more than the total. */
	several: boolean;
	rows: { label: string; count: ProtectedCount }[];
};

const LISTS: Partial<Record<keyof FactColumns, CodeList>> = {
	tranche_age: ageClasses,
	jeune_16_30: young1630,
	sexe: sexes,
	niveau_diplome: diplomas,
	objet_principal: demandSubjects,
	objets: demandSubjects,
	autonomie_numerique: autonomyDegrees,
	autonomie_demarches: autonomyDegrees,
	connaissance_dispositifs: schemeKnowledge,
	informations: informationTypes,
	suite: followUps,
	mise_en_relation: handovers,
	synthese: synthesisFormats,
	origine: origins
};

/** The exact total of some lots: that of their interviews. */
export const totalOf = (profiles: readonly Profile[]): ProtectedCount => sumProfiles(profiles, {}, []).total;

/** One table for each column about people, from the profiles of some lots; none when only their total is said. */
export function publicsTables(
	profiles: readonly Profile[],
	sites: readonly { readonly id: string; readonly name: string }[]
): PublicsTable[] {
	const detailed = profiles.filter(({ columns }) => columns.site !== null);
	if (detailed.length === 0) return [];
	const names = new Map(sites.map(({ id, name }) => [id, name]));
	return COLUMNS.filter(({ name }) => name !== 'structure' && name !== 'quarter').map((column) => {
		const table = sumProfiles(detailed, {}, [column.name]);
		return {
			title: capital(COLUMN_NAMES[column.name].replace(', identifiant sans nom', '')),
			several: column.kind === 'codes',
			rows: codesOf(column, table).map((code) => ({
				label: names.get(code) ?? labelIn(column.name, code),
				count: countOf(table, code)
			}))
		};
	});
}

/** Every code that a column may have; of places, those that are named by the figures. */
function codesOf(column: Column, table: ProtectedTable): string[] {
	if (column.kind === 'code') return [...column.codes, ...(column.optional ? ['aucun'] : [])];
	if (column.kind === 'codes') return [...column.codes];
	if (column.kind === 'yes-no') return ['oui', 'non'];
	return table.rows
		.toSorted((one, other) => other.count - one.count)
		.map(({ codes }) => nameOf(codes[0] ?? null));
}

const countOf = ({ rows }: ProtectedTable, code: string): ProtectedCount =>
	rows.find(({ codes }) => nameOf(codes[0] ?? null) === code)?.count ?? (0 as ProtectedCount);

function labelIn(column: keyof FactColumns, code: string): string {
	const list = LISTS[column];
	const own = FACT_LABELS[column]?.[code];
	if (own !== undefined) return own;
	if (list) return labelOf(list, code);
	if (column === 'epci') return epciName(code) ?? code;
	if (networks.some((network) => network.code === code)) return networkNames[code as Network];
	return GROUP_NAMES[code] && code !== 'non-communique' ? GROUP_NAMES[code] : labelOf(sexes, code);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
