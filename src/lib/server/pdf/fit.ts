import { MOST_PAGES, parted, type Parted } from '#lib/domain/synthesis/annex.ts';
import type { SynthesisDocument } from '#lib/domain/synthesis/document.ts';
import { layout } from '#lib/server/pdf/layout.ts';
import { paginate, type Page } from '#lib/server/pdf/paginate.ts';
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
export const sheetOf = (document: SynthesisDocument): Parted =>
	parted(document, (part) => fit(part).pages.length);

/** The same, and the one asked for laid out; null for an annex that there is not. */
export function fittedPart(
	document: SynthesisDocument,
	annex: boolean
): { document: SynthesisDocument; fitted: Fitted } | null {
	const tried = new Map<SynthesisDocument, Fitted>();
	const { sheet, annex: rest } = parted(document, (part) => {
		const fitted = fit(part);
		tried.set(part, fitted);
		return fitted.pages.length;
	});
	const chosen = annex ? rest : sheet;
	return chosen && { document: chosen, fitted: tried.get(chosen) ?? fit(chosen) };
}

/** With air, unless less of it saves a page that the version grants. */
function fit(document: SynthesisDocument): Fitted {
	const [roomy, less] = STYLES[document.version];
	const airy = laidOut(document, roomy);
	if (airy.pages.length === 1 || less === roomy) return airy;
	const tight = laidOut(document, less);
	return tight.pages.length < airy.pages.length && tight.pages.length <= MOST_PAGES[document.version]
		? tight
		: airy;
}

function laidOut(document: SynthesisDocument, style: Style): Fitted {
	const replaced = new Set<string>();
	const { root, strips } = layout(document, { style, replaced });
	return { root, pages: paginate(strips, style), style, replaced };
}
