import { error } from '@sveltejs/kit';
import { calendarResponse, ownCalendar } from '#lib/server/http/network-life-view.ts';
import { hit, structureOfCalendar } from '#lib/server/stores/index.ts';
import type { RequestHandler } from './$types';

const TRIES = 120;

/** A private address: whoever has it reads the calendar; one that was closed, or never was, is not found. */
export const GET: RequestHandler = async ({ params, locals, getClientAddress }) => {
	const tries = await hit(`agenda ${getClientAddress()}`, 600, locals.now);
	const structureId = tries > TRIES ? undefined : await structureOfCalendar(params.jeton);
	if (!structureId) error(404, { message: 'Page introuvable' });
	return calendarResponse(await ownCalendar(structureId, locals.now));
};
