import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { addDays, startOfDay } from '#lib/domain/shared/civil-date.ts';
import type { FirstContact } from '#lib/domain/triage/first-contact.ts';
import { db } from '#lib/server/db/index.ts';
import { arrival, interview, sealingKey, setting } from '#lib/server/db/schema.ts';
import {
	addArrival,
	closeInterview,
	countGroup,
	countInformation,
	editArrival,
	eraseInterview,
	findInterview,
	interruptInterview,
	leave,
	listUnderWay,
	listWaiting,
	openInterview,
	purgeExpired,
	readActivity,
	readTally,
	readTargets,
	receptionTopic,
	resumeInterview,
	saveInterview,
	takeArrival,
	upgradeInformation,
	upgradeMember,
	versionOf,
	writeTargets
} from '#lib/server/stores/index.ts';
import { NOON, aCounsellor, aStructure, closingOf, minutesAfter, opened, saying } from './scene.ts';

export const CONTACT: FirstContact = {
	label: 'Maëlle-scellée',
	channel: 'telephone',
	modality: 'flux',
	criteria: ['violences-retour-impossible', 'peu-autonome-distance'],
	autonomy: 'accompagne',
	company: '',
	cleared: false,
	overruled: null
};

const NO_TALLY = { walkIn: 0, promised: 0, left: 0 };

type Scene = Awaited<ReturnType<typeof aStructure>>;
const arrived = ({ structureId, siteId }: Scene, content: Partial<FirstContact> = {}, now = NOON) =>
	addArrival({ structureId, siteId, content: { ...CONTACT, ...content }, now });
const taking = (
	{ structureId, counsellorId }: Scene,
	id: string,
	by = counsellorId,
	now = minutesAfter(20)
) => takeArrival({ id, structureId, counsellorId: by, now });
/** « measure code » of the year’s counts. */
const counts = async ({ structureId }: Scene) =>
	Object.fromEntries(
		(await readActivity([structureId], 2026)).map(({ measure, code, count }) => [`${measure} ${code}`, count])
	);
const version = ({ structureId }: Scene) => versionOf(receptionTopic(structureId));

