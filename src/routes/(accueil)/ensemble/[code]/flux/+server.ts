import { json } from '@sveltejs/kit';
import { secondScreenOf } from '#lib/server/http/shared-screen.ts';
import type { RequestHandler } from './$types';

/** Asked each second by a second screen: the version alone while nothing moved. */
export const GET: RequestHandler = async (event) =>
	json(await secondScreenOf(event, event.url.searchParams.get('version')));
