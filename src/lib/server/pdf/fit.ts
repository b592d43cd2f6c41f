import { MOST_PAGES, parted, type Parted } from '#lib/domain/synthesis/annex.ts';
import type { SynthesisDocument } from '#lib/domain/synthesis/document.ts';
import { layout } from '#lib/server/pdf/layout.ts';
import { paginate, type Page } from '#lib/server/pdf/paginate.ts';
import { Known } from '#lib/server/pdf/pen.ts';
import { STYLES, type Style } from '#lib/server/pdf/style.ts';
import type { Tag } from '#lib/server/pdf/strips.ts';

/** A document laid out on its pages; `replaced` is what could not be drawn. */
export type Fitted = {
	readonly root: Tag;
	readonly pages: readonly Page[];
	readonly style: Style;
	readonly replaced: ReadonlySet<string>;
};

/**
 * What paper shows of a document, and what goes to an annex that is printed when the person asks. The screen shows the
 * same sheet: page counts are paper's, so it is the paper that decides.
 */
export function sheetOf(document: SynthesisDocument): Parted {
	const { sheet, annex } = fittedSheet(document);
	return { sheet, annex };
}

/** The same, its sheet laid out. */
export function fittedSheet(document: SynthesisDocument): Parted & { readonly fitted: Fitted } {
	const known = new Known();
	const tried = new Map<SynthesisDocument, Fitted>();
	const { sheet, annex } = parted(document, (part) => {
		const fitted = fit(part, known);
		tried.set(part, fitted);
		return fitted.pages.length;
	});
	return { sheet, annex, fitted: tried.get(sheet) ?? fit(sheet, known) };
}

/** With air, unless less of it saves a page that the version grants. */
function fit(document: SynthesisDocument, known: Known): Fitted {
	const [roomy, less] = STYLES[document.version];
	const airy = laidOut(document, roomy, known);
	if (airy.pages.length === 1 || less === roomy) return airy;
	const tight = laidOut(document, less, known);
	return tight.pages.length < airy.pages.length && tight.pages.length <= MOST_PAGES[document.version]
		? tight
		: airy;
}

function laidOut(document: SynthesisDocument, style: Style, known: Known): Fitted {
	const replaced = new Set<string>();
	const { root, strips } = layout(document, { style, replaced, known });
	return { root, pages: paginate(strips, style), style, replaced };
}
