import { textKey } from '#lib/domain/shared/text-key.ts';
import { haversineKm } from '#lib/domain/referral/offers.ts';

/** What is looked at to tell that two sheets are one place. */
export type Likeness = {
	readonly id: string;
	readonly name: string;
	readonly networks: readonly string[];
	readonly communeCode: string | null;
	readonly lat: number | null;
	readonly lon: number | null;
	readonly siret: string | null;
};

/** From this likeness of names on, of two places of one network in one commune, somebody is asked. */
const NEAR = 0.72;
const NEXT_DOOR_KM = 0.3;

/** Sheets known so far, found by their place. */
export class Neighbours {
	readonly #byCommune = new Map<string, Likeness[]>();

	add(one: Likeness): void {
		if (one.communeCode === null) return;
		const there = this.#byCommune.get(one.communeCode);
		if (there) there.push(one);
		else this.#byCommune.set(one.communeCode, [one]);
	}

	/** The sheet that this one may double: same commune, same network, near names; the nearest name, then the id. */
	doubleOf(one: Likeness): Likeness | null {
		const there = (one.communeCode && this.#byCommune.get(one.communeCode)) || [];
		const found = there
			.filter((other) => other.id !== one.id)
			.map((other) => ({ other, near: likenessOf(one, other) }))
			.filter(({ near }) => near >= NEAR)
			.toSorted((a, b) => b.near - a.near || (a.other.id < b.other.id ? -1 : 1));
		return found[0]?.other ?? null;
	}
}

/** How alike two sheets of one commune are, from 0 to 1; 0 when nothing says that their networks meet. */
function likenessOf(one: Likeness, other: Likeness): number {
	const isSameBody = one.siret !== null && one.siret === other.siret;
	const meets =
		one.networks.some((network) => other.networks.includes(network)) ||
		(one.networks.length === 0 && other.networks.length === 0);
	if (!meets && !isSameBody) return 0;
	const names = nearNames(one.name, other.name);
	const enough = isSameBody ? 0.3 : 0.5;
	return names >= enough && isNextDoor(one, other) ? Math.max(names, NEAR) : names;
}

const isNextDoor = (one: Likeness, other: Likeness): boolean =>
	one.lat !== null &&
	one.lon !== null &&
	other.lat !== null &&
	other.lon !== null &&
	haversineKm(one.lat, one.lon, other.lat, other.lon) <= NEXT_DOOR_KM;

/** Likeness of two names, from 0 to 1: pairs of letters in common (Dice), small words left out. */
export function nearNames(one: string, other: string): number {
	const [a, b] = [nameKey(one), nameKey(other)];
	if (a === b) return 1;
	const pairs = new Map<string, number>();
	for (const pair of pairsOf(a)) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
	let shared = 0;
	for (const pair of pairsOf(b)) {
		const left = pairs.get(pair) ?? 0;
		if (left > 0) shared += 1;
		pairs.set(pair, left - 1);
	}
	return (2 * shared) / Math.max(1, a.length + b.length - 2);
}

const SMALL = new Set(['de', 'du', 'des', 'la', 'le', 'les', 'l', 'd', 'et', 'a', 'au', 'aux', 'en', 'sur']);

const nameKey = (name: string): string =>
	textKey(name)
		.split(' ')
		.filter((word) => !SMALL.has(word))
		.join(' ');

const pairsOf = (text: string): string[] =>
	Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
