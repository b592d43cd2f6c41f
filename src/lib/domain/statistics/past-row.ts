import type { ActivityIncrement } from '#lib/domain/statistics/activity.ts';
import { isActivityCode } from '#lib/domain/statistics/activity-codes.ts';
import { COLUMNS, type Column } from '#lib/domain/statistics/columns.ts';
import type { Fact, FactColumns } from '#lib/domain/statistics/fact.ts';
import { readFact } from '#lib/domain/statistics/read-fact.ts';
import { textKey } from '#lib/domain/shared/text-key.ts';
import { vocabularyOf } from '#lib/domain/statistics/past-codes.ts';

/** What a row of past activity is read against. */
export type PastContext = {
	readonly structureId: string;
	readonly sites: readonly { readonly id: string; readonly name: string }[];
	readonly epcis: ReadonlySet<string>;
	/** The last quarter that a closed lot covers: nothing is added up to it (I9). Null before a first closing. */
	readonly closedTo: string | null;
	/** The quarter under way: nothing is of a later one. */
	readonly current: string;
};

/** Optional columns: they count activity, and are never written in a fact, so that none is finer than a quarter. */
export const ACTIVITY_COLUMNS = ['mois', 'canal', 'modalite', 'delai', 'duree'] as const;

/** Columns that a file must have; the structure is that of the command. */
export const PAST_COLUMNS: readonly Column[] = COLUMNS.filter(({ name }) => name !== 'structure');

export type PastFaultKind =
	| 'formule'
	| 'case-vide'
	| 'code-inconnu'
	| 'code-sensible'
	| 'oui-non'
	| 'lieu'
	| 'epci'
	| 'trimestre'
	| 'periode-close'
	| 'a-venir'
	| 'mois'
	| 'sans-mois';

/** What is wrong with a row: which column, never what it holds. */
export type PastFault = { readonly kind: PastFaultKind; readonly column: string };

/** An interview of the past, and what it counts as activity: nothing when its month is not known. */
export type PastRow = {
	readonly fact: Fact;
	readonly month: string | null;
	readonly increments: readonly ActivityIncrement[];
};

export type ReadPast =
	| { readonly ok: true; readonly value: PastRow }
	| { readonly ok: false; readonly errors: readonly PastFault[] };

/** Between the codes of a column that holds several. */
export const SEPARATOR = '|';

/**
 * One row of a file of past interviews, by the names of its columns: groups of our lists, and nothing else, become a fact. A
 * detailed code counts as its group; a sensitive one (class C) is refused, whoever wrote it. Every fault of the row is told.
 */
export function readPastRow(row: Readonly<Record<string, string>>, context: PastContext): ReadPast {
	const faults: PastFault[] = [];
	const cells = new Map(
		[...PAST_COLUMNS.map(({ name }) => name), ...ACTIVITY_COLUMNS].map((name) => [
			name,
			(row[name] ?? '').trim()
		])
	);
	const formula = [...cells].filter(([, cell]) => /^[=+@\t-]/.test(cell)).map(([column]) => column);
	if (formula.length > 0) {
		return { ok: false, errors: formula.map((column) => ({ kind: 'formule', column })) };
	}
	const columns: Record<string, unknown> = { structure: context.structureId };
	for (const column of PAST_COLUMNS) {
		const read = readCell(column, cells.get(column.name) ?? '', context);
		if (isFault(read)) faults.push({ kind: read.fault, column: column.name });
		else columns[column.name] = read.value;
	}
	const month = cells.get('mois') || null;
	faults.push(...activityFaults(cells, month, columns.quarter));
	const fact = faults.length === 0 ? readFact(coherent(columns)) : null;
	if (!fact?.ok) return { ok: false, errors: faults };
	return { ok: true, value: { fact: fact.value, month, increments: month ? incrementsOf(cells) : [] } };
}

type Cell = { readonly value: unknown } | { readonly fault: PastFaultKind };

const isFault = (cell: Cell): cell is { readonly fault: PastFaultKind } => 'fault' in cell;

