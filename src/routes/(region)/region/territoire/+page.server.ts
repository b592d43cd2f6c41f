import { coverage } from '#lib/server/report/coverage.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => coverage(locals.now);
