/**
 * A telephone number as the French write and say it: « 02 99 31 47 48 », « 39 49 », « 0 800 11 10 35 »,
 * with no-break spaces. What is not a French number is left as it came.
 */
export function phoneInWords(number: string): string {
	const digits = number.replace(/[\s.\-()\u00a0\u202f]/g, '').replace(/^(\+33|0033)0?/, '0');
	if (/^08\d{8}$/.test(digits)) return spaced(digits, [1, 3, 2, 2, 2]);
	if (/^0\d{9}$/.test(digits)) return spaced(digits, [2, 2, 2, 2, 2]);
	if (/^\d{4}$/.test(digits)) return spaced(digits, [2, 2]);
	if (/^116\d{3}$/.test(digits)) return spaced(digits, [3, 3]);
	return number.trim().replaceAll(' ', '\u00a0');
}

function spaced(digits: string, sizes: readonly number[]): string {
	let from = 0;
	return sizes.map((size) => digits.slice(from, (from += size))).join('\u00a0');
}
