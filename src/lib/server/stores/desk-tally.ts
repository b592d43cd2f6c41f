import { eq, like, sql } from 'drizzle-orm';
import type { CivilDate } from '#lib/domain/shared/civil-date.ts';
import { deskDay } from '#lib/domain/triage/desk-day.ts';
import { place, seal, unseal } from '#lib/server/crypto/seal.ts';
import { db } from '#lib/server/db/index.ts';
import { sealingKey, setting } from '#lib/server/db/schema.ts';
import { addSealingKey, masterKey, shred, unwrapKey } from '#lib/server/stores/keys.ts';
import type { Master } from '#lib/server/stores/master.ts';
import { readSetting } from '#lib/server/stores/settings.ts';
import type { Modality } from '#lib/vocabularies/modality.ts';

/** What a structure's desk has done since its day began: three numbers, sealed, forgotten with the day (ruling 22). */
export type DeskTally = {
	/** Received without an appointment. */
	readonly walkIn: number;
	/** Received on a promise: an appointment, a call-back, a written answer. */
	readonly promised: number;
	/** Who did not wait. */
	readonly left: number;
};

const NOTHING: DeskTally = { walkIn: 0, promised: 0, left: 0 };
const PREFIX = 'accueil-jour:';
const settingOf = (structureId: string): string => PREFIX + structureId;

/** Which number somebody received in this way moves. */
export const receivedAs = (modality: Modality): 'walkIn' | 'promised' =>
	modality === 'flux' || modality === 'flux-differe' ? 'walkIn' : 'promised';

/** Adds one to a number of the day. Inside a transaction, before the topic moves; a day gone by counts nothing more. */
export async function tally(
	master: Master,
	structureId: string,
	what: keyof DeskTally,
	now: Date
): Promise<void> {
	const key = settingOf(structureId);
	const today = deskDay(now);
	const held = partsOf(await hold(key));
	if (held && held.day > today) return;
	const mine = held?.day === today ? held : null;
	if (held && !mine) await shred(held.keyId);
	const known = mine && (await opened(master, key, mine));
	const about = { retention: 'ouvert', createdAt: now, expiresAt: null } as const;
	const { id, key: sealing } = known ?? (await addSealingKey(master, about));
	const counted = known?.tally ?? NOTHING;
	const sealed = seal(
		sealing,
		JSON.stringify({ ...counted, [what]: counted[what] + 1 }),
		place('setting', key, 'value')
	);
	await db
		.update(setting)
		.set({ value: `${today} ${id} ${sealed}` })
		.where(eq(setting.key, key));
}

/** The numbers of the day of a structure's desk. */
export async function readTally(structureId: string, now: Date): Promise<DeskTally> {
	const key = settingOf(structureId);
	const held = partsOf(await readSetting(key));
	if (held?.day !== deskDay(now)) return NOTHING;
	return (await opened(await masterKey(), key, held))?.tally ?? NOTHING;
}

/** Forgets the numbers of days gone by, and their keys. Inside the purge's transaction. */
export async function forgetTallies(today: CivilDate): Promise<void> {
	const rows = await db
		.select()
		.from(setting)
		.where(like(setting.key, `${PREFIX}%`));
	for (const { key, value } of rows) {
		const held = partsOf(value);
		if (held && held.day >= today) continue;
		await db.delete(setting).where(eq(setting.key, key));
		if (held) await shred(held.keyId);
	}
}

/** The setting as it stands, its row kept for this transaction alone: two receptions at once are both counted. */
async function hold(key: string): Promise<string> {
	const rows = await db
		.insert(setting)
		.values({ key, value: '' })
		.onConflictDoUpdate({ target: setting.key, set: { value: sql`${setting.value}` } })
		.returning({ value: setting.value });
	return rows[0]?.value ?? '';
}

type Parts = { readonly day: CivilDate; readonly keyId: string; readonly sealed: string };

function partsOf(value: string | undefined): Parts | null {
	const [day, keyId, sealed] = (value ?? '').split(' ');
	return day && keyId && sealed ? { day, keyId, sealed } : null;
}

/** Undefined when the night has destroyed the key meanwhile. */
async function opened(master: Master, key: string, { keyId, sealed }: Parts) {
	const [row] = await db.select().from(sealingKey).where(eq(sealingKey.id, keyId));
	if (!row) return undefined;
	const sealing = unwrapKey(master, keyId, row.wrapped);
	const tally = JSON.parse(unseal(sealing, sealed, place('setting', key, 'value'))) as DeskTally;
	return { id: keyId, key: sealing, tally };
}
