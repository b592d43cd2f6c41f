import {
	isSame,
	knownOf,
	type Answers,
	type Attempts,
	type Known,
	type Reading
} from '#lib/domain/interview/answers.ts';
import type { FormValues } from '#lib/server/http/parse-form.ts';
import { versionText } from '#lib/wording/other-version.ts';

/** Fields that a form carries besides its answers. */
export const KNOWN_FIELD = 'connu';
const ATTEMPTS_FIELD = 'essais';
/** The person's decision about a conflict, with the version that was on the screen. */
const KEEP_FIELD = 'garder';
export const TAKE_FIELD = 'prendre';
/** A mark that no text has. */
const NEVER_READ = '?';

/** Two versions of the same answers, for the screen to show and the person to choose. */
export type Conflict = {
	/** Where it is shown: the first field of those that go together. */
	place: string;
	names: string[];
	/** What choosing answers: the other version, as it was when it was shown. */
	seen: string;
	/** The other version, in words. */
	theirs: string;
};

/** What the page shows, and what its form tells that it has read. */
export const shownAnswers = <V extends Answers>(values: V): { values: V; known: string } => ({
	values,
	known: JSON.stringify(knownOf(values))
});

/** What a screen knew when it sent its form, decisions included; nothing it says is trusted to be well formed. */
export function readingOf(data: FormData): Reading {
	const known = knownIn(data.get(KNOWN_FIELD));
	const kept = knownIn(data.get(KEEP_FIELD));
	return { known: known && { ...known, ...kept }, attempts: attemptsIn(data.get(ATTEMPTS_FIELD)) };
}

/** My answers, where « prendre l’autre » was pressed replaced by the version that was then on the screen. */
export function decided(mine: Answers, theirs: Answers, data: FormData): Answers {
	const taken = knownIn(data.get(TAKE_FIELD));
	if (!taken) return mine;
	const current = knownOf(theirs);
	const names = Object.keys(taken).filter((name) => name in theirs);
	if (!names.every((name) => isSame(taken[name], current[name]))) return mine;
	return { ...mine, ...Object.fromEntries(names.map((name) => [name, theirs[name]])) };
}

/** What a screen knows after its answer: what is kept, but nothing more of what it still has to choose. */
export function knownAfter(
	kept: Answers,
	conflicts: readonly (readonly string[])[],
	before: Known | null
): string {
	const known: Record<string, Known[string]> = { ...knownOf(kept) };
	for (const name of conflicts.flat()) {
		const mark = before ? before[name] : NEVER_READ;
		if (mark === undefined) delete known[name];
		else known[name] = mark;
	}
	return JSON.stringify(known);
}

/** Conflicts as the page shows them. */
export const conflictViews = (conflicts: readonly (readonly string[])[], theirs: Answers): Conflict[] =>
	conflicts.map((names) => {
		const marks = knownOf(theirs);
		return {
			place: names[0] ?? '',
			names: [...names],
			seen: JSON.stringify(Object.fromEntries(names.map((name) => [name, marks[name] ?? '']))),
			theirs: versionText(names, theirs)
		};
	});

/** What the form shows again while something is to be chosen: merged answers, and one's own where both changed. */
export const valuesAgain = (
	kept: Answers,
	sent: FormValues,
	conflicts: readonly (readonly string[])[]
): FormValues => {
	const own = new Set(conflicts.flat());
	return Object.fromEntries(
		Object.entries({ ...sent, ...kept }).map(([name, value]) => [
			name,
			(own.has(name) ? sent[name] : undefined) ?? (typeof value === 'string' ? value : [...(value ?? [])])
		])
	);
};

function knownIn(text: FormDataEntryValue | null): Known | null {
	const read = objectIn(text);
	if (!read || !Object.values(read).every((value) => typeof value === 'string' || isTexts(value)))
		return null;
	return read as Known;
}

function attemptsIn(text: FormDataEntryValue | null): Attempts {
	const read = objectIn(text);
	const isAll = (value: unknown) => Array.isArray(value) && value.every(isTexts);
	return read && Object.values(read).every(isAll) ? (read as Attempts) : {};
}

const isTexts = (value: unknown): boolean =>
	Array.isArray(value) && value.every((item) => typeof item === 'string');

/** A JSON object without a prototype, so that no name of a field is one of the language's. */
function objectIn(text: FormDataEntryValue | null): Record<string, unknown> | null {
	if (typeof text !== 'string') return null;
	try {
		const read: unknown = JSON.parse(text);
		if (typeof read !== 'object' || read === null || Array.isArray(read)) return null;
		return Object.assign(Object.create(null) as Record<string, unknown>, read);
	} catch {
		return null;
	}
}
