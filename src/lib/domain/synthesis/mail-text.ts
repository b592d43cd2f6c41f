import {
	marker,
	sectionsOf,
	type Also,
	type Block,
	type Runs,
	type SynthesisDocument
} from '#lib/domain/synthesis/document.ts';

/** What a written answer adds around the blocks of the synthesis. */
export type MailWords = {
	/** Says nothing of why (ruling 9: an employer may read over a shoulder). */
	readonly subject: string;
	/** « Bonjour, » and a line. */
	readonly opening: readonly string[];
	/** « Quoi », then its answer. */
	readonly labelled: (label: string, answer: string) => string;
	/** From whom: the structure, nobody's name. */
	readonly closing: (structure: string) => readonly string[];
};

/** An answer to copy into one's own mail. */
export type Mail = { readonly subject: string; readonly text: string };

/**
 * The written answer of an interview held by mail: the blocks of its synthesis as plain text, addresses in full. What only
 * paper needs is left out: the opening with its place and name, lines to fill by hand, codes for a telephone.
 */
export function mailText(document: SynthesisDocument, words: MailWords): Mail {
	const parts = sectionsOf(document).flatMap(({ heading, blocks }) => {
		const lines = blocks.flatMap((block) => linesOf(block, words));
		return heading && lines.length > 0 ? [[...inBoth(heading.text, heading.also), ...lines].join('\n')] : [];
	});
	const text = [words.opening.join('\n\n'), ...parts, words.closing(document.meta.author).join('\n')];
	return { subject: words.subject, text: `${text.join('\n\n')}\n` };
}

function linesOf(block: Block, words: MailWords): string[] {
	switch (block.kind) {
		case 'heading':
			return inBoth(block.text, block.also);
		case 'paragraph':
			return inBoth(textOf(block.runs), block.also);
		case 'list':
			return block.items.flatMap(({ runs, also }, index) =>
				inBoth(`${block.ordered ? marker(block, index) : '-'} ${textOf(runs)}`, also)
			);
		case 'rows':
			return block.rows.map(({ label, runs }) => words.labelled(label, textOf(runs)));
		case 'link':
			return block.note ? [block.url, block.note] : [block.url];
		case 'card':
			return block.blocks.flatMap((leaf) => linesOf(leaf, words));
		case 'title':
		case 'code':
		case 'ticks':
		case 'blank':
		case 'break':
			return [];
	}
}

const inBoth = (text: string, also: Also | undefined): string[] => (also ? [text, also.text] : [text]);

const textOf = (runs: Runs): string => runs.map(({ text }) => text).join('');
