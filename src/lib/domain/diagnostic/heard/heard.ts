import type { Cues, Match, Topic } from '#lib/domain/diagnostic/heard/cue.ts';
import { agesIn } from '#lib/domain/diagnostic/heard/age.ts';
import { DEMAND_CUES } from '#lib/domain/diagnostic/heard/cues-demand.ts';
import { LEVER_CUES } from '#lib/domain/diagnostic/heard/cues-lever.ts';
import { OBSTACLE_CUES } from '#lib/domain/diagnostic/heard/cues-obstacle.ts';
import { SITUATION_CUES } from '#lib/domain/diagnostic/heard/cues-situation.ts';
import { wordsOf, type Word } from '#lib/domain/diagnostic/heard/words.ts';

/** A topic that the notes seem to speak of, and the very words that say so. */
export type Heard = { readonly topic: Topic; readonly words: string };

/** Notes longer than this are read up to here: a conversation is noted in a few lines. */
const READ = 6000;

/**
 * What the notes seem to speak of, in the order it was said, each topic once with the words that said it. Nothing is
 * learned or guessed: a topic is heard when one of its cues stands in the notes (design: interview.md §5, issue 4).
 *
 * @param notes what the counsellor wrote of the person's words
 * @param year the civil year, for « né en 2004 »
 */
export function hear(notes: string, year: number): Heard[] {
	const text = notes.slice(0, READ);
	const words = wordsOf(text);
	const found = [...CUES.flatMap((cues) => firstOf(cues, words) ?? []), ...agesIn(words, year)];
	const clear = found.filter((one) => !found.some((other) => covers(other, one)));
	return clear
		.sort((a, b) => a.from - b.from)
		.map(({ topic, from, to }) => ({ topic, words: text.slice(from, to) }));
}

/** A match of the same kind that reads more of the same words: « bac + 2 » is not « bac ». */
function covers(other: Match, one: Match): boolean {
	const [kind] = one.topic.split(':');
	const single = kind === 'statut' || kind === 'diplome' || kind === 'age';
	const longer = other.to - other.from > one.to - one.from;
	return (
		single &&
		other !== one &&
		other.topic.startsWith(`${kind}:`) &&
		other.from <= one.from &&
		other.to >= one.to &&
		longer
	);
}

/** One word of a cue: any of these, whole or by their beginning; `gap` lets words stand before it. */
type Part = { readonly whole: ReadonlySet<string>; readonly starts: readonly string[]; readonly gap: number };
type Pattern = { readonly parts: readonly Part[]; readonly denied: boolean };
type Compiled = { readonly cues: Cues; readonly patterns: readonly Pattern[] };

const GAP = 3;
/** Little words that may stand between two words of a cue. */
const LIGHT = new Set(
	'le la les l un une des du de d au aux a mon ma mes son sa ses en tres trop bien vraiment assez toujours encore aussi plutot ce cette'.split(
		' '
	)
);

const CUES: readonly Compiled[] = [...DEMAND_CUES, ...OBSTACLE_CUES, ...LEVER_CUES, ...SITUATION_CUES].map(
	(cues) => ({
		cues,
		patterns: [
			...(cues.said ?? []).flatMap(spelled).map((cue) => compiled(cue, false)),
			...(cues.denied ?? []).flatMap(spelled).map((cue) => compiled(cue, true))
		]
	})
);

/** « a_b|c d » spelled out: « a b d » and « c d ». */
function spelled(cue: string): string[] {
	const joined = /\S*_\S*/.exec(cue)?.[0];
	if (!joined) return [cue];
	const either = joined.split('|');
	const single = either.filter((one) => !one.includes('_')).join('|');
	const ways = [
		...(single ? [single] : []),
		...either.filter((one) => one.includes('_')).map((one) => one.replaceAll('_', ' '))
	];
	return ways.flatMap((way) => spelled(cue.replace(joined, way)));
}

function compiled(cue: string, denied: boolean): Pattern {
	const parts: Part[] = [];
	let gap = 0;
	for (const word of cue.split(' ')) {
		if (word === '…') gap = GAP;
		else {
			const either = word.split('|');
			const starts = either.filter((one) => one.endsWith('*')).map((one) => one.slice(0, -1));
			parts.push({ whole: new Set(either.filter((one) => !one.endsWith('*'))), starts, gap });
			gap = 0;
		}
	}
	return { parts, denied };
}

function firstOf({ cues, patterns }: Compiled, words: readonly Word[]): Match | null {
	let first: Match | null = null;
	for (const pattern of patterns) {
		for (let at = 0; at < words.length; at += 1) {
			if (first && words[at]!.from >= first.from) break;
			const last = matches(pattern, words, at);
			if (last === null || !stands(cues, pattern, words.slice(at, last + 1))) continue;
			first = { topic: cues.topic, from: words[at]!.denied ?? words[at]!.from, to: words[last]!.to };
		}
	}
	return first;
}

/** Index of the last word of the pattern when it begins at `at`; null when it does not. */
function matches({ parts }: Pattern, words: readonly Word[], at: number): number | null {
	let next = at;
	let last = at;
	for (const [index, part] of parts.entries()) {
		let found = -1;
		let heavy = 0;
		for (let look = next; look < words.length && heavy <= part.gap; look += 1) {
			const word = words[look]!;
			if (word.sentence !== words[at]!.sentence) break;
			if (says(part, word.key)) {
				found = look;
				break;
			}
			if (index === 0) break;
			if (!LIGHT.has(word.key)) heavy += 1;
		}
		if (found < 0) return null;
		last = found;
		next = found + 1;
	}
	return last;
}

const says = ({ whole, starts }: Part, key: string): boolean =>
	whole.has(key) || starts.some((start) => key.startsWith(start));

/** The words are said as the cue wants them: of the person, as a fact, denied or not. */
function stands(cues: Cues, pattern: Pattern, words: readonly Word[]): boolean {
	const strong = words.filter(({ key }) => !LIGHT.has(key));
	const denied = (strong.length > 0 ? strong : words).some((word) => word.denied !== null);
	if (denied !== pattern.denied) return false;
	if (words.some((word) => word.supposed)) return false;
	if (!cues.ofKin && words[0]!.ofKin) return false;
	const kind = cues.topic.slice(0, cues.topic.indexOf(':'));
	if (kind !== 'frein' && !cues.wished && words.some((word) => word.wished)) return false;
	return !((kind === 'demande' || kind === 'statut') && words.some((word) => word.over));
}
