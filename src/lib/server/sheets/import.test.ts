import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DiRecord } from '#lib/domain/directory/schema.ts';
import { checkOf } from '#lib/domain/directory/sheet.ts';

const folder = mkdtempSync(join(tmpdir(), 'degemer-sheets-'));
process.env.DEGEMER_DATA = folder;
process.env.DATABASE_URL = '';
const stores = await import('#lib/server/stores/index.ts');
const { readInto } = await import('#lib/server/sheets/import.ts');
const { exportCsv, exportJson } = await import('#lib/server/sheets/export.ts');
const { findSheet, servicesOf } = await import('#lib/server/sheets/find.ts');
const { liveDirectory } = await import('#lib/server/sheets/live.ts');
const { shippedFingerprint, shippedSites } = await import('#lib/server/directory/index.ts');

const SAMPLES = 'tests/support/import-samples';
const NOW = new Date('2026-11-24T11:00:00.000Z');
let minutes = 0;
const clock = () => new Date(NOW.getTime() + minutes++ * 60_000);

let structureId: string;
let accountId: string;
beforeAll(async () => {
	await stores.start();
	await stores.replaceShippedSites(shippedSites(), shippedFingerprint());
	const { structure } = await stores.createStructure({
		name: 'Point d’accueil d’essai',
		network: 'info-jeunes',
		address: '1 rue de l’Exemple',
		communeCode: '29024',
		site: { name: 'Accueil', address: '', communeCode: '29024', hours: null },
		now: NOW
	});
	structureId = structure.id;
	const account = await stores.createAccount({
		email: 'soazig@exemple.bzh',
		name: 'Soazig Exemple',
		passwordHash: 'no-hash',
		structureId,
		roles: ['pilotage'],
		now: NOW
	});
	accountId = account.ok ? account.value.id : '';
});
beforeEach(async () => {
	for (const one of [...(await stores.listImports(null)), ...(await stores.listImports(structureId))])
		await stores.undoImport(one.id, clock());
});
afterAll(async () => {
	await stores.stop();
	rmSync(folder, { recursive: true, force: true });
});

const written = (name: string, content: string | Uint8Array): string => {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
};
async function reading(path: string, scope: string | null = null) {
	const opened = await stores.openImport(
		{ structureId: scope, accountId: null, fileName: path, origin: 'essai' },
		clock()
	);
	const read = await readInto(opened, path, clock);
	return { id: opened.id, read, tally: read.ok ? read.tally : null };
}
async function applied(path: string, scope: string | null = null) {
	const one = await reading(path, scope);
	expect(await stores.applyImport(one.id, clock())).toBe(true);
	return one;
}
const json = (records: readonly DiRecord[]): string => written('essai.json', JSON.stringify(records));
const whole = async (pieces: AsyncIterable<string>): Promise<string> => {
	let text = '';
	for await (const piece of pieces) text += piece;
	return text;
};
const place = (id: string, over: DiRecord = {}): DiRecord => ({
	source: 'essai',
	id,
	nom: `Accueil ${id}`,
	date_maj: '2026-10-01',
	commune: 'Carhaix-Plouguer',
	code_postal: '29270',
	...over
});
const lineIds = async (scope: string | null = null) =>
	(await liveDirectory(scope)).lines.flatMap(({ all }) => all.map(({ id }) => id));

describe('the samples', () => {
	it('load with every row accounted for', async () => {
		const lieux = await reading(`${SAMPLES}/lieux-inclusion-bretagne.json`);
		expect(lieux.tally).toMatchObject({ gardee: 578, corrigee: 1, refusee: 0, inchangee: 0 });
		const [far] = await stores.listImportRows(lieux.id, 'corrigee', 0, 5);
		expect(far).toMatchObject({ name: 'Loch Info Services', lat: null });
		expect(far?.notes).toEqual([{ code: 'point-lointain', field: 'latitude', said: '45.017291, 2.45519' }]);
		const advisers = await reading(`${SAMPLES}/conseillers-numeriques-bretagne-2022-12.json`);
		expect(advisers.tally).toMatchObject({ corrigee: 311, refusee: 0 });
		const rows = await stores.listImportRows(lieux.id, 'toutes', 0, 1000);
		expect(rows.filter(({ notes }) => notes.some(({ code }) => code === 'horaires-illisibles'))).toHaveLength(
			6
		);
	});

	it('change nothing before somebody says yes, then all at once, and all back at once', async () => {
		const before = await lineIds();
		const read = await reading(`${SAMPLES}/lieux-inclusion-bretagne.json`);
		expect(await lineIds()).toEqual(before);
		await stores.applyImport(read.id, clock());
		expect((await lineIds()).length).toBeGreaterThan(before.length + 400);
		expect(await stores.undoImport(read.id, clock())).toBe(true);
		expect((await lineIds()).sort()).toEqual(before.sort());
		expect(await stores.undoImport(read.id, clock())).toBe(false);
	});
});

