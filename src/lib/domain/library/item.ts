import { addDays, type CivilDate } from '#lib/domain/shared/civil-date.ts';
import type { ResourceEntry } from '#lib/vocabularies/resource.ts';

/** Who put an item on the shelf: it came with Degemer, the region published it, the structure added it. */
export type ItemOrigin = 'livree' | 'region' | 'structure';

/** An item as a structure sees it. */
export type ShelfItem = ResourceEntry & { readonly origin: ItemOrigin };

/** `a-verifier`: nobody vouched for it yet. `ancienne`: the check is too old to be believed. */
export type Freshness = 'fraiche' | 'a-verifier' | 'ancienne';

/** Half a year, as the sheets of the directory (R88). */
const LASTS_DAYS = 183;

/** The day from which an item must be read again; null while nobody read it. */
export function toReadAgainOn({ checkedOn, expiresOn }: ResourceEntry): CivilDate | null {
	if (expiresOn !== undefined) return expiresOn;
	return checkedOn === null ? null : addDays(checkedOn, LASTS_DAYS);
}

/** Whether an item can be believed today. */
export function freshnessOf(item: ResourceEntry, today: CivilDate): Freshness {
	const day = toReadAgainOn(item);
	if (day !== null && day <= today) return 'ancienne';
	return item.checkedOn === null ? 'a-verifier' : 'fraiche';
}

/** The address when a link may lead there: one of the web, and no other; null otherwise. */
export function webAddressOf(address: string | null): string | null {
	const url = address === null ? null : URL.parse(address);
	const isOpen = url && (url.protocol === 'https:' || url.protocol === 'http:') && !url.username;
	return isOpen && url.hostname.includes('.') && url.href.length <= 300 ? url.href : null;
}
