import * as v from 'valibot';
import { codes, text, tick, type FieldError } from '#lib/forms/fields.ts';
import { isCivilDate } from '#lib/domain/shared/civil-date.ts';
import { libraryThemes } from '#lib/vocabularies/library-theme.ts';
import { QUALITY_STATUSES, RESOURCE_KINDS } from '#lib/vocabularies/resource.ts';

const LONGEST = 300;
const MOST_COPIES = 100_000;

/** One line of at most 300 characters; what was typed on several is put on one. */
const line = () =>
	v.pipe(
		text(),
		v.transform((value) => value.replace(/\s+/g, ' ').trim()),
		v.maxLength(LONGEST, 'texte-trop-long' satisfies FieldError)
	);
const needed = () => v.pipe(line(), v.minLength(1, 'obligatoire' satisfies FieldError));

/** An address of the web in full, or nothing. */
const address = () =>
	v.pipe(
		line(),
		v.check((value) => value === '' || isWebAddress(value), 'adresse-web-invalide' satisfies FieldError),
		v.transform((value) => (value === '' ? null : value))
	);

function isWebAddress(value: string): boolean {
	const url = URL.parse(value);
	return url !== null && /^https?:$/.test(url.protocol) && url.hostname.includes('.') && !url.username;
}

/** A civil day, or nothing. */
const day = () =>
	v.pipe(
		line(),
		v.check((value) => value === '' || isCivilDate(value), 'date-invalide' satisfies FieldError),
		v.transform((value) => (value === '' ? null : value))
	);

const copies = () =>
	v.pipe(
		line(),
		v.check((value) => value === '' || /^\d{1,6}$/.test(value), 'nombre-invalide' satisfies FieldError),
		v.transform((value) => (value === '' ? null : Number(value))),
		v.check((value) => value === null || value <= MOST_COPIES, 'nombre-invalide' satisfies FieldError)
	);

/** An item of the library as it is written: what every kind says, then what a procedure, a paper or a training body adds. */
export const libraryForm = v.object({
	sorte: v.picklist(RESOURCE_KINDS, 'code-inconnu' satisfies FieldError),
	titre: needed(),
	resume: line(),
	adresse: address(),
	source: needed(),
	verifieeLe: day(),
	aRevoirLe: day(),
	themes: v.pipe(codes(libraryThemes), v.minLength(1, 'obligatoire' satisfies FieldError)),
	public: line(),
	langue: line(),
	facile: tick(),
	mixite: tick(),
	qualite: v.union([v.literal(''), v.picklist(QUALITY_STATUSES)], 'code-inconnu' satisfies FieldError),
	qualiteLe: day(),
	qui: line(),
	quoi: line(),
	comment: line(),
	ou: line(),
	pourQui: line(),
	cout: line(),
	delai: line(),
	apporter: line(),
	endroit: line(),
	compteLe: day(),
	exemplaires: copies(),
	commander: address()
});

/** The name that the region's shared items are published under. */
export const publishForm = v.object({ editeur: needed() });
