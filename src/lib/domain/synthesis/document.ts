import type { Choice } from '#lib/domain/interview/interview.ts';
import type { CivilDate } from '#lib/domain/shared/civil-date.ts';
import type { PageVersion } from '#lib/domain/shared/page-version.ts';
import type { Part } from '#lib/domain/synthesis/words.ts';

/**
 * The synthesis before it is ink: plain data in reading order. The screen and the PDF are two small renderers
 * of this model, so that what the person sees on the screen is what the page says.
 */
export type SynthesisDocument = {
	readonly version: Version;
	readonly meta: {
		readonly title: string;
		readonly subject: string;
		readonly author: string;
		/** BCP 47 language of the whole document. */
		readonly lang: string;
		/** Day of the interview: dates the file too, so that the same page always gives the same bytes. */
		readonly day: CivilDate;
	};
	/** Said at the foot of each printed page; `{page}` and `{pages}` are filled by the renderer. */
	readonly footer: string;
	/** How an annex is named and told of, when the document overflows; null when it may have none. */
	readonly annex: { readonly heading: Heading; readonly here: readonly Leaf[] } | null;
	readonly blocks: readonly Block[];
};

export type Version = PageVersion;

/** The same thing said in the second language of a bilingual page, set under or beside the French. */
export type Also = { readonly text: string; readonly lang: string; readonly dir: 'ltr' | 'rtl' };

/** A stretch of text; `strong` is said louder, never alone to carry a meaning. */
export type Run = { readonly text: string; readonly strong?: true };
export type Runs = readonly Run[];

/** « Quoi ? » and its answer. */
export type Row = { readonly label: string; readonly also?: Also; readonly runs: Runs };

/** One picture per idea, always the same: what an easy-read page draws beside its heading. Decoration: the words say it. */
export type Pictogram =
	| 'question'
	| 'decision'
	| 'step'
	| 'help'
	| 'support'
	| 'obstacle'
	| 'information'
	| 'options'
	| 'asks'
	| 'rights'
	| 'words';

/** An item of a list. */
export type Item = { readonly runs: Runs; readonly also?: Also };

/** A heading; in an easy-read page, with the picture of its idea. */
export type Heading = {
	readonly kind: 'heading';
	readonly level: 2 | 3;
	readonly text: string;
	readonly also?: Also;
	readonly picture?: Pictogram;
	/** Which part of the synthesis it heads. */
	readonly part?: Part;
};

/** What a box to tick stands for; its picture, in the paths of a 24-unit square, only decorates it. */
export type Tick = { readonly text: string; readonly paths?: readonly string[] };

/** What a block may be inside a card as well as on the page. */
export type Leaf =
	| Heading
	| {
			readonly kind: 'paragraph';
			readonly tone: 'plain' | 'words' | 'small';
			readonly runs: Runs;
			readonly also?: Also;
	  }
	| {
			readonly kind: 'list';
			readonly ordered: boolean;
			readonly start: number;
			readonly items: readonly Item[];
	  }
	| { readonly kind: 'rows'; readonly rows: readonly Row[] }
	| {
			readonly kind: 'link';
			readonly url: string;
			/** The address as one would copy it by hand. */
			readonly shown: string;
			/** Where it leads, in words: text alternative of the link and of its QR code. */
			readonly leadsTo: string;
			readonly qrAlt: string;
			/** Where we know it from, small. */
			readonly note: string;
	  }
	/** A QR code that holds a text, not an address: nothing is read from anywhere but this very paper. */
	| {
			readonly kind: 'code';
			/** What a telephone shows when it reads the code. */
			readonly text: string;
			/** Text alternative of the code. */
			readonly alt: string;
			/** What it is for, said beside it. */
			readonly note: string;
			readonly also?: Also;
	  }
	/** Boxes to tick by hand; `across` stands them side by side, each under its picture. */
	| { readonly kind: 'ticks'; readonly across: boolean; readonly items: readonly Tick[] }
	/** A line to fill by hand. */
	| { readonly kind: 'blank'; readonly label: string; readonly also?: Also };

