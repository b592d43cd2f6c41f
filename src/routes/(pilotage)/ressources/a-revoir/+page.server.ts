import { freshnessOf, toReadAgainOn } from '#lib/domain/library/item.ts';
import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { doneIn } from '#lib/server/http/library-manage.ts';
import { itemView } from '#lib/server/http/library-view.ts';
import { ownStructureId } from '#lib/server/http/own-structure.ts';
import { managedShelf } from '#lib/server/library/shelf.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const today = civilDate(event.locals.now);
	const shelf = await managedShelf(ownStructureId(event));
	const view = (item: (typeof shelf)[number]) => ({ ...itemView(item, today), revision: item.revision });
	const waiting = shelf.filter((item) => !item.withdrawn && freshnessOf(item, today) !== 'fraiche');
	// Those whose day has passed first, the oldest on top; then those that nobody read yet.
	const since = (item: (typeof shelf)[number]): string => toReadAgainOn(item) ?? '9999';
	return {
		all: shelf.filter(({ withdrawn }) => !withdrawn).length,
		waiting: waiting.toSorted((one, other) => (since(one) < since(other) ? -1 : 1)).map(view),
		withdrawn: shelf.filter(({ withdrawn }) => withdrawn).map(view),
		done: doneIn(event.url)
	};
};
