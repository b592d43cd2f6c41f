import { hashPassword } from '#lib/server/auth/password.ts';
import { endAllSessions } from '#lib/server/auth/sessions.ts';
import { OperationError } from '#lib/server/env.ts';
import {
	REGION,
	findAccountByEmail,
	findStructure,
	forgetDevicesOf,
	note,
	removeFactor,
	setPassword,
	start,
	stop
} from '#lib/server/stores/index.ts';
import type { Command } from '../command.ts';
import { readNewPassword } from '../password.ts';
import { print } from '../terminal.ts';

/** `reset-password`: replaces it, and closes what is open with the former one. */
export const resetPassword: Command = {
	help: [
		'Remplace le mot de passe d’un compte et ferme ses connexions ouvertes. Le nouveau mot de passe',
		'(12 caractères au moins) est demandé sans être affiché, ou lu sur l’entrée standard.'
	],
	options: [
		{ name: 'email', value: 'ADRESSE', help: 'adresse du compte', required: true },
		{
			name: 'remove-second-factor',
			value: null,
			help: 'retire aussi le second facteur, quand le téléphone est perdu',
			required: false
		}
	],
	run: async ({ email = '', 'remove-second-factor': removes }) => {
		await start();
		try {
			const account = await findAccountByEmail(email);
			if (!account) throw new OperationError('Aucun compte n’a cette adresse.');
			const { id, structureId } = account;
			const structure = structureId === null ? undefined : await findStructure(structureId);
			const about = [account.email, account.name, structure?.name ?? ''];
			await setPassword(id, await hashPassword(await readNewPassword(about)));
			await endAllSessions(id);
			await forgetDevicesOf(id);
			const by = { accountId: null, about: '', now: new Date() };
			await note(structureId ?? REGION, { ...by, action: 'mot-de-passe-remplace' });
			print(`Mot de passe remplacé pour ${account.email} ; ses connexions ouvertes sont fermées.`);
			if (removes !== undefined && (await removeFactor(id))) {
				await note(structureId ?? REGION, { ...by, action: 'second-facteur-retire' });
				print('Second facteur retiré.');
			}
			if (account.disabledAt) print('Ce compte est désactivé : il reste fermé.');
			return 0;
		} finally {
			await stop();
		}
	}
};
