import { readFileSync } from 'node:fs';
import { hear } from '#lib/domain/diagnostic/heard/heard.ts';
import { textKey } from '#lib/domain/shared/text-key.ts';
import { ownCpu } from './cpu.ts';
import type { Section } from './table.ts';

type Sentence = { readonly id: number; readonly text: string; readonly expect: readonly string[] };

const SENTENCES = JSON.parse(
	readFileSync(new URL('../support/heard-sentences.json', import.meta.url), 'utf8')
) as Sentence[];
const YEAR = 2026;

/**
 * Precision and recall of what is heard, on 240 notes labelled by somebody who had not read the cues. The cues were
 * mended on two thirds of them; the last third (identifiers divisible by three) never was looked at.
 */
export function heardScores(): { readonly mended: Score; readonly unseen: Score } {
	const unseen = ({ id }: Sentence) => id % 3 === 0;
	return {
		mended: scoreOf(SENTENCES.filter((one) => !unseen(one))),
		unseen: scoreOf(SENTENCES.filter(unseen))
	};
}

export type Score = { readonly sentences: number; readonly precision: number; readonly recall: number };

function scoreOf(sentences: readonly Sentence[]): Score {
	let [right, extra, missed] = [0, 0, 0];
	for (const { text, expect } of sentences) {
		const topics: string[] = hear(text, YEAR).map(({ topic }) => topic);
		right += topics.filter((topic) => expect.includes(topic)).length;
		extra += topics.filter((topic) => !expect.includes(topic)).length;
		missed += expect.filter((topic) => !topics.includes(topic)).length;
	}
	return {
		sentences: sentences.length,
		precision: right / (right + extra),
		recall: right / (right + missed)
	};
}

/** What hearing costs a save, against folding the accents of the same notes; its precision and recall beside. */
export function measureHeard(): Section {
	const { mended, unseen } = heardScores();
	const percent = (part: number) => `${Math.round(part * 100)}\u00a0%`;
	const told = ({ sentences, precision, recall }: Score) =>
		`${sentences} notes, précision ${percent(precision)}, rappel ${percent(recall)}`;
	return {
		title: `Repères entendus dans les notes (jamais relues\u00a0: ${told(unseen)}\u202f; relues\u00a0: ${told(mended)})`,
		unit: 'ms',
		rows: [
			{ label: 'Une note, accents ôtés', value: millisecondsEach((text) => textKey(text)) },
			{ label: 'Une note, entendue', value: millisecondsEach((text) => hear(text, YEAR)) }
		]
	};
}

const ROUNDS = 20;

function millisecondsEach(work: (text: string) => unknown): number {
	for (const { text } of SENTENCES) work(text);
	const start = ownCpu();
	for (let round = 0; round < ROUNDS; round += 1) for (const { text } of SENTENCES) work(text);
	return (ownCpu() - start) / ROUNDS / SENTENCES.length;
}
