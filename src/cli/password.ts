import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { safeParse } from 'valibot';
import { firstVisitForm } from '#lib/forms/accounts.ts';
import { passwordFault } from '#lib/server/auth/password-rule.ts';
import { PASSWORD_LIMIT } from '#lib/server/auth/password.ts';
import { errorSentence } from '#lib/wording/errors.ts';
import { UsageError, french } from './terminal.ts';

/**
 * A new password: typed twice without echo in a terminal, else the first line of standard input. Never an argument, which
 * other users of the machine and the shell's history could read. `about`: what is known of its owner, and may not be it.
 * @throws UsageError when it is too short, too long, too common, or typed differently.
 */
export async function readNewPassword(about: readonly string[] = []): Promise<string> {
	if (!process.stdin.isTTY) return accepted(await firstLine(), about);
	const once = accepted(await askWithoutEcho('Nouveau mot de passe (12 caractères au moins) : '), about);
	const twice = await askWithoutEcho('Encore une fois : ');
	if (once !== twice) throw new UsageError('Les deux mots de passe ne sont pas les mêmes.');
	return once;
}

/** By the rule of the first visit's form. */
function accepted(password: string, about: readonly string[]): string {
	if (password.length > PASSWORD_LIMIT) {
		throw new UsageError(`Ce mot de passe dépasse ${PASSWORD_LIMIT.toLocaleString('fr-FR')} caractères.`);
	}
	const read = safeParse(firstVisitForm.entries.motDePasse, password);
	if (!read.success) throw new UsageError(errorSentence(read.issues[0].message));
	const fault = passwordFault(read.output, about);
	if (fault) throw new UsageError(errorSentence(fault));
	return read.output;
}

async function firstLine(): Promise<string> {
	let text = '';
	process.stdin.setEncoding('utf8');
	for await (const chunk of process.stdin) {
		text += chunk;
		if (text.includes('\n') || text.length > 2 * PASSWORD_LIMIT) break;
	}
	return text.split(/\r?\n/, 1)[0] ?? '';
}

function askWithoutEcho(question: string): Promise<string> {
	process.stderr.write(french(question));
	const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
	const terminal = createInterface({ input: process.stdin, output: nowhere, terminal: true });
	return new Promise((resolve) => {
		const interrupted = () => {
			process.stderr.write('\n');
			process.exit(130);
		};
		terminal.once('SIGINT', interrupted);
		terminal.once('close', interrupted);
		terminal.question('', (answer) => {
			terminal.off('close', interrupted);
			terminal.close();
			process.stderr.write('\n');
			resolve(answer);
		});
	});
}
