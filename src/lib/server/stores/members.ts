import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import type { CivilDate } from '#lib/domain/shared/civil-date.ts';
import { ok, refused, type Result } from '#lib/domain/shared/result.ts';
import { db, transaction } from '#lib/server/db/index.ts';
import { member, memberKey } from '#lib/server/db/schema-exchange.ts';
import { structure } from '#lib/server/db/schema.ts';
import { uuidv7 } from '#lib/server/stores/ids.ts';
import type { Structure } from '#lib/server/stores/structures.ts';
import type { Network } from '#lib/vocabularies/network.ts';

/** A structure that is kept elsewhere and sends the files of its lots. */
export type Member = Pick<Structure, 'id' | 'name' | 'network' | 'communeCode'> & {
	readonly registeredAt: Date;
	/** Nothing more is awaited from this day on. */
	readonly leftOn: CivilDate | null;
	readonly publicKey: string;
	/** When this key was registered; later than the member when it replaced another. */
	readonly keySince: Date;
};

export type NewMember = Pick<Structure, 'id' | 'name' | 'network' | 'communeCode'> & {
	readonly publicKey: string;
};

/** `hebergee`: it is kept on this very server. `autre-cle`: known with another key. `cle-prise`: the key is another's. */
export type MemberRefusal = 'hebergee' | 'autre-cle' | 'cle-prise';

/** Every member, by name; those who left too. */
export async function listMembers(): Promise<Member[]> {
	const rows = await db
		.select({
			...{ id: structure.id, name: structure.name, network: structure.network },
			...{ communeCode: structure.communeCode, registeredAt: member.registeredAt, leftOn: member.leftOn },
			...{ publicKey: memberKey.publicKey, keySince: memberKey.registeredAt }
		})
		.from(member)
		.innerJoin(structure, eq(structure.id, member.structureId))
		.innerJoin(memberKey, and(eq(memberKey.structureId, member.structureId), isNull(memberKey.replacedAt)))
		.orderBy(asc(structure.name), asc(structure.id));
	return rows.map((row) => ({ ...row, network: row.network as Network }));
}

/** The key that holds for a member, or null. */
export async function memberKeyOf(structureId: string): Promise<string | null> {
	const rows = await db
		.select({ publicKey: memberKey.publicKey })
		.from(memberKey)
		.where(and(eq(memberKey.structureId, structureId), isNull(memberKey.replacedAt)))
		.orderBy(desc(memberKey.registeredAt))
		.limit(1);
	return rows[0]?.publicKey ?? null;
}

/**
 * Registers a member and its key, before its first file. Known already, its name and commune follow; its key is replaced
 * only when `replaces` is the key that held, as it was read: files signed with the former one are refused from then on.
 */
export function registerMember(
	input: NewMember,
	replaces: string | null,
	now: Date
): Promise<Result<'nouveau' | 'deja-connu' | 'cle-remplacee', MemberRefusal>> {
	return transaction('members', async () => {
		const refusal = await refusalOf(input);
		if (refusal) return refused(refusal);
		const held = await memberKeyOf(input.id);
		if (held === null) {
			await insertMember(input, now);
			return ok('nouveau');
		}
		if (held !== input.publicKey && held !== replaces) return refused('autre-cle');
		const { name, network, communeCode } = input;
		await db.update(structure).set({ name, network, communeCode }).where(eq(structure.id, input.id));
		if (held === input.publicKey) return ok('deja-connu');
		await db
			.update(memberKey)
			.set({ replacedAt: now })
			.where(and(eq(memberKey.structureId, input.id), isNull(memberKey.replacedAt)));
		await insertKey(input, now);
		return ok('cle-remplacee');
	});
}

/** Says from which day a member is no longer awaited; null awaits it again. False when it is not one. */
export async function setMemberLeft(structureId: string, leftOn: CivilDate | null): Promise<boolean> {
	const rows = await db
		.update(member)
		.set({ leftOn })
		.where(eq(member.structureId, structureId))
		.returning({ id: member.structureId });
	return rows.length > 0;
}

async function refusalOf({ id, publicKey }: NewMember): Promise<MemberRefusal | null> {
	const hosted = await db
		.select({ id: structure.id })
		.from(structure)
		.leftJoin(member, eq(member.structureId, structure.id))
		.where(and(eq(structure.id, id), isNull(member.structureId)));
	if (hosted.length > 0) return 'hebergee';
	const holders = await db.select().from(memberKey).where(eq(memberKey.publicKey, publicKey));
	const isTaken = holders.some(({ structureId, replacedAt }) => structureId !== id || replacedAt !== null);
	return isTaken ? 'cle-prise' : null;
}

async function insertMember(input: NewMember, now: Date): Promise<void> {
	const { id, name, network, communeCode } = input;
	await db
		.insert(structure)
		.values({ id, name, network, address: '', communeCode, createdAt: now, revision: 1 });
	await db.insert(member).values({ structureId: id, registeredAt: now, leftOn: null });
	await insertKey(input, now);
}

const insertKey = async ({ id, publicKey }: NewMember, now: Date): Promise<void> =>
	void (await db
		.insert(memberKey)
		.values({ id: uuidv7(now), structureId: id, publicKey, registeredAt: now, replacedAt: null }));