/** arrivals.ts, contacts.ts, under-way.ts, desk-night.ts and topics.ts */
export function arrivals(): void {
	test('somebody who waits has a ticket, and nothing of them in clear', async () => {
		const scene = await aStructure();
		const one = await arrived(scene);
		expect(one).toMatchObject({ ticket: 'F-001', arrivedAt: NOON, revision: 1, content: CONTACT });
		expect(await listWaiting(scene.structureId)).toEqual([one]);
		const [row] = await db.select().from(arrival).where(eq(arrival.id, one.id));
		expect(JSON.stringify(row)).not.toMatch(/Maëlle|violences|telephone|accompagne/);
		expect(await listWaiting((await aStructure()).structureId)).toEqual([]);
	});

	test('a ticket is never given to two people, waiting or received', async () => {
		const scene = await aStructure();
		const tickets = await Promise.all([arrived(scene), opened(scene), arrived(scene), opened(scene)]);
		expect(new Set(tickets.map(({ ticket }) => ticket)).size).toBe(4);
	});

	test('a site of another structure is refused', async () => {
		const scene = await aStructure();
		const { siteId } = await aStructure();
		await expect(arrived({ ...scene, siteId })).rejects.toThrow('site of another structure');
	});

	test('receiving opens the interview with what was noted; key gone, wait counted, name nowhere', async () => {
		const scene = await aStructure();
		const one = await arrived(scene);
		const [row] = await db.select().from(arrival).where(eq(arrival.id, one.id));
		const taken = await taking(scene, one.id);
		expect(taken).toMatchObject({ ok: true, interview: { id: one.id, ticket: 'F-001' } });
		const interview = await findInterview(one.id, scene.counsellorId);
		expect(interview?.content.contact).toMatchObject({
			channel: 'telephone',
			criteria: CONTACT.criteria,
			digital: 'accompagne'
		});
		expect(JSON.stringify(interview)).not.toContain('Maëlle');
		expect(await db.$count(sealingKey, eq(sealingKey.id, row?.keyId ?? ''))).toBe(0);
		expect(await db.$count(arrival, eq(arrival.id, one.id))).toBe(0);
		expect(await counts(scene)).toEqual({ 'attente 15-30': 1 });
	});

	test('of two counsellors at once one receives, the other is told who: 200 races, 0 double', async () => {
		const scene = await aStructure();
		const colleague = await aCounsellor(scene.structureId);
		let doubles = 0;
		for (let race = 0; race < 200; race++) {
			const { id } = await arrived(scene);
			const results = await Promise.all([taking(scene, id), taking(scene, id, colleague)]);
			const won = results.filter(({ ok }) => ok);
			if (won.length !== 1) doubles++;
			expect(results.find(({ ok }) => !ok)).toEqual({ ok: false, reason: 'taken', by: 'Nolwenn Exemple' });
			const had = await Promise.all([scene.counsellorId, colleague].map((by) => findInterview(id, by)));
			expect(had.filter(Boolean)).toHaveLength(1);
			await eraseInterview(id, had[0] ? scene.counsellorId : colleague);
		}
		expect(doubles).toBe(0);
		expect(await counts(scene)).toEqual({ 'attente 15-30': 200 });
	});

	test('who took somebody is still known once the interview is closed; another structure knows nothing', async () => {
		const scene = await aStructure();
		const { id } = await arrived(scene);
		const taken = await taking(scene, id);
		if (!taken.ok) throw new Error('not taken');
		await closeInterview({ ...closingOf(scene, taken.interview), fact: null });
		expect(await taking(scene, id)).toMatchObject({ ok: false, reason: 'taken' });
		expect(await taking(await aStructure(), id)).toEqual({ ok: false, reason: 'gone' });
	});

	test('somebody who leaves is forgotten and counted, once', async () => {
		const scene = await aStructure();
		const { id } = await arrived(scene);
		expect(await leave(id, (await aStructure()).structureId, NOON)).toBe(false);
		expect(await leave(id, scene.structureId, NOON)).toBe(true);
		expect(await leave(id, scene.structureId, NOON)).toBe(false);
		expect(await taking(scene, id)).toEqual({ ok: false, reason: 'gone' });
		expect(await counts(scene)).toEqual({ 'delai abandon': 1 });
	});

	test('what was noted changes over the revision that was read', async () => {
		const scene = await aStructure();
		const { id } = await arrived(scene);
		const edit = (revision: number, label: string) =>
			editArrival({ id, structureId: scene.structureId, revision, content: { ...CONTACT, label } });
		expect(await edit(1, 'M.')).toEqual({ ok: true, revision: 2 });
		expect(await edit(1, 'X.')).toEqual({ ok: false, reason: 'stale' });
		expect((await listWaiting(scene.structureId))[0]?.content.label).toBe('M.');
		await leave(id, scene.structureId, NOON);
		expect(await edit(2, 'Y.')).toEqual({ ok: false, reason: 'gone' });
	});

	test('each change moves the topic of its structure, and of no other', async () => {
		const scene = await aStructure();
		const other = await aStructure();
		const seen = [await version(scene)];
		const moved = async (change: Promise<unknown>) => {
			await change;
			seen.push(await version(scene));
		};
		const { id, revision } = await arrived(scene);
		seen.push(await version(scene));
		await moved(editArrival({ id, structureId: scene.structureId, revision, content: CONTACT }));
		await moved(taking(scene, id));
		await moved(interruptInterview(id, scene.counsellorId, NOON));
		await moved(resumeInterview({ ...scene, id, now: NOON }));
		const interview = await findInterview(id, scene.counsellorId);
		await moved(closeInterview(closingOf(scene, interview!)));
		expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6]);
		expect(await version(other)).toBe(0);
	});

	test('midnight makes nobody disappear; at four, who still waits is forgotten and counted', async () => {
		const scene = await aStructure();
		const one = await arrived(scene, {}, new Date('2026-11-24T22:30:00Z'));
		const [row] = await db.select().from(arrival).where(eq(arrival.id, one.id));
		await purgeExpired(new Date('2026-11-25T02:59:00Z'));
		expect((await listWaiting(scene.structureId)).map(({ id }) => id)).toEqual([one.id]);
		await purgeExpired(new Date('2026-11-25T03:00:00Z'));
		expect(await listWaiting(scene.structureId)).toEqual([]);
		expect(await db.$count(sealingKey, eq(sealingKey.id, row?.keyId ?? ''))).toBe(0);
		expect(await counts(scene)).toEqual({ 'delai abandon': 1 });
		expect(await version(scene)).toBe(2);
	});

	test('an interrupted interview is resumed by a colleague the same day, and is hers', async () => {
		const scene = await aStructure();
		const colleague = await aCounsellor(scene.structureId);
		const { id, revision } = await opened(scene);
		const resume = (now = minutesAfter(30), structureId = scene.structureId) =>
			resumeInterview({ id, structureId, counsellorId: colleague, now });
		expect(await resume()).toBe(false);
		expect(await interruptInterview(id, colleague, NOON)).toBe(false);
		expect(await interruptInterview(id, scene.counsellorId, NOON)).toBe(true);
		expect(await interruptInterview(id, scene.counsellorId, NOON)).toBe(false);
		expect(await listUnderWay(scene.structureId)).toMatchObject([{ id, interruptedAt: NOON }]);
		expect(await resume(NOON, (await aStructure()).structureId)).toBe(false);
		expect(await resume(startOfDay(addDays('2026-11-25', 1)))).toBe(false);
		expect(await Promise.all([resume(), resume()])).toContain(false);
		const mine = await findInterview(id, colleague);
		expect(mine?.content).toEqual(saying('Je cherche ma voie.'));
		const save = { id, counsellorId: scene.counsellorId, revision, content: saying(''), savedAt: NOON };
		expect(await saveInterview(save)).toEqual({ ok: false, reason: 'gone' });
		expect(await counts(scene)).toEqual({});
	});

	test('an interview never resumed becomes its own type at the end of the day; an open one stays', async () => {
		const scene = await aStructure();
		const cut = await opened(scene);
		const open = await opened(scene);
		await interruptInterview(cut.id, scene.counsellorId, NOON);
		await purgeExpired(startOfDay('2026-11-25'));
		expect(await findInterview(cut.id, scene.counsellorId)).toBeDefined();
		await purgeExpired(new Date('2026-11-25T03:00:00Z'));
		expect(await findInterview(cut.id, scene.counsellorId)).toBe(undefined);
		expect(await findInterview(open.id, scene.counsellorId)).toBeDefined();
		expect(await counts(scene)).toEqual({ 'type interrompu': 1 });
	});

	test('an interview left open for a week is erased with its key, and counted as never finished', async () => {
		const scene = await aStructure();
		const { id } = await opened(scene);
		const [row] = await db.select().from(interview).where(eq(interview.id, id));
		const week = (minutes: number) => new Date(NOON.getTime() + 7 * 86_400_000 + minutes * 60_000);
		await purgeExpired(week(-1));
		expect(await findInterview(id, scene.counsellorId)).toBeDefined();
		await purgeExpired(week(0));
		expect(await findInterview(id, scene.counsellorId)).toBe(undefined);
		expect(await db.$count(sealingKey, eq(sealingKey.id, row?.keyId ?? ''))).toBe(0);
		expect(await counts(scene)).toEqual({ 'type interrompu': 1 });
	});

	test('a simple information becomes an interview once, its count withdrawn exactly', async () => {
		const scene = await aStructure();
		await countInformation(scene, NOON);
		const id = await countInformation(scene, NOON);
		expect(await counts(scene)).toMatchObject({ 'type information-simple': 2, 'canal presentiel': 2 });
		const upgrade = (now = minutesAfter(2)) => upgradeInformation({ ...scene, id, now });
		expect(await upgrade(minutesAfter(16))).toBe(undefined);
		expect((await upgrade())?.id).toBe(id);
		expect(await upgrade()).toBe(undefined);
		expect(await counts(scene)).toMatchObject({ 'type information-simple': 1, 'duree moins-15': 1 });
	});

	test('one member of a group becomes an interview, once: a head fewer, still one contact', async () => {
		const scene = await aStructure();
		const id = await countGroup(scene, 14, NOON);
		expect(await counts(scene)).toEqual({ 'type collectif': 1, 'personnes collectif': 14 });
		expect(await upgradeMember({ ...scene, id, now: minutesAfter(16) })).toBe(undefined);
		expect((await upgradeMember({ ...scene, id, now: minutesAfter(2) }))?.id).toBe(id);
		expect(await upgradeMember({ ...scene, id, now: minutesAfter(2) })).toBe(undefined);
		expect(await counts(scene)).toEqual({ 'type collectif': 1, 'personnes collectif': 13 });
	});

	test('the day’s tally counts receptions by modality and departures, sealed, until the night', async () => {
		const scene = await aStructure();
		const { structureId } = scene;
		const people = await Promise.all(Array.from({ length: 12 }, () => arrived(scene)));
		// Received from the queue and opened at once: no other row keeps these transactions apart.
		await Promise.all(people.slice(0, 9).flatMap(({ id }) => [taking(scene, id), opened(scene)]));
		await leave(people[9]!.id, structureId, NOON);
		await leave(people[9]!.id, structureId, NOON);
		const promised = saying('');
		await opened(scene, { ...promised, contact: { ...promised.contact, modality: 'differe-rdv' } });
		expect(await readTally(structureId, NOON)).toEqual({ walkIn: 18, promised: 1, left: 1 });
		expect(await readTally((await aStructure()).structureId, NOON)).toEqual(NO_TALLY);
		const row = await db
			.select()
			.from(setting)
			.where(eq(setting.key, `accueil-jour:${structureId}`));
		expect(row[0]?.value).toMatch(/^2026-11-24 [0-9a-f-]{36} 1\.[A-Za-z0-9+/]+=*$/);
		const keyId = row[0]?.value.split(' ')[1] ?? '';
		await purgeExpired(new Date('2026-11-25T02:59:00Z'));
		expect(await db.$count(sealingKey, eq(sealingKey.id, keyId))).toBe(1);
		expect(await readTally(structureId, new Date('2026-11-25T03:00:00Z'))).toEqual(NO_TALLY);
		await purgeExpired(new Date('2026-11-25T03:00:00Z'));
		expect(await db.$count(sealingKey, eq(sealingKey.id, keyId))).toBe(0);
		expect(await db.$count(setting, eq(setting.key, `accueil-jour:${structureId}`))).toBe(0);
	});

	test('a new day begins its tally again, and destroys the key of the day before', async () => {
		const scene = await aStructure();
		await opened(scene);
		const [yesterday] = await db
			.select()
			.from(setting)
			.where(eq(setting.key, `accueil-jour:${scene.structureId}`));
		const tomorrow = minutesAfter(24 * 60);
		await leave((await arrived(scene, {}, tomorrow)).id, scene.structureId, tomorrow);
		expect(await readTally(scene.structureId, tomorrow)).toEqual({ ...NO_TALLY, left: 1 });
		expect(await db.$count(sealingKey, eq(sealingKey.id, yesterday?.value.split(' ')[1] ?? ''))).toBe(0);
		// An interview entered for a day gone by moves nothing.
		await opened(scene);
		expect(await readTally(scene.structureId, tomorrow)).toEqual({ ...NO_TALLY, left: 1 });
	});

	test('waiting targets are the structure’s own, written over what was read, and every desk is told', async () => {
		const { structureId } = await aStructure();
		const usual = { immediat: 5, jour: 30, differable: 60 };
		const own = { immediat: 3, jour: 20, differable: 45 };
		expect(await readTargets(structureId)).toEqual(usual);
		const before = await versionOf(receptionTopic(structureId));
		const both = await Promise.all([
			writeTargets(structureId, usual, own),
			writeTargets(structureId, usual, own)
		]);
		expect(both.toSorted()).toEqual([false, true]);
		expect(await readTargets(structureId)).toEqual(own);
		expect(await versionOf(receptionTopic(structureId))).toBe(before + 1);
		expect(await readTargets((await aStructure()).structureId)).toEqual(usual);
	});

	test('a name chosen for an interview is refused when it is taken', async () => {
		const scene = await aStructure();
		const { id } = await opened(scene);
		const again = { ...scene, id, day: '2026-11-24', content: saying(''), now: NOON };
		await expect(openInterview(again)).rejects.toThrow();
	});
}
