import { paper, told } from '#lib/domain/papers/paper.ts';
import type { CivilDate } from '#lib/domain/shared/civil-date.ts';
import type { Leaf, SynthesisDocument } from '#lib/domain/synthesis/document.ts';

type About = { readonly structure: string; readonly site: string; readonly day: CivilDate };

export type OpinionPaperWords = {
	readonly poster: { readonly title: string; readonly says: readonly string[]; readonly qrAlt: string };
	readonly slips: {
		readonly title: string;
		readonly code: (code: string) => string;
		readonly says: string;
		readonly byPhone: string;
		readonly qrAlt: string;
	};
	readonly subject: string;
	readonly footer: (structure: string) => string;
};

/** The way to the exit questionnaire, for the wall. */
export function opinionPoster(about: About, url: string, words: OpinionPaperWords): SynthesisDocument {
	const { title, says, qrAlt } = words.poster;
	return sheet(about, title, 'grand', words, [
		...says.flatMap((sentence) => told(sentence)),
		...told(about.site, true),
		link(url, title, qrAlt)
	]);
}

/** Slips to cut and hand over: a code without a name, for three questions a month later. */
export function codeSlips(
	about: About,
	slips: readonly { readonly code: string; readonly url: string | null }[],
	words: OpinionPaperWords
): SynthesisDocument {
	const { title, code: said, says, byPhone, qrAlt } = words.slips;
	const cards = slips.map(({ code, url }) => ({
		kind: 'card' as const,
		about: 'contact' as const,
		blocks: [
			...told(said(code), true),
			...told(says),
			...(url === null ? told(byPhone) : [link(url, title, qrAlt)])
		]
	}));
	return sheet(about, title, 'standard', words, cards);
}

const link = (url: string, leadsTo: string, qrAlt: string): Leaf => ({
	kind: 'link',
	url,
	shown: url.replace(/^https?:\/\//, ''),
	leadsTo,
	qrAlt,
	note: ''
});

const sheet = (
	{ structure, day }: About,
	title: string,
	version: 'grand' | 'standard',
	{ subject, footer }: OpinionPaperWords,
	blocks: SynthesisDocument['blocks']
): SynthesisDocument =>
	paper({ title, subject, author: structure, day, version, footer: footer(structure) }, blocks);
