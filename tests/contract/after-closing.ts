import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { db } from '#lib/server/db/index.ts';
import { fact, keptSynthesis, sealingKey } from '#lib/server/db/schema.ts';
import {
	closeInterview,
	eraseKept,
	findInterview,
	findKept,
	findKeptByTicket,
	listKept,
	purgeExpired,
	readActivity,
	reopenClosing
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
	waitingFacts
} from './scene.ts';

/** What follows a closing: undo, kept synthesis, purge. */
export function afterClosing(): void {
	const counts = async (structureId: string) =>
		(await readActivity([structureId], 2026)).map(({ month, measure, code, count }) => [
			month,
			measure,
			code,
			count
		]);
	const keysOf = (id: string) => db.$count(sealingKey, eq(sealingKey.id, id));

	test('undoing withdraws exactly what was counted, once, and opens the same ticket again', async () => {
		const scene = await aStructure();
		const [first, second] = [await opened(scene), await opened(scene)];
		await closeInterview(closingOf(scene, first));
		const before = await counts(scene.structureId);
		const withMore = { measure: 'duree', code: '30-45', count: 1 } as const;
		const closing = closingOf(scene, second);
		await closeInterview({ ...closing, activity: [...closing.activity, withMore] });
		const [row] = await db.select().from(keptSynthesis).where(eq(keptSynthesis.id, second.id));
		const undone = await reopenClosing(second.id, scene.counsellorId, minutesAfter(50));
		const { closure } = second.content;
		const content = {
			...second.content,
			closure: { ...closure, duration: '30-45' },
			counted: factOf(scene)
		};
		const reopened = { ...second, content, savedAt: minutesAfter(50), revision: 2 };
		expect(undone).toEqual({ ok: true, interview: reopened });
		expect(await reopenClosing(second.id, scene.counsellorId, minutesAfter(51))).toEqual(undone);
		expect(await counts(scene.structureId)).toEqual(before);
		expect(await waitingFacts(scene.structureId, '2026-T4')).toEqual([factOf(scene)]);
		expect(await findKept(second.id, scene.counsellorId, minutesAfter(51))).toBe(undefined);
		expect(await keysOf(row?.keyId ?? '')).toBe(0);
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
}
