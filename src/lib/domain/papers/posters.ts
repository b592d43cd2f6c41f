import { listed, paper, told, under } from '#lib/domain/papers/paper.ts';
import type { CivilDate } from '#lib/domain/shared/civil-date.ts';
import type { SynthesisDocument } from '#lib/domain/synthesis/document.ts';

/** What the door says of a place, already in words. */
export type Opening = {
	readonly structure: string;
	readonly name: string;
	readonly where: string;
	readonly phone: string;
	readonly days: readonly { readonly day: string; readonly hours: string }[];
	/** The days are dated: two weeks ahead, not every week. */
	readonly dated: boolean;
	readonly offOnHolidays: boolean;
	readonly closures: readonly string[];
	readonly day: CivilDate;
};

export type OpeningWords = {
	readonly subject: string;
	readonly promise: string;
	readonly hours: string;
	readonly datedHours: string;
	readonly unknown: string;
	readonly offOnHolidays: string;
	readonly closures: string;
	readonly footer: (day: CivilDate) => string;
};

/** The opening hours of a place, for its door. */
export function openingPoster(opening: Opening, words: OpeningWords): SynthesisDocument {
	const { name, structure, where, phone, days, dated, offOnHolidays, closures, day } = opening;
	return paper(
		{
			title: name,
			subject: words.subject,
			author: structure,
			day,
			version: 'grand',
			footer: words.footer(day)
		},
		[
			...told(structure === name ? '' : structure),
			...told(where),
			...told(phone, true),
			...told(words.promise, true),
			...under(dated ? words.datedHours : words.hours, [
				...(days.length > 0
					? [
							{
								kind: 'rows',
								rows: days.map(({ day, hours }) => ({ label: day, runs: [{ text: hours }] }))
							} as const
						]
					: told(words.unknown)),
				...told(days.length > 0 && offOnHolidays ? words.offOnHolidays : '')
			]),
			...under(words.closures, listed(closures))
		]
	);
}

export type FlyerWords = {
	readonly subject: string;
	readonly footer: (day: CivilDate) => string;
	readonly services: string;
	readonly access: string;
	readonly link: string;
	readonly qrAlt: string;
};

/** A flyer of the opening hours, to hand out: readable once folded or printed two on a page (R66). */
export function permanenceFlyer(
	opening: Opening,
	more: {
		readonly services: readonly string[];
		readonly access: readonly string[];
		readonly url: string | null;
	},
	words: OpeningWords & FlyerWords
): SynthesisDocument {
	const { blocks, ...poster } = openingPoster(opening, words);
	const { url } = more;
	return {
		...poster,
		version: 'standard',
		blocks: [
			...blocks,
			...under(words.services, listed(more.services)),
			...under(words.access, listed(more.access)),
			...(url === null
				? []
				: under(words.link, [
						{
							kind: 'link',
							url,
							shown: url.replace(/^https?:\/\//, ''),
							leadsTo: words.link,
							qrAlt: words.qrAlt,
							note: ''
						}
					]))
		]
	};
}

export type TogetherWords = {
	readonly title: string;
	readonly subject: string;
	readonly promise: string;
	readonly parts: readonly { readonly heading: string; readonly sentences: readonly string[] }[];
	readonly footer: (structure: string) => string;
};

/** « Ce que nous pouvons faire ensemble »: what somebody may expect here, before she says a word. */
export const togetherPoster = (structure: string, day: CivilDate, words: TogetherWords): SynthesisDocument =>
	paper(
		{
			title: words.title,
			subject: words.subject,
			author: structure,
			day,
			version: 'grand',
			footer: words.footer(structure)
		},
		[
			...told(words.promise, true),
			...words.parts.flatMap(({ heading, sentences }) => under(heading, listed(sentences)))
		]
	);
