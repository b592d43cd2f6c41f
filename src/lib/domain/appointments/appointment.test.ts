import { describe, expect, it } from 'vitest';
import {
	contactOf,
	holdsSlot,
	isReachable,
	nextStates,
	type Appointment
} from '#lib/domain/appointments/appointment.ts';
import { dueAt, erasesAfter, halfOf, momentAt } from '#lib/domain/appointments/due.ts';
import { instantAt } from '#lib/domain/appointments/civil-time.ts';
import { interviewFrom } from '#lib/domain/appointments/receive.ts';
import {
	delayBetween,
	isWorkingDay,
	publicHolidays,
	workingDaysBetween
} from '#lib/domain/appointments/working-days.ts';

const NOW = instantAt('2026-11-24', '11:00')!;

describe('working days', () => {
	it('leave out the eleven public holidays', () => {
		expect(publicHolidays(2026)).toEqual([
			'2026-01-01',
			'2026-04-06',
			'2026-05-01',
			'2026-05-08',
			'2026-05-14',
			'2026-05-25',
			'2026-07-14',
			'2026-08-15',
			'2026-11-01',
			'2026-11-11',
			'2026-12-25'
		]);
	});

	// Easter Mondays as published (Observatoire de Paris, IMCCE).
	it.each(['2024-04-01', '2025-04-21', '2027-03-29', '2028-04-17', '2038-04-26', '2049-04-19', '2285-03-23'])(
		'%s is Easter Monday',
		(day) =>
			expect([publicHolidays(Number(day.slice(0, 4))).includes(day), isWorkingDay(day)]).toEqual([
				true,
				false
			])
	);

	it.each([
		['2026-11-24', '2026-11-24', 0],
		['2026-11-24', '2026-11-25', 1],
		['2026-11-27', '2026-11-30', 1],
		['2026-11-10', '2026-11-12', 1],
		['2026-12-24', '2026-12-28', 1],
		['2026-11-24', '2026-12-01', 5],
		['2026-11-25', '2026-11-24', 0]
	])('from %s to %s there are %i', (from, to, days) => expect(workingDaysBetween(from, to)).toBe(days));

	it.each([
		['2026-11-24', '2026-11-24', 'jour-meme'],
		['2026-11-24', '2026-11-25', '1-2-jours'],
		['2026-11-27', '2026-11-28', '1-2-jours'],
		['2026-11-27', '2026-12-01', '1-2-jours'],
		['2026-11-24', '2026-11-27', '3-5-jours'],
		['2026-11-24', '2026-12-01', '3-5-jours'],
		['2026-11-24', '2026-12-02', 'plus-5-jours']
	])('met on %s + … %s is %s', (made, met, delay) => expect(delayBetween(made, met)).toBe(delay));
});

describe('what becomes of an appointment', () => {
	it('is said once, and can be taken back', () => {
		expect(nextStates('rdv', 'inconnu')).toEqual([
			'honore',
			'annule-personne',
			'annule-service',
			'non-honore'
		]);
		expect(nextStates('mail', 'inconnu')).not.toContain('non-honore');
		for (const state of ['honore', 'annule-personne', 'annule-service', 'non-honore'] as const)
			expect(nextStates('rdv', state)).toEqual(['inconnu']);
	});

	it('leaves the slot free when cancelled only', () => {
		expect(
			['inconnu', 'honore', 'non-honore', 'annule-personne', 'annule-service'].map((s) =>
				holdsSlot(s as 'inconnu')
			)
		).toEqual([true, true, true, false, false]);
	});
});

