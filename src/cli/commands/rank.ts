import type { Command } from '../command.ts';
import { RANK_ERRORS, rankText } from '../rank.ts';
import { explainedAll } from '../rank-explain.ts';
import { readText } from '../read-text.ts';
import { UsageError } from '../terminal.ts';

/** `rank`: the rules alone, from a file to stdout; no database is touched. */
export const rank: Command = {
	help: [
		'Lit un tableau JSON de situations et écrit, pour chacune, le niveau d’urgence, les réseaux qui',
		'peuvent répondre (avec leurs raisons et leurs lieux) et ceux qui sont écartés, en JSON.',
		'Champs lus : id, departement, lieu, age, tranche_age, statut, niveau, boe, cadre, objet, freins,',
		'faits, criteres, canal. Les autres sont ignorés ; un champ absent est inconnu, jamais « non ».',
		'',
		'Avec --explain, le même résultat en français : pour chaque réseau, montré ou non, ses raisons et',
		'l’article ou la page dont chaque règle vient.'
	],
	options: [
		{ name: 'cases', value: 'FICHIER', help: 'fichier JSON des situations', required: true },
		{ name: 'explain', value: null, help: 'écrit des phrases au lieu du JSON', required: false }
	],
	run: async ({ cases = '', explain }) => {
		const ranked = rankText(await readText(cases));
		if (!ranked.ok) throw new UsageError(RANK_ERRORS[ranked.error]);
		process.stdout.write(`${explain ? explainedAll(ranked.value) : JSON.stringify(ranked.value, null, 2)}\n`);
		return 0;
	}
};
