import type { Version } from '#lib/domain/synthesis/document.ts';
import type { Weight } from '#lib/server/pdf/fonts.ts';

const MM = 72 / 25.4;

/** How one kind of text looks. */
export type Face = {
	readonly weight: Weight;
	readonly size: number;
	readonly color: string;
	readonly underline?: true;
	/** A text of ours, the same for everybody: the process may remember how its words are drawn. */
	readonly ours?: true;
};

/**
 * Contrast on white: ink 15.6:1, accent 8.5:1, soft ink 9.9:1, second language 8.9:1; rules and shapes 4.5:1.
 * Nothing is said by colour alone.
 */
export const COLORS = {
	ink: '#1b2430',
	accent: '#0a5270',
	soft: '#3a4450',
	second: '#2f4858',
	rule: '#6b7580',
	ground: '#eef5f8'
} as const;

/** Everything measured of a page: a version is another value of this type. */
export type Style = {
	readonly page: { readonly width: number; readonly height: number };
	readonly margin: { readonly top: number; readonly side: number; readonly bottom: number };
	/** Column of the headings, at the left of what they head, and the air between the two; none: headings stand above. */
	readonly side: number;
	readonly gutter: number;
	readonly leading: number;
	readonly air: Readonly<Record<'section' | 'block' | 'card' | 'inner' | 'item', number>>;
	readonly size: {
		readonly title: number;
		readonly heading: number;
		readonly body: number;
		readonly small: number;
	};
	readonly qr: number;
	/** Kept flat in a file: lines may stand where a letter would be folded. */
	readonly flat?: true;
};

/** A4 with four sizes and lines of about 65 characters. */
const STANDARD: Style = {
	page: { width: 210 * MM, height: 297 * MM },
	margin: { top: 13 * MM, side: 15 * MM, bottom: 17 * MM },
	side: 116,
	gutter: 14,
	leading: 1.42,
	air: { section: 22, block: 6, card: 12, inner: 1.5, item: 3 },
	size: { title: 26, heading: 13, body: 11, small: 9.5 },
	qr: 50
};

/** The same with less air, for a page that would otherwise overflow by a little. */
const TIGHT: Style = {
	...STANDARD,
	leading: 1.3,
	air: { section: 13, block: 3, card: 7, inner: 0, item: 1.5 },
	qr: 48
};

/** Easy to read: nothing under 14 points, one column, air (interview.md §8). */
const EASY: Style = {
	...STANDARD,
	margin: { top: 13 * MM, side: 17 * MM, bottom: 19 * MM },
	side: 0,
	gutter: 0,
	leading: 1.5,
	air: { section: 24, block: 6, card: 14, inner: 3, item: 5 },
	size: { title: 28, heading: 18, body: 14, small: 14 },
	qr: 62
};

const EASY_TIGHT: Style = {
	...EASY,
	leading: 1.4,
	air: { section: 15, block: 4, card: 9, inner: 1, item: 3 }
};

/** Large print: nothing under 20 points, one column. */
const LARGE: Style = {
	...STANDARD,
	margin: { top: 13 * MM, side: 15 * MM, bottom: 23 * MM },
	side: 0,
	gutter: 0,
	leading: 1.36,
	air: { section: 26, block: 8, card: 16, inner: 3, item: 6 },
	size: { title: 34, heading: 25, body: 20, small: 20 },
	qr: 84
};

/** A version’s page, with air, then with less of it. */
export const STYLES: Readonly<Record<Version, readonly [airy: Style, tight: Style]>> = {
	standard: [STANDARD, TIGHT],
	bilingue: [STANDARD, TIGHT],
	facile: [EASY, EASY_TIGHT],
	grand: [LARGE, LARGE]
};

/** A report, read at a desk: one column, tables as wide as the page. */
export const REPORT: Style = {
	...STANDARD,
	margin: { top: 15 * MM, side: 15 * MM, bottom: 17 * MM },
	side: 0,
	gutter: 0,
	flat: true,
	air: { section: 24, block: 6, card: 16, inner: 2, item: 3 },
	size: { title: 26, heading: 16, body: 10.5, small: 9 }
};
