import { expect, it } from 'vitest';
import type { OfferSnapshot, SeenOption } from '#lib/domain/interview/interview.ts';
import { stepWords } from '#lib/wording/plan.ts';
import { maelle } from '../../../tests/support/cast.ts';

const seen = maelle.referral.seen[0]!;
const at = (offer: Partial<OfferSnapshot>): SeenOption => ({ ...seen, offer: { ...seen.offer!, ...offer } });

it('turns a chosen place into a first small step', () => {
	expect(stepWords(seen)).toEqual({
		what: 'Prendre contact\u00a0: Mon conseil en évolution professionnelle, Carhaix',
		who: '',
		how: 'Au 02\u00a061\u00a091\u00a000\u00a020',
		where: 'Maison des services, 5 place de la Fiction, 29270 Carhaix-Plouguer',
		when: '',
		bring: ''
	});
});

it('says only what is known', () => {
	expect(stepWords({ ...seen, offer: null })).toMatchObject({
		what: 'Prendre contact\u00a0: Mon conseil en évolution professionnelle',
		how: '',
		where: ''
	});
	expect(stepWords(at({ phone: null, address: '', postcode: '' }))).toMatchObject({
		how: '',
		where: 'Carhaix-Plouguer'
	});
	expect(stepWords(at({ address: '', postcode: '', commune: '' })).where).toBe('');
});
