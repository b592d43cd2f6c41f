import { and, asc, eq, gt, inArray, lt, lte, notInArray } from 'drizzle-orm';
import {
	PENDING,
	holdsSlot,
	nextStates,
	type Appointment,
	type AppointmentKind
} from '#lib/domain/appointments/appointment.ts';
import type { Interval } from '#lib/domain/appointments/slots.ts';
import { civilDate, monthOf } from '#lib/domain/shared/civil-date.ts';
import { deferralOf, statedOf } from '#lib/domain/statistics/activity.ts';
import { place, seal, unseal } from '#lib/server/crypto/seal.ts';
import { db, transaction } from '#lib/server/db/index.ts';
import { appointment, sealingKey, site } from '#lib/server/db/schema.ts';
import { addActivity, withdrawActivity } from '#lib/server/stores/activity.ts';
import { dequeue } from '#lib/server/stores/arrivals.ts';
import { uuidv7 } from '#lib/server/stores/ids.ts';
import { addSealingKey, masterKey, shred, unwrapKey } from '#lib/server/stores/keys.ts';
import { bump, receptionTopic } from '#lib/server/stores/topics.ts';
import { appointmentStatuses, type AppointmentStatus } from '#lib/vocabularies/appointment-status.ts';

/** An appointment, a call-back or a written answer promised, its content opened. */
export type Booked = {
	readonly id: string;
	readonly structureId: string;
	readonly siteId: string;
	/** Who will receive, when somebody said so. */
	readonly counsellorId: string | null;
	readonly kind: AppointmentKind;
	readonly state: AppointmentStatus;
	readonly startsAt: Date;
	readonly endsAt: Date;
	readonly erasesAt: Date;
	readonly revision: number;
	readonly content: Appointment;
};

/** Booked; or its moment went to somebody else meanwhile; or who waited no longer does. */
export type BookResult =
	{ readonly ok: true; readonly id: string } | { readonly ok: false; readonly reason: 'taken' | 'gone' };

/** Changed; or changed by a colleague meanwhile; or erased. */
export type StateResult =
	{ readonly ok: true } | { readonly ok: false; readonly reason: 'stale' | 'gone' | 'impossible' };

/**
 * Writes a promise down under a key of its own. Two appointments never share a moment of a site: the diary of a site has
 * one hand at a time, on every application server. Whoever waited for it leaves the queue with it, or nothing is written.
 * @throws when the site is not one of the structure's (the route chose it from `listSites`).
 */
export async function book(
	input: Omit<Booked, 'id' | 'state' | 'revision'> & { readonly now: Date; readonly arrivalId?: string }
): Promise<BookResult> {
	const { now, content, arrivalId, ...row } = input;
	const master = await masterKey();
	return transaction(`agenda:${row.siteId}`, async () => {
		const own = and(eq(site.id, row.siteId), eq(site.structureId, row.structureId));
		if ((await db.$count(site, own)) === 0) throw new Error('site of another structure');
		const wanted = { from: row.startsAt, to: row.endsAt };
		if (row.kind === 'rdv' && (await takenOn(row.siteId, wanted)).length > 0)
			return { ok: false, reason: 'taken' };
		if (arrivalId && !(await dequeue(arrivalId, row.structureId))) return { ok: false, reason: 'gone' };
		const id = uuidv7(now);
		const about = { retention: 'apres-cloture', createdAt: now, expiresAt: row.erasesAt } as const;
		const { id: keyId, key } = await addSealingKey(master, about);
		const sealed = seal(key, JSON.stringify(content), place('appointment', id, 'content'));
		await db.insert(appointment).values({ ...row, id, state: PENDING, revision: 1, keyId, content: sealed });
		const month = monthOf(civilDate(now));
		await addActivity({ ...row, month }, [deferralOf(content.reason)]);
		await bump(receptionTopic(row.structureId));
		return { ok: true, id };
	});
}

/** Moments of a site that are taken within an interval: appointments that nobody cancelled. */
export async function takenOn(siteId: string, within: Interval): Promise<Interval[]> {
	return db
		.select({ from: appointment.startsAt, to: appointment.endsAt })
		.from(appointment)
		.where(
			and(
				eq(appointment.siteId, siteId),
				eq(appointment.kind, 'rdv'),
				notInArray(appointment.state, FREED),
				lt(appointment.startsAt, within.to),
				gt(appointment.endsAt, within.from)
			)
		)
		.orderBy(asc(appointment.startsAt));
}

/** What the structure has promised and not yet erased, in order. */
export function listAppointments(structureId: string, now: Date): Promise<Booked[]> {
	return select(and(eq(appointment.structureId, structureId), gt(appointment.erasesAt, now)));
}

