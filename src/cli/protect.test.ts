import {
	existsSync,
	openSync,
	readFileSync,
	readdirSync,
	ftruncateSync,
	closeSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { COLUMNS } from '#lib/domain/statistics/columns.ts';
import type { Fact } from '#lib/domain/statistics/fact.ts';
import { useCommandLine } from '../../tests/support/command-line.ts';
import { worldOf } from '../../tests/support/world.ts';

const { degemer, folder } = useCommandLine();
const written = (name: string, text: string | Buffer): string => {
	writeFileSync(join(folder, name), text);
	return join(folder, name);
};
const ndjson = (facts: readonly Fact[]): string => facts.map((fact) => `${JSON.stringify(fact)}\n`).join('');
const out = join(folder, 'profils.ndjson');
const protect = (facts: string, ...more: string[]) =>
	degemer(['protect', '--facts', facts, '--out', out, ...more]);
type Line = { poids: number; premiere_venue: boolean | null; structure: string; quarter: string | null };
const lines = (): Line[] =>
	readFileSync(out, 'utf8')
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line) as Line);
const SEED = '00112233445566778899aabbccddeeff';
const sixty = worldOf({ interviews: 60, seed: 1 });

test('facts go in, profiles come out: weights of five or more, their sum the number of interviews', async () => {
	const { code, err } = await protect(written('facts.ndjson', ndjson(sixty)), '--seed', SEED);
	expect([code, err]).toEqual([
		0,
		expect.stringMatching(/^2026\u00a0: 60 entretiens, \d+ profils, palier «\u00a0one-way\u00a0»\.\n$/)
	]);
	expect(lines().reduce((sum, { poids }) => sum + poids, 0)).toBe(60);
	for (const { poids, premiere_venue } of lines())
		expect(poids).toBeGreaterThanOrEqual(premiere_venue ? 5 : 8);
	expect(Object.keys(lines()[0]!)).toEqual(['poids', ...COLUMNS.map(({ name }) => name)]);
	const about = JSON.parse(readFileSync(`${out}.meta.json`, 'utf8')) as { lots: unknown[] };
	expect(about.lots).toMatchObject([
		{ accueils: 60, k: 5, k_retour: 8, palier: 'one-way', palier_demande: 'auto' }
	]);
	expect(readdirSync(folder).filter((name) => name.includes('partiel'))).toEqual([]);
});

test('the same seed gives the same bytes, another and none give others', async () => {
	const file = written('facts.ndjson', `\uFEFF${ndjson(sixty.toReversed()).replaceAll('\n', '\r\n')}`);
	const bytes = async (...more: string[]): Promise<string> => {
		await protect(file, ...more);
		return readFileSync(out, 'utf8');
	};
	const first = await bytes('--seed', SEED);
	expect(await bytes('--seed', SEED)).toBe(first);
	expect(
		new Set([first, await bytes(), await bytes(), await bytes('--seed', SEED.replace('0', '1'))]).size
	).toBe(4);
});

test('each structure and each year is a lot of its own, and a small one tells its total alone', async () => {
	const facts = [
		...sixty,
		...worldOf({ interviews: 12, seed: 2, structure: 'B' }),
		...worldOf({ interviews: 31, seed: 3, quarters: ['2025-T4'] })
	];
	expect(await protect(written('facts.ndjson', ndjson(facts)))).toMatchObject({ code: 0 });
	const of = (structure: string, year: string | undefined): number =>
		lines()
			.filter((line) => line.structure === structure && line.quarter?.slice(0, 4) === year)
			.reduce((sum, { poids }) => sum + poids, 0);
	expect([of('A', '2025'), of('A', '2026'), of('B', undefined)]).toEqual([31, 60, 12]);
});

