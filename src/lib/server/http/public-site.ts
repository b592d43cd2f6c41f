import { error, type RequestEvent } from '@sveltejs/kit';
import { ACCESS, SITE_SERVICES } from '#lib/domain/quality/reception.ts';
import { addDays, civilDate } from '#lib/domain/shared/civil-date.ts';
import { accountOf } from '#lib/server/http/interview.ts';
import { communeOf, posterDays } from '#lib/server/http/sites-view.ts';
import { sitesOf } from '#lib/server/http/sites.ts';
import { findStructure, listClosures, readReception, type Site } from '#lib/server/stores/index.ts';
import { ACCESS_NAMES, SERVICE_NAMES } from '#lib/wording/reception.ts';
import { longDay } from '#lib/wording/day.ts';
import { periodText } from '#lib/wording/opening.ts';
import { phoneInWords } from '#lib/wording/phone.ts';

/** The public is told of closures half a year ahead. */
const AHEAD_DAYS = 183;

/** A site of the account's structure as the public may read it: on its door, on a sign, on a page of its own. */
export async function publicSite(event: RequestEvent, id: string) {
	const site = (await sitesOf(accountOf(event))).find((one) => one.id === id);
	if (!site) error(404, { message: 'Page introuvable' });
	return siteInPublic(site, event.locals.now);
}

/** What is written at the door of a site, in words. */
export async function siteInPublic(site: Site, now: Date) {
	const { id, structureId } = site;
	const today = civilDate(now);
	const [structure, all, { value: reception }] = await Promise.all([
		findStructure(structureId),
		listClosures(structureId, today),
		readReception(id)
	]);
	return {
		id,
		structure: structure?.name ?? '',
		name: site.name,
		where: [site.address, communeOf(site.communeCode)].filter(Boolean).join(', '),
		phone: site.phone && phoneInWords(site.phone),
		poster: site.hours ? posterDays(site.hours, today) : null,
		closures: all
			.filter(
				({ siteId, fromDay }) => (siteId === null || siteId === id) && fromDay <= addDays(today, AHEAD_DAYS)
			)
			.map(({ id, fromDay, toDay, reason }) => ({ id, period: periodText(fromDay, toDay), reason })),
		services: SITE_SERVICES.filter((code) => reception.services.includes(code)).map(
			(code) => SERVICE_NAMES[code]
		),
		access: ACCESS.filter((name) => reception.access[name] === 'oui').map((name) => ACCESS_NAMES[name]),
		today: longDay(today)
	};
}
