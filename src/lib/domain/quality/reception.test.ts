import { expect, test } from 'vitest';
import { NO_RECEPTION, receptionTally, standOf } from '#lib/domain/quality/reception.ts';

test('what is unknown is not known, and a check has a day', () => {
	expect(receptionTally(NO_RECEPTION)).toEqual({ checks: [0, 6], access: [0, 14] });
	expect(
		receptionTally({
			checks: { 'lieu-calme': '2026-11-02', 'charte-affichee': '2026-11-02' },
			access: { entree_plain_pied: 'oui', sanitaires_adaptes: 'non', entree_pmr: 'inconnu' },
			services: []
		})
	).toEqual({ checks: [2, 6], access: [2, 14] });
});

test('a promise is compared with the fewest half-days ahead, and with the channels of the year', () => {
	const convention = {
		id: 'a',
		title: 'Convention',
		signedOn: '2026-01-10',
		halfDays: 8,
		channels: ['presentiel', 'visio', 'mail']
	};
	expect(standOf(convention, [10, 7, 10], ['presentiel', 'telephone', 'mail'])).toEqual({
		least: 7,
		unseen: ['visio']
	});
	expect(standOf(convention, null, [])).toEqual({ least: null, unseen: ['presentiel', 'visio', 'mail'] });
});
