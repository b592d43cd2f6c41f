import * as v from 'valibot';
import { isCivilDate } from '#lib/domain/shared/civil-date.ts';
import type { Interview, Relay } from '#lib/domain/interview/interview.ts';
import { chosenOptions, relayOf } from '#lib/domain/interview/relay.ts';
import { code, text, tick, type FieldError } from '#lib/forms/fields.ts';
import { networks, type Network } from '#lib/vocabularies/network.ts';
import { returnAnswers } from '#lib/vocabularies/return-answer.ts';

const FIELDS = ['demande', 'appel', 'jour', 'heure', 'avec', 'lieu', 'apporter'] as const;
type Field = (typeof FIELDS)[number];

/** The field of a chosen possibility: `jour.apec`. */
export const relayField = (field: Field, network: string): string => `${field}.${network}`;

const line = () => v.optional(text(), '');
const day = () =>
	v.pipe(
		line(),
		v.check((value) => value === '' || isCivilDate(value), 'date-invalide' satisfies FieldError)
	);
const hour = () =>
	v.pipe(
		line(),
		v.check(
			(value) => value === '' || /^([01]\d|2[0-3]):[0-5]\d$/.test(value),
			'heure-invalide' satisfies FieldError
		)
	);

/** How each possibility of a submission is handed over. */
export const relayForm = (codes: readonly Network[]) =>
	v.object<v.ObjectEntries>(
		Object.fromEntries(
			codes.flatMap((network) => [
				[relayField('demande', network), tick()],
				[relayField('appel', network), tick()],
				[relayField('jour', network), day()],
				[relayField('heure', network), hour()],
				[relayField('avec', network), line()],
				[relayField('lieu', network), line()],
				[relayField('apporter', network), line()]
			])
		)
	);

/** The possibilities that a submission speaks of. */
export const submittedNetworks = (data: FormData): readonly Network[] =>
	networks.map(({ code }) => code).filter((code) => data.has(relayField('jour', code)));

/** Answers as the fields show them. */
export function relayValues(interview: Interview): Record<string, string> {
	return Object.fromEntries(
		chosenOptions(interview).flatMap((option) => {
			const { network, asked, called, day: on, time, who, where, bring } = relayOf(interview, option);
			const said = [asked ? 'on' : '', called ? 'on' : '', on, time, who, where, bring];
			return FIELDS.map((field, at) => [relayField(field, network), said[at] ?? '']);
		})
	);
}

/** What the fields say. */
export const relaysFrom = (
	answers: Readonly<Record<string, unknown>>,
	codes: readonly Network[]
): readonly Relay[] =>
	codes.map((network) => {
		const of = (field: Field): string => String(answers[relayField(field, network)] ?? '');
		return {
			network,
			asked: answers[relayField('demande', network)] === true,
			called: answers[relayField('appel', network)] === true,
			day: of('jour'),
			time: of('heure'),
			who: of('avec'),
			where: of('lieu'),
			bring: of('apporter')
		};
	});

/** Longest line of a liaison sheet, and most lines of one part. */
const LINE_LIMIT = 1_000;
const MOST_LINES = 12;

const sheetLine = () =>
	v.pipe(
		text(),
		v.transform((value) => value.trim()),
		v.maxLength(LINE_LIMIT, 'texte-trop-long' satisfies FieldError)
	);
const sheetLines = () =>
	v.pipe(v.array(sheetLine()), v.maxLength(MOST_LINES, 'trop-de-lignes' satisfies FieldError));

/** A liaison sheet: the very lines that the person read and ticked, her agreement, her name if she gives it. Never kept. */
export const liaisonForm = v.object({
	pour: sheetLine(),
	nom: sheetLine(),
	demande: sheetLines(),
	contexte: sheetLines(),
	attente: sheetLines(),
	question: sheetLines(),
	accord: tick()
});

/** What the service that receives says of a sheet: one word, and nothing of whose it was. */
export const returnForm = v.object({ reponse: code(returnAnswers) });
