import {
	cpSync,
	existsSync,
	mkdirSync,
	readFileSync,
	readdirSync,
	statSync,
	utimesSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useDataFolder } from './engines.ts';

const folder = useDataFolder();
const root = join(folder, 'root');
cpSync('drizzle', join(root, 'drizzle'), { recursive: true });
process.env.DEGEMER_ROOT = root;
afterAll(() => delete process.env.DEGEMER_ROOT);

const { aStructure, opened } = await import('./scene.ts');
const { addSite, findInterview, listAccounts, listSites, start, stop } =
	await import('#lib/server/stores/index.ts');
const { migrate, scrub } = await import('#lib/server/db/index.ts');

const copies = () =>
	existsSync(join(folder, 'backups'))
		? readdirSync(join(folder, 'backups'))
				.filter((name) => name.startsWith('avant-'))
				.sort()
		: [];

/** Adds a migration after the real ones, as drizzle-kit would write it. */
function addMigration(tag: string, sql: string): void {
	const path = join(root, 'drizzle/sqlite/meta/_journal.json');
	const journal = JSON.parse(readFileSync(path, 'utf8'));
	const last = journal.entries.at(-1);
	journal.entries.push({ ...last, idx: last.idx + 1, when: last.when + 1, tag });
	writeFileSync(path, JSON.stringify(journal));
	writeFileSync(join(root, `drizzle/sqlite/${tag}.sql`), sql);
}

/** drizzle-kit's way to add a constraint on SQLite: copy, drop, rename. */
const rebuilt = (table: string, columns: string) => `PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE \`__new_${table}\` (${columns});--> statement-breakpoint
INSERT INTO \`__new_${table}\` SELECT * FROM \`${table}\`;--> statement-breakpoint
DROP TABLE \`${table}\`;--> statement-breakpoint
ALTER TABLE \`__new_${table}\` RENAME TO \`${table}\`;--> statement-breakpoint
PRAGMA foreign_keys=ON;`;

const STRUCTURE =
	'id text PRIMARY KEY NOT NULL, name text NOT NULL, network text NOT NULL, address text NOT NULL, ' +
	'commune_code text NOT NULL, created_at integer NOT NULL, revision integer NOT NULL';

let scene: Awaited<ReturnType<typeof aStructure>>;

beforeAll(async () => {
	await start();
	scene = await aStructure();
});

test('a new database is made without a copy', () => {
	expect(copies()).toEqual([]);
});

test('rebuilding a parent table keeps its children, and a sealed copy is made first', async () => {
	const open = await opened(scene);
	await stop();
	addMigration('9001_rebuild', rebuilt('structure', STRUCTURE));
	expect(await migrate()).toBe(1);
	expect((await listSites(scene.structureId)).map(({ id }) => id)).toEqual([scene.siteId]);
	expect((await listAccounts(scene.structureId)).map(({ id }) => id)).toEqual([scene.counsellorId]);
	expect(await findInterview(open.id, scene.counsellorId)).toEqual(open);
	const [copy] = copies();
	expect(copy).toMatch(/^avant-migration-\d{4}-\d\d-\d\dT.*\.db$/);
	expect((statSync(join(folder, 'backups', copy ?? '')).mode & 0o777).toString(8)).toBe('600');
	expect(
		readFileSync(join(folder, 'backups', copy ?? ''))
			.subarray(0, 15)
			.toString()
	).toBe('SQLite format 3');
	expect(await migrate()).toBe(0);
});

test('the application’s own connection still enforces foreign keys', async () => {
	const site = { name: 'x', address: 'x', communeCode: 'x', hours: null };
	await expect(addSite('no-such-structure', site, new Date())).rejects.toMatchObject({
		cause: { code: 'SQLITE_CONSTRAINT_FOREIGNKEY' }
	});
});

test('a migration that would orphan rows is cancelled whole', async () => {
	await stop();
	const journal = readFileSync(join(root, 'drizzle/sqlite/meta/_journal.json'));
	addMigration(
		'9002_orphans',
		'ALTER TABLE setting ADD extra text;--> statement-breakpoint\nDELETE FROM structure;'
	);
	await expect(migrate()).rejects.toThrow('La mise à jour de la base a été annulée');
	expect((await listSites(scene.structureId)).length).toBe(1);
	await stop();
	writeFileSync(join(root, 'drizzle/sqlite/meta/_journal.json'), journal);
	addMigration('9002_mended', 'ALTER TABLE setting ADD extra text;');
	expect(await migrate()).toBe(1);
});

test('five copies are kept, none for more than a week', async () => {
	await stop();
	for (let index = 3; index < 8; index++) {
		addMigration(`900${index}_more`, `CREATE TABLE more_${index} (id text);`);
		await migrate();
	}
	expect(copies().length).toBe(5);
	const now = new Date();
	const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
	copies().forEach((name, index) =>
		utimesSync(join(folder, 'backups', name), now, daysAgo(index < 3 ? 8 : 6))
	);
	await scrub(now);
	expect(copies().length).toBe(2);
});

test('a database of a newer Degemer is refused', async () => {
	await stop();
	process.env.DEGEMER_ROOT = process.cwd();
	await expect(start()).rejects.toThrow('a été mise à jour par une version plus récente');
	process.env.DEGEMER_ROOT = root;
	expect(await migrate()).toBe(0);
});

test('a file that is not a database is said to be so', async () => {
	const { openSqlite } = await import('#lib/server/db/sqlite.ts');
	mkdirSync(join(folder, 'other'));
	writeFileSync(
		join(folder, 'other/x.db'),
		'not a database at all, but long enough to look like one '.repeat(50)
	);
	await expect(openSqlite(join(folder, 'other/x.db')).migrate()).rejects.toThrow('ne peut pas être ouverte');
	await expect(openSqlite(join(folder, 'nowhere/x.db')).migrate()).rejects.toThrow(
		'ne peut pas être ouverte'
	);
});
