import { expect, test } from 'vitest';
import {
	axisOf,
	byVersion,
	editItems,
	keepsCodes,
	nextVersion,
	readGrid,
	type GridItem
} from '#lib/domain/quality/grid.ts';

const item = (code: string, over: Partial<GridItem> = {}): GridItem => ({
	...{ code, label: code, ref: '', retired: false },
	...over
});

test('versions go by year, then by number', () => {
	expect(nextVersion('grille-2027.1', 2026)).toBe('grille-2027.2');
	expect(nextVersion('grille-2027.9', 2027)).toBe('grille-2027.10');
	expect(nextVersion('grille-2027.4', 2028)).toBe('grille-2028.1');
	const mixed = ['grille-2028.1', 'grille-2027.10', 'grille-2027.9'].map((version) => ({ version }));
	expect(byVersion(mixed).map(({ version }) => version)).toEqual([
		'grille-2027.9',
		'grille-2027.10',
		'grille-2028.1'
	]);
});

test('an item is reworded, retired or added; its code never serves again', () => {
	const items = [item('1.1'), item('1.2'), item('2.9'), item('2.10')];
	const edited = editItems(items, {
		items: { '1.2': { label: 'Deux', ref: 'X', retired: true } },
		added: [
			{ axis: 'principes', label: 'Trois', ref: '' },
			{ axis: 'service-rendu', label: 'Onze', ref: '' }
		]
	});
	expect(edited.map(({ code, label, retired }) => [code, label, retired])).toEqual([
		['1.1', '1.1', false],
		['1.2', 'Deux', true],
		['1.3', 'Trois', false],
		['2.9', '2.9', false],
		['2.10', '2.10', false],
		['2.11', 'Onze', false]
	]);
	expect(keepsCodes({ version: 'grille-2027.2', items: edited }, { version: 'grille-2027.1', items })).toBe(
		true
	);
	expect(keepsCodes({ version: 'grille-2027.2', items }, { version: 'grille-2027.1', items: edited })).toBe(
		false
	);
	expect(axisOf('2.10')).toBe('service-rendu');
});

test('what is no grid is refused', () => {
	const grid = (items: unknown, version = 'grille-2027.1') => readGrid({ version, items }).ok;
	expect(grid([item('1.1'), item('2.1')])).toBe(true);
	expect(grid([])).toBe(false);
	expect(grid([item('1.1'), item('1.1')])).toBe(false);
	expect(grid([item('4.1')])).toBe(false);
	expect(grid([item('1.0')])).toBe(false);
	expect(grid([item('1.1', { label: '' })])).toBe(false);
	expect(grid([item('1.1', { label: 'a\nb' })])).toBe(false);
	expect(grid([item('1.1', { label: 'x'.repeat(201) })])).toBe(false);
	expect(grid([item('1.1')], 'grille-2027')).toBe(false);
	expect(grid(Array.from({ length: 81 }, (_, at) => item(`1.${at + 1}`)))).toBe(false);
	expect(readGrid(null).ok).toBe(false);
	const extra = readGrid({ version: 'grille-2027.1', items: [{ ...item('1.1'), score: 3 }], by: 'x' });
	expect(extra.ok && JSON.stringify(extra.value)).not.toMatch(/score|by/);
});
