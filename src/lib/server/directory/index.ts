import { createHash } from 'node:crypto';
import { buildGazetteer, findPlace, type Gazetteer, type Place } from '#lib/domain/referral/places.ts';
import communes from '#lib/server/directory/data/communes.json' with { type: 'json' };
import epcis from '#lib/server/directory/data/epci.json' with { type: 'json' };
import former from '#lib/server/directory/data/former-communes.json' with { type: 'json' };
import operators from '#lib/server/directory/data/operators.json' with { type: 'json' };
import { networksOf, sourceLabelOf, whyNoDoor } from '#lib/server/directory/mapping.ts';
import type { Network } from '#lib/vocabularies/network.ts';

/** A place of a public service as it ships: a public fact with its source, date and licence. */
export type ShippedSite = {
	readonly id: string;
	readonly source: string;
	/** Networks it is a door of; none when it is no reception place, or of no network known here. */
	readonly networks: readonly Network[];
	readonly name: string;
	readonly address: string;
	readonly postcode: string;
	readonly commune: string;
	readonly communeCode: string | null;
	readonly lat: number | null;
	readonly lon: number | null;
	readonly phone: string | null;
	readonly email: string | null;
	readonly website: string | null;
	readonly hours: string | null;
	readonly description: string | null;
	readonly sourceLabel: string;
	/** `YYYY-MM-DD`. */
	readonly sourceDate: string;
	readonly licence: string;
	/** No site was confirmed by its network since it was gathered (ruling 15). */
	readonly toVerify: boolean;
	readonly note: string | null;
};

/** The 1 202 communes of Bretagne and the 1 068 around, with former and Breton names. */
export function gazetteer(): Gazetteer {
	return (communesIndex ??= buildGazetteer(
		(communes as CommuneRow[]).map(placeOf),
		former as [string, string][]
	));
}

/** Name of an EPCI, with our apostrophe; null outside the known ones (Bréhat, Sein and Ouessant have none). */
export const epciName = (code: string | null): string | null =>
	(epcis as [string, string][]).find(([siren]) => siren === code)?.[1].replaceAll("'", '’') ?? null;

/** The 269 sites, every one accounted for. */
export const shippedSites = (): readonly ShippedSite[] => (sites ??= (operators as Operator[]).map(siteOf));

/** Changes when the shipped sites do, so that they are loaded once. */
export const shippedFingerprint = (): string =>
	createHash('sha256').update(JSON.stringify(shippedSites())).digest('hex').slice(0, 16);

type CommuneRow = [
	code: string,
	name: string,
	departement: string,
	postcodes: string[],
	lat: number | null,
	lon: number | null,
	epci: string | null,
	basin: string | null,
	breton: string | null,
	population: number
];
/** A row of data/operators.json. */
export type Operator = Omit<
	ShippedSite,
	'networks' | 'postcode' | 'commune' | 'sourceLabel' | 'sourceDate' | 'toVerify'
> & {
	readonly family: string;
	readonly carriers: readonly string[];
	readonly postcode: string | null;
	readonly commune: string | null;
	readonly date: string;
};

let communesIndex: Gazetteer | undefined;
let sites: readonly ShippedSite[] | undefined;

const placeOf = (row: CommuneRow): Place => {
	const [code, name, departement, postcodes, lat, lon, epci, basin, breton, population] = row;
	return { code, name, departement, postcodes, lat, lon, epci, basin, breton, population };
};

function siteOf(raw: Operator): ShippedSite {
	const { family, carriers, date, ...kept } = raw;
	const place = raw.communeCode ? gazetteer().byCode.get(raw.communeCode) : communeNamed(raw);
	const why = whyNoDoor(raw.id);
	return {
		...kept,
		networks: why ? [] : networksOf(raw.id, family, carriers),
		postcode: raw.postcode ?? place?.postcodes[0] ?? '',
		commune: place?.name ?? raw.commune ?? '',
		communeCode: place?.code ?? null,
		sourceLabel: sourceLabelOf(family),
		sourceDate: date,
		toVerify: true,
		note: [why, raw.note].filter(Boolean).join(' ') || null
	};
}

/** Four sites came without a commune code: the commune their name says, when the postcode agrees. */
function communeNamed(raw: Operator): Place | null {
	const last = raw.name.split(' ').at(-1) ?? '';
	return raw.postcode ? findPlace(gazetteer(), last, raw.postcode.slice(0, 2)) : null;
}
