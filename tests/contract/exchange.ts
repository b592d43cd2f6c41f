import { gunzipSync } from 'node:zlib';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Fact } from '#lib/domain/statistics/fact.ts';
import { sumProfiles } from '#lib/domain/statistics/sum-profiles.ts';
import { db } from '#lib/server/db/index.ts';
import { lotAnnex } from '#lib/server/db/schema-exchange.ts';
import { site } from '#lib/server/db/schema.ts';
import { memberCard, readCard } from '#lib/server/exchange/card.ts';
import { lotFile } from '#lib/server/exchange/lot-file.ts';
import { packExchange } from '#lib/server/exchange/pack.ts';
import { receiveFile } from '#lib/server/exchange/receive.ts';
import { unpackExchange } from '#lib/server/exchange/unpack.ts';
import { closeReadyLot } from '#lib/server/lots/close.ts';
import {
	listLots,
	listMembers,
	listReceived,
	listSites,
	listStructures,
	memberKeyOf,
	profileLines,
	readActivity,
	readProfiles,
	recordContact,
	registerMember,
	setMemberLeft
} from '#lib/server/stores/index.ts';
import { aMember, lotOf, type FictionalMember } from '../support/member-files.ts';
import { worldOf } from '../support/world.ts';
import { NOON, aStructure, minutesAfter } from './scene.ts';

let serial = 20;
const newMember = async (): Promise<FictionalMember> => {
	const member = aMember(++serial);
	await registerMember(member.about, null, NOON);
	return member;
};
async function* once(bytes: Uint8Array) {
	yield bytes;
}
const receive = async (bytes: Uint8Array, now = NOON) => {
	const received = await receiveFile(once(bytes), now);
	return received.verdict === 'refuse' ? received.fault.kind : received.verdict;
};
/** All that a region holds of a member. */
const heldOf = async ({ id }: FictionalMember) => {
	const lots = await listLots(id);
	return {
		lots: lots.map(({ period }) => period),
		lines: profileLines(await readProfiles(lots.map((one) => one.id))),
		sites: (await listSites(id)).map(({ name }) => name),
		activity: (await readActivity([id], 2025)).map(({ month, measure, count }) => [month, measure, count])
	};
};

