import { error } from '@sveltejs/kit';
import { addDays, civilDate } from '#lib/domain/shared/civil-date.ts';
import { accountOf } from '#lib/server/http/interview.ts';
import { posterSize } from '#lib/server/http/poster-size.ts';
import { communeOf, posterDays } from '#lib/server/http/sites-view.ts';
import { sitesOf } from '#lib/server/http/sites.ts';
import { findStructure, listClosures } from '#lib/server/stores/index.ts';
import { longDay } from '#lib/wording/day.ts';
import { periodText } from '#lib/wording/opening.ts';
import type { PageServerLoad } from './$types';

const CLOSURES_SHOWN = 6;
const AHEAD_DAYS = 183;

export const load: PageServerLoad = async (event) => {
	const site = (await sitesOf(accountOf(event))).find(({ id }) => id === event.params.id);
	if (!site) error(404, { message: 'Page introuvable' });
	const today = civilDate(event.locals.now);
	const [structure, all] = await Promise.all([
		findStructure(site.structureId),
		listClosures(site.structureId, today)
	]);
	const closures = all.filter(
		({ siteId, fromDay }) => (siteId === null || siteId === site.id) && fromDay <= addDays(today, AHEAD_DAYS)
	);
	const shown = closures
		.slice(0, CLOSURES_SHOWN)
		.map(({ id, fromDay, toDay, reason }) => ({ id, period: periodText(fromDay, toDay), reason }));
	const where = [site.address, communeOf(site.communeCode)].filter(Boolean).join(', ');
	const poster = site.hours ? posterDays(site.hours, today) : null;
	return {
		structure: structure?.name ?? '',
		name: site.name,
		where,
		poster,
		closures: shown,
		more: closures.length > CLOSURES_SHOWN,
		today: longDay(today),
		size: posterSize({
			headings: structure?.name === site.name ? [where] : [structure?.name ?? '', where],
			title: site.name,
			rows: poster?.lines.length ?? 1,
			closures: shown.map(({ period, reason }) => `• Fermé ${period} (${reason})`)
		})
	};
};
