import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { accessFrom, buildDirectory, offersFor, type Site } from '#lib/domain/referral/offers.ts';
import type { PersonFacts } from '#lib/domain/referral/facts.ts';
import type { Place } from '#lib/domain/referral/places.ts';
import { rank } from '#lib/domain/referral/rank.ts';
import { gazetteer } from '#lib/server/directory/index.ts';
import { networks, type Network } from '#lib/vocabularies/network.ts';
import { readFacts } from '../../src/cli/rank-input.ts';
import { ownCpu } from './cpu.ts';
import { percentile, type Section } from './table.ts';

const SITES = 5_000;
const SERVICES = 20_000;
const BRETON = ['22', '29', '35', '56'];

/** Judging one case and finding its doors among 25 000, against asking a database for the rows of one network there. */
export function measureRank(): Section {
	const doors = [...crowd(SITES, 'site'), ...crowd(SERVICES, 'service')];
	const directory = buildDirectory(doors, gazetteer());
	const cases = readCases();
	const answer = (facts: PersonFacts) =>
		rank(facts, accessFrom(facts, directory)).ranked.map(({ network }) =>
			offersFor(network, facts, directory)
		);
	const filter = sqlFilter(doors);
	for (const facts of cases) {
		answer(facts);
		filter(facts);
	}
	const sql = cases.map((facts) => millisecondsOf(() => filter(facts)));
	const judged = cases.map((facts) => millisecondsOf(() => answer(facts)));
	const sorted = Array.from({ length: 20 }, () => millisecondsOf(() => buildDirectory(doors, gazetteer())));
	const row = (label: string, values: readonly number[]) => ({
		label,
		value: percentile(values, 0.95),
		note: `médiane ${(percentile(values, 0.5) ?? 0).toFixed(2)}\u00a0ms`
	});
	return {
		title: `Orientation, p95 d’un cas parmi ${cases.length}, ${SITES} lieux et ${SERVICES} services (barre\u00a0: 5\u00a0ms)`,
		unit: 'ms',
		rows: [
			row('Un filtre SQL (réseau et département)', sql),
			row('59 réseaux jugés, lieux trouvés', judged),
			row('Annuaire rangé par réseau (une fois)', sorted)
		]
	};
}

/** Doors spread over the communes and the networks, always the same. */
function crowd(count: number, kind: string): Site[] {
	const places = [...gazetteer().byCode.values()].filter(({ departement }) => BRETON.includes(departement));
	return Array.from({ length: count }, (_, at) => {
		const place: Place = places[(at * 7919) % places.length]!;
		return {
			id: `${kind}-${at}`,
			networks: [networks[(at * 31) % networks.length]!.code as Network],
			name: `${kind} ${at}`,
			address: '',
			postcode: place.postcodes[0] ?? '',
			commune: place.name,
			communeCode: place.code,
			lat: place.lat,
			lon: place.lon,
			phone: null,
			website: null,
			hours: null,
			sourceLabel: 'mesure',
			sourceDate: '2026-11-22',
			toVerify: false
		};
	});
}

function readCases(): PersonFacts[] {
	return ['vignettes', 'cases-held-out', 'cases-blind', 'cases-law']
		.flatMap((name) => JSON.parse(readFileSync(new URL(`../support/${name}.json`, import.meta.url), 'utf8')))
		.map((fields) => readFacts(fields, gazetteer()));
}

/** The rows of one network in one département, nearest first: what a directory without rules would do. */
function sqlFilter(doors: readonly Site[]): (facts: PersonFacts) => unknown {
	const db = new Database(':memory:');
	db.exec('create table door (id text, network text, departement text, lat real, lon real)');
	db.exec('create index by_network on door (network, departement)');
	const insert = db.prepare('insert into door values (?, ?, ?, ?, ?)');
	db.transaction(() => {
		for (const { id, networks: own, communeCode, lat, lon } of doors)
			insert.run(id, own[0], communeCode?.slice(0, 2), lat, lon);
	})();
	const nearest = db.prepare(
		'select * from door where network = ? and departement = ? order by (lat - ?) * (lat - ?) + (lon - ?) * (lon - ?) limit 3'
	);
	return ({ place, departement }) => {
		const [lat, lon] = [place?.lat ?? 48, place?.lon ?? -3];
		return nearest.all('france-travail', place?.departement ?? departement ?? '35', lat, lat, lon, lon);
	};
}

const ROUNDS = 5;

/** CPU of one call, over a few rounds: the clock of the processor is too coarse for one. */
function millisecondsOf(work: () => unknown): number {
	const began = ownCpu();
	for (let round = 0; round < ROUNDS; round += 1) work();
	return (ownCpu() - began) / ROUNDS;
}
