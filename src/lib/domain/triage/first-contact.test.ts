import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginWith, levelOf, needOf, overrule, type FirstContact } from '#lib/domain/triage/first-contact.ts';
import { LEVELS, triage } from '#lib/domain/triage/triage.ts';
import { urgencyCriteria } from '#lib/vocabularies/urgency.ts';

const CRITERIA = urgencyCriteria.entries.map(({ code }) => code);
const contact = (given: Partial<FirstContact> = {}): FirstContact => ({
	label: '',
	channel: 'presentiel',
	modality: 'flux',
	criteria: [],
	autonomy: 'non-evalue',
	company: '',
	cleared: false,
	overruled: null,
	...given
});

describe('overruling', () => {
	it('keeps the level of the criteria when nothing else is asked', () => {
		expect(overrule(contact(), null, 'x')).toEqual({ ok: true, value: null });
		expect(overrule(contact({ criteria: ['echeance-7-jours'] }), 'jour', '')).toEqual({
			ok: true,
			value: null
		});
	});

	it('asks why', () => {
		expect(overrule(contact(), 'jour', '  ')).toEqual({ ok: false, error: 'sans-motif' });
		const why = { ok: true, value: { level: 'jour', why: 'Train à 17 h' } };
		expect(overrule(contact(), 'jour', ' Train à 17 h ')).toEqual(why);
	});

	it('never goes below « immédiat » for life or safety, unless the danger is cleared', () => {
		for (const code of CRITERIA.filter((one) => triage([one]).protocol)) {
			for (const level of ['jour', 'differable'] as const) {
				const one = contact({ criteria: [code] });
				expect(overrule(one, level, 'motif'), code).toEqual({ ok: false, error: 'danger' });
				expect(levelOf({ ...one, overruled: { level, why: 'motif' } }), code).toBe('immediat');
				const cleared = { ...one, cleared: true };
				expect(overrule(cleared, level, 'motif').ok, code).toBe(true);
				expect(levelOf({ ...cleared, overruled: { level, why: 'motif' } }), code).toBe(level);
			}
		}
	});

	it('lets a deadline of the day be lowered with a reason', () => {
		const lowered = overrule(contact({ criteria: ['echeance-aujourdhui'] }), 'jour', 'Déjà déposé');
		expect(lowered.ok).toBe(true);
	});
});

it('a criterion more never lowers level or need', () => {
	const some = fc.record({
		criteria: fc.subarray(CRITERIA),
		autonomy: fc.constantFrom('autonome', 'guidage-ponctuel', 'accompagne', 'non-evalue'),
		cleared: fc.boolean(),
		overruled: fc.option(fc.record({ level: fc.constantFrom(...LEVELS), why: fc.constant('x') }))
	});
	fc.assert(
		fc.property(some, fc.constantFrom(...CRITERIA), (given, added) => {
			const one = contact(given as Partial<FirstContact>);
			const more = { ...one, criteria: [...one.criteria, added] };
			expect(LEVELS.indexOf(levelOf(more))).toBeGreaterThanOrEqual(LEVELS.indexOf(levelOf(one)));
			expect(needOf(more)).toBeGreaterThanOrEqual(needOf(one));
		}),
		{ numRuns: 2000 }
	);
});

it('begins the interview with what the desk noted, and never with a name', () => {
	const begun = beginWith(
		contact({
			label: 'Maëlle',
			channel: 'telephone',
			criteria: ['sans-abri-ce-soir'],
			autonomy: 'accompagne'
		})
	);
	expect(begun.contact).toMatchObject({
		channel: 'telephone',
		criteria: ['sans-abri-ce-soir'],
		digital: 'accompagne',
		paperwork: 'accompagne'
	});
	expect(JSON.stringify(begun)).not.toContain('Maëlle');
});
