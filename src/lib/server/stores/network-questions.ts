import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import { db, transaction } from '#lib/server/db/index.ts';
import { networkAnswer, networkQuestion } from '#lib/server/db/schema-network-life.ts';
import { uuidv7 } from '#lib/server/stores/ids.ts';

/** An answer of a structure. */
export type NetworkAnswer = typeof networkAnswer.$inferSelect;
/** A hard question, without anybody in it, and what the structures answered, in their order. */
export type NetworkQuestion = typeof networkQuestion.$inferSelect & {
	readonly answers: readonly NetworkAnswer[];
};

const MOST = 100;

/** Asks the structures of the installation. */
export async function askNetwork(
	structureId: string,
	asked: { readonly question: string; readonly context: string },
	now: Date
): Promise<string> {
	const id = uuidv7(now);
	await db.insert(networkQuestion).values({ ...asked, id, structureId, createdAt: now });
	return id;
}

/** Answers a question; false when it is gone. */
export function answerNetwork(
	questionId: string,
	structureId: string,
	answer: string,
	now: Date
): Promise<boolean> {
	return transaction(`question:${questionId}`, async () => {
		if ((await db.$count(networkQuestion, eq(networkQuestion.id, questionId))) === 0) return false;
		await db
			.insert(networkAnswer)
			.values({ id: uuidv7(now), questionId, structureId, answer, createdAt: now });
		return true;
	});
}

/** Takes a question away with its answers, by the structure that asked it. */
export function withdrawQuestion(id: string, structureId: string): Promise<boolean> {
	return transaction(`question:${id}`, async () => {
		const own = and(eq(networkQuestion.id, id), eq(networkQuestion.structureId, structureId));
		if ((await db.$count(networkQuestion, own)) === 0) return false;
		await db.delete(networkAnswer).where(eq(networkAnswer.questionId, id));
		await db.delete(networkQuestion).where(own);
		return true;
	});
}

/** The latest questions of the installation, latest first. */
export async function listQuestions(): Promise<NetworkQuestion[]> {
	const questions = await db
		.select()
		.from(networkQuestion)
		.orderBy(desc(networkQuestion.createdAt), desc(networkQuestion.id))
		.limit(MOST);
	if (questions.length === 0) return [];
	const answers = await db
		.select()
		.from(networkAnswer)
		.where(
			inArray(
				networkAnswer.questionId,
				questions.map(({ id }) => id)
			)
		)
		.orderBy(asc(networkAnswer.createdAt), asc(networkAnswer.id));
	return questions.map((one) => ({
		...one,
		answers: answers.filter(({ questionId }) => questionId === one.id)
	}));
}
