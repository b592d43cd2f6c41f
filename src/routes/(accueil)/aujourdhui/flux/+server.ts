import { json } from '@sveltejs/kit';
import { deskVersion } from '#lib/server/http/desk.ts';
import { deskNow } from '#lib/server/http/desk-now.ts';
import { accountOf } from '#lib/server/http/interview.ts';
import type { RequestHandler } from './$types';

/** Asked each second by every desk: the version alone while nothing moved, the lists with it when something did. */
export const GET: RequestHandler = async (event) => {
	const account = accountOf(event);
	const { now } = event.locals;
	// Read before the lists: a change between the two is told again, never missed.
	const version = await deskVersion(account, now);
	if (event.url.searchParams.get('version') === version) return json({ version });
	return json({ version, view: await deskNow(account, now) });
};
