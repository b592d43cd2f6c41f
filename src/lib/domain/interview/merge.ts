import {
	isChanged,
	isKnown,
	isSame,
	type Answer,
	type Answers,
	type Known,
	type Reading
} from '#lib/domain/interview/answers.ts';
import { alignList, namesOf, type List } from '#lib/domain/interview/merge-lists.ts';

/** How the fields of a page hang together. */
export type Shape = {
	readonly lists?: readonly List[];
	/** Ticks about a text (`validee` about `reformulation`): one given to another wording does not count. */
	readonly about?: Readonly<Record<string, string>>;
};

/** Merged answers; `conflicts` are fields that both sides changed, kept as the other side has them until somebody chooses. */
export type Merged = { readonly answers: Answers; readonly conflicts: readonly (readonly string[])[] };

/**
 * Three-way merge of one page. What one side changed wins over what the other left alone; ticked sets merge item by item, and
 * rows that both add to a list are all kept; what both changed differently is a conflict, never a choice made here.
 */
export function mergeAnswers(mine: Answers, theirs: Answers, reading: Reading, shape: Shape = {}): Merged {
	const aligned = align(mine, theirs, reading, shape);
	const here = (name: string) =>
		aligned.mine[name] !== undefined && !isKnown(aligned.mine[name], name, reading.known);
	const there = (name: string) => isChanged(name, theirs, reading);
	const answers: Record<string, Answer> = {};
	const conflicts: (readonly string[])[] = [];
	for (const names of aligned.units) {
		const own = names.every((name) => isSame(aligned.mine[name], theirs[name])) || !names.some(there);
		const together = own || !names.some(here) ? null : mergeSets(names, aligned.mine, theirs, reading.known);
		for (const name of names)
			answers[name] = own ? (aligned.mine[name] ?? theirs[name]) : (together ?? theirs[name]);
		if (!own && !together && names.some(here)) conflicts.push(names);
	}
	for (const [tick, text] of Object.entries(shape.about ?? {})) {
		if (here(tick) && !isSame(answers[text], mine[text])) answers[tick] = theirs[tick];
	}
	return { answers, conflicts };
}

/** The fields that differ, each with those it cannot be shown without (rows of one list, a text and its tick). */
export function differences(mine: Answers, merged: Answers, shape: Shape = {}): (readonly string[])[] {
	const together = [
		...(shape.lists ?? []).map(namesOf),
		...Object.entries(shape.about ?? {}).map((pair) => [...pair])
	];
	const apart = Object.keys(merged).filter((name) => !together.some((names) => names.includes(name)));
	return [...together, ...apart.map((name) => [name])].filter((names) =>
		names.some((name) => !isSame(mine[name], merged[name]))
	);
}

/** My answers with the rows of each list facing the other side's, and what is then decided as one. */
function align(mine: Answers, theirs: Answers, reading: Reading, { lists = [] }: Shape) {
	let side = mine;
	const units: (readonly string[])[] = [];
	for (const list of lists) {
		const aligned = alignList(side, theirs, reading, list);
		side = aligned.mine;
		units.push(...(aligned.whole ? [namesOf(list)] : aligned.units));
	}
	const listed = new Set(lists.flatMap(namesOf));
	const others = [...Object.keys(mine), ...Object.keys(theirs)].filter((name) => !listed.has(name));
	return { mine: side, units: [...units, ...[...new Set(others)].map((name) => [name])] };
}

/** Both sides' additions and removals; null when this is no set with a common past. */
function mergeSets(names: readonly string[], mine: Answers, theirs: Answers, known: Known | null) {
	const [name = ''] = names;
	const [one, other, before = []] = [mine[name], theirs[name], known?.[name]];
	if (typeof one !== 'object' || typeof other !== 'object' || typeof before === 'string') return null;
	return [...new Set([...other, ...one])].filter(
		(code) => !before.includes(code) || (one.includes(code) && other.includes(code))
	);
}
