/**
 * Derives the shipped lists of trades from the gathered files, once, by hand:
 * `node src/lib/server/trades/derive.ts <folder with appellation.csv, code_rome.csv and tensions.csv>`.
 * Every value comes from a source file; unknown stays null. See data/SOURCE.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

type Raw = Record<string, string>;

const from = process.argv[2];
if (!from) throw new Error('usage: node derive.ts <data folder>');
const read = (name: string): Raw[] => parse(readFileSync(join(from, name), 'utf8'), { columns: true });
const write = (name: string, rows: readonly unknown[]): void =>
	writeFileSync(
		new URL(`data/${name}`, import.meta.url),
		`[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`
	);
/** Names that people read: our apostrophe, no doubled space. */
const said = (text = ''): string => text.replaceAll("'", '’').replace(/\s+/g, ' ').trim();
const byCode = (one: Raw, other: Raw): number => (one.code_rome! < other.code_rome! ? -1 : 1);
const names = Map.groupBy(read('appellation.csv'), ({ code_rome: code }) => code);

// code, name, former sheet (null when it is itself), regulated (null when unknown), other names, names little used
write(
	'trades.json',
	read('code_rome.csv')
		.sort(byCode)
		.map(
			({ code_rome: code, libelle_rome: name, code_rome_parent: parent, emploi_reglemente: regulated }) => {
				const others = (names.get(code) ?? []).filter(
					({ classification }) => classification !== 'PRINCIPALE'
				);
				const spelt = (rows: readonly Raw[]) =>
					rows
						.map(({ libelle_appellation_long: long }) => said(long))
						.sort((a, b) => a.localeCompare(b, 'fr'));
				return [
					code,
					said(name),
					parent && parent !== code ? parent : null,
					regulated ? regulated === 'O' : null,
					spelt(others.filter(({ peu_usite: rare }) => rare !== 'O')),
					spelt(others.filter(({ peu_usite: rare }) => rare === 'O'))
				];
			}
		)
);

/** The source writes them in capitals, without accents. */
const BASIN_NAMES: Record<string, string> = {
	...{
		5301: 'Brest',
		5303: 'Morlaix',
		5304: 'Carhaix',
		5306: 'Lannion',
		5307: 'Guingamp',
		5308: 'Saint-Brieuc'
	},
	...{ 5309: 'Auray', 5310: 'Vannes', 5311: 'Ploërmel', 5312: 'Dinan', 5313: 'Redon', 5314: 'Rennes' },
	...{
		5315: 'Saint-Malo',
		5316: 'Fougères',
		5317: 'Vitré',
		5318: 'Lorient',
		5319: 'Quimperlé',
		5320: 'Pontivy'
	},
	...{ 5321: 'Loudéac', 5322: 'Quimper', 5323: 'Douarnenez', 5324: 'Concarneau', 5325: 'Pont-l’Abbé' },
	...{ 5326: 'Combourg', 5327: 'Landerneau', 5328: 'Lamballe' }
};

const basins = Map.groupBy(read('tensions.csv'), ({ code_bassin: code }) => code);
const former = new Map(
	read('tensions.csv').map(({ code_rome: code, libelle_rome: name }) => [code, said(name)])
);

// code and name of the former sheets that the figures are about
write('former-sheets.json', [...former].sort());
// employment basin, its name, then by former sheet: tension from 1 to 5; the two other figures are left, see SOURCE.md
write(
	'tensions-2020.json',
	[...basins]
		.sort()
		.map(([code, rows]) => [
			code,
			BASIN_NAMES[code!],
			rows.sort(byCode).map((row) => [row.code_rome, Number(row.indicateur_tension_1_5)])
		])
);
