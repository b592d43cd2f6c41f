import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { OperationError } from '#lib/server/env.ts';
import { closeReadyLot } from '#lib/server/lots/close.ts';
import { planOf, type PlannedLot } from '#lib/server/lots/plan.ts';
import { listStructures, start, stop } from '#lib/server/stores/index.ts';
import { CLOSING_REFUSALS, TIER_SENTENCES, opensText, periodName } from '#lib/wording/publics.ts';
import type { Command } from '../command.ts';
import { structureNamed } from '../structure-named.ts';
import { UsageError, complain, counted, print } from '../terminal.ts';

/** `close-lot`: what « Clore » does in the browser, for who prefers a scheduled task. */
export const closeLotCommand: Command = {
	help: [
		'Clôt la plus ancienne période prête d’une structure : ses accueils sont remplacés, pour toute statistique,',
		'par des profils d’au moins 5 accueils. Les chiffres sont définitifs ; les saisies tardives comptent dans la',
		'période suivante. Interrompue, la commande n’écrit rien.',
		'',
		'Périodes : le trimestre dès 300 accueils l’année d’avant, le semestre si chacun en compte 60, sinon l’année.',
		'Une période se clôt vingt jours après sa fin, dans l’ordre ; trop petite, elle compte avec la suivante.'
	],
	options: [
		{ name: 'structure', value: 'STRUCTURE', help: 'identifiant ou nom', required: true },
		{
			name: 'period',
			value: 'PÉRIODE',
			help: 'refuse de clore une autre période que celle-ci (2026-T1, 2026-S1, 2026)',
			required: false
		},
		{ name: 'dry-run', value: null, help: 'calcule et n’écrit rien', required: false }
	],
	run: async ({ structure: typed = '', period, 'dry-run': dryRun }) => {
		await start();
		try {
			const structure = structureNamed(await listStructures(), typed);
			const now = new Date();
			const ready = readyIn(await planOf(structure.id, civilDate(now)), period);
			const isDryRun = dryRun !== undefined;
			const closed = await closeReadyLot({ structureId: structure.id, now, isDryRun });
			if (!closed.ok) throw new OperationError(CLOSING_REFUSALS[closed.error]);
			const { interviews, tier } = closed.value;
			print(
				`${isDryRun ? 'Essai, rien n’est écrit' : 'Période close'} : ${periodName(ready.period)}, ${counted(interviews, 'accueil')}.`,
				TIER_SENTENCES[tier]
			);
			return 0;
		} finally {
			await stop();
		}
	}
};

/** The period that is ready. @throws UsageError when it is not the one that was asked for, OperationError when none is. */
function readyIn(plan: readonly PlannedLot[], asked: string | undefined): PlannedLot {
	const known = plan.find(({ period }) => period === asked);
	if (asked !== undefined && !known) {
		throw new UsageError(
			`Période inconnue : « ${asked} ». Périodes : ${plan.map(({ period }) => period).join(', ') || 'aucune'}.`
		);
	}
	if (known?.state === 'clos') throw new OperationError(`La période ${asked} est déjà close.`);
	const ready = plan.find(({ state }) => state === 'pret');
	if (!ready) {
		const next = plan.find(({ state }) => state === 'ouvert');
		if (next) complain(opensText(next.opens));
		throw new OperationError(CLOSING_REFUSALS['rien-a-clore']);
	}
	if (known && known !== ready) {
		throw new OperationError(
			`La période ${asked} ne peut pas encore être close : les périodes se closent dans l’ordre, et ${ready.period} vient d’abord.`
		);
	}
	return ready;
}
