import { error, fail, redirect } from '@sveltejs/kit';
import { contactTypeOf, durationOf, editClosure, expressedFollowUp } from '#lib/domain/interview/close.ts';
import type { Interview } from '#lib/domain/interview/interview.ts';
import { expressedHandover } from '#lib/domain/interview/relay.ts';
import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { pruneForKeeping } from '#lib/domain/synthesis/keep.ts';
import { activityOf } from '#lib/domain/statistics/activity.ts';
import { closureForm } from '#lib/forms/interview.ts';
import { closureValues } from '#lib/forms/values.ts';
import { factOf, isUnusualPublic } from '#lib/server/http/counting.ts';
import { erasureAfter } from '#lib/server/http/erasure.ts';
import {
	accountOf,
	knownText,
	openedBy,
	refused,
	revisionOf,
	saveAnswers,
	savedView
} from '#lib/server/http/interview.ts';
import { ownToolOf } from '#lib/server/http/own-tool-view.ts';
import { parseForm, readForm } from '#lib/server/http/parse-form.ts';
import { shownAnswers } from '#lib/server/http/reading.ts';
import {
	closeInterview,
	eraseInterview,
	findStructure,
	listClosures,
	listSites
} from '#lib/server/stores/index.ts';
import { delays } from '#lib/vocabularies/delay.ts';
import { durations } from '#lib/vocabularies/duration.ts';
import { firstVisits } from '#lib/vocabularies/first-visit.ts';
import { followUps } from '#lib/vocabularies/follow-up.ts';
import { handovers } from '#lib/vocabularies/handover.ts';
import { synthesisFormats } from '#lib/vocabularies/synthesis-format.ts';
import { dayText } from '#lib/wording/clock.ts';
import { equalWeight, optionsOf } from '#lib/wording/options.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const opened = await openedBy(event);
	const { content } = opened;
	const structure = await findStructure(opened.structureId);
	const minutes = (event.locals.now.getTime() - opened.openedAt.getTime()) / 60_000;
	return {
		...savedView(opened),
		contactType: contactTypeOf(content),
		tool: await ownToolOf(content, opened),
		erasedOn: dayText(new Date((await erasure(opened, event.locals.now)).getTime() - 1)),
		...shownAnswers({
			suite: expressedFollowUp(content, structure?.network ?? null) ?? '',
			miseEnRelation: expressedHandover(content),
			format: content.synthesis.format,
			premiereVenue: content.closure.firstVisit,
			duree: content.closure.duration ?? durationOf(minutes),
			delai: content.closure.delay ?? content.contact.delay ?? 'immediat-15min'
		}),
		options: {
			followUps: equalWeight(optionsOf(followUps)),
			formats: optionsOf(synthesisFormats),
			handovers: optionsOf(handovers),
			firstVisits: optionsOf(firstVisits),
			durations: optionsOf(durations),
			delays: optionsOf(delays)
		}
	};
};

export const actions: Actions = {
	enregistrer: (event) =>
		saveAnswers(event, {
			parse: (data) => parseForm(closureForm, data),
			values: closureValues,
			edit: (answers) => async (interview, opened) => {
				const { unusualPublic } = interview.closure;
				const edited: Interview = { ...editClosure(interview, answers, unusualPublic), here: 'cloture' };
				return { interview: edited, extra: { tool: await ownToolOf(edited, opened) } };
			}
		}),
	effacer: async (event) => {
		const opened = await openedBy(event);
		await eraseInterview(opened.id, accountOf(event).id);
		redirect(303, '/aujourdhui?efface=1');
	},
	clore: async (event) => {
		const opened = await openedBy(event);
		const data = await readForm(event.request);
		const parsed = parseForm(closureForm, data);
		if (!parsed.ok) return refused(data, parsed);
		const { value } = parsed;
		const structure = await findStructure(opened.structureId);
		const interview = editClosure(opened.content, value, isUnusualPublic(opened.content, structure));
		const type = contactTypeOf(interview);
		const closed = await closeInterview({
			id: opened.id,
			counsellorId: accountOf(event).id,
			revision: revisionOf(data) ?? -1,
			kept: { interview: pruneForKeeping(interview), day: opened.day },
			erasesAt: await erasure(opened, event.locals.now),
			fact: type === 'api' ? factOf(interview, opened) : null,
			activity: activityOf(type, interview.contact, value.duree, value.delai),
			closedAt: event.locals.now
		});
		if (!closed.ok && closed.reason === 'gone') error(404, { message: 'Page introuvable' });
		if (!closed.ok)
			return fail(409, {
				stale: true,
				revision: closed.current.revision,
				known: knownText(data),
				values: parsed.values
			});
		redirect(303, opened.content.practice ? '/entrainement?fini=1' : `/aujourdhui?clos=${opened.id}`);
	}
};

async function erasure(opened: { structureId: string; siteId: string }, now: Date): Promise<Date> {
	const [sites, closures] = await Promise.all([
		listSites(opened.structureId),
		listClosures(opened.structureId, civilDate(now))
	]);
	const hours = sites.find(({ id }) => id === opened.siteId)?.hours ?? null;
	return erasureAfter(now, { id: opened.siteId, hours }, closures);
}
