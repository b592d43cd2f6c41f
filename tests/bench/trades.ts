import { readFileSync } from 'node:fs';
import MiniSearch from 'minisearch';
import { searchTrades, trades } from '#lib/server/trades/index.ts';
import { stemsOf } from '#lib/domain/trades/stem.ts';
import type { Server } from './server.ts';
import { percentile, type Section } from './table.ts';
import { Visitor } from './visitor.ts';

type Query = { readonly query: string; readonly expect: readonly string[] };
type Answer = (query: string) => string[];

const QUERIES = JSON.parse(
	readFileSync(new URL('../support/trade-queries.json', import.meta.url), 'utf8')
) as Query[];
const WITHIN = 5;
const ROUNDS = 5;
const GOAL_MS = 30;

/**
 * What a search of a trade costs, and whether it finds: MiniSearch with the same words, its own order and its own slips;
 * the project’s index; then the whole page, as the server answers it. Waiting time, since a goal is set on it.
 */
export async function measureTrades(server: Server): Promise<Section> {
	const stranger = new Visitor(server.origin);
	const own: Answer = (query) => searchTrades(query, WITHIN).map(({ trade }) => trade.code);
	const library = miniSearch();
	for (const { query } of QUERIES) await stranger.page(address(query));
	const pages: number[] = [];
	for (let round = 0; round < ROUNDS; round += 1)
		for (const { query } of QUERIES) {
			const began = performance.now();
			await stranger.page(address(query));
			pages.push(performance.now() - began);
		}
	const goal = percentile(pages, 0.95) <= GOAL_MS ? 'tenu' : 'dépassé';
	return {
		title: `Métiers, 95e centile sur ${QUERIES.length} recherches (objectif de ${GOAL_MS} ms pour la page\u00a0: ${goal})`,
		unit: 'ms',
		rows: [
			{ label: 'MiniSearch, mêmes mots', value: percentile(timesOf(library), 0.95), note: heldBy(library) },
			{ label: 'Index du projet', value: percentile(timesOf(own), 0.95), note: heldBy(own) },
			{
				label: 'Page entière, par le serveur',
				value: percentile(pages, 0.95),
				note: `médiane ${percentile(pages, 0.5).toFixed(1)}\u00a0ms`
			}
		]
	};
}

const address = (query: string): string => `/metiers?mots=${encodeURIComponent(query)}`;

function miniSearch(): Answer {
	const index = new MiniSearch<{ id: number; code: string; name: string }>({
		fields: ['name'],
		storeFields: ['code'],
		tokenize: stemsOf,
		processTerm: (term) => term
	});
	const names = trades().flatMap(({ code, name, names: others, rareNames }) =>
		[name, ...others, ...rareNames].map((one) => ({ code, name: one }))
	);
	index.addAll(names.map((one, id) => ({ id, ...one })));
	return (query) => {
		const found = index.search(query, { prefix: true, fuzzy: 0.2, combineWith: 'AND' });
		return [...new Set(found.map(({ code }) => String(code)))].slice(0, WITHIN);
	};
}

function timesOf(answer: Answer): number[] {
	const times: number[] = [];
	for (let round = 0; round < ROUNDS; round += 1)
		for (const { query } of QUERIES) {
			const began = performance.now();
			answer(query);
			if (round > 0) times.push(performance.now() - began);
		}
	return times;
}

function heldBy(answer: Answer): string {
	const held = (within: number): number =>
		QUERIES.filter(({ query, expect }) =>
			answer(query)
				.slice(0, within)
				.some((code) => expect.includes(code))
		).length / QUERIES.length;
	const percent = (part: number): string => `${Math.round(part * 100)}\u00a0%`;
	return `bonne en tête ${percent(held(1))}, parmi ${WITHIN} ${percent(held(WITHIN))}`;
}
