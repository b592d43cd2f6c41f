import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { db } from '#lib/server/db/index.ts';
import { fact, interview, keptSynthesis, sealingKey } from '#lib/server/db/schema.ts';
import { readFacts } from '#lib/server/stores/facts-for-closing.ts';
import {
	closeInterview,
	eraseKept,
	findInterview,
	findKept,
	findKeptByTicket,
	listKept,
	listYears,
	purgeExpired,
	readActivity,
	recordContact,
	reopenClosing,
	saveInterview
} from '#lib/server/stores/index.ts';
import {
	NOON,
	aCounsellor,
	aStructure,
	closingOf,
	factOf,
	inADay,
	minutesAfter,
	opened,
	saying
} from './scene.ts';

/** closing.ts, kept.ts, facts.ts, activity.ts, purge.ts */
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
		expect(await readFacts(scene.structureId, '2026-T4')).toEqual([factOf(scene)]);
		expect(await readFacts(scene.structureId, '2026-T3')).toEqual([]);
		expect(await counts(scene.structureId)).toEqual([
			['2026-11', 'canal', 'presentiel', 1],
			['2026-11', 'type', 'entretien', 1]
		]);
	});

	test('a fact row tells neither when it came nor what it says', async () => {
		const scene = await aStructure();
		await closeInterview(closingOf(scene, await opened(scene)));
		const [row] = await db.select().from(fact).where(eq(fact.structureId, scene.structureId));
		expect(Object.keys(row ?? {}).sort()).toEqual(['id', 'period', 'sealed', 'structureId']);
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
		expect((await readFacts(scene.structureId, '2026-T4')).length).toBe(1);
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
		expect((await readFacts(scene.structureId, '2026-T4')).length).toBe(8);
	});

	test('undoing withdraws exactly what was counted, once, and opens the same ticket again', async () => {
		const scene = await aStructure();
		const [first, second] = [await opened(scene), await opened(scene)];
		await closeInterview(closingOf(scene, first));
		const before = await counts(scene.structureId);
		const withMore = { measure: 'duree', code: '30-45', count: 1 } as const;
		const closing = closingOf(scene, second);
		await closeInterview({ ...closing, activity: [...closing.activity, withMore] });
		const undone = await reopenClosing(second.id, scene.counsellorId, minutesAfter(50));
		const reopened = { ...second, savedAt: minutesAfter(50), revision: 2 };
		expect(undone).toEqual({ ok: true, interview: reopened });
		expect(await reopenClosing(second.id, scene.counsellorId, minutesAfter(51))).toEqual(undone);
		expect(await counts(scene.structureId)).toEqual(before);
		expect(await readFacts(scene.structureId, '2026-T4')).toEqual([factOf(scene)]);
		expect(await findKept(second.id, scene.counsellorId, minutesAfter(51))).toBe(undefined);
		expect(await findInterview(second.id, scene.counsellorId)).toEqual(reopened);
		expect(await closeInterview({ ...closing, revision: 1 })).toMatchObject({ ok: false, reason: 'stale' });
		expect(await closeInterview({ ...closing, revision: 2 })).toEqual({ ok: true });
	});

	test('simultaneous undos withdraw once', async () => {
		const scene = await aStructure();
		const [first, second] = [await opened(scene), await opened(scene)];
		await closeInterview(closingOf(scene, first));
		await closeInterview(closingOf(scene, second));
		const undo = () => reopenClosing(second.id, scene.counsellorId, minutesAfter(50));
		const results = await Promise.all([undo(), undo(), undo()]);
		expect(results.map(({ ok }) => ok)).toEqual([true, true, true]);
		expect((await counts(scene.structureId))[0]).toEqual(['2026-11', 'canal', 'presentiel', 1]);
	});

	test('nothing is undone once a lot has taken the fact, after the term, or by another', async () => {
		const scene = await aStructure();
		const open = await opened(scene);
		await closeInterview(closingOf(scene, open));
		const gone = { ok: false, reason: 'gone' };
		expect(await reopenClosing(open.id, await aCounsellor(scene.structureId), NOON)).toEqual(gone);
		expect(await reopenClosing(open.id, scene.counsellorId, inADay)).toEqual(gone);
		await db.delete(fact).where(eq(fact.structureId, scene.structureId));
		expect(await reopenClosing(open.id, scene.counsellorId, NOON)).toEqual({ ok: false, reason: 'counted' });
		expect((await counts(scene.structureId)).length).toBe(2);
		expect((await findKept(open.id, scene.counsellorId, NOON))?.ticket).toBe('F-001');
	});

	test('nothing kept: the closing counts and cannot be undone', async () => {
		const scene = await aStructure();
		const open = await opened(scene);
		expect(await closeInterview({ ...closingOf(scene, open), kept: null, fact: null })).toEqual({ ok: true });
		expect(await listKept(scene.counsellorId, NOON)).toEqual([]);
		expect(await reopenClosing(open.id, scene.counsellorId, NOON)).toEqual({ ok: false, reason: 'gone' });
		expect((await counts(scene.structureId)).length).toBe(2);
	});

	test('a kept synthesis is found by ticket, by its counsellor, until its term', async () => {
		const scene = await aStructure();
		const open = await opened(scene);
		await closeInterview(closingOf(scene, open));
		const kept = await findKept(open.id, scene.counsellorId, NOON);
		expect(await findKeptByTicket(' f-001\0', scene.counsellorId, NOON)).toEqual(kept);
		expect(await findKeptByTicket('F-002', scene.counsellorId, NOON)).toBe(undefined);
		expect(await findKeptByTicket('F-001', await aCounsellor(scene.structureId), NOON)).toBe(undefined);
		expect(await findKeptByTicket('F-001', scene.counsellorId, inADay)).toBe(undefined);
		expect((await listKept(scene.counsellorId, NOON)).map(({ ticket }) => ticket)).toEqual(['F-001']);
		expect(await listKept(scene.counsellorId, inADay)).toEqual([]);
		expect((await opened(scene)).ticket).toBe('F-002');
	});

	test('« effacer maintenant » destroys the synthesis and its key; its count stays', async () => {
		const scene = await aStructure();
		const open = await opened(scene);
		await closeInterview(closingOf(scene, open));
		const [row] = await db.select().from(keptSynthesis).where(eq(keptSynthesis.id, open.id));
		expect(await eraseKept(open.id, await aCounsellor(scene.structureId))).toBe(false);
		expect(await eraseKept(open.id, scene.counsellorId)).toBe(true);
		expect(await eraseKept(open.id, scene.counsellorId)).toBe(false);
		expect(await keysOf(row?.keyId ?? '')).toBe(0);
		expect((await counts(scene.structureId)).length).toBe(2);
	});

	test('the purge erases what has come to its term, row and key, and nothing else', async () => {
		const scene = await aStructure();
		const [due, later, open] = [await opened(scene), await opened(scene), await opened(scene)];
		const soon = minutesAfter(200);
		await closeInterview({ ...closingOf(scene, due), erasesAt: soon });
		await closeInterview(closingOf(scene, later));
		const [row] = await db.select().from(keptSynthesis).where(eq(keptSynthesis.id, due.id));
		expect(await purgeExpired(minutesAfter(199))).toBe(0);
		expect(await purgeExpired(soon)).toBe(1);
		expect(await keysOf(row?.keyId ?? '')).toBe(0);
		expect((await listKept(scene.counsellorId, NOON)).map(({ id }) => id)).toEqual([later.id]);
		expect((await findInterview(open.id, scene.counsellorId))?.ticket).toBe('F-003');
		expect((await findKept(later.id, scene.counsellorId, NOON))?.content.interview).toEqual(later.content);
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
		expect((await readFacts(structureId, '2026-T4')).length).toBe(1);
		expect(await listYears(structureId)).toEqual([2026, 2025]);
		expect(await listYears('nowhere')).toEqual([]);
	});
}
