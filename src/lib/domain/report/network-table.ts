import { counted } from '#lib/domain/report/publics-tables.ts';
import { openingSum, type ExactCount } from '#lib/domain/report/exact.ts';
import type { ActivityTable, Cell, Column, EventCount, ReportInput } from '#lib/domain/report/report.ts';
import type { TableId } from '#lib/domain/report/tables.ts';
import { networkEvents } from '#lib/vocabularies/network-event.ts';

const MEASURES = ['evenements', 'heures', 'participations', 'public-present'] as const;

/** What the structure took part in over the year, by kind; null when nothing was noted. */
export function networkTable(id: TableId, { events }: ReportInput): ActivityTable | null {
	if (events.length === 0) return null;
	const kinds = networkEvents.entries.filter(({ code }) => events.some(({ kind }) => kind === code));
	return {
		kind: 'activite',
		id,
		of: 'evenement',
		columns: MEASURES.map((measure): Column => ({ what: 'count', of: { by: 'measure', measure } })),
		rows: kinds.map(({ code }) => ({ code, cells: cellsOf(events.filter(({ kind }) => kind === code)) })),
		total: kinds.length > 1 ? cellsOf(events) : null,
		several: false,
		notes: []
	};
}

/** Hours are rounded once, over all the minutes of the line. */
function cellsOf(events: readonly EventCount[]): Cell<ExactCount>[] {
	const sum = (of: (event: EventCount) => number): number => openingSum(events.map(of));
	return [
		events.length,
		Math.round(sum(({ minutes }) => minutes) / 60),
		sum(({ staff }) => staff),
		sum(({ heads }) => heads)
	].map((number) => counted(openingSum([number])));
}
