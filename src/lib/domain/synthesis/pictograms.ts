import type { Pictogram } from '#lib/domain/synthesis/document.ts';

/** Side of the square each picture is drawn in. */
export const PICTOGRAM_SIZE = 24;

/**
 * One picture per idea, drawn for Degemer: strokes 2 wide with round ends and joins, never filled, in SVG path syntax.
 * Screen and paper draw these very paths. They decorate: the words beside them say everything.
 */
export const pictograms: Readonly<Record<Pictogram, readonly string[]>> = {
	/** Somebody asks: a speech bubble and its mark. */
	question: [
		'M3 4 H21 V17 H12 L7 21 V17 H3 Z',
		'M9.6 8.6 C9.6 6.9 14.4 6.6 14.4 9 C14.4 10.6 12 10.6 12 12.2',
		'M12 14.3 V14.4'
	],
	/** A box ticked by hand. */
	decision: ['M20 12 V20 H4 V4 H15', 'M8 11 L12 15 L21 5'],
	/** Steps that go up, and the way they go. */
	step: ['M3 21 H9 V16 H15 V11 H21', 'M4 12 L12 4', 'M7 4 H12 V9'],
	/** A telephone receiver. */
	help: [
		'M5 3 H9 L11 8 L8.5 10 C9.6 12.4 11.6 14.4 14 15.5 L16 13 L21 15 V19 C21 20.1 20.1 21 19 21 C10.7 20.5 3.5 13.3 3 5 C3 3.9 3.9 3 5 3 Z'
	],
	/** Two people side by side. */
	support: [
		'M5 7.5 A3 3 0 1 0 11 7.5 A3 3 0 1 0 5 7.5 Z',
		'M2 20 V18 C2 15.5 4 14 8 14 C12 14 14 15.5 14 18 V20',
		'M14.5 5 C18.5 4 18.5 11 14.5 10',
		'M17 14.3 C20.2 14.8 22 16 22 18 V20'
	],
	/** A barrier across the way. */
	obstacle: ['M2 7 H22 V14 H2 Z', 'M6 14 V21', 'M18 14 V21', 'M6 14 L10 7', 'M13 14 L17 7'],
	/** An i in its circle. */
	information: ['M3 12 A9 9 0 1 0 21 12 A9 9 0 1 0 3 12 Z', 'M12 11 V16.5', 'M12 7.4 V7.5'],
	/** A signpost with two ways. */
	options: ['M12 2 V22', 'M12 4 H18 L21 6.5 L18 9 H12 Z', 'M12 11 H6 L3 13.5 L6 16 H12 Z'],
	/** A sheet of paper, written. */
	asks: ['M5 2 H14 L19 7 V22 H5 Z', 'M14 2 V7 H19', 'M8.5 12 H15.5', 'M8.5 16.5 H15.5'],
	/** A pair of scales. */
	rights: [
		'M12 3 V21',
		'M7 21 H17',
		'M5 6 H19',
		'M5 6 L2 14 H8 Z',
		'M19 6 L16 14 H22 Z',
		'M2 14 C2 17 8 17 8 14',
		'M16 14 C16 17 22 17 22 14'
	],
	/** An open book. */
	words: [
		'M12 6 C9.5 4 6 3.5 2 4 V19 C6 18.5 9.5 19 12 21 C14.5 19 18 18.5 22 19 V4 C18 3.5 14.5 4 12 6 Z',
		'M12 6 V21'
	]
};
