import { REQUIRED_HALF_DAYS } from '#lib/domain/shared/half-days.ts';
import { SHORT_NOTICE_DAYS } from '#lib/domain/shared/opening.ts';
import type { Measure } from '#lib/domain/statistics/activity.ts';
import { MEASURE_LISTS } from '#lib/domain/statistics/activity-codes.ts';
import { exactSum, openingSum, type ActivityCount, type ExactCount } from '#lib/domain/report/exact.ts';
import { networkTable } from '#lib/domain/report/network-table.ts';
import { sharesOf } from '#lib/domain/report/percent.ts';
import { compared, counted, silent, yearColumns } from '#lib/domain/report/publics-tables.ts';
import type {
	ActivityTable,
	Cell,
	Column,
	Note,
	ReportInput,
	Row,
	SiteOpening
} from '#lib/domain/report/report.ts';
import type { ActivitySpec, TableId } from '#lib/domain/report/tables.ts';

type Exact = Cell<ExactCount>;

/** A table of exact activity; null when there is nothing to put in it. */
export function activityTable(spec: ActivitySpec, input: ReportInput): ActivityTable | null {
	switch (spec.shape) {
		case 'months':
			return monthsTable(spec.id, spec.measure, input);
		case 'years':
			return yearsTable(spec.id, spec.measure, input);
		case 'sites':
			return sitesTable(spec.id, input);
		case 'openings':
			return openingsTable(spec.id, input);
		case 'collective':
			return collectiveTable(spec.id, input);
		case 'network':
			return networkTable(spec.id, input);
	}
}

const inYear = (rows: readonly ActivityCount[], year: number): ActivityCount[] =>
	rows.filter(({ month }) => month.startsWith(`${year}-`));

/** True when the year before counted anything to compare with. */
export const hasBefore = ({ activity, year }: ReportInput): boolean => inYear(activity, year - 1).length > 0;

/** Accueils personnalisés closed. */
export const interviewsIn = (rows: readonly ActivityCount[], year: number): ExactCount =>
	exactSum(inYear(rows, year).filter(({ measure, code }) => measure === 'type' && code === 'api'));

/** All contacts, of whatever type. */
export const contactsIn = (rows: readonly ActivityCount[], year: number): ExactCount =>
	exactSum(inYear(rows, year).filter(({ measure }) => measure === 'type'));

/** Codes that were counted in either year, in the order of their list. */
function countedCodes(measure: Measure, rows: readonly ActivityCount[]): string[] {
	const seen = new Set(rows.map(({ code }) => code));
	return MEASURE_LISTS[measure].entries.map(({ code }) => code).filter((code) => seen.has(code));
}

function monthsTable(id: TableId, measure: Measure, input: ReportInput): ActivityTable | null {
	const { year, activity } = input;
	const all = activity.filter((row) => row.measure === measure);
	const [now, before] = [inYear(all, year), hasBefore(input) ? inYear(all, year - 1) : null];
	const cells = (isOf: (row: ActivityCount) => boolean): Exact[] => {
		const own = now.filter(isOf);
		const months = MONTHS.map((month) =>
			counted(exactSum(own.filter((row) => Number(row.month.slice(5, 7)) === month)))
		);
		const earlier = before && exactSum(before.filter(isOf));
		const total = exactSum(own);
		return [
			...months,
			counted(total),
			...(earlier === null ? [] : [counted(earlier), compared(earlier, total)])
		];
	};
	const rows = countedCodes(measure, [...now, ...(before ?? [])]).map((code) => ({
		code,
		cells: cells((row) => row.code === code)
	}));
	const columns: Column[] = [
		...MONTHS.map((month): Column => ({ what: 'count', of: { by: 'month', month } })),
		{ what: 'count', of: { by: 'total' } },
		...yearColumns(year, before !== null).slice(2)
	];
	return rows.length === 0
		? null
		: exact(
				id,
				measure,
				columns,
				rows,
				cells(() => true),
				[]
			);
}

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

function yearsTable(id: TableId, measure: Measure, input: ReportInput): ActivityTable | null {
	const { year, activity } = input;
	const all = activity.filter((row) => row.measure === measure);
	const [now, before] = [inYear(all, year), hasBefore(input) ? inYear(all, year - 1) : null];
	const codes = countedCodes(measure, [...now, ...(before ?? [])]);
	if (codes.length === 0) return null;
	const of = (rows: readonly ActivityCount[], code: string) =>
		exactSum(rows.filter((row) => row.code === code));
	const shares = sharesOf(codes.map((code) => of(now, code)));
	const total = exactSum(now);
	const rows = codes.map((code, at): Row<ExactCount> => {
		const count = of(now, code);
		const share: Exact = total === 0 ? silent('rien') : { what: 'share', percent: shares[at]! };
		return { code, cells: [counted(count), share, ...against(before && of(before, code), count)] };
	});
	const whole: Exact[] = [
		counted(total),
		total === 0 ? silent('rien') : { what: 'share', percent: 100 },
		...against(before && exactSum(before), total)
	];
	const notes = measure === 'duree' || measure === 'attente' ? medianOf(codes, (code) => of(now, code)) : [];
	return exact(id, measure, yearColumns(year, before !== null), rows, whole, notes);
}

