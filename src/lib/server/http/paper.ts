import type { RequestEvent } from '@sveltejs/kit';
import { civilDate, type CivilDate } from '#lib/domain/shared/civil-date.ts';
import type { SynthesisDocument } from '#lib/domain/synthesis/document.ts';
import { accountOf } from '#lib/server/http/interview.ts';
import { renderPdf } from '#lib/server/pdf/render.ts';
import { findStructure } from '#lib/server/stores/index.ts';

/** Whose paper it is, and its day. */
export async function paperOf(event: RequestEvent): Promise<{ structure: string; day: CivilDate }> {
	const { structureId } = accountOf(event);
	const structure = structureId ? await findStructure(structureId) : null;
	return { structure: structure?.name ?? '', day: civilDate(event.locals.now) };
}

/** A paper of the house as a PDF, to read or to print from the browser's viewer; its name says nothing of anybody. */
export async function paperResponse(document: SynthesisDocument, fileName: string): Promise<Response> {
	const { bytes } = await renderPdf(document);
	return new Response(bytes, {
		headers: {
			'content-type': 'application/pdf',
			'content-disposition': `inline; filename="${fileName}"`,
			'cache-control': 'no-store'
		}
	});
}
