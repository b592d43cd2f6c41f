import { close, migrate } from '#lib/server/db/index.ts';
import type { Command } from '../command.ts';
import { counted, print } from '../terminal.ts';

/** `migrate`: what every start does first, alone. */
export const migrateCommand: Command = {
	help: [
		'Applique les migrations en attente, toutes ou aucune. Le serveur le fait aussi à chaque démarrage.',
		'Une base SQLite est copiée dans « backups » avant d’être modifiée.'
	],
	options: [],
	run: async () => {
		const ran = await migrate().finally(close);
		const done =
			ran > 0 ? `${counted(ran, 'migration appliquée', 'migrations appliquées')}.` : 'rien à faire.';
		print(`La base est à jour : ${done}`);
		return 0;
	}
};