/** members.ts, received.ts, annexes.ts and server/exchange */
export function exchanges(): void {
	test('a closed lot leaves twice in the same bytes, and tells the truth of its lot (I8)', async () => {
		const { structure, structureId, siteId } = await aStructure();
		for (const fact of worldOf({ interviews: 40, seed: 5, structure: structureId, quarters: ['2025-T2'] })) {
			const counted = { ...fact, site: siteId } as Fact;
			const increments = [{ measure: 'type', code: 'api', count: 1 }] as const;
			await recordContact({ structureId, siteId, month: '2025-05', increments, fact: counted });
		}
		await closeReadyLot({ structureId, now: NOON });
		const [lot] = await listLots(structureId);
		const first = await lotFile(structure, lot!);
		// A late entry moves the activity of the closed period; the file that left does not move.
		const late = [{ measure: 'type', code: 'information-simple', count: 3 }] as const;
		await recordContact({ structureId, siteId, month: '2025-05', increments: late, fact: null });
		const second = await lotFile(structure, lot!);
		expect(second.bytes.equals(first.bytes)).toBe(true);
		expect(first.name).toMatch(/^degemer-socle-mission-locale-de-ker-exemple-\d+-2025\.ndjson\.gz$/);

		// Given to the region of the same server, it says that nothing is to be sent.
		expect(await receive(first.bytes)).toBe('hebergee');
		const card = readCard(await memberCard(structure));
		const read = await unpackExchange(first.bytes, () => card?.publicKey ?? null);
		if (!read.ok) throw new Error(read.error.kind);
		expect(read.value.lot).toMatchObject({ id: lot?.id, structureId, interviews: 40, tier: 'one-way' });
		expect(profileLines(read.value.profiles)).toBe(profileLines(await readProfiles([lot!.id])));
		expect(read.value.activity).toContainEqual({
			...{ siteId, month: '2025-05', measure: 'type', code: 'api', count: 40 }
		});
		await expect(db.update(lotAnnex).set({ lines: '' }).where(eq(lotAnnex.lotId, lot!.id))).rejects.toThrow();
		await expect(db.delete(lotAnnex).where(eq(lotAnnex.lotId, lot!.id))).rejects.toThrow();
	});

	test('no exact count about people leaves, but the number of interviews (I10)', async () => {
		const { structure, structureId, siteId } = await aStructure();
		// Canaries: columns that two interviews of forty have, and one département that a single one has.
		const facts = worldOf({ interviews: 40, seed: 6, structure: structureId, quarters: ['2025-T2'] });
		for (const [at, fact] of facts.entries()) {
			const canary =
				at < 2
					? { statut: 'stagiaire-formation', sexe: 'homme' }
					: { statut: 'scolaire-etudiant', sexe: 'femme' };
			const alone = { departement: at === 0 ? '56' : '22', epci: null };
			const counted = { ...fact, ...canary, ...alone, site: siteId } as Fact;
			await recordContact({ structureId, siteId, month: '2025-05', increments: [], fact: counted });
		}
		await closeReadyLot({ structureId, now: NOON });
		const [lot] = await listLots(structureId);
		const text = gunzipSync((await lotFile(structure, lot!)).bytes).toString();
		const weights = [...text.matchAll(/"p":(\d+)/g)].map(([, weight]) => Number(weight));
		expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(40);
		expect(Math.min(...weights)).toBeGreaterThanOrEqual(5);
		expect(text).not.toMatch(/"n":2\b/);
	});

	test('a member is registered with its key, and is no structure of this server', async () => {
		const member = aMember(++serial);
		expect(await registerMember(member.about, null, NOON)).toEqual({ ok: true, value: 'nouveau' });
		expect(await registerMember(member.about, null, NOON)).toEqual({ ok: true, value: 'deja-connu' });
		expect(readCard(member.card)).toEqual(member.about);
		expect((await listMembers()).filter(({ id }) => id === member.id)).toMatchObject([
			{ name: member.name, publicKey: member.publicKey, leftOn: null }
		]);
		expect((await listStructures()).some(({ id }) => id === member.id)).toBe(false);
		await setMemberLeft(member.id, '2026-11-24');
		expect((await listMembers()).find(({ id }) => id === member.id)?.leftOn).toBe('2026-11-24');
	});

	test('a key is replaced only by who read the one that held, and never given to another', async () => {
		const member = await newMember();
		const other = aMember(++serial);
		const anew = { ...member.about, publicKey: other.publicKey };
		expect(await registerMember(anew, null, NOON)).toEqual({ ok: false, error: 'autre-cle' });
		expect(await registerMember(anew, 'ed25519:x', NOON)).toEqual({ ok: false, error: 'autre-cle' });
		expect(await registerMember(anew, member.publicKey, minutesAfter(1))).toMatchObject({
			value: 'cle-remplacee'
		});
		expect(await memberKeyOf(member.id)).toBe(other.publicKey);
		// Neither the key of another, nor one that was set aside.
		expect(await registerMember(other.about, null, NOON)).toEqual({ ok: false, error: 'cle-prise' });
		expect(await registerMember(member.about, other.publicKey, NOON)).toEqual({
			ok: false,
			error: 'cle-prise'
		});
		expect(await receive(lotOf(member).bytes)).toBe('signature');
		const { structure } = await aStructure();
		const hosted = { ...aMember(++serial).about, id: structure.id };
		expect(await registerMember(hosted, null, NOON)).toEqual({ ok: false, error: 'hebergee' });
	});

	test('a file is received once; again it changes nothing; the same lot otherwise is refused and noted', async () => {
		const member = await newMember();
		const { bytes, profiles, lines } = lotOf(member);
		expect(await receive(bytes)).toBe('recu');
		const held = await heldOf(member);
		expect(held).toMatchObject({
			lots: ['2025'],
			activity: [
				['2025-01', 'ouverture', 40],
				['2025-01', 'type', 60]
			]
		});
		expect(held.lines).toBe(profileLines(profiles));
		expect(await receive(bytes, minutesAfter(1))).toBe('deja-recu');
		const altered = packExchange(lines.replace('"code":"api","n":60', '"code":"api","n":61'), member.key);
		expect(await receive(altered, minutesAfter(2))).toBe('autre-contenu');
		const again = lotOf(member, { serial: 2, interviews: 40 });
		expect(await receive(again.bytes, minutesAfter(3))).toBe('periode-deja-recue');
		expect(await heldOf(member)).toEqual(held);
		const noted = (await listReceived(100)).filter(({ structureId }) => structureId === member.id);
		expect(noted.map(({ verdict, fault }) => [verdict, fault])).toEqual([
			['refuse', 'periode-deja-recue'],
			['refuse', 'autre-contenu'],
			['recu', null]
		]);
	});

	test('a file that fails on its way in leaves nothing', async () => {
		const member = await newMember();
		const other = await newMember();
		await receive(lotOf(other).bytes);
		const held = await heldOf(member);
		const thief = { ...member, sites: other.sites };
		expect(await receive(lotOf(thief).bytes)).toBe('lieu-d-un-autre');
		expect(await heldOf(member)).toEqual(held);
		expect(held).toMatchObject({ lots: [], sites: [] });
		expect((await db.select().from(site).where(eq(site.id, other.sites[0]!.id)))[0]?.structureId).toBe(
			other.id
		);
	});

	test('activity follows the last lot received, in whatever order files come; figures about people never move (I9)', async () => {
		const member = await newMember();
		const siteId = member.sites[0]!.id;
		const row = (month: string, count: number) => ({ siteId, month, measure: 'type', code: 'api', count });
		const first = lotOf(member, {
			...{ period: '2025-T1', quarters: ['2025-T1'], interviews: 40, serial: 1 },
			activity: [row('2025-02', 40)]
		});
		const second = lotOf(member, {
			...{ period: '2025-T2', quarters: ['2025-T2'], interviews: 35, serial: 2 },
			activity: [row('2025-02', 42), row('2025-05', 33)]
		});
		expect(await receive(second.bytes)).toBe('recu');
		const before = await heldOf(member);
		expect(await receive(first.bytes)).toBe('recu');
		const after = await heldOf(member);
		expect(after.activity).toEqual([
			['2025-02', 'type', 42],
			['2025-05', 'type', 33]
		]);
		expect(after.lots).toEqual(['2025-T1', '2025-T2']);
		expect(after.lines.endsWith(before.lines)).toBe(true);
	});

	test('the region is the sum of its structures, column by column (I5)', async () => {
		const members = [await newMember(), await newMember(), await newMember()];
		for (const member of members) await receive(lotOf(member, { interviews: 45 + member.number }).bytes);
		const idsOf = async ({ id }: FictionalMember) => (await listLots(id)).map((one) => one.id);
		const each = await Promise.all(members.map(async (member) => readProfiles(await idsOf(member))));
		const all = await readProfiles((await Promise.all(members.map(idsOf))).flat());
		for (const column of ['statut', 'freins', 'suite'] as const) {
			const whole = sumProfiles(all, {}, [column]);
			for (const { codes, count } of whole.rows) {
				const parts = each.map((profiles) => sumProfiles(profiles, { [column]: codes }, []).total);
				expect(parts.reduce((sum, part) => sum + part, 0)).toBe(count);
			}
		}
		const numbers = members.reduce((sum, { number }) => sum + 45 + number, 0);
		expect(sumProfiles(all, {}, []).total).toBe(numbers);
	});
}
