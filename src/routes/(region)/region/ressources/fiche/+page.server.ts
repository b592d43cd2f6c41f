import { itemActions, managedItem, regionShelf } from '#lib/server/http/library-manage.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => managedItem(event, regionShelf);

const gestures = itemActions(regionShelf);

export const actions: Actions = {
	enregistrer: gestures.enregistrer,
	verifier: gestures.verifier,
	retirer: gestures.retirer,
	remettre: gestures.remettre
};
