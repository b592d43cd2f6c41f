import { expect, it } from 'vitest';
import { localLabourView } from '#lib/server/http/local-labour-view.ts';

const asked = (search: string) => localLabourView(new URLSearchParams(search));

it('finds the basin of a commune, else of a code, else none', () => {
	expect(asked('commune=Carhaix').sheet).toMatchObject({ code: '5304', name: 'Carhaix' });
	expect(asked('bassin=5314').sheet).toMatchObject({ name: 'Rennes' });
	expect(asked('commune=Nullepart')).toMatchObject({ unknown: true, sheet: null });
	expect(asked('bassin=9999')).toMatchObject({ unknown: false, sheet: null });
	expect(asked('').basins).toHaveLength(26);
});

it('says the year of its figures, and tells the tensest and the calmest apart', () => {
	const { year, sheet } = asked('bassin=5309');
	expect(year).toBe(2020);
	const bakery = 'Boulangerie - viennoiserie';
	expect(sheet?.tense.some(({ names }) => names.split(' · ').includes(bakery))).toBe(true);
	expect(sheet?.calm.some(({ names }) => names.includes(bakery))).toBe(false);
});
