import { expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { db, migrate, transaction } from '#lib/server/db/index.ts';
import { isForeignKeyViolation, isUniqueViolation } from '#lib/server/db/errors.ts';
import { setting, site } from '#lib/server/db/schema.ts';
import { startsWith } from '#lib/server/db/sql.ts';
import { deleteSetting, readSetting, writeSetting } from '#lib/server/stores/index.ts';
import { NOON } from './scene.ts';

/** db/: what data-layer.md §1 promises, played on the `setting` table. */
export function transactions(): void {
	test('a migrated database has nothing more to migrate', async () => {
		expect(await migrate()).toBe(0);
	});

	test('a failed transaction leaves nothing', async () => {
		const failing = transaction('t', async () => {
			await writeSetting('t-rolled-back', 'written');
			expect(await readSetting('t-rolled-back')).toBe('written');
			throw new Error('changed my mind');
		});
		await expect(failing).rejects.toThrow('changed my mind');
		expect(await readSetting('t-rolled-back')).toBe(undefined);
	});

	test('a bystander’s write survives a rollback, and nobody reads what is not committed', async () => {
		const begun = Promise.withResolvers<void>();
		const end = Promise.withResolvers<void>();
		const failing = transaction('t', async () => {
			await writeSetting('t-inside', 'never');
			begun.resolve();
			await end.promise;
			throw new Error('rolled back');
		});
		await begun.promise;
		const bystander = writeSetting('t-bystander', 'kept');
		const seen = readSetting('t-inside');
		end.resolve();
		await expect(failing).rejects.toThrow('rolled back');
		await bystander;
		expect(await seen).toBe(undefined);
		expect(await readSetting('t-bystander')).toBe('kept');
		expect(await readSetting('t-inside')).toBe(undefined);
	});

	test('a nested transaction belongs to the outer one', async () => {
		const failing = transaction('t', async () => {
			await transaction('other', async () => writeSetting('t-nested', 'never'));
			throw new Error('outer fails');
		});
		await expect(failing).rejects.toThrow('outer fails');
		expect(await readSetting('t-nested')).toBe(undefined);
	});

	test('a statement that outlives its transaction is refused', async () => {
		const late = Promise.withResolvers<void>();
		let outcome: Promise<unknown> = Promise.resolve();
		await transaction('t', async () => {
			outcome = late.promise.then(() => writeSetting('t-late', 'never'));
		});
		late.resolve();
		await expect(outcome).rejects.toMatchObject({
			cause: { message: 'statement issued after its transaction ended (missing await?)' }
		});
		expect(await readSetting('t-late')).toBe(undefined);
	});

	test('a lazy query given as the whole work runs inside', async () => {
		await transaction('t', () => db.insert(setting).values({ key: 't-lazy', value: 'in' }));
		expect(await readSetting('t-lazy')).toBe('in');
	});

	test('a swallowed failure rolls everything back', async () => {
		await writeSetting('t-taken', 'first');
		const failing = transaction('t', async () => {
			await writeSetting('t-swallowed', 'never');
			await db
				.insert(setting)
				.values({ key: 't-taken', value: 'second' })
				.catch(() => undefined);
		});
		await expect(failing).rejects.toThrow('transaction rolled back: one of its statements failed');
		expect(await readSetting('t-swallowed')).toBe(undefined);
		expect(await readSetting('t-taken')).toBe('first');
	});

	test('transactions of one subject take turns', async () => {
		await writeSetting('t-counter', '0');
		const bump = () =>
			transaction('counter', async () => {
				const value = Number(await readSetting('t-counter'));
				await new Promise((resolve) => setTimeout(resolve, 1));
				await writeSetting('t-counter', String(value + 1));
			});
		await Promise.all(Array.from({ length: 20 }, bump));
		expect(await readSetting('t-counter')).toBe('20');
	});

	test('errors are told apart by code', async () => {
		await writeSetting('t-unique', '1');
		const twice = await db
			.insert(setting)
			.values({ key: 't-unique', value: '2' })
			.catch((error: unknown) => error);
		expect([isUniqueViolation(twice), isForeignKeyViolation(twice)]).toEqual([true, false]);
		const orphan = await db
			.insert(site)
			.values({ id: 's', structureId: 'nobody', name: '', address: '', communeCode: '', createdAt: NOON })
			.catch((error: unknown) => error);
		expect([isUniqueViolation(orphan), isForeignKeyViolation(orphan)]).toEqual([false, true]);
	});

	test('a prefix finds its range, accents and case apart', async () => {
		for (const key of ['t-pre-elo', 't-pre-eloise', 't-pre-Elo', 't-pre-emma']) await writeSetting(key, '');
		const rows = await db
			.select({ key: setting.key })
			.from(setting)
			.where(startsWith(setting.key, 't-pre-elo'))
			.orderBy(setting.key);
		expect(rows).toEqual([{ key: 't-pre-elo' }, { key: 't-pre-eloise' }]);
		await db.delete(setting).where(eq(setting.key, 't-pre-elo'));
		await deleteSetting('t-pre-eloise');
		expect(await readSetting('t-pre-eloise')).toBe(undefined);
	});
}
