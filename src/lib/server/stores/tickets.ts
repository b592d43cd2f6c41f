import { eq } from 'drizzle-orm';
import { civilDate, type CivilDate } from '#lib/domain/shared/civil-date.ts';
import { db } from '#lib/server/db/index.ts';
import { arrival, interview, keptSynthesis } from '#lib/server/db/schema.ts';
import { readSetting, writeSetting } from '#lib/server/stores/settings.ts';

// Without I, O and Q, which read as 1 and 0 on paper.
const LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';

/**
 * Next ticket of a structure, such as `A-017`: the letter turns with the day, the number with arrivals, so that a ticket
 * says nothing of the person. Unique among those who wait, the structure's open and its kept interviews. Call it in the transaction
 * `tickets:<structureId>` that inserts the interview.
 */
export async function nextTicket(structureId: string, now: Date): Promise<string> {
	const day = civilDate(now);
	const setting = `ticket:${structureId}`;
	const [lastDay, lastNumber] = ((await readSetting(setting)) ?? '').split(' ');
	const taken = await takenTickets(structureId);
	let number = lastDay === day ? Number(lastNumber) + 1 : 1;
	while (taken.has(ticketOf(day, number))) number++;
	await writeSetting(setting, `${day} ${number}`);
	return ticketOf(day, number);
}

const PRACTICE = 'ESSAI-';

/** Which tickets are those of training, as SQL's `like` says it. */
export const PRACTICE_TICKETS = `${PRACTICE}%`;

/** True for the ticket of an interview held for training. */
export const isPracticeTicket = (ticket: string): boolean => ticket.startsWith(PRACTICE);

/**
 * The smallest free ticket for training, such as `ESSAI-01`. It stands apart from the day's numbers: whoever trains moves
 * none of them, and nobody can mistake it for somebody's. Call it in the transaction `tickets:<structureId>`.
 */
export async function practiceTicket(structureId: string): Promise<string> {
	const taken = await takenTickets(structureId);
	const numbered = (number: number): string => PRACTICE + String(number).padStart(2, '0');
	let number = 1;
	while (taken.has(numbered(number))) number++;
	return numbered(number);
}

/** The ticket of a number on a day. */
export function ticketOf(day: CivilDate, number: number): string {
	const dayOfYear = (Date.parse(day) - Date.parse(`${day.slice(0, 4)}-01-01`)) / 86_400_000;
	return `${LETTERS.charAt(dayOfYear % LETTERS.length)}-${String(number).padStart(3, '0')}`;
}

/** One statement for all tables: a reception or a closing that moves a ticket meanwhile cannot hide it. */
async function takenTickets(structureId: string): Promise<Set<string>> {
	const rows = await db
		.select({ ticket: interview.ticket })
		.from(interview)
		.where(eq(interview.structureId, structureId))
		.unionAll(
			db
				.select({ ticket: keptSynthesis.ticket })
				.from(keptSynthesis)
				.where(eq(keptSynthesis.structureId, structureId))
		)
		.unionAll(
			db.select({ ticket: arrival.ticket }).from(arrival).where(eq(arrival.structureId, structureId))
		);
	return new Set(rows.map(({ ticket }) => ticket));
}
