import { textKey } from '#lib/domain/shared/text-key.ts';
import { stemsOf } from '#lib/domain/trades/stem.ts';
import { familyOf, fieldOf, formerOf, type Trade } from '#lib/domain/trades/trade.ts';

/** A métier of another field, and the words that both are known by. */
export type Unthought = { readonly trade: Trade; readonly words: readonly string[] };

const MOST_NEAR = 8;
const MOST_UNTHOUGHT = 6;
const MOST_OF_A_FIELD = 2;
/** A word shared by more métiers than this says how one works, not at what. */
const TELLING = 60;
const WORDS_TOLD = 2;

/**
 * Métiers by the words of their names and by their place in the ROME, and by nothing else: whoever asks is not an argument
 * of anything here, so that no idea can come from what a man or a woman is thought to do (R25, R26).
 */
export class Kin {
	readonly trades: readonly Trade[];
	/** Part of its names that hold each word. */
	readonly #stems: ReadonlyMap<Trade, ReadonlyMap<string, number>>;
	readonly #holding = new Map<string, Trade[]>();
	readonly #forms = new Map<string, Map<string, number>>();

	constructor(trades: readonly Trade[]) {
		this.trades = trades;
		this.#stems = new Map(trades.map((trade) => [trade, partsOf(namesOf(trade))]));
		for (const [trade, stems] of this.#stems) for (const stem of stems.keys()) this.#hold(stem, trade);
		for (const name of trades.flatMap(namesOf)) this.#keepForms(name);
	}

	/** Métiers next to this one: of the same former sheet, then of the same family by the words they share. */
	near(trade: Trade): Trade[] {
		const family = this.trades.filter(
			(other) => other !== trade && familyOf(other.code) === familyOf(trade.code)
		);
		const isSheet = (other: Trade) => formerOf(other) === formerOf(trade);
		return family
			.map((other) => ({ other, sheet: isSheet(other) ? 0 : 1, shared: this.#nearness(trade, other) }))
			.toSorted((a, b) => a.sheet - b.sheet || b.shared - a.shared || (a.other.code < b.other.code ? -1 : 1))
			.slice(0, MOST_NEAR)
			.map(({ other }) => other);
	}

	/** Métiers of other fields known by the same rare words, nearest first, two of a field at most. */
	unthought(trade: Trade): Unthought[] {
		const stems = this.#telling(trade);
		const others = new Set(stems.flatMap((stem) => this.#holding.get(stem) ?? []));
		const taken = new Map<string, number>();
		return [...others]
			.filter((other) => fieldOf(other.code) !== fieldOf(trade.code))
			.map((other) => ({ other, shared: this.#nearness(trade, other) }))
			.toSorted((a, b) => b.shared - a.shared || (a.other.code < b.other.code ? -1 : 1))
			.filter(({ other }) => {
				const count = (taken.get(fieldOf(other.code)) ?? 0) + 1;
				taken.set(fieldOf(other.code), count);
				return count <= MOST_OF_A_FIELD;
			})
			.slice(0, MOST_UNTHOUGHT)
			.map(({ other }) => ({ trade: other, words: this.#told(stems, other) }));
	}

	#telling(trade: Trade): string[] {
		return [...this.#stems.get(trade)!.keys()]
			.filter((stem) => stem.length > 3 && this.#holding.get(stem)!.length <= TELLING)
			.toSorted((a, b) => this.#holding.get(a)!.length - this.#holding.get(b)!.length || (a < b ? -1 : 1));
	}

	/** Rarer words bring nearer, the more so when many names of both hold them. */
	#nearness(one: Trade, other: Trade): number {
		const theirs = this.#stems.get(other)!;
		let shared = 0;
		for (const [stem, part] of this.#stems.get(one)!)
			shared += this.#weight(stem) * Math.sqrt(part * (theirs.get(stem) ?? 0));
		return shared;
	}

	#weight(stem: string): number {
		const count = this.#holding.get(stem)!.length;
		return count > TELLING ? 0 : Math.log(this.trades.length / count);
	}

	#told(stems: readonly string[], other: Trade): string[] {
		const theirs = this.#stems.get(other)!;
		return stems
			.filter((stem) => theirs.has(stem))
			.toSorted((one, two) => theirs.get(two)! - theirs.get(one)!)
			.slice(0, WORDS_TOLD)
			.map((stem) => this.#written(stem));
	}

	/** A stem as people write it, its feminine and its masculine where there are both. */
	#written(stem: string): string {
		return [...this.#forms.get(stem)!]
			.toSorted(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
			.map(([form]) => form)
			.filter(
				(form, at, all) => !all.some((shorter) => shorter !== form && form.replace(/[sx]$/, '') === shorter)
			)
			.slice(0, 2)
			.toSorted((one, other) => one.length - other.length || (one < other ? -1 : 1))
			.join(' / ');
	}

	#hold(stem: string, trade: Trade): void {
		const known = this.#holding.get(stem);
		if (known) known.push(trade);
		else this.#holding.set(stem, [trade]);
	}

	#keepForms(name: string): void {
		for (const word of name.toLowerCase().split(/[^\p{L}\p{N}]+/u)) {
			const [stem] = stemsOf(textKey(word));
			if (stem === undefined) continue;
			const forms = this.#forms.get(stem) ?? new Map<string, number>();
			this.#forms.set(stem, forms.set(word, (forms.get(word) ?? 0) + 1));
		}
	}
}

const namesOf = ({ name, names, rareNames }: Trade): string[] => [name, ...names, ...rareNames];

/** Part of the names that hold each word, as if there were three more: one name is not a rule. */
function partsOf(names: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const stem of names.flatMap(stemsOf)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
	return new Map([...counts].map(([stem, count]) => [stem, count / (names.length + 3)]));
}
