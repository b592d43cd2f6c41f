import type { Strip } from '#lib/server/pdf/strips.ts';

/** A strip at its height on a page, from the top of the text area. */
export type Laid = { readonly strip: Strip; readonly y: number };
export type Page = Laid[];

/**
 * Shares strips among pages of a given height. The page hint and whole sections are followed when they cost no page;
 * strips that belong together move together always, unless they are higher than a page.
 */
export function paginate(strips: readonly Strip[], height: number): Page[] {
	const plain = share(groupsOf(strips), height, false);
	for (const groups of [sectionsOf(strips), groupsOf(strips)]) {
		for (const hints of [true, false]) {
			const pages = share(groups, height, hints);
			if (pages.length <= plain.length) return pages;
		}
	}
	return plain;
}

function share(groups: readonly (readonly Strip[])[], height: number, hints: boolean): Page[] {
	const pages: Page[] = [[]];
	let cursor = TOP;
	for (const group of groups) {
		const atTop = pages.at(-1)?.length === 0;
		const hinted = hints && pages.length === 1 && group[0]?.breakHint === true;
		const whole = bottomOf(group, cursor);
		if (!atTop && (hinted || (whole > height && bottomOf(group, TOP) <= height))) cursor = newPage(pages);
		for (const item of group) {
			if (pages.at(-1)?.length !== 0 && advance(item, cursor).bottom > height) cursor = newPage(pages);
			const { y, next } = advance(item, cursor);
			pages.at(-1)?.push({ strip: item, y });
			cursor = next;
		}
	}
	return pages;
}

/** Where the flow stands: `floats` is the bottom of what stands beside it. */
type Cursor = { readonly y: number; readonly floats: number; readonly top: boolean };

const TOP: Cursor = { y: 0, floats: 0, top: true };

function advance(item: Strip, cursor: Cursor): { y: number; bottom: number; next: Cursor } {
	const start = item.clear ? Math.max(cursor.y, cursor.floats) : cursor.y;
	const y = start + (cursor.top ? 0 : item.before);
	const bottom = y + item.height;
	const next = item.float
		? { y, floats: Math.max(cursor.floats, bottom), top: true }
		: { y: bottom, floats: cursor.floats, top: false };
	return { y, bottom, next };
}

function bottomOf(group: readonly Strip[], from: Cursor): number {
	let cursor = from;
	let bottom = 0;
	for (const item of group) {
		const step = advance(item, cursor);
		bottom = Math.max(bottom, step.bottom);
		cursor = step.next;
	}
	return bottom;
}

function groupsOf(strips: readonly Strip[]): Strip[][] {
	const groups: Strip[][] = [[]];
	for (const item of strips) {
		groups.at(-1)?.push(item);
		if (!item.keep) groups.push([]);
	}
	return groups.filter((group) => group.length > 0);
}

/** The groups of each section as one, a section beginning where the flow goes below its floats with a heading. */
function sectionsOf(strips: readonly Strip[]): Strip[][] {
	const sections: Strip[][] = [[]];
	for (const item of strips) {
		if (item.float && item.clear) sections.push([]);
		sections.at(-1)?.push(item);
	}
	return sections.filter((group) => group.length > 0);
}

function newPage(pages: Page[]): Cursor {
	pages.push([]);
	return TOP;
}
