import { freshnessOf } from '#lib/domain/library/item.ts';
import { LEISURE_THEMES } from '#lib/domain/library/needs.ts';
import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { accountOf } from '#lib/server/http/interview.ts';
import { findItems, itemView, libraryChoices, libraryQuery } from '#lib/server/http/library-view.ts';
import { openShelf } from '#lib/server/library/shelf.ts';
import { libraryThemes } from '#lib/vocabularies/library-theme.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const account = accountOf(event);
	const today = civilDate(event.locals.now);
	const shelf = await openShelf(account.structureId);
	const query = libraryQuery((name) => event.url.searchParams.get(name));
	const manages = account.roles.includes('pilotage') && account.structureId !== null;
	return {
		values: query,
		choices: libraryChoices(),
		items: findItems(shelf, query).map((item) => itemView(item, today)),
		leisure: libraryThemes.entries.filter(({ code }) => LEISURE_THEMES.includes(code)),
		manages,
		toReadAgain: manages ? shelf.filter((item) => freshnessOf(item, today) !== 'fraiche').length : 0
	};
};
