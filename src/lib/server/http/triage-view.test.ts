import { describe, expect, it } from 'vitest';
import { EMERGENCY_NUMBERS } from '#lib/domain/triage/emergency-numbers.ts';
import { criteriaOptions, triageView } from '#lib/server/http/triage-view.ts';
import { urgencyCriteria } from '#lib/vocabularies/urgency.ts';

/** Plain spaces, to be read here. */
const plain = (texts: readonly string[]) => texts.map((text) => text.replace(/[\u00a0\u202f]/g, ' '));

describe('the level in words', () => {
	it('gives numbers, protocol and what to say for a danger, before anything else', () => {
		const view = triageView(['echeance-7-jours', 'propos-suicidaires']);
		expect(view).toMatchObject({ level: 'immediat', levelName: 'Maintenant', protocol: true });
		expect(view.numbers).toEqual([
			{ number: '3114', label: 'prévention du suicide', bySms: false, when: '' },
			{ number: '15', label: 'Samu', bySms: false, when: 'en cas de passage à l’acte' }
		]);
		expect(plain(view.reasons)).toEqual([
			'La personne parle de mourir ou ne voit plus d’issue.',
			'Une échéance tombe dans la semaine.'
		]);
		expect(plain(view.actions)).toEqual([
			'Rester avec la personne, sans la laisser seule, jusqu’au relais.',
			'Proposer d’appeler ensemble le 3114 ; le 15 en cas de passage à l’acte.',
			'Recevoir la personne maintenant, avant les autres.'
		]);
		// The deadline’s own words wait.
		expect(plain(view.say)).toContain('« Vous avez bien fait d’en parler. »');
		expect(view.avoid).not.toContain('Donner un rendez-vous après l’échéance.');
	});

	it('leaves a deadline of the day its own words', () => {
		const view = triageView(['echeance-aujourdhui', 'ressources-rompues']);
		expect(view).toMatchObject({ level: 'immediat', protocol: false, numbers: [] });
		expect(view.avoid).toEqual(['Donner un rendez-vous après l’échéance.']);
	});

	it('rests when nothing presses', () => {
		expect(triageView([])).toMatchObject({
			level: 'differable',
			levelName: 'À convenir',
			reasons: [],
			actions: ['Choisir ensemble un rendez-vous ou une réponse écrite.'],
			protocol: false,
			numbers: [],
			say: [],
			avoid: []
		});
		expect(triageView(['inconnu', '__proto__'])).toEqual(triageView([]));
	});

	it('texts the 114, and knows whom every number reaches', () => {
		const { numbers } = triageView(urgencyCriteria.entries.map(({ code }) => code));
		expect(numbers).toHaveLength(EMERGENCY_NUMBERS.length);
		expect(numbers.filter(({ bySms }) => bySms).map(({ number }) => number)).toEqual(['114']);
		expect(numbers.filter(({ label }) => label === '')).toEqual([]);
	});

	it('has words for each criterion alone', () => {
		for (const { code } of urgencyCriteria.entries) {
			const view = triageView([code]);
			expect([view.reasons.length, view.actions.length > 0], code).toEqual([1, true]);
			expect([...view.reasons, ...view.actions, ...view.say, ...view.avoid].every(Boolean), code).toBe(true);
		}
	});
});

describe('the questions', () => {
	it('read the person first, then the request, then the way here', () => {
		const { person, request, access } = criteriaOptions();
		const codes = (options: { code: string }[]) => options.map(({ code }) => code);
		expect(codes(person).slice(-2)).toEqual(['mineur-sans-solution', 'sortie-institution']);
		expect(codes(request).slice(0, 2)).toEqual(['echeance-aujourdhui', 'echeance-7-jours']);
		expect(codes(access)).toEqual([
			'peu-autonome-distance',
			'deplacement-contraint',
			'renvoye-plusieurs-fois'
		]);
	});

	it('ask each criterion once', () => {
		const all = Object.values(criteriaOptions()).flat();
		expect(all.map(({ code }) => code).sort()).toEqual(
			urgencyCriteria.entries.map(({ code }) => code).sort()
		);
		expect(new Set(all.map(({ label }) => label)).size).toBe(22);
		expect(all.filter(({ label }) => !label.endsWith('?'))).toEqual([]);
	});
});
