import { and, desc, eq } from 'drizzle-orm';
import { readItem } from '#lib/domain/library/read-item.ts';
import type { CivilDate } from '#lib/domain/shared/civil-date.ts';
import { ok, refused, type Result } from '#lib/domain/shared/result.ts';
import { db, transaction } from '#lib/server/db/index.ts';
import { libraryEdition } from '#lib/server/db/schema-library.ts';
import { uuidv7 } from '#lib/server/stores/ids.ts';
import type { ResourceEntry } from '#lib/vocabularies/resource.ts';

/** What a region published once, as its file says it. */
export type Edition = {
	readonly number: number;
	readonly publisher: string;
	readonly publicKey: string;
	readonly publishedOn: CivilDate;
	readonly items: readonly ResourceEntry[];
};

/** An edition that a structure received; one at most is on its shelf. */
export type ReceivedEdition = Edition & {
	readonly id: string;
	readonly state: 'lue' | 'appliquee' | 'remplacee' | 'annulee';
	readonly receivedAt: Date;
};

/** `autre-cle`: the edition on the shelf was signed by somebody else. `plus-ancienne`: it is not newer than it. */
export type EditionRefusal = 'autre-cle' | 'plus-ancienne';

/** The editions of a structure, latest first. */
export async function listEditions(structureId: string): Promise<ReceivedEdition[]> {
	const rows = await db
		.select()
		.from(libraryEdition)
		.where(eq(libraryEdition.structureId, structureId))
		.orderBy(desc(libraryEdition.receivedAt), desc(libraryEdition.id));
	return rows.map(({ structureId: _, items, state, ...row }) => ({
		...row,
		state: state as ReceivedEdition['state'],
		items: items.flatMap((item) => readItem(item) ?? [])
	}));
}

/** The region's items on the shelf of a structure; none until an edition is applied. */
export const regionItems = async (structureId: string): Promise<readonly ResourceEntry[]> =>
	(await listEditions(structureId)).find(({ state }) => state === 'appliquee')?.items ?? [];

/** Keeps an edition that was read, without putting it on the shelf; one read before and never applied gives way. */
export function keepEdition(
	structureId: string,
	edition: Edition,
	now: Date
): Promise<Result<string, EditionRefusal>> {
	return transaction(`library-editions:${structureId}`, async () => {
		const refusal = refusalOf(edition, await listEditions(structureId));
		if (refusal) return refused(refusal);
		await db.delete(libraryEdition).where(and(of(structureId), eq(libraryEdition.state, 'lue')));
		const id = uuidv7(now);
		const items = edition.items.map((item) => ({ ...item }));
		await db
			.insert(libraryEdition)
			.values({ ...edition, id, structureId, state: 'lue', items, receivedAt: now });
		return ok(id);
	});
}

/** Puts an edition that was read on the shelf, in place of the one before; false when it is no longer there to apply. */
export function applyEdition(structureId: string, id: string): Promise<boolean> {
	return transaction(`library-editions:${structureId}`, async () => {
		const known = await listEditions(structureId);
		const wanted = known.find((one) => one.id === id && one.state === 'lue');
		if (!wanted || refusalOf(wanted, known)) return false;
		await db
			.update(libraryEdition)
			.set({ state: 'remplacee' })
			.where(and(of(structureId), eq(libraryEdition.state, 'appliquee')));
		await db.update(libraryEdition).set({ state: 'appliquee' }).where(eq(libraryEdition.id, id));
		return true;
	});
}

/** Takes the edition on the shelf back; the one it had replaced returns. False when it is not on the shelf. */
export function undoEdition(structureId: string, id: string): Promise<boolean> {
	return transaction(`library-editions:${structureId}`, async () => {
		const known = await listEditions(structureId);
		if (!known.some((one) => one.id === id && one.state === 'appliquee')) return false;
		await db.update(libraryEdition).set({ state: 'annulee' }).where(eq(libraryEdition.id, id));
		const before = known
			.filter(({ state }) => state === 'remplacee')
			.sort((one, other) => other.number - one.number)[0];
		if (before)
			await db.update(libraryEdition).set({ state: 'appliquee' }).where(eq(libraryEdition.id, before.id));
		return true;
	});
}

function refusalOf(edition: Edition, known: readonly ReceivedEdition[]): EditionRefusal | null {
	const current = known.find(({ state }) => state === 'appliquee');
	if (!current) return null;
	if (current.publicKey !== edition.publicKey) return 'autre-cle';
	return edition.number > current.number ? null : 'plus-ancienne';
}

const of = (structureId: string) => eq(libraryEdition.structureId, structureId);
