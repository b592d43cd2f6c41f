import type { Bar } from '#lib/domain/report/written.ts';

/** A chart drawn in a square of its own units: each bar under its label, its figure at its end. */
export type Chart = {
	readonly width: number;
	readonly height: number;
	readonly bars: readonly {
		readonly label: string;
		readonly text: string;
		readonly labelY: number;
		readonly x: number;
		readonly y: number;
		readonly width: number;
		readonly textX: number;
		readonly textY: number;
	}[];
};

const WIDTH = 400;
const STEP = 40;
/** Room for « environ 1 234 » after the longest bar. */
const FIGURES = 104;
export const BAR_HEIGHT = 14;
const LONGEST_LABEL = 52;
/** Labels as short as « Sept. » stand at the left of their bar. */
const SHORT_LABEL = 6;
const SHORT_STEP = 22;
const SHORT_ROOM = 48;

/** Horizontal bars, their words beside them: no legend, readable in grey. */
export function chartOf(bars: readonly Bar[]): Chart {
	const isShort = bars.every(({ label }) => label.length <= SHORT_LABEL);
	const [step, x, down] = isShort ? [SHORT_STEP, SHORT_ROOM, 2] : [STEP, 0, 18];
	return {
		width: WIDTH,
		height: bars.length * step,
		bars: bars.map(({ label, text, length }, at) => {
			const width = Math.max(2, Math.round(length * (WIDTH - FIGURES - x)));
			const y = at * step + down;
			const [labelY, textY] = [isShort ? y + 12 : y - 5, y + 12];
			return { label: shortened(label), text, labelY, x, y, width, textX: x + width + 6, textY };
		})
	};
}

const shortened = (label: string): string =>
	label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1).trimEnd()}…` : label;
