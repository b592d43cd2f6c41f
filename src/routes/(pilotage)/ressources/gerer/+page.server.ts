import { itemActions, managedItem, structureShelf } from '#lib/server/http/library-manage.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => managedItem(event, structureShelf);

const gestures = itemActions(structureShelf);

export const actions: Actions = {
	enregistrer: gestures.enregistrer,
	verifier: gestures.verifier,
	retirer: gestures.retirer,
	remettre: gestures.remettre
};
