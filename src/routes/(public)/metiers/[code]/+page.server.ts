import { tradeView } from '#lib/server/http/trades-view.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => tradeView(params.code);
