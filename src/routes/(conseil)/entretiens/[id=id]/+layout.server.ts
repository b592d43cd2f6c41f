import { liveView, openedBy, savedView } from '#lib/server/http/interview.ts';
import { hourText } from '#lib/wording/clock.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
	const opened = await openedBy(event);
	// Read again at each move between stages: rail and panel must never show less than what is on disk.
	event.depends('entretien:vue');
	void event.url.pathname;
	return { ...savedView(opened), openedAt: hourText(opened.openedAt), ...liveView(opened.content) };
};