describe('export, then import', () => {
	it('is the identity, in JSON and in CSV', async () => {
		await applied(`${SAMPLES}/lieux-inclusion-bretagne.json`);
		const first = await whole(exportJson(null));
		const again = await reading(written('export.json', first));
		const count = (JSON.parse(first) as { structures: unknown[] }).structures.length;
		expect(again.tally).toMatchObject({ inchangee: count, gardee: 0, corrigee: 0, refusee: 0 });
		const table = await reading(written('export.csv', await whole(exportCsv(null, 'structure'))));
		expect(table.tally).toMatchObject({ inchangee: count, gardee: 0, corrigee: 0, refusee: 0 });
		await applied(written('export.json', first));
		expect((await whole(exportJson(null))) === first).toBe(true);
	});
});

describe('a file that cannot be taken', () => {
	const records = JSON.stringify([place('a'), place('b')]);
	const bomb = zipSync({
		'[Content_Types].xml': strToU8('<Types/>'),
		'xl/workbook.xml': strToU8('<workbook/>'),
		'xl/sharedStrings.xml': strToU8(`<sst>${' '.repeat(200 * 1024 * 1024)}</sst>`)
	});
	it.each<[string, string | Uint8Array, string]>([
		['empty', '', 'vide'],
		['truncated JSON', records.slice(0, -20), 'tronque'],
		['malformed JSON', '[{"id": oui}]', 'json-illisible'],
		['a list of nothing', '[]', 'aucune-fiche'],
		['an object without a list', '{"autre": 1}', 'aucune-fiche'],
		['Latin-1', Buffer.from('nom,commune,source\nMairie de Plouézec,Plouézec,x\n', 'latin1'), 'encodage'],
		['UTF-16', Buffer.from('\uFEFFnom,commune,source\n', 'utf16le'), 'encodage'],
		['a CSV without our columns', 'a,b,c\n1,2,3\n', 'colonnes-manquantes'],
		['an open quote', 'nom,commune,source\n"Mairie,Brest,x\n', 'tronque'],
		['an image', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), 'format-inconnu'],
		['an old Excel', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'ancien-excel'],
		['a zip bomb', bomb, 'archive-explosive'],
		['a cut archive', bomb.slice(0, 2000), 'tronque'],
		['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), 'xlsx-illisible'],
		['one endless record', `[{"nom": "${'a'.repeat(3_000_000)}`, 'fiche-trop-grande']
	])('%s is refused, and the base is as it was', async (_, content, code) => {
		const before = await lineIds();
		const { id, read } = await reading(written('mauvais', content));
		expect(read).toEqual({ ok: false, refusal: code });
		expect(await stores.findImport(null, id)).toMatchObject({ state: 'refuse', refusal: code });
		expect(await stores.listImportRows(id, 'toutes', 0, 10)).toEqual([]);
		expect(await stores.applyImport(id, clock())).toBe(false);
		expect(await lineIds()).toEqual(before);
	});
});

describe('rows', () => {
	it('are refused one by one, with the reason, and the others kept', async () => {
		const path = json([
			place('a'),
			place('a'),
			{ ...place('sans-nom'), nom: undefined },
			place('formule', { nom: '=HYPERLINK("http://exemple.invalid")' }),
			place('date', { date_maj: 'hier' }),
			place('date-2', { date_maj: '01/10/2026', telephone: '+33298000000' })
		]);
		const { id, tally } = await reading(path);
		expect(tally).toMatchObject({ gardee: 1, corrigee: 1, refusee: 4 });
		const refusedRows = await stores.listImportRows(id, 'refusee', 0, 10);
		expect(refusedRows.map(({ row, notes }) => [row, notes[0]?.code, notes[0]?.field])).toEqual([
			[2, 'deja-dans-le-fichier', 'id'],
			[3, 'champ-obligatoire', 'nom'],
			[4, 'formule', 'nom'],
			[5, 'champ-inutilisable', 'date_maj']
		]);
		const [fixed] = await stores.listImportRows(id, 'corrigee', 0, 10);
		expect(fixed?.doc).toMatchObject({ date_maj: '2026-10-01', telephone: '+33298000000' });
	});

	it('come from the plain table, and find their network, commune and identifier', async () => {
		const { id, tally } = await reading(
			written(
				'modele.csv',
				'Nom;Commune;Réseau;Horaires;À apporter;Source;Date\r\nAccueil du Poher;Karaez-Plougêr;CIDFF;Mo-Fr 09:00-12:00;Rien;Appel;24/11/2026\r\n'
			)
		);
		expect(tally).toMatchObject({ corrigee: 1, refusee: 0 });
		const [row] = await stores.listImportRows(id, 'corrigee', 0, 5);
		expect(row).toMatchObject({
			sheetId: 'appel--accueil-du-poher-karaez-plouger',
			networks: ['cidff'],
			communeCode: '29024'
		});
		expect(row?.doc).toMatchObject({
			horaires_accueil: 'Mo-Fr 09:00-12:00',
			date_maj: '2026-11-24',
			degemer: { reseaux: ['cidff'], a_apporter: 'Rien' }
		});
	});

	it('that are older than the directory do not cover it', async () => {
		await applied(json([place('a', { telephone: '0298000001' })]));
		const { tally } = await applied(json([place('a', { telephone: '0298000002', date_maj: '2026-01-01' })]));
		expect(tally).toMatchObject({ 'plus-ancienne': 1 });
		expect((await findSheet(null, 'structure', 'a'))?.doc.telephone).toBe('0298000001');
	});
});

