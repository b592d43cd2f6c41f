import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import serviceSchema from '#lib/domain/directory/data/service-v1.json' with { type: 'json' };
import structureSchema from '#lib/domain/directory/data/structure-v1.json' with { type: 'json' };
import { isFormula } from '#lib/domain/directory/formula.ts';
import { nearNames } from '#lib/domain/directory/duplicates.ts';
import { readRow, type RowTools } from '#lib/domain/directory/read-row.ts';
import {
	codesOf,
	FIELDS,
	fits,
	type DiRecord,
	type FieldRule,
	type Kind
} from '#lib/domain/directory/schema.ts';
import { canonical, corrected } from '#lib/domain/directory/sheet.ts';
import { fullRecord, recordCells, tableColumns } from '#lib/domain/directory/write-record.ts';

const TOOLS: RowTools = { placeOf: () => null, areReadable: () => true };
const SCHEMAS = { structure: structureSchema, service: serviceSchema };

/** A record made of the first example of each field of the schema, and of what it must have. */
function exampleOf(kind: Kind): Record<string, unknown> {
	const properties = SCHEMAS[kind].properties as Record<string, { examples?: unknown[] }>;
	const examples = Object.entries(properties).flatMap(([name, { examples = [] }]) =>
		examples.length > 0 ? [[name, examples[0]] as const] : []
	);
	return Object.fromEntries(examples);
}

describe('the schema’s own examples', () => {
	it.each(['structure', 'service'] as const)('of a %s are kept, every one of them, untouched', (kind) => {
		const properties = SCHEMAS[kind].properties as Record<string, { examples?: unknown[] }>;
		let seen = 0;
		for (const [name, { examples = [] }] of Object.entries(properties)) {
			for (const example of examples) {
				const row = { ...exampleOf(kind), [name]: example };
				const read = readRow(row, kind, TOOLS);
				expect(read.ok && read.doc[name], `${name} ${String(example)}`).toEqual(example);
				expect(read.notes.map(({ code }) => code)).toEqual([]);
				seen += 1;
			}
		}
		expect(seen).toBeGreaterThan(10);
	});

	it('say the codes of the format', () => {
		expect(codesOf('structure', 'reseaux_porteurs')).toHaveLength(
			structureSchema.$defs.ReseauPorteur.enum.length
		);
		expect(codesOf('service', 'thematiques')).toContain('mobilite--preparer-un-permis');
		expect(FIELDS.service.structure_id?.required).toBe(true);
	});
});

const minimal: DiRecord = { source: 'essai', id: 'a', nom: 'Accueil', date_maj: '2026-10-01' };
const readOne = (over: DiRecord) => readRow({ ...minimal, ...over }, null, TOOLS);

describe('a value that does not fit', () => {
	it.each<[string, unknown, unknown, string]>([
		['date_maj', '14/02/2025', '2025-02-14', 'relue'],
		['date_maj', '2025-02-14T10:00:00Z', '2025-02-14', 'relue'],
		['code_postal', '1000', '01000', 'relue'],
		['code_postal', 29270, '29270', 'relue'],
		['siret', '130 030 133 00016', '13003013300016', 'relue'],
		['siret', '123', undefined, 'retiree'],
		['site_web', 'exemple.bzh', 'https://exemple.bzh', 'relue'],
		['site_web', 'javascript:alert(1)', undefined, 'retiree'],
		['courriel', 'a@exemple.bzh ; b@exemple.bzh', undefined, 'retiree'],
		['latitude', '48,27', 48.27, 'relue'],
		['reseaux_porteurs', ['Mission locale', 'inconnu'], ['mission-locale'], 'codes-retires'],
		['description', 'ab', undefined, 'retiree'],
		['nom', 'x'.repeat(200), `${'x'.repeat(149)}…`, 'abregee']
	])('%s %j is read again or left out, and it is said', (field, came, kept, code) => {
		const read = readOne({ [field]: came });
		expect(read.ok && read.doc[field]).toEqual(kept);
		expect(read.notes[0]).toMatchObject({ code, field });
	});

	it('is nothing to say when it was nothing', () => {
		for (const empty of [null, '', '  ', undefined, []]) {
			const read = readOne({ telephone: empty, reseaux_porteurs: empty });
			expect(read).toMatchObject({ ok: true, notes: [] });
		}
	});

	it('refuses the row when it is needed', () => {
		expect(readOne({ nom: 'ab' })).toMatchObject({ ok: false, notes: [{ code: 'champ-inutilisable' }] });
		expect(readOne({ source: null })).toMatchObject({ ok: false, notes: [{ code: 'champ-obligatoire' }] });
		for (const row of [null, 3, 'a', [1]]) expect(readRow(row, null, TOOLS).ok).toBe(false);
	});
});

