import { dictionary } from '@zxcvbn-ts/language-common';

let listed: ReadonlySet<string> | undefined;

/** Shorter ones are found inside honest passphrases. */
const SHORTEST = 6;

/**
 * True for one of the 49 233 passwords most often found in use (list of zxcvbn-ts, MIT), six signs or more. Give it without
 * capitals and accents, as the list is.
 */
export function isListed(password: string): boolean {
	listed ??= new Set(dictionary['passwords-common'].filter(({ length }) => length >= SHORTEST));
	return listed.has(password);
}
