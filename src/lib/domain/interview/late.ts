import { editClosure } from '#lib/domain/interview/close.ts';
import type { Interview } from '#lib/domain/interview/interview.ts';
import { startInterview } from '#lib/domain/interview/start.ts';
import { addDays, isCivilDate, type CivilDate } from '#lib/domain/shared/civil-date.ts';
import { refused, ok, type Result } from '#lib/domain/shared/result.ts';

/** How far back an interview can still be entered (ruling 3). */
export const LATE_DAYS = 31;

/** Answers of the one page of codes. */
export type LateInput = {
	readonly canal: Interview['contact']['channel'];
	readonly modalite: Interview['contact']['modality'];
	readonly objet: Interview['demands']['list'][number]['subject'];
	readonly statut: Interview['situation']['status'];
	readonly age: Interview['situation']['ageClass'];
	readonly sexe: Interview['situation']['sex'];
	readonly freins: Interview['diagnostic']['obstacles'];
	readonly leviers: Interview['diagnostic']['levers'];
	readonly suite: Interview['closure']['followUp'];
	readonly format: Interview['synthesis']['format'];
	readonly premiereVenue: Interview['closure']['firstVisit'];
	readonly validee: boolean;
};

/** A day typed for an interview already held: a real one, not ahead, at most 31 days back. */
export function lateDay(
	typed: string,
	today: CivilDate
): Result<CivilDate, 'date-invalide' | 'date-hors-limites'> {
	if (!isCivilDate(typed)) return refused('date-invalide');
	if (typed > today || typed < addDays(today, -LATE_DAYS)) return refused('date-hors-limites');
	return ok(typed);
}

/** The interview that the paper form says, with the validation that was given on paper. */
export function lateInterview(input: LateInput, communeCode: string | null): Interview {
	const blank = startInterview();
	const interview: Interview = {
		...blank,
		contact: { ...blank.contact, channel: input.canal, modality: input.modalite },
		reformulation: { ...blank.reformulation, validated: input.validee },
		demands: { ...blank.demands, list: input.objet ? [{ text: '', subject: input.objet }] : [] },
		situation: {
			...blank.situation,
			status: input.statut,
			ageClass: input.age,
			sex: input.sexe,
			communeCode
		},
		diagnostic: { ...blank.diagnostic, obstacles: input.freins, levers: input.leviers }
	};
	const closure = {
		suite: input.suite,
		miseEnRelation: 'aucune',
		format: input.format,
		premiereVenue: input.premiereVenue
	} as const;
	return editClosure(interview, closure, false);
}
