import { expect, test } from 'vitest';
import { db } from '#lib/server/db/index.ts';
import { returnCode } from '#lib/server/db/schema-returns.ts';
import {
	addReturnCode,
	answerReturn,
	isReturnCode,
	purgeExpired,
	readActivity
} from '#lib/server/stores/index.ts';
import { NOON, aStructure, minutesAfter } from './scene.ts';

/** returns.ts */
export function returns(): void {
	const ninety = 90 * 24 * 60;

	test('a service answers once, and only a number moves', async () => {
		const scene = await aStructure();
		const code = await addReturnCode({ ...scene, now: NOON });
		expect(code).toMatch(/^[2-9a-z]{4}-[2-9a-z]{4}-[2-9a-z]{4}$/);
		expect(JSON.stringify(await db.select().from(returnCode))).not.toContain(code);
		expect(await isReturnCode(code, NOON)).toBe(true);
		const both = [
			answerReturn(code, 'reoriente', minutesAfter(9)),
			answerReturn(code, 'recu', minutesAfter(9))
		];
		expect((await Promise.all(both)).sort()).toEqual([false, true]);
		expect(await isReturnCode(code, NOON)).toBe(false);
		const [row, ...others] = await readActivity([scene.structureId], 2026);
		expect(others).toEqual([]);
		expect(row).toMatchObject({ siteId: scene.siteId, month: '2026-11', measure: 'retour', count: 1 });
	});

	test('a code that never was, or is three months old, is nothing', async () => {
		const scene = await aStructure();
		const code = await addReturnCode({ ...scene, now: NOON });
		expect(await answerReturn('2222-2222-2222', 'recu', NOON)).toBe(false);
		expect(await answerReturn(code, 'recu', minutesAfter(ninety))).toBe(false);
		await purgeExpired(minutesAfter(ninety));
		expect(await db.$count(returnCode)).toBe(0);
		expect(await readActivity([scene.structureId], 2026)).toEqual([]);
	});
}
