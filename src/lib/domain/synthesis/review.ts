import type { Interview } from '#lib/domain/interview/interview.ts';
import { textKey } from '#lib/domain/shared/text-key.ts';
import { lineText } from '#lib/domain/synthesis/clean.ts';
import { acronymsIn, sentencesOf, wordsOf } from '#lib/domain/synthesis/easy-rules.ts';
import { printedDemands, printedSteps } from '#lib/domain/synthesis/printable.ts';

/** Where the words stand that will be printed. */
export type Printed = 'demande' | 'reformulation' | 'plan' | 'freins' | 'leviers' | 'explorer' | 'idee';

/** Something worth a second look before printing; the person's words stay hers, nothing is changed by itself. */
export type Remark = {
	readonly where: Printed;
	readonly rule: 'jugement' | 'phrase-longue' | 'sigle';
	/** The very words of the text. */
	readonly found: string;
	/** Neutral words that say the fact; null when there is nothing ready to say. */
	readonly instead: string | null;
};

/** Words that judge, by the beginning of each word, and what says the fact instead. */
export type Judgement = { readonly words: readonly string[]; readonly instead: string };

/** Most words in a sentence that is read aloud at a desk. */
const LONGEST = 20;

/**
 * What a counsellor may want to reword in the words about to be printed: judgements, sentences over twenty words,
 * acronyms that nobody explains. Only words that were typed are read; nothing of ours, nothing that is not printed.
 */
export function reviewOf(
	interview: Interview,
	judgements: readonly Judgement[],
	explained: readonly string[]
): Remark[] {
	return printedWords(interview).flatMap(([where, text]) =>
		sentencesOf(lineText(text)).flatMap((sentence): Remark[] => [
			...judgementsIn(sentence, judgements).map((one) => ({ where, rule: 'jugement' as const, ...one })),
			...(wordsOf(sentence).length > LONGEST
				? [{ where, rule: 'phrase-longue' as const, found: sentence, instead: null }]
				: []),
			...acronymsIn(sentence, explained).map((found) => ({
				where,
				rule: 'sigle' as const,
				found,
				instead: null
			}))
		])
	);
}

function printedWords(interview: Interview): [Printed, string][] {
	const { reformulation, diagnostic, referral, demands } = interview;
	return [
		...printedDemands(demands).map((demand): [Printed, string] => [
			'demande',
			'text' in demand ? demand.text : ''
		]),
		['reformulation', reformulation.validated ? reformulation.text : ''],
		['freins', diagnostic.obstacleWords],
		['leviers', diagnostic.leverWords],
		['explorer', diagnostic.toExplore ?? ''],
		['idee', referral.otherIdea],
		...printedSteps(interview).flatMap((step) =>
			[step.what, step.who, step.how, step.where, step.when, step.bring].map((text): [Printed, string] => [
				'plan',
				text
			])
		)
	];
}

/** Judging words of a sentence, in its own spelling, longest wording first so that none is told twice. */
function judgementsIn(
	sentence: string,
	judgements: readonly Judgement[]
): Pick<Remark, 'found' | 'instead'>[] {
	const words = [...sentence.matchAll(/[\p{L}\p{N}]+/gu)].map((found) => ({
		key: textKey(found[0]),
		from: found.index,
		to: found.index + found[0].length
	}));
	const taken = new Set<number>();
	return judgements
		.toSorted((one, other) => other.words.length - one.words.length)
		.flatMap(({ words: cue, instead }) =>
			words.flatMap((word, at) => {
				const last = words[at + cue.length - 1];
				const fits = cue.every((start, step) => words[at + step]?.key.startsWith(start));
				if (!last || !fits || taken.has(at)) return [];
				cue.forEach((_start, step) => taken.add(at + step));
				return [{ found: sentence.slice(word.from, last.to), instead }];
			})
		);
}
