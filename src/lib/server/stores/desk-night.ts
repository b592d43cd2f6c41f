import { and, isNotNull, lt, lte, or } from 'drizzle-orm';
import { monthOf, type CivilDate } from '#lib/domain/shared/civil-date.ts';
import type { ActivityIncrement } from '#lib/domain/statistics/activity.ts';
import { deskDay, forgottenBefore } from '#lib/domain/triage/desk-day.ts';
import { db } from '#lib/server/db/index.ts';
import { arrival, interview } from '#lib/server/db/schema.ts';
import { addActivity } from '#lib/server/stores/activity.ts';
import { forgetTallies } from '#lib/server/stores/desk-tally.ts';
import { shred } from '#lib/server/stores/keys.ts';
import { forgetPractice } from '#lib/server/stores/practice.ts';
import { bump, receptionTopic } from '#lib/server/stores/topics.ts';

type Gone = { structureId: string; siteId: string; day: CivilDate; keyId: string };

/**
 * The end of the desk's day: whoever still waited is forgotten and counted as having left, an interrupted interview that
 * nobody resumed becomes its own type (ruling 5), and so does one left open for a week; what was held for training goes
 * uncounted. Inside the purge's transaction.
 */
export async function endDeskDay(now: Date): Promise<void> {
	const today = deskDay(now);
	await forgetPractice(today);
	const waiting = await db.delete(arrival).where(lt(arrival.day, today)).returning({
		structureId: arrival.structureId,
		siteId: arrival.siteId,
		day: arrival.day,
		keyId: arrival.keyId
	});
	const interrupted = await db
		.delete(interview)
		.where(
			or(
				and(isNotNull(interview.interruptedAt), lt(interview.day, today)),
				lte(interview.savedAt, forgottenBefore(now))
			)
		)
		.returning({
			structureId: interview.structureId,
			siteId: interview.siteId,
			day: interview.day,
			keyId: interview.keyId
		});
	for (const one of waiting) await count(one, { measure: 'delai', code: 'abandon', count: 1 });
	for (const one of interrupted) await count(one, { measure: 'type', code: 'interrompu', count: 1 });
	await forgetTallies(today);
	const structures = new Set([...waiting, ...interrupted].map(({ structureId }) => structureId));
	for (const id of [...structures].sort()) await bump(receptionTopic(id));
}

async function count({ structureId, siteId, day, keyId }: Gone, increment: ActivityIncrement): Promise<void> {
	await addActivity({ structureId, siteId, month: monthOf(day) }, [increment]);
	await shred(keyId);
}
