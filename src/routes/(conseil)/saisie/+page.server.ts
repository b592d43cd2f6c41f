import { fail } from '@sveltejs/kit';
import { contactTypeOf } from '#lib/domain/interview/close.ts';
import { LATE_DAYS, lateDay, lateInterview } from '#lib/domain/interview/late.ts';
import { addDays, civilDate, monthOf, type CivilDate } from '#lib/domain/shared/civil-date.ts';
import { activityOf } from '#lib/domain/statistics/activity.ts';
import { lateForm } from '#lib/forms/interview.ts';
import { factOf } from '#lib/server/http/counting.ts';
import { accountOf } from '#lib/server/http/interview.ts';
import { parseForm, readForm } from '#lib/server/http/parse-form.ts';
import { placeOf } from '#lib/server/http/place-view.ts';
import { chooseSite, sitesOf } from '#lib/server/http/sites.ts';
import { lateDays } from '#lib/server/lots/late.ts';
import { recordContact } from '#lib/server/stores/index.ts';
import { lateText } from '#lib/wording/publics.ts';
import { lateOptions } from './options.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const today = civilDate(event.locals.now);
	const sites = await sitesOf(accountOf(event));
	return {
		today,
		earliest: addDays(today, -LATE_DAYS),
		late: await announced(accountOf(event).structureId, today),
		sites: sites.map(({ id, name }) => ({ code: id, label: name })),
		options: lateOptions(),
		values: {
			jour: today,
			site: chooseSite(sites, event)?.id ?? '',
			canal: 'presentiel',
			modalite: 'flux',
			objet: '',
			statut: 'non-communique',
			age: 'non-communique',
			sexe: 'non-communique',
			commune: '',
			freins: [] as string[],
			leviers: [] as string[],
			suite: '',
			format: 'papier',
			premiereVenue: 'non-communique',
			duree: '30-45',
			delai: 'immediat-15min',
			validee: ''
		}
	};
};

const announced = async (structureId: string | null, today: CivilDate): Promise<string | null> => {
	const late = structureId ? await lateDays(structureId, today) : null;
	return late && lateText(late);
};

export const actions: Actions = {
	compter: async (event) => {
		const parsed = parseForm(lateForm, await readForm(event.request));
		if (!parsed.ok) return fail(422, { values: parsed.values, errors: parsed.errors });
		const { value, values } = parsed;
		const day = lateDay(value.jour, civilDate(event.locals.now));
		if (!day.ok) return fail(422, { values, errors: { jour: day.error } });
		const site = (await sitesOf(accountOf(event))).find(({ id }) => id === value.site);
		if (!site) return fail(422, { values, errors: { site: 'code-inconnu' } });
		const interview = lateInterview(value, placeOf(value.commune)?.code ?? null);
		const type = contactTypeOf(interview);
		await recordContact({
			structureId: site.structureId,
			siteId: site.id,
			month: monthOf(day.value),
			increments: activityOf(type, interview.contact, value.duree, value.delai),
			fact:
				type === 'api'
					? factOf(interview, { structureId: site.structureId, siteId: site.id, day: day.value })
					: null
		});
		// « En saisir un autre » keeps day, site and channel (ruling 3).
		const late = await lateDays(site.structureId, civilDate(event.locals.now));
		return {
			counted: type,
			// Of an interview that a closed period will not count, where it went.
			elsewhere: type === 'api' && late !== null && day.value <= late.until ? lateText(late) : null,
			kept: { jour: day.value, site: site.id, canal: value.canal, modalite: value.modalite }
		};
	}
};
