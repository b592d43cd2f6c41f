import {
	test as base,
	expect,
	type Browser,
	type BrowserContext,
	type BrowserContextOptions
} from '@playwright/test';
import { startHouse, type House } from './server.ts';

export const DEMO_PASSWORD = 'degemer-demo-2026';
export const PASSWORD = 'une phrase longue pour essayer';

/** Accounts of the demonstration, and of a house opened by `openHouse`. */
export const DEMO = {
	counsellor: 'conseil@demo.example',
	manager: 'responsable@demo.example',
	region: 'region@demo.example'
} as const;
export const OWN = { first: 'soazig@exemple.bzh', second: 'gwendal@exemple.bzh' } as const;

/** The first visit of a new house, without a browser: structure, commune and first account. */
export const FIRST_VISIT = {
	structure: 'Point d’accueil d’essai',
	reseau: 'info-jeunes',
	adresse: '1 rue de l’Exemple',
	commune: 'Carhaix-Plouguer',
	nom: 'Soazig Exemple',
	courriel: OWN.first,
	motDePasse: PASSWORD
} as const;

/**
 * One server for the tests of a file: the demonstration, or a new house after its first visit (`fresh`: before it).
 * The handle is usable inside tests and hooks only.
 */
export function useHouse(kind: 'demo' | 'own' | 'fresh'): { readonly now: House } {
	const held: { now: House } = { now: undefined as unknown as House };
	base.beforeAll(async () => {
		base.setTimeout(90_000);
		held.now = await startHouse({ demo: kind === 'demo' });
		if (kind === 'own') await firstVisit(held.now);
	});
	base.afterAll(() => held.now?.close());
	return held;
}

/** A new house after its first visit, with settings of its own; whoever opens it closes it. */
export async function openOwnHouse(settings: Readonly<Record<string, string>> = {}): Promise<House> {
	const house = await startHouse({ settings });
	await firstVisit(house);
	return house;
}

async function firstVisit(house: House): Promise<void> {
	const response = await post(house, '/premiere-visite?/creer', {
		code: house.firstVisitCode(),
		...FIRST_VISIT
	});
	expect(response.headers.get('location') ?? (await response.text())).toBe('/aujourdhui');
}

/** Another account of the same structure, made with the command line. */
export const addAccount = (house: House, email: string, roles: string): Promise<string> =>
	house.degemer(['create-account', '--email', email, '--name', email, '--roles', roles], `${PASSWORD}\n`);

const cookies = new Map<string, string>();

/** The session cookie of an account; one sign-in per house and account, for tries are counted. */
export async function sessionOf(house: House, email: string): Promise<string> {
	const key = `${house.origin} ${email}`;
	const known = cookies.get(key);
	if (known) return known;
	const motDePasse = email.endsWith('@demo.example') ? DEMO_PASSWORD : PASSWORD;
	const response = await post(house, '/connexion', { courriel: email, motDePasse });
	const cookie = /degemer_session=(\w+)/.exec(response.headers.get('set-cookie') ?? '')?.[1];
	if (!cookie) throw new Error(`${email} cannot sign in: ${response.status}`);
	cookies.set(key, cookie);
	return cookie;
}

/** Signs everybody in anew: the sessions of a house ended. */
export function forgetSessions(house: House): void {
	for (const key of cookies.keys()) if (key.startsWith(`${house.origin} `)) cookies.delete(key);
}

/** A browser context where an account is signed in already. */
export async function signedIn(
	browser: Browser,
	house: House,
	email: string,
	options: BrowserContextOptions = {}
): Promise<BrowserContext> {
	const context = await browser.newContext({ baseURL: house.origin, ...options });
	await addSession(context, house, email);
	return context;
}

/** Signs an account in, in a context that exists. */
export async function addSession(context: BrowserContext, house: House, email: string): Promise<void> {
	const value = await sessionOf(house, email);
	await context.addCookies([
		{ name: 'degemer_session', value, url: house.origin, httpOnly: true, sameSite: 'Lax' }
	]);
}

/** A form sent without a browser, from the right origin; redirections are not followed. */
export function post(
	house: House,
	path: string,
	fields: Readonly<Record<string, string>>,
	cookie?: string
): Promise<Response> {
	return fetch(house.origin + path, {
		method: 'POST',
		redirect: 'manual',
		body: new URLSearchParams(fields),
		headers: {
			origin: house.origin,
			accept: 'text/html',
			...(cookie && { cookie: `degemer_session=${cookie}` })
		}
	});
}
