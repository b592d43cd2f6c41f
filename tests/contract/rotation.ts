import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterEach, expect, test } from 'vitest';
import { rotateKey } from '#lib/server/backups/rotate-key.ts';
import { readMasterKeys } from '#lib/server/crypto/master-key.ts';
import { db } from '#lib/server/db/index.ts';
import { fact, sealingKey, setting } from '#lib/server/db/schema.ts';
import { publicKey } from '#lib/server/exchange/keys.ts';
import { masterKey, unwrapUnder } from '#lib/server/stores/keys.ts';
import {
	checkJournal,
	findInterview,
	note,
	recordContact,
	saveInterview,
	secondScreenCode
} from '#lib/server/stores/index.ts';
import { NOON, aStructure, factOf, minutesAfter, opened, saying, waitingFacts } from './scene.ts';

/** stores/rotation.ts, backups/rotate-key.ts. Nobody else writes here: nothing has to settle. */
export function rotations(): void {
	afterEach(() => {
		delete process.env.DEGEMER_MASTER_KEY;
		delete process.env.DEGEMER_FORMER_MASTER_KEY;
	});

	const scene = async () => {
		const at = await aStructure();
		const open = await opened(at, saying('avant'));
		const { structureId, siteId } = at;
		await recordContact({ structureId, siteId, month: '2026-11', increments: [], fact: factOf(at) });
		await note(structureId, { accountId: null, action: 'horaires', about: '', now: NOON });
		return { ...at, open };
	};

	test('everything is under the new key, nothing is under the former, and what must not change has not', async () => {
		const { structureId, counsellorId, open } = await scene();
		const [former] = readMasterKeys() as [Buffer];
		const unchanged = async () => [await publicKey(structureId), await secondScreenCode(open.id)];
		const before = await unchanged();
		const sealed = await db.select({ sealed: fact.sealed }).from(fact);
		const moved = await rotateKey(NOON, 0);
		expect(moved).toMatchObject({ unreadable: 0 });
		expect(moved.keys).toBeGreaterThan(0);
		expect(moved.facts).toBe(sealed.length);

		expect(readMasterKeys().length).toBe(1);
		expect(readMasterKeys()[0]!.equals(former)).toBe(false);
		const rows = await db.select().from(sealingKey);
		const under = (key: Buffer) => rows.filter(({ id, wrapped }) => opens(key, id, wrapped)).length;
		expect([under(former), under(readMasterKeys()[0]!)]).toEqual([0, rows.length]);
		const anew = new Set((await db.select({ sealed: fact.sealed }).from(fact)).map((row) => row.sealed));
		expect(sealed.filter((row) => anew.has(row.sealed))).toEqual([]);

		expect(await unchanged()).toEqual(before);
		expect(await checkJournal(structureId)).toEqual({ lines: 1, broken: null });
		expect(await waitingFacts(structureId, '2026-T4')).toMatchObject([{ quarter: '2026-T4' }]);
		const read = await findInterview(open.id, counsellorId);
		expect(read?.content.listening.words).toBe('avant');
		const content = saying('après');
		const saved = { id: open.id, counsellorId, revision: 1, content, savedAt: minutesAfter(1) };
		expect(await saveInterview(saved)).toEqual({ ok: true, revision: 2 });
	});

	test('a key in the environment is replaced by another one there', async () => {
		const { open, counsellorId } = await scene();
		const [former] = readMasterKeys() as [Buffer];
		process.env.DEGEMER_MASTER_KEY = former.toString('base64');
		await expect(rotateKey(NOON, 0)).rejects.toThrow('DEGEMER_FORMER_MASTER_KEY');
		const next = randomBytes(32);
		process.env.DEGEMER_MASTER_KEY = next.toString('base64');
		process.env.DEGEMER_FORMER_MASTER_KEY = former.toString('base64');
		expect((await rotateKey(NOON, 0)).keys).toBeGreaterThan(0);
		expect(await rotateKey(NOON, 0)).toMatchObject({ keys: 0, facts: 0 });
		delete process.env.DEGEMER_FORMER_MASTER_KEY;
		expect((await findInterview(open.id, counsellorId))?.revision).toBe(1);
		// Back to a file, as every other test expects it.
		process.env.DEGEMER_FORMER_MASTER_KEY = next.toString('base64');
		process.env.DEGEMER_MASTER_KEY = former.toString('base64');
		await rotateKey(NOON, 0);
	});

	test('a row that opens under neither key keeps the former one: nothing is destroyed', async () => {
		const { open, counsellorId } = await scene();
		const [row] = await db.select().from(sealingKey);
		const alter = (wrapped: string) =>
			db.update(sealingKey).set({ wrapped }).where(eq(sealingKey.id, row!.id));
		await alter(row!.wrapped.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')).replace('1.', '1.AAAA'));
		await expect(rotateKey(NOON, 0)).rejects.toThrow('l’ancienne est gardée');
		expect(readMasterKeys().length).toBe(2);
		await alter(row!.wrapped);
		expect((await rotateKey(NOON, 0)).unreadable).toBe(0);
		expect(readMasterKeys().length).toBe(1);
		expect((await findInterview(open.id, counsellorId))?.content.listening.words).toBe('avant');
	});

	test('an installation of before the root keeps its identity and its journal', async () => {
		const { structureId, open } = await scene();
		const key = await (await masterKey()).writing();
		const { deriveKey, hmac } = await import('#lib/server/crypto/seal.ts');
		const { publicTextOf, signingKeyOf } = await import('#lib/server/crypto/signature.ts');
		const { rootKey } = await import('#lib/server/stores/keys.ts');
		const [kept] = await db.select().from(setting).where(eq(setting.key, 'racine-scellee'));
		await db.delete(setting).where(eq(setting.key, 'racine-scellee'));
		const identity = publicTextOf(signingKeyOf(deriveKey(key, `signature/${structureId}`)));
		expect(await publicKey(structureId)).toBe(identity);
		const code = await secondScreenCode(open.id);
		await rotateKey(NOON, 0);
		expect(await publicKey(structureId)).toBe(identity);
		expect(await secondScreenCode(open.id)).toBe(code);
		expect(hmac(deriveKey(await rootKey(), 'journal'), 'x')).toBe(hmac(deriveKey(key, 'journal'), 'x'));
		// The other tests of the file go on with the root they began with.
		const { unwrapRoot, wrapRoot } = await import('#lib/server/stores/keys.ts');
		const now = await (await masterKey()).writing();
		const value = wrapRoot(now, unwrapRoot(key, kept!.value));
		await db.update(setting).set({ value }).where(eq(setting.key, 'racine-scellee'));
	});
}

function opens(key: Buffer, id: string, wrapped: string): boolean {
	try {
		return unwrapUnder(key, id, wrapped).length === 32;
	} catch {
		return false;
	}
}
