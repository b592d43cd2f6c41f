import { expect, it } from 'vitest';
import { suggestedChannel, suggestedReason } from '#lib/domain/appointments/deferral.ts';

it('the first contact may have said why it is not now', () => {
	expect(suggestedReason(['projet-long-terme', 'preparation-utile'])).toBe('documents');
	expect(suggestedReason(['deplacement-contraint', 'choix-de-la-personne'])).toBe('demande-personne');
	expect(suggestedReason(['echeance-7-jours'])).toBe('');
});

it('an appointment keeps the channel one came by, when it has one', () => {
	expect(suggestedChannel('visio')).toBe('visio');
	expect(suggestedChannel('mail')).toBe('presentiel');
	expect(suggestedChannel('permanence')).toBe('presentiel');
});
