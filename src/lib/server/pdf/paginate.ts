import type { Strip } from '#lib/server/pdf/strips.ts';
import type { Style } from '#lib/server/pdf/style.ts';

/** A strip at its height on a page, from the top of the text area. */
export type Laid = { readonly strip: Strip; readonly y: number };
export type Page = Laid[];

/** What is followed when it costs no page: sections left whole, the page hint, no line of text on a fold. */
type Wishes = { readonly whole: boolean; readonly hint: boolean; readonly folds: boolean };

/**
 * Shares strips among the pages of a style. Strips that belong together move together always, unless they are higher
 * than a page; of what is only wished, folds come first, since a letter is folded before it is read.
 */
export function paginate(strips: readonly Strip[], style: Style): Page[] {
	const sections = sectionsOf(strips).map((section) => groupsOf(section, true));
	const sheet: Sheet = {
		height: style.page.height - style.margin.top - style.margin.bottom,
		folds: style.flat ? [] : [1, 2].map((part) => (style.page.height * part) / 3 - style.margin.top),
		lines: linesOf(strips)
	};
	const least = share(sections, sheet, { whole: false, hint: false, folds: false });
	for (const wishes of WISHES) {
		const pages = share(sections, sheet, wishes);
		if (pages.length <= least.length) return pages;
	}
	return least;
}

const BOTH = [true, false];
const WISHES: readonly Wishes[] = BOTH.flatMap((folds) =>
	BOTH.flatMap((whole) => BOTH.map((hint) => ({ folds, whole, hint })))
);

/** Text area of a page: its height, and its folds. */
type Sheet = Folding & { readonly height: number };

/** A section is moved whole when it leaves no more than this part of the page empty. */
const LARGEST_HOLE = 0.25;

function share(sections: readonly (readonly Strip[][])[], sheet: Sheet, wishes: Wishes): Page[] {
	const pages: Page[] = [[]];
	const folds: Folding = wishes.folds ? sheet : { ...sheet, folds: [] };
	let cursor = TOP;
	const begin = (): void => {
		pages.push([]);
		cursor = TOP;
	};
	/** Too high for what is left of this page, and not for another one. */
	const better = (strips: readonly Strip[]): boolean =>
		pages.at(-1)?.length !== 0 &&
		bottomOf(strips, cursor, folds) > sheet.height &&
		bottomOf(strips, TOP, folds) <= sheet.height;
	for (const groups of sections) {
		const hinted = wishes.hint && pages.length === 1 && groups[0]?.[0]?.breakHint === true;
		const hole = 1 - Math.max(cursor.y, cursor.floats) / sheet.height;
		if (hinted || (wishes.whole && hole <= LARGEST_HOLE && better(groups.flat()))) begin();
		const tooHigh = (group: readonly Strip[]): boolean => bottomOf(group, TOP, folds) > sheet.height;
		for (const group of groups.flatMap((group) => (tooHigh(group) ? groupsOf(group, false) : [group]))) {
			if (better(group)) begin();
			for (const item of group) {
				const here = advance(item, cursor, folds);
				if (pages.at(-1)?.length !== 0 && here.bottom > sheet.height) begin();
				const { y, next } = advance(item, cursor, folds);
				pages.at(-1)?.push({ strip: item, y });
				cursor = next;
			}
		}
	}
	return pages;
}

/** Where the flow stands: `floats` is the bottom of what stands beside it. */
type Cursor = { readonly y: number; readonly floats: number; readonly top: boolean };

const TOP: Cursor = { y: 0, floats: 0, top: true };

function advance(item: Strip, cursor: Cursor, folds: Folding): { y: number; bottom: number; next: Cursor } {
	const start = item.clear ? Math.max(cursor.y, cursor.floats) : cursor.y;
	const y = offFolds(item, start + (cursor.top ? 0 : item.before), folds);
	const bottom = y + item.height;
	const next = item.float
		? { y, floats: Math.max(cursor.floats, bottom), top: true }
		: { y: bottom, floats: cursor.floats, top: false };
	return { y, bottom, next };
}

/** Lower by what it takes for no line of the text that begins here to lie across a fold: texts stay whole. */
function offFolds(item: Strip, y: number, { folds, lines }: Folding): number {
	for (const line of lines.get(item) ?? []) {
		const top = y + line.top;
		const fold = folds.find((at) => top < at + CREASE && top + line.height > at - CREASE);
		if (fold !== undefined) return y + fold + CREASE - top;
	}
	return y;
}

type Lines = readonly { readonly top: number; readonly height: number }[];
/** Where the folds are, and the lines of each text by the strip that begins it, from the top of that strip. */
type Folding = { readonly folds: readonly number[]; readonly lines: ReadonlyMap<Strip, Lines> };

function linesOf(strips: readonly Strip[]): Map<Strip, Lines> {
	const texts = new Map<Strip, { top: number; height: number }[]>();
	let lines: { top: number; height: number }[] = [];
	let top = 0;
	for (const item of strips) {
		if (!item.continues) {
			texts.set(item, (lines = []));
			top = 0;
		}
		if (item.pieces.some(({ kind }) => kind === 'line')) lines.push({ top, height: item.height });
		top += item.height;
	}
	return texts;
}

/** Half of what a fold takes of the paper, in points. */
const CREASE = 1.5;

function bottomOf(group: readonly Strip[], from: Cursor, folds: Folding): number {
	let cursor = from;
	let bottom = 0;
	for (const item of group) {
		const step = advance(item, cursor, folds);
		bottom = Math.max(bottom, step.bottom);
		cursor = step.next;
	}
	return bottom;
}

/** Strips that move together: those that are never parted and, as far as a page holds them, those that are bound. */
function groupsOf(strips: readonly Strip[], bound: boolean): Strip[][] {
	const groups: Strip[][] = [[]];
	for (const item of strips) {
		groups.at(-1)?.push(item);
		if (!item.keep && !(bound && item.bound)) groups.push([]);
	}
	return groups.filter((group) => group.length > 0);
}

function sectionsOf(strips: readonly Strip[]): Strip[][] {
	const sections: Strip[][] = [[]];
	for (const item of strips) {
		if (item.section) sections.push([]);
		sections.at(-1)?.push(item);
	}
	return sections.filter((group) => group.length > 0);
}
