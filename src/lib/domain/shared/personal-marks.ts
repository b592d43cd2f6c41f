/**
 * True when a text seems to point at somebody: an address, a telephone, a number of the social security or of France Travail,
 * a date of birth, « M. » or « Mme » before a name. A gentle check for boards that many read: it sees the usual slips, not
 * everything, and the page says so.
 */
export const pointsAtSomebody = (text: string): boolean =>
	MARKS.some((mark) => mark.test(text)) || (text.match(LONG_NUMBERS) ?? []).some(isNir);

const GAP = '[\\s.\\-\\u00a0\\u202f]*';
const MARKS: readonly RegExp[] = [
	/[^\s@]+@[^\s@]+\.\p{L}{2,}/u,
	new RegExp(`(?<!\\d)(?:\\+33|0033|0)${GAP}[1-9](?:${GAP}\\d{2}){4}(?!\\d)`),
	/(?<!\d)\d{7,8}\s?[A-Z](?!\p{L})/u,
	/(?<!\p{L})n[ée]e?(?:\(e\)|·e)?\s+le\s+\d/iu,
	/(?<!\p{L})(?:M\.|MM\.|Mr|Mme|Mmes|Mlle|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle)\s+\p{Lu}/u
];

/** Sex, year, month (or a code of its own), département, commune, order, and the key or not. */
const NIR = /^[12]\d{2}(?:0[1-9]|1[0-2]|20|3\d|4[0-2]|[5-9]\d)(?:\d{2}|2[AB])\d{6}(?:\d{2})?$/i;
const LONG_NUMBERS = new RegExp(`(?<!\\d)[12](?:${GAP}[\\dAB]){12,14}(?!\\d)`, 'gi');
const isNir = (number: string): boolean => NIR.test(number.replace(new RegExp(GAP.slice(0, -1), 'g'), ''));
