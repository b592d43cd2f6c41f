import { PassThrough } from 'node:stream';
import { afterEach, expect, test, vi } from 'vitest';
import { readNewPassword } from './password.ts';
import { UsageError } from './terminal.ts';

afterEach(() => vi.restoreAllMocks());

/** What standard input holds, whether it ends or not. */
function typed(text: string, ends = true): Promise<string> {
	const input = new PassThrough();
	vi.spyOn(process, 'stdin', 'get').mockReturnValue(input as unknown as typeof process.stdin);
	input.write(text);
	if (ends) input.end();
	return readNewPassword();
}

test('the first line is the password, whole', async () => {
	expect(await typed('goéland argenté\r\nignored')).toBe('goéland argenté');
	expect(await typed('  goéland argenté ')).toBe('  goéland argenté ');
	expect(await typed('goéland argenté\n', false)).toBe('goéland argenté');
});

test('too short, too long or missing is one sentence', async () => {
	const short = new UsageError('Choisissez un mot de passe d’au moins 12 caractères.');
	await expect(typed('trop court\n')).rejects.toThrow(short);
	await expect(typed('')).rejects.toThrow(short);
	await expect(typed('x'.repeat(100_000), false)).rejects.toThrow(UsageError);
});
