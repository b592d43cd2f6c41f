/** A command typed wrongly: one French sentence, exit code 2. What cannot be done is an `OperationError`, exit code 1. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}

/** How the command is typed, to be copied as it is. */
export const TYPED = 'npm run -s degemer --';

/** Writes lines for people on stdout, with French typography. */
export const print = (...lines: readonly string[]): void =>
	void process.stdout.write(`${lines.map(french).join('\n')}\n`);

/** Writes one sentence on stderr, with French typography. */
export const complain = (sentence: string): void => void process.stderr.write(`${french(sentence)}\n`);

/** No line is cut before a double punctuation mark nor inside quotation marks. */
export const french = (text: string): string =>
	text
		.replace(/(?<=\S) ([;?!])/g, '\u202f$1')
		.replace(/(?<=\S) ([:»])/g, '\u00a0$1')
		.replaceAll('« ', '«\u00a0');

/** `1,4 Mo`, `12 ko`. */
export const sized = (bytes: number): string =>
	bytes < 100_000
		? `${Math.ceil(bytes / 1000)} ko`
		: `${(bytes / 1_000_000).toLocaleString('fr-FR', { maximumFractionDigits: 1 })} Mo`;

/** `3 structures`, `1 structure`, `0 structure`: French counts two before the plural. */
export const counted = (count: number, one: string, several = `${one}s`): string =>
	`${count.toLocaleString('fr-FR')} ${count < 2 ? one : several}`;