it('nothing that a database refuses is left in what is kept, said or named', () => {
	const rows = [
		readOne({ nom: 'Relais\0 \ud800', telephone: '\0', siret: '\ud8001' }),
		readOne({ nom: '\0', id: 'a\udc00' }),
		readOne({ nom: `${'x'.repeat(149)}🌊`, source: 3 })
	];
	const sound = (text: string) => !text.includes('\\u0000') && !/\\ud[89a-f]/.test(text);
	for (const read of rows) expect(sound(JSON.stringify(read)), JSON.stringify(read)).toBe(true);
	expect(sound(JSON.stringify('\0'))).toBe(false);
	expect(sound(JSON.stringify('\ud800'))).toBe(false);
});

it.each([
	['=1+1', true],
	['@SUM(A1)', true],
	['+1+cmd|x', true],
	["-2+3+cmd|' /C calc'!A0", true],
	['\t=1', true],
	['+33298000000', false],
	['-4.0091', false],
	['- Accueil (sur rendez-vous)', false],
	['Lundi = fermé', false],
	['@exemple', false]
])('%j is a formula: %s', (text, expected) => expect(isFormula(text)).toBe(expected));

it.each([
	['Mission locale du Pays de Redon', 'MISSION LOCALE PAYS DE REDON', true],
	['CCAS de Fougères', 'C.C.A.S. Fougères', true],
	['Espace France services', 'Médiathèque', false]
])('%s and %s are near: %s', (one, other, expected) => expect(nearNames(one, other) >= 0.72).toBe(expected));

it('a correction names its fields, and null empties one', () => {
	const doc = { nom: 'A', telephone: '1', degemer: { note: 'n' } };
	expect(corrected(doc, [{ fields: { telephone: null, fermetures: 'août' } }])).toEqual({
		nom: 'A',
		degemer: { note: 'n', fermetures: 'août' }
	});
});

describe('what is written is read back the same', () => {
	/** Any record that fits the schema, built field by field from its rules. */
	const records = (kind: Kind) =>
		fc
			.record(
				Object.fromEntries(
					Object.entries(FIELDS[kind]).map(([name, rule]) => [
						name,
						valueOf(name, rule).filter(
							(value) => fits(rule, value) && !(typeof value === 'string' && isFormula(value))
						)
					])
				),
				{ requiredKeys: Object.keys(FIELDS[kind]).filter((name) => FIELDS[kind][name]?.required) }
			)
			.map((record) => canonical(kind, record));

	function valueOf(name: string, { type, codes, format, pattern }: FieldRule): fc.Arbitrary<unknown> {
		if (type === 'array')
			return codes
				? fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 4 })
				: fc.constant(['29', 'france']);
		if (codes) return fc.constantFrom(...codes);
		if (type === 'number' || type === 'integer') return fc.integer({ min: 1, max: 60 });
		if (format === 'date') return fc.constantFrom('2026-10-01', '2020-02-29');
		if (format === 'email') return fc.constantFrom('a@exemple.bzh', 'b.c@exemple.bzh');
		if (format === 'uri') return fc.constantFrom('https://exemple.bzh/a?b=é;c', 'http://exemple.bzh');
		if (pattern) return fc.constant(name === 'siret' ? '13003013300016' : '29270');
		const words = fc.constantFrom(
			'Été',
			'l’« un »',
			'a;b',
			'dit "oui"',
			'ligne\nligne',
			'  espace ',
			'éè',
			'1,5',
			'🌊'
		);
		return fc.array(words, { minLength: 2, maxLength: 5 }).map((some) => `Mot ${some.join(' ')}`.trim());
	}

	it.each(['structure', 'service'] as const)('%s: through JSON and through a table', (kind) => {
		fc.assert(
			fc.property(records(kind), (record) => {
				const viaJson = readRow(JSON.parse(JSON.stringify(fullRecord(kind, record))), kind, TOOLS);
				expect(viaJson.ok && canonical(kind, viaJson.doc)).toEqual(record);
				const cells = recordCells(kind, record);
				const row = Object.fromEntries(tableColumns(kind).map((column, at) => [column, cells[at]]));
				const viaTable = readRow({ ...row, degemer: undefined }, kind, TOOLS);
				expect(viaTable.ok && canonical(kind, viaTable.doc)).toEqual(record);
			}),
			{ numRuns: 200, seed: 20261122 }
		);
	});
});
