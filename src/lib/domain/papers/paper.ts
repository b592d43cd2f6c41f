import type { CivilDate } from '#lib/domain/shared/civil-date.ts';
import type { Block, Leaf, SynthesisDocument, Version } from '#lib/domain/synthesis/document.ts';

/** A paper of the house, in French: on the same model as a synthesis, so that the same hand draws it. */
export function paper(
	about: {
		readonly title: string;
		readonly subject: string;
		readonly author: string;
		readonly day: CivilDate;
		readonly version: Version;
		readonly footer: string;
	},
	blocks: readonly Block[]
): SynthesisDocument {
	const { title, subject, author, day, version, footer } = about;
	return {
		version,
		meta: { title, subject, author, lang: 'fr-FR', day },
		footer,
		annex: null,
		blocks: [{ kind: 'title', text: title }, ...blocks]
	};
}

/** A part under its heading; nothing when there is nothing to head. */
export const under = (text: string, blocks: readonly Block[]): Block[] =>
	blocks.length === 0 ? [] : [{ kind: 'heading', level: 2, text }, ...blocks];

/** A paragraph, or nothing when it says nothing. */
export const told = (text: string, strong = false): Leaf[] =>
	text === ''
		? []
		: [{ kind: 'paragraph', tone: 'plain', runs: [strong ? { text, strong: true } : { text }] }];

/** A list of plain sentences, or nothing. */
export const listed = (items: readonly string[]): Leaf[] =>
	items.length === 0
		? []
		: [{ kind: 'list', ordered: false, start: 1, items: items.map((text) => ({ runs: [{ text }] })) }];
