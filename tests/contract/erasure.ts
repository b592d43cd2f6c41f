import { getTableName, is, Table } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { db } from '#lib/server/db/index.ts';
import { sealingKey } from '#lib/server/db/schema.ts';
import { addArrival, closeInterview, findKept, purgeExpired } from '#lib/server/stores/index.ts';
import { CONTACT } from './arrivals.ts';
import { schema } from './drift.ts';
import { NOON, aStructure, closingOf, inADay, opened, saying } from './scene.ts';

const CANARY = 'CANARI-9d41';
const tables = Object.values<unknown>(schema).filter((one) => is(one, Table));

/** Everything that any table of the database answers, in one text. */
async function everything(): Promise<string> {
	const all: unknown[] = [];
	for (const table of tables)
		all.push(getTableName(table), await db.select().from(table as typeof sealingKey));
	return JSON.stringify(all);
}

/** What is left once the purge has passed, whatever the engine; the bytes of SQLite’s files are read elsewhere. */
export function erasures(): void {
	test('after a closing and its purge, no table holds the words, their sealed text or their key', async () => {
		expect(tables.length).toBeGreaterThan(20);
		const scene = await aStructure();
		const before = new Set((await db.select().from(sealingKey)).map(({ id }) => id));
		const open = await opened(scene, saying(`${CANARY} pendant`));
		const { structureId, siteId } = scene;
		await addArrival({ structureId, siteId, now: NOON, content: { ...CONTACT, label: CANARY } });
		await closeInterview(closingOf(scene, { ...open, content: saying(`${CANARY} après`) }));
		expect((await findKept(open.id, scene.counsellorId, NOON))?.content.interview.listening.words).toContain(
			CANARY
		);
		const keys = (await db.select().from(sealingKey)).filter(({ id }) => !before.has(id));
		expect(keys.length).toBeGreaterThanOrEqual(3);
		expect(await everything()).not.toContain(CANARY);

		await purgeExpired(inADay);
		const left = await everything();
		expect(left).toContain(scene.counsellorId);
		expect(left).not.toContain(CANARY);
		expect(left).not.toContain(open.id);
		for (const { id, wrapped } of keys) {
			expect(left).not.toContain(id);
			expect(left).not.toContain(wrapped);
		}
	});
}
