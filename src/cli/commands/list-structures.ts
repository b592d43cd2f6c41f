import { labelOf } from '#lib/domain/shared/codes.ts';
import { lineText } from '#lib/domain/synthesis/clean.ts';
import { structureNetworks } from '#lib/forms/accounts.ts';
import { gazetteer } from '#lib/server/directory/index.ts';
import { listSites, listStructures, start, stop } from '#lib/server/stores/index.ts';
import type { Command } from '../command.ts';
import { print } from '../terminal.ts';

/** `list-structures`: id and name serve `create-account --structure`. */
export const listStructuresCommand: Command = {
	help: ['Liste les structures, leur identifiant, leur réseau et leurs lieux d’accueil.'],
	options: [],
	run: async () => {
		await start();
		try {
			const structures = await listStructures();
			if (structures.length === 0)
				print('Aucune structure : la première visite, dans le navigateur, crée la première.');
			for (const { id, name, network } of structures) {
				// Typed in a browser, shown in a terminal: nothing invisible may reach it.
				print(lineText(name), `  identifiant : ${id}`, `  réseau : ${labelOf(structureNetworks, network)}`);
				for (const site of await listSites(id)) {
					const commune = gazetteer().byCode.get(site.communeCode)?.name ?? site.communeCode;
					const where = [site.address, commune].filter(Boolean).join(', ');
					print(`  lieu d’accueil : ${lineText(site.name)} (${lineText(where)})`);
				}
			}
			return 0;
		} finally {
			await stop();
		}
	}
};
