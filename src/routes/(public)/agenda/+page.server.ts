import { publicAgenda } from '#lib/server/http/network-life-view.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({ events: await publicAgenda(locals.now) });
