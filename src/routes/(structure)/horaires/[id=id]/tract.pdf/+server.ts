import { permanenceFlyer } from '#lib/domain/papers/posters.ts';
import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { outsideAddress } from '#lib/server/http/opinion-address.ts';
import { paperResponse } from '#lib/server/http/paper.ts';
import { publicSite } from '#lib/server/http/public-site.ts';
import { closedText } from '#lib/wording/opening.ts';
import { flyerWords, openingWords } from '#lib/wording/papers.ts';
import type { RequestHandler } from './$types';

/** A flyer to hand out; its QR code leads to the page of the site, where people from outside can open it. */
export const GET: RequestHandler = async (event) => {
	const site = await publicSite(event, event.params.id);
	const opening = {
		name: site.name,
		structure: site.structure,
		where: site.where,
		phone: site.phone ?? '',
		days: site.poster?.lines ?? [],
		dated: site.poster?.dated ?? false,
		offOnHolidays: site.poster?.offOnHolidays ?? false,
		closures: site.closures.slice(0, 4).map(closedText),
		day: civilDate(event.locals.now)
	};
	const { services, access } = site;
	const more = { services, access, url: outsideAddress(event, `/lieu/${site.id}`) };
	return paperResponse(permanenceFlyer(opening, more, { ...openingWords, ...flyerWords }), 'tract.pdf');
};
