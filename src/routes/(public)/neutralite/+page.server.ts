import { neutralityView } from '#lib/server/http/neutrality-view.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => neutralityView();
