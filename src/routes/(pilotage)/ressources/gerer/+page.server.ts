import { error, fail, redirect } from '@sveltejs/kit';
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
import { changeLibraryItem, type LibraryChange } from '#lib/server/stores/index.ts';
import type { RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

const LIST = '/ressources/a-revoir';

export const load: PageServerLoad = async (event) => {
	const item = await itemOf(event);
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
};

export const actions: Actions = {
	enregistrer: async (event) => {
		const item = await itemOf(event);
		if (item && item.origin !== 'structure') error(404, { message: 'Page introuvable' });
		const data = await readForm(event.request);
		const id = item?.id ?? newItemId();
		const read = readItemForm(data, id);
		if (!read.ok) return fail(422, { values: read.values, errors: read.errors });
		const revision = item ? revisionIn(data) : 0;
		const scope = ownStructureId(event);
		if (!(await changeLibraryItem(scope, id, revision, { item: read.item }, event.locals.now)))
			return fail(409, { values: itemValues(read.item), moved: true });
		redirect(303, `${LIST}?fait=enregistree`);
	},
	verifier: (event) => change(event, { checkedOn: civilDate(event.locals.now) }, 'verifiee'),
	retirer: (event) => change(event, { withdrawn: true }, 'retiree'),
	remettre: (event) => change(event, { withdrawn: false }, 'remise')
};

/** One gesture on an item that exists, at the revision its page was read. */
async function change(event: RequestEvent, wanted: LibraryChange, done: string) {
	const item = await itemOf(event);
	if (!item) error(404, { message: 'Page introuvable' });
	const revision = revisionIn(await readForm(event.request));
	const scope = ownStructureId(event);
	if (!(await changeLibraryItem(scope, item.id, revision, wanted, event.locals.now)))
		return fail(409, { moved: true });
	redirect(303, `${LIST}?fait=${done}`);
}

/** The item of the address; null when it names none, for a new one. */
async function itemOf(event: RequestEvent) {
	const id = event.url.searchParams.get('id');
	if (id === null) return null;
	const item = (await managedShelf(ownStructureId(event))).find((one) => one.id === id);
	return item ?? error(404, { message: 'Page introuvable' });
}
