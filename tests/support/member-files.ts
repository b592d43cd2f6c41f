import { closeLot } from '#lib/domain/statistics/close-lot.ts';
import {
	annexLines,
	exchangeLines,
	type SentActivity,
	type SentLot
} from '#lib/domain/statistics/exchange.ts';
import type { Tier } from '#lib/domain/statistics/catalogue.ts';
import { catalogueText } from '#lib/domain/statistics/fingerprint.ts';
import { publicTextOf, signingKeyOf } from '#lib/server/crypto/signature.ts';
import { hashOf, packExchange } from '#lib/server/exchange/pack.ts';
import type { Network } from '#lib/vocabularies/network.ts';
import { EPCIS, seedOf, worldOf } from './world.ts';

/** Identifiers of fictional structures, sites and lots, from small numbers. */
export const uuid = (number: number, what: string): string =>
	`${what.padEnd(8, '0')}-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** A fictional structure kept elsewhere, with its key and its sites. */
export function aMember(number: number, network: Network = 'mission-locale') {
	const key = signingKeyOf(Buffer.alloc(32, number + 1));
	const id = uuid(number, 'a');
	const sites = [1, 2].map((at) => ({
		id: uuid(10 * number + at, 'b'),
		name: `Antenne ${at} de Ker-Exemple ${number}`,
		communeCode: at === 1 ? '35238' : '29019'
	}));
	const name = `Maison fictive ${number}`;
	const about = { id, name, network, communeCode: '35238', publicKey: publicTextOf(key) };
	const card = {
		...{ format: 'degemer-membre', v: 1, structure: id, nom: name, reseau: network, commune: '35238' },
		cle: about.publicKey
	};
	return { ...about, about, number, key, sites, card: JSON.stringify(card) };
}

export type FictionalMember = ReturnType<typeof aMember>;

/** A closed lot of a fictional member, and its file. */
export function lotOf(
	{ id, number, key, sites }: FictionalMember,
	{
		quarters = ['2025-T1', '2025-T2', '2025-T3', '2025-T4'],
		period = '2025',
		interviews = 60,
		tier = 'one-way' as Tier,
		serial = 1,
		activity
	}: {
		readonly quarters?: readonly string[];
		readonly period?: string;
		readonly interviews?: number;
		readonly tier?: Tier;
		readonly serial?: number;
		readonly activity?: readonly SentActivity[];
	} = {}
) {
	const names = sites.map((site) => site.id);
	const facts = worldOf({ interviews, seed: 10 * number + serial, structure: id, sites: 2, quarters }).map(
		(fact) => ({ ...fact, site: fact.site === 'S1' ? names[0]! : names[1]! })
	);
	const closed = closeLot({
		facts,
		places: { sites: names, quarters, epcis: EPCIS },
		tier,
		k: 5,
		seed: seedOf(100 * number + serial)
	});
	if (!closed.ok) throw new Error(closed.error);
	const { profiles, ...about } = closed.value;
	const lot: SentLot = {
		...about,
		...{ id: uuid(100 * number + serial, 'c'), structureId: id, period, quarters },
		...{ catalogue: hashOf(catalogueText()), closedOn: '2026-01-21' }
	};
	const month = `${quarters[0]!.slice(0, 4)}-${`0${3 * Number(quarters[0]!.slice(-1)) - 2}`.slice(-2)}`;
	const counted = activity ?? [
		{ siteId: names[0]!, month, measure: 'type', code: 'api', count: interviews },
		{ siteId: names[0]!, month, measure: 'ouverture', code: 'demi-journees', count: 40 }
	];
	const lines = exchangeLines(lot, profiles, annexLines(sites, counted));
	return { lot, facts, profiles, lines, bytes: packExchange(lines, key) };
}
