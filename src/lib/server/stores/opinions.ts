import { createHash, randomInt } from 'node:crypto';
import { and, asc, eq, gte, lt, sql } from 'drizzle-orm';
import { isBlank, type Opinion, type OpinionCount } from '#lib/domain/quality/opinions.ts';
import { civilDate, monthOf, quarterOf } from '#lib/domain/shared/civil-date.ts';
import { db, transaction } from '#lib/server/db/index.ts';
import { opinionCode, opinionCount } from '#lib/server/db/schema-quality.ts';
import { site } from '#lib/server/db/schema.ts';
import { excluded } from '#lib/server/db/sql.ts';
import { readSetting, writeSetting } from '#lib/server/stores/settings.ts';

/** Where people answer: a site and its structure. */
export type OpinionPlace = { readonly structureId: string; readonly siteId: string };

/**
 * Adds sheets to the counts of the quarter under way, and keeps none of them: what one sheet said together is nowhere.
 * Returns how many were counted; a blank one is not.
 */
export function addOpinions(at: OpinionPlace, sheets: readonly Opinion[], now: Date): Promise<number> {
	const told = sheets.filter((sheet) => !isBlank(sheet));
	return transaction(`avis:${at.siteId}`, async () => {
		const sums = new Map<string, number>();
		for (const sheet of told) {
			for (const [statement, answer] of Object.entries(sheet)) {
				const key = `${statement} ${answer}`;
				sums.set(key, (sums.get(key) ?? 0) + 1);
			}
		}
		const quarter = quarterOf(civilDate(now));
		const rows = [...sums]
			.toSorted(([one], [other]) => (one < other ? -1 : 1))
			.map(([key, count]) => {
				const [statement = '', answer = ''] = key.split(' ');
				const { structureId, siteId } = at;
				return { structureId, siteId, quarter, statement, answer, count };
			});
		if (rows.length === 0) return 0;
		await db
			.insert(opinionCount)
			.values(rows)
			.onConflictDoUpdate({
				target: [
					opinionCount.structureId,
					opinionCount.siteId,
					opinionCount.quarter,
					opinionCount.statement,
					opinionCount.answer
				],
				set: { count: sql`${opinionCount.count} + ${excluded(opinionCount.count)}` }
			});
		return told.length;
	});
}

/** Every count of a structure, in the order of its quarters. What may be shown of them is `opinionBlocks`’ to say. */
export const readOpinions = (structureId: string): Promise<OpinionCount[]> =>
	db
		.select({
			siteId: opinionCount.siteId,
			quarter: opinionCount.quarter,
			statement: opinionCount.statement,
			answer: opinionCount.answer,
			count: opinionCount.count
		})
		.from(opinionCount)
		.where(eq(opinionCount.structureId, structureId))
		.orderBy(
			asc(opinionCount.quarter),
			asc(opinionCount.siteId),
			asc(opinionCount.statement),
			asc(opinionCount.answer)
		);

/** The word in the address of a site’s questionnaire; undefined while it is not open. */
export const readOpinionDoor = (siteId: string): Promise<string | undefined> =>
	readSetting(`avis-porte:${siteId}`);

/** Opens the questionnaire of a site at a new address: an earlier one answers no more. Returns its word. */
export async function openOpinionDoor(siteId: string): Promise<string> {
	const word = randomWord(8);
	await writeSetting(`avis-porte:${siteId}`, word);
	return word;
}

/** The site that an address leads to; undefined when its word is not the one that holds. */
export async function findOpinionPlace(
	siteId: string,
	word: string
): Promise<(OpinionPlace & { readonly name: string }) | undefined> {
	const open = await readOpinionDoor(siteId);
	if (open === undefined || open !== word) return undefined;
	const [row] = await db
		.select({ structureId: site.structureId, siteId: site.id, name: site.name })
		.from(site)
		.where(eq(site.id, siteId));
	return row;
}

/** A code for three questions a month later, told here and kept nowhere: nothing links it to an answer. Ends after half a year. */
export async function addOpinionCode({ structureId, siteId }: OpinionPlace, now: Date): Promise<string> {
	const code = [randomWord(4), randomWord(4), randomWord(4)].join('-');
	await db
		.insert(opinionCode)
		.values({ id: digest(code), structureId, siteId, lastMonth: monthLater(now, CODE_MONTHS) });
	return code;
}

/** Adds the answers of a code to the counts, once; false when it served already, is too old or never was. */
export function answerLater(code: string, answers: Opinion, now: Date): Promise<boolean> {
	return transaction(`avis-code:${digest(code)}`, async () => {
		const [row] = await db
			.delete(opinionCode)
			.where(and(eq(opinionCode.id, digest(code)), gte(opinionCode.lastMonth, monthOf(civilDate(now)))))
			.returning({ structureId: opinionCode.structureId, siteId: opinionCode.siteId });
		if (!row) return false;
		await addOpinions(row, [answers], now);
		return true;
	});
}

/** Forgets the codes past their last month. Inside the purge's transaction. */
export async function deleteExpiredOpinionCodes(now: Date): Promise<void> {
	await db.delete(opinionCode).where(lt(opinionCode.lastMonth, monthOf(civilDate(now))));
}

const CODE_MONTHS = 6;

/** Letters and digits that are not mistaken for one another. */
const ALPHABET = '23456789abcdefghjkmnpqrstvwxyz';

const randomWord = (length: number): string =>
	Array.from({ length }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

function monthLater(now: Date, months: number): string {
	const [year = 0, month = 0] = monthOf(civilDate(now)).split('-').map(Number);
	const at = year * 12 + month - 1 + months;
	return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
}

const digest = (code: string): string => createHash('sha256').update(code.trim().toLowerCase()).digest('hex');
