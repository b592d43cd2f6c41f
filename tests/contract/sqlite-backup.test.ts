import {
	copyFileSync,
	readFileSync,
	readdirSync,
	statSync,
	truncateSync,
	writeFileSync,
	existsSync
} from 'node:fs';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { useDataFolder } from './engines.ts';

const folder = useDataFolder();
const { NOON, aStructure, inADay, minutesAfter, opened, saying } = await import('./scene.ts');
const stores = await import('#lib/server/stores/index.ts');
const { backUpDaily, forgetErasedKeys, listBackups, makeBackup, restoreBackup } =
	await import('#lib/server/backups/backups.ts');
const { rotateKey } = await import('#lib/server/backups/rotate-key.ts');
const { db, transaction } = await import('#lib/server/db/index.ts');
const { activityCount, fact, loginSession, sealingKey } = await import('#lib/server/db/schema.ts');

const CANARY = 'CANARI-51c2';
const backups = join(folder, 'backups');
const keysFile = join(backups, 'cles-scellees');

let scene: Awaited<ReturnType<typeof aStructure>>;
/** A minute of its own for each copy: the second names it. */
let minute = 0;
const backUp = () => makeBackup(minutesAfter(++minute));

/** Restores as the command does, the application stopped, then starts again. */
async function comeBack(path: string, isDryRun = false) {
	await stores.stop();
	try {
		return restoreBackup(path, minutesAfter(++minute), isDryRun);
	} finally {
		await stores.start();
	}
}

const save = (id: string, revision: number, words: string) =>
	stores.saveInterview({
		id,
		counsellorId: scene.counsellorId,
		revision,
		content: saying(words),
		savedAt: minutesAfter(1)
	});

beforeAll(stores.start);
beforeEach(async () => {
	scene = await aStructure();
});

test('a copy comes back whole: what was open is open, word for word', async () => {
	const open = await opened(scene, saying(`${CANARY} avant`));
	const { path } = await backUp();
	await save(open.id, 1, 'après');
	const { erased, aside } = await comeBack(path);
	expect(erased).toBe(0);
	expect(aside).toContain('avant-restauration-');
	const found = await stores.findInterview(open.id, scene.counsellorId);
	expect(found?.content.listening.words).toBe(`${CANARY} avant`);
	expect((await stores.listSites(scene.structureId)).map(({ id }) => id)).toEqual([scene.siteId]);
});

test('a copy holds no key, no session and no word in clear', async () => {
	const open = await opened(scene, saying(`${CANARY} ouvert`));
	await db.insert(loginSession).values({
		id: 'a'.repeat(64),
		accountId: scene.counsellorId,
		createdAt: NOON,
		expiresAt: inADay,
		lastSeenAt: NOON
	});
	const keys = await db.select().from(sealingKey);
	const { path } = await backUp();
	const bytes = readFileSync(path).toString('latin1');
	expect(bytes).toContain(open.id);
	expect(keys.filter(({ wrapped }) => bytes.includes(wrapped.slice(0, 40)))).toEqual([]);
	expect(bytes).not.toContain('a'.repeat(64));
	expect(bytes).not.toContain(CANARY);
	expect((statSync(path).mode & 0o777).toString(8)).toBe('600');
	expect((statSync(keysFile).mode & 0o777).toString(8)).toBe('600');
	expect(readFileSync(keysFile, 'utf8')).not.toContain(CANARY);
});

test('what was erased since the copy stays erased, whatever copy comes back', async () => {
	const erased = await opened(scene, saying(`${CANARY} effacé`));
	const kept = await opened(scene, saying(`${CANARY} gardé`));
	const { path } = await backUp();
	expect(await stores.eraseInterview(erased.id, scene.counsellorId)).toBe(true);
	// Before the file of keys was cleaned, the database itself tells which keys are gone.
	expect((await comeBack(path)).erased).toBe(1);
	expect(await stores.findInterview(erased.id, scene.counsellorId)).toBeUndefined();
	expect((await stores.findInterview(kept.id, scene.counsellorId))?.content.listening.words).toBe(
		`${CANARY} gardé`
	);
});

test('with the database lost, the file of keys alone keeps an erasure true', async () => {
	const erased = await opened(scene, saying('effacé'));
	const { path } = await backUp();
	const keyOf = (text: string) => text.split('\n').length - 1;
	const before = keyOf(readFileSync(keysFile, 'utf8'));
	await stores.eraseInterview(erased.id, scene.counsellorId);
	expect(await forgetErasedKeys()).toBe(1);
	expect(await forgetErasedKeys()).toBe(0);
	expect(keyOf(readFileSync(keysFile, 'utf8'))).toBe(before - 1);
	await stores.stop();
	writeFileSync(join(folder, 'degemer.db'), 'perdu');
	for (const end of ['-wal', '-shm'])
		if (existsSync(join(folder, `degemer.db${end}`))) truncateSync(join(folder, `degemer.db${end}`));
	expect(restoreBackup(path, minutesAfter(++minute), false).erased).toBe(1);
	await stores.start();
	expect(await stores.findInterview(erased.id, scene.counsellorId)).toBeUndefined();
	expect((await stores.listSites(scene.structureId)).length).toBe(1);
});

/** Rows that take time to copy, between the two tables that move together. */
async function addBallast() {
	const rows = Array.from({ length: 20_000 }, (_, at) => ({
		id: `ballast-${at}`,
		structureId: scene.structureId,
		period: '2026-T4',
		sealed: 'x'.repeat(400)
	}));
	for (let at = 0; at < rows.length; at += 500) await db.insert(fact).values(rows.slice(at, at + 500));
}

