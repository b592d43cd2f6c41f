import type { SynthesisDocument } from '#lib/domain/synthesis/document.ts';
import { drawable } from '#lib/server/pdf/drawable.ts';
import { fittedSheet, sheetOf } from '#lib/server/pdf/fit.ts';
import { paint } from '#lib/server/pdf/paint.ts';
import { taggedPdf } from '#lib/server/pdf/tagged-pdf.ts';

/** A finished file, what it shows, and what could not be drawn in it: the counsellor is told before printing. */
export type RenderedPdf = {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly pages: number;
	readonly replaced: readonly string[];
	/** What the file shows, and what went to its annex. */
	readonly sheet: SynthesisDocument;
	readonly annex: SynthesisDocument | null;
};

/** The document as a tagged PDF, within its pages. The same document always gives the same bytes. */
export async function renderPdf(document: SynthesisDocument): Promise<RenderedPdf> {
	const { sheet, annex, fitted } = fittedSheet(document);
	const { root, pages, style } = fitted;
	const replaced = new Set(fitted.replaced);
	const pdf = taggedPdf(sheet.meta, style);
	const bytes = collect(pdf);
	paint(pdf, root, pages, style, drawable(sheet.footer, replaced));
	pdf.end();
	return { bytes: await bytes, pages: pages.length, replaced: [...replaced], sheet, annex };
}

/** What overflowed, as a file of its own; null when the document fits its pages. */
export async function renderAnnex(document: SynthesisDocument): Promise<RenderedPdf | null> {
	const { annex } = sheetOf(document);
	return annex && renderPdf(annex);
}

/** The bytes that a document writes, once it has ended. */
export function collect(pdf: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
	return new Promise((resolve, reject) => {
		const chunks: Uint8Array[] = [];
		pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
		pdf.on('end', () => resolve(Uint8Array.from(Buffer.concat(chunks))));
		pdf.on('error', reject);
	});
}
