import { redirect } from '@sveltejs/kit';
import { awaitsFirstVisit } from '#lib/server/boot.ts';
import { homeOf } from '#lib/server/http/access.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	if (locals.account) redirect(303, homeOf(locals.account));
	redirect(303, (await awaitsFirstVisit()) ? '/premiere-visite' : '/connexion');
};