test('a copy made while everybody writes is of one instant', async () => {
	await addBallast();
	const place = { structureId: scene.structureId, siteId: scene.siteId, month: '2026-11' };
	await db.insert(activityCount).values({ ...place, measure: 'type', code: 'une', count: 0 });
	let going = true;
	let moves = 0;
	const writing = (async () => {
		while (going) {
			const next = moves + 1;
			await transaction('both', async () => {
				await stores.writeSetting('une', String(next));
				await db.update(activityCount).set({ count: next }).where(eq(activityCount.code, 'une'));
			});
			moves = next;
			await new Promise((resolve) => setImmediate(resolve));
		}
	})();
	const { path } = await backUp();
	going = false;
	await writing;
	await comeBack(path);
	const [row] = await db.select().from(activityCount).where(eq(activityCount.code, 'une'));
	expect(Number(await stores.readSetting('une'))).toBe(row?.count);
	expect(row?.count).toBeGreaterThan(0);
	expect(row?.count).toBeLessThan(moves);
});

test('a dry run says what would come back, and changes nothing', async () => {
	const open = await opened(scene, saying('avant'));
	const { path } = await backUp();
	await save(open.id, 1, 'après');
	expect(await comeBack(path, true)).toMatchObject({ erased: 0, aside: null });
	expect((await stores.findInterview(open.id, scene.counsellorId))?.content.listening.words).toBe('après');
});

test('a damaged copy, another installation’s or no copy at all are refused, the database untouched', async () => {
	const open = await opened(scene, saying('toujours là'));
	const { path } = await backUp();
	const bytes = readFileSync(path);
	const damaged = join(folder, 'abime.db');
	const refused = async (content: Buffer | string, sentence: string) => {
		writeFileSync(damaged, content);
		await expect(comeBack(damaged)).rejects.toThrow(sentence);
		expect((await stores.findInterview(open.id, scene.counsellorId))?.content.listening.words).toBe(
			'toujours là'
		);
	};
	await refused(bytes.subarray(0, bytes.length / 2), 'abîmé');
	await refused('rien', 'abîmé');
	await refused('', 'abîmé');
	const turned = Buffer.from(bytes);
	turned.fill(0x5a, 4096, 12_288);
	await refused(turned, 'abîmé');
	await expect(comeBack(join(folder, 'absent.db'))).rejects.toThrow('n’existe pas');
	process.env.DEGEMER_MASTER_KEY = Buffer.alloc(32, 7).toString('base64');
	await stores.stop();
	expect(() => restoreBackup(path, NOON, false)).toThrow('n’est pas celle de cette sauvegarde');
	delete process.env.DEGEMER_MASTER_KEY;
	await stores.start();
});

test('with another master key, a new copy comes back, and those that the former one opened are gone', async () => {
	// The ballast of a test above is sealed under no key.
	await db.delete(fact);
	const open = await opened(scene, saying(`${CANARY} sous l’ancienne`));
	const { path } = await backUp();
	const taken = join(folder, 'emportee.db');
	copyFileSync(path, taken);
	const [before, keysBefore] = [listBackups().length, readFileSync(keysFile, 'utf8')];
	expect((await rotateKey(NOON)).copies).toBeGreaterThanOrEqual(before);
	expect(existsSync(path)).toBe(false);
	const [fresh, ...others] = listBackups();
	expect(others).toEqual([]);
	const after = readFileSync(keysFile, 'utf8');
	expect(after.split('\n').filter((line) => line !== '' && keysBefore.includes(line))).toEqual([]);
	expect((await comeBack(fresh!.path)).erased).toBe(0);
	expect((await stores.findInterview(open.id, scene.counsellorId))?.content.listening.words).toBe(
		`${CANARY} sous l’ancienne`
	);
	await expect(comeBack(taken)).rejects.toThrow('n’est pas celle de cette sauvegarde');
});

test('nothing comes back over an application that runs', async () => {
	await opened(scene);
	const { path } = await backUp();
	expect(() => restoreBackup(path, NOON, false)).toThrow('Degemer est en marche');
	expect((await stores.listSites(scene.structureId)).length).toBe(1);
});

test('one copy a day, thirty days of them, and the last one whatever its age', async () => {
	const day = (count: number) => new Date(NOON.getTime() + count * 86_400_000);
	expect(await backUpDaily(day(40))).toBe(1);
	expect(await backUpDaily(new Date(day(40).getTime() + 3_600_000))).toBe(0);
	// Every copy of the tests above was older than thirty days.
	expect(listBackups().map(({ madeAt }) => madeAt)).toEqual([day(40)]);
	for (let count = 41; count < 73; count++) expect(await backUpDaily(day(count))).toBe(1);
	expect(listBackups().length).toBe(31);
	expect(listBackups()[0]?.madeAt).toEqual(day(42));
	process.env.DEGEMER_BACKUP_DAYS = '0';
	expect(await backUpDaily(day(90))).toBe(0);
	process.env.DEGEMER_BACKUP_DAYS = 'trente';
	await expect(backUpDaily(day(90))).rejects.toThrow('DEGEMER_BACKUP_DAYS');
	delete process.env.DEGEMER_BACKUP_DAYS;
	expect(readdirSync(backups).filter((name) => name.endsWith('.part'))).toEqual([]);
});
