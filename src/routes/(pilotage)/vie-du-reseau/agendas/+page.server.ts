import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { ownStructureId } from '#lib/server/http/own-structure.ts';
import {
	calendarAddressSince,
	giveCalendarAddress,
	revokeCalendarAddress
} from '#lib/server/stores/index.ts';
import { longDay } from '#lib/wording/day.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const since = await calendarAddressSince(ownStructureId(event));
	return { since: since ? longDay(civilDate(since)) : '' };
};

export const actions: Actions = {
	donner: async (event) => {
		const token = await giveCalendarAddress(ownStructureId(event), event.locals.now);
		return { address: `${event.url.origin}/agenda/${token}/agenda.ics` };
	},
	fermer: async (event) => {
		await revokeCalendarAddress(ownStructureId(event));
		return { closed: true };
	}
};
