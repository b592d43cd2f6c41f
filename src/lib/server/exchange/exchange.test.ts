import { gunzipSync, gzipSync as nodeGzip } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closeLot } from '#lib/domain/statistics/close-lot.ts';
import { annexLines, exchangeLines, type SentLot } from '#lib/domain/statistics/exchange.ts';
import { catalogueText } from '#lib/domain/statistics/fingerprint.ts';
import { publicTextOf, signText, signingKeyOf } from '#lib/server/crypto/signature.ts';
import { readBounded } from '#lib/server/exchange/gunzip.ts';
import { hashOf, lastLine, packExchange, signedText } from '#lib/server/exchange/pack.ts';
import { unpackExchange } from '#lib/server/exchange/unpack.ts';
import { placesOf, seedOf, worldOf } from '../../../../tests/support/world.ts';

const STRUCTURE = '01a20d36-6b80-77b8-bf65-348bc5fd45f5';
const key = signingKeyOf(Buffer.alloc(32, 1));
const otherKey = signingKeyOf(Buffer.alloc(32, 2));
const SITES = ['S1', 'S2', 'S3'].map((id) => ({ id, name: `Antenne ${id}`, communeCode: '35238' }));
const keyOf = (id: string) => (id === STRUCTURE ? publicTextOf(key) : null);

/** A lot of fictional interviews, closed as any other. */
function closedLot(interviews: number, tier: 'total' | 'one-way' | 'reduced') {
	const facts = worldOf({ interviews, seed: 5, structure: STRUCTURE });
	const closed = closeLot({ facts, places: placesOf({}), tier, k: 5, seed: seedOf(11) });
	if (!closed.ok) throw new Error(closed.error);
	const { profiles, ...about } = closed.value;
	const lot: SentLot = {
		...about,
		id: '01a20d36-6b80-749b-9827-6ba56b7ad706',
		structureId: STRUCTURE,
		period: '2026',
		quarters: ['2026-T1', '2026-T2', '2026-T3', '2026-T4'],
		catalogue: hashOf(catalogueText()),
		closedOn: '2027-01-21'
	};
	return { lot, profiles };
}

const { lot, profiles } = closedLot(60, 'one-way');
const annex = annexLines(SITES, [
	{ siteId: 'S1', month: '2026-02', measure: 'type', code: 'api', count: 40 },
	{ siteId: 'S2', month: '2026-03', measure: 'ouverture', code: 'demi-journees', count: 12 }
]);
const LINES = exchangeLines(lot, profiles, annex);
const file = packExchange(LINES, key);
const faultOf = async (bytes: Buffer, keys = keyOf) => {
	const read = await unpackExchange(bytes, keys);
	return read.ok ? 'recu' : [read.error.kind, read.error.line, read.error.column].filter(Boolean).join(' ');
};
/** The file signed anew after its lines were changed: what only its own structure could do. */
const changed = (change: (lines: string) => string) => faultOf(packExchange(change(LINES), key));
const header = (change: Record<string, unknown>) =>
	changed((lines) => {
		const [first = '', ...rest] = lines.split('\n');
		return [JSON.stringify({ ...JSON.parse(first), ...change }), ...rest].join('\n');
	});
const profileChanged = (change: (row: { p: number; c: Record<string, unknown> }) => unknown) =>
	changed((lines) => {
		const all = lines.split('\n');
		all[1] = JSON.stringify(change(JSON.parse(all[1] ?? '')));
		return all.join('\n');
	});

