import { openingPoster } from '#lib/domain/papers/posters.ts';
import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { paperResponse } from '#lib/server/http/paper.ts';
import { publicSite } from '#lib/server/http/public-site.ts';
import { closedText } from '#lib/wording/opening.ts';
import { openingWords } from '#lib/wording/papers.ts';
import type { RequestHandler } from './$types';

/** The poster as a tagged PDF: for a printer elsewhere, or a page of one's own. */
export const GET: RequestHandler = async (event) => {
	const { name, structure, where, phone, poster, closures } = await publicSite(event, event.params.id);
	const document = openingPoster(
		{
			name,
			structure,
			where,
			phone: phone ?? '',
			days: poster?.lines ?? [],
			dated: poster?.dated ?? false,
			offOnHolidays: poster?.offOnHolidays ?? false,
			closures: closures.map(closedText),
			day: civilDate(event.locals.now)
		},
		openingWords
	);
	return paperResponse(document, 'affiche-horaires.pdf');
};
