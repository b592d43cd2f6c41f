import { monthOf } from '#lib/domain/shared/civil-date.ts';
import { textKey } from '#lib/domain/shared/text-key.ts';
import { annexLines, exchangeLines, type SentActivity } from '#lib/domain/statistics/exchange.ts';
import { halfDaysByMonth, lastDayOf } from '#lib/server/exchange/half-days.ts';
import { signingKey } from '#lib/server/exchange/keys.ts';
import { packExchange } from '#lib/server/exchange/pack.ts';
import {
	keepAnnexOnce,
	listClosures,
	listSites,
	readActivity,
	readAnnex,
	readProfiles,
	type LotHeader,
	type Structure
} from '#lib/server/stores/index.ts';

/**
 * The exchange file of a closed lot: always the same bytes. Its activity is that of the year up to the end of the lot, as it
 * was at the first export; the next lot says it again, late entries included.
 */
export async function lotFile(
	structure: Pick<Structure, 'id' | 'name'>,
	lot: LotHeader
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
	const annex = (await readAnnex(lot.id)) ?? (await keepAnnexOnce(lot.id, await annexOf(lot)));
	const lines = exchangeLines(lot, await readProfiles([lot.id]), annex);
	const bytes = packExchange(lines, await signingKey(structure.id));
	return { name: `${EXCHANGE_NAME}-${slugOf(structure.name)}-${lot.period}.ndjson.gz`, bytes };
}

const EXCHANGE_NAME = 'degemer-socle';

async function annexOf({ structureId, quarters }: LotHeader): Promise<string> {
	const end = lastDayOf(quarters.at(-1)!);
	const start = `${end.slice(0, 4)}-01-01`;
	const sites = await listSites(structureId);
	const closures = await listClosures(structureId, start);
	const counted = (await readActivity([structureId], Number(end.slice(0, 4)))).filter(
		({ month, count }) => month <= monthOf(end) && count > 0
	);
	const activity: SentActivity[] = [
		...counted.map(({ siteId, month, measure, code, count }) => ({ siteId, month, measure, code, count })),
		...sites.flatMap((site) => halfDaysByMonth(site, closures, start, end))
	];
	return annexLines(sites, activity);
}

/** Name of the file of a structure's card, so that those of several lie side by side. */
export const cardName = ({ name }: Pick<Structure, 'name'>): string => `carte-de-membre-${slugOf(name)}.json`;

/** A name for a file: letters, digits and hyphens. */
const slugOf = (name: string): string => textKey(name).replaceAll(' ', '-').slice(0, 60);
