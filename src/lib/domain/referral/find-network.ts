import { textKey } from '#lib/domain/shared/text-key.ts';
import type { Network } from '#lib/vocabularies/network.ts';

/** A network and all that people call it. */
export type Called = { readonly network: Network; readonly names: readonly string[] };

const MOST = 3;

/**
 * The networks that a typed name means: accents, case and order of words do not matter, a word may be begun only, and a
 * letter may be wrong (two in a long word). The exact name first; at most three.
 */
export function findNetworks(typed: string, called: readonly Called[]): readonly Network[] {
	const words = wordsOf(typed);
	if (words.length === 0) return [];
	const key = words.join(' ');
	return called
		.map(({ network, names }) => ({
			network,
			distance: Math.min(...names.map((name) => distanceOf(key, words, name)))
		}))
		.filter(({ distance }) => Number.isFinite(distance))
		.toSorted((a, b) => a.distance - b.distance || (a.network < b.network ? -1 : 1))
		.filter(({ distance }, _, [first]) => distance - first!.distance < 1)
		.slice(0, MOST)
		.map(({ network }) => network);
}

/** Words that name nothing. */
const EMPTY: readonly string[] = [
	'le',
	'la',
	'les',
	'l',
	'de',
	'du',
	'des',
	'd',
	'et',
	'en',
	'a',
	'au',
	'pour'
];

const wordsOf = (text: string): string[] =>
	textKey(text)
		.split(' ')
		.filter((word) => word !== '' && !EMPTY.includes(word));

/** 0 for the same words, 1 when all were begun, 2 and more with wrong letters; infinite when a word is not there. */
function distanceOf(key: string, words: readonly string[], name: string): number {
	const own = wordsOf(name);
	if (own.join(' ') === key) return 0;
	const wrong = words.map((word) => Math.min(...own.map((other) => wordDistance(word, other))));
	const letters = wrong.reduce((sum, one) => sum + one, 0);
	// Among names that hold all the words, the one that says least besides.
	return 1 + letters + Math.min(0.9, Math.max(0, own.length - words.length) / 20);
}

/** Wrong letters between a typed word and one of a name; 0 when it is begun, infinite when it is another word. */
function wordDistance(typed: string, word: string): number {
	if (word === typed || (typed.length >= 3 && word.startsWith(typed))) return 0;
	const allowed = typed.length >= 8 ? 2 : typed.length >= 4 ? 1 : 0;
	// Numbers are dialled as they are: 3114 is not 3919.
	if (allowed === 0 || /\d/.test(typed)) return Infinity;
	const letters = editDistance(typed, word);
	return letters <= allowed ? letters : Infinity;
}

/** Letters to add, drop, replace or swap with their neighbour (optimal string alignment). */
function editDistance(a: string, b: string): number {
	if (Math.abs(a.length - b.length) > 2) return Infinity;
	let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, at) => at)];
	for (let i = 1; i <= a.length; i += 1) {
		const row = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			row[j] = Math.min(
				last[j]! + 1,
				row[j - 1]! + 1,
				last[j - 1]! + cost,
				swapped ? before[j - 2]! + 1 : Infinity
			);
		}
		[before, last] = [last, row];
	}
	return last[b.length]!;
}
