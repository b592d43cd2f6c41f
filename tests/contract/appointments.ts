import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Appointment } from '#lib/domain/appointments/appointment.ts';
import { erasesAfter } from '#lib/domain/appointments/due.ts';
import { db } from '#lib/server/db/index.ts';
import { appointment, arrival, sealingKey } from '#lib/server/db/schema.ts';
import {
	addArrival,
	book,
	eraseAppointment,
	findAppointment,
	listAppointments,
	listWaiting,
	purgeExpired,
	readActivity,
	receptionTopic,
	setAppointmentState,
	takeArrival,
	takenOn,
	versionOf
} from '#lib/server/stores/index.ts';
import { NOON, aStructure, inADay, minutesAfter } from './scene.ts';

type Scene = Awaited<ReturnType<typeof aStructure>>;
const CONTENT: Appointment = {
	format: 1,
	channel: 'presentiel',
	reason: 'affluence',
	constraint: 'garde d’enfant jusqu’à 16 h',
	bring: '',
	askedByPerson: true,
	contact: { name: 'Azenor', reach: '02 98 00 00 00' },
	madeOn: '2026-11-24'
};

/** Asks for a moment, in minutes after noon. */
const ask = (scene: Scene, from: number, to = from + 45, more: Partial<Parameters<typeof book>[0]> = {}) =>
	book({
		structureId: scene.structureId,
		siteId: scene.siteId,
		counsellorId: null,
		kind: 'rdv',
		startsAt: minutesAfter(from),
		endsAt: minutesAfter(to),
		erasesAt: erasesAfter(minutesAfter(from)),
		content: CONTENT,
		now: NOON,
		...more
	});

async function asked(...of: Parameters<typeof ask>): Promise<string> {
	const result = await ask(...of);
	if (!result.ok) throw new Error(result.reason);
	return result.id;
}

const WAITING = {
	label: 'Maël',
	channel: 'presentiel',
	modality: 'flux',
	criteria: [],
	autonomy: 'non-evalue',
	company: '',
	cleared: false,
	overruled: null
} as const;
/** « measure code » of the year’s counts. */
const counts = async (structureId: string) =>
	Object.fromEntries(
		(await readActivity([structureId], 2026)).map(({ measure, code, count }) => [`${measure} ${code}`, count])
	);
const outcomes = async (structureId: string) =>
	Object.fromEntries(
		Object.entries(await counts(structureId)).filter(([name]) => name.startsWith('rendez-vous'))
	);

