import { chooseOptions } from '#lib/domain/interview/choose.ts';
import { editClosure } from '#lib/domain/interview/close.ts';
import { editContact, editDiagnostic, editListening, editPlan } from '#lib/domain/interview/edit.ts';
import type { Interview } from '#lib/domain/interview/interview.ts';
import { startInterview } from '#lib/domain/interview/start.ts';
import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { activityOf } from '#lib/domain/statistics/activity.ts';
import { pruneForKeeping } from '#lib/domain/synthesis/keep.ts';
import type { Case } from '#lib/server/demo/cases.ts';
import { factOf, isUnusualPublic } from '#lib/server/http/counting.ts';
import { erasureAfter } from '#lib/server/http/erasure.ts';
import { judgeOptions } from '#lib/server/http/options-view.ts';
import { closeInterview, openInterview, type Site, type Structure } from '#lib/server/stores/index.ts';
import type { Network } from '#lib/vocabularies/network.ts';
import { stepWords } from '#lib/wording/plan.ts';

type Where = { readonly structure: Structure; readonly site: Site; readonly counsellorId: string };

/** Plays a case through the rules and the stores: it stays open, or is closed with its synthesis kept and its count. */
export async function play(played: Case, where: Where, now: Date): Promise<void> {
	const { structure, site, counsellorId } = where;
	const ago = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);
	const openedAt = ago(played.openedMinutesAgo);
	const sitting = { structureId: structure.id, siteId: site.id, day: civilDate(openedAt) };
	const told = await tell(played, sitting);
	const { closing } = played;
	const content = closing ? editClosure(told, closing.answers, isUnusualPublic(told, structure)) : told;
	const { id, revision } = await openInterview({ ...sitting, counsellorId, content, now: openedAt });
	if (!closing) return;
	await closeInterview({
		id,
		counsellorId,
		revision,
		kept: { interview: pruneForKeeping(content), day: sitting.day },
		erasesAt: erasureAfter(now, site, []),
		fact: factOf(content, sitting),
		activity: activityOf('api', content.contact, closing.duration, closing.delay),
		closedAt: ago(closing.minutesAgo)
	});
}

async function tell(played: Case, sitting: { structureId: string; siteId: string }): Promise<Interview> {
	const { contact, listening, diagnostic, options, steps, name, here } = played;
	let interview = editListening(editContact(startInterview(), contact), listening);
	if (diagnostic) interview = editDiagnostic(interview, diagnostic);
	if (options) {
		const { shown, ranking } = await judgeOptions(interview, sitting);
		const said = Object.entries(options.choices) as [Network, (typeof options.choices)[Network]][];
		const choices = new Map(said.map(([network, choice = '']) => [network, { choice, offerId: null }]));
		const eligible = ranking.ranked.map(({ network }) => network);
		interview = chooseOptions(interview, shown, eligible, { ...options, choices }, stepWords);
	}
	if (steps.length > 0) interview = editPlan(interview, steps);
	return { ...interview, synthesis: { ...interview.synthesis, name }, here };
}
