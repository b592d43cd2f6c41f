import type { Profile } from '#lib/domain/statistics/profile.ts';
import { readProfilesByLot } from '#lib/server/stores/index.ts';

/** Two years of a hundred structures: some sixty megabytes at the most, for a region; a structure has a hundredth of it. */
const REMEMBERED = 40_000;

/** Lots read already, the latest asked last. They never change once closed, so that what is remembered is never stale. */
const read = new Map<string, readonly Profile[]>();

/** The profiles of some lots, by lot; read once as long as there is room. */
export async function profilesByLot(
	lotIds: readonly string[]
): Promise<ReadonlyMap<string, readonly Profile[]>> {
	const missing = await readProfilesByLot(lotIds.filter((id) => !read.has(id)));
	const found = new Map(lotIds.map((id) => [id, read.get(id) ?? missing.get(id) ?? []]));
	for (const [id, profiles] of found) {
		read.delete(id);
		// A lot that is not there yet is no lot without profiles.
		if (profiles.length > 0) read.set(id, profiles);
	}
	let held = [...read.values()].reduce((sum, { length }) => sum + length, 0);
	for (const [id, { length }] of read) {
		if (held <= REMEMBERED) break;
		read.delete(id);
		held -= length;
	}
	return found;
}