describe('a workbook', () => {
	const cell = (r: string, text: string) => `<c r="${r}" t="inlineStr"><is><t>${text}</t></is></c>`;
	const book = (rows: string) =>
		zipSync({
			'xl/workbook.xml': strToU8(
				'<workbook xmlns:r="r"><sheets><sheet name="Notes" r:id="r2"/><sheet name="structures" r:id="r1"/></sheets></workbook>'
			),
			'xl/_rels/workbook.xml.rels': strToU8(
				'<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Target="worksheets/sheet2.xml"/></Relationships>'
			),
			'xl/worksheets/sheet2.xml': strToU8(
				`<worksheet><sheetData><row>${cell('A1', 'Lisez-moi')}</row></sheetData></worksheet>`
			),
			'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
			'xl/sharedStrings.xml': strToU8(
				'<sst><si><t>Accueil </t></si><si><r><t>du</t></r><r><t> Port</t></r></si></sst>'
			)
		});
	const head = `<row>${['source', 'id', 'nom', 'date_maj'].map((name, at) => cell(`${'ABCD'[at]}1`, name)).join('')}</row>`;

	it('is read sheet by sheet: shared texts, numbers that are dates, and no formula', async () => {
		const rows = [
			`<row>${cell('A2', 'essai')}${cell('B2', 'x1')}<c r="C2" t="s"><v>1</v></c><c r="D2"><v>46296</v></c></row>`,
			`<row>${cell('A3', 'essai')}${cell('B3', 'x2')}<c r="C3"><f>1+1</f><v>2</v></c>${cell('D3', '2026-10-01')}</row>`
		];
		const { id, tally } = await reading(written('classeur.xlsx', book(head + rows.join(''))));
		expect(tally).toMatchObject({ corrigee: 1, refusee: 1 });
		const all = await stores.listImportRows(id, 'toutes', 0, 10);
		expect(all[0]?.doc).toMatchObject({ nom: 'du Port', date_maj: '2026-10-01' });
		expect(all[1]?.notes[0]).toMatchObject({ code: 'formule', field: 'nom' });
	});

	it('takes no entity that it would make up', async () => {
		const evil = book(head).slice();
		expect((await reading(written('vide.xlsx', evil))).read).toEqual({ ok: false, refusal: 'aucune-fiche' });
		const dtd = zipSync({
			'xl/workbook.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><workbook/>'),
			'xl/_rels/workbook.xml.rels': strToU8('<Relationships/>')
		});
		expect((await reading(written('dtd.xlsx', dtd))).read).toEqual({ ok: false, refusal: 'xlsx-illisible' });
	});
});

describe('doubles', () => {
	it('are said, kept apart until decided, then merged without losing what the directory says', async () => {
		const twin = { nom: 'Mission locale du Poher', reseaux_porteurs: ['mission-locale'] };
		await applied(json([place('a', { ...twin, telephone: '0298000001' })]));
		const path = json([
			place('b', {
				...twin,
				nom: 'MISSION LOCALE DU POHER',
				telephone: '0298000002',
				site_web: 'https://exemple.bzh'
			})
		]);
		const { id, tally } = await applied(path);
		expect(tally).toMatchObject({ doublons: 1 });
		expect(await lineIds()).toEqual(expect.arrayContaining(['a', 'b']));
		const found = (await stores.findImport(null, id))!;
		expect(await stores.decideDuplicates(found, null, 'fusion')).toBe(1);
		expect(await lineIds()).not.toContain('b');
		expect((await findSheet(null, 'structure', 'a'))?.doc).toMatchObject({
			telephone: '0298000001',
			site_web: 'https://exemple.bzh'
		});
		expect((await findSheet(null, 'structure', 'b'))?.id).toBe('a');
		await stores.undoImport(id, clock());
		expect((await findSheet(null, 'structure', 'a'))?.doc.site_web).toBeUndefined();
	});
});

