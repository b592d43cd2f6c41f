import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aMember, lotOf } from '../../tests/support/member-files.ts';
import { useCommandLine } from '../../tests/support/command-line.ts';
import { french } from './terminal.ts';

const { degemer, evaluate } = useCommandLine();
const folder = mkdtempSync(join(tmpdir(), 'degemer-exchange-'));
const at = (name: string): string => join(folder, name);
const members = [aMember(1), aMember(2, 'cio'), aMember(3)];
writeFileSync(at('cles.json'), `[${members.map(({ card }) => card).join()}]`);
for (const member of members) {
	writeFileSync(at(`lot${member.number}.gz`), lotOf(member, { interviews: 50 + member.number }).bytes);
}
const FILES = [at('lot1.gz'), at('lot2.gz'), at('lot3.gz')];
const consolidate = (...words: string[]) => degemer(['consolidate', ...words]);

/** A fictional structure whose past year is closed. */
const FILL = `
	const { createStructure, recordContact, start, stop } = await import('#lib/server/stores/index.ts');
	const { closeReadyLot } = await import('#lib/server/lots/close.ts');
	const { worldOf } = await import('./tests/support/world.ts');
	await start();
	const { structure, site } = await createStructure({
		name: 'Accueil de Ker-Exemple', network: 'cio', address: '1 rue de l’Exemple', communeCode: '35238',
		site: { name: 'Antenne', address: '1 rue de l’Exemple', communeCode: '35238', hours: null }, now: new Date()
	});
	for (const fact of worldOf({ interviews: 40, seed: 3, structure: structure.id, quarters: ['2024-T2'] })) {
		await recordContact({
			structureId: structure.id, siteId: site.id, month: '2024-04',
			increments: [{ measure: 'type', code: 'api', count: 1 }], fact: { ...fact, site: site.id }
		});
	}
	await closeReadyLot({ structureId: structure.id, now: new Date() });
	await stop();
`;

test('a closed period is exported twice in the same bytes, and consolidated with its card', async () => {
	expect(await evaluate(FILL)).toMatchObject({ code: 0, err: '' });
	const out = at('envoi/de-2024');
	const words = ['export-lot', '--structure', 'accueil de ker-exemple', '--out', out, '--card'];
	const first = await degemer(words);
	const name = 'degemer-socle-accueil-de-ker-exemple-2024.ndjson.gz';
	expect(first).toMatchObject({ code: 0, err: '' });
	expect(first.out).toContain(french(`${join(out, name)} : année 2024, 40 accueils.`));
	expect(first.out).toMatch(/Empreinte de la clé.: ([0-9a-f]{4} ){3}[0-9a-f]{4}\n/);
	const bytes = readFileSync(join(out, name));
	await degemer(words);
	expect(readFileSync(join(out, name)).equals(bytes)).toBe(true);
	const done = await consolidate(
		join(out, name),
		'--keys',
		join(out, 'carte-de-membre-accueil-de-ker-exemple.json'),
		'--out',
		out
	);
	expect(done).toMatchObject({ code: 0, err: '' });
	const csv = readFileSync(join(out, 'bilan-region-2024.csv'), 'utf8');
	expect(csv).toMatch(/;T1;[^\n]*;api;[^\n]*;total;Total;exact;40;40\r\n/);
	expect(await degemer([...words, '--period', '2023'])).toMatchObject({
		code: 1,
		err: french('La période 2023 n’est pas close. Périodes closes : 2024.\n')
	});
});

test('three structures are added up, without a database; the same file twice counts once', async () => {
	const done = await consolidate(...FILES, FILES[0]!, '--keys', at('cles.json'), '--out', folder);
	expect(done.code).toBe(0);
	expect(done.err).toBe(french(`${FILES[0]} : donné deux fois, compté une.\n`));
	const csv = readFileSync(at('bilan-region-2025.csv'), 'utf8');
	// 51 and 53 interviews of missions locales, 52 of a CIO.
	expect(csv).toMatch(/;RC1;[^\n]*;mission-locale;[^\n]*;total;Total;environ;104;environ 104\r\n/);
	expect(csv).toMatch(/;RC1;[^\n]*;cio;[^\n]*;total;Total;environ;52;environ 52\r\n/);
	const report = JSON.parse(readFileSync(at('bilan-region-2025.json'), 'utf8')) as { figure: string };
	expect(report.figure).toBe('156');
	expect(csv).not.toContain('Maison fictive');
});

test('keys come as a table too', async () => {
	const rows = members.map(({ id, name, network, communeCode, publicKey }) =>
		[id, name, network, communeCode, publicKey].join(';')
	);
	writeFileSync(at('cles.csv'), ['structure;nom;reseau;commune;cle', ...rows].join('\r\n'));
	expect((await consolidate(...FILES, '--keys', at('cles.csv'), '--out', folder)).code).toBe(0);
});

test('one bad file, and nothing is written', async () => {
	const out = at('rien');
	mkdirSync(out);
	const bytes = readFileSync(FILES[0]!);
	writeFileSync(at('coupe.gz'), bytes.subarray(0, 900));
	writeFileSync(at('gros.gz'), Buffer.alloc(5 * 2 ** 20));
	writeFileSync(at('autre.gz'), lotOf({ ...members[1]!, key: members[2]!.key }).bytes);
	writeFileSync(at('double.gz'), lotOf(members[0]!, { serial: 2 }).bytes);
	const bad = ['coupe', 'gros', 'autre', 'double'].map((name) => at(`${name}.gz`));
	const refused = await consolidate(FILES[0]!, ...bad, '--keys', at('cles.json'), '--out', out);
	expect(refused.code).toBe(1);
	expect(refused.out).toBe('');
	const said = refused.err.split('\n');
	expect(said[0]).toContain('Ce fichier est incomplet');
	expect(said[1]).toContain('bien plus gros qu’un lot');
	expect(said[2]).toContain('n’est pas signé par la clé enregistrée');
	expect(said[3]).toContain('celui-ci les compterait deux fois');
	expect(said[4]).toBe(french('4 fichiers refusés : rien n’est écrit.'));
	expect(() => readFileSync(join(out, 'bilan-region-2025.csv'))).toThrow();
});

test.each([
	[[], 'Donnez au moins un fichier à consolider.'],
	[[FILES[0]!, '--year', '2019'], 'Aucun de ces fichiers n’est de l’année 2019 : année 2025.'],
	[[at('nulle-part.gz')], `Le fichier « ${at('nulle-part.gz')} » n’existe pas.`]
])('%j is refused in a sentence', async (words, sentence) => {
	const refused = await consolidate(...words, '--keys', at('cles.json'), '--out', folder);
	expect(refused).toEqual({ code: 2, out: '', err: french(`${sentence}\n`) });
});
