import { expect, it } from 'vitest';
import { entryOf, isCodeOf, labelOf } from '#lib/domain/shared/codes.ts';
import { sexes } from '#lib/vocabularies/sex.ts';

it('finds the entry of a code, and nothing else', () => {
	expect(entryOf(sexes, 'femme')).toMatchObject({ code: 'femme', label: 'Femme', cls: 'A', group: 'femme' });
	for (const code of ['Femme', 'toString', '', null, undefined]) expect(entryOf(sexes, code)).toBeUndefined();
});

it('says the label, or the code of a list that is older or newer', () => {
	expect(labelOf(sexes, 'homme')).toBe('Homme');
	expect(labelOf(sexes, 'code-d-hier')).toBe('code-d-hier');
});

it('recognises the codes of a list', () => {
	expect(isCodeOf(sexes, 'non-communique')).toBe(true);
	for (const value of ['', 'FEMME', 'constructor', 0, null, undefined, ['femme'], {}])
		expect(isCodeOf(sexes, value), String(value)).toBe(false);
});
