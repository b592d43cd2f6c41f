import { publicFingerprint } from '#lib/server/exchange/keys.ts';
import { ownStructure } from '#lib/server/http/own-structure.ts';
import { listLots } from '#lib/server/stores/index.ts';
import { dayOfYear } from '#lib/wording/day.ts';
import { interviewsText, periodName } from '#lib/wording/publics.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const structure = await ownStructure(event);
	const lots = await listLots(structure.id);
	return {
		fingerprint: await publicFingerprint(structure.id),
		lots: lots
			.map(({ period, interviews, closedOn }) => ({
				period,
				name: periodName(period),
				interviews: interviewsText(interviews),
				closed: dayOfYear(closedOn)
			}))
			.reverse()
	};
};
