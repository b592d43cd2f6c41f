/** Fields of the sign-in form itself; everything else was on its way to another page. */
const OWN = new Set(['courriel', 'motDePasse', 'compteConnexion', 'etapeConnexion', 'codeConnexion']);
const LOCAL = /^\/(?!\/)[\w\-./]*$/;

/** What an expired session interrupted: names and values, to be sent again by the person's own gesture. */
export function carriedBy(data: FormData): [string, string][] {
	return [...data].flatMap(([name, value]) =>
		OWN.has(name) || typeof value !== 'string' ? [] : [[name, value] as [string, string]]
	);
}

/** Where to go after signing in: an address of this site only, and the action that was interrupted, if any. */
export function targetOf(url: URL): { path: string; action: string } | null {
	const [path = '', search = ''] = (url.searchParams.get('suite') ?? '').split('?');
	if (!LOCAL.test(path)) return null;
	return { path, action: /^\/[a-z]+$/.test(search) ? `${path}?${search}` : path };
}
