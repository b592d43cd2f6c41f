import { ok, refused, type Result } from '#lib/domain/shared/result.ts';

/** The three fields of quality of the specification (BZH IV): principles, organisation, effects. */
export const AXES = ['principes', 'service-rendu', 'effets'] as const;
export type Axis = (typeof AXES)[number];

/** One item of a grid. Its code is append-only: an item is retired, never renamed, and its code never serves again. */
export type GridItem = {
	/** « 2.6 »: the axis (1 to 3), then a number that only grows. */
	readonly code: string;
	readonly label: string;
	/** What other grids call it, so that nothing is judged twice (R144); may be empty. */
	readonly ref: string;
	readonly retired: boolean;
};

/** A version of the grid: « grille-2027.1 ». Once published it never changes. */
export type Grid = { readonly version: string; readonly items: readonly GridItem[] };

/** How an item stands: no, in part, yes, or it does not apply here. */
export const LEVELS = ['0', '1', '2', 'so'] as const;
export type Level = (typeof LEVELS)[number];

/** Who noticed, or who does: a function, never a name. */
export const FUNCTIONS = [
	'accueil',
	'conseil',
	'responsable',
	'equipe',
	'reseau',
	'partenaire',
	'personnes'
] as const;
export type StaffFunction = (typeof FUNCTIONS)[number];

/** What a structure answers of an item. */
export type GridAnswer = {
	readonly item: string;
	/** Null of an item that the software attests, as long as the structure does not say otherwise. */
	readonly level: Level | null;
	readonly evidence: string;
	/** Why the structure sees it otherwise than the software; empty when it does not. */
	readonly objection: string;
	/** `YYYY-MM-DD`; null until somebody says. */
	readonly noticedOn: string | null;
	readonly noticedBy: StaffFunction | null;
	readonly revision: number;
};

/** Longest label, evidence, reference (characters), and most items of a version. */
export const LABEL_LIMIT = 200;
export const EVIDENCE_LIMIT = 1500;
export const REF_LIMIT = 120;
export const MOST_ITEMS = 80;

const VERSION = /^grille-(\d{4})\.([1-9]\d?)$/;
const CODE = /^([123])\.([1-9]\d?)$/;

const isVersion = (text: string): boolean => VERSION.test(text);
const isItemCode = (text: string): boolean => CODE.test(text);

/** The axis that an item belongs to. */
export const axisOf = (code: string): Axis => AXES[Number(code[0]) - 1] ?? 'principes';

/** Items in the order of their codes. */
export const inOrder = (items: readonly GridItem[]): GridItem[] =>
	items.toSorted((one, other) => rank(one.code) - rank(other.code));

/** Versions from the oldest to the latest. */
export const byVersion = <T extends { readonly version: string }>(grids: readonly T[]): T[] =>
	grids.toSorted((one, other) => rank(one.version.slice(7)) - rank(other.version.slice(7)));

/** The version that comes after another: a first one each year, then one more. */
export function nextVersion(last: string, year: number): string {
	const [, of = '0', number = '0'] = VERSION.exec(last) ?? [];
	return Number(of) >= year ? `grille-${of}.${Number(number) + 1}` : `grille-${year}.1`;
}

/** What a region may change: labels, references, what is retired; and new items, each under the next code of its axis. */
export type GridEdit = {
	readonly items: Readonly<Record<string, Pick<GridItem, 'label' | 'ref' | 'retired'>>>;
	readonly added: readonly { readonly axis: Axis; readonly label: string; readonly ref: string }[];
};

/** The items once edited; none ever goes. */
export function editItems(items: readonly GridItem[], { items: edits, added }: GridEdit): GridItem[] {
	const edited = items.map((item) => ({ ...item, ...edits[item.code] }));
	for (const { axis, label, ref } of added) {
		edited.push({ code: nextCode(edited, axis), label, ref, retired: false });
	}
	return inOrder(edited);
}

/** A grid as it travels; anything else is refused. */
export function readGrid(value: unknown): Result<Grid, 'grille-illisible'> {
	const { version, items } = (value ?? {}) as Partial<Grid>;
	const isGrid =
		typeof version === 'string' &&
		isVersion(version) &&
		Array.isArray(items) &&
		items.length > 0 &&
		items.length <= MOST_ITEMS &&
		items.every(isItem) &&
		new Set(items.map(({ code }) => code)).size === items.length;
	if (!isGrid) return refused('grille-illisible');
	return ok({
		version,
		items: inOrder(items.map(({ code, label, ref, retired }) => ({ code, label, ref, retired })))
	});
}

/** True when a version holds every code of the one before it: codes are retired, never taken away. */
export const keepsCodes = (next: Grid, before: Grid): boolean =>
	before.items.every(({ code }) => next.items.some((item) => item.code === code));

function isItem(item: unknown): item is GridItem {
	const { code, label, ref, retired } = (item ?? {}) as Partial<GridItem>;
	return (
		typeof code === 'string' &&
		isItemCode(code) &&
		isLine(label, LABEL_LIMIT) &&
		label.trim() !== '' &&
		isLine(ref, REF_LIMIT) &&
		typeof retired === 'boolean'
	);
}

const isLine = (text: unknown, limit: number): text is string =>
	typeof text === 'string' && text.length <= limit && !/\p{C}/u.test(text);

function nextCode(items: readonly GridItem[], axis: Axis): string {
	const first = AXES.indexOf(axis) + 1;
	const numbers = items.filter(({ code }) => axisOf(code) === axis).map(({ code }) => Number(code.slice(2)));
	return `${first}.${Math.max(0, ...numbers) + 1}`;
}

/** « 2.10 » comes after « 2.9 ». */
function rank(code: string): number {
	const [major = '', minor = ''] = code.split('.');
	return Number(major) * 100 + Number(minor);
}
