/** What stands on a poster, as far as its height goes. */
type Sheet = {
	readonly headings: readonly string[];
	readonly title: string;
	readonly rows: number;
	readonly closures: readonly string[];
};

/** Sizes of the poster's letters, largest first: hundredths of the sheet's width, as in its styles. */
const UNITS = { large: 1.35, medium: 1.15, compact: 0.95, tiny: 0.75 } as const;
const SHEET_HEIGHT = 122;
const SHEET_WIDTH = 94;
const LETTER = 0.54;
const LINE = 1.27;
/** Promise, titles, holidays, date and the air around them. */
const REST = 34;

/** The largest size at which everything is estimated to hold on one page; a test prints the fullest poster. */
export function posterSize(sheet: Sheet): keyof typeof UNITS {
	const sizes = Object.keys(UNITS) as (keyof typeof UNITS)[];
	return sizes.find((size) => heightOf(sheet, UNITS[size]) <= SHEET_HEIGHT) ?? 'tiny';
}

function heightOf({ title, headings, rows, closures }: Sheet, unit: number): number {
	const block = (text: string, size: number) =>
		Math.ceil((text.length * size * unit * LETTER) / SHEET_WIDTH) * size * unit * LINE;
	const texts = [...headings, ...closures].reduce((total, text) => total + block(text, 2.6), 0);
	return block(title, 6) + texts + rows * 5.6 * unit + REST * unit;
}
