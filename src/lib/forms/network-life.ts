import * as v from 'valibot';
import { isCivilDate } from '#lib/domain/shared/civil-date.ts';
import { pointsAtSomebody } from '#lib/domain/shared/personal-marks.ts';
import { minutesOf } from '#lib/domain/shared/week-grid.ts';
import { code, requiredText, text, tick, type FieldError } from '#lib/forms/fields.ts';
import { concernKinds, networkEvents } from '#lib/vocabularies/network-event.ts';

const LINE = 120;
const PARAGRAPH = 2000;

/** What many read: nobody may be in it. */
const upTo = (longest: number) =>
	v.maxLength<string, number, string>(longest, 'texte-trop-long' satisfies FieldError);
const nobody = () =>
	v.check<string, string>((value) => !pointsAtSomebody(value), 'donnee-personnelle' satisfies FieldError);
const line = () => v.pipe(text(), v.trim(), upTo(LINE), nobody());
const requiredLine = () => v.pipe(requiredText(), upTo(LINE), nobody());
const paragraph = () => v.pipe(text(), v.trim(), upTo(PARAGRAPH), nobody());
const requiredParagraph = () => v.pipe(requiredText(), upTo(PARAGRAPH), nobody());
const day = () => v.pipe(requiredText(), v.check(isCivilDate, 'date-invalide' satisfies FieldError));
const time = () =>
	v.pipe(
		text(),
		v.trim(),
		v.check((value) => value === '' || minutesOf(value) !== null, 'heure-invalide' satisfies FieldError)
	);
/** A head count; null when nobody counted. */
const count = () =>
	v.pipe(
		text(),
		v.trim(),
		v.check((value) => /^\d{0,4}$/.test(value), 'effectif-hors-limites' satisfies FieldError),
		v.transform((value) => (value === '' ? null : Number(value)))
	);

/** An event of the life of the network. */
export const networkEventForm = v.object({
	nature: code(networkEvents),
	intitule: requiredLine(),
	jour: day(),
	de: time(),
	a: time(),
	lieu: line(),
	heures: v.pipe(
		text(),
		v.trim(),
		v.check(
			(value) => /^(\d{1,3}([.,](0|5|25|75|50))?)?$/.test(value),
			'nombre-invalide' satisfies FieldError
		),
		v.transform((value) => (value === '' ? null : Math.round(Number(value.replace(',', '.')) * 60)))
	),
	equipe: count(),
	public: count(),
	ouvert: tick()
});

/** How many of the structure took part in an offer made to all. */
export const presenceForm = v.object({ equipe: count() });

/** A hard question and what is around it. */
export const networkQuestionForm = v.object({ question: requiredParagraph(), contexte: paragraph() });

export const networkAnswerForm = v.object({ reponse: requiredParagraph() });

/** A complaint or an incident. */
export const concernForm = v.object({
	nature: code(concernKinds),
	recu: day(),
	objet: requiredParagraph()
});

/** What was answered, and when. */
export const concernAnswerForm = v.object({ repondu: day(), mesure: requiredParagraph() });