describe('a file that leaves', () => {
	test('has the lines of the design, in the same bytes each time', () => {
		expect(packExchange(exchangeLines(lot, profiles, annex), key).equals(file)).toBe(true);
		const lines = gunzipSync(file).toString().split('\n');
		expect(JSON.parse(lines[0] ?? '')).toEqual({
			...{ format: 'degemer-socle', v: 1, lot: lot.id, structure: STRUCTURE, periode: '2026', n: 60, k: 5 },
			...{ ksens: 11, kretour: 8, palier: 'simple', dico: '2026.1', algo: '1.0' },
			catalogue: `sha256:${hashOf(catalogueText())}`,
			qualite: { mae1: lot.error?.one, mae2: lot.error?.two, p95_2: lot.error?.p95 },
			profils: profiles.length,
			...{ trimestres: lot.quarters, clos: '2027-01-21', lieux: 3, activite: 2 }
		});
		const row = JSON.parse(lines[1] ?? '') as { p: number; c: Record<string, unknown> };
		expect([row.p, row.c.sexe]).toEqual([profiles[0]?.weight, profiles[0]?.columns.sexe]);
		expect(Object.hasOwn(row.c, 'structure')).toBe(false);
		expect(lines.at(-2)).toMatch(/^\{"fin":true,"sha256":"[0-9a-f]{64}","sig":"ed25519:[^"]{88}"\}$/);
	});

	test('has bytes that no change of library may move', () => {
		expect(hashOf(packExchange('{"degemer":1}\n'.repeat(400), key))).toBe(
			'bf408fd8d4aeb0419b02c32e626d4a77687b3dd276ce844a34b7366c0ff7aa58'
		);
	});

	test('is read back as it was', async () => {
		const read = await unpackExchange(file, keyOf);
		if (!read.ok) throw new Error(read.error.kind);
		const { lot: back } = read.value;
		expect(back).toMatchObject(lot);
		expect(read.value.profiles).toEqual(profiles);
		expect(read.value.sites).toEqual(SITES);
		expect(read.value.activity).toHaveLength(2);
		expect(read.value.sha256).toBe(hashOf(LINES));
	});

	test('says a total alone when its lot does', async () => {
		const small = closedLot(12, 'total');
		const lines = exchangeLines(small.lot, small.profiles, annexLines([], []));
		expect(lines.split('\n')[1]).toBe('{"p":12,"c":{}}');
		const read = await unpackExchange(packExchange(lines, key), keyOf);
		expect(read.ok && read.value.profiles).toEqual(small.profiles);
	});
});

describe('a file is refused whole', () => {
	test('wherever one byte was changed', async () => {
		await fc.assert(
			fc.asyncProperty(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
				const flipped = Buffer.from(file);
				flipped.writeUInt8(flipped.readUInt8(at) ^ mask, at);
				expect(await faultOf(flipped)).not.toBe('recu');
			}),
			{ numRuns: 1500 }
		);
	});

	test('whichever bit of its first and last bytes was changed, even one that nobody reads', async () => {
		const edges = [...Array(14).keys(), ...Array.from({ length: 40 }, (_, at) => file.length - 1 - at)];
		for (const at of edges) {
			for (let bit = 0; bit < 8; bit++) {
				const flipped = Buffer.from(file);
				flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << bit), at);
				expect(await faultOf(flipped)).not.toBe('recu');
			}
		}
	});

	test('wherever it was cut, or something was added', async () => {
		await fc.assert(
			fc.asyncProperty(fc.nat(file.length - 1), async (length) => {
				expect(await faultOf(file.subarray(0, length))).toMatch(/^(tronque|pas-un-socle)$/);
			}),
			{ numRuns: 200 }
		);
		expect(await faultOf(Buffer.concat([file, Buffer.from([0])]))).toBe('abime');
		expect(await faultOf(Buffer.concat([file, file]))).toBe('abime');
	});

	test('when one byte of what it holds was changed and the hash made anew', async () => {
		await fc.assert(
			fc.asyncProperty(fc.nat(LINES.length - 1), fc.constantFrom(...'0123456789az"{'), async (at, letter) => {
				fc.pre(LINES[at] !== letter);
				const text = LINES.slice(0, at) + letter + LINES.slice(at + 1);
				const end = lastLine(hashOf(text), signText(key, signedText(hashOf(LINES))));
				expect(await faultOf(nodeGzip(text + end))).not.toBe('recu');
			}),
			{ numRuns: 200 }
		);
	});

	test('when another key signed it, or its structure is not registered', async () => {
		expect(await faultOf(packExchange(LINES, otherKey))).toBe('signature');
		expect(await faultOf(file, () => null)).toBe('membre-inconnu');
		expect(await header({ structure: '01a20d36-6b80-77b8-bf65-348bc5fd45f6' })).toBe('membre-inconnu');
	});

	test('when its last line is missing', async () => {
		expect(await faultOf(nodeGzip(LINES))).toBe('tronque');
	});

	test('when it is no such file, or of another version', async () => {
		expect(await faultOf(Buffer.alloc(0))).toBe('pas-un-socle');
		expect(await faultOf(Buffer.from('PK\u0003\u0004, a zip'))).toBe('pas-un-socle');
		expect(await faultOf(nodeGzip('{"a":1}\n'))).toBe('tronque');
		expect(await header({ format: 'autre' })).toBe('pas-un-socle');
		expect(await header({ v: 2 })).toBe('version');
	});

	test.each([
		['a threshold under five', { k: 4 }, 'seuil'],
		['people who came back under eight', { kretour: 7 }, 'seuil'],
		['a sensitive threshold under eleven', { ksens: 5 }, 'seuil'],
		['a total that is not that of its profiles', { n: 61 }, 'somme'],
		['a number of profiles that is not theirs', { profils: 3 }, 'compte'],
		['another catalogue', { catalogue: `sha256:${'0'.repeat(64)}` }, 'catalogue'],
		['a quarter of another year', { trimestres: ['2025-T4'] }, 'entete'],
		['a key that is not of the format', { prenom: 'Nolwenn' }, 'entete'],
		['no error announced', { qualite: null }, 'entete']
	])('when its header has %s', async (_, change, fault) => {
		expect(await header(change)).toBe(fault);
	});

	test('when a profile stands for fewer than k interviews, or than kRetour', async () => {
		expect(await profileChanged((row) => ({ ...row, p: 4 }))).toBe('poids 2');
		expect(await profileChanged((row) => ({ p: 7, c: { ...row.c, premiere_venue: false } }))).toBe('poids 2');
		expect(await profileChanged((row) => ({ ...row, p: row.p + 1 }))).toBe('somme');
		expect(await profileChanged((row) => ({ ...row, p: 5.5 }))).toBe('ligne 2');
	});

	test('when a code is unknown, a column is missing or one too many', async () => {
		const column = (change: Record<string, unknown>) =>
			profileChanged((row) => ({ ...row, c: { ...row.c, ...change } }));
		expect(await column({ statut: 'marquis' })).toBe('code-inconnu 2 statut');
		expect(await column({ freins: ['sante-addiction'] })).toBe('code-inconnu 2 freins');
		expect(await column({ prenom: 'Nolwenn' })).toBe('code-inconnu 2');
		expect(await column({ sexe: undefined })).toBe('code-inconnu 2 sexe');
		expect(await column({ structure: 'autre' })).toBe('code-inconnu 2');
		expect(await column({ site: 'S9' })).toBe('lieu-inconnu 2');
		expect(await column({ quarter: '2025-T1' })).toBe('trimestre 2');
	});

	test('when its activity is of another year, of an unknown code, or said twice', async () => {
		const activity = (line: string) => changed((lines) => lines.replace(/\{"a":.*"api".*\}\n/, `${line}\n`));
		const row = (more: Record<string, unknown>) =>
			JSON.stringify({ a: { lieu: 'S1', mois: '2026-02', mesure: 'type', code: 'api', n: 4, ...more } });
		const at = profiles.length + 5;
		expect(await activity(row({}))).toBe('recu');
		expect(await activity(row({ mois: '2025-02' }))).toBe(`activite ${at}`);
		expect(await activity(row({ code: 'marquis' }))).toBe(`activite ${at}`);
		expect(await activity(row({ n: 0 }))).toBe(`activite ${at}`);
		expect(await activity(row({ lieu: 'S9' }))).toBe(`activite ${at}`);
		expect(
			await activity(row({ mesure: 'ouverture', code: 'demi-journees', lieu: 'S2', mois: '2026-03' }))
		).toBe(`activite ${at + 1}`);
	});
});

describe('what is too large is refused early', () => {
	test('a file is no longer read past four megabytes', async () => {
		let given = 0;
		async function* gigabyte() {
			for (; given < 1024; given++) yield new Uint8Array(2 ** 20);
		}
		expect(await readBounded(gigabyte())).toEqual({ ok: false, error: 'trop-gros' });
		expect(given).toBeLessThan(6);
	});

	test('a gzip bomb is stopped', async () => {
		const bomb = nodeGzip(Buffer.alloc(300 * 2 ** 20, '{"p":5,"c":{}}\n'));
		expect(bomb.length).toBeLessThan(4 * 2 ** 20);
		expect(await faultOf(bomb)).toBe('trop-gros');
	});
});
