import { resolve } from 'node:path';
import { restoreBackup } from '#lib/server/backups/backups.ts';
import type { Command } from '../command.ts';
import { counted, print } from '../terminal.ts';

/** `restore`: comes back to a copy, the server stopped. */
export const restoreCommand: Command = {
	help: [
		'Revient à une copie faite par « backup » ou par le serveur. Arrêtez Degemer d’abord.',
		'La copie est vérifiée (fichier entier, version, clé maîtresse) ; la base actuelle est mise de côté une semaine.',
		'Ce qui a été effacé depuis la copie reste effacé : sa clé n’existe plus.'
	],
	options: [
		{ name: 'file', value: 'FICHIER', help: 'la copie à laquelle revenir', required: true },
		{ name: 'dry-run', value: null, help: 'vérifie et compte, sans rien changer', required: false }
	],
	run: async ({ file = '', 'dry-run': dryRun }) => {
		const isDryRun = dryRun !== undefined;
		const { rows, erased, aside } = restoreBackup(resolve(file), new Date(), isDryRun);
		print(
			isDryRun
				? `Sauvegarde en bon état : ${counted(rows, 'ligne reviendrait', 'lignes reviendraient')}.`
				: `Sauvegarde restaurée : ${counted(rows, 'ligne')}.`,
			`Effacé depuis, et qui le reste : ${counted(erased, 'ligne')}.`
		);
		if (aside !== null) print(`La base d’avant est gardée une semaine : « ${aside} ».`);
		return 0;
	}
};
