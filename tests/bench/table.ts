/** One measure: what, its value in the section's unit, and how many times the reference; `note` says the rest. */
export type Row = { readonly label: string; readonly value: number; readonly note?: string };

/** Measures that are compared with the first of them. */
export type Section = { readonly title: string; readonly unit: string; readonly rows: readonly Row[] };

const number = (digits: number): Intl.NumberFormat =>
	new Intl.NumberFormat('fr-FR', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** Sections as plain text, aligned, for a terminal. */
export function tableOf(sections: readonly Section[]): string {
	const width = Math.max(...sections.flatMap(({ rows }) => rows.map(({ label }) => label.length)));
	return sections.map((section) => textOf(section, width)).join('\n\n');
}

function textOf({ title, unit, rows }: Section, width: number): string {
	const reference = rows[0]?.value ?? 1;
	const lines = rows.map(({ label, value, note }) => {
		const shown = number(value < 10 ? 2 : value < 100 ? 1 : 0).format(value);
		const ratio = `× ${number(2).format(value / reference)}`;
		return `  ${label.padEnd(width)}  ${shown.padStart(8)} ${unit}  ${ratio.padStart(9)}${note ? `  ${note}` : ''}`;
	});
	return [title, ...lines].join('\n');
}

/** The value below which a part of the measures lies (nearest rank). */
export function percentile(values: readonly number[], part: number): number {
	const sorted = values.toSorted((one, other) => one - other);
	return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? NaN;
}
