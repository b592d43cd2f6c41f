import { openedBy } from '#lib/server/http/interview.ts';
import { askedPage, pdfResponse, synthesisOf } from '#lib/server/http/synthesis-view.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const opened = await openedBy(event);
	const document = await synthesisOf(opened.content, opened, askedPage(event.url));
	return pdfResponse(document, event.url);
};
