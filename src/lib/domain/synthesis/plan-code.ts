import type { Interview } from '#lib/domain/interview/interview.ts';
import { filled, section } from '#lib/domain/synthesis/blocks.ts';
import type { SynthesisContext } from '#lib/domain/synthesis/build.ts';
import { lineText } from '#lib/domain/synthesis/clean.ts';
import type { Block, Leaf } from '#lib/domain/synthesis/document.ts';
import { printedSteps } from '#lib/domain/synthesis/printable.ts';
import { said, tell } from '#lib/domain/synthesis/said.ts';
import { STEP_PARTS } from '#lib/domain/synthesis/steps.ts';
import type { SynthesisWords } from '#lib/domain/synthesis/words.ts';

/** Most bytes of text in the code: more makes modules too small for an ordinary telephone. */
export const PLAN_CODE_BYTES = 700;
/** Longest line of it, in UTF-16 units. */
const LONGEST_LINE = 120;

/**
 * The plan as a QR code, so that a lost page or another counsellor needs no copy on a server: the next step, whom to call,
 * then what follows as far as it fits. Never the name, nor what brought the person.
 */
export function planCode(interview: Interview, context: SynthesisContext, words: SynthesisWords): Block[] {
	const lines = linesOf(interview, context, words);
	if (lines.length === 0) return [];
	const { sentences, also } = said(words, (all) => all.planCode);
	const [first = '', ...more] = words.easy ? sentences : [sentences.join(' ')];
	const code: Leaf = {
		kind: 'code',
		text: asManyAsFit(lines),
		alt: words.planCodeAlt,
		note: first,
		...(also && { also })
	};
	return section('plan', [code, ...tell({ sentences: more }, words)], words);
}

/** Most useful first: the end is what a long plan loses. */
function linesOf(interview: Interview, context: SynthesisContext, words: SynthesisWords): string[] {
	const [next, ...later] = printedSteps(interview);
	if (!next) return [];
	const labelled = (label: string, text: string) => `${label}${words.colon}\u00a0${lineText(text)}`;
	const { title, step, headings } = words.sentences;
	const contact = [
		context.structureName,
		filled(context.sitePhone) ? words.phone(context.sitePhone) : '',
		context.siteAddress
	];
	return [
		labelled(title, words.day(context.day)),
		`${headings.nextStep}${words.colon}`,
		...STEP_PARTS.filter((part) => filled(next[part])).map((part) => labelled(step[part], next[part])),
		`${headings.stuck}${words.colon}`,
		...contact.filter(filled).map(lineText),
		...later.filter(({ what }) => filled(what)).map(({ what }) => labelled(headings.laterSteps, what))
	];
}

function asManyAsFit(lines: readonly string[]): string {
	let text = '';
	for (const line of lines) {
		const longer = `${text}${text && '\n'}${shortened(line)}`;
		if (new TextEncoder().encode(longer).length > PLAN_CODE_BYTES) break;
		text = longer;
	}
	return text;
}

const shortened = (line: string): string =>
	line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE - 1).toWellFormed()}…` : line;
