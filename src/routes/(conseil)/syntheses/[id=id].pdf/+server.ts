import { error } from '@sveltejs/kit';
import { accountOf } from '#lib/server/http/interview.ts';
import { askedPage, pdfResponse, synthesisOf } from '#lib/server/http/synthesis-view.ts';
import { findKept } from '#lib/server/stores/index.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const kept = await findKept(event.params.id, accountOf(event).id, event.locals.now);
	if (!kept) error(404, { message: 'Page introuvable' });
	const day = String(kept.content.day);
	const sitting = { ...kept, day };
	const document = await synthesisOf(kept.content.interview, sitting, askedPage(event.url));
	return pdfResponse(document, event.url);
};
