/** What a log line may hold beside its event: counts, codes, durations. Never a text that a person wrote. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;
export type LogLevel = 'info' | 'warn' | 'error';

/** Writes one JSON line: `info` on stdout, the rest on stderr. `event` is a fixed English slug. */
export function log(level: LogLevel, event: string, fields: LogFields = {}): void {
	const line = `${JSON.stringify({ time: new Date().toISOString(), level, event, ...fields })}\n`;
	(level === 'info' ? process.stdout : process.stderr).write(line);
}

/** Logs a failure without content: see `describeError`. */
export function logError(event: string, error: unknown, fields: LogFields = {}): void {
	log('error', event, { ...fields, ...describeError(error) });
}

/**
 * What may be said of an error. Drizzle's message holds the parameters (a counsellor's notes), PostgreSQL's `detail`
 * the key values, JSON.parse's message a piece of the document: only names, codes, query text and code
 * frames come out, with the message where it cannot quote a value.
 */
export function describeError(error: unknown): LogFields {
	const chain = causes(error);
	const top = chain[0];
	if (top === undefined) return { error: typeof error };
	const deepest = chain.at(-1) ?? top;
	const query = chain.map((link) => textOf(link, 'query')).find((text) => text !== undefined);
	return {
		error: top.name,
		code: textOf(deepest, 'code'),
		message: safeMessage(deepest),
		query,
		at: framesOf(top)
	};
}

function causes(error: unknown): Error[] {
	const chain: Error[] = [];
	for (let at = error; at instanceof Error && chain.length < 5; at = at.cause) chain.push(at);
	return chain;
}

function textOf(error: Error, key: 'query' | 'code'): string | undefined {
	const value: unknown = Reflect.get(error, key);
	return typeof value === 'string' ? value : undefined;
}

/** Messages that name code or schema. PostgreSQL's class 22 (« invalid input syntax … "value" ») quotes values. */
function safeMessage(error: Error): string | undefined {
	if (['OperationError', 'TypeError', 'ReferenceError'].includes(error.name)) return error.message;
	const code = textOf(error, 'code');
	const database = error.name === 'SqliteError' || (code !== undefined && /^[0-9A-Z]{5}$/.test(code));
	return database && !code?.startsWith('22') ? error.message : undefined;
}

const framesOf = (error: Error): string | undefined =>
	error.stack
		?.split('\n')
		.filter((line) => /^\s+at /.test(line))
		.slice(0, 6)
		.map((line) => line.trim())
		.join(' | ');
