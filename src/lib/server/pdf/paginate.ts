import type { Strip } from '#lib/server/pdf/strips.ts';

/** A strip at its height on a page, from the top of the text area. */
export type Laid = { readonly strip: Strip; readonly y: number };
export type Page = Laid[];

/**
 * Shares strips among pages of a given height. A page hint is followed only when it costs no page;
 * strips that belong together move together, unless they are higher than a page.
 */
export function paginate(strips: readonly Strip[], height: number): Page[] {
	const plain = share(strips, height, false);
	const hinted = strips.some((item) => item.breakHint) ? share(strips, height, true) : plain;
	return hinted.length <= plain.length ? hinted : plain;
}

function share(strips: readonly Strip[], height: number, hints: boolean): Page[] {
	const pages: Page[] = [[]];
	let cursor = TOP;
	for (const group of groupsOf(strips)) {
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

function newPage(pages: Page[]): Cursor {
	pages.push([]);
	return TOP;
}
