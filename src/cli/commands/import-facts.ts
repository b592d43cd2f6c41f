import { readFile, stat } from 'node:fs/promises';
import { PAST_COLUMNS, SEPARATOR } from '#lib/domain/statistics/past-row.ts';
import { OperationError } from '#lib/server/env.ts';
import { MOST_PAST_BYTES, importPast, readPastFile, type PastVerdict } from '#lib/server/lots/past-file.ts';
import { pastTemplate } from '#lib/server/lots/past-template.ts';
import { listStructures, start, stop } from '#lib/server/stores/index.ts';
import { PAST_DONE, pastFaultText, pastFileFaultText } from '#lib/wording/past.ts';
import { linesAbout } from '../column-help.ts';
import type { Command } from '../command.ts';
import { structureNamed } from '../structure-named.ts';
import { UsageError, complain, counted, print } from '../terminal.ts';

/** `import-facts`: a structure starts with its history. */
export const importFactsCommand: Command = {
	help: [
		'Importe des entretiens passés depuis un CSV (UTF-8, virgule ou point-virgule), une ligne par accueil',
		'personnalisé. --template écrit un modèle. Chaque ligne a son verdict ; une seule ligne refusée, et rien n’est',
		'écrit. Le même fichier importé deux fois ne compte qu’une. Un fichier différent qui redit des accueils les',
		'compte de nouveau : Degemer ne garde rien qui permette de les reconnaître.',
		'',
		'Les périodes déjà closes sont refusées : leurs chiffres sont définitifs. Une ligne refusée est dite par son',
		'numéro et sa colonne, jamais par son contenu.',
		'',
		'Colonnes, toutes présentes (la structure est celle de --structure). Une case vide vaut « non communiqué »,',
		'« non évalué », « non exprimé » ou « aucune » quand la liste l’a, « non » pour un oui/non, rien pour une liste.',
		'Un code détaillé de nos listes compte comme son groupe ; un code sensible (santé, justice, violences…) est',
		`refusé. Plusieurs codes dans une case se séparent par « ${SEPARATOR} ». site : identifiant ou nom ; vide s’il n’y en a`,
		'qu’un. oui/non : oui, non, true, false, 1, 0.',
		...PAST_COLUMNS.flatMap(linesAbout),
		'',
		'Colonnes facultatives, pour l’activité seulement :',
		'  mois : AAAA-MM, dans le trimestre de la ligne',
		'  canal, modalite, delai, duree : codes de la page « Saisir un entretien déjà fait »',
		'Elles ne sont jamais écrites dans un fait, qui ne connaît que le trimestre. Sans mois, un accueil compte dans',
		'les chiffres sur les personnes et dans les périodes à clore, pas dans l’activité par mois.'
	],
	operands: '[FICHIER.csv]',
	options: [
		{ name: 'structure', value: 'STRUCTURE', help: 'identifiant ou nom', required: false },
		{ name: 'dry-run', value: null, help: 'dit chaque ligne et n’écrit rien', required: false },
		{ name: 'template', value: null, help: 'écrit un modèle sur la sortie, et rien d’autre', required: false }
	],
	run: async ({ structure: typed, 'dry-run': dryRun, template }, paths = []) => {
		if (template !== undefined) {
			process.stdout.write(pastTemplate());
			return 0;
		}
		const [path, ...more] = paths;
		if (path === undefined || more.length > 0) throw new UsageError('Donnez un fichier CSV, et un seul.');
		if (typed === undefined) throw new UsageError('Il manque l’option --structure STRUCTURE.');
		const bytes = await readBytes(path);
		await start();
		try {
			const structure = structureNamed(await listStructures(), typed);
			const now = new Date();
			const read = await readPastFile(structure.id, bytes, now);
			if (!read.ok) throw new OperationError(pastFileFaultText(read.error));
			tell(read.verdicts, dryRun !== undefined);
			if (dryRun !== undefined) {
				print(`Essai, rien n’est écrit. ${summaryOf(read.verdicts)}`);
				if (read.isKnown) complain(PAST_DONE['deja-importe']);
				return 0;
			}
			const done = await importPast(structure.id, read, now);
			if (done !== 'importe') throw new OperationError(PAST_DONE[done]);
			print(`${PAST_DONE.importe}. ${summaryOf(read.verdicts)}`);
			return 0;
		} finally {
			await stop();
		}
	}
};

/** Refused rows; each row when nothing is to be written. @throws OperationError when one is refused and something was. */
function tell(verdicts: readonly PastVerdict[], isDryRun: boolean): void {
	for (const { line, faults } of verdicts) {
		for (const { column, kind } of faults ?? []) complain(pastFaultText(line, column, kind));
		if (!faults && isDryRun) print(`Ligne ${line} : gardée.`);
	}
	const refused = verdicts.filter(({ faults }) => faults !== null).length;
	if (refused > 0 && !isDryRun) {
		throw new OperationError(
			`${counted(refused, 'ligne refusée', 'lignes refusées')} sur ${verdicts.length} : rien n’est écrit. Codes acceptés : --help.`
		);
	}
}

function summaryOf(verdicts: readonly PastVerdict[]): string {
	const kept = verdicts.flatMap(({ row }) => row ?? []);
	const refused = verdicts.length - kept.length;
	const undated = kept.filter(({ month }) => month === null).length;
	return [
		`${counted(kept.length, 'accueil', 'accueils')}${refused > 0 ? `, ${counted(refused, 'ligne refusée', 'lignes refusées')}` : ''}.`,
		...(undated > 0 ? [`Mois non connu pour ${undated} : hors de l’activité par mois.`] : [])
	].join(' ');
}

async function readBytes(path: string): Promise<Buffer> {
	try {
		const { size } = await stat(path);
		if (size > MOST_PAST_BYTES) throw new UsageError(pastFileFaultText({ kind: 'trop-gros' }));
		return await readFile(path);
	} catch (error) {
		if (error instanceof UsageError) throw error;
		const { code = '' } = error as NodeJS.ErrnoException;
		const why =
			code === 'ENOENT' ? 'n’existe pas' : code === 'EISDIR' ? 'est un dossier' : 'ne peut pas être lu';
		throw new UsageError(`Le fichier « ${path} » ${why}.`);
	}
}
