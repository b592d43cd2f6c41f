import { join } from 'node:path';
import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { OperationError } from '#lib/server/env.ts';
import {
	REPORT_FORMATS,
	isReportFormat,
	reportFile,
	type ReportFormat
} from '#lib/server/exports/formats.ts';
import { planOf } from '#lib/server/lots/plan.ts';
import { reportOf, yearsOf } from '#lib/server/report/load.ts';
import { listStructures, start, stop } from '#lib/server/stores/index.ts';
import type { Command } from '../command.ts';
import { structureNamed } from '../structure-named.ts';
import { UsageError, print } from '../terminal.ts';
import { openFolder, writeWhole } from '../whole-file.ts';

/** `report`: the file that « Bilan » gives in the browser. */
export const reportCommand: Command = {
	help: [
		'Écrit le bilan annuel d’une structure, comme la page « Bilan » : l’activité, exacte, et les chiffres sur les',
		'personnes, approchés, tirés des seules périodes closes. Dans une année ouverte, des personnes, seul le nombre',
		'd’accueils est donné. Un bilan d’année close s’écrit toujours avec les mêmes octets.',
		'',
		'Formats :',
		'  csv   bilan-ANNÉE.zip : un fichier par tableau, et bilan-long.csv, un chiffre par ligne',
		'        (point-virgule, UTF-8 avec marque, fins de ligne CR LF ; ce qui ressemble à une formule est précédé',
		'        d’une apostrophe). Colonnes : annee, structure, tableau, titre, ligne, libelle, mot_du_logiciel,',
		'        colonne, entete, nature (exact, environ, part, evolution ou muette), valeur, texte',
		'  ods   tableur LibreOffice : à lire, activité, personnes, données',
		'  xlsx  les mêmes feuilles pour Excel',
		'  json  le bilan entier, textes et nombres',
		'  pdf   balisé (PDF/UA), à imprimer',
		'  html  une page qui ne demande rien à personne : ni script, ni police, ni image',
		'',
		'Une valeur « environ » de 0 se lit « 0 ou quelques-uns ».'
	],
	options: [
		{ name: 'structure', value: 'STRUCTURE', help: 'identifiant ou nom', required: true },
		{ name: 'year', value: 'ANNÉE', help: 'année civile, par exemple 2025', required: true },
		{ name: 'format', value: 'FORMAT', help: REPORT_FORMATS.join(', '), required: true },
		{ name: 'out', value: 'DOSSIER', help: 'où écrire le fichier bilan-ANNÉE', required: true }
	],
	run: async ({ structure: typed = '', year: word = '', format: asked = '', out = '' }) => {
		const [year, format] = [readYear(word), readFormat(asked)];
		await openFolder(out);
		await start();
		try {
			const structure = structureNamed(await listStructures(), typed);
			const now = new Date();
			const plan = await planOf(structure.id, civilDate(now));
			if (!yearsOf(plan, civilDate(now)).years.includes(year))
				throw new OperationError(`Rien n’a été compté en ${year} pour cette structure.`);
			const { name, bytes } = await reportFile(await reportOf(structure, year, now, plan), format);
			const path = join(out, name);
			await writeWhole([[path, bytes]]);
			print(`${path} : ${Math.ceil(bytes.length / 1000)} ko.`);
			return 0;
		} finally {
			await stop();
		}
	}
};

function readYear(word: string): number {
	if (/^20\d\d$/.test(word)) return Number(word);
	throw new UsageError('L’option --year attend une année, par exemple 2025.');
}

function readFormat(word: string): ReportFormat {
	if (isReportFormat(word)) return word;
	throw new UsageError(`« ${word} » n’est pas un format. Formats : ${REPORT_FORMATS.join(', ')}.`);
}
