import * as v from 'valibot';
import { codes, text, tick } from '#lib/forms/fields.ts';
import { DEMAND_SLOTS, STEP_SLOTS } from '#lib/forms/interview.ts';
import type { Interview, PlanStep } from '#lib/domain/interview/interview.ts';
import { levers } from '#lib/vocabularies/lever.ts';
import { obstacles } from '#lib/vocabularies/obstacle.ts';

/** What is the person's and can be written on the shared screen: words, reformulation, demands, lines that stand, steps. */
export const sharedScreenForm = v.object({
	paroles: text(),
	reformulation: text(),
	validee: tick(),
	demande1: text(),
	demande2: text(),
	demande3: text(),
	freins: codes(obstacles),
	leviers: codes(levers),
	etape1: text(),
	etape2: text(),
	etape3: text(),
	etape4: text(),
	etape5: text()
});

type Answers = v.InferOutput<typeof sharedScreenForm>;

/** The lines that the form says, in their order. */
export const sharedInput = (answers: Answers) => ({
	paroles: answers.paroles,
	reformulation: answers.reformulation,
	validee: answers.validee,
	freins: answers.freins,
	leviers: answers.leviers,
	demandes: linesOf(answers, 'demande', DEMAND_SLOTS),
	etapes: linesOf(answers, 'etape', STEP_SLOTS)
});

/** Lines of an interview that the shared screen shows. */
type Shown = {
	readonly freins: readonly string[];
	readonly leviers: readonly string[];
	readonly steps: readonly PlanStep[];
};

/** Answers as the fields of `sharedScreenForm` show them. */
export function sharedScreenValues(
	interview: Interview,
	{ freins, leviers, steps }: Shown
): Record<string, string | string[]> {
	const { listening, reformulation, demands } = interview;
	const values: Record<string, string | string[]> = {
		paroles: listening.words,
		reformulation: reformulation.text,
		validee: reformulation.validated ? 'on' : '',
		freins: [...freins],
		leviers: [...leviers]
	};
	for (let slot = 1; slot <= DEMAND_SLOTS; slot++)
		values[`demande${slot}`] = demands.list[slot - 1]?.text ?? '';
	for (let slot = 1; slot <= STEP_SLOTS; slot++) values[`etape${slot}`] = steps[slot - 1]?.what ?? '';
	return values;
}

const linesOf = (answers: Answers, name: 'demande' | 'etape', slots: number): string[] =>
	Array.from({ length: slots }, (_, at) => String(answers[`${name}${at + 1}` as keyof Answers] ?? ''));
