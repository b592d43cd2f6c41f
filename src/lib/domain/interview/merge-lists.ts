import {
	isSame,
	type Answer,
	type Answers,
	type Known,
	type Reading
} from '#lib/domain/interview/answers.ts';
import { markOf } from '#lib/domain/shared/mark.ts';

/** An ordered list on a page: rows of fields, the first of each saying what the row is about; and fields that count its rows. */
export type List = {
	readonly rows: readonly (readonly string[])[];
	readonly beside?: readonly string[];
	/** The screen leaves rows empty that closed up when they were kept: its rows do not stand at the same height. */
	readonly gaps?: boolean;
};

/** All the fields of a list. */
export const namesOf = ({ rows, beside = [] }: List): string[] => [...rows.flat(), ...beside];

/**
 * How a list merges: `mine` with the rows it adds put under those that the other side added; `whole` when rows no longer stand
 * where they stood, so that nothing can be said field by field; else the rows whose subject both sides rewrote, each one thing.
 */
export function alignList(
	mine: Answers,
	theirs: Answers,
	{ known }: Reading,
	list: List
): { readonly mine: Answers; readonly whole: boolean; readonly units: readonly (readonly string[])[] } {
	const { rows, beside = [] } = list;
	const isNew = (row: readonly string[]) => row.every((name) => (known?.[name] ?? '') === '');
	const isFilled = (row: readonly string[], side: Answers) => row.some((name) => !isSame(side[name], ''));
	const differs = (names: readonly string[]) =>
		names.some((name) => markedAs(mine[name]) !== (known?.[name] ?? ''));
	const added = rows.filter((row) => isNew(row) && isFilled(row, mine));
	const theirAdded = rows.filter((row) => isNew(row) && isFilled(row, theirs));
	const settled = rows.filter((row) => !isNew(row));
	const room = settled.length + theirAdded.length + added.length <= rows.length;
	const apart = [
		...rows.map((row) => oneThing(row, mine, theirs, known)).flat(),
		...beside.map((name) => [name])
	];

	if (isReordered(mine, rows, known) || isReordered(theirs, rows, known))
		return { mine, whole: true, units: apart };
	if (added.length === 0 || theirAdded.length === 0) return { mine, whole: list.gaps ?? false, units: apart };
	if (added.every((row) => row.every((name) => isSame(mine[name], theirs[name]))))
		return { mine, whole: false, units: apart };
	// Fields that count rows would count others, once rows have moved.
	if (!room || differs(beside) || (list.gaps && differs(settled.flat())))
		return { mine, whole: true, units: apart };
	const moved: Record<string, Answer> = { ...mine };
	const free = rows.slice(settled.length);
	free.forEach((row, at) => {
		const source = at < theirAdded.length ? theirAdded[at] : added[at - theirAdded.length];
		const side = at < theirAdded.length ? theirs : mine;
		row.forEach((name, column) => (moved[name] = source ? side[source[column] ?? ''] : ''));
	});
	return { mine: moved, whole: false, units: namesOf(list).map((name) => [name]) };
}

const markedAs = (value: Answer): string => (typeof value === 'string' ? markOf(value) : '');

function oneThing(
	row: readonly string[],
	mine: Answers,
	theirs: Answers,
	known: Known | null
): (readonly string[])[] {
	const [subject = ''] = row;
	const before = known?.[subject] ?? '';
	const bothRewrote =
		!isSame(mine[subject], theirs[subject]) &&
		markedAs(mine[subject]) !== before &&
		markedAs(theirs[subject]) !== before;
	return bothRewrote ? [row] : row.map((name) => [name]);
}

/** True when a row stands where another one stood. */
function isReordered(answers: Answers, rows: List['rows'], known: Known | null): boolean {
	const before = rows.map(([subject = '']) => known?.[subject] ?? '');
	return rows.some(([subject = ''], at) => {
		const mark = markedAs(answers[subject]);
		return mark !== '' && mark !== before[at] && before.includes(mark);
	});
}
