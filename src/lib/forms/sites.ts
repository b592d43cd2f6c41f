import * as v from 'valibot';
import { isCivilDate } from '#lib/domain/shared/civil-date.ts';
import type { OpenSpan } from '#lib/domain/shared/opening.ts';
import { refused, ok, type Result } from '#lib/domain/shared/result.ts';
import { clockText, minutesOf, type WeekGrid } from '#lib/domain/shared/week-grid.ts';
import { requiredText, text, tick, type FieldError } from '#lib/forms/fields.ts';

/** Days of the grid, Monday first, as its fields name them: `lundi-matin-de`, `lundi-apres-midi-a`. */
export const GRID_DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;
export const GRID_HALVES = ['matin', 'apres-midi'] as const;

type GridField = `${(typeof GRID_DAYS)[number]}-${(typeof GRID_HALVES)[number]}-${'de' | 'a'}`;

const GRID_FIELDS = GRID_DAYS.flatMap((day) =>
	GRID_HALVES.flatMap((half): GridField[] => [`${day}-${half}-de`, `${day}-${half}-a`])
);
const LONGEST = 120;

const shownText = () =>
	v.maxLength<string, number, string>(LONGEST, 'trop-long-affiche' satisfies FieldError);
const time = () => v.optional(text(), '');
/** Empty, a short number (39 49) or a full one, however it is spaced. */
const isPhone = (value: string): boolean =>
	/^[+\d\s\u00a0\u202f.()-]*$/.test(value) && /^(|\d{4}|116\d{3}|\d{10,15})$/.test(value.replace(/\D/g, ''));
const day = () => v.pipe(requiredText(), v.check(isCivilDate, 'date-invalide' satisfies FieldError));

/** A site: its name, where it is, and its hours, as a plain week or in the OpenStreetMap syntax. */
export const siteForm = v.object({
	nom: v.pipe(requiredText(), shownText()),
	adresse: v.pipe(text(), v.trim(), shownText()),
	commune: requiredText(),
	telephone: v.optional(
		v.pipe(text(), v.trim(), v.check(isPhone, 'telephone-invalide' satisfies FieldError)),
		''
	),
	ecriture: v.picklist(['semaine', 'osm'], (issue) =>
		issue.input === undefined ? ('manquant' satisfies FieldError) : ('code-inconnu' satisfies FieldError)
	),
	...(Object.fromEntries(GRID_FIELDS.map((name) => [name, time()])) as Record<
		GridField,
		ReturnType<typeof time>
	>),
	feries: tick(),
	osm: v.optional(v.pipe(text(), v.trim()), '')
});

/** Days of closure; without a last day, it is the first one. */
export const closedDaysForm = v.object({
	du: day(),
	au: v.pipe(
		text(),
		v.trim(),
		v.check((value) => value === '' || isCivilDate(value), 'date-invalide' satisfies FieldError)
	),
	lieu: text(),
	motif: v.pipe(text(), v.trim(), shownText()),
	affichee: day()
});

type GridValues = Readonly<Record<GridField, string>>;

/** The week that the fields of the grid say, or an error for each range that cannot be. */
export function weekIn(
	values: GridValues & { readonly feries: boolean }
): Result<WeekGrid> & { readonly errors?: Record<string, FieldError> } {
	const errors: Record<string, FieldError> = {};
	const spanIn = (name: `${(typeof GRID_DAYS)[number]}-${(typeof GRID_HALVES)[number]}`): OpenSpan | null => {
		const [typedFrom, typedTo] = [values[`${name}-de`].trim(), values[`${name}-a`].trim()];
		if (typedFrom === '' && typedTo === '') return null;
		const [from, to] = [minutesOf(typedFrom), minutesOf(typedTo)];
		if (from === null || to === null) errors[`${name}-${from === null ? 'de' : 'a'}`] = 'plage-incomplete';
		else if (to <= from) errors[`${name}-a`] = 'plage-inversee';
		else return { from, to };
		return null;
	};
	const days = GRID_DAYS.map((name) => {
		const [morning, afternoon] = [spanIn(`${name}-matin`), spanIn(`${name}-apres-midi`)];
		if (morning && afternoon && afternoon.from < morning.to)
			errors[`${name}-apres-midi-de`] = 'plages-melees';
		return { morning, afternoon };
	});
	if (Object.keys(errors).length > 0) return { ...refused('plages'), errors };
	return ok({ days, offOnHolidays: values.feries });
}

/** A week as the fields of the grid show it. */
export function weekValues({ days, offOnHolidays }: WeekGrid): Record<string, string> {
	const values: Record<string, string> = { feries: offOnHolidays ? 'on' : '' };
	GRID_DAYS.forEach((name, at) => {
		const held = [days[at]?.morning, days[at]?.afternoon];
		GRID_HALVES.forEach((half, which) => {
			const span = held[which];
			values[`${name}-${half}-de`] = span ? clockText(span.from) : '';
			values[`${name}-${half}-a`] = span ? clockText(span.to) : '';
		});
	});
	return values;
}
