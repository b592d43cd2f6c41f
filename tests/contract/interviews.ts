import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { SealError } from '#lib/server/crypto/seal.ts';
import { db } from '#lib/server/db/index.ts';
import { interview, sealingKey } from '#lib/server/db/schema.ts';
import {
	closeInterview,
	eraseInterview,
	findInterview,
	findOnSecondScreen,
	interruptInterview,
	listOpenInterviews,
	openInterview,
	saveInterview,
	secondScreenCode
} from '#lib/server/stores/index.ts';
import { NOON, aCounsellor, aStructure, closingOf, minutesAfter, opened, saying } from './scene.ts';

/** interviews.ts and tickets.ts */
export function interviews(): void {
	test('an interview opens with a ticket and comes back as it was', async () => {
		const scene = await aStructure();
		const interview = await opened(scene);
		expect(interview).toMatchObject({
			structureId: scene.structureId,
			siteId: scene.siteId,
			ticket: 'F-001',
			day: '2026-11-24',
			openedAt: NOON,
			savedAt: NOON,
			revision: 1
		});
		expect(await findInterview(interview.id, scene.counsellorId)).toEqual(interview);
	});

	test('another counsellor’s interview is not found, even in the same structure', async () => {
		const scene = await aStructure();
		const open = await opened(scene);
		const { id, revision, content } = open;
		const colleague = await aCounsellor(scene.structureId);
		expect(await findInterview(id, colleague)).toBe(undefined);
		const save = { id, counsellorId: colleague, revision, content, savedAt: NOON };
		expect(await saveInterview(save)).toEqual({ ok: false, reason: 'gone' });
		expect(await eraseInterview(id, colleague)).toBe(false);
		const closing = { ...closingOf(scene, open), counsellorId: colleague };
		expect(await closeInterview(closing)).toEqual({ ok: false, reason: 'gone' });
		expect(await listOpenInterviews(colleague)).toEqual([]);
		expect(await findInterview(id, scene.counsellorId)).toEqual(open);
	});

	test('the code of a second screen finds an interview under way, in its structure only', async () => {
		const scene = await aStructure();
		const { id, counsellorId, revision } = { ...(await opened(scene)), ...scene };
		await opened(scene);
		const code = await secondScreenCode(id);
		expect(code).toMatch(/^[0-9a-hjkmnp-tv-z]{4}(-[0-9a-hjkmnp-tv-z]{4}){2}$/);
		expect(await secondScreenCode(id)).toBe(code);
		expect(await findOnSecondScreen(code, scene.structureId)).toEqual({ id, counsellorId, revision });
		const { structureId } = await aStructure();
		expect(await findOnSecondScreen(code, structureId)).toBe(undefined);
		expect(await findOnSecondScreen('0000-0000-0000', scene.structureId)).toBe(undefined);
		await interruptInterview(id, counsellorId, minutesAfter(5));
		expect(await findOnSecondScreen(code, scene.structureId)).toBe(undefined);
		await eraseInterview(id, counsellorId);
	});

	test('the code of a second screen is worth nothing once the interview is closed', async () => {
		const scene = await aStructure();
		const open = await opened(scene);
		const code = await secondScreenCode(open.id);
		expect((await closeInterview(closingOf(scene, open))).ok).toBe(true);
		expect(await findOnSecondScreen(code, scene.structureId)).toBe(undefined);
	});

	test('a site of another structure is refused', async () => {
		const scene = await aStructure();
		const { siteId } = await aStructure();
		await expect(opened({ ...scene, siteId })).rejects.toThrow('site of another structure');
	});

	test('each save moves the revision; a stale one changes nothing and shows what is there', async () => {
		const scene = await aStructure();
		const { id } = await opened(scene);
		const save = (revision: number, words: string) =>
			saveInterview({
				id,
				counsellorId: scene.counsellorId,
				revision,
				content: saying(words),
				savedAt: minutesAfter(3)
			});
		expect(await save(1, 'premier')).toEqual({ ok: true, revision: 2 });
		expect(await save(2, 'deuxième, œuvre 🌊')).toEqual({ ok: true, revision: 3 });
		const current = await findInterview(id, scene.counsellorId);
		expect(await save(2, 'en retard')).toEqual({ ok: false, reason: 'stale', current });
		expect(current).toMatchObject({ revision: 3, savedAt: minutesAfter(3), openedAt: NOON });
		expect(current?.content.listening.words).toBe('deuxième, œuvre 🌊');
	});

	test('of ten simultaneous saves over one revision, one wins', async () => {
		const scene = await aStructure();
		const { id, revision } = await opened(scene);
		const results = await Promise.all(
			Array.from({ length: 10 }, (_, index) =>
				saveInterview({
					id,
					counsellorId: scene.counsellorId,
					revision,
					content: saying(`${index}`),
					savedAt: NOON
				})
			)
		);
		expect(results.filter(({ ok }) => ok)).toEqual([{ ok: true, revision: 2 }]);
		expect((await findInterview(id, scene.counsellorId))?.revision).toBe(2);
	});

	test('lists are oldest first and hold no content', async () => {
		const scene = await aStructure();
		const first = await opened(scene);
		const { structureId, siteId, counsellorId } = scene;
		const later = {
			structureId,
			siteId,
			counsellorId,
			day: '2026-11-20',
			content: saying('x'),
			now: minutesAfter(9)
		};
		const second = await openInterview(later);
		const list = await listOpenInterviews(counsellorId);
		expect(list.map(({ id }) => id)).toEqual([first.id, second.id]);
		expect(Object.keys(list[0] ?? {}).sort()).toEqual([
			'day',
			'id',
			'openedAt',
			'revision',
			'savedAt',
			'siteId',
			'structureId',
			'ticket'
		]);
		expect(list[1]).toMatchObject({ ticket: 'F-002', day: '2026-11-20' });
	});

	test('erasing an interview destroys its key', async () => {
		const scene = await aStructure();
		const { id } = await opened(scene);
		const [row] = await db.select().from(interview).where(eq(interview.id, id));
		expect(await eraseInterview(id, scene.counsellorId)).toBe(true);
		expect(await eraseInterview(id, scene.counsellorId)).toBe(false);
		expect(
			await db
				.select()
				.from(sealingKey)
				.where(eq(sealingKey.id, row?.keyId ?? ''))
		).toEqual([]);
		expect(await findInterview(id, scene.counsellorId)).toBe(undefined);
	});

	test('tickets are unique when arrivals come together, and never given twice in a day', async () => {
		const scene = await aStructure();
		const together = await Promise.all(Array.from({ length: 12 }, () => opened(scene)));
		const tickets = together.map(({ ticket }) => ticket).sort();
		expect(tickets[0]).toBe('F-001');
		expect(tickets[11]).toBe('F-012');
		expect(new Set(tickets).size).toBe(12);
		for (const { id } of together) await eraseInterview(id, scene.counsellorId);
		expect((await opened(scene)).ticket).toBe('F-013');
	});

	test('the letter turns with the day and steps over tickets still in use', async () => {
		const scene = await aStructure();
		const { structureId, siteId, counsellorId } = scene;
		const on = (now: Date) =>
			openInterview({ structureId, siteId, counsellorId, day: '2026-11-24', content: saying(''), now });
		expect((await on(NOON)).ticket).toBe('F-001');
		expect((await on(new Date('2026-11-25T11:00:00Z'))).ticket).toBe('G-001');
		expect((await on(new Date('2026-12-17T11:00:00Z'))).ticket).toBe('F-002');
	});

	test('content moved to another interview does not open', async () => {
		const scene = await aStructure();
		const [mine, other] = [await opened(scene), await opened(scene)];
		const [row] = await db.select().from(interview).where(eq(interview.id, other.id));
		await db
			.update(interview)
			.set({ content: row?.content ?? '' })
			.where(eq(interview.id, mine.id));
		await expect(findInterview(mine.id, scene.counsellorId)).rejects.toThrow(SealError);
	});
}
