import type { SynthesisDocument } from '#lib/domain/synthesis/document.ts';
import { drawable } from '#lib/server/pdf/drawable.ts';
import { layout } from '#lib/server/pdf/layout.ts';
import { paginate, type Page } from '#lib/server/pdf/paginate.ts';
import { paint } from '#lib/server/pdf/paint.ts';
import { STYLES, type Style } from '#lib/server/pdf/style.ts';
import type { Tag } from '#lib/server/pdf/strips.ts';
import { taggedPdf } from '#lib/server/pdf/tagged-pdf.ts';

/** A finished file, and what could not be drawn in it: the counsellor is told before printing. */
export type RenderedPdf = {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly pages: number;
	readonly replaced: readonly string[];
};

/** Pages of an ordinary case: a recto and a verso. */
const SHEET = 2;

/** The document as a tagged PDF. The same document always gives the same bytes. */
export async function renderPdf(document: SynthesisDocument): Promise<RenderedPdf> {
	const replaced = new Set<string>();
	const { root, pages, style } = fit(document, replaced);
	const pdf = taggedPdf(document.meta, style);
	const bytes = collect(pdf);
	paint(pdf, root, pages, style, drawable(document.footer, replaced));
	pdf.end();
	return { bytes: await bytes, pages: pages.length, replaced: [...replaced] };
}

type Fitted = { root: Tag; pages: Page[]; style: Style };

/** With air, unless less of it saves a page of the sheet. */
function fit(document: SynthesisDocument, replaced: Set<string>): Fitted {
	const [roomy, less] = STYLES[document.version];
	const airy = laidOut(document, roomy, replaced);
	if (airy.pages.length === 1 || less === roomy) return airy;
	const tight = laidOut(document, less, replaced);
	return tight.pages.length < airy.pages.length && tight.pages.length <= SHEET ? tight : airy;
}

function laidOut(document: SynthesisDocument, style: Style, replaced: Set<string>): Fitted {
	const { root, strips } = layout(document, { style, replaced });
	return { root, pages: paginate(strips, style), style };
}

function collect(pdf: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
	return new Promise((resolve, reject) => {
		const chunks: Uint8Array[] = [];
		pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
		pdf.on('end', () => resolve(Uint8Array.from(Buffer.concat(chunks))));
		pdf.on('error', reject);
	});
}
