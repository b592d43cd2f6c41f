import { hashPassword } from '#lib/server/auth/password.ts';
import { endAllSessions } from '#lib/server/auth/sessions.ts';
import { OperationError } from '#lib/server/env.ts';
import { findAccountByEmail, setPassword, start, stop } from '#lib/server/stores/index.ts';
import type { Command } from '../command.ts';
import { readNewPassword } from '../password.ts';
import { print } from '../terminal.ts';

/** `reset-password`: replaces it, and closes what is open with the former one. */
export const resetPassword: Command = {
	help: [
		'Remplace le mot de passe d’un compte et ferme ses connexions ouvertes. Le nouveau mot de passe',
		'(12 caractères au moins) est demandé sans être affiché, ou lu sur l’entrée standard.'
	],
	options: [{ name: 'email', value: 'ADRESSE', help: 'adresse du compte', required: true }],
	run: async ({ email = '' }) => {
		await start();
		try {
			const account = await findAccountByEmail(email);
			if (!account) throw new OperationError('Aucun compte n’a cette adresse.');
			await setPassword(account.id, await hashPassword(await readNewPassword()));
			await endAllSessions(account.id);
			print(`Mot de passe remplacé pour ${account.email} ; ses connexions ouvertes sont fermées.`);
			if (account.disabledAt) print('Ce compte est désactivé : il reste fermé.');
			return 0;
		} finally {
			await stop();
		}
	}
};
