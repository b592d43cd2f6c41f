import { expect, test } from 'vitest';
import type { Grid, GridAnswer } from '#lib/domain/quality/grid.ts';
import { NO_RECEPTION } from '#lib/domain/quality/reception.ts';
import { db } from '#lib/server/db/index.ts';
import { opinionCode, opinionCount } from '#lib/server/db/schema-quality.ts';
import {
	addGrid,
	addImprovement,
	addOpinionCode,
	addOpinions,
	answerLater,
	findOpinionPlace,
	findSite,
	listAnsweredVersions,
	listGrids,
	listImprovements,
	openOpinionDoor,
	purgeExpired,
	readActivityReference,
	readAnswers,
	readConventions,
	readGridDraft,
	readGridKey,
	readOpinions,
	readReception,
	writeActivityReference,
	writeAnswer,
	writeConventions,
	writeGridDraft,
	writeGridKey,
	writeImprovement,
	writeReception
} from '#lib/server/stores/index.ts';
import { NOON, aStructure, minutesAfter } from './scene.ts';

const item = (code: string) => ({ code, label: `Libellé ${code}`, ref: '', retired: false });
const grid = (version: string, ...codes: string[]): Grid => ({ version, items: codes.map(item) });
const answer = (over: Partial<GridAnswer> = {}): GridAnswer => ({
	item: '2.6',
	level: '1',
	evidence: 'Affiche du site.',
	objection: '',
	noticedOn: '2026-11-24',
	noticedBy: 'responsable',
	revision: 0,
	...over
});

