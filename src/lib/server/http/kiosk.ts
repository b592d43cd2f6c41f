import { error, type RequestEvent } from '@sveltejs/kit';
import type { ShelfItem } from '#lib/domain/library/item.ts';
import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { findItems, itemView, libraryQuery } from '#lib/server/http/library-view.ts';
import { idIn } from '#lib/server/http/ids.ts';
import { openShelf } from '#lib/server/library/shelf.ts';
import { hit, keepBasket, listStructures, structureOfSite } from '#lib/server/stores/index.ts';
import { hourText } from '#lib/wording/clock.ts';

/** A selection that one can read on the way; the counsellor picks three to five of it. */
export const MOST_IN_BASKET = 12;
const MOST_ASKED = 300;
const MOST_CODES = 20;
const WINDOW_SECONDS = 600;

/** Where the post stands, as its address says; empty for a post that says nothing. */
export const placeOfPost = ({ url }: RequestEvent): string => idIn(url.searchParams, 'lieu');

/**
 * What a free-access post shows: what came with Degemer, and what the structure of its site put there with its region. A post
 * that names no site shows the only structure's, where there is but one.
 */
export async function kioskShelf(event: RequestEvent): Promise<ShelfItem[]> {
	const place = placeOfPost(event);
	const hosted = place === '' ? await listStructures() : [];
	const structureId =
		place === '' ? (hosted.length === 1 ? (hosted[0]?.id ?? null) : null) : await structureOfSite(place);
	return openShelf(structureId);
}

/** What a submission asks of the post, answered; nothing of it is kept anywhere. */
export async function kioskView(event: RequestEvent, data: FormData) {
	await checkPace(event, 'borne', MOST_ASKED);
	const shelf = await kioskShelf(event);
	const today = civilDate(event.locals.now);
	const query = libraryQuery((name) => {
		const value = data.get(name);
		return typeof value === 'string' ? value : null;
	});
	const basket = basketOf(shelf, data);
	const isFull = data.has('ajouter') && basket.length > MOST_IN_BASKET;
	return {
		query,
		items: findItems(shelf, query).map((item) => itemView(item, today)),
		basket: basket.slice(0, MOST_IN_BASKET).map((item) => itemView(item, today)),
		isFull,
		code: null
	};
}

/** The same, with a code that the counsellor can type for half an hour. */
export async function giveBasket(event: RequestEvent, data: FormData) {
	const view = await kioskView(event, data);
	if (view.basket.length === 0) return view;
	await checkPace(event, 'borne-code', MOST_CODES);
	const { code, expiresAt } = await keepBasket(
		view.basket.map(({ id }) => id),
		event.locals.now
	);
	return { ...view, code: { text: code, until: hourText(expiresAt) } };
}

/** The items picked so far, in the order they were picked, with what this submission adds or takes away. */
function basketOf(shelf: readonly ShelfItem[], data: FormData): ShelfItem[] {
	const removed = data.get('retirer');
	const ids = [...data.getAll('panier'), ...data.getAll('ajouter')].filter((id) => id !== removed);
	return [...new Set(ids)].flatMap((id) => shelf.find((item) => item.id === id) ?? []);
}

/** One address may ask so many times in ten minutes; its digest is forgotten within the day. */
async function checkPace(event: RequestEvent, what: string, most: number): Promise<void> {
	const asked = await hit(`${what} ${event.getClientAddress()}`, WINDOW_SECONDS, event.locals.now);
	if (asked > most) error(429, { message: 'Trop de demandes à la fois' });
}
