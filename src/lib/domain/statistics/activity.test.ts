import { expect, it } from 'vitest';
import { startInterview } from '#lib/domain/interview/start.ts';
import { activityOf, MEASURES } from '#lib/domain/statistics/activity.ts';

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