const CANARY = 'CANARI-secret';
const fact = sixty[0]!;
type Refused = [name: string, text: string | Buffer, sentence: RegExp, more?: readonly string[]];
const refused: Refused[] = [
	['an empty file', '', /ne contient aucun fait/],
	['a broken line', `${JSON.stringify(fact)}\n{"structure": "${CANARY}`, /^Ligne 2/],
	['an empty line', `${JSON.stringify(fact)}\n\n`, /^Ligne 2/],
	['no object', `["${CANARY}"]`, /^Ligne 1/],
	['bytes that are no text', Buffer.from([0x7b, 0xff, 0xfe, 0x0a]), /^Ligne 1/],
	['an unknown code', JSON.stringify({ ...fact, statut: CANARY }), /^Ligne 1.*«\u00a0statut/],
	['a code of class C', JSON.stringify({ ...fact, freins: ['sante'] }), /«\u00a0freins/],
	[
		'a name for a structure',
		JSON.stringify({ ...fact, structure: `${CANARY} de Brest` }),
		/«\u00a0structure/
	],
	['a day for a quarter', JSON.stringify({ ...fact, quarter: '2026-11-22' }), /«\u00a0quarter/],
	['a column too many', JSON.stringify({ ...fact, [CANARY]: 1 }), /une colonne n’est pas/],
	['a column too few', JSON.stringify({ ...fact, epci: undefined }), /il manque une colonne.*epci/],
	['a line without an end', `{"structure": "${CANARY.repeat(9000)}`, /trop longue/],
	['too few for a total', ndjson(sixty.slice(0, 10)), /Trop peu.*11 au moins.*10\./],
	['too few for the tier', ndjson(sixty), /«\u00a0reduced\u00a0» demande 200.*60\./, ['--tier', 'reduced']],
	['too few for the threshold', ndjson(sixty), /demande 66/, ['--tier', 'one-way', '--k', '11']],
	['a tier of no name', ndjson(sixty), /n’existe pas/, ['--tier', 'moyen']],
	['a threshold of two', ndjson(sixty), /de 3 à 50/, ['--k', '2']],
	['a seed too short', ndjson(sixty), /32 chiffres/, ['--seed', 'abc']]
];

it.each<Refused>(refused)(
	'%s: one sentence, 2, and nothing written',
	async (_, text, sentence, more = []) => {
		writeFileSync(out, 'before');
		const ended = await protect(written('bad.ndjson', text), ...more);
		expect(ended).toMatchObject({ code: 2, out: '' });
		expect(ended.err).toMatch(sentence);
		expect(ended.err.split('\n')).toHaveLength(2);
		expect(ended.err).not.toContain(CANARY);
		expect(readFileSync(out, 'utf8')).toBe('before');
	}
);

test('a file of a gigabyte is refused without being read', async () => {
	const huge = openSync(join(folder, 'huge.ndjson'), 'w');
	ftruncateSync(huge, 2 ** 30);
	closeSync(huge);
	const ended = await protect(join(folder, 'huge.ndjson'));
	expect(ended).toMatchObject({ code: 2, err: expect.stringMatching(/dépasse 256\sMo/) });
});

test('a place that cannot be written is said before any work', async () => {
	const nowhere = join(folder, 'absent', 'profils.ndjson');
	const file = written('facts.ndjson', ndjson(sixty));
	expect(await degemer(['protect', '--facts', file, '--out', nowhere])).toMatchObject({ code: 1, out: '' });
	expect(existsSync(nowhere)).toBe(false);
	expect(await degemer(['protect', '--facts', file, '--out', file])).toMatchObject({ code: 2 });
	expect(readFileSync(file, 'utf8')).toBe(ndjson(sixty));
});

test('the help names every column, every code, every cross and every merging', async () => {
	const { code, out: help } = await degemer(['protect', '--help']);
	expect(code).toBe(0);
	for (const column of COLUMNS) {
		expect(help).toContain(`  ${column.name}\u00a0:`);
		for (const one of 'codes' in column ? column.codes : []) expect(help).toContain(one);
	}
	expect(help).toContain('tranche_age × sexe × objet_principal');
	expect(help).toContain('chambres\u00a0: cci cma chambre-agriculture');
});
