import { expect, it } from 'vitest';
import { restoreInterview } from '#lib/domain/interview/restore.ts';
import { startInterview } from '#lib/domain/interview/start.ts';
import { toFact } from '#lib/domain/statistics/to-fact.ts';
import { pruneForKeeping } from '#lib/domain/synthesis/keep.ts';
import { maelle } from '../../../../tests/support/cast.ts';

const context = {
	structureId: 'structure-1',
	siteId: 'site-1',
	day: '2026-11-24',
	departement: '29',
	epci: '242900744',
	urgencyLevel: 'jour',
	openlyEligible: ['cep-actifs-occupes', 'france-travail']
};
/** Pruned, an interview knows neither place nor urgency any more. */
const later = { ...context, departement: null, epci: null, urgencyLevel: 'differable', openlyEligible: [] };

it('an undone closing, closed again, counts the same person', () => {
	const fact = toFact(maelle, context);
	const activity = [
		{ measure: 'canal', code: 'telephone' },
		{ measure: 'modalite', code: 'differe-rdv' },
		{ measure: 'duree', code: '15-30' },
		{ measure: 'delai', code: '1-2-jours' }
	];
	const restored = restoreInterview(pruneForKeeping(maelle), { fact, activity });
	expect(restored.contact).toMatchObject({ channel: 'telephone', modality: 'differe-rdv' });
	expect(restored.closure).toMatchObject({ duration: '15-30', delay: '1-2-jours' });
	expect(toFact(restored, later)).toEqual(fact);
});

it('what is said again wins over what was counted', () => {
	const fact = toFact(maelle, context);
	const restored = restoreInterview(pruneForKeeping(maelle), { fact, activity: [] });
	const changed = { ...restored, situation: { ...restored.situation, ageClass: '18-25' as const } };
	expect(toFact(changed, later).tranche_age).toBe('18-25');
	expect(toFact(changed, later).statut).toBe(fact.statut);
});

it('a contact that counted no fact keeps none', () => {
	const restored = restoreInterview(startInterview(), { fact: null, activity: [] });
	expect(restored).toEqual(startInterview());
});
