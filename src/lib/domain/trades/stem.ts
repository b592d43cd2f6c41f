import { textKey } from '#lib/domain/shared/text-key.ts';

/**
 * What is left of each word of a name of a trade once feminine and masculine, singular and plural, accents and capitals no
 * longer show: « Boulangères » and « boulanger » are one, and « Infirmier / Infirmière » is a single word.
 */
export const stemsOf = (text: string): string[] => [
	...new Set(
		textKey(text)
			.split(' ')
			.filter((word) => word !== '' && !SMALL.has(word))
			.map(stem)
	)
];

/** A word by itself, already without accents. */
function stem(word: string): string {
	if (word.length < 4 || /\d/.test(word)) return word;
	const singular = word.replace(/(?<!s)[sx]$/, '');
	for (const [feminine, masculine] of ENDINGS)
		if (singular.endsWith(feminine)) return singular.slice(0, -feminine.length) + masculine;
	return singular.replace(/e+$/, '').replace(/(ff|ll|nn|tt|ss)$/, (pair) => pair[0]!);
}

const ENDINGS: readonly (readonly [string, string])[] = [
	['euse', 'eur'],
	['trice', 'teur'],
	['drice', 'deur'],
	['esse', ''],
	['ive', 'if']
];

const SMALL: ReadonlySet<string> = new Set(
	'a au aux avec chez d dans de des du en et l la le les ou par pour sur un une'.split(' ')
);