/** quality.ts, improvements.ts, opinions.ts */
export function quality(): void {
	const sheet = { '3.1': '4', '3.2': '4', '3.3': 'nsp', '3.4': 'vide', '3.5': '1' };

	test('a version is published once, for its scope alone, and loses no code', async () => {
		const { structureId } = await aStructure();
		expect(await addGrid(structureId, grid('grille-2027.2', '1.1', '2.10', '2.9'), '2026-11-24')).toBe(
			'ajoutee'
		);
		expect(await addGrid(structureId, grid('grille-2027.2', '1.1'), '2026-11-24')).toBe('connue');
		expect(await addGrid(structureId, grid('grille-2028.1', '1.1', '2.9'), '2026-11-24')).toBe(
			'codes-perdus'
		);
		expect(await addGrid(structureId, grid('grille-2027.1', '1.1', '1.2'), '2026-11-24')).toBe(
			'codes-perdus'
		);
		expect(
			await addGrid(structureId, grid('grille-2027.10', '1.1', '2.10', '2.9', '2.11'), '2026-11-24')
		).toBe('ajoutee');
		const read = await listGrids([structureId]);
		expect(read.map(({ version, items }) => [version, ...items.map(({ code }) => code)])).toEqual([
			['grille-2027.2', '1.1', '2.9', '2.10'],
			['grille-2027.10', '1.1', '2.9', '2.10', '2.11']
		]);
		expect(await listGrids([(await aStructure()).structureId])).toEqual([]);
	});

	test('an answer is written over the one that was read, and each version keeps its own', async () => {
		const { structureId } = await aStructure();
		expect(await writeAnswer(structureId, 'grille-2027.1', answer())).toBe(true);
		expect(await writeAnswer(structureId, 'grille-2027.1', answer({ level: '2' }))).toBe(false);
		expect(await writeAnswer(structureId, 'grille-2027.1', answer({ level: '2', revision: 1 }))).toBe(true);
		expect(await writeAnswer(structureId, 'grille-2028.1', answer({ level: 'so' }))).toBe(true);
		expect(await readAnswers(structureId, 'grille-2027.1')).toEqual([answer({ level: '2', revision: 2 })]);
		expect(await listAnsweredVersions(structureId)).toEqual(['grille-2027.1', 'grille-2028.1']);
		expect(await readAnswers((await aStructure()).structureId, 'grille-2027.1')).toEqual([]);
	});

	test('of ten managers who answer at once, one does', async () => {
		const { structureId } = await aStructure();
		const written = await Promise.all(
			Array.from({ length: 10 }, (_, at) =>
				writeAnswer(structureId, 'grille-2027.1', answer({ evidence: `${at}` }))
			)
		);
		expect(written.filter(Boolean)).toEqual([true]);
	});

	test('an improvement is of its structure, and written over what was read', async () => {
		const { structureId } = await aStructure();
		const line = {
			finding: 'Peu lisible de la rue.',
			action: 'Poser un panneau.',
			ownedBy: 'accueil' as const,
			dueOn: '2027-01-15',
			effect: '',
			doneOn: null
		};
		const id = await addImprovement(structureId, line, NOON);
		expect(await listImprovements(structureId)).toEqual([{ ...line, id, revision: 1 }]);
		const done = { ...line, id, revision: 1, effect: 'On trouve la porte.', doneOn: '2027-01-12' };
		expect(await writeImprovement((await aStructure()).structureId, done)).toBe(false);
		expect(await writeImprovement(structureId, done)).toBe(true);
		expect(await writeImprovement(structureId, done)).toBe(false);
		expect(await listImprovements(structureId)).toEqual([{ ...done, revision: 2 }]);
	});

	test('sheets become counts of a quarter, all at once, and a blank one none', async () => {
		const { structureId, siteId } = await aStructure();
		const at = { structureId, siteId };
		const blank = { '3.1': 'vide', '3.2': 'vide', '3.3': 'vide', '3.4': 'vide', '3.5': 'vide' };
		await Promise.all(Array.from({ length: 8 }, () => addOpinions(at, [sheet], NOON)));
		expect(await addOpinions(at, [sheet, blank, sheet], minutesAfter(1))).toBe(2);
		expect(await readOpinions(structureId)).toEqual(
			Object.entries(sheet).map(([statement, said]) => ({
				...{ siteId, quarter: '2026-T4', statement },
				answer: said,
				count: 10
			}))
		);
		const rows = await db.select().from(opinionCount);
		expect(Object.keys(rows[0]!).sort()).toEqual(
			['answer', 'count', 'quarter', 'siteId', 'statement', 'structureId'].sort()
		);
	});

	test('an address opens one site, and a new one closes the one before', async () => {
		const { siteId, structureId, site } = await aStructure();
		expect(await findOpinionPlace(siteId, '')).toBe(undefined);
		const first = await openOpinionDoor(siteId);
		expect(first).toMatch(/^[2-9a-z]{8}$/);
		expect(await findOpinionPlace(siteId, first)).toEqual({ siteId, structureId, name: site.name });
		expect(await findOpinionPlace((await aStructure()).siteId, first)).toBe(undefined);
		await openOpinionDoor(siteId);
		expect(await findOpinionPlace(siteId, first)).toBe(undefined);
	});

	test('a code answers once, says nothing but a month, and ends', async () => {
		const { siteId, structureId } = await aStructure();
		const at = { siteId, structureId };
		const code = await addOpinionCode(at, NOON);
		const told = (await db.select().from(opinionCode)).filter((row) => row.siteId === siteId);
		expect(told.map(({ lastMonth }) => lastMonth)).toEqual(['2027-05']);
		expect(JSON.stringify(told)).not.toContain(code);
		const later = { 'm.1': 'pas', 'm.2': 'oui', 'm.3': '1' };
		const both = await Promise.all([answerLater(code, later, NOON), answerLater(code, later, NOON)]);
		expect(both.sort()).toEqual([false, true]);
		expect((await readOpinions(structureId)).map(({ count }) => count)).toEqual([1, 1, 1]);
		const old = await addOpinionCode(at, NOON);
		const june = new Date('2027-06-01T10:00:00.000Z');
		expect(await answerLater(old, later, june)).toBe(false);
		await purgeExpired(june);
		expect(await db.$count(opinionCode)).toBe(0);
	});

	test('how a site receives, conventions, the draft of a grid and the reference are written over what was read', async () => {
		const { structureId, siteId } = await aStructure();
		expect(await readReception(siteId)).toEqual({ revision: 0, value: NO_RECEPTION });
		const seen = { ...NO_RECEPTION, checks: { 'lieu-calme': '2026-11-02' } };
		expect(await writeReception(structureId, siteId, 0, seen)).toBe(true);
		expect(await writeReception(structureId, siteId, 0, NO_RECEPTION)).toBe(false);
		expect(await readReception(siteId)).toEqual({ revision: 1, value: seen });
		const one = { id: 'a', title: 'Convention', signedOn: '2026-01-10', halfDays: 5, channels: ['mail'] };
		expect(await writeConventions(structureId, 0, [one])).toBe(true);
		expect(await writeConventions(structureId, 0, [])).toBe(false);
		expect((await readConventions(structureId)).value).toEqual([one]);
		const draft = await readGridDraft();
		expect(await writeGridDraft(draft.revision, [item('1.1')])).toBe(true);
		expect(await writeGridDraft(draft.revision, null)).toBe(false);
		expect((await readGridDraft()).value).toEqual([item('1.1')]);
		const reference = await readActivityReference();
		expect(await writeActivityReference(reference.revision, { ecoute: 'Écouter' })).toBe(true);
		expect((await readActivityReference()).value).toEqual({ ecoute: 'Écouter' });
	});

	test('the door of a site of this house is everybody’s', async () => {
		const { site } = await aStructure();
		expect(await findSite(site.id)).toEqual(site);
		expect(await findSite('01990000-0000-7000-8000-000000000000')).toBe(undefined);
	});

	test('the first key of a region holds until another is heard', async () => {
		const { structureId } = await aStructure();
		expect(await readGridKey(structureId)).toBe(undefined);
		await writeGridKey(structureId, 'ed25519:un');
		await writeGridKey(structureId, 'ed25519:deux');
		expect(await readGridKey(structureId)).toBe('ed25519:deux');
	});
}
