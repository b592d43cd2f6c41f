import { expect, test } from 'vitest';
import { importPast, readPastFile } from '#lib/server/lots/past-file.ts';
import { closeReadyLot } from '#lib/server/lots/close.ts';
import { PAST_COLUMNS } from '#lib/domain/statistics/past-row.ts';
import {
	countWaitingFacts,
	listLots,
	profileLines,
	readActivity,
	readProfiles
} from '#lib/server/stores/index.ts';
import { NOON, aStructure, waitingFacts } from './scene.ts';

const COLUMNS = [...PAST_COLUMNS.map(({ name }) => name), 'mois'];
/** A CSV of as many plain interviews of a quarter. */
const csv = (quarter: string, rows: number, more: Readonly<Record<string, string>> = {}): Buffer => {
	const cells: Record<string, string> = {
		quarter,
		urgence_niveau: 'differable',
		synthese: 'papier',
		...more
	};
	const line = COLUMNS.map((name) => cells[name] ?? '').join(',');
	return Buffer.from([COLUMNS.join(','), ...Array.from({ length: rows }, () => line)].join('\n'));
};

/** past.ts and lots/past-file.ts */
export function past(): void {
	test('what was imported is closed like the rest; then nothing more of that period comes in (I9)', async () => {
		const { structureId } = await aStructure();
		const read = await readPastFile(
			structureId,
			csv('2025-T2', 40, { mois: '2025-04', statut: 'salarie-cdi' }),
			NOON
		);
		if (!read.ok) throw new Error(read.error.kind);
		expect(await importPast(structureId, read, NOON)).toBe('importe');
		expect(await importPast(structureId, read, NOON)).toBe('deja-importe');
		expect(await readActivity([structureId], 2025)).toMatchObject([
			{ month: '2025-04', code: 'api', count: 40 }
		]);
		const [fact] = await waitingFacts(structureId, '2025-T4');
		expect(fact).toMatchObject({
			statut: 'salarie-prive',
			quarter: '2025-T2',
			sexe: 'non-communique',
			epci: null
		});
		expect(Object.keys(fact ?? {})).not.toContain('mois');

		const between = await readPastFile(structureId, csv('2025-T3', 1), NOON);
		await closeReadyLot({ structureId, now: NOON });
		const [lot] = await listLots(structureId);
		const before = profileLines(await readProfiles([lot!.id]));
		if (!between.ok) throw new Error(between.error.kind);
		expect(await importPast(structureId, between, NOON)).toBe('change');
		const late = await readPastFile(structureId, csv('2025-T4', 1), NOON);
		expect(late.ok && late.verdicts[0]?.faults).toEqual([{ kind: 'periode-close', column: 'quarter' }]);
		expect(await countWaitingFacts(structureId)).toEqual([]);
		expect(profileLines(await readProfiles([lot!.id]))).toBe(before);
	});

	test('two imports of one file at once count it once', async () => {
		const { structureId } = await aStructure();
		const read = await readPastFile(structureId, csv('2026-T1', 600), NOON);
		if (!read.ok) throw new Error(read.error.kind);
		const done = await Promise.all([
			importPast(structureId, read, NOON),
			importPast(structureId, read, NOON)
		]);
		expect(done.toSorted()).toEqual(['deja-importe', 'importe']);
		expect(await countWaitingFacts(structureId)).toEqual([{ quarter: '2026-T1', interviews: 600 }]);
		expect(await readActivity([structureId], 2026)).toEqual([]);
	});
}
