import { ARABIC, stretchesOf, type Direction, type Stretch } from '#lib/server/pdf/direction.ts';
import type { Line, Measure, Placed } from '#lib/server/pdf/lines.ts';

/** The line with each stretch at its visual place, still in reading order; a line of one direction stays as it is. */
export function arranged(line: Line, base: Direction, measure: Measure): Line {
	const text = line.map((placed) => placed.text).join('');
	if (base === 'ltr' && !ARABIC.test(text)) return line;
	const starts = startsOf(line);
	const stretches = stretchesOf(text, base, new Set(starts));
	const placed = stretches.map(({ start, end, rtl }): Placed => {
		const { face } = line[starts.findLastIndex((at) => at <= start)] as Placed;
		const part = text.slice(start, end);
		return { text: part, face, x: 0, width: measure(part, face), ...(rtl ? { rtl } : {}) };
	});
	return placed.map((one, index) => ({ ...one, x: leftOf(index, placed, stretches) }));
}

/** How far from the left a stretch stands: the widths of those that stand before it. */
function leftOf(index: number, placed: Line, stretches: readonly Stretch[]): number {
	const place = stretches[index]?.place ?? 0;
	return placed.reduce((x, { width }, other) => ((stretches[other]?.place ?? 0) < place ? x + width : x), 0);
}

/** Where each placed text begins in the text of its line. */
function startsOf(line: Line): number[] {
	let at = 0;
	return line.map(({ text }) => {
		const start = at;
		at += text.length;
		return start;
	});
}

/** Right end of a line, from its left. */
export const lineWidth = (line: Line): number =>
	line.reduce((end, { x, width }) => Math.max(end, x + width), 0);
