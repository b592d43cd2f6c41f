import type { PlanStep } from '#lib/domain/interview/interview.ts';
import { apart, closed, filled, list, run } from '#lib/domain/synthesis/blocks.ts';
import type { Block, Item, Row } from '#lib/domain/synthesis/document.ts';
import { said } from '#lib/domain/synthesis/said.ts';
import type { SynthesisWords } from '#lib/domain/synthesis/words.ts';

/** Steps told on the first page after the next one; the others follow overleaf. */
export const LATER_STEPS = 5;

/** Answers of a step, in the order they are said. */
export const STEP_PARTS = ['what', 'who', 'how', 'where', 'when', 'bring'] as const;

/** The next step, in the card that stands out of the page. */
export const nextStep = (step: PlanStep, words: SynthesisWords): Block[] => [
	{ kind: 'card', about: 'step', blocks: [{ kind: 'rows', rows: stepRows(step, words) }] }
];

/** The steps after the next one, under their small heading. */
export function laterSteps(steps: readonly PlanStep[], words: SynthesisWords): Block[] {
	const { sentences, also } = said(words, ({ headings }) => headings.laterSteps);
	const heading = { kind: 'heading', level: 3, text: sentences.join(' '), ...(also && { also }) } as const;
	return steps.length > 0 && !words.easy
		? [heading, ...numberedSteps(steps, 2, words)]
		: numberedSteps(steps, 2, words);
}

/** Steps from a number on: one line each, or one answer a line on an easy-read page. */
export function numberedSteps(steps: readonly PlanStep[], start: number, words: SynthesisWords): Block[] {
	const { easy } = words;
	if (!easy)
		return list(
			steps.map((step) => stepLine(step, words)),
			true,
			start
		);
	return steps.flatMap((step, index) => [
		{ kind: 'heading', level: 3, text: easy.stepNumber(start + index) } as const,
		{ kind: 'rows', rows: stepRows(step, words) } as const
	]);
}

const stepRows = (step: PlanStep, words: SynthesisWords): Row[] =>
	STEP_PARTS.filter((part) => filled(step[part])).map((part) => {
		const { sentences, also } = said(words, (all) => all.step[part]);
		return {
			label: sentences.join(' '),
			...(also && { also }),
			runs: [run(step[part], part === 'what')]
		};
	});

/** A later step on one line: « Préparer mon CV. Qui : moi. Quand : avant vendredi. » */
function stepLine(step: PlanStep, words: SynthesisWords): Item {
	const parts = STEP_PARTS.filter((part) => filled(step[part]));
	const runs = parts.map((part) =>
		part === 'what'
			? run(closed(step.what), true)
			: { text: `${words.sentences.step[part]}${words.colon}\u00a0${closed(step[part])}` }
	);
	return { runs: apart(runs) };
}
