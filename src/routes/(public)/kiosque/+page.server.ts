import { giveBasket, kioskShelf, kioskView, placeOfPost } from '#lib/server/http/kiosk.ts';
import { libraryChoices, libraryQuery } from '#lib/server/http/library-view.ts';
import { readForm } from '#lib/server/http/parse-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const place = placeOfPost(event);
	return {
		bare: true,
		home: place === '' ? '/kiosque' : `/kiosque?lieu=${place}`,
		suffix: place === '' ? '' : `&lieu=${place}`,
		choices: libraryChoices(),
		empty: libraryQuery(() => null),
		count: (await kioskShelf(event)).length
	};
};

export const actions: Actions = {
	chercher: async (event) => kioskView(event, await readForm(event.request)),
	donner: async (event) => giveBasket(event, await readForm(event.request))
};
