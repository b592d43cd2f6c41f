import { slipOf } from '#lib/server/http/slip.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id, slip, structure } = await slipOf(event);
	return { id, slip, structure, just: event.url.searchParams.has('pris') };
};