describe('a local correction', () => {
	const correct = (fields: DiRecord, known: number) =>
		stores.addEdit(
			structureId,
			{
				kind: 'structure',
				sheetId: 'a',
				fields,
				before: {},
				source: 'appel',
				via: 'formulaire',
				accountId,
				known
			},
			clock()
		);

	it('outlives imports, is told by them, is seen by its structure alone, and refuses to cover another', async () => {
		await applied(json([place('a', { telephone: '0298000001' })]));
		expect(await correct({ telephone: '0298999999', fermetures: 'en août' }, 0)).toBe(true);
		expect(await correct({ telephone: '0298888888' }, 0)).toBe(false);
		const { id } = await applied(
			json([place('a', { telephone: '0298000003', date_maj: '2026-11-20' })]),
			structureId
		);
		const [row] = await stores.listImportRows(id, 'toutes', 0, 5);
		expect(row?.notes).toContainEqual({ code: 'correction-locale', field: 'telephone', said: '0298999999' });
		expect((await findSheet(structureId, 'structure', 'a'))?.doc).toMatchObject({
			telephone: '0298999999',
			degemer: { fermetures: 'en août' }
		});
		expect((await findSheet(null, 'structure', 'a'))?.doc.telephone).toBe('0298000001');
		const [edit] = await stores.listEdits(structureId, ['a']);
		expect(edit).toMatchObject({
			by: 'Soazig Exemple',
			via: 'formulaire',
			fields: { fermetures: 'en août' }
		});
	});
});

describe('services', () => {
	it('hang on their structure, and one held elsewhere is one more door of its networks', async () => {
		const service = {
			source: 'essai',
			id: 's1',
			structure_id: 'cidff-29',
			nom: 'Permanence juridique',
			description: 'Sur rendez-vous.',
			date_maj: '2026-10-01',
			commune: 'Morlaix',
			code_insee: '29151',
			modes_accueil: ['en-presentiel']
		};
		const structure = place('cidff-29', { nom: 'CIDFF du Finistère', reseaux_porteurs: ['cidff'] });
		await applied(written('deux.json', JSON.stringify({ structures: [structure], services: [service] })));
		const sheet = (await findSheet(null, 'structure', 'cidff-29'))!;
		expect((await servicesOf(null, sheet)).map(({ id }) => id)).toEqual(['s1']);
		const doors = (await liveDirectory(null)).doors.get('cidff') ?? [];
		expect(doors.map(({ site }) => [site.name, site.communeCode])).toEqual([
			['CIDFF du Finistère', '29024'],
			['CIDFF du Finistère (Permanence juridique)', '29151']
		]);
	});

	it('whose structure nobody knows are counted', async () => {
		const lone = {
			source: 'e',
			id: 's2',
			structure_id: 'nulle-part',
			nom: 'Atelier',
			description: 'Un atelier',
			date_maj: '2026-10-01'
		};
		expect((await reading(json([lone]))).tally).toMatchObject({ gardee: 1, orphelins: 1 });
	});
});

it('what was settled of a shipped site outlives an import that is silent about it', async () => {
	const shipped = shippedSites().find(({ id }) => id === 'mission-locale--ARMLB')!;
	await applied(
		json([
			place(shipped.id, { nom: shipped.name, reseaux_porteurs: ['mission-locale'], date_maj: '2026-11-01' })
		])
	);
	const doors = (await liveDirectory(null)).doors.get('mission-locale') ?? [];
	expect(doors.map(({ site }) => site.id)).not.toContain(shipped.id);
});

it('the samples are the ones that were gathered', () => {
	expect(JSON.parse(readFileSync(`${SAMPLES}/lieux-inclusion-bretagne.json`, 'utf8'))).toHaveLength(579);
});

it('what leaves in a file names the structure that checked a sheet, and nobody of its staff', async () => {
	const fields = { verifie_le: '2026-11-24', verifie_par: 'Point d’accueil d’essai' };
	const sheetId = 'annuaire-education--0351839J';
	await stores.addEdit(
		structureId,
		{
			kind: 'structure',
			sheetId,
			fields,
			before: {},
			source: 'appel',
			via: 'verification',
			accountId,
			known: 0
		},
		clock()
	);
	const sheet = (await findSheet(structureId, 'structure', sheetId))!;
	expect(checkOf(sheet)).toEqual({ on: '2026-11-24', by: 'Soazig Exemple, Point d’accueil d’essai' });
	const file = await whole(exportJson(structureId));
	expect(file).toContain('Point d’accueil d’essai');
	expect(file).not.toContain('Soazig');
});
