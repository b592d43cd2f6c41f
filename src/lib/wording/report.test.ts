import { expect, it } from 'vitest';
import { buildReport } from '#lib/domain/report/build.ts';
import { NO_OWN_WORDS } from '#lib/domain/report/own-words.ts';
import type { ReportInput } from '#lib/domain/report/report.ts';
import { TABLE_IDS } from '#lib/domain/report/tables.ts';
import { USUAL_TEMPLATE } from '#lib/domain/report/template.ts';
import { writeReport } from '#lib/domain/report/write.ts';
import type { WrittenReport } from '#lib/domain/report/written.ts';
import { COLUMNS } from '#lib/domain/statistics/columns.ts';
import { reportWords } from '#lib/wording/report.ts';
import { TABLE_TITLES } from '#lib/wording/report-tables.ts';
import { faultsOf } from '../../../tests/architecture/french.ts';
import { activityOf, fictionalLot, inputOf, writtenReport } from '../../../tests/support/reports.ts';

const written = (input: Partial<ReportInput>, validatedBy = ''): WrittenReport =>
	writeReport(
		buildReport(inputOf(input)),
		{ place: 'A', template: { ...USUAL_TEMPLATE, validatedBy }, own: NO_OWN_WORDS, findings: '' },
		reportWords({ sites: new Map(), epciName: () => 'Une intercommunalité' })
	);
const closed = { isClosed: true, lots: [fictionalLot(1)] };
const bare = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const publics = ({ parts }: WrittenReport) => parts[1]!;

/** Everything that people read of a report. */
const textsOf = (report: WrittenReport): string[] => [
	...[report.figureSays, ...report.units.flatMap(({ term, text }) => [term, text])],
	...[report.reading, report.findings, report.missing, report.method].flatMap(({ title, lines }) => [
		title,
		...lines
	]),
	...report.parts.flatMap(({ title, intro, outro, tables }) => [
		...[title, ...intro, ...outro],
		...tables.flatMap(({ title, head, rows, notes }) => [
			title,
			...head,
			...notes,
			...rows.map(({ label }) => label)
		])
	])
];

it('shows no code of ours, in French typography, and gives each table a title of its own', () => {
	const codes = new Set([
		...COLUMNS.flatMap((column) => ('codes' in column ? column.codes : [])).filter(
			(code) => !/^\d+$/.test(code)
		),
		...COLUMNS.map(({ name }) => name)
	]);
	const texts = [...textsOf(writtenReport()), ...textsOf(written({ lots: closed })), ...textsOf(written({}))];
	expect(texts.filter((text) => codes.has(text) && text !== '3114' && text !== '119')).toEqual([]);
	expect(texts.filter((text) => faultsOf({ text, start: 0, end: 0, goesOn: false }).length > 0)).toEqual([]);
	expect(new Set(TABLE_IDS.map((id) => TABLE_TITLES[id])).size).toBe(TABLE_IDS.length);
});

it('gives the method note the worst error of the lots, and who validated it', () => {
	const lots = [
		fictionalLot(1),
		fictionalLot(2, 'full', { period: '2025-S2', error: { one: 2, two: 3, p95: 9 } })
	];
	const { lines } = written({ lots: { isClosed: true, lots } }).method;
	expect(lines.map(bare)).toEqual([
		'Pour qu’aucune personne ne puisse être reconnue, les tableaux sur les personnes ne sont pas calculés sur les accueils un par un. À la clôture de chaque période, Degemer remplace les fiches par des profils représentant chacun au moins 5 accueils (8 pour les personnes déjà venues dans l’année). Aucun tableau, ni aucune différence entre deux tableaux, périodes ou territoires, ne peut donc révéler un groupe plus petit. Le nombre total d’accueils est exact.',
		'Les autres chiffres sont proches de la réalité : en moyenne à ± 2 près pour une répartition simple, à ± 3 près pour un croisement, 95 % des cases étant à moins de 9 unités (la moins bonne des périodes). Un zéro peut correspondre à quelques accueils ; une petite valeur (moins de 20) est un ordre de grandeur.',
		'Les tableaux s’additionnent entre eux, par trimestre et par structure. Les chiffres publiés ne sont jamais recalculés.',
		'Méthode validée par : personne à ce jour.'
	]);
	expect(bare(written({ lots: closed }, 'la CNIL fictive').method.lines.at(-1)!)).toBe(
		'Méthode validée par : la CNIL fictive.'
	);
});

it('says of an open year what may be said, and why', () => {
	const open = written({ lots: { isClosed: false, lots: [] }, activity: [activityOf('type', 'api', 2)] });
	expect(bare(open.figureSays)).toBe('accueils personnalisés en 2025, nombre exact.');
	expect(publics(open).tables).toEqual([]);
	expect(publics(open).intro.map(bare)).toEqual([
		'L’année 2025 n’est pas close : seul le nombre d’accueils est disponible. Les tableaux sur les personnes paraissent quand toutes ses périodes sont closes.'
	]);
	expect(open.reading.lines.join(' ')).not.toContain('environ');
});

it('says why tables are not crossed, and which', () => {
	const alone = written({ lots: { isClosed: true, lots: [fictionalLot(1, 'one-way')] } });
	expect(bare(publics(alone).outro.join(' '))).toBe(
		'Non croisés : « Âge et sexe », « Objet principal, selon la situation », « Ce qui peut freiner, selon l’âge », « Suites choisies, selon la situation », « Réseaux, selon la forme de la mise en relation ». Moins de 200 accueils dans l’année : chaque information se lit seule, sans croisement, pour que personne ne soit reconnu.'
	);
	const small = written({ lots: { isClosed: true, lots: [fictionalLot(1, 'total', { error: null })] } });
	expect(publics(small).intro.join(' ')).toContain('Trop peu d’accueils pour un tableau.');
});
