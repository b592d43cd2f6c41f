import { posterSize } from '#lib/server/http/poster-size.ts';
import { publicSite } from '#lib/server/http/public-site.ts';
import { closedText } from '#lib/wording/opening.ts';
import type { PageServerLoad } from './$types';

const CLOSURES_SHOWN = 6;

export const load: PageServerLoad = async (event) => {
	const site = await publicSite(event, event.params.id);
	const shown = site.closures.slice(0, CLOSURES_SHOWN);
	return {
		...site,
		closures: shown,
		more: site.closures.length > CLOSURES_SHOWN,
		size: posterSize({
			headings: [
				...(site.structure === site.name ? [] : [site.structure]),
				site.where,
				site.phone ?? ''
			].filter(Boolean),
			title: site.name,
			rows: site.poster?.lines.length ?? 1,
			closures: shown.map((closure) => `• ${closedText(closure)}`)
		})
	};
};
