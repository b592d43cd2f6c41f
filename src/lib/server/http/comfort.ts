import type { Cookies } from '@sveltejs/kit';
import type { Comfort } from '#lib/forms/comfort.ts';

const COOKIE = 'degemer_confort';
const A_YEAR_S = 365 * 86_400;

/** What this browser prefers; everything is on until somebody turns it off. Says nothing of who uses it. */
export function readComfort(cookies: Pick<Cookies, 'get'>): Comfort {
	const off = cookies.get(COOKIE)?.split('.') ?? [];
	return { touches: !off.includes('sans-touches'), horloge: !off.includes('sans-horloge') };
}

/** Keeps it in this browser for a year. */
export function writeComfort(
	cookies: Pick<Cookies, 'set'>,
	{ touches, horloge }: Comfort,
	secure: boolean
): void {
	const off = [!touches && 'sans-touches', !horloge && 'sans-horloge'].filter(Boolean).join('.');
	cookies.set(COOKIE, off || 'tout', {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure,
		maxAge: A_YEAR_S
	});
}

/** The page of an interview that the form was sent from, or the page of the commands itself: never another address. */
export const placeAfter = (wanted: FormDataEntryValue | null): string =>
	typeof wanted === 'string' && /^\/entretiens\/[0-9a-f-]{36}\/[a-z-]+$/.test(wanted) ? wanted : '/clavier';
