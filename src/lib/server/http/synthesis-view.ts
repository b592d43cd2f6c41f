import { error } from '@sveltejs/kit';
import type { Interview } from '#lib/domain/interview/interview.ts';
import { chosenPage } from '#lib/domain/interview/page.ts';
import type { CivilDate } from '#lib/domain/shared/civil-date.ts';
import { pageChoiceOf, type PageChoice } from '#lib/domain/shared/page-version.ts';
import { buildSynthesis } from '#lib/domain/synthesis/build.ts';
import { documentText, type SynthesisDocument } from '#lib/domain/synthesis/document.ts';
import { gazetteer } from '#lib/server/directory/index.ts';
import { undrawable } from '#lib/server/pdf/drawable.ts';
import { sheetOf } from '#lib/server/pdf/fit.ts';
import { renderAnnex, renderPdf } from '#lib/server/pdf/render.ts';
import { findStructure, listSites } from '#lib/server/stores/index.ts';
import { resources } from '#lib/vocabularies/resource.ts';
import { handedWords } from '#lib/wording/resources.ts';
import { PRACTICE_PLACE, synthesisFileName } from '#lib/wording/synthesis.ts';
import { wordsOf } from '#lib/wording/versions.ts';

/** Where and when an interview took place: open, or closed and kept. */
export type Sitting = { readonly structureId: string; readonly siteId: string; readonly day: CivilDate };

/** The page of an interview, as screen and paper will both show it: in the version it remembers unless told otherwise. */
export async function synthesisOf(
	interview: Interview,
	sitting: Sitting,
	page: PageChoice = chosenPage(interview)
): Promise<SynthesisDocument> {
	const [structure, sites] = await Promise.all([
		findStructure(sitting.structureId),
		listSites(sitting.structureId)
	]);
	const site = sites.find(({ id }) => id === sitting.siteId) ?? sites[0];
	const commune = site && gazetteer().byCode.get(site.communeCode)?.name;
	const address = [site?.address, commune].filter(Boolean).join(', ');
	const { handed, resources: picked } = interview.information;
	// An interview from before the library holds ids alone: what came with Degemer then says them.
	const handedOver = handed ?? resources.filter(({ id }) => picked.includes(id)).map(handedWords);
	return buildSynthesis(
		interview,
		{
			day: sitting.day,
			structureName: structure?.name ?? '',
			siteName: interview.practice ? PRACTICE_PLACE : (site?.name ?? ''),
			siteAddress: address,
			sitePhone: site?.phone ?? null,
			resources: handedOver
		},
		wordsOf(page)
	);
}

/** The version that an address asks for; undefined when it names none of ours. */
export const askedPage = ({ searchParams }: URL): PageChoice | undefined =>
	pageChoiceOf(searchParams.get('version'), searchParams.get('langue')) ?? undefined;

/**
 * What paper will show, for the counsellor to see first: the sheet, whether some of it overflows to an annex, and the
 * characters that cannot be drawn (emoji, some scripts).
 */
export function previewOf(interview: Interview, whole: SynthesisDocument) {
	const { sheet, annex } = sheetOf(whole);
	return {
		document: sheet,
		annexed: annex !== null,
		page: chosenPage(interview),
		undrawable: undrawable(documentText(whole))
	};
}

/**
 * The PDF to open in the browser's viewer: nothing is saved on the post, the file name says nothing of anybody. With
 * `?annexe=1` in the address, what overflowed; not found when nothing did.
 */
export async function pdfResponse(document: SynthesisDocument, { searchParams }: URL): Promise<Response> {
	const wanted = searchParams.get('annexe') === '1' ? await renderAnnex(document) : await renderPdf(document);
	if (!wanted) error(404, { message: 'Page introuvable' });
	return new Response(Uint8Array.from(wanted.bytes), {
		headers: {
			'content-type': 'application/pdf',
			'content-disposition': `inline; filename="${synthesisFileName(document.meta.day)}"`,
			'cache-control': 'no-store'
		}
	});
}
