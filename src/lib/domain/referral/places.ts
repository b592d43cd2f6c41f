import { textKey } from '#lib/domain/shared/text-key.ts';

/** A commune: its centre is not its town hall, and may be unknown. */
export type Place = {
	readonly code: string;
	readonly name: string;
	readonly departement: string;
	readonly postcodes: readonly string[];
	readonly lat: number | null;
	readonly lon: number | null;
	readonly epci: string | null;
	/** Employment basin (2019): used only to keep a network's territory. */
	readonly basin: string | null;
	readonly breton: string | null;
	readonly population: number;
};

/** Communes with the keys they answer to (names, Breton names, former communes) and their postcodes. */
export type Gazetteer = {
	readonly byCode: ReadonlyMap<string, Place>;
	readonly byKey: ReadonlyMap<string, readonly Place[]>;
	readonly byPostcode: ReadonlyMap<string, readonly Place[]>;
	/** Name keys in alphabetical order, for searches by first letters. */
	readonly keys: readonly { readonly key: string; readonly label: string; readonly place: Place }[];
};

/** A line of a list of suggestions: « Binic (Binic-Étables-sur-Mer, 22) » for a former commune. */
export type PlaceSuggestion = { readonly place: Place; readonly label: string };

const BRETAGNE: readonly string[] = ['22', '29', '35', '56'];

/** Indexes the communes once; `former` gives a former name and the code of today's commune. */
export function buildGazetteer(
	places: readonly Place[],
	former: readonly (readonly [name: string, code: string])[]
): Gazetteer {
	const byCode = new Map(places.map((place) => [place.code, place]));
	const byKey = new Map<string, Place[]>();
	const byPostcode = new Map<string, Place[]>();
	const keys: { key: string; label: string; place: Place }[] = [];
	const name = (label: string, place: Place): void => {
		const key = placeKey(label);
		const known = byKey.get(key) ?? [];
		if (known.includes(place)) return;
		byKey.set(key, [...known, place]);
		keys.push({ key, label, place });
	};
	for (const place of places) {
		name(place.name, place);
		for (const code of place.postcodes) byPostcode.set(code, [...(byPostcode.get(code) ?? []), place]);
	}
	for (const place of places) {
		if (place.breton) name(place.breton, place);
		const island = islandName(placeKey(place.name));
		if (island) name(island, place);
	}
	for (const [label, code] of former) {
		const place = byCode.get(code);
		// A commune of today keeps its own name before a former one of the same name in the same département.
		if (place && !(byKey.get(placeKey(label)) ?? []).some((p) => p.departement === place.departement))
			name(label, place);
	}
	keys.sort((a, b) => compare(a.key, b.key) || compare(a.place.code, b.place.code));
	return { byCode, byKey, byPostcode, keys };
}

/**
 * The commune a person names: without article, accents or hyphens, « St » as « Saint », former communes and Breton
 * names included, or by postcode. Homonyms are settled by the département; what stays uncertain is `null`.
 */
export function findPlace(gazetteer: Gazetteer, query: string, departement?: string | null): Place | null {
	const postcode = /\b(\d{5})\b/.exec(query)?.[1] ?? null;
	const hint = /\((\d{2})\)/.exec(query)?.[1] ?? departement ?? null;
	const key = placeKey(query.replace(/\(.*?\)|\d+/g, ' '));
	if (key === '') return postcode ? mostPopulated(gazetteer.byPostcode.get(postcode) ?? [], hint) : null;
	const named = gazetteer.byKey.get(key) ?? startingWith(gazetteer, key);
	const inPostcode = named.filter((place) => postcode !== null && place.postcodes.includes(postcode));
	return settle(inPostcode.length > 0 ? inPostcode : named, hint);
}

/** Suggestions while typing, by name or postcode: exact first, then larger communes, then alphabetical. */
export function searchPlaces(gazetteer: Gazetteer, query: string, limit: number): readonly PlaceSuggestion[] {
	const digits = query.trim();
	const found = /^\d{2,5}$/.test(digits)
		? [...gazetteer.byPostcode].flatMap(([code, places]) =>
				code.startsWith(digits) ? places.map((place) => ({ key: code, label: place.name, place })) : []
			)
		: matching(gazetteer, placeKey(query));
	const exact = placeKey(query);
	const seen = new Set<string>();
	return found
		.toSorted(
			(a, b) =>
				Number(b.key === exact) - Number(a.key === exact) ||
				Number(BRETAGNE.includes(b.place.departement)) - Number(BRETAGNE.includes(a.place.departement)) ||
				b.place.population - a.place.population ||
				compare(a.place.code, b.place.code) ||
				Number(b.label === b.place.name) - Number(a.label === a.place.name)
		)
		.filter(({ place }) => !seen.has(place.code) && seen.add(place.code))
		.slice(0, limit)
		.map(({ place, label }) => ({
			place,
			label:
				label === place.name
					? `${place.name} (${place.departement})`
					: `${label} (${place.name}, ${place.departement})`
		}));
}

/** « Le Guilvinec », « St-Malo cedex », « Île de Groix » → the key a commune answers to. */
export function placeKey(name: string): string {
	return textKey(name)
		.replace(/\bcedex\b/g, ' ')
		.replace(/\bste\b/g, 'sainte')
		.replace(/\bst\b/g, 'saint')
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/^(le|la|les|l|ar|an) (?=.)/, '');
}

function matching(gazetteer: Gazetteer, key: string): readonly Gazetteer['keys'][number][] {
	if (key === '') return [];
	return gazetteer.keys.filter((entry) => entry.key.startsWith(key) || entry.key.includes(` ${key}`));
}

/** « Carhaix » for Carhaix-Plouguer, « Île de Groix » for Groix: whole words only. */
function startingWith(gazetteer: Gazetteer, key: string): readonly Place[] {
	const island = islandName(key);
	const places = gazetteer.keys
		.filter((entry) => entry.key.startsWith(`${key} `) || entry.key === island)
		.map((entry) => entry.place);
	return [...new Set(places)];
}

/** « ile de brehat » → « brehat ». */
const islandName = (key: string): string | undefined => /^ile (?:de |d |du |aux )?(.+)$/.exec(key)?.[1];

function settle(places: readonly Place[], departement: string | null): Place | null {
	if (departement) {
		const there = places.filter((place) => place.departement === departement);
		return there.length === 1 ? there[0]! : null;
	}
	if (places.length === 1) return places[0]!;
	const breton = places.filter((place) => BRETAGNE.includes(place.departement));
	return breton.length === 1 ? breton[0]! : null;
}

function mostPopulated(places: readonly Place[], departement: string | null): Place | null {
	const there = departement ? places.filter((place) => place.departement === departement) : places;
	return there.toSorted((a, b) => b.population - a.population || compare(a.code, b.code))[0] ?? null;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
