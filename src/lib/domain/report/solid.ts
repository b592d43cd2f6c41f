import type { PublicsTable, Report } from '#lib/domain/report/report.ts';
import { silent } from '#lib/domain/report/publics-tables.ts';

/** Under this, a cross added up over many small lots is biased (anonymous-counts.md §6): a region does not publish it. */
const LEAST_IN_REGION = 100;

/** The same report, without the small cells of crosses that several structures add up; a nought stays one. */
export const withoutRareCrosses = (report: Report): Report =>
	report.structures < 2 ? report : { ...report, publicsTables: report.publicsTables.map(solid) };

function solid(table: PublicsTable): PublicsTable {
	const isCross = table.columns.some(({ of }) => of.by === 'column');
	if (!isCross) return table;
	const rows = table.rows.map((row) => ({
		...row,
		cells: row.cells.map((cell, at) =>
			at > 0 && cell.what === 'count' && cell.count > 0 && cell.count < LEAST_IN_REGION
				? silent('ordre-de-grandeur')
				: cell
		)
	}));
	const hasMore = table.notes.some(({ code }) => code === 'lignes-courtes');
	return { ...table, rows, notes: hasMore ? table.notes : [...table.notes, { code: 'lignes-courtes' }] };
}
