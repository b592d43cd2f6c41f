import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { CROSSES, TIER_FROM } from '#lib/domain/statistics/catalogue.ts';
import { COLUMNS } from '#lib/domain/statistics/columns.ts';
import { MERGED } from '#lib/domain/statistics/merging.ts';
import type { Seed } from '#lib/domain/statistics/random.ts';
import { linesAbout } from '../column-help.ts';
import type { Command } from '../command.ts';
import { readFactLines } from '../fact-lines.ts';
import { aboutLines, linesOf, protectFacts, readTier } from '../protect.ts';
import { UsageError, complain, counted } from '../terminal.ts';
import { ensureWritable, writeWhole } from '../whole-file.ts';

/** `protect`: facts in, weighted profiles out, for audits; no database is touched. */
export const protect: Command = {
	help: [
		'Remplace des faits (un entretien par ligne) par des profils pondérés, comme à la clôture d’un lot. Aucune',
		'base n’est lue ni écrite.',
		'',
		'Entrée : un objet JSON par ligne, avec exactement les colonnes ci-dessous. Chaque structure et chaque année',
		'forment un lot. Une ligne fausse fait refuser le fichier entier ; elle est dite par son numéro et sa',
		'colonne, jamais par son contenu.',
		'',
		'Sortie : un objet JSON par ligne, « poids » (le nombre d’entretiens que le profil représente) puis les mêmes',
		'colonnes. Les poids valent au moins k, au moins k_retour quand « premiere_venue » est faux, et leur somme est',
		'exactement le nombre d’entretiens. Toute statistique est une somme de poids. Au palier « total », une seule',
		'ligne : toutes ses colonnes sont nulles, sauf la structure. À côté, FICHIER.meta.json dit pour chaque lot',
		'n, k, k_retour, palier, versions et erreur annoncée, et la somme sha256 des lignes.',
		'',
		'Paliers (nombre d’entretiens du lot, et jamais moins de 6 k) :',
		`  total     dès ${TIER_FROM.total} : le nombre d’entretiens, rien d’autre`,
		`  one-way   dès ${TIER_FROM['one-way']} : chaque colonne seule`,
		`  reduced   dès ${TIER_FROM.reduced} : et douze croisements`,
		`  full      dès ${TIER_FROM.full} (dès 400 s’il est demandé) : et quinze autres`,
		'  auto      le plus haut permis ; un palier dont les chiffres seraient trop loin de la réalité cède au précédent',
		'',
		'Colonnes et codes :',
		...COLUMNS.flatMap(linesAbout),
		'',
		'Croisements de reduced :',
		...CROSSES.reduced.map((columns) => `  ${columns.join(' × ')}`),
		'Et de full :',
		...CROSSES.full.map((columns) => `  ${columns.join(' × ')}`),
		'Dans un croisement, une colonne à plusieurs codes vaut par chacun d’eux, et ces codes comptent ensemble (au',
		'plus 15 rubriques par colonne ; les lieux d’accueil au-delà du quatorzième aussi) :',
		...Object.entries(MERGED).flatMap(([name, groups]) => [
			`  ${name}`,
			...Object.entries(groups).map(([group, codes]) => `      ${group} : ${codes.join(' ')}`)
		])
	],
	options: [
		{ name: 'facts', value: 'FICHIER', help: 'faits, un objet JSON par ligne', required: true },
		{ name: 'k', value: 'NOMBRE', help: 'poids le plus petit, de 3 à 50 (5 si absent)', required: false },
		{ name: 'tier', value: 'PALIER', help: 'auto si absent', required: false },
		{ name: 'out', value: 'FICHIER', help: 'profils, un objet JSON par ligne', required: true },
		{
			name: 'seed',
			value: 'HEXA',
			help: '32 chiffres hexadécimaux, pour rejouer un audit ; sans elle, tirée au sort et jetée. Qui connaît la graine peut retrouver de petits nombres : jamais pour un lot publié',
			required: false
		}
	],
	run: async ({ facts = '', k = '5', tier = 'auto', out = '', seed }) => {
		if (resolve(facts) === resolve(out))
			throw new UsageError('Les profils ne peuvent pas remplacer les faits.');
		const asked = readTier(tier);
		const least = readLeast(k);
		const drawn = readSeed(seed ?? randomBytes(16).toString('hex'));
		await ensureWritable(out);
		const lots = protectFacts(await readFactLines(facts), least, asked, drawn);
		const lines = linesOf(lots);
		await writeWhole([
			[out, lines],
			[`${out}.meta.json`, aboutLines(lots, lines)]
		]);
		for (const { year, lot } of lots) {
			complain(
				`${year} : ${counted(lot.interviews, 'entretien')}, ${counted(lot.profiles.length, 'profil')}, palier « ${lot.tier} ».`
			);
		}
		return 0;
	}
};

function readLeast(word: string): number {
	const k = /^\d{1,2}$/.test(word) ? Number(word) : NaN;
	if (k >= 3 && k <= 50) return k;
	throw new UsageError('L’option --k attend un nombre entier de 3 à 50.');
}

function readSeed(word: string): Seed {
	if (!/^[0-9a-f]{32}$/i.test(word)) {
		throw new UsageError('L’option --seed attend 32 chiffres hexadécimaux.');
	}
	const part = (at: number): number => Number.parseInt(word.slice(8 * at, 8 * at + 8), 16) | 0;
	return [part(0), part(1), part(2), part(3)];
}
