import { civilDate } from '#lib/domain/shared/civil-date.ts';
import {
	MACHINE,
	REGION,
	checkJournal,
	listStructures,
	readJournal,
	start,
	stop
} from '#lib/server/stores/index.ts';
import { hourText } from '#lib/wording/clock.ts';
import { COMMAND_LINE, GONE_ACCOUNT, JOURNAL_SENTENCES, aboutText } from '#lib/wording/journal.ts';
import type { Command } from '../command.ts';
import { structureNamed } from '../structure-named.ts';
import { counted, print } from '../terminal.ts';

const SHOWN = 100;

/** `journal`: what was done on the machine, or in a structure; and whether the journal is as it was written. */
export const journalCommand: Command = {
	help: [
		'Écrit les cent dernières lignes d’un journal (comptes, réglages, exports, imports, effacements) et vérifie que',
		'chacune est scellée sur la précédente. Code de sortie 1 si une ligne a été modifiée ou retirée.',
		'Sans option, celui de cette machine : ce qui s’est fait en ligne de commande.'
	],
	options: [
		{
			name: 'structure',
			value: 'STRUCTURE',
			help: 'identifiant ou nom ; « region » pour la région',
			required: false
		}
	],
	run: async ({ structure }) => {
		await start();
		try {
			const scope = await scopeOf(structure);
			const lines = await readJournal(scope, SHOWN);
			for (const { at, by, accountId, action, about } of lines.toReversed()) {
				const who = by ?? (accountId === null ? COMMAND_LINE : GONE_ACCOUNT);
				print(`${civilDate(at)} ${hourText(at)}  ${who} ${JOURNAL_SENTENCES[action]}${aboutText(about)}.`);
			}
			const { lines: kept, broken } = await checkJournal(scope);
			print(
				broken
					? `À voir : ce journal n’est plus tel qu’il a été écrit, à partir du ${civilDate(broken)} à ${hourText(broken)}.`
					: `${counted(kept, 'ligne vérifiée', 'lignes vérifiées')}, aucune modifiée.`
			);
			return broken ? 1 : 0;
		} finally {
			await stop();
		}
	}
};

async function scopeOf(typed: string | undefined): Promise<string> {
	if (typed === undefined) return MACHINE;
	return typed === REGION ? REGION : structureNamed(await listStructures(), typed).id;
}
