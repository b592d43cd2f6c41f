import { expect, it } from 'vitest';
import { networkTable } from '#lib/domain/report/network-table.ts';
import { inputOf } from '../../../../tests/support/reports.ts';

it('adds up each kind in the order of its list, hours rounded once, and the whole', () => {
	const event = (kind: string, minutes: number, staff: number, heads: number) => ({
		kind,
		minutes,
		staff,
		heads
	});
	const events = [
		event('manifestation', 240, 2, 120),
		event('formation', 100, 3, 0),
		event('formation', 100, 1, 0)
	];
	const table = networkTable('T24', inputOf({ events }));
	const figures = (cells: readonly { what: string }[]) =>
		cells.map((cell) => ('count' in cell ? Number(cell.count) : cell.what));
	expect(table?.rows.map(({ code, cells }) => [code, figures(cells)])).toEqual([
		['formation', [2, 3, 4, 0]],
		['manifestation', [1, 4, 2, 120]]
	]);
	expect(figures(table?.total ?? [])).toEqual([3, 7, 6, 120]);
});

it('is not there when nothing was noted', () => expect(networkTable('T24', inputOf())).toBe(null));
