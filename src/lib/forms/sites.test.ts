import * as v from 'valibot';
import { expect, it } from 'vitest';
import { siteForm } from '#lib/forms/sites.ts';

const taken = (telephone: string): boolean =>
	v.safeParse(v.pick(siteForm, ['telephone']), { telephone }).success;

it('takes a telephone number however it is spaced, a short one, or none', () => {
	for (const number of ['', '02 61 91 00 01', '02.61.91.00.01', '+33 2 61 91 00 01', '39 49', '116 117'])
		expect([number, taken(number)]).toEqual([number, true]);
});

it('refuses what nobody could dial', () => {
	for (const number of ['02 61 91', 'à l’accueil', '02 61 91 00 01 poste 3', '0'.repeat(40)])
		expect([number, taken(number)]).toEqual([number, false]);
});
