import { and, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { JournalAction } from '#lib/domain/shared/journal.ts';
import { db } from '#lib/server/db/index.ts';
import { journal } from '#lib/server/db/schema-journal.ts';
import { checkJournal, forgetOldLines, note, readJournal } from '#lib/server/stores/index.ts';
import { NOON, aStructure, minutesAfter } from './scene.ts';

/** journal.ts */
export function journals(): void {
	const written = async (...actions: JournalAction[]) => {
		const { structureId: scope, counsellorId: accountId } = await aStructure();
		for (const [at, action] of actions.entries())
			await note(scope, { accountId, action, about: '', now: minutesAfter(at) });
		return { scope, accountId };
	};
	const change = (scope: string, seq: number, values: Partial<typeof journal.$inferInsert>) =>
		db
			.update(journal)
			.set(values)
			.where(and(eq(journal.scope, scope), eq(journal.seq, seq)));

	test('lines are read newest first, with the name of their account, one journal apart from another', async () => {
		const { scope, accountId } = await written('horaires', 'attentes', 'export-bilan');
		await written('questions');
		await note(scope, { accountId: null, action: 'base-copiee', about: '', now: minutesAfter(3) });
		const lines = await readJournal(scope, 10);
		expect(lines.map(({ seq, action, by }) => [seq, action, by])).toEqual([
			[4, 'base-copiee', null],
			[3, 'export-bilan', 'Nolwenn Exemple'],
			[2, 'attentes', 'Nolwenn Exemple'],
			[1, 'horaires', 'Nolwenn Exemple']
		]);
		expect(lines[3]).toMatchObject({ at: NOON, accountId, about: '' });
		expect((await readJournal(scope, 2, 4)).map(({ seq }) => seq)).toEqual([3, 2]);
		expect(await checkJournal(scope)).toEqual({ lines: 4, broken: null });
	});

	test('a line changed, taken out or moved outside Degemer is seen', async () => {
		const altered = async (how: (scope: string) => Promise<unknown>) => {
			const { scope } = await written('horaires', 'attentes', 'export-bilan', 'questions');
			await how(scope);
			return (await checkJournal(scope)).broken;
		};
		expect(await altered((scope) => change(scope, 2, { action: 'effacement' }))).toEqual(minutesAfter(1));
		expect(await altered((scope) => change(scope, 3, { accountId: null }))).toEqual(minutesAfter(2));
		expect(await altered((scope) => change(scope, 1, { at: minutesAfter(-9) }))).toEqual(minutesAfter(-9));
		expect(await altered((scope) => change(scope, 4, { about: '2025' }))).toEqual(minutesAfter(3));
		const gone = (scope: string) =>
			db.delete(journal).where(and(eq(journal.scope, scope), eq(journal.seq, 2)));
		expect(await altered(gone)).toEqual(minutesAfter(2));
		const renumbered = async (scope: string) => {
			await gone(scope);
			await change(scope, 3, { seq: 2 });
			await change(scope, 4, { seq: 3 });
		};
		expect(await altered(renumbered)).toEqual(minutesAfter(2));
	});

	test('lines written at once are all there, each after another', async () => {
		const { scope, accountId } = await written();
		const one = { accountId, action: 'horaires', about: '', now: NOON } as const;
		await Promise.all(Array.from({ length: 12 }, () => note(scope, one)));
		expect(await checkJournal(scope)).toEqual({ lines: 12, broken: null });
		expect((await readJournal(scope, 20)).map(({ seq }) => seq)).toEqual([
			12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1
		]);
	});

	test('a text that saves itself is one line an hour', async () => {
		const { scope, accountId } = await written();
		const typed = (minutes: number, about = '2026') =>
			note(scope, {
				...({ accountId, action: 'bilan-constats', about } as const),
				now: minutesAfter(minutes),
				unlessWithin: 3_600_000
			});
		for (const minutes of [0, 1, 59]) await typed(minutes);
		expect((await checkJournal(scope)).lines).toBe(1);
		await typed(59, '2025');
		await typed(60);
		expect((await checkJournal(scope)).lines).toBe(3);
	});

	test('a year later lines go, and what is left still holds', async () => {
		const { scope } = await written('horaires', 'attentes', 'questions');
		const year = 365 * 86_400_000;
		expect(await forgetOldLines(new Date(minutesAfter(1).getTime() + year + 1))).toBeGreaterThanOrEqual(2);
		expect(await checkJournal(scope)).toEqual({ lines: 1, broken: null });
		await note(scope, { accountId: null, action: 'questions', about: '', now: NOON });
		expect(await checkJournal(scope)).toEqual({ lines: 2, broken: null });
	});
}
