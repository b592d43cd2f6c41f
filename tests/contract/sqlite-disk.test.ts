import { execFile } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { useDataFolder } from './engines.ts';

const folder = useDataFolder();
const { aStructure, closingOf, inADay, minutesAfter, opened, saying } = await import('./scene.ts');
const stores = await import('#lib/server/stores/index.ts');

const CANARY = 'CANARI-7f3a';
// A canary split by base64 would not be seen as such: its three alignments are looked for too.
const NEEDLES = [
	CANARY,
	...[0, 1, 2].map((at) => Buffer.from(CANARY.slice(at)).toString('base64').slice(0, -4))
];

/** What the disk holds of the canary, in every file of the data folder (database, log, copies). */
function leaks(): string[] {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
		statSync(join(folder, name)).isFile()
	);
	expect(files).toContain('degemer.db');
	return files.flatMap((name) => {
		const bytes = readFileSync(join(folder, name)).toString('latin1');
		return NEEDLES.filter((needle) => bytes.includes(needle)).map((needle) => `${name}: ${needle}`);
	});
}

beforeAll(stores.start);

test('no word of an interview reaches the disk in clear, at any moment of its life', async () => {
	const scene = await aStructure();
	const { counsellorId } = scene;
	const open = await opened(scene, saying(`${CANARY} ouvre`));
	expect(leaks()).toEqual([]);
	const content = saying(`${CANARY} enregistre `.repeat(500));
	await stores.saveInterview({ id: open.id, counsellorId, revision: 1, content, savedAt: minutesAfter(1) });
	expect(leaks()).toEqual([]);
	const closing = { ...closingOf(scene, { ...open, content, revision: 2 }), erasesAt: minutesAfter(90) };
	await stores.closeInterview(closing);
	expect(leaks()).toEqual([]);
	await stores.reopenClosing(open.id, counsellorId, minutesAfter(50));
	expect(leaks()).toEqual([]);
	await stores.closeInterview({ ...closing, revision: 3 });
	expect(await stores.purgeExpired(inADay)).toBe(1);
	expect(leaks()).toEqual([]);
	expect(statSync(join(folder, 'degemer.db-wal')).size).toBe(0);
	await stores.stop();
	expect(leaks()).toEqual([]);
	await stores.start();
});

test('after the purge, not even the sealed bytes of a synthesis remain in the files', async () => {
	const scene = await aStructure();
	const open = await opened(scene, saying('fermé puis effacé '.repeat(200)));
	const { db } = await import('#lib/server/db/index.ts');
	const { interview, keptSynthesis, sealingKey } = await import('#lib/server/db/schema.ts');
	const before = await db.select({ content: interview.content }).from(interview);
	await stores.closeInterview(closingOf(scene, open));
	const kept = await db.select({ content: keptSynthesis.content }).from(keptSynthesis);
	const keys = await db.select({ content: sealingKey.wrapped }).from(sealingKey);
	// The key of the kept synthesis, and the one of the day's tally.
	expect([before.length, kept.length, keys.length]).toEqual([1, 1, 2]);
	await stores.purgeExpired(inADay);
	// Free pages are part of the file; what freed them is in the log, and the log's index beside it.
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => join(folder, name))
		.filter((path) => statSync(path).isFile());
	expect(files.map((path) => path.slice(folder.length + 1))).toEqual(
		expect.arrayContaining(['degemer.db', 'degemer.db-wal', 'degemer.db-shm'])
	);
	const bytes = files.map((path) => readFileSync(path).toString('latin1')).join('\n');
	// Samples inside each text: a page boundary may fall anywhere.
	const samples = [...before, ...kept, ...keys].map(({ content }) => content.slice(40, 72));
	expect(samples.filter((sample) => bytes.includes(sample))).toEqual([]);
});

test('files are their owner’s alone', () => {
	const mode = (name: string) => (statSync(join(folder, name)).mode & 0o777).toString(8);
	expect([mode('degemer.db'), mode('degemer.db-wal'), mode('cle-maitresse')]).toEqual(['600', '600', '600']);
});

test('three processes on one file: every hit is counted, every ticket is unique', async () => {
	const scene = await aStructure();
	await stores.stop();
	const script = `
		const { hit, openInterview, stop } = await import('#lib/server/stores/index.ts');
		const { startInterview } = await import('#lib/domain/interview/start.ts');
		const now = new Date('2026-11-24T11:00:00Z');
		const tickets = [];
		for (let i = 0; i < 10; i++) {
			await hit('processes', 3600, now);
			tickets.push((await openInterview({ ...${JSON.stringify({ structureId: scene.structureId, siteId: scene.siteId, counsellorId: scene.counsellorId })}, day: '2026-11-24', content: startInterview(), now })).ticket);
		}
		await stop();
		console.log(JSON.stringify(tickets));`;
	const run = promisify(execFile);
	const outputs = await Promise.all(
		Array.from({ length: 3 }, () =>
			run(process.execPath, ['--input-type=module', '-e', script], { cwd: process.cwd() })
		)
	);
	const tickets = outputs.flatMap(({ stdout }) => JSON.parse(stdout) as string[]);
	expect(tickets.length).toBe(30);
	expect(new Set(tickets).size).toBe(30);
	expect(await stores.hit('processes', 3600, minutesAfter(0))).toBe(31);
});

test('what a save answered survives a kill', async () => {
	const scene = await aStructure();
	const open = await opened(scene);
	await stores.stop();
	const script = `
		const { saveInterview, findInterview } = await import('#lib/server/stores/index.ts');
		const read = await findInterview('${open.id}', '${scene.counsellorId}');
		for (let revision = 1; ; revision++) {
			await saveInterview({ id: read.id, counsellorId: '${scene.counsellorId}', revision, content: read.content, savedAt: new Date() });
			process.stdout.write((revision + 1) + '\\n');
			if (revision === 40) process.kill(process.pid, 'SIGKILL');
		}`;
	const killed = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]).catch(
		(error: { signal: string; stdout: string }) => error
	);
	expect('signal' in killed && killed.signal).toBe('SIGKILL');
	expect((await stores.findInterview(open.id, scene.counsellorId))?.revision).toBe(41);
	expect(existsSync(join(folder, 'degemer.db'))).toBe(true);
});

test('the search above would see a word in clear', async () => {
	await stores.writeSetting('control', `x${CANARY}x`);
	expect(leaks()).toEqual([`degemer.db-wal: ${CANARY}`]);
	await stores.deleteSetting('control');
	await stores.purgeExpired(inADay);
	expect(leaks()).toEqual([]);
});
