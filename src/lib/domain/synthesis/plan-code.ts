import type { Interview } from '#lib/domain/interview/interview.ts';
import { section } from '#lib/domain/synthesis/blocks.ts';
import type { SynthesisContext } from '#lib/domain/synthesis/build.ts';
import { blocksText, type Block, type Leaf } from '#lib/domain/synthesis/document.ts';
import { firstPage } from '#lib/domain/synthesis/first-page.ts';
import { headingOf, said, tell } from '#lib/domain/synthesis/said.ts';
import type { Part, SynthesisWords } from '#lib/domain/synthesis/words.ts';

/** Most bytes of text in the code: more makes modules too small for an ordinary telephone at 45 mm. */
const MOST_BYTES = 700;

/**
 * The plan as a QR code, so that a lost page or another counsellor needs no copy on a server. It holds what the first page
 * says of the next step, whom to call and what was decided; never the name, nor what brought the person.
 */
export function planCode(interview: Interview, context: SynthesisContext, words: SynthesisWords): Block[] {
	const french = { ...words, second: null };
	const page = firstPage(interview, context, french);
	if (partOf(page, 'nextStep', french).length === 0) return [];
	const parts = PARTS.map((part) => partOf(page, part, french));
	const text = shortened([words.day(context.day), ...parts.map(blocksText)].join('\n').split('\n'));
	const { sentences, also } = said(words, (all) => all.planCode);
	const [first = '', ...more] = words.easy ? sentences : [sentences.join(' ')];
	const code: Leaf = { kind: 'code', text, alt: words.planCodeAlt, note: first, ...(also && { also }) };
	return section('plan', [code, ...tell({ sentences: more }, words)], words);
}

/** Most useful first: the end is what a long plan loses. */
const PARTS = ['nextStep', 'stuck', 'decided'] as const;

/** A part of the page with its heading, or nothing. */
function partOf(page: readonly Block[], part: Part, words: SynthesisWords): Block[] {
	const { text } = headingOf(part, words);
	const isHeading = (block: Block) => block.kind === 'heading' && block.level === 2;
	const from = page.findIndex((block) => isHeading(block) && 'text' in block && block.text === text);
	if (from < 0) return [];
	const rest = page.slice(from + 1);
	const to = rest.findIndex(isHeading);
	return page.slice(from, to < 0 ? undefined : from + 1 + to);
}

/** Whole lines, as many as fit. */
function shortened(lines: readonly string[]): string {
	let text = '';
	for (const line of lines.filter((line) => line)) {
		const longer = text === '' ? line : `${text}\n${line}`;
		if (new TextEncoder().encode(longer).length > MOST_BYTES) break;
		text = longer;
	}
	return text;
}
