import { localLabourView } from '#lib/server/http/local-labour-view.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => localLabourView(url.searchParams);
