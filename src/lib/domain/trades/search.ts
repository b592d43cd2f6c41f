import { nearWords } from '#lib/domain/directory/near-words.ts';
import { textKey } from '#lib/domain/shared/text-key.ts';
import { push, startingWith } from '#lib/domain/shared/word-index.ts';
import { stemsOf } from '#lib/domain/trades/stem.ts';
import type { Trade } from '#lib/domain/trades/trade.ts';

/** A trade that answers, by the nearest of its names. */
export type TradeHit = { readonly trade: Trade; readonly name: string; readonly nearness: number };

/** A name of a trade, by the words it holds. */
type Named = {
	readonly trade: Trade;
	readonly name: string;
	readonly words: number;
	/** What the ROME calls the trade, before its other names; little used names come after. */
	readonly rank: 0 | 1 | 2;
	/** How much the words say, added up. */
	readonly weight: number;
};

/** How near a word of the list is to a word that was typed. */
const AS_TYPED = 1;
const BEGINS = 0.85;
const SLIP = 0.7;
/** What a name says beside what was asked weighs less than what was asked and is not in it. */
const UNASKED = 0.3;
/** A trade that many of its names answer is likelier than one that a single name does. */
const BREADTH = 0.05;
const LEAST = 0.3;
const SHORTEST_BEGINNING = 3;

/** The names of trades by their words. Building takes a tenth of a second: once for all. */
export class TradeIndex {
	readonly #named: readonly Named[];
	readonly #holding = new Map<string, number[]>();
	readonly #stems: readonly string[];
	readonly #everyday: readonly (readonly [said: string, meant: string])[];

	/** `everyday`: what people say, by the words of the ROME that it means. */
	constructor(trades: readonly Trade[], everyday: Readonly<Record<string, string>>) {
		const all = trades.flatMap((trade) => [
			{ trade, name: trade.name, rank: 0 as const },
			...trade.names.map((name) => ({ trade, name, rank: 1 as const })),
			...trade.rareNames.map((name) => ({ trade, name, rank: 2 as const }))
		]);
		const stems = all.map(({ name }) => stemsOf(name));
		stems.forEach((words, at) => {
			for (const word of words) push(this.#holding, word, at);
		});
		this.#named = all.map((one, at) => ({
			...one,
			words: stems[at]!.length,
			weight: stems[at]!.reduce((sum, word) => sum + this.#weightOf(word), 0)
		}));
		this.#stems = [...this.#holding.keys()].sort();
		this.#everyday = Object.entries(everyday).toSorted(([one], [other]) => other.length - one.length);
	}

	/** Trades that answer, nearest first; the last tie-break is the code. */
	search(query: string, most: number): TradeHit[] {
		const asked = stemsOf(this.#meant(query));
		const met = new Map<number, number>();
		let whole = 0;
		for (const word of asked) {
			const near = this.#near(word);
			const weight = Math.max(...near.map(([stem]) => this.#weightOf(stem)), this.#weightOf(word));
			whole += weight;
			const best = new Map<number, number>();
			for (const [stem, closeness] of near)
				for (const at of this.#holding.get(stem) ?? [])
					best.set(at, Math.max(best.get(at) ?? 0, closeness * this.#weightOf(stem)));
			for (const [at, value] of best) met.set(at, (met.get(at) ?? 0) + value);
		}
		return this.#ordered(met, whole).slice(0, most);
	}

	#ordered(met: ReadonlyMap<number, number>, asked: number): TradeHit[] {
		const byTrade = new Map<Trade, TradeHit & { readonly rank: number; readonly like: number }>();
		for (const [at, value] of met) {
			const { trade, name, rank, weight } = this.#named[at]!;
			const nearness = value / (asked + UNASKED * Math.max(0, weight - value)) - rank * 0.02;
			const before = byTrade.get(trade);
			if (nearness < LEAST) continue;
			const like = (before?.like ?? 0) + (value >= asked * BEGINS ? 1 : 0);
			byTrade.set(
				trade,
				before && before.nearness >= nearness ? { ...before, like } : { trade, name, nearness, rank, like }
			);
		}
		return [...byTrade.values()]
			.map(({ trade, name, nearness, like }) => ({
				trade,
				name,
				nearness: nearness + BREADTH * Math.log1p(like)
			}))
			.toSorted(
				(one, other) => other.nearness - one.nearness || (one.trade.code < other.trade.code ? -1 : 1)
			);
	}

	/** Stems that a word may stand for: itself, else what it begins, else what a slip of the hand made of it. */
	#near(word: string): (readonly [stem: string, closeness: number])[] {
		const near: (readonly [string, number])[] = this.#holding.has(word) ? [[word, AS_TYPED]] : [];
		if (word.length >= SHORTEST_BEGINNING)
			for (const stem of startingWith(this.#stems, word)) if (stem !== word) near.push([stem, BEGINS]);
		return near.length > 0 ? near : nearWords(this.#stems, word).map((stem) => [stem, SLIP]);
	}

	/** Rarer words say more. */
	#weightOf(stem: string): number {
		return Math.log(1 + 13_000 / (1 + (this.#holding.get(stem)?.length ?? 0)));
	}

	/** Everyday words, put in those of the ROME. */
	#meant(query: string): string {
		let words = ` ${textKey(query)} `;
		for (const [said, meant] of this.#everyday) words = words.replaceAll(` ${said} `, ` ${meant} `);
		return words;
	}
}
