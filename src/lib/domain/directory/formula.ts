/**
 * True for a text that a spreadsheet would run (OWASP, « CSV injection »): `=…`, `@SUM(…)`, `+1+cmd|…`, `-2+3+cmd|…`.
 * A telephone number (`+33…`), a negative number and a dash before a sentence are none.
 */
export const isFormula = (text: string): boolean =>
	/^[\t\r\n ]*(=\S|@\w+\(|[+-](?=\S)[^\s]*[(|!])/.test(text) || /\|\s*'[^']*'!/.test(text);
