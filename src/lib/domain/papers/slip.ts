import { paper, told } from '#lib/domain/papers/paper.ts';
import type { CivilDate } from '#lib/domain/shared/civil-date.ts';
import type { Block, Row, SynthesisDocument } from '#lib/domain/synthesis/document.ts';

/** A moment promised to somebody, in words; nobody's name. */
export type Slip = {
	readonly title: string;
	readonly when: string;
	readonly rows: readonly { readonly label: string; readonly text: string }[];
	/** The same moment for a telephone's diary (RFC 5545); null when there is none. */
	readonly calendar: string | null;
	readonly structure: string;
	readonly day: CivilDate;
};

export type SlipWords = {
	readonly subject: string;
	readonly calendar: string;
	readonly calendarAlt: string;
	readonly hindered: string;
	readonly phone: string;
	readonly promise: string;
	readonly footer: (structure: string) => string;
};

/** The slip of an appointment or of a call-back, to be taken away. */
export function appointmentSlip(slip: Slip, words: SlipWords): SynthesisDocument {
	const { title, when, rows, calendar, structure, day } = slip;
	const said: Row[] = rows
		.filter(({ text }) => text !== '')
		.map(({ label, text }) => ({ label, runs: [{ text }] }));
	const code: Block[] =
		calendar === null ? [] : [{ kind: 'code', text: calendar, alt: words.calendarAlt, note: words.calendar }];
	return paper(
		{
			title,
			subject: words.subject,
			author: structure,
			day,
			version: 'facile',
			footer: words.footer(structure)
		},
		[
			...told(when, true),
			...(said.length > 0 ? [{ kind: 'rows', rows: said } as const] : []),
			...code,
			...told(words.hindered),
			{ kind: 'blank', label: words.phone },
			...told(words.promise)
		]
	);
}
