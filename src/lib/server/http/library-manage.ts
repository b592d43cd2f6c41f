import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { shelfOf, type ManagedItem } from '#lib/domain/library/shelf.ts';
import { civilDate } from '#lib/domain/shared/civil-date.ts';
import {
	itemChoices,
	itemValues,
	newItemId,
	readItemForm,
	revisionIn
} from '#lib/server/http/library-form.ts';
import { itemView } from '#lib/server/http/library-view.ts';
import { ownStructureId } from '#lib/server/http/own-structure.ts';
import { readForm } from '#lib/server/http/parse-form.ts';
import { managedShelf } from '#lib/server/library/shelf.ts';
import { changeLibraryItem, listLibraryRows, REGION, type LibraryChange } from '#lib/server/stores/index.ts';
import { LIBRARY_DONE } from '#lib/wording/resources.ts';

/** A shelf that somebody manages, and the page they come back to. */
type Managed = { readonly scope: string; readonly shelf: ManagedItem[]; readonly list: string };
type ManagedIn = (event: RequestEvent) => Promise<Managed>;

/** The structure's shelf. */
export const structureShelf: ManagedIn = async (event) => {
	const scope = ownStructureId(event);
	return { scope, shelf: await managedShelf(scope), list: '/ressources/a-revoir' };
};

/** The items that the region shares. */
export const regionShelf: ManagedIn = async () => ({
	scope: REGION,
	shelf: shelfOf([], [], await listLibraryRows(REGION)),
	list: '/region/ressources'
});

/** The item of the address with its form; empty for a new one. */
export async function managedItem(event: RequestEvent, of: ManagedIn) {
	const { item } = await find(event, of);
	const isOwn = item === null || item.origin === 'structure';
	return {
		item: item && itemView(item, civilDate(event.locals.now)),
		id: item?.id ?? '',
		withdrawn: item?.withdrawn ?? false,
		isOwn,
		values: isOwn ? itemValues(item) : {},
		choices: itemChoices(),
		revision: item?.revision ?? 0
	};
}

/** What may be done of an item: written, read again today, taken off the shelf, put back. */
export const itemActions = (of: ManagedIn) => ({
	enregistrer: async (event: RequestEvent) => {
		const { item, scope, list } = await find(event, of);
		if (item && item.origin !== 'structure') notFound();
		const data = await readForm(event.request);
		const id = item?.id ?? newItemId();
		const read = readItemForm(data, id);
		if (!read.ok) return fail(422, { values: read.values, errors: read.errors });
		const revision = item ? revisionIn(data) : 0;
		if (!(await changeLibraryItem(scope, id, revision, { item: read.item }, event.locals.now)))
			return fail(409, { values: itemValues(read.item), moved: true });
		redirect(303, `${list}?fait=enregistree`);
	},
	verifier: (event: RequestEvent) =>
		change(event, of, { checkedOn: civilDate(event.locals.now) }, 'verifiee'),
	retirer: (event: RequestEvent) => change(event, of, { withdrawn: true }, 'retiree'),
	remettre: (event: RequestEvent) => change(event, of, { withdrawn: false }, 'remise')
});

/** What was just done, in a sentence; null when the address says nothing. */
export function doneIn({ searchParams }: URL): string | null {
	const done = searchParams.get('fait') ?? '';
	return Object.hasOwn(LIBRARY_DONE, done) ? LIBRARY_DONE[done as keyof typeof LIBRARY_DONE] : null;
}

/** One gesture on an item that exists, at the revision its page was read. */
async function change(event: RequestEvent, of: ManagedIn, wanted: LibraryChange, done: string) {
	const { item, scope, list } = await find(event, of);
	if (!item) notFound();
	const revision = revisionIn(await readForm(event.request));
	if (!(await changeLibraryItem(scope, item.id, revision, wanted, event.locals.now)))
		return fail(409, { moved: true });
	redirect(303, `${list}?fait=${done}`);
}

async function find(event: RequestEvent, of: ManagedIn) {
	const managed = await of(event);
	const id = event.url.searchParams.get('id');
	const item = id === null ? null : managed.shelf.find((one) => one.id === id);
	return { ...managed, item: item === undefined ? notFound() : item };
}

function notFound(): never {
	error(404, { message: 'Page introuvable' });
}
