import { expect, it } from 'vitest';
import { startInterview } from '#lib/domain/interview/start.ts';
import { activityOf, collectiveOf, contactOf, MEASURES, waitingOf } from '#lib/domain/statistics/activity.ts';

it('moves one counter per measure, and says nothing of who came (ruling 17)', () => {
	const contact = {
		...startInterview().contact,
		channel: 'telephone',
		modality: 'differe-rdv',
		criteria: ['violences-retour-impossible'],
		origin: 'justice-protection'
	} as const;
	const moved = activityOf('api', contact, '45-60', '3-5-jours');
	expect(moved).toEqual([
		{ measure: 'type', code: 'api', count: 1 },
		{ measure: 'canal', code: 'telephone', count: 1 },
		{ measure: 'modalite', code: 'differe-rdv', count: 1 },
		{ measure: 'delai', code: '3-5-jours', count: 1 },
		{ measure: 'duree', code: '45-60', count: 1 }
	]);
	expect(moved.map(({ measure }) => measure)).toEqual(MEASURES);
});

it.each([
	[0, 'moins-15'],
	[14, 'moins-15'],
	[15, '15-30'],
	[29, '15-30'],
	[30, '30-60'],
	[59, '30-60'],
	[60, 'plus-60'],
	[600, 'plus-60']
])('a wait of %i minutes counts as %s', (minutes, code) => {
	expect(waitingOf(minutes)).toEqual({ measure: 'attente', code, count: 1 });
});

it('keeps contacts of one click apart: heads are no contacts, and nothing else is known', () => {
	expect(collectiveOf(14)).toEqual([
		{ measure: 'type', code: 'collectif', count: 1 },
		{ measure: 'personnes', code: 'collectif', count: 14 }
	]);
	expect(contactOf('hors-champ')).toEqual([{ measure: 'type', code: 'hors-champ', count: 1 }]);
});
