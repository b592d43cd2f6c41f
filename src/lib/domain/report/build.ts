import { TIERS } from '#lib/domain/statistics/catalogue.ts';
import type { AnnouncedError } from '#lib/domain/statistics/quality.ts';
import { activityTable, contactsIn, hasBefore, interviewsIn } from '#lib/domain/report/activity-tables.ts';
import { crossTable } from '#lib/domain/report/cross-table.ts';
import { interviewsOf } from '#lib/domain/report/exact.ts';
import { aloneTable, marginsTable, type Readable } from '#lib/domain/report/publics-tables.ts';
import type {
	LotHeader,
	PublicsState,
	PublicsTable,
	Report,
	ReportInput,
	ReportLot,
	YearLots
} from '#lib/domain/report/report.ts';
import {
	ACTIVITY_SPECS,
	MISSING_IDS,
	PUBLICS_SPECS,
	type PublicsSpec,
	type TableId
} from '#lib/domain/report/tables.ts';

/**
 * The yearly report of one structure, or of all those given together: exact activity beside protected figures about people,
 * never crossed with each other. The same input gives the same report, in whatever order lots and counts come.
 */
export function buildReport(input: ReportInput): Report {
	const { year, activity } = input;
	const publics = stateOf(input);
	const readable = publics.state === 'close' ? readableOf(input, publics.compared) : null;
	const activityTables = ACTIVITY_SPECS.map((spec) => ({ spec, table: activityTable(spec, input) }));
	const publicsTables = PUBLICS_SPECS.map((spec) => ({
		spec,
		table: readable && publicsTable(spec, readable)
	}));
	return {
		year,
		structures: structuresIn(input),
		interviews: interviewsIn(activity, year),
		contacts: contactsIn(activity, year),
		interviewsBefore: hasBefore(input) ? interviewsIn(activity, year - 1) : null,
		publics,
		activityTables: activityTables.flatMap(({ table }) => table ?? []),
		publicsTables: publicsTables.flatMap(({ table }) => table ?? []),
		refused: readable ? idsWithout(publicsTables) : [],
		empty: idsWithout(activityTables.filter(({ spec }) => spec.id !== 'T1-lieux')),
		missing: MISSING_IDS
	};
}

const idsWithout = (
	made: readonly { readonly spec: { readonly id: TableId }; readonly table: unknown }[]
): TableId[] => made.filter(({ table }) => table === null).map(({ spec }) => spec.id);

function publicsTable(spec: PublicsSpec, lots: Readable): PublicsTable | null {
	if (spec.shape === 'cross') return crossTable(spec, lots);
	return spec.shape === 'margins' ? marginsTable(spec, lots) : aloneTable(spec, lots);
}

function stateOf({ lots: { isClosed, lots }, before }: ReportInput): PublicsState {
	if (!isClosed) return { state: 'ouverte' };
	if (lots.length === 0) return { state: 'sans-lot' };
	const ordered = lots.toSorted(byLot);
	return {
		state: 'close',
		lots: ordered.map(headerOf),
		interviews: interviewsOf(lots),
		undetailed: interviewsOf(lots.filter((lot) => !isDetailed(lot))),
		k: Math.max(...lots.map(({ k }) => k)),
		kReturn: Math.max(...lots.map(({ kReturn }) => kReturn)),
		tier: TIERS[Math.min(...lots.map(({ tier }) => TIERS.indexOf(tier)))]!,
		error: worstOf(lots.flatMap(({ error }) => error ?? [])),
		compared: before.isClosed && before.lots.some(isDetailed)
	};
}

const headerOf = ({ structureId, period, interviews, k, kReturn, tier, error }: ReportLot): LotHeader => ({
	...{ structureId, period, interviews },
	...{ k, kReturn, tier, error }
});

/** Null when no lot has tables. */
function readableOf({ year, lots, before }: ReportInput, compared: boolean): Readable | null {
	const now = lots.lots.filter(isDetailed);
	return now.length === 0 ? null : { year, now, before: compared ? before.lots.filter(isDetailed) : null };
}

const isDetailed = ({ tier }: ReportLot): boolean => tier !== 'total';

const byLot = (one: ReportLot, other: ReportLot): number =>
	one.structureId === other.structureId
		? one.period < other.period
			? -1
			: 1
		: one.structureId < other.structureId
			? -1
			: 1;

const worstOf = (errors: readonly AnnouncedError[]): AnnouncedError | null =>
	errors.length === 0
		? null
		: {
				one: Math.max(...errors.map(({ one }) => one)),
				two: Math.max(...errors.map(({ two }) => two)),
				p95: Math.max(...errors.map(({ p95 }) => p95))
			};

const structuresIn = ({ lots, activity, year }: ReportInput): number =>
	new Set([
		...lots.lots.map(({ structureId }: YearLots['lots'][number]) => structureId),
		...activity.filter(({ month }) => month.startsWith(`${year}-`)).map(({ structureId }) => structureId)
	]).size;
