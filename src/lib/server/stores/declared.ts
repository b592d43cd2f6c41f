import { asc, eq } from 'drizzle-orm';
import { db } from '#lib/server/db/index.ts';
import { declaredTotal } from '#lib/server/db/schema-exchange.ts';
import { uuidv7 } from '#lib/server/stores/ids.ts';
import type { Network } from '#lib/vocabularies/network.ts';

/** What a member without Degemer says of a year (ruling 21): shown apart, added to nothing. */
export type DeclaredTotal = Omit<typeof declaredTotal.$inferSelect, 'network'> & {
	readonly network: Network;
};

/** The totals declared for a year, by name. */
export async function listDeclared(year: number): Promise<DeclaredTotal[]> {
	const rows = await db
		.select()
		.from(declaredTotal)
		.where(eq(declaredTotal.year, year))
		.orderBy(asc(declaredTotal.name), asc(declaredTotal.id));
	return rows.map((row) => ({ ...row, network: row.network as Network }));
}

/** The years for which something was declared. */
export async function listDeclaredYears(): Promise<number[]> {
	const rows = await db.selectDistinct({ year: declaredTotal.year }).from(declaredTotal);
	return rows.map(({ year }) => year);
}

/** Notes a declared total; one already noted for this name and year is replaced. */
export async function writeDeclared(input: Omit<DeclaredTotal, 'id'>, now: Date): Promise<void> {
	const { network, interviews, source, notedOn } = input;
	await db
		.insert(declaredTotal)
		.values({ id: uuidv7(now), ...input })
		.onConflictDoUpdate({
			target: [declaredTotal.name, declaredTotal.year],
			set: { network, interviews, source, notedOn }
		});
}

/** Removes a declared total; nothing happens when it does not exist. */
export async function removeDeclared(id: string): Promise<void> {
	await db.delete(declaredTotal).where(eq(declaredTotal.id, id));
}
