import { qualityPaper } from '#lib/domain/papers/quality.ts';
import { ownStructure } from '#lib/server/http/own-structure.ts';
import { paperResponse } from '#lib/server/http/paper.ts';
import { qualityReport } from '#lib/server/http/quality-paper.ts';
import { qualityView } from '#lib/server/http/quality-view.ts';
import { qualityWords } from '#lib/wording/papers.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const asked = event.url.searchParams.get('version');
	const view = await qualityView(await ownStructure(event), event.locals.now, asked);
	return paperResponse(qualityPaper(qualityReport(view), qualityWords), `qualite-${view.version}.pdf`);
};
