import { expect, test } from 'vitest';
import { db } from '#lib/server/db/index.ts';
import { activityCount, fact, keptSynthesis, sealingKey, topic } from '#lib/server/db/schema.ts';
import {
	closeInterview,
	findInterview,
	interruptInterview,
	listPractice,
	listUnderWay,
	openPractice,
	purgeExpired,
	readTally,
	saveInterview
} from '#lib/server/stores/index.ts';
import { NOON, aCounsellor, aStructure, closingOf, inADay, minutesAfter, opened } from './scene.ts';

/** practice.ts: an interview held for training counts nothing, anywhere (ruling 10). */
export function practice(): void {
	const everything = async () => ({
		facts: await db.$count(fact),
		activity: await db.select().from(activityCount),
		kept: await db.$count(keptSynthesis),
		keys: await db.$count(sealingKey),
		topics: (await db.select().from(topic)).toSorted((one, other) => (one.name < other.name ? -1 : 1))
	});

	test('opened, written in and closed, it leaves the database as it found it', async () => {
		const scene = await aStructure();
		const before = await everything();
		const tally = await readTally(scene.structureId, NOON);
		const open = await openPractice({ ...scene, now: NOON });
		expect(open).toMatchObject({ ticket: 'ESSAI-01', day: '2026-11-24', content: { practice: true } });
		const { id } = open;
		const content = { ...open.content, listening: { framed: true, words: 'Je cherche ma voie.' } };
		const save = { id, counsellorId: scene.counsellorId, revision: 1, content, savedAt: NOON };
		expect(await saveInterview(save)).toEqual({ ok: true, revision: 2 });
		// What the route gives for any interview: a fact, activity, a page to keep.
		const closing = { ...closingOf(scene, open), revision: 2 };
		expect(closing.fact).not.toBeNull();
		expect(closing.activity).toHaveLength(2);
		expect(await closeInterview(closing)).toEqual({ ok: true });
		expect(await findInterview(id, scene.counsellorId)).toBe(undefined);
		expect(await everything()).toEqual(before);
		expect(await readTally(scene.structureId, NOON)).toEqual(tally);
		expect(await closeInterview(closing)).toEqual({ ok: false, reason: 'gone' });
	});

	test('it moves no ticket of the day, and takes the first number that is free', async () => {
		const scene = await aStructure();
		const first = await openPractice({ ...scene, now: NOON });
		expect((await opened(scene)).ticket).toBe('F-001');
		expect((await openPractice({ ...scene, now: NOON })).ticket).toBe('ESSAI-02');
		expect((await opened(scene)).ticket).toBe('F-002');
		await closeInterview(closingOf(scene, first));
		expect((await openPractice({ ...scene, now: NOON })).ticket).toBe('ESSAI-01');
	});

	test('no colleague sees it under way, and it cannot be left to a colleague', async () => {
		const scene = await aStructure();
		const colleague = await aCounsellor(scene.structureId);
		const { id, ticket, openedAt } = await openPractice({ ...scene, now: NOON });
		expect(await listUnderWay(scene.structureId)).toEqual([]);
		expect(await listPractice(scene.counsellorId)).toEqual([{ id, ticket, openedAt }]);
		expect(await listPractice(colleague)).toEqual([]);
		expect(await findInterview(id, colleague)).toBe(undefined);
		expect(await interruptInterview(id, scene.counsellorId, NOON)).toBe(false);
	});

	test('left open, it goes in the night with its key, uncounted; the others stay', async () => {
		const scene = await aStructure();
		const real = await opened(scene);
		const before = await everything();
		const { id } = await openPractice({ ...scene, now: NOON });
		await purgeExpired(minutesAfter(60));
		expect(await findInterview(id, scene.counsellorId)).not.toBe(undefined);
		await purgeExpired(inADay);
		expect(await findInterview(id, scene.counsellorId)).toBe(undefined);
		expect(await findInterview(real.id, scene.counsellorId)).not.toBe(undefined);
		expect((await everything()).activity).toEqual(before.activity);
		expect((await everything()).facts).toBe(before.facts);
	});

	test('a site of another structure is refused', async () => {
		const scene = await aStructure();
		const { siteId } = await aStructure();
		await expect(openPractice({ ...scene, siteId, now: NOON })).rejects.toThrow('site of another structure');
	});
}
