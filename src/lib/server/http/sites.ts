import type { RequestEvent } from '@sveltejs/kit';
import type { SignedAccount } from '#lib/server/auth/account.ts';
import { listSites, type Site } from '#lib/server/stores/index.ts';

const COOKIE = 'degemer_lieu';
const HALF_YEAR_SECONDS = 180 * 24 * 3600;

/** The sites of the account's structure; none for an account of the whole installation. */
export const sitesOf = async (account: SignedAccount): Promise<Site[]> =>
	account.structureId ? listSites(account.structureId) : [];

/** The site this post worked at last, else the first one. */
export function chooseSite(sites: readonly Site[], event: RequestEvent): Site | undefined {
	const last = event.cookies.get(COOKIE);
	return sites.find(({ id }) => id === last) ?? sites[0];
}

/** Remembers the site on this post; it says nothing of anybody. */
export function rememberSite(id: string, event: RequestEvent): void {
	event.cookies.set(COOKIE, id, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: event.url.protocol === 'https:',
		maxAge: HALF_YEAR_SECONDS
	});
}

/** The site that a submission names, remembered on this post; undefined when it is not one of the account's. */
export async function siteIn(
	data: FormData,
	account: SignedAccount,
	event: RequestEvent
): Promise<Site | undefined> {
	const wanted = data.get('site');
	const site = (await sitesOf(account)).find(({ id }) => id === wanted);
	if (site) rememberSite(site.id, event);
	return site;
}
