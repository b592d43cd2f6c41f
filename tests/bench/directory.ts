import { execFile } from 'node:child_process';
import { createWriteStream, mkdtempSync, openAsBlob, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { promisify } from 'node:util';
import Database from 'better-sqlite3';
import { Lines, search, type Listed } from '#lib/domain/directory/search.ts';
import { findPlace } from '#lib/domain/referral/places.ts';
import { gazetteer } from '#lib/server/directory/index.ts';
import { ownCpu } from './cpu.ts';
import { startServer } from './server.ts';
import type { Section } from './table.ts';
import { Visitor } from './visitor.ts';

const SERVICES = 60_000;
const STRUCTURES = 20_000;
const MB = 1024 * 1024;

/**
 * Reading a file of 60 000 services and their structures in a process of its own (dry run: parsed, judged, staged), against
 * JSON.parse and a plain insert of the same file in memory; then a search over as many lines.
 */
export async function measureDirectory(): Promise<Section[]> {
	const folder = mkdtempSync(join(tmpdir(), 'degemer-bench-'));
	try {
		const path = join(folder, 'fiches.json');
		await writeSheets(path);
		const plain = plainInsert(path);
		const read = await readInChild(folder, path);
		const { before, peak } = await memoryOfServer(folder, path);
		const rows = SERVICES + STRUCTURES;
		return [
			{
				title: `Annuaire : lecture à blanc de ${rows.toLocaleString('fr-FR')} fiches, processeur`,
				unit: 'ms',
				rows: [
					{ label: 'JSON.parse et insert, sans verdict', value: plain, note: rate(rows, plain) },
					{
						label: 'Lecture, verdicts, doublons, mise de côté',
						value: read.cpu,
						note: rate(rows, read.elapsed)
					}
				]
			},
			{
				title: 'Annuaire : mémoire du serveur (RSS) pendant l’envoi et la lecture, barre de 300 Mo de plus',
				unit: 'Mo',
				rows: [
					{ label: 'Avant', value: before / MB },
					{ label: 'Au plus haut', value: peak / MB, note: `+ ${Math.round((peak - before) / MB)} Mo` }
				]
			},
			searches()
		];
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

const rate = (rows: number, ms: number): string =>
	`${Math.round((rows * 1000) / ms).toLocaleString('fr-FR')} lignes/s`;

async function writeSheets(path: string): Promise<void> {
	const communes = [...gazetteer().byCode.values()];
	const file = createWriteStream(path);
	const write = async (text: string): Promise<void> => {
		if (!file.write(text)) await once(file, 'drain');
	};
	await write('{"structures":[');
	for (let at = 0; at < STRUCTURES; at++) {
		const { name, code, postcodes, lat, lon } = communes[(at * 37) % communes.length]!;
		const record = {
			source: 'mesure',
			id: `mesure--${at}`,
			nom: `Association numéro ${at} de ${name}`,
			date_maj: '2026-09-01',
			commune: name,
			code_postal: postcodes[0],
			code_insee: code,
			latitude: lat,
			longitude: lon,
			horaires_accueil: 'Mo-Fr 09:00-12:00,14:00-17:00',
			reseaux_porteurs: [at % 4 ? 'ccas-cias' : 'mission-locale']
		};
		await write((at ? ',' : '') + JSON.stringify(record));
	}
	await write('],"services":[');
	for (let at = 0; at < SERVICES; at++) {
		const record = {
			source: 'mesure',
			id: `mesure--s${at}`,
			structure_id: `mesure--${at % STRUCTURES}`,
			nom: `Atelier numéro ${at}`,
			description: 'Cet atelier aide à préparer un projet. '.repeat(20),
			date_maj: '2026-09-01',
			thematiques: ['mobilite--preparer-un-permis'],
			publics: ['tous-publics'],
			modes_accueil: ['en-presentiel']
		};
		await write((at ? ',' : '') + JSON.stringify(record));
	}
	file.end(']}');
	await once(file, 'close');
}

function plainInsert(path: string): number {
	const before = ownCpu();
	const all = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { id: string }[]>;
	const base = new Database(':memory:');
	base.exec('create table sheet (id text primary key, doc text)');
	const insert = base.prepare('insert into sheet values (?, ?)');
	base.transaction(() => {
		for (const record of Object.values(all).flat()) insert.run(record.id, JSON.stringify(record));
	})();
	base.close();
	return ownCpu() - before;
}

/** The built server, a manager who sends the file, and what the server holds until the last verdict. */
async function memoryOfServer(folder: string, path: string): Promise<{ before: number; peak: number }> {
	const server = await startServer(join(folder, 'serveur'), true);
	try {
		const visitor = new Visitor(server.origin);
		await visitor.signIn('responsable@demo.example', 'degemer-demo-2026');
		await visitor.page('/annuaire');
		const rss = (): number =>
			Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1]) * 1024;
		const before = rss();
		let peak = before;
		const watch = setInterval(() => (peak = Math.max(peak, rss())), 50);
		const form = new FormData();
		form.append('origine', 'mesure');
		form.append('fichier', await openAsBlob(path), 'fiches.json');
		const { headers } = await visitor.upload('/annuaire/imports?/lire', form);
		const address = headers.get('location') ?? '';
		for (let asked = 0; asked < 300 && !/Essai à blanc terminé/.test(await visitor.page(address)); asked++)
			await new Promise((resolve) => setTimeout(resolve, 500));
		clearInterval(watch);
		return { before, peak };
	} finally {
		await server.stop();
	}
}

/** In a process of its own, on a base that exists: a new one pays for its migrations. */
async function readInChild(folder: string, path: string) {
	const child = new URL('directory-child.ts', import.meta.url).pathname;
	const env = { ...process.env, DEGEMER_DATA: join(folder, 'base'), DATABASE_URL: '' };
	const run = async (file: string) =>
		JSON.parse((await promisify(execFile)(process.execPath, [child, file], { env })).stdout) as {
			elapsed: number;
			cpu: number;
		};
	await run('tests/support/import-samples/lieux-inclusion-bretagne.json');
	return run(path);
}

function searches(): Section {
	const communes = [...gazetteer().byCode.values()];
	const lines = new Lines(
		Array.from({ length: SERVICES }, (_, at): Listed => {
			const { code, name, lat, lon } = communes[(at * 37) % communes.length]!;
			return {
				kind: 'service',
				id: `s${at}`,
				name: `Atelier ${at % 500} ${name}`,
				commune: name,
				communeCode: code,
				lat,
				lon,
				networks: [],
				themes: ['mobilite--preparer-un-permis'],
				structureRef: null,
				updatedOn: '2026-09-01',
				checkedOn: null,
				words: ''
			};
		})
	);
	const from = findPlace(gazetteer(), 'Carhaix', '29');
	const cost = (words: string): number => {
		const before = ownCpu();
		for (let time = 0; time < 10; time++) search([lines], { words, networks: null, themes: null, from });
		return (ownCpu() - before) / 10;
	};
	const filter = ownCpu();
	for (let time = 0; time < 10; time++) lines.all.filter(({ name }) => name.includes('Carhaix'));
	const plain = (ownCpu() - filter) / 10;
	return {
		title: `Annuaire : une recherche sur ${SERVICES.toLocaleString('fr-FR')} lignes, processeur`,
		unit: 'ms',
		rows: [
			{ label: 'Filtre simple sur le nom', value: plain },
			{ label: '« atelier carhaix »', value: cost('atelier carhaix') },
			{ label: '« atelié carhais » (fautes)', value: cost('atelié carhais') },
			{ label: 'Sans mot : tout, par distance', value: cost('') }
		]
	};
}
