import { readFile } from 'node:fs/promises';
import type { Command } from '../command.ts';
import { RANK_ERRORS, rankText } from '../rank.ts';
import { UsageError } from '../terminal.ts';

/** `rank`: the rules alone, from a file to stdout; no database is touched. */
export const rank: Command = {
	help: [
		'Lit un tableau JSON de situations et écrit, pour chacune, le niveau d’urgence, les réseaux qui',
		'peuvent répondre (avec leurs raisons et leurs lieux) et ceux qui sont écartés, en JSON.',
		'Champs lus : id, departement, lieu, age, tranche_age, statut, niveau, boe, cadre, objet, freins,',
		'faits, criteres, canal. Les autres sont ignorés ; un champ absent est inconnu, jamais « non ».'
	],
	options: [{ name: 'cases', value: 'FICHIER', help: 'fichier JSON des situations', required: true }],
	run: async ({ cases = '' }) => {
		const ranked = rankText(await textOf(cases));
		if (!ranked.ok) throw new UsageError(RANK_ERRORS[ranked.error]);
		process.stdout.write(`${JSON.stringify(ranked.value, null, 2)}\n`);
		return 0;
	}
};

const textOf = (path: string): Promise<string> =>
	readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
		throw new UsageError(`Le fichier « ${path} » ${REASONS[error.code ?? ''] ?? 'ne peut pas être lu'}.`);
	});

const REASONS: Readonly<Record<string, string>> = {
	ENOENT: 'n’existe pas',
	EISDIR: 'est un dossier',
	EACCES: 'ne peut pas être lu : droits insuffisants'
};
