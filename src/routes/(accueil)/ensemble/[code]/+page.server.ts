import { secondScreenOf } from '#lib/server/http/shared-screen.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	bare: true,
	code: event.params.code,
	...(await secondScreenOf(event))
});
