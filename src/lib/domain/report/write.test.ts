import { expect, it } from 'vitest';
import { chartOf } from '#lib/domain/report/chart.ts';
import { longRows } from '#lib/domain/report/long.ts';
import { USUAL_TEMPLATE } from '#lib/domain/report/template.ts';
import { writtenReport } from '../../../../tests/support/reports.ts';

const report = writtenReport();
const tableOf = (id: string, from = report) =>
	from.parts.flatMap(({ tables }) => tables).find((table) => table.id === id)!;

it('keeps what is exact apart from what is approximate', () => {
	expect(report.parts.map(({ id }) => id)).toEqual(['activite', 'publics']);
	const units = (id: string) =>
		new Set(
			longRows({ ...report, parts: report.parts.filter((part) => part.id === id) }).map(
				({ nature }) => nature
			)
		);
	expect(units('activite').has('environ')).toBe(false);
	const exact = longRows(report).filter(
		({ nature, tableau }) => nature === 'exact' && tableOf(tableau).kind === 'publics'
	);
	expect(new Set(exact.map(({ valeur, ligne }) => `${ligne} ${valeur}`))).toEqual(new Set(['total 480']));
});

it('names columns for files by what they hold', () => {
	expect(tableOf('T5').columns).toEqual(['2025', '2025-part', '2024', '2025-evolution']);
	expect(tableOf('T5').head).toEqual(['Situation', '2025', 'Part', '2024', 'Évolution']);
	expect(tableOf('T1').columns.slice(0, 2)).toEqual(['mois-01', 'mois-02']);
	expect(tableOf('T6').columns).toEqual(['total', 'femme', 'homme', 'non-communique']);
});

it('says the words of the structure’s tool beside ours, and none where codes count together', () => {
	expect(tableOf('T5').toolHead).toBe('Outil');
	expect(tableOf('T5').rows[0]?.tool).toBe(`=${tableOf('T5').rows[0]?.code}`);
	expect(tableOf('T6').toolHead).toBeNull();
});

it('draws bars as long as their figures, the largest whole', () => {
	const { bars, rows } = tableOf('T11');
	expect(bars[0]).toEqual({ label: rows[0]!.label, text: rows[0]!.cells[0]!.text, length: 1 });
	const [first, second] = rows.map(({ cells }) => cells[0]!.value!);
	expect(bars[1]?.length).toBeCloseTo(second! / first!);
	expect(tableOf('T1').bars.map(({ label }) => label)).toHaveLength(12);
	expect(tableOf('T5-hors-public').bars).toEqual([]);
	const chart = chartOf(bars);
	expect(chart.bars.every(({ x, width }) => x + width <= chart.width)).toBe(true);
	expect(chartOf([{ label: 'a'.repeat(80), text: '1', length: 1 }]).bars[0]?.label).toHaveLength(52);
});

it('follows a template: its tables, their order, their titles', () => {
	const tables = [
		{ id: 'T7', title: 'Diplômes' },
		{ id: 'T5', title: '' },
		{ id: 'T2-canal', title: '' }
	] as const;
	const own = writtenReport({ template: { ...USUAL_TEMPLATE, tables } });
	expect(own.parts.map((part) => part.tables.map(({ title }) => title))).toEqual([
		['Par quel canal'],
		['Diplômes', 'Situation des personnes']
	]);
});

it('parts what the manager found into paragraphs, and says when there is nothing', () => {
	expect(report.findings.lines).toEqual(['Un <constat>.', 'Un autre.']);
	expect(writtenReport({ findings: ' \n ' }).findings.lines).toEqual(['Rien n’est encore écrit ici.']);
});
