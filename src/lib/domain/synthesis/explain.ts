import { list, section } from '#lib/domain/synthesis/blocks.ts';
import { blocksText, type Block } from '#lib/domain/synthesis/document.ts';
import type { EasyWords, GlossaryEntry, SynthesisWords } from '#lib/domain/synthesis/words.ts';

/** The page with its difficult words explained at its end, and said to be so at its beginning. */
export function explained(blocks: readonly Block[], words: SynthesisWords, easy: EasyWords): Block[] {
	const entries = termsIn(blocksText(blocks), easy.glossary);
	if (entries.length === 0) return [...blocks];
	const items = entries.flatMap(({ term, means }) =>
		means.map((sentence, index) => ({
			runs:
				index === 0
					? [{ text: term, strong: true } as const, { text: `${words.colon}\u00a0${sentence}` }]
					: [{ text: sentence }]
		}))
	);
	const first = blocks.findIndex(({ kind }) => kind === 'heading');
	return [
		...blocks.slice(0, first),
		{ kind: 'paragraph', tone: 'plain', runs: [{ text: easy.explained }] },
		...blocks.slice(first),
		...section('glossary', list(items), words)
	];
}

/** The entries whose word stands whole in the text, in the order of the glossary; a common noun may begin a sentence. */
const termsIn = (text: string, glossary: readonly GlossaryEntry[]): GlossaryEntry[] =>
	glossary.filter(({ term }) => standsIn(text, term) || standsIn(text, capitalised(term)));

function standsIn(text: string, term: string): boolean {
	for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1))
		if (!/[\p{L}\p{N}]/u.test(`${text[at - 1] ?? ''}${text[at + term.length] ?? ''}`)) return true;
	return false;
}

const capitalised = (term: string): string => term.charAt(0).toUpperCase() + term.slice(1);
