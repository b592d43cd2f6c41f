import type { CivilDate } from '#lib/domain/shared/civil-date.ts';
import { listLots, listMembers, listStructures, type LotHeader } from '#lib/server/stores/index.ts';
import { networkNames } from '#lib/wording/network-names.ts';
import { periodName } from '#lib/wording/publics.ts';
import { awaitedText } from '#lib/wording/region.ts';

/** One row of the delivery board. No figure: who is late is a telephone call, never a ranking. */
export type Delivery = {
	id: string;
	name: string;
	network: string;
	/** Kept on this server: nothing to send, only to close. */
	isHosted: boolean;
	lots: string[];
	awaits: string;
};

/** Who has given what of a year, and what is still awaited, by name; `isReady` says of a hosted one that it may close. */
export async function deliveryBoard(
	year: number,
	today: CivilDate,
	isReady: (structureId: string) => Promise<boolean>
): Promise<Delivery[]> {
	const hosted = await Promise.all(
		(await listStructures()).map(async ({ id, name, network }) => {
			const lots = lotsOfYear(await listLots(id), year);
			const awaits = awaitedText(lots, year, today, await isReady(id));
			return rowOf({ id, name, network: networkNames[network] }, true, lots, awaits);
		})
	);
	const members = await Promise.all(
		(await listMembers()).map(async ({ id, name, network, leftOn }) => {
			const lots = lotsOfYear(await listLots(id), year);
			const awaits = leftOn ? '' : awaitedText(lots, year, today, false);
			return rowOf({ id, name, network: networkNames[network] }, false, lots, awaits);
		})
	);
	return [...hosted, ...members].toSorted((one, other) => one.name.localeCompare(other.name, 'fr'));
}

const lotsOfYear = (lots: readonly LotHeader[], year: number): LotHeader[] =>
	lots.filter(({ quarters }) => quarters[0]?.startsWith(`${year}`));

const rowOf = (
	about: Pick<Delivery, 'id' | 'name' | 'network'>,
	isHosted: boolean,
	lots: readonly LotHeader[],
	awaits: string
): Delivery => ({ ...about, isHosted, lots: lots.map(({ period }) => periodName(period)), awaits });
