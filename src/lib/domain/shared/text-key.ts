/**
 * Search and sort key of a French (or Breton) text: lower case, œ → oe, no marks, punctuation to spaces.
 * « L'Île-d'Ohé » → « l ile d ohe ».
 */
export function textKey(text: string): string {
	return text
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replaceAll('œ', 'oe')
		.replaceAll('æ', 'ae')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** Text as both engines can store it: well-formed UTF-16, no NUL. */
export const cleanText = (text: string): string => text.toWellFormed().replaceAll('\0', '');
