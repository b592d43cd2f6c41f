import { expect, it } from 'vitest';
import { isCivilDate } from '#lib/domain/shared/civil-date.ts';
import { FINANCINGS, FINANCING_DATE } from '#lib/wording/financing.ts';

it('has every sheet whole, dated and sourced, without an amount', () => {
	expect(isCivilDate(FINANCING_DATE)).toBe(true);
	expect(FINANCINGS.map(({ id }) => id)).toEqual([
		...['cpf', 'ptp', 'demission-reconversion', 'aif', 'region', 'alternance', 'plan', 'opco'],
		...['vae', 'agefiph', 'independants', 'agents-publics']
	]);
	for (const { sources, ...texts } of FINANCINGS) {
		expect(Object.values(texts).filter((text) => text.trim() === '')).toEqual([]);
		expect(sources.length).toBeGreaterThan(0);
		expect(Object.values(texts).filter((text) => /\d[\s\u00a0\u202f]*(€|euros|%)/.test(text))).toEqual([]);
	}
});