/** Blocks that belong together and stay together on a page. */
export type Card =
	| {
			readonly kind: 'card';
			readonly about: 'step' | 'contact' | 'resource';
			readonly blocks: readonly Leaf[];
	  }
	| {
			readonly kind: 'card';
			readonly about: 'option';
			readonly choice: Choice;
			readonly blocks: readonly Leaf[];
	  };

export type Block =
	| { readonly kind: 'title'; readonly text: string; readonly also?: Also }
	| Leaf
	| Card
	/** A good place to begin a new page, taken only when it costs no page. */
	| { readonly kind: 'break' };

/** A part of the page under one level-2 heading; the opening has none. */
export type Section = {
	readonly heading: Heading | null;
	readonly blocks: readonly Exclude<Block, { kind: 'break' }>[];
};

/** The document cut at its level-2 headings, page hints left out: what both renderers lay out. */
export function sectionsOf(document: SynthesisDocument): Section[] {
	const sections: { heading: Heading | null; blocks: Exclude<Block, { kind: 'break' }>[] }[] = [];
	for (const block of document.blocks) {
		if (block.kind === 'break') continue;
		if (block.kind === 'heading' && block.level === 2) sections.push({ heading: block, blocks: [] });
		else (sections.at(-1) ?? sections[sections.push({ heading: null, blocks: [] }) - 1])?.blocks.push(block);
	}
	return sections;
}

/** A stretch of the document in one language: what one voice reads in one breath. */
export type Passage = { readonly text: string; readonly lang: string };

/** The whole document as plain text, in reading order, one line per item, the second language after the first. */
export const documentText = ({ blocks }: SynthesisDocument): string => blocksText(blocks);

/** The same of some blocks. */
export const blocksText = (blocks: readonly Block[]): string =>
	linesOf(blocks, '')
		.map((line) => line.map(({ text }) => text).join(' '))
		.join('\n');

/** The text of the document, in the same order, each part with its language. */
export const passagesOf = ({ blocks, meta }: SynthesisDocument): Passage[] =>
	linesOf(blocks, meta.lang)
		.flat()
		.map(({ text, lang }) => ({ text, lang }));

/** A line of text: one passage, or a label in two languages and its answer. */
type Line = readonly Passage[];

function linesOf(blocks: readonly Block[], lang: string): Line[] {
	const said = (text: string): Passage => ({ text, lang });
	const lines = (text: string, also?: Also): Line[] => [[said(text)], ...(also ? [[also]] : [])];
	const linesOfBlock = (block: Block): Line[] => {
		switch (block.kind) {
			case 'title':
			case 'heading':
				return lines(block.text, block.also);
			case 'paragraph':
				return lines(runsText(block.runs), block.also);
			case 'list':
				return block.items.flatMap(({ runs, also }, index) =>
					lines(`${marker(block, index)} ${runsText(runs)}`, also)
				);
			case 'rows':
				return block.rows.map(({ label, also, runs }) =>
					also ? [said(label), also, said(runsText(runs))] : [said(`${label} ${runsText(runs)}`)]
				);
			case 'link':
				return [[said(block.shown)], [said(block.note)]];
			case 'code':
				return lines(block.note, block.also);
			case 'ticks':
				return block.items.map(({ text }) => [said(text)]);
			case 'blank':
				return lines(block.label, block.also);
			case 'card':
				return block.blocks.flatMap(linesOfBlock);
			case 'break':
				return [];
		}
	};
	return blocks.flatMap(linesOfBlock);
}

const runsText = (runs: Runs): string => runs.map((run) => run.text).join('');

/** What stands before an item of a list: a bullet, or its number. */
export const marker = (list: { ordered: boolean; start: number }, index: number): string =>
	list.ordered ? `${list.start + index}.` : '•';
