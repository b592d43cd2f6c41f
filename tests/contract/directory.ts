import { expect, test } from 'vitest';
import {
	addEdit,
	addLocalSite,
	applyImport,
	appliedImports,
	decideDuplicates,
	directoryTopic,
	EMPTY_TALLY,
	endReading,
	findDirectorySites,
	findImport,
	forgetImport,
	importedRows,
	latestEdits,
	listDirectorySites,
	listEdits,
	listImportRows,
	listImports,
	namesInImport,
	openImport,
	pageOfRows,
	recordsOf,
	refuseImport,
	replaceShippedSites,
	serviceRowsOf,
	stageRows,
	undoImport,
	versionOf,
	type ImportRow,
	type ShippedSite
} from '#lib/server/stores/index.ts';
import { NOON, aStructure, minutesAfter } from './scene.ts';

/** directory.ts */
export function directory(): void {
	const site = (id: string, name: string): ShippedSite => ({
		id,
		source: 'essai',
		networks: ['france-travail', 'cap-emploi'],
		name,
		address: '1 rue de l’Exemple',
		postcode: '35000',
		commune: 'Rennes',
		communeCode: '35238',
		lat: 48.1147,
		lon: -1.6794,
		phone: '0261910010',
		email: null,
		website: null,
		hours: 'Mo-Fr 09:00-12:00',
		description: null,
		sourceLabel: 'Fichier d’essai',
		sourceDate: '2026-09-14',
		licence: 'Licence Ouverte 2.0',
		toVerify: true,
		note: null
	});
	const names = async (structureId: string | null) =>
		(await listDirectorySites(structureId)).map(({ name }) => name);

	test('shipped sites come back as they were, in the order of their names', async () => {
		const eloise = site('b', 'Éloïse, accueil');
		expect(await replaceShippedSites([site('c', 'Zone d’accueil'), eloise, site('a', 'emploi')], 'v1')).toBe(
			true
		);
		const sites = await listDirectorySites(null);
		expect(sites.map(({ name }) => name)).toEqual(['Éloïse, accueil', 'emploi', 'Zone d’accueil']);
		expect(sites[0]).toEqual({ ...eloise, structureId: null, nameKey: 'eloise accueil' });
	});

	test('the same shipment is not replaced; another is, and local entries stay', async () => {
		const { structureId } = await aStructure();
		const elsewhere = await aStructure();
		const local = await addLocalSite(
			structureId,
			{ ...site('ignored', 'Café des projets'), lat: null, lon: null, communeCode: null },
			NOON
		);
		expect(local.id).not.toBe('ignored');
		expect(local).toMatchObject({ structureId, lat: null, toVerify: true });
		expect(await replaceShippedSites([site('z', 'ignoré')], 'v1')).toBe(false);
		const many = Array.from({ length: 450 }, (_, index) => site(`n${index}`, `Site ${1000 + index}`));
		expect(await replaceShippedSites(many, 'v2')).toBe(true);
		expect((await names(null)).length).toBe(450);
		expect((await names(null))[449]).toBe('Site 1449');
		expect((await names(structureId)).length).toBe(451);
		expect((await names(structureId))[0]).toBe('Café des projets');
		expect(await names(elsewhere.structureId)).not.toContain('Café des projets');
	});

	const row = (number: number, over: Partial<ImportRow> = {}): ImportRow => ({
		row: number,
		kind: 'structure',
		sheetId: `fiche-${number}`,
		verdict: 'gardee',
		notes: [{ code: 'relue', field: 'date_maj', said: '1/1/2026' }],
		doc: { nom: `Fiche ${number}`, thematiques: ['a'], latitude: 48.1 },
		structureRef: null,
		name: `Fiche ${number}`,
		networks: ['cio'],
		themes: [],
		communeCode: '35238',
		lat: 48.1,
		lon: null,
		updatedOn: '2026-01-01',
		duplicateOf: null,
		decision: null,
		...over
	});
	const rows = [
		...Array.from({ length: 450 }, (_, at) => row(at + 1)),
		row(451, { verdict: 'refusee', doc: null, sheetId: null, networks: [] }),
		row(452, { duplicateOf: 'fiche-1' }),
		row(453, { kind: 'service', structureRef: 'fiche-1' })
	];
	const staged = async (structureId: string | null) => {
		const { id } = await openImport(
			{ structureId, accountId: null, fileName: 'a.json', origin: 'essai' },
			NOON
		);
		await stageRows(id, rows, { ...EMPTY_TALLY, gardee: 452 }, minutesAfter(1));
		return id;
	};

	test('an import counts only between its application and its undoing', async () => {
		const { structureId } = await aStructure();
		const elsewhere = (await aStructure()).structureId;
		const id = await staged(structureId);
		expect(await applyImport(id, NOON), 'not before it is read').toBe(false);
		await endReading(id, { ...EMPTY_TALLY, gardee: 452, refusee: 1 }, minutesAfter(2));
		expect(await importedRows(structureId, 'structure', ['fiche-1'])).toEqual([]);
		const before = await versionOf(directoryTopic(structureId));
		expect(await applyImport(id, minutesAfter(3))).toBe(true);
		expect(await versionOf(directoryTopic(structureId))).toBe(before + 1);
		const [found, double] = await importedRows(structureId, 'structure', ['fiche-1']);
		expect(found).toMatchObject({ ...row(1), import: { id, origin: 'essai' } });
		expect(double?.sheetId).toBe('fiche-452');
		expect((await serviceRowsOf(structureId, ['fiche-1'])).map(({ sheetId }) => sheetId)).toEqual([
			'fiche-453'
		]);
		expect(await importedRows(elsewhere, 'structure', ['fiche-1'])).toEqual([]);
		expect(await findImport(elsewhere, id)).toBeUndefined();
		expect((await appliedImports(structureId)).map((one) => one.id)).toContain(id);
		expect(await undoImport(id, minutesAfter(4))).toBe(true);
		expect(await undoImport(id, minutesAfter(5))).toBe(false);
		expect(await findImport(structureId, id)).toMatchObject({
			state: 'annule',
			tally: { gardee: 452, refusee: 1 }
		});
		expect(await importedRows(structureId, 'structure', ['fiche-1'])).toEqual([]);
	});

	test('rows come back page by page, by verdict, and go with their import', async () => {
		const id = await staged(null);
		expect((await listImportRows(id, 'refusee', 0, 10)).map((one) => one.row)).toEqual([451]);
		expect((await listImportRows(id, 'doublons', 0, 10)).map((one) => one.row)).toEqual([452]);
		expect((await listImportRows(id, 'toutes', 450, 2)).map((one) => one.row)).toEqual([451, 452]);
		const page = await pageOfRows(id, 440, 100);
		expect(page.map((one) => one.row)).toEqual([441, 442, 443, 444, 445, 446, 447, 448, 449, 450, 452, 453]);
		expect('doc' in page[0]!).toBe(false);
		expect((await recordsOf(id, [1, 451])).get(1)).toEqual(row(1).doc);
		expect((await namesInImport(id, ['fiche-2'])).get('fiche-2')).toBe('Fiche 2');
		expect(await decideDuplicates({ id, structureId: null }, null, 'fusion')).toBe(1);
		expect(await decideDuplicates({ id, structureId: null }, null, 'distinct')).toBe(0);
		expect(await decideDuplicates({ id, structureId: null }, [452], 'distinct')).toBe(1);
		await refuseImport(id, 'tronque', minutesAfter(1));
		expect(await listImportRows(id, 'toutes', 0, 10)).toEqual([]);
		expect((await listImports(null)).find((one) => one.id === id)).toMatchObject({ refusal: 'tronque' });
		await forgetImport(id);
		expect(await findImport(null, id)).toBeUndefined();
	});

	test('corrections are a log that nobody writes over', async () => {
		const { structureId, counsellorId } = await aStructure();
		const edit = (known: number, telephone: string) =>
			addEdit(
				structureId,
				{
					kind: 'structure',
					sheetId: 'fiche-1',
					fields: { telephone },
					before: { telephone: null },
					source: 'appel',
					via: 'formulaire',
					accountId: counsellorId,
					known
				},
				minutesAfter(known)
			);
		expect(await edit(0, '1')).toBe(true);
		expect(await edit(0, '2')).toBe(false);
		expect(await edit(1, '3')).toBe(true);
		const log = await listEdits(structureId, ['fiche-1']);
		expect(log.map(({ fields }) => fields.telephone)).toEqual(['1', '3']);
		expect(log[0]).toMatchObject({ by: 'Nolwenn Exemple', before: { telephone: null }, at: NOON });
		expect((await latestEdits(structureId, 1)).map(({ fields }) => fields.telephone)).toEqual(['3']);
		expect(await listEdits((await aStructure()).structureId)).toEqual([]);
	});

	test('sites are found by their ids, those of others are not', async () => {
		const { structureId } = await aStructure();
		await replaceShippedSites([site('livre', 'Livré')], 'v3');
		const own = await addLocalSite(structureId, site('ignored', 'À nous'), NOON);
		expect([...(await findDirectorySites(structureId, ['livre', own.id, 'rien'])).keys()].sort()).toEqual(
			[own.id, 'livre'].sort()
		);
		expect([...(await findDirectorySites(null, ['livre', own.id])).keys()]).toEqual(['livre']);
	});
}
