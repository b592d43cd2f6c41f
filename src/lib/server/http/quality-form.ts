import { error, type RequestEvent } from '@sveltejs/kit';
import { axisOf, type GridAnswer } from '#lib/domain/quality/grid.ts';
import { volumeIn } from '#lib/domain/quality/volume.ts';
import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { gridAnswerForm } from '#lib/forms/quality.ts';
import { ownStructure } from '#lib/server/http/own-structure.ts';
import { parseForm, type FormValues, type Parsed } from '#lib/server/http/parse-form.ts';
import { attestedOf } from '#lib/server/http/quality-proofs.ts';
import { answerView, gridsOf } from '#lib/server/http/quality-view.ts';
import { readAnswers } from '#lib/server/stores/index.ts';

/** An item of the latest version, what the structure answered of it, and of the version before when it did not yet. */
export async function criterionOf(event: RequestEvent<{ code: string }>) {
	const structure = await ownStructure(event);
	const grids = await gridsOf(structure.id);
	const grid = grids.at(-1);
	const item = grid?.items.find(({ code, retired }) => code === event.params.code && !retired);
	if (!grid || !item || axisOf(item.code) === 'effets') error(404, { message: 'Page introuvable' });
	const own = (version: string | undefined) =>
		version === undefined ? Promise.resolve([]) : readAnswers(structure.id, version);
	const [answers, earlier, attested] = await Promise.all([
		own(grid.version),
		own(grids.at(-2)?.version),
		attestedOf(structure, event.locals.now)
	]);
	const ofItem = (one: GridAnswer) => one.item === item.code;
	const answer = answers.find(ofItem);
	return {
		structure,
		grid,
		item,
		answer,
		earlier: answer ? undefined : earlier.find(ofItem),
		attested: attested[item.code]
	};
}

type Criterion = Awaited<ReturnType<typeof criterionOf>>;

/** What the page of an item shows. */
export function criterionView({ grid, item, answer, earlier, attested }: Criterion, now: Date) {
	const shown = answer ?? earlier;
	return {
		version: grid.version,
		code: item.code,
		label: item.label,
		ref: item.ref,
		revision: answer?.revision ?? 0,
		takesEarlier: earlier !== undefined,
		attested: answerView(undefined, attested).attested,
		values: {
			niveau: shown?.level ?? '',
			preuve: shown?.evidence ?? '',
			desaccord: shown?.objection ?? '',
			le: shown?.noticedOn ?? civilDate(now),
			par: shown?.noticedBy ?? ''
		}
	};
}

/** A submitted answer: a level needs its proof, and one that is not the software’s needs a reason. */
export function readGridAnswer(
	data: FormData,
	{ item, attested }: Criterion,
	now: Date
): Parsed<Omit<GridAnswer, 'revision'>> {
	const parsed = parseForm(gridAnswerForm, data);
	if (!parsed.ok) return parsed;
	const { niveau, preuve, desaccord, le, par } = parsed.value;
	const proven = attested?.level ?? null;
	const level = niveau === '' ? null : niveau;
	const differs = proven !== null && level !== null && level !== proven;
	const errors = {
		...(level === null && proven === null && { niveau: 'obligatoire' }),
		...(proven === null && level !== null && level !== '0' && preuve === '' && { preuve: 'obligatoire' }),
		...(differs && desaccord === '' && { desaccord: 'obligatoire' }),
		...(le > civilDate(now) && { le: 'date-invalide' })
	};
	if (Object.keys(errors).length > 0) return { ok: false, values: parsed.values, errors };
	// Agreeing in so many words is leaving the software’s level as it is.
	const kept = proven !== null && !differs ? null : level;
	return {
		ok: true,
		values: parsed.values,
		value: {
			item: item.code,
			level: kept,
			evidence: preuve,
			objection: differs ? desaccord : '',
			noticedOn: le,
			noticedBy: par
		}
	};
}

/** The figures of attendance that refused fields state, by field: shown beside them, so that they are found. */
export const volumesIn = (values: FormValues, errors: Readonly<Record<string, string>>) =>
	Object.keys(errors)
		.filter((field) => errors[field] === 'volume')
		.flatMap((field) => volumeIn(String(values[field])) ?? []);
