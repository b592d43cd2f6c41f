import { lineText, pageText } from '#lib/domain/synthesis/clean.ts';
import type { Block, Item, Leaf, Run, Runs } from '#lib/domain/synthesis/document.ts';
import { headingOf } from '#lib/domain/synthesis/said.ts';
import type { Part, SynthesisWords } from '#lib/domain/synthesis/words.ts';

/** A part of the page under its heading, or nothing when there is nothing to head. */
export const section = (part: Part, blocks: readonly Block[], words: SynthesisWords): Block[] =>
	blocks.length === 0 ? [] : [headingOf(part, words), ...blocks];

/** A run of one line of text. */
export const run = (text: string, strong = false): Run =>
	strong ? { text: lineText(text), strong: true } : { text: lineText(text) };

/** Runs of one line, with a space between them. */
export const apart = (runs: Runs): Runs =>
	runs.map((item, index) => (index === 0 ? item : { ...item, text: ` ${item.text}` }));

/** A paragraph, or nothing when its text is empty. */
export function paragraph(text: string, tone: 'plain' | 'words' | 'small' = 'plain', strong = false): Leaf[] {
	const clean = pageText(text);
	const runs: Runs = [strong ? { text: clean, strong: true } : { text: clean }];
	return clean === '' ? [] : [{ kind: 'paragraph', tone, runs }];
}

/** The person's own words, between quotation marks. */
export const quoted = (text: string, words: SynthesisWords): Leaf[] =>
	pageText(text) === '' ? [] : paragraph(words.quote(pageText(text)), 'words');

/** A text of one line, closed by a stop. */
export const closed = (text: string): string => lineText(text).replace(/[^.!?…]$/, '$&.');

/** A closed text that begins with a capital. */
export const sentence = (text: string): string =>
	closed(text).replace(/^\p{Ll}/u, (first) => first.toUpperCase());

/** A list, or nothing when it has no item. */
export const list = (items: readonly Item[], ordered = false, start = 1): Leaf[] =>
	items.length === 0 ? [] : [{ kind: 'list', ordered, start, items }];

/** Text of a record's field when it says something. */
export const filled = (text: string | null): text is string => text !== null && lineText(text) !== '';

/** A telephone number in words, unless the name beside it is the number already: « 115, hébergement d’urgence ». */
export function phoneBeside(name: string, phone: string | null, words: SynthesisWords): string {
	if (!filled(phone)) return '';
	const unspaced = (text: string) => text.replace(/[\s\u00a0\u202f.]/g, '');
	const numbers = unspaced(name).split(/\D+/);
	return numbers.includes(unspaced(phone)) ? '' : words.phone(phone);
}

/** A web address with its QR code and its source; the source alone when no telephone could open the address. */
export function link(
	address: string | null,
	leadsTo: string,
	source: readonly string[],
	words: SynthesisWords
): Leaf[] {
	const url = webAddress(address);
	const small = (notes: readonly string[]): Leaf[] => notes.flatMap((note) => paragraph(note, 'small'));
	if (!url) return small(source);
	const [note = '', ...more] = source;
	const shown = url.replace(/^https?:\/\//, '').replace(/\/$/, '');
	const name = lineText(leadsTo) || shown;
	return [
		{ kind: 'link', url, shown, leadsTo: name, qrAlt: words.qrAlt(name), note: lineText(note) },
		...small(more)
	];
}

function webAddress(address: string | null): string | null {
	const text = lineText(address ?? '');
	if (text === '') return null;
	const url = URL.parse(/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`);
	const open =
		url && (url.protocol === 'https:' || url.protocol === 'http:') && !url.username && !url.password;
	return open && url.hostname.includes('.') && url.href.length <= 300 ? url.href : null;
}
