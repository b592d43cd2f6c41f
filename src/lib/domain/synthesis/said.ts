import { pageText } from '#lib/domain/synthesis/clean.ts';
import type { Also, Heading, Item, Leaf, Pictogram } from '#lib/domain/synthesis/document.ts';
import type { Part, Sentences, SynthesisWords } from '#lib/domain/synthesis/words.ts';

/** Sentences of the page itself: in French, and in the second language of a bilingual page. */
export type Said = { readonly sentences: readonly string[]; readonly also?: Also };

/** What the page says at a place of its sentences; nothing when it says nothing there. */
export function said(
	words: SynthesisWords,
	pick: (sentences: Sentences) => string | readonly string[] | undefined
): Said {
	const { second } = words;
	const other = second ? oneText(pick(second.sentences)) : '';
	return {
		sentences: [pick(words.sentences) ?? []].flat(),
		...(second && other && { also: { text: other, lang: second.lang, dir: second.dir } })
	};
}

/** Sentences as paragraphs: one each on an easy-read page, one for all elsewhere. */
export function tell(
	{ sentences, also }: Said,
	words: SynthesisWords,
	style: { readonly tone?: 'plain' | 'small'; readonly strong?: true } = {}
): Leaf[] {
	const { tone = 'plain', strong } = style;
	const texts = (words.easy ? sentences : [sentences.join(' ')]).map(pageText).filter((text) => text);
	return texts.map((text) => ({
		kind: 'paragraph',
		tone,
		runs: [strong ? { text, strong } : { text }],
		...(also && { also })
	}));
}

/** Sentences as items of a list: one each on an easy-read page. */
export const itemsOf = ({ sentences, also }: Said, words: SynthesisWords): Item[] =>
	(words.easy ? sentences : [sentences.join(' ')])
		.filter((text) => text)
		.map((text) => ({ runs: [{ text }], ...(also && { also }) }));

/** The heading of a part, with its picture on an easy-read page. */
export function headingOf(part: Part, words: SynthesisWords): Heading {
	const { sentences, also } = said(words, ({ headings }) => headings[part]);
	return {
		kind: 'heading',
		level: 2,
		part,
		text: sentences.join(' '),
		...(also && { also }),
		...(words.easy && { picture: PICTURES[part] })
	};
}

const PICTURES: Readonly<Record<Part, Pictogram>> = {
	question: 'question',
	decided: 'decision',
	nextStep: 'step',
	moreSteps: 'step',
	stuck: 'help',
	levers: 'support',
	obstacles: 'obstacle',
	information: 'information',
	options: 'options',
	explore: 'question',
	asks: 'asks',
	rights: 'rights',
	plan: 'step',
	glossary: 'words',
	annex: 'asks'
};

const oneText = (told: string | readonly string[] | undefined): string => [told ?? []].flat().join(' ');
