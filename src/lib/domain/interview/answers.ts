import { markOf } from '#lib/domain/shared/mark.ts';

/** Answers of one page as its form shows them: a text or a code, or ticked codes. `undefined`: nobody decided yet. */
export type Answers = Readonly<Record<string, string | readonly string[] | undefined>>;
export type Answer = Answers[string];

/** What a screen last knew as kept: the mark of each text (absent when empty), the codes of each set. */
export type Known = Readonly<Record<string, string | readonly string[]>>;

/** What a screen sent without hearing back, field by field: each sending as the marks of its values. */
export type Attempts = Readonly<Record<string, readonly (readonly string[])[]>>;

/** What a screen tells of what it has read; `known` is null when it cannot be trusted. */
export type Reading = { readonly known: Known | null; readonly attempts: Attempts };

/** What a screen that shows these answers knows. */
export function knownOf(answers: Answers): Known {
	const known: Record<string, string | readonly string[]> = {};
	for (const [name, value] of Object.entries(answers)) {
		if (typeof value === 'string' && value !== '') known[name] = markOf(value);
		if (typeof value === 'object' && value.length > 0) known[name] = value;
	}
	return known;
}

/** Equal, a set in any order; nothing and empty are the same answer. */
export const isSame = (one: Answer, other: Answer): boolean =>
	JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

const sorted = (value: Answer = '') =>
	typeof value === 'string' ? value : value.length ? [...value].sort() : '';

/** True when the screen knew exactly this. */
export function isKnown(value: Answer, name: string, known: Known | null): boolean {
	if (!known) return false;
	return isSame(typeof value === 'string' ? markOf(value) : value, known[name]);
}

/** True when what is kept is neither what the screen read nor what it sent itself. */
export function isChanged(name: string, theirs: Answers, { known, attempts }: Reading): boolean {
	const value = theirs[name];
	if (value === undefined || isKnown(value, name, known)) return false;
	const marks = [value].flat().filter(Boolean).map(markOf);
	return !(attempts[name] ?? []).some((sent) => isSame(sent.filter(Boolean), marks));
}

/** True when nothing was changed elsewhere since the screen read it. */
export const isUpToDate = (theirs: Answers, reading: Reading): boolean =>
	Object.keys(theirs).every((name) => !isChanged(name, theirs, reading));
