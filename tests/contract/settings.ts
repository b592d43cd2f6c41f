import { expect, test } from 'vitest';
import { deleteSetting, hit, readSetting, writeSetting } from '#lib/server/stores/index.ts';
import { db } from '#lib/server/db/index.ts';
import { rateLimit } from '#lib/server/db/schema-sign-in.ts';
import { NOON, minutesAfter } from './scene.ts';

/** settings.ts and rate-limits.ts */
export function settings(): void {
	test('a setting is written, replaced and removed', async () => {
		expect(await readSetting('s')).toBe(undefined);
		await writeSetting('s', 'un');
		await writeSetting('s', 'deux');
		expect(await readSetting('s')).toBe('deux');
		await deleteSetting('s');
		await deleteSetting('s');
		expect(await readSetting('s')).toBe(undefined);
	});

	test('attempts are counted by window and by key', async () => {
		expect(await hit('203.0.113.7', 900, NOON)).toBe(1);
		expect(await hit('203.0.113.7', 900, minutesAfter(14))).toBe(2);
		expect(await hit('203.0.113.8', 900, minutesAfter(14))).toBe(1);
		expect(await hit('203.0.113.7', 3600, minutesAfter(14))).toBe(1);
		expect(await hit('203.0.113.7', 900, minutesAfter(15))).toBe(1);
	});

	test('simultaneous attempts are all counted', async () => {
		const hits = await Promise.all(Array.from({ length: 30 }, () => hit('rush', 60, NOON)));
		expect(hits.sort((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
	});

	test('neither address nor e-mail is kept', async () => {
		await hit('nolwenn@exemple.bzh', 60, NOON);
		const keys = (await db.select({ key: rateLimit.key }).from(rateLimit)).map(({ key }) => key);
		expect(keys.filter((key) => !/^[0-9a-f]{64}$/.test(key))).toEqual([]);
	});
}
