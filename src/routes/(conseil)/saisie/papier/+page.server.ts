import { LATE_DAYS } from '#lib/domain/interview/late.ts';
import { accountOf } from '#lib/server/http/interview.ts';
import { sitesOf } from '#lib/server/http/sites.ts';
import { levers } from '#lib/vocabularies/lever.ts';
import { obstacles } from '#lib/vocabularies/obstacle.ts';
import type { CodeList } from '#lib/vocabularies/types.ts';
import { optionsOf } from '#lib/wording/options.ts';
import { lateOptions } from '../options.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	days: LATE_DAYS,
	sites: (await sitesOf(accountOf(event))).map(({ id, name }) => ({ code: id, label: name })),
	options: {
		...lateOptions(),
		obstacles: optionsOf(counted(obstacles), true),
		levers: optionsOf(counted(levers), true)
	}
});

/** What is never counted has no box on paper: a sheet lies about, and the entry would keep nothing of it. */
const counted = (list: CodeList): CodeList => ({
	...list,
	entries: list.entries.filter(({ cls, group }) => cls !== 'C*' && group !== null)
});
