import { codeSlips } from '#lib/domain/papers/opinion-papers.ts';
import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { namedSite, outsideAddress } from '#lib/server/http/opinion-address.ts';
import { ownStructure } from '#lib/server/http/own-structure.ts';
import { paperResponse } from '#lib/server/http/paper.ts';
import { readForm } from '#lib/server/http/parse-form.ts';
import { addOpinionCode } from '#lib/server/stores/index.ts';
import { opinionPaperWords } from '#lib/wording/papers.ts';
import type { RequestHandler } from './$types';

const SLIPS = 6;

/** A sheet of slips to cut, each with a code of its own; printed once, kept nowhere. */
export const POST: RequestHandler = async (event) => {
	const { id, name } = await ownStructure(event);
	const site = await namedSite(event, await readForm(event.request));
	const slips = [];
	for (let at = 0; at < SLIPS; at++) {
		const code = await addOpinionCode({ structureId: id, siteId: site.id }, event.locals.now);
		slips.push({ code, url: outsideAddress(event, `/avis/un-mois?code=${code}`) });
	}
	const about = { structure: name, site: site.name, day: civilDate(event.locals.now) };
	return paperResponse(codeSlips(about, slips, opinionPaperWords), 'dans-un-mois.pdf');
};
