import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyone } from '#lib/domain/referral/anyone.fixture.ts';
import { accessFrom, buildDirectory, offersFor, type Site, type Where } from '#lib/domain/referral/offers.ts';
import { buildGazetteer, type Place } from '#lib/domain/referral/places.ts';
import { rank, RULES, type Ranking, type Verdict } from '#lib/domain/referral/rank.ts';
import { networks, type Network } from '#lib/vocabularies/network.ts';

const place = (code: string, lat: number, lon: number): Place => ({
	code,
	name: `Commune ${code}`,
	departement: code.slice(0, 2),
	postcodes: [`${code.slice(0, 2)}000`],
	lat,
	lon,
	epci: null,
	basin: code.slice(0, 2),
	breton: null,
	population: 1000
});
const PLACES = [
	place('22001', 48.5, -2.7),
	place('29001', 48.4, -4.5),
	place('29002', 48.0, -4.1),
	place('35001', 48.1, -1.7),
	place('56001', 47.7, -2.8)
];
const gazetteer = buildGazetteer(PLACES, []);
const codes = networks.map(({ code }) => code as Network);

/** Somebody of whom little is known, in constants. */
const NOTHING_RECORD = {
	age: fc.constant(40),
	ageClass: fc.constant(null),
	diploma: fc.constant(null),
	boe: fc.constant(false),
	obstacles: fc.constant([]),
	facts: fc.constant([]),
	criteria: fc.constant([]),
	channel: fc.constant(null),
	departement: fc.constant(null),
	place: fc.constant(null)
};

/** Networks that answer many demands, so that their sites meet: at one distance, in one town, under one name. */
const OFTEN: readonly Network[] = ['france-travail', 'cep-actifs-occupes', 'apec', 'region-ideo', 'opco'];
const site = fc.record({
	network: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...OFTEN) }, fc.constantFrom(...codes)),
	at: fc.constantFrom(...PLACES),
	name: fc.constantFrom('', 'A', 'Agence', 'Zone')
});
const sites = fc.array(site, { minLength: 30, maxLength: 60 }).map((all) =>
	all.map(({ network, at, name }, index): Site => ({
		id: `site-${String(index).padStart(3, '0')}`,
		networks: [network],
		name,
		address: '',
		postcode: at.postcodes[0]!,
		commune: at.name,
		communeCode: at.code,
		lat: null,
		lon: null,
		phone: null,
		website: null,
		hours: null,
		sourceLabel: 'test',
		sourceDate: '2026-11-22',
		toVerify: false
	}))
);
const person = fc.oneof(
	anyone(3),
	fc.record({
		...NOTHING_RECORD,
		status: fc.constantFrom('salarie-cdi', 'demandeur-emploi-inscrit'),
		executive: fc.boolean(),
		subject: fc.constantFrom('reconversion', 'recherche-emploi', 'formation-financement')
	})
);
const where = fc.constantFrom(...PLACES).map((at): Where => ({ place: at, departement: at.departement }));

/** The whole answer: networks in order, and the doors of each. */
function answer(facts: Parameters<typeof rank>[0], from: Where, all: readonly Site[]) {
	const directory = buildDirectory(all, gazetteer);
	const ranking = rank(facts, accessFrom(from, directory));
	const doors = ranking.ranked.map(({ network }) =>
		offersFor(network, from, directory).map(({ id, km }) => ({ id, km }))
	);
	return { order: orderOf(ranking), doors };
}
const orderOf = ({ ranked, toVerify, setAside }: Ranking) =>
	[ranked, toVerify, setAside].map((verdicts) => verdicts.map(({ network }) => network));

