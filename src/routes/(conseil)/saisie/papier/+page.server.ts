import { LATE_DAYS } from '#lib/domain/interview/late.ts';
import { accountOf } from '#lib/server/http/interview.ts';
import { sitesOf } from '#lib/server/http/sites.ts';
import { lateOptions } from '../options.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	days: LATE_DAYS,
	sites: (await sitesOf(accountOf(event))).map(({ id, name }) => ({ code: id, label: name })),
	options: lateOptions()
});
