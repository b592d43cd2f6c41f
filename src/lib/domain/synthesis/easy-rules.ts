import {
	blocksText,
	sectionsOf,
	type Block,
	type SynthesisDocument
} from '#lib/domain/synthesis/document.ts';
import { lineText } from '#lib/domain/synthesis/clean.ts';

/**
 * Rules of easy reading that a machine can check (interview.md §8). They hold for our own sentences; of the words of a
 * person they are only a hint, since nobody rewrites what somebody said.
 */
export type EasyRule =
	| 'phrase-longue'
	| 'plusieurs-phrases'
	| 'sigle'
	| 'pourcentage'
	| 'majuscules'
	| 'double-negation'
	| 'chiffres-romains'
	| 'abreviation'
	| 'grand-nombre'
	| 'date'
	| 'heure'
	| 'autre-mot';

/** Where a rule is not kept: a field, or a part of the page; `found` is what was seen there. */
export type EasyFault = { readonly where: string; readonly rule: EasyRule; readonly found: string };

/** What the rules know of words: those explained elsewhere, and the one word said for each thing. */
export type Lexicon = {
	/** Acronyms and names that the page explains: they may be said. */
	readonly explained: readonly string[];
	/** The word said, and those never said in its stead. */
	readonly oneWord: readonly { readonly say: string; readonly never: readonly string[] }[];
};

/** Most words in a sentence (interview.md §8: 12 to 15). */
export const LONGEST_SENTENCE = 15;

/** What a text of one or more sentences does not keep, sentence by sentence. */
export function wordFaults(where: string, text: string, lexicon: Lexicon): EasyFault[] {
	return sentencesOf(lineText(text)).flatMap((sentence) =>
		CHECKS.flatMap(([rule, find]) => find(sentence, lexicon).map((found) => ({ where, rule, found })))
	);
}

/**
 * What our own sentences do not keep in the final text of an easy-read page. `slots` are the texts that fill it from
 * outside (words of the person, names, addresses): they count for one word and are judged by `wordFaults`, if at all.
 */
export function pageFaults(
	document: SynthesisDocument,
	slots: readonly string[],
	lexicon: Lexicon
): EasyFault[] {
	const filled = new Set(slots.map(bare).filter((slot) => slot));
	const long = slots
		.map(lineText)
		.filter((slot) => slot.length > 3)
		.sort((a, b) => b.length - a.length);
	const emptied = (text: string): string =>
		filled.has(bare(text)) ? SLOT : long.reduce((rest, slot) => rest.replaceAll(slot, SLOT), text);
	return sectionsOf(document).flatMap(({ heading, blocks }) =>
		[...(heading ? [heading] : []), ...blocks].flatMap((block) =>
			textsOf(block).flatMap((runs) => {
				const text = runs.map(emptied).join('');
				const several = sentencesOf(text).length > 1;
				const where = heading?.text ?? '';
				return [
					...(several ? [{ where, rule: 'plusieurs-phrases', found: text } as const] : []),
					...wordFaults(where, text, lexicon)
				];
			})
		)
	);
}

/** Stands for a text from outside. */
const SLOT = 'x';

/** A text without the stop and the capital that the page may add to it. */
const bare = (text: string): string =>
	lineText(text)
		.replace(/[\u00a0\u202f]/g, ' ')
		.replace(/^[,\s]+|[.!?…,\s]+$/gu, '')
		.toUpperCase();

/**
 * Texts of a block that stand on a line of their own, run by run. Left out: words the person said, between quotation
 * marks; answers of a row and addresses, which are facts.
 */
function textsOf(block: Block): string[][] {
	switch (block.kind) {
		case 'card':
			return block.blocks.flatMap(textsOf);
		case 'paragraph':
			return block.tone === 'words' ? [] : [block.runs.map(({ text }) => text)];
		case 'list':
			return block.items.map(({ runs }) => runs.map(({ text }) => text));
		case 'rows':
			return block.rows.map(({ label }) => [label]);
		case 'link':
			return [[block.note]];
		case 'break':
			return [];
		default:
			return [[blocksText([block])]];
	}
}

/** Sentences of a text: a stop ends one when a capital follows, never inside an address or a number. */
export const sentencesOf = (text: string): string[] =>
	text.split(/(?<=[.!?…]["»\s]*)\s+(?=["«\s]*\p{Lu})/u).filter((sentence) => sentence.trim() !== '');

/** Words of a sentence; a telephone number is one. */
export const wordsOf = (sentence: string): string[] =>
	sentence
		.replace(/\d+(?:[\s\u00a0\u202f]\d+)+/g, '0')
		.split(/[\s']+/u)
		.filter((word) => /[\p{L}\p{N}]/u.test(word));

const all =
	(pattern: RegExp) =>
	(sentence: string): string[] =>
		sentence.match(pattern) ?? [];

const ABBREVIATION =
	/(?<![\p{L}\p{N}’])(?:etc|ex|tél|n°|M|Mme|Mlle|av|bd|RDV|rdv|km|min|cf)(?![\p{L}\p{N}’])\.?/gu;

const CHECKS: readonly (readonly [EasyRule, (sentence: string, lexicon: Lexicon) => string[]])[] = [
	['phrase-longue', (sentence) => (wordsOf(sentence).length > LONGEST_SENTENCE ? [sentence] : [])],
	['sigle', (sentence, { explained }) => acronymsIn(sentence, explained)],
	['pourcentage', all(/\d[\s\u00a0\u202f]*%|pour cent/giu)],
	['majuscules', all(/(?<![\p{L}\p{N}])\p{Lu}{3,}[\s-]+\p{Lu}{3,}(?![\p{L}\p{N}])|(?<!\p{L})\p{Lu}{8,}/gu)],
	[
		'double-negation',
		all(/(?<!\p{L})n(?:e\s|’)(?=.*(?<!\p{L})n(?:e\s|’)).*|pas (?:sans|rien|impossible|inutile).*/giu)
	],
	['chiffres-romains', all(/(?<![\p{L}\p{N}’])(?:[IVX]{2,}|[IVX]+(?:er|e|ème))(?![\p{L}\p{N}’])/gu)],
	['abreviation', all(ABBREVIATION)],
	['grand-nombre', all(/(?<!\d[\s\u00a0\u202f]?)\d{1,3}(?:[\s\u00a0\u202f]\d{3})+(?!\d)|(?<!\d)\d{6,}/gu)],
	['date', all(/(?<!\d)\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?(?!\d)/gu)],
	['heure', all(/(?<!\d)\d{1,2}(?:h|:)\d{2}(?!\d)|(?<!\d)\d{1,2}h(?!\p{L})/gu)],
	['autre-mot', otherWords]
];

/** Capital letters that no glossary explains; a slot and a name of the page are left alone. */
export function acronymsIn(sentence: string, explained: readonly string[]): string[] {
	const found = sentence.match(/(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu) ?? [];
	return found.filter((word) => !explained.some((term) => term.split(' ').includes(word)));
}

/** Words said for a thing that has its own; names that the page explains are left alone. */
function otherWords(sentence: string, { explained, oneWord }: Lexicon): string[] {
	const rest = explained.reduce((text, name) => text.replaceAll(name, SLOT), sentence);
	return oneWord
		.flatMap(({ never }) => never)
		.filter((word) => new RegExp(`(?<!\\p{L})${word}s?(?!\\p{L})`, 'iu').test(rest));
}
