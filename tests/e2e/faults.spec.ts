import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
	chmodSync,
	closeSync,
	mkdirSync,
	mkdtempSync,
	openSync,
	renameSync,
	rmSync,
	writeFileSync,
	writeSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { expect, test } from '@playwright/test';
import { addAccount, forgetSessions, openOwnHouse, OWN, signedIn } from './support/accounts.ts';
import { arrive, fieldsIn, firstSite, openInterview, promise, raw, rawForm } from './support/raw.ts';
import { expectSaved } from './support/road.ts';
import { startHouse, type House } from './support/server.ts';

const CANARY = 'Elle garde son père & « soigne » <sa> sœur.';
const CLOCK = fileURLToPath(new URL('support/clock.mjs', import.meta.url));
const houses: House[] = [];
const folders: string[] = [];
const disks: string[] = [];

test.setTimeout(120_000);
test.afterAll(async () => {
	for (const house of houses) await house.close();
	for (const disk of disks) spawnSync('umount', [disk]);
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

async function ownHouse(settings: Record<string, string> = {}): Promise<House> {
	const house = await openOwnHouse(settings);
	houses.push(house);
	return house;
}

const read = async (house: House, path: string) => (await raw(house, path, { as: OWN.first })).text();
const words = async (house: House, id: string) =>
	Object.fromEntries(fieldsIn(await read(house, `/entretiens/${id}/ecoute`)))['paroles'];
async function save(house: House, id: string, paroles: string, known?: Record<string, string>) {
	const fields = known ?? Object.fromEntries(fieldsIn(await read(house, `/entretiens/${id}/ecoute`)));
	const answer = await rawForm(
		house,
		`/entretiens/${id}/ecoute?/enregistrer`,
		{ ...fields, paroles },
		OWN.first
	);
	return { status: answer.status, text: await answer.text(), retry: answer.headers.get('retry-after') };
}
/** What the page of a refused submission would send again, as a browser reads it. */
const carriedIn = (html: string) =>
	Object.fromEntries(fieldsIn(html).map(([name, value]) => [name, value.replace(/^\n/, '')]));
const sessionsStay = { accept: 'application/json', 'x-sveltekit-action': 'true' };

type Ordeal = {
	/** What the person reads, and what the terminal says. */
	readonly sentence: string;
	readonly terminal: string;
	readonly begin: () => unknown;
	readonly end: () => unknown;
};

/** What holds for each fault that stops writing: it is said, nothing typed is lost, and it is over as soon as its cause is. */
async function expectNothingLost(house: House, { sentence, terminal, begin, end }: Ordeal) {
	const id = await openInterview(house, OWN.first);
	expect((await save(house, id, 'Avant.')).status).toBe(200);
	const known = Object.fromEntries(fieldsIn(await read(house, `/entretiens/${id}/ecoute`)));
	await begin();
	const refused = await save(house, id, CANARY, known);
	expect(refused.status, refused.text).toBe(503);
	expect(refused.retry).toBe('5');
	expect(refused.text).toContain(sentence);
	expect(refused.text).toContain('Ce que vous avez écrit est gardé sur cette page');
	expect(carriedIn(refused.text)).toEqual({ ...known, paroles: CANARY });
	const body = new URLSearchParams({ ...known, paroles: CANARY });
	const path = `/entretiens/${id}/ecoute?/enregistrer`;
	const quiet = await raw(house, path, { as: OWN.first, method: 'POST', body, headers: sessionsStay });
	expect(quiet.status).toBe(503);
	expect(((await quiet.json()) as { error: { message: string } }).error.message).toContain(sentence);
	expect(house.complained()).toContain(terminal);
	expect(house.complained()).not.toContain('garde son père');
	// What is read is still read.
	expect(await words(house, id)).toBe('Avant.');
	await end();
	const again = await rawForm(house, path, carriedIn(refused.text), OWN.first);
	expect(again.status).toBe(200);
	await house.kill();
	await house.restart();
	expect(await words(house, id)).toBe(CANARY);
}

/** A file system of its own, where the machine lets us have one. */
function mounted(options: string): string | null {
	const folder = mkdtempSync(join(tmpdir(), 'degemer-disk-'));
	folders.push(folder);
	const done = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]);
	if (done.status !== 0) return null;
	disks.push(folder);
	return folder;
}

