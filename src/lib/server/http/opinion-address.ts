import { error, type RequestEvent } from '@sveltejs/kit';
import { isReachable } from '#lib/server/env.ts';
import { idIn } from '#lib/server/http/ids.ts';
import { accountOf } from '#lib/server/http/interview.ts';
import { sitesOf } from '#lib/server/http/sites.ts';
import { readOpinionDoor, type Site } from '#lib/server/stores/index.ts';

/** The questionnaire of each site of an account: its address once it is open. */
export async function opinionAddresses(event: RequestEvent) {
	const sites = await sitesOf(accountOf(event));
	return Promise.all(
		sites.map(async ({ id, name }) => {
			const word = await readOpinionDoor(id);
			return { id, name, address: word === undefined ? null : `${event.url.origin}/avis/${id}/${word}` };
		})
	);
}

/** The site that a form or an address names, of the account’s own. */
export async function namedSite(event: RequestEvent, from: FormData | URLSearchParams): Promise<Site> {
	const wanted = idIn(from, 'site');
	const site = (await sitesOf(accountOf(event))).find(({ id }) => id === wanted);
	return site ?? error(404, { message: 'Page introuvable' });
}

/** Where people from outside can answer; null where nobody from outside can come (ruling 24). */
export const outsideAddress = (event: RequestEvent, path: string): string | null =>
	isReachable() ? event.url.origin + path : null;
