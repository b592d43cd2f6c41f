import { error } from '@sveltejs/kit';
import { liaisonSheet } from '#lib/domain/papers/liaison.ts';
import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { liaisonForm } from '#lib/forms/relay.ts';
import { openedBy } from '#lib/server/http/interview.ts';
import { paperResponse } from '#lib/server/http/paper.ts';
import { parseForm, readForm } from '#lib/server/http/parse-form.ts';
import { isReachable, origin } from '#lib/server/env.ts';
import { addReturnCode, findStructure, listSites, type OpenInterview } from '#lib/server/stores/index.ts';
import { liaisonWords } from '#lib/wording/papers.ts';
import type { RequestHandler } from './$types';

const MISSING =
	'La fiche attend une ligne cochée et l’accord de la personne ; la saisie est restée dans l’autre onglet';

/** The liaison sheet, drawn from what the person ticked and forgotten at once: sent in a body, never kept (R38). */
export const POST: RequestHandler = async (event) => {
	const opened = await openedBy(event);
	const parsed = parseForm(liaisonForm, await readForm(event.request));
	const [structure, sites] = await Promise.all([
		findStructure(opened.structureId),
		listSites(opened.structureId)
	]);
	if (!parsed.ok || !parsed.value.accord) error(422, { message: MISSING });
	const { pour, nom, demande, contexte, attente, question } = parsed.value;
	const parts = [demande, contexte, attente, question].map((lines) => lines.filter((line) => line !== ''));
	const [demand = [], context = [], expectations = [], questions = []] = parts;
	if (parts.every((lines) => lines.length === 0)) error(422, { message: MISSING });
	const sheet = liaisonSheet(
		{
			to: pour,
			from: structure?.name ?? '',
			phone: sites.find(({ id }) => id === opened.siteId)?.phone ?? '',
			name: nom,
			demand,
			context,
			expectations,
			questions,
			chosen: true,
			...(isReachable() && { reply: await replyFor(opened, event.locals.now) }),
			day: civilDate(event.locals.now)
		},
		liaisonWords
	);
	return paperResponse(sheet, 'fiche.pdf');
};

/** Where the service that receives answers: a code of its own, tied to the site and to nobody. */
async function replyFor({ structureId, siteId }: OpenInterview, now: Date) {
	const url = `${origin()}/retour/${await addReturnCode({ structureId, siteId, now })}`;
	return { url, shown: url.replace(/^https:\/\//, '') };
}
