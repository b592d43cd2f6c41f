import { asc, eq } from 'drizzle-orm';
import { cleanText } from '#lib/domain/shared/text-key.ts';
import { refused, ok, type Result } from '#lib/domain/shared/result.ts';
import { db } from '#lib/server/db/index.ts';
import { account } from '#lib/server/db/schema.ts';
import { uuidv7 } from '#lib/server/stores/ids.ts';

/** What an account may do; roles add up (ruling 23). */
export const ROLES = ['accueil', 'conseil', 'pilotage', 'region', 'administration'] as const;
export type Role = (typeof ROLES)[number];

export type Account = {
	readonly id: string;
	readonly email: string;
	readonly name: string;
	/** Null for an account of the whole installation (region, administration). */
	readonly structureId: string | null;
	readonly roles: readonly Role[];
	readonly createdAt: Date;
	readonly disabledAt: Date | null;
};

/** E-mail as it is stored and searched. */
export const emailKey = (email: string): string => cleanText(email).trim().toLowerCase();

/** Creates an account. The password is hashed by `auth/password.ts` beforehand. */
export async function createAccount(input: {
	readonly email: string;
	readonly name: string;
	readonly passwordHash: string;
	readonly structureId: string | null;
	readonly roles: readonly Role[];
	readonly now: Date;
}): Promise<Result<Account, 'email-taken'>> {
	const rows = await db
		.insert(account)
		.values({
			id: uuidv7(input.now),
			email: emailKey(input.email),
			name: input.name,
			passwordHash: input.passwordHash,
			structureId: input.structureId,
			roles: [...input.roles],
			createdAt: input.now
		})
		.onConflictDoNothing()
		.returning();
	return rows[0] ? ok(toAccount(rows[0])) : refused('email-taken');
}

/** The account of an e-mail with its password hash, for signing in only; disabled accounts are found too. */
export async function findAccountByEmail(
	email: string
): Promise<(Account & { readonly passwordHash: string }) | undefined> {
	const rows = await db
		.select()
		.from(account)
		.where(eq(account.email, emailKey(email)))
		.limit(1);
	return rows[0] && { ...toAccount(rows[0]), passwordHash: rows[0].passwordHash };
}

/** An account, or undefined. */
export async function findAccount(id: string): Promise<Account | undefined> {
	const rows = await db.select().from(account).where(eq(account.id, id)).limit(1);
	return rows[0] && toAccount(rows[0]);
}

/** Accounts of a structure (of the whole installation for null), by name. */
export async function listAccounts(structureId: string | null): Promise<Account[]> {
	const rows = await db
		.select()
		.from(account)
		.where(structureId === null ? undefined : eq(account.structureId, structureId))
		.orderBy(asc(account.name), asc(account.id));
	return rows.map(toAccount);
}

/** How many accounts exist; 0 means that nobody has set Degemer up yet. */
export const countAccounts = (): Promise<number> => db.$count(account);

/** Replaces a password hash; false when the account does not exist. The caller ends its sessions. */
export async function setPassword(id: string, passwordHash: string): Promise<boolean> {
	return changed(id, { passwordHash });
}

/** Replaces the roles; false when the account does not exist. They count from the next request on. */
export async function setRoles(id: string, roles: readonly Role[]): Promise<boolean> {
	return changed(id, { roles: [...roles] });
}

/** Disables an account (an instant) or enables it again (null); false when it does not exist. */
export async function setDisabled(id: string, disabledAt: Date | null): Promise<boolean> {
	return changed(id, { disabledAt });
}

async function changed(id: string, values: Partial<typeof account.$inferInsert>): Promise<boolean> {
	const rows = await db.update(account).set(values).where(eq(account.id, id)).returning({ id: account.id });
	return rows.length > 0;
}

function toAccount(row: typeof account.$inferSelect): Account {
	const { id, email, name, structureId, createdAt, disabledAt } = row;
	return { id, email, name, structureId, roles: rolesOf(row.roles), createdAt, disabledAt };
}

/** The roles this version knows; an unknown one grants nothing. */
export const rolesOf = (roles: readonly string[]): Role[] => ROLES.filter((role) => roles.includes(role));
