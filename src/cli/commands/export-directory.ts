import { once } from 'node:events';
import { shippedFingerprint, shippedSites } from '#lib/server/directory/index.ts';
import { exportCsv, exportJson } from '#lib/server/sheets/export.ts';
import { listStructures, replaceShippedSites, start, stop } from '#lib/server/stores/index.ts';
import type { Command } from '../command.ts';
import { structureNamed } from '../structure-named.ts';
import { UsageError } from '../terminal.ts';

const FORMATS = {
	json: exportJson,
	structures: (id: string | null) => exportCsv(id, 'structure'),
	services: (id: string | null) => exportCsv(id, 'service')
} as const;

/** `export-directory`: the directory on stdout, in the format that `import-directory` reads. */
export const exportDirectory: Command = {
	help: [
		'Écrit l’annuaire sur la sortie standard, au format data·inclusion v1. Relu par « import-directory », ce',
		'fichier ne change rien.'
	],
	options: [
		{
			name: 'format',
			value: 'FORMAT',
			help: 'json (par défaut), structures (CSV) ou services (CSV)',
			required: false
		},
		{
			name: 'structure',
			value: 'STRUCTURE',
			help: 'tel qu’elle le voit, ses corrections comprises (identifiant ou nom)',
			required: false
		}
	],
	run: async ({ format = 'json', structure }) => {
		if (!Object.hasOwn(FORMATS, format))
			throw new UsageError(`Format inconnu : « ${format} ». Formats : ${Object.keys(FORMATS).join(', ')}.`);
		await start();
		await replaceShippedSites(shippedSites(), shippedFingerprint());
		try {
			const structureId = structure ? structureNamed(await listStructures(), structure).id : null;
			for await (const piece of FORMATS[format as keyof typeof FORMATS](structureId)) {
				if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
			}
			return 0;
		} finally {
			await stop();
		}
	}
};
