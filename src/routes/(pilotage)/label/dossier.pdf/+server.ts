import { labelPaper } from '#lib/domain/papers/label.ts';
import { labelView } from '#lib/server/http/label-view.ts';
import { ownStructure } from '#lib/server/http/own-structure.ts';
import { paperResponse } from '#lib/server/http/paper.ts';
import { labelPaperWords } from '#lib/wording/papers.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const file = await labelView(await ownStructure(event), event.locals.now);
	return paperResponse(labelPaper(file, labelPaperWords), 'dossier-label.pdf');
};
