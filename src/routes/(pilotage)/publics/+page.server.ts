import { fail, redirect } from '@sveltejs/kit';
import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { accountOf } from '#lib/server/http/interview.ts';
import { ownStructureId } from '#lib/server/http/own-structure.ts';
import { readForm } from '#lib/server/http/parse-form.ts';
import { publicsTables, totalOf } from '#lib/server/http/publics-view.ts';
import { sitesOf } from '#lib/server/http/sites.ts';
import { yearOf } from '#lib/server/http/year.ts';
import { closingOf, startClosing } from '#lib/server/lots/jobs.ts';
import { planOf } from '#lib/server/lots/plan.ts';
import { readProfiles } from '#lib/server/stores/index.ts';
import {
	CLOSING_REFUSALS,
	TIER_SENTENCES,
	errorSentenceOf,
	periodName,
	stateText
} from '#lib/wording/publics.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const account = accountOf(event);
	const structureId = ownStructureId(event);
	const plan = await planOf(structureId, civilDate(event.locals.now));
	const lots = plan.flatMap(({ lot }) => lot ?? []);
	const years = [...new Set(lots.map(({ quarters }) => Number(quarters[0]?.slice(0, 4))))].reverse();
	const year = yearOf(event.url, years, years[0] ?? 0);
	const shown = lots.filter(({ quarters }) => quarters[0]?.startsWith(`${year}`));
	const profiles = await readProfiles(shown.map(({ id }) => id));
	const job = closingOf(structureId);
	const ready = plan.find(({ state }) => state === 'pret');
	return {
		ready: ready && { period: ready.period, name: periodName(ready.period), interviews: ready.interviews },
		open: plan
			.filter(({ state }) => state !== 'clos' && state !== 'pret')
			.map((lot) => ({ name: periodName(lot.period), interviews: lot.interviews, says: stateText(lot) })),
		job: job && {
			name: periodName(job.period),
			percent: Math.round(100 * job.done),
			refusal: job.refusal && CLOSING_REFUSALS[job.refusal]
		},
		year,
		years,
		lots: shown.map(({ period, interviews, tier, error: announced }) => ({
			name: periodName(period),
			interviews,
			tier: TIER_SENTENCES[tier],
			error: announced && errorSentenceOf(announced)
		})),
		total: totalOf(profiles),
		tables: publicsTables(profiles, await sitesOf(account))
	};
};

export const actions: Actions = {
	clore: async (event) => {
		const structureId = ownStructureId(event);
		const asked = (await readForm(event.request)).get('periode');
		const plan = await planOf(structureId, civilDate(event.locals.now));
		const ready = plan.find(({ state }) => state === 'pret');
		if (!ready || ready.period !== asked) return fail(409, { moved: true });
		void startClosing(structureId, ready.period, event.locals.now);
		redirect(303, '/publics');
	}
};
