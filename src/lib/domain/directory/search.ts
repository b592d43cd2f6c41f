import { haversineKm } from '#lib/domain/referral/offers.ts';
import { placeKey, type Place } from '#lib/domain/referral/places.ts';
import type { Kind } from '#lib/domain/directory/schema.ts';
import { nearWords } from '#lib/domain/directory/near-words.ts';
import { isCrossing } from '#lib/domain/directory/crossing.ts';
import { textKey } from '#lib/domain/shared/text-key.ts';
import { push, startingWith } from '#lib/domain/shared/word-index.ts';
import type { Network } from '#lib/vocabularies/network.ts';

/** A line of the directory. */
export type Listed = {
	readonly kind: Kind;
	readonly id: string;
	readonly name: string;
	readonly commune: string;
	readonly communeCode: string | null;
	/** Degrees; the centre of the commune when the sheet has no point of its own. */
	readonly lat: number | null;
	readonly lon: number | null;
	readonly networks: readonly Network[];
	/** Themes of data·inclusion. */
	readonly themes: readonly string[];
	/** Structure of a service. */
	readonly structureRef: string | null;
	readonly updatedOn: string | null;
	readonly checkedOn: string | null;
	/** Other words it answers to: names of networks, Breton name of the commune. */
	readonly words: string;
};

/** What is looked for; everything is optional, an empty search lists all. */
export type Query = {
	readonly words: string;
	/** Networks that answer the need; null for any. */
	readonly networks: readonly Network[] | null;
	/** Beginning of a theme: its family, or the whole theme; null for any. */
	readonly themes: readonly string[] | null;
	readonly from: Place | null;
};

/** A line found, as the crow flies from the place asked; `crossing` when the sea lies between. */
export type Hit = { readonly line: Listed; readonly km: number | null; readonly crossing: boolean };

/** How a word was met: in the name, elsewhere, or with a slip of the hand. */
type Nearness = 0 | 1 | 2;

/** Lines by the words they hold. */
export class Lines {
	readonly all: readonly Listed[];
	/** Keys of the names, to sort by. */
	readonly keys: readonly string[];
	readonly #inName = new Map<string, number[]>();
	readonly #elsewhere = new Map<string, number[]>();
	readonly #words: readonly string[];

	constructor(lines: readonly Listed[]) {
		this.all = lines;
		this.keys = lines.map(({ name }) => textKey(name));
		lines.forEach((line, at) => {
			for (const word of wordsOf(line.name)) push(this.#inName, word, at);
			const around = `${line.commune} ${line.words} ${line.themes.join(' ')}`;
			for (const word of wordsOf(around)) push(this.#elsewhere, word, at);
		});
		this.#words = [...new Set([...this.#inName.keys(), ...this.#elsewhere.keys()])].sort();
	}

	/** Lines that hold every word of the query, with how near; all of them for no word. */
	matching(query: string): ReadonlyMap<number, Nearness> {
		const words = wordsOf(query);
		let found: Map<number, Nearness> | undefined;
		for (const word of words) {
			const met = this.#holding(word);
			const both = new Map<number, Nearness>();
			for (const [at, near] of met) {
				const before = found ? found.get(at) : 0;
				if (before !== undefined) both.set(at, Math.max(before, near) as Nearness);
			}
			found = both;
		}
		return found ?? new Map(this.all.map((_, at) => [at, 0]));
	}

	#holding(word: string): ReadonlyMap<number, Nearness> {
		const met = new Map<number, Nearness>();
		const add = (key: string, slip: boolean): void => {
			for (const at of this.#inName.get(key) ?? []) met.set(at, slip ? 2 : 0);
			for (const at of this.#elsewhere.get(key) ?? []) if (!met.has(at)) met.set(at, slip ? 2 : 1);
		};
		for (const key of startingWith(this.#words, word)) add(key, false);
		if (met.size === 0) for (const key of nearWords(this.#words, word)) add(key, true);
		return met;
	}
}

/** Lines that answer, nearest meaning first, then by distance when a place is given, then by name; the last tie-break is the id. */
export function search(directory: readonly Lines[], query: Query): Hit[] {
	const found = directory.flatMap((lines) =>
		[...lines.matching(query.words)].map(([at, near]) => ({
			line: lines.all[at]!,
			key: lines.keys[at]!,
			near
		}))
	);
	return found
		.filter(({ line }) => answers(line, query))
		.map(({ line, key, near }) => ({ near, key, ...hitOf(line, query.from) }))
		.toSorted(
			(a, b) =>
				a.near - b.near ||
				closer(a.km, b.km) ||
				compare(a.key, b.key) ||
				compare(a.line.id, b.line.id) ||
				compare(a.line.kind, b.line.kind)
		)
		.map(({ line, km, crossing }) => ({ line, km, crossing }));
}

/** The same when no line holds every word: those that miss one word only. */
export function searchNearly(directory: readonly Lines[], query: Query): Hit[] {
	const words = wordsOf(query.words);
	if (words.length < 2) return [];
	const found = words.flatMap((dropped) =>
		search(directory, { ...query, words: words.filter((word) => word !== dropped).join(' ') })
	);
	const seen = new Set<Listed>();
	return found
		.filter(({ line }) => !seen.has(line) && seen.add(line))
		.toSorted((a, b) => closer(a.km, b.km) || compare(a.line.id, b.line.id));
}

function answers(line: Listed, { networks, themes }: Query): boolean {
	if (networks === null && themes === null) return true;
	return (
		(networks ?? []).some((network) => line.networks.includes(network)) ||
		(themes ?? []).some((theme) => line.themes.some((one) => one === theme || one.startsWith(`${theme}--`)))
	);
}

function hitOf(line: Listed, from: Place | null): Hit {
	const crossing = isCrossing(from?.code ?? null, line.communeCode);
	if (!from || from.lat === null || from.lon === null || line.lat === null || line.lon === null)
		return { line, km: null, crossing };
	return { line, km: haversineKm(from.lat, from.lon, line.lat, line.lon), crossing };
}

const SMALL = new Set([
	'de',
	'du',
	'des',
	'la',
	'le',
	'les',
	'l',
	'd',
	'et',
	'a',
	'au',
	'aux',
	'en',
	'pour',
	'un',
	'une'
]);

const wordsOf = (text: string): string[] => [
	...new Set(
		placeKey(text)
			.split(' ')
			.filter((word) => word !== '' && !SMALL.has(word))
	)
];

/** Order of two distances, either of which may be unknown: those come last. */
const closer = (a: number | null, b: number | null): number =>
	a === b ? 0 : a === null ? 1 : b === null ? -1 : a - b;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
