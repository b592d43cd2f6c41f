import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { longRows } from '#lib/domain/report/long.ts';
import type { WrittenReport } from '#lib/domain/report/written.ts';
import { useCommandLine } from '../../tests/support/command-line.ts';
import { french } from './terminal.ts';

const { degemer, evaluate, folder } = useCommandLine();
const YEAR = new Date().getFullYear() - 3;

/** A fictional structure: 240 people three years ago, of whom three did not say their sex, and its year closed. */
const FILL = `
	const { createStructure, recordContact, start, stop } = await import('#lib/server/stores/index.ts');
	const { closeReadyLot } = await import('#lib/server/lots/close.ts');
	const { worldOf } = await import('./tests/support/world.ts');
	await start();
	const { structure, site } = await createStructure({
		name: 'Accueil de Ker-Exemple', network: 'cio', address: '1 rue de l’Exemple', communeCode: '35238',
		site: { name: 'Antenne', address: '1 rue de l’Exemple', communeCode: '35238', hours: 'Mo-Fr 09:00-12:00; PH off' },
		now: new Date('${YEAR - 1}-06-01')
	});
	const facts = worldOf({ interviews: 240, seed: 3, structure: structure.id, quarters: ['${YEAR}-T2'] });
	for (const [at, fact] of facts.entries()) {
		await recordContact({
			structureId: structure.id, siteId: site.id, month: '${YEAR}-04',
			increments: [{ measure: 'type', code: 'api', count: 1 }],
			fact: { ...fact, site: site.id, sexe: at < 3 ? 'non-communique' : at % 2 ? 'femme' : 'homme' }
		});
	}
	console.log((await closeReadyLot({ structureId: structure.id, now: new Date() })).ok);
	await stop();
`;
const report = (format: string, ...more: string[]) =>
	degemer([
		'report',
		'--structure',
		'accueil de ker-exemple',
		'--year',
		String(YEAR),
		'--format',
		format,
		...more
	]);

test(
	'writes every format, twice the same, with no group of fewer than five',
	{ timeout: 120_000 },
	async () => {
		expect(await evaluate(FILL)).toEqual({ code: 0, out: 'true\n', err: '' });
		const [once, again] = ['un', 'deux'].map((name) => join(folder, name));
		for (const out of [once!, again!]) {
			mkdirSync(out);
			for (const format of ['csv', 'ods', 'xlsx', 'json', 'pdf', 'html'])
				expect(await report(format, '--out', out)).toMatchObject({ code: 0, err: '' });
		}
		const names = readdirSync(once!).sort();
		expect(names).toEqual(['html', 'json', 'ods', 'pdf', 'xlsx', 'zip'].map((end) => `bilan-${YEAR}.${end}`));
		for (const name of names)
			expect(readFileSync(join(once!, name)).equals(readFileSync(join(again!, name))), name).toBe(true);
		const read = JSON.parse(readFileSync(join(once!, `bilan-${YEAR}.json`), 'utf8')) as WrittenReport;
		const people = longRows({ ...read, parts: read.parts.filter(({ id }) => id === 'publics') });
		// Of people, one exact number alone; every other is a sum of groups of five or more.
		const exact = people.filter(({ nature }) => nature === 'exact');
		expect(new Set(exact.map(({ valeur }) => valeur))).toEqual(new Set([240]));
		const about = people.flatMap(({ nature, valeur }) => (nature === 'environ' ? [valeur!] : []));
		expect(about.length).toBeGreaterThan(200);
		expect(about.filter((count) => count > 0 && count < 5)).toEqual([]);
		// The three who did not say are in no format: the truth is nowhere to be read from.
		const unsaid = people.find(({ tableau, ligne }) => tableau === 'T6-sexe' && ligne === 'non-communique');
		expect([0, 5, 6, 7, 8, 9, 10]).toContain(unsaid?.valeur);
		// Five mornings a week, less the holidays that fall on them.
		const opening = longRows(read).filter(({ tableau }) => tableau === 'T22');
		const [halfDays, weeks] = ['demi-journees', 'semaines'].map(
			(column) => opening.find(({ colonne }) => colonne === column)?.valeur ?? 0
		);
		expect(weeks).toBeGreaterThanOrEqual(51);
		expect(5 * weeks! - halfDays!).toBeGreaterThanOrEqual(5);
		expect(5 * weeks! - halfDays!).toBeLessThanOrEqual(12);
		const csv = strFromU8(unzipSync(readFileSync(join(once!, `bilan-${YEAR}.zip`)))['bilan-long.csv']!);
		expect(csv).not.toMatch(/;environ;[1-4];/);
	}
);

test('says in a sentence what it cannot do', async () => {
	const refusal = (code: number, sentence: string) => ({ code, out: '', err: `${french(sentence)}\n` });
	expect(await report('docx', '--out', folder)).toEqual(
		refusal(2, '« docx » n’est pas un format. Formats : pdf, ods, xlsx, csv, json, html.')
	);
	const taken = join(folder, 'occupe');
	writeFileSync(taken, '');
	expect(await report('csv', '--out', taken)).toEqual(
		refusal(1, `« ${taken} » ne peut pas être écrit : un fichier porte déjà ce nom.`)
	);
	const typed = ['report', '--structure', 'accueil de ker-exemple', '--format', 'csv', '--out', folder];
	expect(await degemer([...typed, '--year', '25'])).toEqual(
		refusal(2, 'L’option --year attend une année, par exemple 2025.')
	);
	expect(await degemer([...typed, '--year', '2010'])).toEqual(
		refusal(1, 'Rien n’a été compté en 2010 pour cette structure.')
	);
});
