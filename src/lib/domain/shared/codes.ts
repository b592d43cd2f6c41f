import type { CodeList, Entry } from '#lib/vocabularies/types.ts';

/** The entry of a code, or undefined when the list does not hold it. */
export function entryOf<E extends Entry>(list: CodeList<E>, code: string | null | undefined): E | undefined {
	return list.entries.find((entry) => entry.code === code);
}

/** The label people read; the code itself when it is unknown (an old interview, a newer list). */
export const labelOf = (list: CodeList, code: string): string => entryOf(list, code)?.label ?? code;

/** Narrows a string to a code of the list. */
export function isCodeOf<E extends Entry>(list: CodeList<E>, value: unknown): value is E['code'] {
	return typeof value === 'string' && list.entries.some((entry) => entry.code === value);
}