function readCell(column: Column, cell: string, context: PastContext): Cell {
	switch (column.kind) {
		case 'identifier':
			return siteOf(cell, context);
		case 'quarter':
			return quarterOf(cell, context);
		case 'yes-no':
			return yesNo(cell);
		case 'place':
			return cell === '' || context.epcis.has(cell) ? { value: cell || null } : { fault: 'epci' };
		case 'code':
			return codeOf(column, cell);
		case 'codes': {
			const read = cell === '' ? [] : cell.split(SEPARATOR).map((part) => groupIn(column, part.trim()));
			return read.find(isFault) ?? { value: read.map((one) => !isFault(one) && one.value) };
		}
	}
}

/** By identifier or by name; one that is not said is the only one there is. */
function siteOf(cell: string, { sites }: PastContext): Cell {
	const found =
		cell === '' ? sites : sites.filter(({ id, name }) => id === cell || textKey(name) === textKey(cell));
	return found.length === 1 ? { value: found[0]!.id } : { fault: cell === '' ? 'case-vide' : 'lieu' };
}

function quarterOf(cell: string, { closedTo, current }: PastContext): Cell {
	if (!/^20\d\d-T[1-4]$/.test(cell)) return { fault: cell === '' ? 'case-vide' : 'trimestre' };
	if (closedTo !== null && cell <= closedTo) return { fault: 'periode-close' };
	return cell > current ? { fault: 'a-venir' } : { value: cell };
}

/** Empty is « non », as an unticked box. */
function yesNo(cell: string): Cell {
	const said = textKey(cell);
	if (['oui', 'true', '1'].includes(said)) return { value: true };
	return ['non', 'false', '0', ''].includes(said) ? { value: false } : { fault: 'oui-non' };
}

/** What an empty cell says, where a list has a code for not knowing. */
const UNKNOWN = ['non-communique', 'non-evalue', 'non-exprime', 'aucune'];

function codeOf(column: Extract<Column, { kind: 'code' }>, cell: string): Cell {
	if (cell !== '') return groupIn(column, cell);
	if (column.optional) return { value: null };
	const unknown = UNKNOWN.find((code) => column.codes.includes(code));
	return unknown ? { value: unknown } : { fault: 'case-vide' };
}

function groupIn({ name, codes }: Extract<Column, { codes: readonly string[] }>, code: string): Cell {
	const entry = vocabularyOf(name)?.find((one) => one.code === code);
	if (entry?.cls === 'C' || entry?.cls === 'C*') return { fault: 'code-sensible' };
	if (codes.includes(code)) return { value: code };
	return entry?.group && codes.includes(entry.group) ? { value: entry.group } : { fault: 'code-inconnu' };
}

function activityFaults(
	cells: ReadonlyMap<string, string>,
	month: string | null,
	quarter: unknown
): PastFault[] {
	const said = (['canal', 'modalite', 'delai', 'duree'] as const).filter((name) => cells.get(name));
	const unknown = said
		.filter((name) => !isActivityCode(name, cells.get(name) ?? ''))
		.map((column): PastFault => ({ kind: 'code-inconnu', column }));
	if (month === null) return said.length > 0 ? [...unknown, { kind: 'sans-mois', column: 'mois' }] : [];
	const [, year, number] = /^(20\d\d)-(0[1-9]|1[0-2])$/.exec(month) ?? [];
	const isIn = year !== undefined && quarter === `${year}-T${Math.ceil(Number(number) / 3)}`;
	// A quarter that is wrong is told already.
	return isIn || (year !== undefined && quarter === undefined)
		? unknown
		: [...unknown, { kind: 'mois', column: 'mois' }];
}

function incrementsOf(cells: ReadonlyMap<string, string>): ActivityIncrement[] {
	const said = (['canal', 'modalite', 'delai', 'duree'] as const).flatMap((measure): ActivityIncrement[] => {
		const code = cells.get(measure);
		return code ? [{ measure, code, count: 1 }] : [];
	});
	return [{ measure: 'type', code: 'api', count: 1 }, ...said];
}

/** What follows from another column, as a closing has it: the main subject is a subject, a place is in Brittany. */
function coherent(columns: Record<string, unknown>): Record<string, unknown> {
	const { objets, objet_principal: main, departement, epci } = columns as unknown as FactColumns;
	return {
		...columns,
		objets: main && !objets.includes(main) ? [...objets, main] : objets,
		epci: ['22', '29', '35', '56'].includes(departement) ? epci : null
	};
}
