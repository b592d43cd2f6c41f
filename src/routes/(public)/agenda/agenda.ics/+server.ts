import { calendarResponse, publicCalendar } from '#lib/server/http/network-life-view.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals }) => calendarResponse(await publicCalendar(locals.now));