const against = (before: ExactCount | null, now: ExactCount): Exact[] =>
	before === null ? [] : [counted(before), compared(before, now)];

/** The class that holds the middle one; none when nothing was counted. */
function medianOf(codes: readonly string[], of: (code: string) => number): Note[] {
	const half = codes.reduce((sum, code) => sum + of(code), 0) / 2;
	let seen = 0;
	const middle = half > 0 && codes.find((code) => (seen += of(code)) >= half);
	return middle ? [{ code: 'mediane', class: middle }] : [];
}

function sitesTable(id: TableId, input: ReportInput): ActivityTable | null {
	const { year, activity, siteIds } = input;
	if (siteIds.length < 2) return null;
	const cells = (rows: readonly ActivityCount[]): Exact[] => {
		const [interviews, contacts] = [interviewsIn(rows, year), contactsIn(rows, year)];
		const before = hasBefore(input) ? interviewsIn(rows, year - 1) : null;
		return [counted(interviews), counted(contacts), ...against(before, interviews)];
	};
	const columns: Column[] = [
		{ what: 'count', of: { by: 'measure', measure: 'api' } },
		{ what: 'count', of: { by: 'measure', measure: 'contacts' } },
		...(hasBefore(input)
			? [
					{ what: 'count', of: { by: 'measure', measure: 'api-avant' } } as const,
					{ what: 'change', of: { by: 'measure', measure: 'api' } } as const
				]
			: [])
	];
	const rows = siteIds.map((code) => ({ code, cells: cells(activity.filter((row) => row.siteId === code)) }));
	return exact(id, 'lieu', columns, rows, cells(activity), []);
}

const OPENING = [
	'demi-journees',
	'semaines',
	'semaines-conformes',
	'fermetures',
	'fermetures-tardives'
] as const;

function openingsTable(id: TableId, { openings }: ReportInput): ActivityTable | null {
	if (openings.length === 0) return null;
	const columns = OPENING.map((measure): Column => ({ what: 'count', of: { by: 'measure', measure } }));
	const rows = openings.map((opening) => ({ code: opening.siteId, cells: openingCells([opening]) }));
	const total = openings.length > 1 ? openingCells(openings) : null;
	return exact(id, 'lieu', columns, rows, total, [{ code: 'horaires-d-aujourd-hui' }]);
}

/** Half-days of a week add up over sites: five are expected of a structure, not of each of its doors. */
function openingCells(openings: readonly SiteOpening[]): Exact[] {
	const byWeek = Map.groupBy(
		openings.flatMap((opening) => opening.weeks),
		({ monday }) => monday
	);
	const weeks = [...byWeek.values()].map((same) => openingSum(same.map(({ halfDays }) => halfDays)));
	const notices = openings.flatMap((opening) => opening.notices);
	const conforms = weeks.filter((halfDays) => halfDays >= REQUIRED_HALF_DAYS);
	const late = notices.filter((days) => days < SHORT_NOTICE_DAYS);
	return [weeks, ones(weeks), ones(conforms), ones(notices), ones(late)].map((numbers) =>
		counted(openingSum(numbers))
	);
}

const ones = (all: readonly unknown[]): number[] => all.map(() => 1);

function collectiveTable(id: TableId, input: ReportInput): ActivityTable | null {
	const { year, activity } = input;
	const of = (measure: Measure) =>
		activity.filter((row) => row.measure === measure && row.code === 'collectif');
	// Heads that nobody entered are not nobody.
	const measures = (['type', 'personnes'] as const).filter((measure) => of(measure).length > 0);
	const rows = measures.map((measure): Row<ExactCount> => {
		const [now, before] = [year, year - 1].map((one) => exactSum(inYear(of(measure), one)));
		return {
			code: measure === 'type' ? 'seances' : 'presents',
			cells: [counted(now!), ...against(hasBefore(input) ? before! : null, now!)]
		};
	});
	if (of('type').length === 0) return null;
	const columns = yearColumns(year, hasBefore(input)).filter(({ what }) => what !== 'share');
	return exact(id, 'personnes', columns, rows, null, []);
}

const exact = (
	id: TableId,
	of: ActivityTable['of'],
	columns: readonly Column[],
	rows: readonly Row<ExactCount>[],
	total: readonly Exact[] | null,
	notes: readonly Note[]
): ActivityTable => ({ kind: 'activite', id, of, columns, rows, total, several: false, notes });
