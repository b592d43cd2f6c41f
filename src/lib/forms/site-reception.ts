import * as v from 'valibot';
import { ACCESS, CHECKS, CONVENTION_LIMIT, SAID, SITE_SERVICES } from '#lib/domain/quality/reception.ts';
import { isCivilDate } from '#lib/domain/shared/civil-date.ts';
import { requiredText, text, type FieldError } from '#lib/forms/fields.ts';
import { channels } from '#lib/vocabularies/channel.ts';

const UNKNOWN = 'code-inconnu' satisfies FieldError;
const DAY = 'date-invalide' satisfies FieldError;
const NUMBER = 'nombre-invalide' satisfies FieldError;

const dayOrNone = () =>
	v.optional(
		v.pipe(
			text(),
			v.trim(),
			v.check((value) => value === '' || isCivilDate(value), DAY)
		),
		''
	);

/** How a site receives: the day of each check, accessibility line by line, services offered. */
export const receptionForm = v.object<v.ObjectEntries>({
	...Object.fromEntries(CHECKS.map((check) => [check, dayOrNone()])),
	...Object.fromEntries(ACCESS.map((name) => [name, v.optional(v.picklist(SAID, UNKNOWN), 'inconnu')])),
	services: v.array(v.picklist(SITE_SERVICES, UNKNOWN))
});

/** A convention: what it is called, since when, what it promises. */
export const conventionForm = v.object({
	titre: v.pipe(requiredText(), v.maxLength(CONVENTION_LIMIT, 'texte-trop-long' satisfies FieldError)),
	signee: v.pipe(requiredText(), v.check(isCivilDate, DAY)),
	demiJournees: v.pipe(text(), v.trim(), v.regex(/^\d{1,2}$/, NUMBER), v.transform(Number)),
	canaux: v.array(
		v.picklist(
			channels.entries.map(({ code }) => code),
			UNKNOWN
		)
	)
});
