/** Characters that draw nothing and can turn a line around, hide in it or break a file: C0/C1, bidi, zero width, tags. */
const INVISIBLE =
	/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff\ufff0-\ufffb\ufffe\uffff]|[\u{e0000}-\u{e0fff}]/gu;

/** The space that French writes before a mark or a unit: a line never begins with « ? » or « h ». */
const BEFORE_MARK = / (?=[:;!?»%€](?:\s|$))|(?<=«) |(?<=\d) (?=(?:h|km|min)(?![\p{L}]))/gu;

/**
 * A text as a page can hold it: well-formed, composed, nothing invisible but spaces, no empty line.
 * What the person wrote keeps its words and its line breaks; its spaces before a mark no longer part from it.
 */
export const pageText = (text: string): string =>
	text
		.toWellFormed()
		.replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
		.replace(INVISIBLE, '')
		.normalize('NFC')
		.replace(/[ \t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+/g, ' ')
		.replace(/ ?\n[ \n]*/g, '\n')
		.replace(BEFORE_MARK, '\u00a0')
		.trim();

/** Its lines; none when there is nothing. */
export const linesOf = (text: string | undefined): string[] =>
	pageText(text ?? '')
		.split('\n')
		.filter((line) => line !== '');

/** The same on a single line. */
export const lineText = (text: string): string => pageText(text).replaceAll('\n', ' ');
