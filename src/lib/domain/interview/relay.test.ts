import { describe, expect, it } from 'vitest';
import type { Interview, PlanStep, Relay, SeenOption } from '#lib/domain/interview/interview.ts';
import {
	blankRelay,
	chosenOptions,
	editRelays,
	expressedHandover,
	relaysOf
} from '#lib/domain/interview/relay.ts';
import { startInterview } from '#lib/domain/interview/start.ts';
import { appointmentWords, stepWords } from '#lib/wording/plan.ts';
import { maelle } from '../../../../tests/support/cast.ts';

const option: SeenOption = { ...maelle.referral.seen[0]!, choice: 'choisie' };
const other: SeenOption = { ...option, network: 'apec', name: 'Apec', offer: null };
const chosen = (...seen: SeenOption[]): Interview => ({
	...startInterview(),
	referral: { seen, eligible: [], otherIdea: '' },
	plan: { steps: seen.map((one) => ({ ...stepWords(one), from: one.network })) }
});
const booked: Relay = {
	...blankRelay(option),
	asked: true,
	day: '2026-12-01',
	time: '09:30',
	who: 'Madame Exemple',
	bring: 'Un CV'
};
const edit = (interview: Interview, ...relays: Relay[]) => editRelays(interview, relays, appointmentWords);
const steps = ({ plan }: Interview): readonly PlanStep[] => plan.steps;

describe('a relay', () => {
	it('is for what was chosen, and begins blank, at the place that was chosen', () => {
		expect(chosenOptions(chosen(option, { ...other, choice: 'plus-tard' }))).toEqual([option]);
		expect(blankRelay(option)).toEqual({
			network: 'cep-actifs-occupes',
			asked: false,
			called: false,
			day: '',
			time: '',
			who: '',
			where: 'Maison des services, 5 place de la Fiction, 29270 Carhaix-Plouguer',
			bring: ''
		});
		expect(blankRelay(other).where).toBe('');
	});

	it('writes its appointment in the step that the possibility brought', () => {
		const edited = edit(chosen(option, other), booked);
		expect(steps(edited)).toHaveLength(2);
		expect(steps(edited)[0]).toMatchObject({
			from: 'cep-actifs-occupes',
			what: 'Rendez-vous\u00a0: Mon conseil en évolution professionnelle, Carhaix',
			who: 'Madame Exemple',
			when: 'mardi 1er décembre 2026 à 9\u00a0h\u00a030',
			bring: 'Un CV'
		});
		expect(steps(edited)[1]).toEqual({ ...stepWords(other), from: 'apec' });
		expect(edited.referral.relays?.map(({ network }) => network)).toEqual(['cep-actifs-occupes', 'apec']);
	});

	it('leaves in the plan what the person wrote there, unless it changed here', () => {
		const once = edit(chosen(option), booked);
		const own = {
			...once,
			plan: { steps: steps(once).map((step) => ({ ...step, how: 'En car', bring: 'Mon cahier' })) }
		};
		const moved = edit(own, { ...booked, time: '14:00' });
		expect(steps(moved)[0]).toMatchObject({
			how: 'En car',
			bring: 'Mon cahier',
			when: 'mardi 1er décembre 2026 à 14\u00a0h'
		});
		expect(steps(edit(own, booked))).toEqual(steps(own));
		expect(steps(edit(own, { ...booked, called: true }))).toEqual(steps(own));
	});

	it('gives the step back its first words when the appointment falls', () => {
		const fallen = edit(edit(chosen(option), booked), { ...booked, day: '', time: '' });
		expect(steps(fallen)[0]).toMatchObject({ what: stepWords(option).what, when: '', who: '', bring: '' });
	});

	it('adds a step the person had taken out, never a sixth one', () => {
		const without = { ...chosen(option), plan: { steps: [] } };
		expect(steps(edit(without, booked)).map(({ from }) => from)).toEqual(['cep-actifs-occupes']);
		const full = { ...chosen(option), plan: { steps: Array.from({ length: 5 }, () => stepWords(other)) } };
		expect(steps(edit(full, booked))).toHaveLength(5);
	});

	it('ignores what is not chosen', () => {
		expect(edit(chosen(other), booked).referral.relays).toEqual([blankRelay(other)]);
		expect(edit(chosen(), booked).referral.relays).toEqual([]);
	});

	it('goes with the choice', () => {
		const edited = edit(chosen(option), booked);
		expect(relaysOf(edited, [option])).toEqual({ relays: [booked] });
		expect(relaysOf(edited, [{ ...option, choice: 'ecartee' }])).toEqual({});
		expect(relaysOf(chosen(option), [option])).toEqual({});
	});
});

describe('the hand-over it says', () => {
	const of = (...relays: Relay[]) => expressedHandover(edit(chosen(option), ...relays));
	it.each([
		['coordonnees', of()],
		['appel-ensemble', of({ ...blankRelay(option), called: true })],
		['rdv-pris', of({ ...booked, called: true })],
		['aucune', expressedHandover(startInterview())]
	])('%s', (code, said) => {
		expect(said).toBe(code);
	});

	it('never over what was said at closing', () => {
		const closing = {
			...chosen(option),
			closure: { ...startInterview().closure, handover: 'fiche-liaison' as const }
		};
		expect(expressedHandover(closing)).toBe('fiche-liaison');
	});
});
