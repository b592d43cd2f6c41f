import { rotateKey } from '#lib/server/backups/rotate-key.ts';
import { dataFolder, masterKeyVariable } from '#lib/server/env.ts';
import { start, stop } from '#lib/server/stores/index.ts';
import type { Command } from '../command.ts';
import { counted, print } from '../terminal.ts';

/** `rotate-key`: another master key, while the application serves. */
export const rotateKeyCommand: Command = {
	help: [
		'Remplace la clé maîtresse pendant que l’application sert : une clé neuve est faite, chaque clé de document et chaque',
		'fait passent sous elle, puis l’ancienne est détruite. Arrêtée en route, la commande reprend où elle en était.',
		'Ce qui ne change pas : l’identité de la structure devant la région, les sceaux du journal.',
		'Les copies de la base que seule l’ancienne clé ouvrait sont supprimées, après une copie neuve. Celles que vous gardez',
		'ailleurs ne s’ouvriront plus : refaites-les, et recopiez la nouvelle clé en lieu sûr.'
	],
	options: [],
	run: async () => {
		await start();
		try {
			const { keys, facts, copies } = await rotateKey(new Date());
			print(
				`Clé maîtresse remplacée : ${counted(keys, 'clé de document')} et ${counted(facts, 'fait')} sont sous la nouvelle.`,
				copies > 0
					? `Une copie neuve de la base est faite ; ${counted(copies, 'ancienne supprimée', 'anciennes supprimées')}.`
					: 'Aucune copie de la base n’était sous l’ancienne clé.',
				masterKeyVariable()
					? 'Retirez DEGEMER_FORMER_MASTER_KEY et détruisez cette clé : elle n’ouvre plus rien ici.'
					: `L’ancienne clé est détruite. Recopiez en lieu sûr « ${dataFolder()}/cle-maitresse ».`
			);
			return 0;
		} finally {
			await stop();
		}
	}
};
