import { DrizzleQueryError } from 'drizzle-orm/errors';
import { expect, test, vi } from 'vitest';
import { OperationError } from '#lib/server/env.ts';
import { describeError, log, logError } from '#lib/server/log.ts';

const coded = (name: string, code: string, message: string) =>
	Object.assign(new Error(message), {
		name,
		code,
		detail: 'Key (email)=(nolwenn@exemple.bzh) already exists.'
	});

test('a failed query is told by its text and code, never by its parameters', () => {
	const cause = coded('SqliteError', 'SQLITE_CONSTRAINT_UNIQUE', 'UNIQUE constraint failed: account.email');
	const said = describeError(
		new DrizzleQueryError('insert into account values (?)', ['nolwenn@exemple.bzh'], cause)
	);
	expect(said).toMatchObject({
		code: 'SQLITE_CONSTRAINT_UNIQUE',
		message: 'UNIQUE constraint failed: account.email',
		query: 'insert into account values (?)'
	});
	expect(JSON.stringify(said)).not.toContain('nolwenn');
});

test('messages that may quote a value are left out', () => {
	const quoting = [
		coded('error', '22P02', 'invalid input syntax for type integer: "CANARI"'),
		new SyntaxError('Unexpected token C, "CANARI" is not valid JSON'),
		new RangeError('not a civil day: CANARI'),
		new Error('CANARI'),
		new Error('outer', { cause: new Error('CANARI') }),
		'CANARI'
	];
	for (const error of quoting) expect(JSON.stringify(describeError(error))).not.toContain('CANARI');
});

test('messages written for the operator or naming code are kept', () => {
	expect(describeError(new OperationError('La clé maîtresse est absente.')).message).toBe(
		'La clé maîtresse est absente.'
	);
	expect(describeError(new TypeError('x is not a function')).message).toBe('x is not a function');
	expect(describeError(coded('error', '23505', 'duplicate key')).message).toBe('duplicate key');
	expect(String(describeError(new Error('x')).at)).toContain('log.test.ts');
});

test('a line is JSON; information goes to stdout, the rest to stderr', () => {
	const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
	const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
	log('info', 'started', { port: 3000 });
	logError('failed', new Error('x'), { status: 500 });
	const lines = [out.mock.calls[0]?.[0], err.mock.calls[0]?.[0]].map((line) => JSON.parse(String(line)));
	out.mockRestore();
	err.mockRestore();
	expect(lines[0]).toMatchObject({ level: 'info', event: 'started', port: 3000 });
	expect(lines[1]).toMatchObject({ level: 'error', event: 'failed', status: 500, error: 'Error' });
});
