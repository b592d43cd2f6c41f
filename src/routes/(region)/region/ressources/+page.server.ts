import { fail } from '@sveltejs/kit';
import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { publishForm } from '#lib/forms/library.ts';
import { REGION_SIGNER, shownKey } from '#lib/server/exchange/grid-file.ts';
import { publicKey } from '#lib/server/exchange/keys.ts';
import { doneIn, regionShelf } from '#lib/server/http/library-manage.ts';
import { itemView } from '#lib/server/http/library-view.ts';
import { parseForm, readForm } from '#lib/server/http/parse-form.ts';
import { publishEdition, readPublished } from '#lib/server/stores/index.ts';
import { dayOfYear } from '#lib/wording/day.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const today = civilDate(event.locals.now);
	const { shelf } = await regionShelf(event);
	const published = await readPublished();
	return {
		items: shelf.map((item) => ({ ...itemView(item, today), withdrawn: item.withdrawn })),
		done: doneIn(event.url),
		fingerprint: shownKey(await publicKey(REGION_SIGNER)),
		published: published && {
			number: published.number,
			publisher: published.publisher,
			when: dayOfYear(published.publishedOn),
			count: published.items.length
		}
	};
};

export const actions: Actions = {
	publier: async ({ request, locals }) => {
		const parsed = parseForm(publishForm, await readForm(request));
		if (!parsed.ok) return fail(422, { values: parsed.values, errors: parsed.errors });
		const edition = await publishEdition(parsed.value.editeur, civilDate(locals.now));
		if (!edition) return fail(422, { values: parsed.values, nothing: true });
		return { published: edition.number };
	}
};
