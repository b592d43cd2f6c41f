import { eq, sql } from 'drizzle-orm';
import { db } from '#lib/server/db/index.ts';
import { setting } from '#lib/server/db/schema.ts';

const find = db
	.select({ value: setting.value })
	.from(setting)
	.where(eq(setting.key, sql.placeholder('key')))
	.prepare('');

/** The value of a setting of the whole installation, or undefined. */
export async function readSetting(key: string): Promise<string | undefined> {
	return (await find.execute({ key }))[0]?.value;
}

/** Writes a setting, replacing the former value. */
export async function writeSetting(key: string, value: string): Promise<void> {
	await db.insert(setting).values({ key, value }).onConflictDoUpdate({ target: setting.key, set: { value } });
}

/** Writes a setting unless it exists; returns the value that holds. */
export async function writeSettingOnce(key: string, value: string): Promise<string> {
	await db.insert(setting).values({ key, value }).onConflictDoNothing();
	return (await readSetting(key)) ?? value;
}

/** Removes a setting; nothing happens when it does not exist. */
export async function deleteSetting(key: string): Promise<void> {
	await db.delete(setting).where(eq(setting.key, key));
}
