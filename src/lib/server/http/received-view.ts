import type { Verdict } from '#lib/server/exchange/receive.ts';
import { listMembers, type ReceivedFile } from '#lib/server/stores/index.ts';
import { hourText } from '#lib/wording/clock.ts';
import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { dayOfYear } from '#lib/wording/day.ts';
import { VERDICTS, faultText, notedFault } from '#lib/wording/exchange.ts';
import { interviewsText, periodName } from '#lib/wording/publics.ts';

/** What became of a file, for who has just given it. */
export async function verdictView(name: string, received: Verdict) {
	const file = name.slice(0, 120);
	if (received.verdict === 'refuse') {
		return { file, verdict: VERDICTS.refuse, isRefused: true, says: faultText(received.fault) };
	}
	const { structureId, period, interviews } = received.file.lot;
	const member = (await listMembers()).find(({ id }) => id === structureId);
	const says = `${member?.name ?? 'Structure inconnue'}, ${periodName(period)}\u00a0: ${interviewsText(interviews)}.`;
	return { file, verdict: VERDICTS[received.verdict], isRefused: false, says };
}

/** The files presented lately, refusals included: a refusal of somebody's file is something to call about. */
export async function noteViews(files: readonly ReceivedFile[]) {
	const names = new Map((await listMembers()).map(({ id, name }) => [id, name]));
	return files.map(({ id, structureId, verdict, fault, receivedAt }) => ({
		id,
		when: `${dayOfYear(civilDate(receivedAt))}, ${hourText(receivedAt)}`,
		who: (structureId && names.get(structureId)) || 'Structure inconnue',
		verdict: verdict === 'recu' ? VERDICTS.recu : VERDICTS.refuse,
		// Somebody may have written in the name of a structure: it is worth a telephone call.
		isAlert: fault === 'signature' || fault === 'autre-contenu',
		says: fault === null ? '' : notedFault(fault)
	}));
}