/** One of them; undefined when it is erased, or another structure's. */
export async function findAppointment(
	id: string,
	structureId: string,
	now: Date
): Promise<Booked | undefined> {
	const own = and(eq(appointment.id, id), eq(appointment.structureId, structureId));
	return (await select(and(own, gt(appointment.erasesAt, now))))[0];
}

/**
 * Says what became of an appointment, over the revision that was read. Going back to « to come » takes the slot again,
 * if it is still free.
 */
export async function setAppointmentState(input: {
	readonly id: string;
	readonly structureId: string;
	readonly revision: number;
	readonly state: AppointmentStatus;
	readonly now: Date;
}): Promise<StateResult> {
	const { id, structureId, revision, state, now } = input;
	const found = await findAppointment(id, structureId, now);
	if (!found) return { ok: false, reason: 'gone' };
	if (found.revision !== revision) return { ok: false, reason: 'stale' };
	return transaction(`agenda:${found.siteId}`, async () => {
		if (!nextStates(found.kind, found.state).includes(state)) return { ok: false, reason: 'impossible' };
		const again = found.kind === 'rdv' && !holdsSlot(found.state);
		const moment = { from: found.startsAt, to: found.endsAt };
		if (again && (await takenOn(found.siteId, moment)).length > 0) return { ok: false, reason: 'impossible' };
		const rows = await db
			.update(appointment)
			.set({ state, revision: revision + 1 })
			.where(and(eq(appointment.id, id), eq(appointment.revision, revision)))
			.returning({ id: appointment.id });
		if (rows.length === 0) return { ok: false, reason: 'stale' };
		await countState(found, state);
		await bump(receptionTopic(structureId));
		return { ok: true };
	});
}

/** « Effacer maintenant »: row and key; false when there was nothing of this structure's. */
export function eraseAppointment(id: string, structureId: string): Promise<boolean> {
	return transaction(`appointment:${id}`, async () => {
		const rows = await db
			.delete(appointment)
			.where(and(eq(appointment.id, id), eq(appointment.structureId, structureId)))
			.returning({ keyId: appointment.keyId });
		for (const { keyId } of rows) await shred(keyId);
		if (rows.length > 0) await bump(receptionTopic(structureId));
		return rows.length > 0;
	});
}

/** Erases those whose day is over, with their keys; one that nobody spoke of counts as unknown. Inside the purge's transaction. */
export async function deletePastAppointments(now: Date): Promise<void> {
	const rows = await db.delete(appointment).where(lte(appointment.erasesAt, now)).returning();
	for (const row of rows) if (row.state === PENDING) await countState(row, PENDING);
	const keys = rows.map(({ keyId }) => keyId);
	for (let at = 0; at < keys.length; at += 1000)
		await db.delete(sealingKey).where(inArray(sealingKey.id, keys.slice(at, at + 1000)));
}

/** Of appointments alone: nobody is absent from a call-back. Back to pending, what was counted is withdrawn. */
async function countState(
	one: { kind: string; state: string; structureId: string; siteId: string; startsAt: Date },
	state: AppointmentStatus
): Promise<void> {
	if (one.kind !== 'rdv') return;
	const { structureId, siteId } = one;
	const at = { structureId, siteId, month: monthOf(civilDate(one.startsAt)) };
	if (one.state === PENDING) await addActivity(at, [statedOf(state)]);
	else await withdrawActivity(at, [statedOf(one.state as AppointmentStatus)]);
}

const FREED: AppointmentStatus[] = appointmentStatuses.entries
	.map(({ code }) => code)
	.filter((state) => !holdsSlot(state));

const header = {
	id: appointment.id,
	structureId: appointment.structureId,
	siteId: appointment.siteId,
	counsellorId: appointment.counsellorId,
	kind: appointment.kind,
	state: appointment.state,
	startsAt: appointment.startsAt,
	endsAt: appointment.endsAt,
	erasesAt: appointment.erasesAt,
	revision: appointment.revision
};

async function select(which: ReturnType<typeof and>): Promise<Booked[]> {
	const master = await masterKey();
	const rows = await db
		.select({ header, content: appointment.content, keyId: sealingKey.id, wrapped: sealingKey.wrapped })
		.from(appointment)
		.innerJoin(sealingKey, eq(sealingKey.id, appointment.keyId))
		.where(which)
		.orderBy(asc(appointment.startsAt), asc(appointment.id));
	return rows.map(({ header, content, keyId, wrapped }) => {
		const key = unwrapKey(master, keyId, wrapped);
		return {
			...header,
			// Only codes of the lists are written, and codes are never removed from them.
			kind: header.kind as AppointmentKind,
			state: header.state as AppointmentStatus,
			content: JSON.parse(unseal(key, content, place('appointment', header.id, 'content'))) as Appointment
		};
	});
}