describe('what a seller, a neighbour or a structure could want to weigh in', () => {
	it('the order in which sites were entered: nothing moves', () => {
		fc.assert(
			fc.property(person, where, sites, fc.nat(), (facts, from, all, turn) => {
				const shuffled = all.toSorted((a, b) => hash(a.id, turn) - hash(b.id, turn));
				expect(answer(facts, from, shuffled)).toEqual(answer(facts, from, all));
			})
		);
	});

	it('longer descriptions, a sponsor, a rating, a logo, being one’s own structure: nothing moves', () => {
		fc.assert(
			fc.property(person, where, sites, fc.nat(), (facts, from, all, turn) => {
				const pushed = all.map((one) =>
					hash(one.id, turn) % 2 === 0
						? {
								...one,
								address: 'Le plus beau bâtiment de la ville, '.repeat(20),
								website: 'https://exemple.invalid',
								hours: '24/7',
								phone: null,
								sponsor: true,
								rating: 5,
								logo: 'x'.repeat(1000),
								priority: 1,
								own: true,
								sourceLabel: 'notre structure'
							}
						: one
				);
				expect(answer(facts, from, pushed)).toEqual(answer(facts, from, all));
			})
		);
	});

	it('renaming sites: networks keep their places, and each network’s doors their distances', () => {
		fc.assert(
			fc.property(person, where, sites, fc.nat(), (facts, from, all, turn) => {
				const renamed = all.map((one) => ({ ...one, name: `AAA ${hash(one.id, turn)}` }));
				const [before, after] = [answer(facts, from, all), answer(facts, from, renamed)];
				expect(after.order).toEqual(before.order);
				// Equals in distance are told apart by their names: only they may change places.
				expect(after.doors.map((doors) => doors.map(({ km }) => km))).toEqual(
					before.doors.map((doors) => doors.map(({ km }) => km))
				);
			})
		);
	});

	it('renaming networks: only equals in strength, needs and distance change places', () => {
		fc.assert(
			fc.property(person, where, sites, fc.nat(), (facts, from, all, turn) => {
				const km = accessFrom(from, buildDirectory(all, gazetteer));
				const renamed = new Map(codes.map((code) => [code as string, `aaa ${hash(code, turn)}`]));
				const before = rank(facts, km);
				const after = rank(facts, km, { ...RULES, names: renamed });
				const weight = ({ network, strength, needs }: Verdict) => [strength, needs, km(network)];
				expect(after.ranked.map(weight)).toEqual(before.ranked.map(weight));
				for (const kind of ['ranked', 'toVerify', 'setAside'] as const)
					expect(after[kind].map(({ network }) => network).toSorted()).toEqual(
						before[kind].map(({ network }) => network).toSorted()
					);
			})
		);
	});

	it('many more sites, all further away: nothing moves', () => {
		fc.assert(
			fc.property(person, where, sites, fc.constantFrom(...codes), (facts, from, all, favoured) => {
				const near: Site[] = codes.map((code, at) => ({ ...far(code, at), communeCode: from.place!.code }));
				const crowd = Array.from({ length: 40 }, (_, at) => far(favoured, 1000 + at));
				const order = (list: readonly Site[]) => answer(facts, from, list).order;
				expect(order([...near, ...all, ...crowd])).toEqual(order([...near, ...all]));
			})
		);
	});
});

/** A site in a commune that no gazetteer knows. */
const far = (network: Network, at: number): Site => ({
	id: `loin-${at}`,
	networks: [network],
	name: 'Loin',
	address: '',
	postcode: '',
	commune: '',
	communeCode: null,
	lat: 43.3,
	lon: 5.4,
	phone: null,
	website: null,
	hours: null,
	sourceLabel: 'test',
	sourceDate: '2026-11-22',
	toVerify: false
});

/** A number that has nothing to do with the order of the texts. */
function hash(text: string, turn: number): number {
	let sum = turn % 7_919;
	for (const letter of text) sum = (Math.imul(sum ^ letter.charCodeAt(0), 0x01000193) >>> 0) % 2_147_483_647;
	return (Math.imul(sum, 0x9e3779b1) >>> 0) % 100_003;
}
