import type { Answers, Known } from '#lib/domain/interview/answers.ts';

/** What an answer brings: all that is kept now, and what changed elsewhere, in groups that stand or fall together. */
export type Arrival = { readonly known: Known; readonly updates: readonly Answers[] };

/**
 * What a screen takes of an answer. A group in which somebody typed since the sending stays as typed, and the screen goes on
 * saying that it knows the version of before: the next save then shows both, or merges them.
 */
export function takeIn(
	{ known, updates }: Arrival,
	before: Known,
	isAsSent: (name: string) => boolean
): { readonly known: Known; readonly shown: Answers } {
	const after: Record<string, Known[string]> = { ...known };
	const shown: Record<string, Answers[string]> = {};
	for (const group of updates) {
		if (Object.keys(group).every(isAsSent)) Object.assign(shown, group);
		else for (const name of Object.keys(group)) restore(after, name, before[name]);
	}
	return { known: after, shown };
}

function restore(known: Record<string, Known[string]>, name: string, value: Known[string] | undefined) {
	if (value === undefined) delete known[name];
	else known[name] = value;
}
