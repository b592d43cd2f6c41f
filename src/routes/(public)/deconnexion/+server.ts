import { redirect } from '@sveltejs/kit';
import { cookiePlace, endSession, SESSION_COOKIE } from '#lib/server/auth/sessions.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ cookies }) => {
	await endSession(cookies.get(SESSION_COOKIE));
	cookies.delete(SESSION_COOKIE, cookiePlace());
	redirect(303, '/connexion');
};
