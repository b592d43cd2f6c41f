import createBidi from 'bidi-js';

/** Letters of the Arabic script, drawn by their own font. */
export const ARABIC = /[\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/;

export type Direction = 'ltr' | 'rtl';

/** Part of a line that runs in one direction: from `start` to before `end`, the `place`-th from the left. */
export type Stretch = {
	readonly start: number;
	readonly end: number;
	readonly rtl: boolean;
	readonly place: number;
};

const bidi = createBidi();

/** The stretches of a line in reading order (Unicode bidirectional algorithm), parted at `cuts` too. */
export function stretchesOf(text: string, base: Direction, cuts: ReadonlySet<number>): Stretch[] {
	const embedding = bidi.getEmbeddingLevels(text, base);
	const { levels } = embedding;
	const placeOf = new Uint32Array(text.length);
	bidi.getReorderedIndices(text, embedding).forEach((index, place) => (placeOf[index] = place));
	const stretches: Stretch[] = [];
	for (let start = 0; start < text.length;) {
		let end = start + 1;
		while (end < text.length && levels[end] === levels[start] && !cuts.has(end)) end += 1;
		const place = Math.min(placeOf[start] ?? 0, placeOf[end - 1] ?? 0);
		stretches.push({ start, end, rtl: (levels[start] ?? 0) % 2 === 1, place });
		start = end;
	}
	return stretches;
}

/** The mark as it is drawn in a right-to-left stretch: « ( » opens the other way. */
export const mirrored = (char: string): string => bidi.getMirroredCharacter(char) ?? char;
