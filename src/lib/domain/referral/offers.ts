import type { Network } from '#lib/vocabularies/network.ts';
import type { Gazetteer, Place } from '#lib/domain/referral/places.ts';
import type { AccessKm } from '#lib/domain/referral/rank.ts';
import { REMOTE_LINES, type RemoteLine } from '#lib/domain/referral/remote-lines.ts';
import { reachOf } from '#lib/domain/referral/territory.ts';

/** What an offer needs to know of a site (a shipped one or one entered by a structure). */
export type Site = {
	readonly id: string;
	readonly networks: readonly Network[];
	readonly name: string;
	readonly address: string;
	readonly postcode: string;
	readonly commune: string;
	readonly communeCode: string | null;
	readonly lat: number | null;
	readonly lon: number | null;
	readonly phone: string | null;
	readonly website: string | null;
	readonly hours: string | null;
	readonly sourceLabel: string;
	readonly sourceDate: string;
	readonly toVerify: boolean;
};

/** A door to show: a site with its distance as the crow flies, or a line. */
export type Offer = {
	readonly id: string;
	readonly name: string;
	readonly address: string;
	readonly postcode: string;
	readonly commune: string;
	readonly phone: string | null;
	readonly website: string | null;
	readonly hours: string | null;
	readonly km: number | null;
	/** The distance starts from the centre of the site's commune. */
	readonly approximate: boolean;
	readonly remote: boolean;
	/** The site is in the département but perhaps not the person's own: to be asked. */
	readonly territoryToCheck: boolean;
	readonly source: string;
	readonly sourceDate: string;
	readonly toVerify: boolean;
};

/** Where the person is; both may be unknown. */
export type Where = { readonly place: Place | null; readonly departement: string | null };

type Located = { readonly site: Site; readonly place: Place | null };

/** Sites by network, located once. */
export type Directory = ReadonlyMap<Network, readonly Located[]>;

export const MOST_OFFERS = 3;

/** Groups the sites by network and finds the commune of each. */
export function buildDirectory(sites: readonly Site[], gazetteer: Gazetteer): Directory {
	const directory = new Map<Network, Located[]>();
	for (const site of sites) {
		const place = site.communeCode === null ? null : (gazetteer.byCode.get(site.communeCode) ?? null);
		for (const network of site.networks) {
			const known = directory.get(network);
			if (known) known.push({ site, place });
			else directory.set(network, [{ site, place }]);
		}
	}
	return directory;
}

/**
 * The nearest doors of a network that are the person's: at most three, lines included. Empty means « aucun lieu connu
 * ici »: never the site of another territory (ruling 15).
 */
export function offersFor(network: Network, where: Where, directory: Directory): readonly Offer[] {
	const lines = REMOTE_LINES.filter((line) => line.network === network).map(lineOffer);
	const near = withinReach(network, where, directory.get(network) ?? [])
		.map((one) => ({ ...one, km: exactKm(one.located, where.place) }))
		.toSorted((a, b) => closer(a.km, b.km) || byName(a.located.site, b.located.site));
	const doors: Offer[] = [];
	for (const { located, unsure, km } of near) {
		if (doors.length + lines.length >= MOST_OFFERS) break;
		const offer = siteOffer(located, km, unsure);
		if (!doors.some((door) => sameDoor(door, offer))) doors.push(offer);
	}
	return [...doors, ...lines];
}

/** Real access for the order of networks: 0 at a distance, kilometres to the nearest door, null when unknown. */
export const accessFrom =
	(where: Where, directory: Directory): AccessKm =>
	(network) => {
		const offers = offersFor(network, where, directory);
		if (offers.some((offer) => offer.remote)) return 0;
		return offers[0]?.km ?? null;
	};

/** Great-circle distance in kilometres. */
export function haversineKm(latA: number, lonA: number, latB: number, lonB: number): number {
	const rad = Math.PI / 180;
	const a =
		Math.sin(((latB - latA) * rad) / 2) ** 2 +
		Math.cos(latA * rad) * Math.cos(latB * rad) * Math.sin(((lonB - lonA) * rad) / 2) ** 2;
	return 12_742 * Math.asin(Math.sqrt(Math.min(1, a)));
}

function withinReach(
	network: Network,
	{ place, departement }: Where,
	sites: readonly Located[]
): readonly { located: Located; unsure: boolean }[] {
	const all = sites.map((located) => ({ located, unsure: false }));
	const home = place?.departement ?? departement;
	const reach = reachOf(network);
	if (reach === 'open') return place ? all : all.filter(({ located }) => located.place?.departement === home);
	if (reach === 'region') return home !== null && BRETAGNE.includes(home) ? all : [];
	if (reach === 'commune')
		return place ? all.filter(({ located }) => located.place?.code === place.code) : [];
	const near = all.filter(({ located }) => home !== null && located.place?.departement === home);
	if (reach === 'departement' || !place)
		return near.map((one) => ({ ...one, unsure: reach === 'residence' }));
	const basin = all.filter(
		({ located }) => located.place !== null && place.basin !== null && located.place.basin === place.basin
	);
	return basin.length > 0 ? basin : near.map((one) => ({ ...one, unsure: true }));
}

const BRETAGNE: readonly string[] = ['22', '29', '35', '56'];

/** Kilometres from the person's commune to the site, or to the centre of its commune; infinite when unknown. */
function exactKm({ site, place }: Located, from: Place | null): number {
	const to = hasPoint(site) ? site : place;
	if (!from || !to || from.lat === null || from.lon === null || to.lat === null || to.lon === null)
		return Number.POSITIVE_INFINITY;
	return haversineKm(from.lat, from.lon, to.lat, to.lon);
}

const hasPoint = (site: Site): boolean => site.lat !== null && site.lon !== null;

const siteOffer = ({ site }: Located, km: number, unsure: boolean): Offer => ({
	id: site.id,
	name: site.name,
	address: site.address,
	postcode: site.postcode,
	commune: site.commune,
	phone: site.phone,
	website: site.website,
	hours: site.hours,
	km: Number.isFinite(km) ? Math.round(km) : null,
	approximate: !hasPoint(site),
	remote: false,
	territoryToCheck: unsure,
	source: site.sourceLabel,
	sourceDate: site.sourceDate,
	toVerify: site.toVerify
});

const lineOffer = (line: RemoteLine): Offer => ({
	id: line.id,
	name: line.name,
	address: '',
	postcode: '',
	commune: '',
	phone: line.phone,
	website: null,
	hours: line.hours,
	km: null,
	approximate: false,
	remote: true,
	territoryToCheck: false,
	source: line.source,
	sourceDate: line.sourceDate,
	toVerify: line.toVerify
});

/** The same door listed twice by two sources: one commune, one telephone. */
const sameDoor = (a: Offer, b: Offer): boolean =>
	a.id === b.id || (a.phone !== null && a.phone === b.phone && a.commune === b.commune);

/** Order of two distances, either of which may be unknown (infinite). */
const closer = (a: number, b: number): number => (a === b ? 0 : a - b);

const byName = (a: Site, b: Site): number => compare(a.name, b.name) || compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
