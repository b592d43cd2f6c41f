import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { RowVerdict } from '#lib/domain/directory/note.ts';
import { shippedFingerprint, shippedSites } from '#lib/server/directory/index.ts';
import { OperationError } from '#lib/server/env.ts';
import { readInto } from '#lib/server/sheets/import.ts';
import {
	applyImport,
	forgetImport,
	listImportRows,
	listStructures,
	openImport,
	replaceShippedSites,
	start,
	stop,
	type Tally
} from '#lib/server/stores/index.ts';
import { VERDICT_NAMES, noteText, refusalText } from '#lib/wording/directory-import.ts';
import type { Command } from '../command.ts';
import { structureNamed } from '../structure-named.ts';
import { UsageError, complain, counted, print } from '../terminal.ts';

const SHOWN = 20;

/** `import-directory`: what « Imports et corrections » does in the browser. */
export const importDirectory: Command = {
	help: [
		'Lit un fichier de fiches au format data·inclusion v1 (JSON, CSV, XLSX) ou au modèle de tableau (CSV), dit ce que',
		'devient chaque ligne, puis met les fiches dans l’annuaire. Les corrections faites par une structure restent.',
		'L’import s’annule dans le navigateur quand il est fait pour une structure (Annuaire, Imports et corrections).',
		'',
		'Codes de sortie : 0 lu ; 1 fichier refusé, rien n’a changé ; 2 commande mal écrite.'
	],
	operands: 'FICHIER',
	options: [
		{ name: 'dry-run', value: null, help: 'dit les verdicts et n’écrit rien', required: false },
		{
			name: 'structure',
			value: 'STRUCTURE',
			help: 'pour elle seule (identifiant ou nom) ; sinon pour toutes',
			required: false
		},
		{ name: 'origin', value: 'TEXTE', help: 'd’où vient le fichier ; par défaut, son nom', required: false }
	],
	run: async ({ 'dry-run': dryRun, structure, origin }, [file = '', ...more] = []) => {
		if (file === '' || more.length > 0) throw new UsageError('Donnez un fichier, et un seul.');
		if (!(await stat(file).catch(() => null))?.isFile())
			throw new UsageError(`Le fichier « ${file} » n’existe pas ou n’est pas un fichier.`);
		await start();
		await replaceShippedSites(shippedSites(), shippedFingerprint());
		try {
			const structureId = structure ? structureNamed(await listStructures(), structure).id : null;
			const name = basename(file);
			const now = new Date();
			const opened = await openImport(
				{ structureId, accountId: null, fileName: name, origin: origin ?? name },
				now
			);
			const read = await readInto(opened, file, () => new Date());
			if (!read.ok) {
				await forgetImport(opened.id);
				throw new OperationError(refusalText(read.refusal));
			}
			await say(opened.id, read.tally);
			if (dryRun === undefined) await applyImport(opened.id, new Date());
			else await forgetImport(opened.id);
			print(dryRun === undefined ? 'Les fiches sont dans l’annuaire.' : 'Essai, rien n’est écrit.');
			return 0;
		} finally {
			await stop();
		}
	}
};

async function say(id: string, tally: Tally): Promise<void> {
	for (const verdict of Object.keys(VERDICT_NAMES) as RowVerdict[]) {
		const { one, many } = VERDICT_NAMES[verdict];
		print(counted(tally[verdict], one, many));
	}
	if (tally.doublons > 0)
		print(`${counted(tally.doublons, 'doublon possible', 'doublons possibles')}, gardés à part`);
	for (const verdict of ['refusee', 'corrigee'] as const) {
		for (const { row, name, notes } of await listImportRows(id, verdict, 0, SHOWN)) {
			complain(`ligne ${row}, ${name || 'sans nom'} : ${notes.map(noteText).join(' ')}`);
		}
		if (tally[verdict] > SHOWN)
			complain(`… et ${tally[verdict] - SHOWN} autres, ${VERDICT_NAMES[verdict].many}.`);
	}
}
