import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { db } from '#lib/server/db/index.ts';
import { fact, interview, sealingKey } from '#lib/server/db/schema.ts';
import {
	closeInterview,
	findInterview,
	findKept,
	listKept,
	listYears,
	readActivity,
	recordContact,
	saveInterview
} from '#lib/server/stores/index.ts';
import {
	NOON,
	aStructure,
	closingOf,
	factOf,
	inADay,
	minutesAfter,
	opened,
	saying,
	waitingFacts
} from './scene.ts';

/** closing.ts, facts.ts, activity.ts */
export function closings(): void {
	const counts = async (structureId: string) =>
		(await readActivity([structureId], 2026)).map(({ month, measure, code, count }) => [
			month,
			measure,
			code,
			count
		]);
	const keysOf = (id: string) => db.$count(sealingKey, eq(sealingKey.id, id));

	test('closing destroys the words and their key, keeps the synthesis, counts once', async () => {
		const scene = await aStructure();
		const open = await opened(scene);
		const [row] = await db.select().from(interview).where(eq(interview.id, open.id));
		expect(await closeInterview(closingOf(scene, open))).toEqual({ ok: true });
		expect(await findInterview(open.id, scene.counsellorId)).toBe(undefined);
		expect(await keysOf(row?.keyId ?? '')).toBe(0);
		const kept = await findKept(open.id, scene.counsellorId, minutesAfter(50));
		expect(kept).toEqual({
			id: open.id,
			structureId: scene.structureId,
			siteId: scene.siteId,
			ticket: 'F-001',
			closedAt: minutesAfter(45),
			erasesAt: inADay,
			content: { interview: open.content, note: 'rappel à midi' }
		});
		expect(await waitingFacts(scene.structureId, '2026-T4')).toEqual([factOf(scene)]);
		expect(await waitingFacts(scene.structureId, '2026-T3')).toEqual([]);
		expect(await counts(scene.structureId)).toEqual([
			['2026-11', 'canal', 'presentiel', 1],
			['2026-11', 'type', 'entretien', 1]
		]);
	});

	test('a fact row tells neither when it came nor what it says', async () => {
		const scene = await aStructure();
		await closeInterview(closingOf(scene, await opened(scene)));
		const [row] = await db.select().from(fact).where(eq(fact.structureId, scene.structureId));
		expect(Object.keys(row ?? {}).sort()).toEqual(['id', 'lotId', 'period', 'sealed', 'structureId']);
		expect(row?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
		expect(row?.sealed).toMatch(/^1\.[A-Za-z0-9+/]+=*$/);
	});

	test('closed twice is gone; over another revision is stale and changes nothing', async () => {
		const scene = await aStructure();
		const open = await opened(scene);
		const { id, revision } = open;
		const { counsellorId } = scene;
		await saveInterview({
			id,
			counsellorId,
			revision,
			content: saying('plus récent'),
			savedAt: minutesAfter(1)
		});
		const stale = await closeInterview(closingOf(scene, open));
		const current = await findInterview(id, counsellorId);
		expect(stale).toEqual({ ok: false, reason: 'stale', current });
		expect(current?.content.listening.words).toBe('plus récent');
		expect(await counts(scene.structureId)).toEqual([]);
		expect(await closeInterview({ ...closingOf(scene, open), revision: 2 })).toEqual({ ok: true });
		expect(await closeInterview({ ...closingOf(scene, open), revision: 2 })).toEqual({
			ok: false,
			reason: 'gone'
		});
		const save = { id, counsellorId, revision: 2, content: saying('trop tard'), savedAt: minutesAfter(60) };
		expect(await saveInterview(save)).toEqual({ ok: false, reason: 'gone' });
	});

	test('of ten simultaneous closings one wins and one is counted', async () => {
		const scene = await aStructure();
		const open = await opened(scene);
		const results = await Promise.all(
			Array.from({ length: 10 }, () => closeInterview(closingOf(scene, open)))
		);
		expect(results.filter(({ ok }) => ok)).toEqual([{ ok: true }]);
		expect(results.filter(({ ok }) => !ok)).toEqual(Array(9).fill({ ok: false, reason: 'gone' }));
		expect((await waitingFacts(scene.structureId, '2026-T4')).length).toBe(1);
		expect((await counts(scene.structureId))[0]).toEqual(['2026-11', 'canal', 'presentiel', 1]);
	});

	test('a closing that fails midway leaves the interview open and whole', async () => {
		const scene = await aStructure();
		const open = await opened(scene);
		const stranger = { ...factOf(scene), structure: 'no-such-structure' };
		await expect(closeInterview({ ...closingOf(scene, open), fact: stranger })).rejects.toThrow();
		expect(await findInterview(open.id, scene.counsellorId)).toEqual(open);
		expect(await counts(scene.structureId)).toEqual([]);
		expect(await listKept(scene.counsellorId, NOON)).toEqual([]);
	});

	test('simultaneous closings of one structure are all counted', async () => {
		const scene = await aStructure();
		const open = await Promise.all(Array.from({ length: 8 }, () => opened(scene)));
		await Promise.all(open.map((interview) => closeInterview(closingOf(scene, interview))));
		expect(await counts(scene.structureId)).toEqual([
			['2026-11', 'canal', 'presentiel', 8],
			['2026-11', 'type', 'entretien', 8]
		]);
		expect((await waitingFacts(scene.structureId, '2026-T4')).length).toBe(8);
	});

	test('late and simple contacts count without an interview; years are listed', async () => {
		const scene = await aStructure();
		const { structureId, siteId } = scene;
		const at = { structureId, siteId, month: '2025-12' };
		const simple = { measure: 'type', code: 'information-simple', count: 1 } as const;
		await recordContact({ ...at, increments: [simple, simple], fact: null });
		await recordContact({ ...at, month: '2026-11', increments: [simple], fact: factOf(scene) });
		const row = { structureId, siteId, measure: 'type', code: 'information-simple' };
		expect(await readActivity([structureId], 2025)).toEqual([{ ...row, month: '2025-12', count: 2 }]);
		expect(await readActivity([structureId], 2026)).toEqual([{ ...row, month: '2026-11', count: 1 }]);
		expect(await readActivity([], 2026)).toEqual([]);
		expect((await waitingFacts(structureId, '2026-T4')).length).toBe(1);
		expect(await listYears(structureId)).toEqual([2026, 2025]);
		expect(await listYears('nowhere')).toEqual([]);
	});
}
