import { readGrid, type Grid } from '#lib/domain/quality/grid.ts';
import { ok, refused, type Result } from '#lib/domain/shared/result.ts';
import { fingerprintOf, isPublicText, isSigned, signText } from '#lib/server/crypto/signature.ts';
import { objectIn } from '#lib/server/exchange/json-text.ts';
import { publicKey, signingKey } from '#lib/server/exchange/keys.ts';
import { hashOf } from '#lib/server/exchange/pack.ts';

const FORMAT = 'degemer-grille';
/** Eighty items of the longest labels make 30 kB. */
const LONGEST = 200_000;

/** The region signs as a structure does, with a key of its own derived from the master key (ADR 0024). */
export const REGION_SIGNER = 'region';

/** What is signed: the name of the format and the SHA-256 of the grid, written one way only. */
const signedText = ({ version, items }: Grid): string =>
	`${FORMAT}-v1 ${hashOf(JSON.stringify({ version, items }))}`;

/** The signed file of a version: readable by anybody, changed by nobody. */
export async function gridFile(grid: Grid): Promise<string> {
	const signature = signText(await signingKey(REGION_SIGNER), signedText(grid));
	const cle = await publicKey(REGION_SIGNER);
	return `${JSON.stringify({ format: FORMAT, v: 1, grille: grid, cle, signature }, null, 2)}\n`;
}

/** The grid of a file and the key that signed it; whether that key is the region’s is for a person to say. */
export function readGridFile(
	text: string
): Result<{ readonly grid: Grid; readonly key: string }, 'grille-illisible' | 'grille-alteree'> {
	const file = objectIn(text, LONGEST);
	const { format, v, grille, cle, signature } = file ?? {};
	const grid = readGrid(grille);
	if (format !== FORMAT || v !== 1 || !grid.ok || typeof cle !== 'string' || !isPublicText(cle))
		return refused('grille-illisible');
	const holds = typeof signature === 'string' && isSigned(cle, signedText(grid.value), signature);
	return holds ? ok({ grid: grid.value, key: cle }) : refused('grille-alteree');
}

/** What is read aloud of a key, as a page shows it. */
export const shownKey = (key: string): string => fingerprintOf(key);

/** True when what somebody typed is what is read aloud of a key. */
export const isHeard = (typed: string, key: string): boolean =>
	typed.toLowerCase().replace(/\s/g, '') === fingerprintOf(key).replaceAll(' ', '');
