import { COMMON_WORDS } from '#lib/server/auth/common-words.ts';
import { isListed } from '#lib/server/auth/listed-passwords.ts';

/** Shortest password accepted, in UTF-16 units. */
export const SHORTEST_PASSWORD = 12;

/** Under that many bits a password is among those that a list of common ones begins with (10 tries an hour: decades beyond it). */
const ENOUGH = 33;
/** What one piece costs who guesses, in bits. */
const BITS = {
	word: 10.5,
	listed: 21,
	own: 3,
	again: 3,
	run: 7,
	walk: 8,
	year: 7,
	digit: 3.3,
	letter: 4.7,
	sign: 2
};
/** A longer one is judged on its beginning: that much is enough to tell. */
const JUDGED = 80;

/**
 * Why a new password is refused, or null: too short; guessed from listed passwords, common words, dates, keyboards and repetitions; or guessed
 * from what is known of its owner (`about`: name, e-mail, structure). It is read as one would write it to please a rule:
 * without capitals and accents, `0` for `o`, `@` for `a`.
 */
export function passwordFault(
	password: string,
	about: readonly string[] = []
): 'mot-de-passe-court' | 'mot-de-passe-courant' | 'mot-de-passe-personnel' | null {
	if (password.length < SHORTEST_PASSWORD) return 'mot-de-passe-court';
	if (bitsOf(password, new Set()) < ENOUGH) return 'mot-de-passe-courant';
	return bitsOf(password, ownWords(about)) < ENOUGH ? 'mot-de-passe-personnel' : null;
}

/** How many bits the cheapest way of building it costs, with its spaces and signs or without. */
function bitsOf(password: string, own: ReadonlySet<string>): number {
	const plain = folded(password).slice(0, JUDGED);
	return Math.min(
		cheapestOf(plain, own),
		cheapestOf(plain.replace(/[^\p{L}\p{N}@$!]/gu, ''), own) + BITS.sign
	);
}

/** Pieces laid end to end, each at its price. */
function cheapestOf(plain: string, own: ReadonlySet<string>): number {
	const spelt = [...plain].map((sign) => LEET[sign] ?? sign).join('');
	const cheapest = [0];
	for (let end = 1; end <= plain.length; end++) {
		let best = (cheapest[end - 1] ?? 0) + bitsOfSign(plain[end - 1] ?? '');
		for (let start = Math.max(0, end - 24); start <= end - 2; start++) {
			const before = cheapest[start] ?? 0;
			if (before + BITS.own < best)
				best = Math.min(best, before + bitsOfPiece(plain, spelt, start, end, own));
		}
		cheapest.push(best);
	}
	return cheapest.at(-1) ?? 0;
}

function bitsOfPiece(
	plain: string,
	spelt: string,
	start: number,
	end: number,
	own: ReadonlySet<string>
): number {
	const piece = plain.slice(start, end);
	const asWord = spelt.slice(start, end);
	const length = end - start;
	const isAgain =
		plain.slice(start - length, start) === piece || plain.slice(start - length, start) === reversed(piece);
	if (start >= length && isAgain) return BITS.again;
	if (length < 3) return Infinity;
	if (own.has(piece) || own.has(asWord) || own.has(reversed(piece))) return BITS.own;
	if (/^(19|20)\d\d$/.test(piece)) return BITS.year;
	if (isRun(piece)) return BITS.run;
	if (isWalk(piece)) return BITS.walk;
	if (length >= 6 && isInterleaved(piece)) return BITS.walk;
	if (COMMON_WORDS.has(piece) || COMMON_WORDS.has(asWord) || COMMON_WORDS.has(reversed(piece)))
		return BITS.word;
	return isListed(piece) || isListed(asWord) ? BITS.listed : Infinity;
}

const bitsOfSign = (sign: string): number =>
	/\d/.test(sign) ? BITS.digit : /[\p{L}\p{M}]/u.test(sign) ? BITS.letter : BITS.sign;

/** One sign over and over, or each one after (or before) the other: `aaaa`, `1234`, `fedc`. */
function isRun(piece: string): boolean {
	const steps = new Set([...piece].slice(1).map((sign, at) => sign.charCodeAt(0) - piece.charCodeAt(at)));
	const [step = 0] = steps;
	return steps.size === 1 && Math.abs(step) <= 1;
}

/** Each key beside the one before: `azerty`, `1q2w3e`, `lkjh`. */
function isWalk(piece: string): boolean {
	return KEYBOARDS.some((keys) =>
		[...piece].every((sign, at) => at === 0 || isBeside(keys.get(piece[at - 1] ?? ''), keys.get(sign)))
	);
}

const isBeside = (one: Key | undefined, other: Key | undefined): boolean =>
	one !== undefined &&
	other !== undefined &&
	Math.abs(one.row - other.row) <= 1 &&
	Math.abs(one.at - other.at) <= 1;

/** Two runs or walks, one letter of each in turn: `a1b2c3`, `q1w2e3r4`. */
function isInterleaved(piece: string): boolean {
	const every = (from: number) => [...piece].filter((_, at) => at % 2 === from).join('');
	return [every(0), every(1)].every((half) => isRun(half) || isWalk(half));
}

type Key = { readonly row: number; readonly at: number };

const KEYBOARDS: readonly ReadonlyMap<string, Key>[] = [
	['1234567890', 'azertyuiop', 'qsdfghjklm', 'wxcvbn'],
	['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
	['789', '456', '123', '0']
].map(
	(rows) => new Map(rows.flatMap((keys, row) => [...keys].map((key, at) => [key, { row, at }] as const)))
);

/** Signs that stand for a letter. */
const LEET: Readonly<Record<string, string>> = {
	'0': 'o',
	'1': 'i',
	'3': 'e',
	'4': 'a',
	'5': 's',
	'7': 't',
	'@': 'a',
	$: 's',
	'!': 'i'
};

/** The words of a name or an address, and the whole of it without spaces. */
const ownWords = (about: readonly string[]): ReadonlySet<string> =>
	new Set(
		about
			.map(folded)
			.flatMap((text) => [...text.split(/[^a-z0-9]+/), text.replace(/[^a-z0-9]+/g, '')])
			.filter((word) => word.length >= 3)
	);

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const reversed = (text: string): string => [...text].reverse().join('');
