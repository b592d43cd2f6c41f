import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { logError } from '#lib/server/log.ts';
import { closeReadyLot } from '#lib/server/lots/close.ts';
import { planOf } from '#lib/server/lots/plan.ts';
import { listStructures } from '#lib/server/stores/index.ts';

/**
 * Closes last year's lots of the demonstration, so that a newcomer sees figures; those of this year are hers to close. Behind
 * the pages, which open without waiting for it; a failure leaves the periods ready to be closed by hand.
 */
export async function closeDemonstrationLots(now: Date): Promise<void> {
	const year = Number(civilDate(now).slice(0, 4));
	try {
		for (const { id } of await listStructures()) {
			while (await isBehind(id, now, year)) {
				if (!(await closeReadyLot({ structureId: id, now })).ok) break;
			}
		}
	} catch (error) {
		logError('demonstration-lots-failed', error);
	}
}

async function isBehind(structureId: string, now: Date, year: number): Promise<boolean> {
	const ready = (await planOf(structureId, civilDate(now))).find(({ state }) => state === 'pret');
	return ready !== undefined && Number(ready.period.slice(0, 4)) < year;
}