/** appointments.ts */
export function appointments(): void {
	test('an appointment comes back as it was, to its structure alone, in order', async () => {
		const scene = await aStructure();
		const later = await asked(scene, 120);
		const id = await asked(scene, 60, 105, { counsellorId: scene.counsellorId });
		expect(await findAppointment(id, scene.structureId, NOON)).toEqual({
			id,
			structureId: scene.structureId,
			siteId: scene.siteId,
			counsellorId: scene.counsellorId,
			kind: 'rdv',
			state: 'inconnu',
			startsAt: minutesAfter(60),
			endsAt: minutesAfter(105),
			erasesAt: new Date('2026-11-24T23:00:00Z'),
			revision: 1,
			content: CONTENT
		});
		expect((await listAppointments(scene.structureId, NOON)).map(({ id }) => id)).toEqual([id, later]);
		const other = await aStructure();
		const set = { id, structureId: other.structureId, revision: 1, state: 'honore', now: NOON } as const;
		expect(await findAppointment(id, other.structureId, NOON)).toBe(undefined);
		expect(await listAppointments(other.structureId, NOON)).toEqual([]);
		expect(await setAppointmentState(set)).toEqual({ ok: false, reason: 'gone' });
		expect(await eraseAppointment(id, other.structureId)).toBe(false);
		await expect(ask({ ...scene, siteId: other.siteId }, 300)).rejects.toThrow('site of another structure');
	});

	test('nothing of what is said lies in clear', async () => {
		const scene = await aStructure();
		const id = await asked(scene, 60);
		const rows = JSON.stringify(await db.select().from(appointment).where(eq(appointment.id, id)));
		expect(rows).not.toMatch(/Azenor|02 98|garde|affluence|presentiel/);
	});

	test('two appointments never share a moment of a site; neighbours, call-backs and other sites do not mind', async () => {
		const scene = await aStructure();
		await asked(scene, 60);
		for (const [from, to] of [
			[60, 105],
			[30, 61],
			[104, 150],
			[70, 80],
			[0, 300]
		] as const)
			expect(await ask(scene, from, to), `${from} ${to}`).toEqual({ ok: false, reason: 'taken' });
		await asked(scene, 15, 60);
		await asked(scene, 105, 150);
		await asked(scene, 60, 105, { kind: 'rappel' });
		await asked(scene, 60, 105, { kind: 'rappel' });
		await asked(await aStructure(), 60);
		const day = { from: NOON, to: inADay };
		expect(await takenOn(scene.siteId, day)).toEqual(
			[15, 60, 105].map((from) => ({
				from: minutesAfter(from),
				to: minutesAfter(from === 15 ? 60 : from + 45)
			}))
		);
		expect(await takenOn(scene.siteId, { from: minutesAfter(150), to: inADay })).toEqual([]);
	});

	test('of two counsellors who book one slot at once, one gets it: fifty times', async () => {
		const scene = await aStructure();
		for (let race = 0; race < 50; race += 1) {
			const results = await Promise.all([
				ask(scene, race * 45, race * 45 + 45, { counsellorId: scene.counsellorId }),
				ask(scene, race * 45 + (race % 3) * 10, race * 45 + 45)
			]);
			expect(results.filter(({ ok }) => ok).length, `race ${race}`).toBe(1);
			expect(results).toContainEqual({ ok: false, reason: 'taken' });
		}
		const taken = await takenOn(scene.siteId, { from: NOON, to: minutesAfter(50 * 45) });
		expect(taken.length).toBe(50);
		taken.forEach(({ from }, index) => expect(index > 0 && from < taken[index - 1]!.to).toBe(false));
	});

	test('a state moves once over the revision read; a cancelled slot is free, and is taken back if nobody has it', async () => {
		const scene = await aStructure();
		const id = await asked(scene, 60);
		const set = (revision: number, state: 'honore' | 'annule-personne' | 'inconnu' | 'non-honore') =>
			setAppointmentState({ id, structureId: scene.structureId, revision, state, now: NOON });
		const both = await Promise.all([set(1, 'annule-personne'), set(1, 'honore')]);
		expect(both.filter(({ ok }) => ok).length).toBe(1);
		expect(both).toContainEqual({ ok: false, reason: 'stale' });
		const { state } = (await findAppointment(id, scene.structureId, NOON))!;
		expect(await set(2, state === 'honore' ? 'non-honore' : 'honore')).toEqual({
			ok: false,
			reason: 'impossible'
		});
		expect(await set(2, 'inconnu')).toEqual({ ok: true });
		expect(await set(3, 'annule-personne')).toEqual({ ok: true });
		const second = await asked(scene, 60);
		expect(await set(4, 'inconnu')).toEqual({ ok: false, reason: 'impossible' });
		expect(await eraseAppointment(second, scene.structureId)).toBe(true);
		expect(await set(4, 'inconnu')).toEqual({ ok: true });
		expect(await ask(scene, 60)).toEqual({ ok: false, reason: 'taken' });
	});

	test('whoever waited for it leaves the queue with it, or nothing is written; the reason is counted', async () => {
		const scene = await aStructure();
		const { structureId, siteId } = scene;
		const one = await addArrival({ structureId, siteId, content: WAITING, now: NOON });
		const [row] = await db.select().from(arrival).where(eq(arrival.id, one.id));
		await asked(scene, 60);
		expect(await ask(scene, 60, 105, { arrivalId: one.id })).toEqual({ ok: false, reason: 'taken' });
		expect(await listWaiting(structureId)).toHaveLength(1);
		const later = { ...CONTENT, reason: 'horaires-trajet', ticket: one.ticket } as const;
		const both = await Promise.all([
			ask(scene, 120, 165, { arrivalId: one.id, content: later }),
			ask(scene, 180, 225, { arrivalId: one.id, content: later })
		]);
		expect(both.filter(({ ok }) => ok)).toHaveLength(1);
		expect(both).toContainEqual({ ok: false, reason: 'gone' });
		expect(await listWaiting(structureId)).toEqual([]);
		expect((await listAppointments(structureId, NOON)).map(({ content }) => content.ticket)).toEqual([
			undefined,
			'F-001'
		]);
		expect(await counts(structureId)).toEqual({ 'differe affluence': 1, 'differe horaires-trajet': 1 });
		expect(await db.$count(sealingKey, eq(sealingKey.id, row?.keyId ?? ''))).toBe(0);
	});

	test('to be received or put off at once: one of the two, never both', async () => {
		const scene = await aStructure();
		const { structureId, siteId, counsellorId } = scene;
		for (let race = 0; race < 20; race += 1) {
			const { id } = await addArrival({ structureId, siteId, content: WAITING, now: NOON });
			const [taken, booked] = await Promise.all([
				takeArrival({ id, structureId, counsellorId, now: NOON }),
				ask(scene, 60, 105, { kind: 'retour', arrivalId: id })
			]);
			expect(Number(taken.ok) + Number(booked.ok), `race ${race}`).toBe(1);
		}
	});

	test('what became of appointments is counted, taken back when a finger slipped, unknown when nobody said', async () => {
		const scene = await aStructure();
		const { structureId } = scene;
		const set = (id: string, revision: number, state: 'non-honore' | 'inconnu' | 'honore') =>
			setAppointmentState({ id, structureId, revision, state, now: NOON });
		const one = await asked(scene, 60);
		const two = await asked(scene, 120);
		await asked(scene, 180);
		const call = await asked(scene, 60, 105, { kind: 'rappel' });
		await set(one, 1, 'non-honore');
		await set(call, 1, 'non-honore');
		expect(await outcomes(structureId)).toEqual({ 'rendez-vous non-honore': 1 });
		await set(one, 2, 'inconnu');
		await set(two, 1, 'honore');
		expect(await outcomes(structureId)).toEqual({ 'rendez-vous honore': 1 });
		await purgeExpired(new Date('2026-11-24T23:00:00Z'));
		expect(await outcomes(structureId)).toEqual({ 'rendez-vous honore': 1, 'rendez-vous inconnu': 2 });
	});

	test('each change moves the topic that the desks watch', async () => {
		const scene = await aStructure();
		const { structureId } = scene;
		const version = () => versionOf(receptionTopic(structureId));
		const id = await asked(scene, 60);
		expect(await version()).toBe(1);
		await setAppointmentState({ id, structureId, revision: 1, state: 'honore', now: NOON });
		expect(await version()).toBe(2);
		await setAppointmentState({ id, structureId, revision: 1, state: 'honore', now: NOON });
		expect(await version()).toBe(2);
		await eraseAppointment(id, structureId);
		expect(await version()).toBe(3);
	});

	test('« effacer maintenant » and the end of the day destroy content and key', async () => {
		const scene = await aStructure();
		const keyOf = async (id: string) =>
			(await db.select().from(appointment).where(eq(appointment.id, id)))[0]?.keyId ?? '';
		const keys = (id: string) => db.$count(sealingKey, eq(sealingKey.id, id));
		const [now, today, tomorrow] = [
			await asked(scene, 0),
			await asked(scene, 60),
			await asked(scene, 24 * 60)
		];
		const [nowKey, todayKey, tomorrowKey] = [await keyOf(now), await keyOf(today), await keyOf(tomorrow)];
		expect(await eraseAppointment(now, scene.structureId)).toBe(true);
		expect(await eraseAppointment(now, scene.structureId)).toBe(false);
		expect(await keys(nowKey)).toBe(0);
		const midnight = new Date('2026-11-24T23:00:00Z');
		await purgeExpired(new Date(midnight.getTime() - 1));
		expect(await keys(todayKey)).toBe(1);
		// Past its day it is not found, even before the purge comes round.
		expect(await findAppointment(today, scene.structureId, midnight)).toBe(undefined);
		await purgeExpired(midnight);
		expect([await keys(todayKey), await keyOf(today)]).toEqual([0, '']);
		expect(await keys(tomorrowKey)).toBe(1);
		expect((await listAppointments(scene.structureId, midnight)).map(({ id }) => id)).toEqual([tomorrow]);
	});
}
