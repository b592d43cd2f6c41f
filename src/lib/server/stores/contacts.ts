import { eq } from 'drizzle-orm';
import { startInterview } from '#lib/domain/interview/start.ts';
import { civilDate, monthOf } from '#lib/domain/shared/civil-date.ts';
import {
	activityOf,
	collectiveOf,
	headsOf,
	type ActivityIncrement
} from '#lib/domain/statistics/activity.ts';
import { db, transaction } from '#lib/server/db/index.ts';
import { interview, keptSynthesis } from '#lib/server/db/schema.ts';
import { addActivity, withdrawActivity } from '#lib/server/stores/activity.ts';
import { uuidv7 } from '#lib/server/stores/ids.ts';
import { openInterview, type OpenInterview } from '#lib/server/stores/interviews.ts';

/** How long a simple information can still become an interview, in milliseconds. */
const UPGRADABLE = 15 * 60_000;

type Where = { readonly structureId: string; readonly siteId: string };

/** What a simple information counts, and what becoming an interview takes back. */
const COUNTED = activityOf('information-simple', startInterview().contact, 'moins-15', 'immediat-15min');
const ONE_HEAD = [headsOf(1)];

/** Counts a simple information; the id lets it become an interview for a quarter of an hour. */
export function countInformation({ structureId, siteId }: Where, now: Date): Promise<string> {
	return transaction(`contacts:${structureId}`, async () => {
		await addActivity({ structureId, siteId, month: monthOf(civilDate(now)) }, COUNTED);
		return uuidv7(now);
	});
}

/** Counts a group and its heads; the id lets one member become an interview for a quarter of an hour. */
export function countGroup({ structureId, siteId }: Where, heads: number, now: Date): Promise<string> {
	return transaction(`contacts:${structureId}`, async () => {
		await addActivity({ structureId, siteId, month: monthOf(civilDate(now)) }, collectiveOf(heads));
		return uuidv7(now);
	});
}

type Upgrade = Where & { readonly id: string; readonly counsellorId: string; readonly now: Date };

/**
 * A simple information that becomes an interview: its count is withdrawn exactly, once, and the interview opens under its
 * id. Undefined when it is too late, or done already.
 */
export const upgradeInformation = (input: Upgrade): Promise<OpenInterview | undefined> =>
	upgrade(input, COUNTED);

/**
 * One member of a group becomes an interview (ruling 4): a head fewer in the group, which stays one contact, so that nobody
 * is counted twice. Undefined when it is too late, or done already.
 */
export const upgradeMember = (input: Upgrade): Promise<OpenInterview | undefined> => upgrade(input, ONE_HEAD);

function upgrade(
	input: Upgrade,
	withdrawn: readonly ActivityIncrement[]
): Promise<OpenInterview | undefined> {
	const { structureId, siteId, counsellorId, id, now } = input;
	return transaction(`tickets:${structureId}`, async () => {
		const countedAt = parseInt(id.replaceAll('-', '').slice(0, 12), 16);
		const age = now.getTime() - countedAt;
		if (!(age >= 0 && age <= UPGRADABLE) || (await exists(id))) return undefined;
		const month = monthOf(civilDate(new Date(countedAt)));
		await withdrawActivity({ structureId, siteId, month }, withdrawn);
		const day = civilDate(now);
		return openInterview({ structureId, siteId, counsellorId, day, content: startInterview(), now, id });
	});
}

const exists = async (id: string): Promise<boolean> =>
	(await db.$count(interview, eq(interview.id, id))) +
		(await db.$count(keptSynthesis, eq(keptSynthesis.id, id))) >
	0;
