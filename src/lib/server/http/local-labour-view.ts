import { basins, tensionsIn, TENSIONS_YEAR, type Tension } from '#lib/server/trades/labour.ts';
import { familyName } from '#lib/server/trades/index.ts';
import { gazetteer } from '#lib/server/directory/index.ts';
import { placeOf } from '#lib/server/http/place-view.ts';

const TENSE = 5;
const CALM = 1;
const LONGEST_PLACE = 80;

/** The sheet of an employment basin, asked by its code or by a commune; null while none is known. */
export function localLabourView(params: URLSearchParams) {
	const typed = (params.get('commune') ?? '').trim().slice(0, LONGEST_PLACE);
	const place = placeOf(typed);
	const code = place?.basin ?? params.get('bassin') ?? '';
	const basin = basins().find((one) => one.code === code);
	return {
		typed,
		unknown: typed !== '' && !place?.basin,
		basins: basins().map(({ code: value, name }) => ({ code: value, label: name })),
		year: TENSIONS_YEAR,
		sheet: basin ? { ...basin, communes: communesIn(basin.code), ...tensionsView(basin.code) } : null
	};
}

const communesIn = (basin: string): string =>
	[...gazetteer().byCode.values()]
		.filter((place) => place.basin === basin)
		.toSorted((one, other) => other.population - one.population)
		.slice(0, 12)
		.map(({ name }) => name)
		.join(', ');

/** Sheets whose hiring was the hardest and the easiest, by domain. */
function tensionsView(basin: string) {
	const all = tensionsIn(basin);
	return {
		known: all.length,
		tense: byField(all.filter(({ level }) => level === TENSE)),
		calm: byField(all.filter(({ level }) => level === CALM))
	};
}

const byField = (tensions: readonly Tension[]): { field: string; names: string }[] =>
	[...Map.groupBy(tensions, ({ sheet }) => sheet.slice(0, 1))]
		.toSorted(([one], [other]) => (one < other ? -1 : 1))
		.map(([field, rows]) => ({ field: familyName(field), names: rows.map(({ name }) => name).join(' · ') }));
