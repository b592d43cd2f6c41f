import { expect, test } from 'vitest';
import { db } from '#lib/server/db/index.ts';
import { calendarAddress, networkAnswer, networkPresence } from '#lib/server/db/schema-network-life.ts';
import {
	addConcern,
	addEvent,
	answerConcern,
	answerNetwork,
	askNetwork,
	calendarAddressSince,
	findEvent,
	giveCalendarAddress,
	listConcerns,
	listEvents,
	listPublicEvents,
	listQuestions,
	readPresences,
	removeConcern,
	removeEvent,
	revokeCalendarAddress,
	structureOfCalendar,
	updateEvent,
	withdrawQuestion,
	writePresence,
	type NewEvent
} from '#lib/server/stores/index.ts';
import { NOON, aStructure, minutesAfter } from './scene.ts';

const event = (structureId: string, more: Partial<NewEvent> = {}): NewEvent => ({
	structureId,
	kind: 'formation',
	day: '2026-11-24',
	fromTime: '09:00',
	toTime: '12:00',
	title: 'Écouter et reformuler',
	place: 'Carhaix',
	isPublic: false,
	minutes: 180,
	staff: 2,
	heads: null,
	...more
});
const titles = (events: readonly { readonly title: string }[]) => events.map(({ title }) => title);
const NOVEMBER = ['2026-11-01', '2026-11-30'] as const;

/** network-events.ts, network-questions.ts, concerns.ts, calendar-addresses.ts */
export function networkLife(): void {
	test('a structure reads its own events, the offers made to all, and what is public, in their order', async () => {
		const [{ structureId }, other] = [await aStructure(), await aStructure()];
		const id = await addEvent(event(structureId), NOON);
		await addEvent(event(structureId, { title: 'Plus tôt', fromTime: '', toTime: '' }), NOON);
		await addEvent(event(other.structureId, { title: 'Chez eux' }), NOON);
		await addEvent(event(other.structureId, { title: 'Forum', isPublic: true, day: '2026-11-25' }), NOON);
		await addEvent(
			event(other.structureId, { title: 'Offre', kind: 'offre-regionale', fromTime: '10:00' }),
			NOON
		);
		await addEvent(event(structureId, { title: 'En décembre', day: '2026-12-01' }), NOON);
		const read = await listEvents(structureId, ...NOVEMBER);
		expect(titles(read)).toEqual(['Plus tôt', 'Écouter et reformuler', 'Offre', 'Forum']);
		expect(await findEvent(id, structureId)).toEqual({ ...event(structureId), id, revision: 1 });
		expect(await findEvent(id, other.structureId)).toBe(undefined);
		expect(titles(await listPublicEvents(...NOVEMBER))).toEqual(['Forum']);
	});

	test('an event is changed by its structure alone, over what was read', async () => {
		const [{ structureId }, other] = [await aStructure(), await aStructure()];
		const id = await addEvent(event(structureId), NOON);
		const later = event(structureId, { heads: 12 });
		expect(await updateEvent(id, 1, event(other.structureId))).toBe(false);
		expect(await updateEvent(id, 1, later)).toBe(true);
		expect(await updateEvent(id, 1, later)).toBe(false);
		expect(await findEvent(id, structureId)).toEqual({ ...later, id, revision: 2 });
		expect(await removeEvent(id, other.structureId)).toBe(false);
		expect(await removeEvent(id, structureId)).toBe(true);
		expect(await findEvent(id, structureId)).toBe(undefined);
	});

	test('each structure says how many took part in an offer, and in nothing else', async () => {
		const [{ structureId }, other] = [await aStructure(), await aStructure()];
		const offer = await addEvent(event(structureId, { kind: 'offre-regionale' }), NOON);
		const own = await addEvent(event(structureId), NOON);
		expect(await writePresence(offer, other.structureId, 3)).toBe(true);
		expect(await writePresence(offer, other.structureId, 2)).toBe(true);
		expect(await writePresence(own, other.structureId, 2)).toBe(false);
		expect([...(await readPresences(other.structureId, [offer, own]))]).toEqual([[offer, 2]]);
		expect([...(await readPresences(structureId, [offer]))]).toEqual([]);
		await writePresence(offer, other.structureId, 0);
		expect((await readPresences(other.structureId, [offer])).size).toBe(0);
		await writePresence(offer, other.structureId, 1);
		expect(await removeEvent(offer, structureId)).toBe(true);
		expect(await db.$count(networkPresence)).toBe(0);
	});

	test('a question is answered by all, and taken away by who asked it', async () => {
		const [{ structureId }, other] = [await aStructure(), await aStructure()];
		const id = await askNetwork(structureId, { question: 'Qui finance ?', context: 'En CDI.' }, NOON);
		expect(await answerNetwork(id, other.structureId, 'Transitions Pro.', minutesAfter(1))).toBe(true);
		expect(await answerNetwork(id, structureId, 'Merci.', minutesAfter(2))).toBe(true);
		const [found] = (await listQuestions()).filter((one) => one.id === id);
		expect(found).toMatchObject({ question: 'Qui finance ?', context: 'En CDI.', structureId });
		expect(found?.answers.map(({ answer }) => answer)).toEqual(['Transitions Pro.', 'Merci.']);
		expect(await withdrawQuestion(id, other.structureId)).toBe(false);
		expect(await withdrawQuestion(id, structureId)).toBe(true);
		expect(await answerNetwork(id, structureId, 'Trop tard.', NOON)).toBe(false);
		expect(await db.$count(networkAnswer)).toBe(0);
	});

	test('a concern is answered once, by its structure', async () => {
		const [{ structureId }, other] = [await aStructure(), await aStructure()];
		const said = { kind: 'reclamation', receivedOn: '2026-11-20', subject: 'Porte close.' } as const;
		const id = await addConcern(structureId, said, NOON);
		const answer = { answeredOn: '2026-11-24', measure: 'Affiche mise à jour.' };
		expect(await answerConcern(id, other.structureId, answer)).toBe(false);
		expect(await answerConcern(id, structureId, answer)).toBe(true);
		expect(await answerConcern(id, structureId, answer)).toBe(false);
		expect(await listConcerns(structureId)).toMatchObject([{ ...said, ...answer }]);
		expect(await removeConcern(id, other.structureId)).toBe(false);
		expect(await removeConcern(id, structureId)).toBe(true);
		expect(await listConcerns(structureId)).toEqual([]);
	});

	test('a private address opens one calendar until it is replaced or closed, and the base cannot tell it', async () => {
		const { structureId } = await aStructure();
		expect(await calendarAddressSince(structureId)).toBe(undefined);
		const first = await giveCalendarAddress(structureId, NOON);
		expect(await structureOfCalendar(first)).toBe(structureId);
		expect(JSON.stringify(await db.select().from(calendarAddress))).not.toContain(first);
		const second = await giveCalendarAddress(structureId, minutesAfter(1));
		expect(await structureOfCalendar(first)).toBe(undefined);
		expect(await calendarAddressSince(structureId)).toEqual(minutesAfter(1));
		expect(await revokeCalendarAddress(structureId)).toBe(true);
		expect(await revokeCalendarAddress(structureId)).toBe(false);
		expect(await structureOfCalendar(second)).toBe(undefined);
	});
}
