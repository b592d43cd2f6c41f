import { readComfort } from '#lib/server/http/comfort.ts';
import { liveView, openedBy, savedView } from '#lib/server/http/interview.ts';
import { hourText } from '#lib/wording/clock.ts';
import type { LayoutServerLoad } from './$types';

const NOTHING_LIVE = { panel: null, progress: null };

export const load: LayoutServerLoad = async (event) => {
	const opened = await openedBy(event);
	// Read again at each move between stages: rail and panel must never show less than what is on disk.
	event.depends('entretien:vue', 'degemer:confort');
	void event.url.pathname;
	return {
		...savedView(opened),
		openedAt: hourText(opened.openedAt),
		minutes: (event.locals.now.getTime() - opened.openedAt.getTime()) / 60_000,
		comfort: readComfort(event.cookies),
		// What the ordinary screen alone shows stays out of the person's, source included.
		...(event.route.id?.endsWith('/ensemble') ? NOTHING_LIVE : liveView(opened.content))
	};
};
