import { join } from 'node:path';
import { memberCard } from '#lib/server/exchange/card.ts';
import { publicFingerprint } from '#lib/server/exchange/keys.ts';
import { cardName, lotFile } from '#lib/server/exchange/lot-file.ts';
import { OperationError } from '#lib/server/env.ts';
import { listLots, listStructures, start, stop, type LotHeader } from '#lib/server/stores/index.ts';
import { periodName } from '#lib/wording/publics.ts';
import type { Command } from '../command.ts';
import { structureNamed } from '../structure-named.ts';
import { counted, print } from '../terminal.ts';
import { openFolder, writeWhole } from '../whole-file.ts';

/** `export-lot`: what « Fichier pour la région » gives in the browser. */
export const exportLotCommand: Command = {
	help: [
		'Écrit le fichier d’une période close (degemer-socle-v1), signé par la structure, à remettre à la région. Deux',
		'exports d’une même période donnent les mêmes octets. Le fichier contient les profils de la période, le nombre',
		'exact d’accueils et les comptes d’activité de l’année jusqu’à la fin de la période ; rien d’autre.',
		'',
		'Avant le premier fichier, la région enregistre la carte de la structure (--card) et s’en fait lire l’empreinte',
		'au téléphone.'
	],
	options: [
		{ name: 'structure', value: 'STRUCTURE', help: 'identifiant ou nom', required: true },
		{
			name: 'period',
			value: 'PÉRIODE',
			help: '2026-T1, 2026-S1 ou 2026 ; la dernière close si absente',
			required: false
		},
		{ name: 'out', value: 'DOSSIER', help: 'où écrire', required: true },
		{ name: 'card', value: null, help: 'écrit aussi la carte de membre', required: false }
	],
	run: async ({ structure: typed = '', period, out = '', card }) => {
		const fileIn = (name: string): string => join(out, name);
		await openFolder(out);
		await start();
		try {
			const structure = structureNamed(await listStructures(), typed);
			const lot = lotNamed(await listLots(structure.id), period);
			const { name, bytes } = await lotFile(structure, lot);
			const cards = card ? [[fileIn(cardName(structure)), await memberCard(structure)] as const] : [];
			await writeWhole([[fileIn(name), bytes], ...cards]);
			print(
				`${fileIn(name)} : ${periodName(lot.period)}, ${counted(lot.interviews, 'accueil')}.`,
				`Empreinte de la clé : ${await publicFingerprint(structure.id)}`
			);
			return 0;
		} finally {
			await stop();
		}
	}
};

/** The closed lot of a period, or the last one. @throws OperationError (French) when there is none. */
function lotNamed(lots: readonly LotHeader[], period: string | undefined): LotHeader {
	const found = period === undefined ? lots.at(-1) : lots.find((lot) => lot.period === period);
	if (found) return found;
	const closed = lots.map((lot) => lot.period).join(', ') || 'aucune';
	throw new OperationError(
		period === undefined
			? 'Aucune période n’est close : il n’y a rien à exporter.'
			: `La période ${period} n’est pas close. Périodes closes : ${closed}.`
	);
}
