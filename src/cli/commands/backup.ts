import { listBackups, makeBackup } from '#lib/server/backups/backups.ts';
import { close } from '#lib/server/db/index.ts';
import type { Command } from '../command.ts';
import { counted, print, sized } from '../terminal.ts';

/** `backup`: what the server does by itself once a day. */
export const backupCommand: Command = {
	help: [
		'Copie la base SQLite pendant qu’elle sert, sans arrêter personne. Le serveur le fait seul une fois par jour',
		'(DEGEMER_BACKUP_DAYS : jours gardés, 30 par défaut ; DEGEMER_BACKUPS : dossier).',
		'La copie ne contient aucune clé : elles sont à côté, dans « cles-scellees », d’où une clé détruite sort dans la',
		'minute. Gardez ce fichier et la clé maîtresse pour pouvoir restaurer ; n’en gardez pas de versions anciennes.'
	],
	options: [],
	run: async () => {
		const { path, bytes } = await makeBackup(new Date()).finally(close);
		print(
			`Copie faite : « ${path} » (${sized(bytes)}). ${counted(listBackups().length, 'copie gardée', 'copies gardées')}.`
		);
		return 0;
	}
};
