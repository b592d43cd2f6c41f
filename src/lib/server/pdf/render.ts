import type { SynthesisDocument } from '#lib/domain/synthesis/document.ts';
import { drawable } from '#lib/server/pdf/drawable.ts';
import { fittedPart } from '#lib/server/pdf/fit.ts';
import { paint } from '#lib/server/pdf/paint.ts';
import { taggedPdf } from '#lib/server/pdf/tagged-pdf.ts';

/** A finished file, and what could not be drawn in it: the counsellor is told before printing. */
export type RenderedPdf = {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly pages: number;
	readonly replaced: readonly string[];
};

/** The document as a tagged PDF, within its pages. The same document always gives the same bytes. */
export async function renderPdf(document: SynthesisDocument): Promise<RenderedPdf> {
	const sheet = await renderPart(document, false);
	if (!sheet) throw new TypeError('a document without a sheet');
	return sheet;
}

/** What overflowed, as a file of its own; null when the document fits its pages. */
export const renderAnnex = (document: SynthesisDocument): Promise<RenderedPdf | null> =>
	renderPart(document, true);

async function renderPart(whole: SynthesisDocument, annex: boolean): Promise<RenderedPdf | null> {
	const part = fittedPart(whole, annex);
	if (!part) return null;
	const { document, fitted } = part;
	const { root, pages, style } = fitted;
	const replaced = new Set(fitted.replaced);
	const pdf = taggedPdf(document.meta, style);
	const bytes = collect(pdf);
	paint(pdf, root, pages, style, drawable(document.footer, replaced));
	pdf.end();
	return { bytes: await bytes, pages: pages.length, replaced: [...replaced] };
}

function collect(pdf: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
	return new Promise((resolve, reject) => {
		const chunks: Uint8Array[] = [];
		pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
		pdf.on('end', () => resolve(Uint8Array.from(Buffer.concat(chunks))));
		pdf.on('error', reject);
	});
}