test('a disk that is full', async () => {
	const disk = mounted('size=24m');
	test.skip(disk === null, 'no file system can be mounted here');
	const house = await ownHouse({ DEGEMER_DATA: disk ?? '' });
	const ballast = join(disk ?? '', 'ballast');
	await expectNothingLost(house, {
		sentence: 'Le disque de la machine est plein',
		terminal: 'Libérez de la place',
		begin: () => fill(ballast),
		end: () => rmSync(ballast)
	});
});

function fill(path: string): void {
	const file = openSync(path, 'w');
	try {
		for (const size of [65_536, 4096, 512]) {
			try {
				for (;;) writeSync(file, Buffer.alloc(size, 1));
			} catch (error) {
				expect((error as { code: string }).code).toBe('ENOSPC');
			}
		}
	} finally {
		closeSync(file);
	}
}

test('a disk that refuses to be written', async () => {
	const house = await ownHouse();
	const limit = (size: string) =>
		expect(spawnSync('prlimit', ['--pid', String(house.pid()), `--fsize=${size}:`]).status).toBe(0);
	await expectNothingLost(house, {
		sentence: 'Le disque de la machine refuse l’écriture',
		terminal: 'n’accepte pas d’écriture',
		begin: () => limit('0'),
		end: () => limit('unlimited')
	});
});

test('a database that another program holds: waited for, then said; pages are read meanwhile', async () => {
	const house = await ownHouse();
	let other: Sqlite.Database | undefined;
	const hold = () => {
		other = new Sqlite(join(house.folder, 'degemer.db'));
		other.exec('BEGIN EXCLUSIVE');
	};
	const release = () => other?.close();
	await expectNothingLost(house, {
		sentence: 'Un autre programme occupe la base',
		terminal: 'Un autre programme tient la base',
		begin: hold,
		end: release
	});
	const id = await openInterview(house, OWN.first);
	const known = Object.fromEntries(fieldsIn(await read(house, `/entretiens/${id}/ecoute`)));
	hold();
	const many = Promise.all(['un', 'deux', 'trois'].map((text) => save(house, id, text, known)));
	const began = performance.now();
	expect((await raw(house, '/annuaire', { as: OWN.first })).status).toBe(200);
	expect(performance.now() - began).toBeLessThan(2500);
	setTimeout(release, 3000);
	const statuses = (await many).map(({ status }) => status);
	// The first is saved, the others see that somebody wrote meanwhile: none failed.
	expect(statuses.every((status) => status === 200 || status === 409)).toBe(true);
});

test('pages of the database whose bytes are damaged, and the way back from a copy', async () => {
	const house = await ownHouse();
	const id = await openInterview(house, OWN.first);
	expect((await save(house, id, CANARY)).status).toBe(200);
	const copy = /(\S+\.db)/.exec(await house.degemer(['backup']))?.[1] ?? '';
	await house.kill();
	const path = join(house.folder, 'degemer.db');
	const base = new Sqlite(path);
	base.pragma('wal_checkpoint(TRUNCATE)');
	const page = base
		.prepare(`SELECT rootpage FROM sqlite_master WHERE name = 'interview'`)
		.pluck()
		.get() as number;
	const size = base.pragma('page_size', { simple: true }) as number;
	base.close();
	const file = openSync(path, 'r+');
	writeSync(file, Buffer.alloc(size, 0x5a), 0, size, (page - 1) * size);
	closeSync(file);
	await house.restart();
	const broken = await raw(house, `/entretiens/${id}/ecoute`, { as: OWN.first });
	expect(broken.status).toBe(503);
	expect(await broken.text()).toContain('La base est abîmée à cet endroit');
	expect(house.complained()).toContain('restore --file COPIE');
	// The rest of the house goes on; no copy of what is damaged takes the place of a good one.
	expect((await raw(house, '/annuaire', { as: OWN.first })).status).toBe(200);
	await expect(house.degemer(['backup'])).rejects.toThrow(/abîmée|malformed/);
	await house.kill();
	await house.degemer(['restore', '--file', copy]);
	await house.restart();
	// No session comes back with a copy.
	forgetSessions(house);
	expect(await words(house, id)).toBe(CANARY);
});

test('a master key that is missing, then not the right one, at start', async () => {
	const house = await ownHouse();
	const id = await openInterview(house, OWN.first);
	expect((await save(house, id, CANARY)).status).toBe(200);
	await house.kill();
	const key = join(house.folder, 'cle-maitresse');
	renameSync(key, `${key}-ailleurs`);
	await expect(house.restart()).rejects.toThrow('La clé maîtresse est absente');
	writeFileSync(key, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600 });
	await expect(house.restart()).rejects.toThrow('n’est pas celle de cette base');
	writeFileSync(key, 'pas une clé');
	await expect(house.restart()).rejects.toThrow('ne contient pas une clé');
	rmSync(key);
	renameSync(`${key}-ailleurs`, key);
	await house.restart();
	expect(await words(house, id)).toBe(CANARY);
});

