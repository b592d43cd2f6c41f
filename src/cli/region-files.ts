import type { WrittenReport } from '#lib/domain/report/written.ts';

/** A report as one long table: a line for each cell. */
export function csvOf({ parts }: WrittenReport): string {
	const lines = parts.flatMap(({ id: part, tables }) =>
		tables.flatMap(({ id, columns, rows, total }) =>
			[...rows, ...(total ? [total] : [])].flatMap(({ code, cells }) =>
				cells.map(({ value, unit }, at) => [part, id, code, columns[at] ?? '', value ?? '', unit])
			)
		)
	);
	const head = ['partie', 'tableau', 'ligne', 'colonne', 'valeur', 'unite'];
	return [head, ...lines].map((line) => `${line.join(',')}\r\n`).join('');
}

/** A report as it is written, titles, notes and figures. */
export const jsonOf = (report: WrittenReport): string => `${JSON.stringify(report, null, 2)}\n`;
