import { Kin } from '#lib/domain/trades/kin.ts';
import { TradeIndex, type TradeHit } from '#lib/domain/trades/search.ts';
import type { Trade } from '#lib/domain/trades/trade.ts';
import families from '#lib/server/trades/data/families.json' with { type: 'json' };
import rows from '#lib/server/trades/data/trades.json' with { type: 'json' };
import { EVERYDAY_TRADES } from '#lib/wording/trades.ts';

/** The 1 584 métiers of the ROME v4.60, by code. */
export const trades = (): readonly Trade[] => (all ??= (rows as Row[]).map(tradeOf));

/** A métier by its ROME code; null when there is none. */
export function tradeBy(code: string): Trade | null {
	byCode ??= new Map(trades().map((trade) => [trade.code, trade]));
	return byCode.get(code) ?? null;
}

/** Métiers that answer words, nearest first: accents, feminine, plural and slips of the hand do not count. */
export const searchTrades = (query: string, most = 20): TradeHit[] =>
	(index ??= new TradeIndex(trades(), EVERYDAY_TRADES)).search(query, most);

/** Métiers next to each other, and those of other fields that the same words lead to. */
export const kin = (): Kin => (kinship ??= new Kin(trades()));

/** Name of a field (`D`) or of a family of trades (`D11`). */
export const familyName = (code: string): string =>
	(familyNames ??= new Map(families as [string, string][])).get(code) ?? '';

type Row = [
	code: string,
	name: string,
	former: string | null,
	isRegulated: boolean | null,
	names: string[],
	rareNames: string[]
];

let all: readonly Trade[] | undefined;
let byCode: ReadonlyMap<string, Trade> | undefined;
let index: TradeIndex | undefined;
let kinship: Kin | undefined;
let familyNames: ReadonlyMap<string, string> | undefined;

const tradeOf = ([code, name, former, isRegulated, names, rareNames]: Row): Trade => ({
	code,
	name,
	former,
	isRegulated,
	names,
	rareNames
});
