import type { Face } from '#lib/server/pdf/style.ts';

/** Width of a text in a face, in points. */
export type Measure = (text: string, face: Face) => number;

/** A text in one face. */
export type Span = { readonly text: string; readonly face: Face };

/** A span at its place on a line; `rtl` when it runs from right to left. */
export type Placed = Span & { readonly x: number; readonly width: number; readonly rtl?: true };
export type Line = readonly Placed[];

/**
 * Cuts spans into lines no wider than `width`: at spaces and line breaks, inside a word only when the word alone is too
 * wide. A line keeps the space it was cut at, so that words stay apart for who listens or copies.
 */
export function breakLines(spans: readonly Span[], width: number, measure: Measure): Line[] {
	const lines: Placed[][] = [[]];
	let x = 0;
	for (const word of wordsOf(spans)) {
		const widths = word.pieces.map((piece) => measure(piece.text, piece.face));
		const wide = widths.reduce((sum, value) => sum + value, 0);
		const trailing = trailingSpace(word.pieces, measure);
		if (x > 0 && x + wide - trailing > width) x = newLine(lines);
		if (wide - trailing > width) {
			for (const piece of word.pieces.flatMap((item) => cut(item, width, measure))) {
				const pieceWidth = measure(piece.text, piece.face);
				if (x > 0 && x + pieceWidth > width) x = newLine(lines);
				x = put(lines, piece, x, pieceWidth);
			}
		} else {
			word.pieces.forEach((piece, index) => (x = put(lines, piece, x, widths[index] ?? 0)));
		}
		if (word.breakAfter) x = newLine(lines);
	}
	return lines.filter((line, index) => line.length > 0 || index === 0);
}

type Word = { pieces: Span[]; breakAfter: boolean };

/** Words with the space that follows them; a word may change face midway. */
function wordsOf(spans: readonly Span[]): Word[] {
	const words: Word[] = [{ pieces: [], breakAfter: false }];
	for (const { text, face } of spans) {
		for (const part of text.match(/\n|[^ \n]* |[^ \n]+/g) ?? []) {
			const last = words.at(-1);
			if (part !== '\n') last?.pieces.push({ text: part, face });
			else if (last) last.breakAfter = true;
			if (part === '\n' || part.endsWith(' ')) words.push({ pieces: [], breakAfter: false });
		}
	}
	return words;
}

function trailingSpace(pieces: readonly Span[], measure: Measure): number {
	const last = pieces.at(-1);
	return last?.text.endsWith(' ') ? measure(' ', last.face) : 0;
}

function newLine(lines: Placed[][]): number {
	lines.push([]);
	return 0;
}

/** Adds a piece to the last line, joined to the piece before it when their face is the same. */
function put(lines: Placed[][], piece: Span, x: number, width: number): number {
	const line = lines.at(-1) ?? [];
	const last = line.at(-1);
	if (last && last.face === piece.face) {
		line[line.length - 1] = { ...last, text: last.text + piece.text, width: last.width + width };
	} else {
		line.push({ ...piece, x, width });
	}
	return x + width;
}

/** Characters kept together when a word has to be cut anywhere: few enough to fit the narrowest column. */
const SLICE = 6;

/** Cuts a word too wide for any line, after a mark of an address where it can, by whole characters elsewhere. */
function cut(piece: Span, width: number, measure: Measure): Span[] {
	const parts = piece.text.match(/[^/?&=._-]+[/?&=._-]*|[/?&=._-]+/g) ?? [];
	return parts.flatMap((text) => {
		if (measure(text, piece.face) <= width) return [{ ...piece, text }];
		const chars = text.match(/\P{M}?\p{M}*/gu) ?? [];
		const slices: Span[] = [];
		for (let from = 0; from < chars.length; from += SLICE) {
			slices.push({ ...piece, text: chars.slice(from, from + SLICE).join('') });
		}
		return slices;
	});
}
