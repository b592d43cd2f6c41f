import { error } from '@sveltejs/kit';
import { familyOf, fieldOf, formerOf, type Trade } from '#lib/domain/trades/trade.ts';
import { basins, tensionOf, TENSIONS_YEAR } from '#lib/server/trades/labour.ts';
import { familyName, kin, searchTrades, tradeBy } from '#lib/server/trades/index.ts';
import { TENSION_WORDS } from '#lib/wording/trades.ts';

const LONGEST_WORDS = 100;
const MOST = 20;

/** Métiers that answer the words of an address, and those words. */
export function tradesFound(params: URLSearchParams) {
	const words = (params.get('mots') ?? '').trim().slice(0, LONGEST_WORDS);
	const hits = words === '' ? [] : searchTrades(words, MOST);
	return {
		words,
		found: hits.map(({ trade, name }) => ({
			...linkTo(trade),
			/** The name that was met, when it is not the métier’s own. */
			known: name === trade.name ? null : name,
			family: familyName(familyOf(trade.code))
		}))
	};
}

/** The page of a métier; no such code, no such page. */
export function tradeView(code: string) {
	const trade = tradeBy(code) ?? error(404, { message: 'Page introuvable' });
	return {
		code,
		name: trade.name,
		names: trade.names,
		rareNames: trade.rareNames,
		isRegulated: trade.isRegulated,
		family: familyName(familyOf(code)),
		field: familyName(fieldOf(code)),
		near: kin().near(trade).map(linkTo),
		unthought: kin()
			.unthought(trade)
			.map(({ trade: other, words }) => ({
				...linkTo(other),
				field: familyName(fieldOf(other.code)),
				words: words.map((word) => `«\u00a0${word}\u00a0»`).join(', ')
			})),
		tensions: tensionsOf(formerOf(trade))
	};
}

const linkTo = ({ code, name }: Trade) => ({ code, name, href: `/metiers/${code}` });

function tensionsOf(sheet: string) {
	const rows = basins().flatMap(({ code, name }) => {
		const level = tensionOf(code, sheet);
		return level === null ? [] : [{ basin: name, href: `/emploi-local?bassin=${code}`, level }];
	});
	return {
		year: TENSIONS_YEAR,
		rows: rows
			.toSorted((one, other) => other.level - one.level || one.basin.localeCompare(other.basin, 'fr'))
			.map((row) => ({ ...row, words: TENSION_WORDS[row.level]! }))
	};
}