test('a data folder that cannot be made, or not be written, at start', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'degemer-faults-'));
	folders.push(folder);
	writeFileSync(join(folder, 'fichier'), '');
	const under = join(folder, 'fichier', 'donnees');
	await expect(startHouse({ settings: { DEGEMER_DATA: under } })).rejects.toThrow('ne peut pas être créé');
	const closed = process.getuid?.() === 0 ? mounted('size=1m,ro') : join(folder, 'ferme');
	test.skip(closed === null, 'no file system can be mounted here');
	if (process.getuid?.() !== 0) {
		mkdirSync(closed ?? '');
		chmodSync(closed ?? '', 0o500);
	}
	const starting = startHouse({ settings: { DEGEMER_DATA: closed ?? '' } });
	await expect(starting).rejects.toThrow('n’accepte pas d’écriture');
});

test('a clock that goes back by an hour: sessions, order of arrival, appointments and erasures hold', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'degemer-clock-'));
	folders.push(folder);
	const clock = join(folder, 'clock');
	writeFileSync(clock, '0');
	const house = await ownHouse({ NODE_OPTIONS: `--import=${CLOCK}`, DEGEMER_TEST_CLOCK: clock });
	const site = await firstSite(house, OWN.first);
	const id = await openInterview(house, OWN.first);
	expect((await save(house, id, 'Avant.')).status).toBe(200);
	await arrive(house, site, OWN.first, { prenom: 'Premier' });
	const booked = await promise(house, site, OWN.first);
	writeFileSync(clock, String(-3_600_000));
	process.kill(house.pid(), 'SIGUSR2');
	await expect.poll(async () => (await save(house, id, CANARY)).status).toBe(200);
	expect(await words(house, id)).toBe(CANARY);
	await arrive(house, site, OWN.first, { prenom: 'Second' });
	const today = await read(house, '/aujourdhui');
	expect(today).toContain('Premier');
	expect(today).toContain('Second');
	expect((await raw(house, `/rendez-vous/${booked}`, { as: OWN.first })).status).toBe(200);
	// Another session opens, and lives.
	await addAccount(house, OWN.second, 'conseil');
	expect((await raw(house, '/aujourdhui', { as: OWN.second })).status).toBe(200);
	writeFileSync(clock, '0');
	process.kill(house.pid(), 'SIGUSR2');
	expect((await raw(house, '/aujourdhui', { as: OWN.second })).status).toBe(200);
	expect(await words(house, id)).toBe(CANARY);
	expect(house.complained()).not.toMatch(/"level":"error"/);
});

test('in a browser: the text stays under the sentence, and goes by itself once the disk takes it', async ({
	browser
}) => {
	const house = await ownHouse();
	const limit = (size: string) => spawnSync('prlimit', ['--pid', String(house.pid()), `--fsize=${size}:`]);
	const id = await openInterview(house, OWN.first);
	const context = await signedIn(browser, house, OWN.first);
	const page = await context.newPage();
	await page.goto(`/entretiens/${id}/ecoute`);
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
	limit('0');
	await page.locator('[name="paroles"]').fill(CANARY);
	await expect(page.locator('[data-save="fault"]')).toContainText(
		'Le disque de la machine refuse l’écriture'
	);
	await expect(page.locator('[name="paroles"]')).toHaveValue(CANARY);
	limit('unlimited');
	await expectSaved(page);
	await context.close();
	const bare = await signedIn(browser, house, OWN.first, { javaScriptEnabled: false });
	const plain = await bare.newPage();
	await plain.goto(`/entretiens/${id}/ecoute`);
	await plain.locator('[name="paroles"]').fill(`${CANARY}\nEt encore.`);
	limit('0');
	await plain.locator('button.plain', { hasText: 'Enregistrer' }).click();
	await expect(plain.getByRole('heading', { name: 'Pas encore enregistré' })).toBeVisible();
	limit('unlimited');
	await plain.getByRole('button', { name: 'Envoyer à nouveau' }).click();
	await expect(plain.locator('[name="paroles"]')).toHaveValue(`${CANARY}\nEt encore.`);
	await bare.close();
});
