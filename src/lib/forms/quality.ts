import * as v from 'valibot';
import { STAGES } from '#lib/domain/interview/interview.ts';
import { isCivilDate } from '#lib/domain/shared/civil-date.ts';
import { EVIDENCE_LIMIT, FUNCTIONS, LEVELS } from '#lib/domain/quality/grid.ts';
import { IMPROVEMENT_LIMIT } from '#lib/domain/quality/improvement.ts';
import { FACES, LATER, STATEMENTS } from '#lib/domain/quality/opinions.ts';
import { STUDY_LIMIT } from '#lib/domain/quality/study.ts';
import { volumeIn } from '#lib/domain/quality/volume.ts';
import { requiredText, text, tick, type FieldError } from '#lib/forms/fields.ts';

const REFERENCE_LIMIT = 160;
const UNKNOWN = 'code-inconnu' satisfies FieldError;
const TOO_LONG = 'texte-trop-long' satisfies FieldError;

const day = () => v.pipe(requiredText(), v.check(isCivilDate, 'date-invalide' satisfies FieldError));
const who = () =>
	v.picklist(FUNCTIONS, (issue) => (issue.input === '' ? ('obligatoire' satisfies FieldError) : UNKNOWN));
/** Words of quality: no figure of attendance among them (R136). */
const words = (limit: number) =>
	v.pipe(
		text(),
		v.trim(),
		v.maxLength(limit, TOO_LONG),
		v.check((value) => volumeIn(value) === null, 'volume' satisfies FieldError)
	);
const requiredWords = (limit: number) =>
	v.pipe(words(limit), v.minLength(1, 'obligatoire' satisfies FieldError));

/** What a structure answers of an item; without a level, it leaves the software’s. */
export const gridAnswerForm = v.object({
	niveau: v.optional(v.picklist(['', ...LEVELS], UNKNOWN), ''),
	preuve: words(EVIDENCE_LIMIT),
	desaccord: v.optional(words(EVIDENCE_LIMIT), ''),
	le: day(),
	par: who()
});

/** A line of the improvement log. */
export const improvementForm = v.object({
	constat: requiredWords(IMPROVEMENT_LIMIT),
	action: requiredWords(IMPROVEMENT_LIMIT),
	par: who(),
	pour: day(),
	effet: v.optional(words(IMPROVEMENT_LIMIT), ''),
	fait: tick()
});

/** The five statements: one face each, or nothing. */
export const opinionForm = v.object<v.ObjectEntries>(
	Object.fromEntries(
		STATEMENTS.map((code) => [fieldOf(code), v.optional(v.picklist(FACES, UNKNOWN), 'vide')])
	)
);

/** Three questions a month later, and the code that opens them. */
export const laterForm = v.object<v.ObjectEntries>({
	code: requiredText(),
	...Object.fromEntries(
		Object.entries(LATER).map(([code, answers]) => [
			fieldOf(code),
			v.optional(v.picklist(answers, UNKNOWN), 'vide')
		])
	)
});

/** The field of a statement: « avis-3-1 ». */
export function fieldOf(code: string): string {
	return `avis-${code.replace('.', '-')}`;
}

/** Sheets of paper, typed five keys each. */
export const sheetsForm = v.object({ site: requiredText(), feuilles: requiredText() });

const short = () => v.pipe(text(), v.trim(), v.maxLength(STUDY_LIMIT, TOO_LONG));
const shortAndThere = () => v.pipe(short(), v.minLength(1, 'obligatoire' satisfies FieldError));

/** A qualitative study: what a person reads before she offers to take part. */
export const studyForm = v.object({
	titre: shortAndThere(),
	mene: shortAndThere(),
	but: shortAndThere(),
	adresse: shortAndThere(),
	jusque: day()
});

/** The region’s names of the stages in its activity reference; empty leaves the usual one. */
export const referenceForm = v.object<v.ObjectEntries>(
	Object.fromEntries(
		STAGES.map((stage) => [stage, v.pipe(text(), v.trim(), v.maxLength(REFERENCE_LIMIT, TOO_LONG))])
	)
);
