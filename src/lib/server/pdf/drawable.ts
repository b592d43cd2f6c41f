import { pageText } from '#lib/domain/synthesis/clean.ts';
import { canDraw, COMMON } from '#lib/server/pdf/fonts.ts';

/** What stands on the page where something cannot be drawn (emoji, other scripts): seen, and read aloud. */
export const REPLACEMENT = '[?]';

const GRAPHEMES = new Intl.Segmenter('fr', { granularity: 'grapheme' });

/**
 * The text as the fonts can draw it. Each stretch without glyphs becomes one « [?] »;
 * what was replaced is added to `replaced`, so that the counsellor is told.
 */
export function drawable(text: string, replaced: Set<string>): string {
	const clean = keepEdges(text);
	if (COMMON.test(clean)) return clean;
	let result = '';
	for (const { segment } of GRAPHEMES.segment(clean)) {
		if (canDraw(segment)) {
			result += segment;
		} else {
			replaced.add(segment);
			if (!result.endsWith(REPLACEMENT)) result += REPLACEMENT;
		}
	}
	return result;
}

/** What the page will not be able to draw of a text, each once: told before printing. */
export function undrawable(text: string): string[] {
	const replaced = new Set<string>();
	drawable(text, replaced);
	return [...replaced];
}

/** `pageText` trims; the space between two runs of a sentence has to stay. */
function keepEdges(text: string): string {
	const before = /^[ \u00a0\u202f]/.exec(text)?.[0] ?? '';
	const after = text.length > 1 ? (/[ \u00a0\u202f]$/.exec(text)?.[0] ?? '') : '';
	return `${before}${pageText(text)}${after}`;
}
