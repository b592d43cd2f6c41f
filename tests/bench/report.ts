import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { buildReport } from '#lib/domain/report/build.ts';
import type { ReportInput } from '#lib/domain/report/report.ts';
import { PUBLICS_SPECS } from '#lib/domain/report/tables.ts';
import { closeLot } from '#lib/domain/statistics/close-lot.ts';
import { COLUMNS } from '#lib/domain/statistics/columns.ts';
import type { Fact } from '#lib/domain/statistics/fact.ts';
import type { ClosedLot } from '#lib/domain/statistics/profile.ts';
import { placesOf, seedOf, worldOf } from '../support/world.ts';
import type { Row, Section } from './table.ts';

const STRUCTURES = 100;
const YEARS = Array.from({ length: 10 }, (_, at) => 2016 + at);
const INTERVIEWS = 1000;
const NOW = new Date('2026-11-22T12:00:00Z');

/**
 * Time of the server for a year's report in a database that holds ten years of a hundred structures: a structure's own page, and
 * a region's, against SQL GROUP BY on as many facts (two years, in memory), which protects nobody.
 */
export async function measureReport(): Promise<Section> {
	const data = mkdtempSync(join(tmpdir(), 'degemer-bilan-'));
	process.env.DEGEMER_DATA = data;
	const facts = worldOf({ interviews: INTERVIEWS, seed: 5 });
	const closed = closeLot({ facts, places: placesOf({}), tier: 'reduced', k: 5, seed: seedOf(6) });
	if (!closed.ok) throw new Error(closed.error);
	const stores = await import('#lib/server/stores/index.ts');
	const { reportOf } = await import('#lib/server/report/load.ts');
	const { profilesByLot } = await import('#lib/server/report/profiles.ts');
	await stores.start();
	try {
		fill(join(data, 'degemer.db'), closed.value);
		const structure = await stores.findStructure('S7');
		if (!structure) throw new Error('no structure');
		const first = await timed(() => reportOf(structure, 2025, NOW));
		const again = await timed(() => reportOf(structure, 2025, NOW));
		const read = await timed(() => regionOf(profilesByLot, closed.value));
		const built = await timed(() => buildReport(read.result));
		const later = await timed(async () => buildReport(await regionOf(profilesByLot, closed.value)));
		const profiles = 2 * STRUCTURES * closed.value.profiles.length;
		return {
			title: `Bilan d’une année, base de ${YEARS.length} ans et ${STRUCTURES} structures, temps du serveur`,
			unit: 'ms',
			rows: [
				grouped(facts),
				{ label: 'Une structure, première fois', value: first.ms },
				{ label: 'Une structure, ensuite', value: again.ms },
				{ label: 'Région\u00a0: lire deux ans', value: read.ms, note: `${profiles} profils` },
				{ label: 'Région\u00a0: bâtir tous les tableaux', value: built.ms },
				{ label: 'Région\u00a0: lire et bâtir, ensuite', value: later.ms }
			]
		};
	} finally {
		await stores.stop();
		rmSync(data, { recursive: true, force: true });
	}
}

type Read = typeof import('#lib/server/report/profiles.ts').profilesByLot;

async function regionOf(profilesByLot: Read, lot: ClosedLot): Promise<ReportInput> {
	const ids = [2025, 2024].flatMap((year) => STRUCTURE_IDS.map((id) => `${id}-${year}`));
	const profiles = await profilesByLot(ids);
	const lotsOf = (year: number) => ({
		isClosed: true,
		lots: STRUCTURE_IDS.map((structureId) => ({
			...lot,
			structureId,
			period: String(year),
			profiles: profiles.get(`${structureId}-${year}`) ?? []
		}))
	});
	const [lots, before] = [lotsOf(2025), lotsOf(2024)];
	return { year: 2025, lots, before, activity: [], siteIds: [], openings: [], events: [] };
}

const STRUCTURE_IDS = Array.from({ length: STRUCTURES }, (_, at) => `S${at}`);

/** The same lot for every structure and year: only how many there are matters here. */
function fill(path: string, lot: ClosedLot): void {
	const base = new Database(path, { fileMustExist: true });
	const structure = base.prepare(`insert into structure values (?, ?, 'cio', '', '35238', 0, 1)`);
	const site = base.prepare(
		`insert into site (id, structure_id, name, address, commune_code, hours, created_at)
		 values (?, ?, 'Antenne', '', '35238', 'Mo-Fr 09:00-12:00,13:30-17:30', 0)`
	);
	const count = base.prepare(`insert into activity_count values (?, ?, ?, 'type', 'api', ?)`);
	const header = base.prepare(
		`insert into lot (id, structure_id, period, quarters, interviews, k, k_return, tier, dictionary, catalogue, algorithm, closed_on, error, sha256)
		 values (?, ?, ?, ?, ?, 5, 8, ?, '', '', '', '2026-02-01', ?, '')`
	);
	const profile = base.prepare(`insert into profile (lot_id, rank, weight, columns) values (?, ?, ?, ?)`);
	const columns = lot.profiles.map((one) => JSON.stringify(one.columns));
	base.transaction(() => {
		for (const id of STRUCTURE_IDS) {
			structure.run(id, id);
			site.run(`${id}-1`, id);
			for (const year of YEARS) {
				count.run(id, `${id}-1`, `${year}-03`, INTERVIEWS);
				const quarters = JSON.stringify([1, 2, 3, 4].map((quarter) => `${year}-T${quarter}`));
				header.run(
					`${id}-${year}`,
					id,
					`${year}-T4`,
					quarters,
					INTERVIEWS,
					lot.tier,
					JSON.stringify(lot.error)
				);
				lot.profiles.forEach(({ weight }, rank) => profile.run(`${id}-${year}`, rank, weight, columns[rank]));
			}
		}
	})();
	base.close();
}

/** Every table of one code a column over the facts of two years of all structures. */
function grouped(facts: readonly Fact[]): Row {
	const single = COLUMNS.filter(({ kind }) => kind !== 'codes').map(({ name }) => name);
	const base = new Database(':memory:');
	base.exec(`create table fact (${single.join(', ')})`);
	const insert = base.prepare(`insert into fact values (${single.map(() => '?').join(', ')})`);
	const rows = facts.map((fact) =>
		single.map((name) => (typeof fact[name] === 'boolean' ? Number(fact[name]) : fact[name]))
	);
	const copies = 2 * STRUCTURES;
	base.transaction(() => {
		for (let copy = 0; copy < copies; copy++) for (const row of rows) insert.run(row);
	})();
	const tables = PUBLICS_SPECS.flatMap((spec) => {
		const by = spec.shape === 'cross' ? [spec.rows, spec.columns] : [spec.rows];
		return by.every((name) => single.includes(name)) ? [by] : [];
	});
	const began = performance.now();
	for (const by of tables)
		base.prepare(`select ${by.join(', ')}, count(*) from fact group by ${by.join(', ')}`).all();
	const value = performance.now() - began;
	base.close();
	return { label: `GROUP BY de ${tables.length} tableaux, ${copies * rows.length} faits`, value };
}

async function timed<T>(work: () => T | Promise<T>): Promise<{ readonly ms: number; readonly result: T }> {
	const began = performance.now();
	const result = await work();
	return { ms: performance.now() - began, result };
}
