import { listed, paper, told, under } from '#lib/domain/papers/paper.ts';
import type { CivilDate } from '#lib/domain/shared/civil-date.ts';
import { lineText } from '#lib/domain/synthesis/clean.ts';
import type { Block, SynthesisDocument } from '#lib/domain/synthesis/document.ts';

/** What a person may let another service know, line by line; each line is hers to tick or to strike. */
export type Liaison = {
	readonly to: string;
	readonly from: string;
	readonly phone: string;
	/** Empty when she gives no name: she may write it by hand. */
	readonly name: string;
	readonly demand: readonly string[];
	readonly context: readonly string[];
	readonly expectations: readonly string[];
	readonly questions: readonly string[];
	/** True when each line was ticked by the person on the screen: the sheet says so, and has no box left to tick. */
	readonly chosen?: boolean;
	/** Where the service that receives says what became of it, without a name; absent where nobody from outside can come. */
	readonly reply?: { readonly url: string; readonly shown: string };
	readonly day: CivilDate;
};

export type LiaisonWords = {
	readonly title: string;
	readonly subject: string;
	readonly opening: readonly string[];
	/** The same, when the lines were ticked on the screen. */
	readonly openingChosen: readonly string[];
	readonly agreementChosen: readonly string[];
	readonly to: string;
	readonly from: string;
	readonly on: string;
	readonly day: (day: CivilDate) => string;
	readonly name: string;
	readonly parts: Readonly<Record<'demand' | 'context' | 'expectations' | 'questions' | 'agreement', string>>;
	readonly agreement: readonly string[];
	readonly signed: readonly string[];
	readonly reply: { readonly title: string; readonly text: string; readonly qrAlt: string };
	readonly footer: (structure: string) => string;
};

/**
 * The liaison sheet: demand, useful context, expectations, open questions, agreement; a starting point, never a
 * diagnosis (R87), and nothing that the person did not tick (R38). One sheet at most, and no code.
 */
export function liaisonSheet(liaison: Liaison, words: LiaisonWords): SynthesisDocument {
	const { to, from, phone, name, day, reply, chosen = false } = liaison;
	const rows = [
		{ label: words.to, text: to },
		{ label: words.from, text: [from, phone].filter((part) => part !== '').join(', ') },
		{ label: words.on, text: words.day(day) }
	];
	const ticks = (lines: readonly string[]): Block[] => {
		const items = lines.map(lineText).filter((text) => text !== '');
		if (chosen) return listed(items);
		return items.length === 0
			? []
			: [{ kind: 'ticks', across: false, items: items.map((text) => ({ text })) }];
	};
	const blank = (label: string) => ({ kind: 'blank', label }) as const;
	return paper(
		{
			title: words.title,
			subject: words.subject,
			author: lineText(from),
			day,
			version: 'standard',
			footer: words.footer(lineText(from))
		},
		[
			{
				kind: 'rows',
				rows: rows
					.filter(({ text }) => lineText(text) !== '')
					.map(({ label, text }) => ({ label, runs: [{ text: lineText(text) }] }))
			},
			lineText(name) === ''
				? blank(words.name)
				: { kind: 'paragraph', tone: 'plain', runs: [{ text: lineText(name), strong: true }] },
			...(chosen ? words.openingChosen : words.opening).flatMap((sentence) => told(sentence)),
			...under(words.parts.demand, ticks(liaison.demand)),
			...under(words.parts.context, ticks(liaison.context)),
			...under(words.parts.expectations, ticks(liaison.expectations)),
			...under(words.parts.questions, ticks(liaison.questions)),
			...under(words.parts.agreement, [
				{
					kind: 'ticks',
					across: false,
					items: (chosen ? words.agreementChosen : words.agreement).map((text) => ({ text }))
				},
				...words.signed.map(blank)
			]),
			...(reply
				? under(words.reply.title, [
						...told(words.reply.text),
						{
							kind: 'link',
							url: reply.url,
							shown: reply.shown,
							leadsTo: words.reply.title,
							qrAlt: words.reply.qrAlt,
							note: ''
						}
					])
				: [])
		]
	);
}
