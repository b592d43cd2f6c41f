import { cleanText } from '#lib/domain/shared/text-key.ts';

/** What happened to a row. A row that is not refused is kept, whatever else is said of it. */
export type RowVerdict = 'gardee' | 'corrigee' | 'inchangee' | 'plus-ancienne' | 'refusee';

/** Why a row is refused. */
export type RefusalCode =
	| 'pas-une-fiche'
	| 'champ-obligatoire'
	| 'champ-inutilisable'
	| 'formule'
	| 'deja-dans-le-fichier'
	| 'cellules-en-trop';

/** What was changed so that a row can be kept. */
export type CorrectionCode =
	'retiree' | 'relue' | 'codes-retires' | 'abregee' | 'point-lointain' | 'autre-forme' | 'identifiant-forme';

/** What is said of a row without changing it. */
export type RemarkCode = 'commune-inconnue' | 'horaires-illisibles' | 'correction-locale';

/** One thing said of a row: what, of which field, with the value it is about. */
export type Note = {
	readonly code: RefusalCode | CorrectionCode | RemarkCode;
	readonly field: string;
	/** The value as it came, cut short; empty when there is nothing to quote. */
	readonly said: string;
};

const CORRECTIONS: readonly string[] = [
	'retiree',
	'relue',
	'codes-retires',
	'abregee',
	'point-lointain',
	'autre-forme',
	'identifiant-forme'
] satisfies CorrectionCode[];

/** True for a note that tells a change of the row. */
export const isCorrection = ({ code }: Note): boolean => CORRECTIONS.includes(code);

const LONGEST_QUOTE = 80;

/** A note about a value, quoted at most eighty characters long. */
export function note(code: Note['code'], field: string, value: unknown = ''): Note {
	const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
	const letters = [...cleanText(text).replace(/\s+/g, ' ').trim()];
	return {
		code,
		field,
		said: letters.length > LONGEST_QUOTE ? `${letters.slice(0, LONGEST_QUOTE).join('')}…` : letters.join('')
	};
}
