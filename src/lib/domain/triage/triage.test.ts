import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMERGENCY_NUMBERS } from '#lib/domain/triage/emergency-numbers.ts';
import { LEVELS, triage } from '#lib/domain/triage/triage.ts';
import { urgencyCriteria } from '#lib/vocabularies/urgency.ts';

const dialled = (...criteria: string[]): readonly string[] =>
	triage(criteria).numbers.map((line) => line.number);

describe('level', () => {
	it.each([
		[[], 'differable'],
		[['projet-long-terme'], 'differable'],
		[['peu-autonome-distance'], 'jour'],
		[['echeance-7-jours', 'projet-long-terme'], 'jour'],
		[['choix-de-la-personne', 'echeance-aujourdhui'], 'immediat'],
		[['peu-autonome-distance', 'danger-en-cours'], 'immediat'],
		[['inconnu'], 'differable']
	] as const)('%j → %s', (criteria, level) => {
		expect(triage(criteria).level).toBe(level);
	});

	it('is the one of the list for each criterion alone', () => {
		for (const entry of urgencyCriteria.entries) expect(triage([entry.code]).level).toBe(entry.level);
	});

	it('never goes down when a criterion is added', () => {
		const codes = urgencyCriteria.entries.map((entry) => entry.code as string);
		const some = fc.subarray([...codes, 'inconnu', '']);
		fc.assert(
			fc.property(some, fc.constantFrom(...codes), (criteria, added) => {
				const rank = (list: readonly string[]) => LEVELS.indexOf(triage(list).level);
				expect(rank([...criteria, added])).toBeGreaterThanOrEqual(rank(criteria));
			})
		);
	});

	it('does not depend on the order, and reports unknown codes once', () => {
		fc.assert(
			fc.property(fc.subarray(urgencyCriteria.entries.map((entry) => entry.code as string)), (criteria) => {
				expect(triage(criteria.toReversed())).toEqual(triage(criteria));
			})
		);
		expect(triage(['x', 'x', 'danger-en-cours']).unknown).toEqual(['x']);
	});
});

describe('protocol (ruling 12)', () => {
	it('opens for immediate safety and vital needs only', () => {
		for (const entry of urgencyCriteria.entries) {
			const protective = entry.level === 'immediat' && ['securite', 'besoins-vitaux'].includes(entry.group);
			expect(triage([entry.code]).protocol, entry.code).toBe(protective);
			expect(triage([entry.code]).numbers.length > 0, entry.code).toBe(protective);
		}
	});

	it('leaves a deadline of the day its own words', () => {
		const today = triage(['echeance-aujourdhui', 'ressources-rompues']);
		expect(today).toMatchObject({ level: 'immediat', protocol: false, numbers: [] });
		expect(today.actions).toEqual(['traiter-echeance', 'recevoir-maintenant', 'ouvrir-droits']);
	});

	it('calls the numbers of each danger', () => {
		expect(dialled('danger-en-cours')).toEqual(['17', '15', '18', '112', '114', '196']);
		expect(dialled('propos-suicidaires')).toEqual(['3114', '15']);
		expect(dialled('violences-retour-impossible')).toEqual(['17', '114', '3919', '115']);
		expect(dialled('mineur-en-danger')).toEqual(['119', '17']);
		expect(dialled('sans-abri-ce-soir')).toEqual(['115']);
		expect(dialled('besoin-vital')).toEqual(['15']);
		expect(dialled('detresse-aigue')).toEqual(['3114', '15']);
		expect(EMERGENCY_NUMBERS.every((line) => line.source)).toBe(true);
		const called = dialled(...urgencyCriteria.entries.map(({ code }) => code));
		expect(called.toSorted()).toEqual(EMERGENCY_NUMBERS.map(({ number }) => number).toSorted());
	});

	it('says which numbers wait for a turn for the worse, unless another sign calls them now', () => {
		const waiting = (...criteria: string[]) =>
			triage(criteria).numbers.flatMap(({ number, when }) => when.map((one) => `${number} ${one}`));
		expect(waiting('propos-suicidaires')).toEqual(['15 passage-a-l-acte']);
		expect(waiting('besoin-vital')).toEqual(['15 sante-en-jeu']);
		expect(waiting('propos-suicidaires', 'besoin-vital')).toEqual(['15 passage-a-l-acte', '15 sante-en-jeu']);
		expect(waiting('mineur-en-danger')).toEqual(['17 danger']);
		expect(waiting('danger-en-cours', 'propos-suicidaires', 'mineur-en-danger')).toEqual([]);
	});

	it('begins with a moment alone when somebody beside may be the danger', () => {
		for (const code of ['danger-en-cours', 'violences-retour-impossible', 'mineur-en-danger'])
			expect(triage([code]).actions[0], code).toBe('moment-seul');
		expect(triage(['propos-suicidaires']).actions[0]).toBe('ne-pas-laisser-seul');
	});
});

describe('what to do', () => {
	it('keeps the slot the person chose', () => {
		const later = triage(['rupture-en-cours', 'choix-de-la-personne']);
		expect(later.level).toBe('jour');
		expect(later.actions).toEqual([
			'recevoir-aujourdhui',
			'informer-avant-decision',
			'respecter-moment-choisi'
		]);
	});

	it('always says something, and gives a reason for each criterion, most urgent first', () => {
		expect(triage([]).actions).toEqual(['choisir-date-ensemble']);
		const both = triage(['projet-long-terme', 'propos-suicidaires', 'echeance-7-jours']);
		expect(both.reasons.map((reason) => [reason.code, reason.params.level, reason.sensitive])).toEqual([
			['propos-suicidaires', 'immediat', true],
			['echeance-7-jours', 'jour', false],
			['projet-long-terme', 'differable', false]
		]);
		expect(both.families).toEqual(['securite', 'echeance', 'aucune']);
	});

	it('has an action of its own for each criterion that is more than a date', () => {
		const quiet = ['echeance-7-jours', 'echeance-2-mois', 'preparation-utile', 'projet-long-terme'];
		for (const { code } of urgencyCriteria.entries)
			if (!quiet.includes(code)) expect(triage([code]).actions.length, code).toBeGreaterThan(1);
	});
});
