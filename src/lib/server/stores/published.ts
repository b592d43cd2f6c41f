import { readItem } from '#lib/domain/library/read-item.ts';
import { inOrder } from '#lib/domain/library/shelf.ts';
import type { CivilDate } from '#lib/domain/shared/civil-date.ts';
import { transaction } from '#lib/server/db/index.ts';
import { listLibraryRows } from '#lib/server/stores/library.ts';
import type { Edition } from '#lib/server/stores/library-editions.ts';
import { readSetting, writeSetting } from '#lib/server/stores/settings.ts';

/** What the region published last. */
export type PublishedEdition = Omit<Edition, 'publicKey'>;

const KEY = 'ressources-publiees';
const REGION_SHELF = 'region';

/** The last edition of the region; null until it publishes one. */
export async function readPublished(): Promise<PublishedEdition | null> {
	const written = await readSetting(KEY);
	if (written === undefined) return null;
	const edition = JSON.parse(written) as PublishedEdition;
	return { ...edition, items: edition.items.flatMap((item) => readItem(item) ?? []) };
}

/** Publishes what is on the region's shelf today under the next number; null when there is nothing to publish. */
export function publishEdition(publisher: string, today: CivilDate): Promise<PublishedEdition | null> {
	return transaction(`library:${REGION_SHELF}`, async () => {
		const rows = await listLibraryRows(REGION_SHELF);
		const items = inOrder(rows.flatMap(({ item, withdrawn }) => (item && !withdrawn ? [item] : [])));
		if (items.length === 0) return null;
		const number = ((await readPublished())?.number ?? 0) + 1;
		const edition = { number, publisher, publishedOn: today, items };
		await writeSetting(KEY, JSON.stringify(edition));
		return edition;
	});
}
