import type { Choice } from '#lib/domain/interview/interview.ts';
import type { CivilDate } from '#lib/domain/shared/civil-date.ts';

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
	readonly blocks: readonly Block[];
};

/** How the page is made readable: the same content, in other words, larger, or with another language beside. */
export type Version = 'standard' | 'facile' | 'grand' | 'bilingue';

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
};

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

/** The whole document as plain text, in reading order, one line per item. */
export const documentText = (document: SynthesisDocument): string =>
	document.blocks.flatMap(linesOf).join('\n');

const runsText = (runs: Runs): string => runs.map((run) => run.text).join('');

function linesOf(block: Block): string[] {
	switch (block.kind) {
		case 'title':
		case 'heading':
			return [block.text];
		case 'paragraph':
			return [runsText(block.runs)];
		case 'list':
			return block.items.map((item, index) => `${marker(block, index)} ${runsText(item.runs)}`);
		case 'rows':
			return block.rows.map((row) => `${row.label} ${runsText(row.runs)}`);
		case 'link':
			return [block.shown, block.note];
		case 'blank':
			return [block.label];
		case 'card':
			return block.blocks.flatMap(linesOf);
		case 'break':
			return [];
	}
}

/** What stands before an item of a list: a bullet, or its number. */
export const marker = (list: { ordered: boolean; start: number }, index: number): string =>
	list.ordered ? `${list.start + index}.` : '•';