describe('a contact', () => {
	const typed = (accord: boolean, prenom: string, joindre: string) => ({ accord, prenom, joindre });

	it('is kept with her agreement only, and never dropped in silence', () => {
		expect(contactOf(typed(false, '', ''), false)).toEqual({ ok: true, value: null });
		expect(contactOf(typed(true, '', ''), false)).toEqual({ ok: true, value: null });
		expect(contactOf(typed(true, 'A.', ''), false)).toEqual({ ok: true, value: { name: 'A.', reach: '' } });
		expect(contactOf(typed(false, 'A.', ''), false)).toEqual({ ok: false, error: 'accord-manquant' });
		expect(contactOf(typed(false, '', '02 98 00 00 00'), true)).toEqual({
			ok: false,
			error: 'accord-manquant'
		});
		expect(contactOf(typed(true, 'A.', ''), true)).toEqual({ ok: false, error: 'obligatoire' });
		expect(contactOf(typed(true, '', 'demain'), false)).toEqual({ ok: false, error: 'joindre-invalide' });
	});

	it.each(['02 98 00 00 00', '+33 6 00 00 00 00', '0298000000', '02.98.00.00.00', 'a@b.bzh', '3646 00'])(
		'%s reaches somebody',
		(reach) => expect(isReachable(reach)).toBe(true)
	);
	it.each(['', '12', 'a@b', 'chez sa sœur', 'a b@c.fr', '+-()'])('%j does not', (reach) =>
		expect(isReachable(reach)).toBe(false)
	);
});

describe('a promise', () => {
	it('is due by half-days, today until they end', () => {
		expect(dueAt('2026-11-24', 'matin', NOW)).toEqual({
			ok: true,
			value: { from: instantAt('2026-11-24', '08:00'), to: instantAt('2026-11-24', '12:00') }
		});
		expect(dueAt('2026-11-24', 'matin', instantAt('2026-11-24', '12:00')!)).toEqual({
			ok: false,
			error: 'date-passee'
		});
		expect(dueAt('2026-11-23', 'matin', NOW)).toEqual({ ok: false, error: 'date-passee' });
		expect(dueAt('2026-02-30', 'matin', NOW)).toEqual({ ok: false, error: 'date-invalide' });
		expect(dueAt('2028-01-01', 'matin', NOW)).toEqual({ ok: false, error: 'date-lointaine' });
		expect([halfOf(instantAt('2026-11-24', '08:00')!), halfOf(instantAt('2026-11-24', '12:00')!)]).toEqual([
			'matin',
			'apres-midi'
		]);
	});

	it('may have a moment of its own, which exists and is to come', () => {
		expect(momentAt('2026-11-24', '14:30', 45, NOW)).toEqual({
			ok: true,
			value: { from: instantAt('2026-11-24', '14:30'), to: instantAt('2026-11-24', '15:15') }
		});
		expect(momentAt('2026-11-24', '10:00', 45, NOW)).toEqual({ ok: false, error: 'date-passee' });
		expect(momentAt('2026-11-25', '', 45, NOW)).toEqual({ ok: false, error: 'heure-invalide' });
		const march = instantAt('2026-03-20', '10:00')!;
		expect(momentAt('2026-03-29', '02:30', 45, march)).toEqual({ ok: false, error: 'heure-invalide' });
	});

	it.each([
		['2026-11-24', '2026-11-24T23:00:00.000Z'],
		['2026-03-29', '2026-03-29T22:00:00.000Z'],
		['2026-10-25', '2026-10-25T23:00:00.000Z']
	])('of %s goes at its midnight', (day, instant) =>
		expect(erasesAfter(instantAt(day, '09:00')!).toISOString()).toBe(instant)
	);
});

it('an interview takes the channel and the delay of its appointment, and nothing of the contact', () => {
	const appointment: Appointment = {
		format: 1,
		channel: 'visio',
		reason: 'affluence',
		constraint: 'bus de 17 h',
		bring: '',
		askedByPerson: true,
		contact: { name: 'Azenor', reach: '02 98 00 00 00' },
		madeOn: '2026-11-19'
	};
	const interview = interviewFrom('rdv', appointment, '2026-11-24');
	expect(interview.contact).toMatchObject({ channel: 'visio', modality: 'differe-rdv', delay: '3-5-jours' });
	expect(JSON.stringify(interview)).not.toMatch(/Azenor|02 98|bus/);
	expect(interviewFrom('rappel', appointment, '2026-11-19').contact).toMatchObject({
		channel: 'telephone',
		modality: 'differe-rdv',
		delay: 'jour-meme'
	});
	expect(interviewFrom('retour', appointment, '2026-11-19').contact).toMatchObject({
		modality: 'flux-differe',
		delay: 'jour-meme'
	});
	const mail = interviewFrom('mail', { ...appointment, channel: 'mail' }, '2026-11-24');
	expect(mail.contact).toMatchObject({ channel: 'mail', modality: 'differe-asynchrone' });
});
