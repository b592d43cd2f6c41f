import { redirect } from '@sveltejs/kit';
import { openedBy } from '#lib/server/http/interview.ts';
import { STAGE_NAMES } from '#lib/wording/stages.ts';
import type { PageServerLoad } from './$types';

/** An interview reopens where it was. */
export const load: PageServerLoad = async (event) => {
	const opened = await openedBy(event);
	const { page, anchor } = STAGE_NAMES[opened.content.here];
	redirect(303, `/entretiens/${opened.id}/${page}${anchor}`);
};
