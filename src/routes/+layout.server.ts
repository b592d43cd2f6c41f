import { isDemonstration } from '#lib/server/env.ts';
import { menuOf } from '#lib/server/http/access.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals, url }) => ({
	account: locals.account && { name: locals.account.name, email: locals.account.email },
	menu: locals.account ? menuOf(locals.account) : [],
	path: url.pathname,
	demo: isDemonstration()
});
