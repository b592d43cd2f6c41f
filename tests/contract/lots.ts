import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Fact } from '#lib/domain/statistics/fact.ts';
import { sumProfiles } from '#lib/domain/statistics/sum-profiles.ts';
import { db } from '#lib/server/db/index.ts';
import { fact, lot, profile } from '#lib/server/db/schema.ts';
import { closeReadyLot } from '#lib/server/lots/close.ts';
import { lateDays } from '#lib/server/lots/late.ts';
import { planOf } from '#lib/server/lots/plan.ts';
import { profilesByLot } from '#lib/server/report/profiles.ts';
import {
	closeInterview,
	eraseOldFacts,
	listLots,
	profileLines,
	readActivity,
	readProfiles,
	readProfilesByLot,
	recordContact,
	reopenClosing
} from '#lib/server/stores/index.ts';
import { worldOf } from '../support/world.ts';
import { NOON, aStructure, closingOf, opened, waitingFacts } from './scene.ts';

type Scene = Awaited<ReturnType<typeof aStructure>>;
const FEBRUARY = new Date('2027-02-01T11:00:00.000Z');

/** lots.ts, facts-for-closing.ts and the closing of lots */
export function lots(): void {
	/** Fictional interviews of a quarter, counted as closings do. */
	async function received(scene: Scene, quarter: string, interviews: number): Promise<void> {
		const { structureId, siteId } = scene;
		const [year = '', number = ''] = quarter.split('-T');
		const month = `${year}-0${3 * Number(number) - 2}`.replace('-010', '-10');
		const facts = worldOf({ interviews, seed: 5, structure: structureId, quarters: [quarter] });
		for (const fact of facts) {
			await recordContact({
				...{ structureId, siteId, month },
				increments: [{ measure: 'type', code: 'api', count: 1 }],
				fact: { ...fact, site: siteId } as Fact
			});
		}
	}
	const statesOf = async (scene: Scene, today: string) =>
		(await planOf(scene.structureId, today)).map(({ period, state, interviews }) => [
			period,
			state,
			interviews
		]);
	const frozen = async (scene: Scene) => {
		const headers = await listLots(scene.structureId);
		return profileLines(await readProfiles(headers.map(({ id }) => id)));
	};

	test('a closed lot stands for its facts: same total, no profile under five, the announced hash', async () => {
		const scene = await aStructure();
		const { structureId } = scene;
		await received(scene, '2025-T2', 40);
		expect(await statesOf(scene, '2026-01-20')).toEqual([['2025', 'ouvert', 40]]);
		expect(await closeReadyLot({ structureId, now: new Date('2026-01-20T11:00:00Z') })).toEqual({
			ok: false,
			error: 'rien-a-clore'
		});
		expect(await statesOf(scene, '2026-01-21')).toEqual([['2025', 'pret', 40]]);
		const dry = await closeReadyLot({ structureId, now: NOON, isDryRun: true });
		expect(dry).toMatchObject({ ok: true, value: { interviews: 40, tier: 'one-way' } });
		expect(await listLots(structureId)).toEqual([]);

		const done: number[] = [];
		const closed = await closeReadyLot({ structureId, now: NOON, progress: (at) => done.push(at) });
		expect(closed).toMatchObject({
			ok: true,
			value: { period: '2025', interviews: 40, k: 5, kReturn: 8, tier: 'one-way', closedOn: '2026-11-24' }
		});
		expect(done.length).toBeGreaterThan(3);
		const [header] = await listLots(structureId);
		expect(closed).toEqual({ ok: true, value: header });
		const profiles = await readProfiles([header!.id]);
		expect(Math.min(...profiles.map(({ weight }) => weight))).toBeGreaterThanOrEqual(5);
		expect(sumProfiles(profiles, { quarter: ['2025-T2'] }, []).total).toBe(40);
		expect(createHash('sha256').update(profileLines(profiles)).digest('hex')).toBe(header?.sha256);
		expect(await waitingFacts(structureId, '2099-T4')).toEqual([]);
		expect(await closeReadyLot({ structureId, now: NOON })).toEqual({ ok: false, error: 'rien-a-clore' });
	});

	test('nothing changes or removes what a closed lot published', async () => {
		const scene = await aStructure();
		await received(scene, '2025-T2', 30);
		await closeReadyLot({ structureId: scene.structureId, now: NOON });
		const [{ id } = { id: '' }] = await listLots(scene.structureId);
		const before = await frozen(scene);
		await expect(db.update(profile).set({ weight: 1 }).where(eq(profile.lotId, id))).rejects.toThrow();
		await expect(db.delete(profile).where(eq(profile.lotId, id))).rejects.toThrow();
		await expect(db.update(lot).set({ interviews: 1 }).where(eq(lot.id, id))).rejects.toThrow();
		await expect(db.delete(lot).where(eq(lot.id, id))).rejects.toThrow();
		expect(await frozen(scene)).toBe(before);
	});

	test('a late entry counts in the next lot and moves no figure of a closed one (I9)', async () => {
		const scene = await aStructure();
		await received(scene, '2025-T4', 30);
		await closeReadyLot({ structureId: scene.structureId, now: NOON });
		const before = await frozen(scene);
		await received(scene, '2025-T4', 1);
		await received(scene, '2026-T2', 40);
		expect(await statesOf(scene, '2027-02-01')).toEqual([
			['2025', 'clos', 30],
			['2026', 'pret', 41]
		]);
		await closeReadyLot({ structureId: scene.structureId, now: FEBRUARY });
		const [first, second] = await listLots(scene.structureId);
		expect(profileLines(await readProfiles([first!.id]))).toBe(before);
		const profiles = await readProfiles([second!.id]);
		const byLot = await readProfilesByLot([first!.id, second!.id, 'rien']);
		expect([...byLot.keys()]).toEqual([first!.id, second!.id, 'rien']);
		expect(profileLines(byLot.get(first!.id)!)).toBe(before);
		expect(byLot.get(second!.id)).toEqual(profiles);
		expect(byLot.get('rien')).toEqual([]);
		// What is remembered is what was read, and a lot that was not there is asked for again.
		for (const asked of [
			[first!.id, 'rien'],
			[second!.id, first!.id]
		]) {
			const found = await profilesByLot(asked);
			for (const id of asked) expect(found.get(id)).toEqual(byLot.get(id));
		}
		expect(second?.interviews).toBe(41);
		expect(sumProfiles(profiles, {}, ['quarter']).rows.map(({ codes }) => codes[0])).not.toContain('2025-T4');
	});

	test('days that may still be entered after their period was closed are announced, with where they will count', async () => {
		const scene = await aStructure();
		const { structureId } = scene;
		await received(scene, '2025-T4', 30);
		expect(await lateDays(structureId, '2026-01-25')).toBe(null);
		await closeReadyLot({ structureId, now: new Date('2026-01-21T11:00:00Z') });
		expect(await lateDays(structureId, '2026-01-25')).toEqual({
			until: '2025-12-31',
			period: '2025',
			next: null
		});
		await received(scene, '2026-T1', 1);
		expect(await lateDays(structureId, '2026-01-31')).toEqual({
			until: '2025-12-31',
			period: '2025',
			next: '2026'
		});
		expect(await lateDays(structureId, '2026-02-01')).toBe(null);
	});

	test('once a lot is closed, the closing of an interview in it is not undone', async () => {
		const scene = await aStructure();
		const { structureId, counsellorId } = scene;
		const open = await opened(scene);
		await closeInterview({ ...closingOf(scene, open), erasesAt: new Date('2027-03-01T00:00:00Z') });
		await received(scene, '2026-T4', 30);
		await closeReadyLot({ structureId, now: FEBRUARY });
		expect(await listLots(structureId)).toMatchObject([{ interviews: 31 }]);
		const before = await readActivity([structureId], 2026);
		expect(await reopenClosing(open.id, counsellorId, FEBRUARY)).toEqual({ ok: false, reason: 'counted' });
		expect(await readActivity([structureId], 2026)).toEqual(before);
	});

	test('a closing whose thread is killed leaves nothing, and can be done again', async () => {
		const scene = await aStructure();
		const { structureId } = scene;
		await received(scene, '2025-T1', 40);
		const kill = new AbortController();
		const killed = closeReadyLot({
			...{ structureId, now: NOON, signal: kill.signal },
			progress: () => kill.abort()
		});
		await expect(killed).rejects.toThrow('the thread of a closing ended before its lot');
		expect(await listLots(structureId)).toEqual([]);
		expect((await waitingFacts(structureId, '2025-T4')).length).toBe(40);
		expect((await closeReadyLot({ structureId, now: NOON })).ok).toBe(true);
	});

	test('of two closings at once, one writes', async () => {
		const scene = await aStructure();
		await received(scene, '2025-T1', 40);
		const close = () => closeReadyLot({ structureId: scene.structureId, now: NOON });
		const results = await Promise.all([close(), close()]);
		expect(results.filter(({ ok }) => ok).length).toBe(1);
		expect(results).toContainEqual({ ok: false, error: 'deja-change' });
		expect(await listLots(scene.structureId)).toMatchObject([{ interviews: 40 }]);
	});

	test('a closing undone while the lot is computed is not in it: nothing is written', async () => {
		const scene = await aStructure();
		const { structureId, counsellorId } = scene;
		const open = await opened(scene);
		await closeInterview({ ...closingOf(scene, open), erasesAt: new Date('2027-03-01T00:00:00Z') });
		await received(scene, '2026-T4', 30);
		let undone: ReturnType<typeof reopenClosing> | undefined;
		const progress = () => (undone ??= reopenClosing(open.id, counsellorId, FEBRUARY));
		const closed = await closeReadyLot({ structureId, now: FEBRUARY, progress });
		expect((await undone)?.ok).toBe(true);
		expect(closed).toEqual({ ok: false, error: 'deja-change' });
		expect(await listLots(structureId)).toEqual([]);
	});

	test('quarters from 300 a year; one that is too small counts with the next; each makes up for the last', async () => {
		const scene = await aStructure();
		const { structureId, siteId } = scene;
		const increments = [{ measure: 'type', code: 'api', count: 150 }] as const;
		for (const month of ['2025-03', '2025-10']) {
			await recordContact({ structureId, siteId, month, increments, fact: null });
		}
		await received(scene, '2026-T1', 10);
		await received(scene, '2026-T2', 40);
		await received(scene, '2026-T3', 35);
		const year = (await statesOf(scene, '2026-11-24')).filter(([period]) => String(period).includes('2026'));
		expect(year).toEqual([
			['2026-T1', 'petit', 10],
			['2026-T2', 'pret', 40],
			['2026-T3', 'plus-tard', 35],
			['2026-T4', 'ouvert', 0]
		]);
		expect((await closeReadyLot({ structureId, now: NOON })).ok).toBe(true);
		expect((await closeReadyLot({ structureId, now: NOON })).ok).toBe(true);
		expect(
			(await listLots(structureId)).map(({ period, quarters, interviews }) => [period, quarters, interviews])
		).toEqual([
			['2026-T2', ['2026-T1', '2026-T2'], 50],
			['2026-T3', ['2026-T3'], 35]
		]);
		const ids = (await listLots(structureId)).map(({ id }) => id);
		expect(sumProfiles(await readProfiles(ids), {}, []).total).toBe(85);
	});

	test('two months after a year is wholly closed its facts are erased; profiles and waiting facts stay', async () => {
		const scene = await aStructure();
		const { structureId } = scene;
		await received(scene, '2025-T4', 30);
		await closeReadyLot({ structureId, now: NOON });
		const before = await frozen(scene);
		await received(scene, '2025-T4', 2);
		const factsLeft = () => db.$count(fact, eq(fact.structureId, structureId));
		await eraseOldFacts(new Date('2027-01-23T11:00:00Z'));
		expect(await factsLeft()).toBe(32);
		await eraseOldFacts(new Date('2027-01-24T11:00:00Z'));
		expect(await factsLeft()).toBe(2);
		expect((await waitingFacts(structureId, '2099-T4')).length).toBe(2);
		expect(await frozen(scene)).toBe(before);
	});

	test('the facts of a year that still has a lot to close are kept', async () => {
		const scene = await aStructure();
		const { structureId, siteId } = scene;
		const increments = [{ measure: 'type', code: 'api', count: 300 }] as const;
		await recordContact({ structureId, siteId, month: '2025-03', increments, fact: null });
		await received(scene, '2026-T1', 30);
		await closeReadyLot({ structureId, now: NOON });
		await eraseOldFacts(new Date('2030-01-01T11:00:00Z'));
		expect(await db.$count(fact, eq(fact.structureId, structureId))).toBe(30);
	});

	test('under thirty a year only the total is said, and under eleven nothing yet', async () => {
		const few = await aStructure();
		await received(few, '2025-T1', 12);
		await closeReadyLot({ structureId: few.structureId, now: NOON });
		const [header] = await listLots(few.structureId);
		expect(header).toMatchObject({ tier: 'total', interviews: 12, error: null });
		const [only, ...others] = await readProfiles([header!.id]);
		expect([only?.weight, only?.columns.sexe, others]).toEqual([12, null, []]);
		const fewer = await aStructure();
		await received(fewer, '2025-T1', 10);
		expect(await statesOf(fewer, '2026-11-24')).toEqual([['2025', 'petit', 10]]);
	});
}
