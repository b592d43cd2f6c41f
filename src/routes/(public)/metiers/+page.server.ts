import { tradesFound } from '#lib/server/http/trades-view.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => tradesFound(url.searchParams);
