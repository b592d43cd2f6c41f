import { error } from '@sveltejs/kit';
import { opinionPoster } from '#lib/domain/papers/opinion-papers.ts';
import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { namedSite, outsideAddress } from '#lib/server/http/opinion-address.ts';
import { ownStructure } from '#lib/server/http/own-structure.ts';
import { paperResponse } from '#lib/server/http/paper.ts';
import { readOpinionDoor } from '#lib/server/stores/index.ts';
import { opinionPaperWords } from '#lib/wording/papers.ts';
import type { RequestHandler } from './$types';

/** The poster with its QR code, where people from outside can come. */
export const GET: RequestHandler = async (event) => {
	const { name } = await ownStructure(event);
	const site = await namedSite(event, event.url.searchParams);
	const word = await readOpinionDoor(site.id);
	const url = word === undefined ? null : outsideAddress(event, `/avis/${site.id}/${word}`);
	if (url === null) error(404, { message: 'Page introuvable' });
	const about = { structure: name, site: site.name, day: civilDate(event.locals.now) };
	return paperResponse(opinionPoster(about, url, opinionPaperWords), 'votre-avis-affiche.pdf');
};
