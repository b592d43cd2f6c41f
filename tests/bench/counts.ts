import Database from 'better-sqlite3';
import { crossesOf } from '#lib/domain/statistics/catalogue.ts';
import { closeLot } from '#lib/domain/statistics/close-lot.ts';
import type { Fact, FactColumns } from '#lib/domain/statistics/fact.ts';
import type { Profile } from '#lib/domain/statistics/profile.ts';
import { sumProfiles } from '#lib/domain/statistics/sum-profiles.ts';
import { placesOf, seedOf, worldOf } from '../support/world.ts';
import { ownCpu } from './cpu.ts';
import type { Row, Section } from './table.ts';

const SIZES = [400, 1250, 5000];
const STRUCTURES = 100;
/** The tables of the full tier over columns with one code. */
const TABLES = crossesOf('full').filter(
	(columns) => !columns.includes('freins') && !columns.includes('leviers')
) as (keyof FactColumns)[][];

/**
 * CPU of the protected counts: closing a lot at three sizes, then reading every cross of 100 structures, against the same
 * crosses by SQL GROUP BY on the exact facts in memory (which protects nobody).
 */
export function measureCounts(): Section[] {
	const closings = SIZES.map((interviews) => {
		const facts = worldOf({ interviews, seed: 1 });
		const { cpu, result } = spent(() =>
			closeLot({ facts, places: placesOf({}), tier: 'full', k: 5, seed: seedOf(2) })
		);
		if (!result.ok) throw new Error(result.error);
		const note = `${result.value.profiles.length} profils`;
		return { row: { label: `Clôture d’un lot de ${interviews} entretiens`, value: cpu, note }, facts };
	});
	const counted = groupBy(closings[1]!.facts);
	return [
		{
			title: 'Comptes anonymes : clôture au palier « full », processeur',
			unit: 'ms',
			rows: [
				{ label: `GROUP BY des ${TABLES.length} croisements, 1 250 faits`, value: counted },
				...closings.map(({ row }) => row)
			]
		},
		{
			title: `Comptes anonymes : ${TABLES.length} croisements de ${STRUCTURES} structures, processeur`,
			unit: 'ms',
			rows: consolidation()
		}
	];
}

/** The same small structure a hundred times under its own name: only the number of rows matters here. */
function consolidation(): Row[] {
	const facts = worldOf({ interviews: 400, seed: 3 });
	const lot = closeLot({ facts, places: placesOf({}), tier: 'reduced', k: 5, seed: seedOf(4) });
	if (!lot.ok) throw new Error(lot.error);
	const names = Array.from({ length: STRUCTURES }, (_, at) => `S${at}`);
	const profiles = names.flatMap((structure) =>
		lot.value.profiles.map(
			({ weight, columns }) => ({ weight, columns: { ...columns, structure } }) as unknown as Profile
		)
	);
	const everyone = names.flatMap((structure) => facts.map((fact) => ({ ...fact, structure })));
	const { cpu } = spent(() => TABLES.map((by) => sumProfiles(profiles, {}, by)));
	return [
		{ label: `GROUP BY sur ${everyone.length} faits`, value: groupBy(everyone) },
		{ label: `Somme sur ${profiles.length} profils`, value: cpu }
	];
}

function groupBy(facts: readonly Fact[]): number {
	const names = [...new Set(TABLES.flat())];
	const base = new Database(':memory:');
	base.exec(`create table fact (${names.join(', ')})`);
	const insert = base.prepare(`insert into fact values (${names.map(() => '?').join(', ')})`);
	base.transaction(() => {
		for (const fact of facts) insert.run(names.map((name) => fact[name]));
	})();
	const queries = TABLES.map((by) =>
		base.prepare(`select ${by.join(', ')}, count(*) from fact group by ${by.join(', ')}`)
	);
	const { cpu } = spent(() => queries.map((query) => query.all()));
	base.close();
	return cpu;
}

function spent<T>(work: () => T): { readonly cpu: number; readonly result: T } {
	const before = ownCpu();
	const result = work();
	return { cpu: ownCpu() - before, result };
}
