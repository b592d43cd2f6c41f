import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { db } from '#lib/server/db/index.ts';
import { rateLimit } from '#lib/server/db/schema-sign-in.ts';
import { excluded } from '#lib/server/db/sql.ts';

/**
 * Counts one attempt under `key` and returns how many the current window of `windowSeconds` holds, this one included.
 * One statement, so simultaneous attempts are all counted. The key is stored as a digest: it may be an address.
 */
export async function hit(key: string, windowSeconds: number, now: Date): Promise<number> {
	const span = windowSeconds * 1000;
	const windowStart = new Date(Math.floor(now.getTime() / span) * span);
	const digest = createHash('sha256').update(`${windowSeconds} ${key}`).digest('hex');
	const sameWindow = sql`${rateLimit.windowStart} = ${excluded(rateLimit.windowStart)}`;
	const rows = await db
		.insert(rateLimit)
		.values({ key: digest, windowStart, hits: 1 })
		.onConflictDoUpdate({
			target: rateLimit.key,
			set: {
				hits: sql`case when ${sameWindow} then ${rateLimit.hits} + 1 else 1 end`,
				windowStart: excluded(rateLimit.windowStart)
			}
		})
		.returning({ hits: rateLimit.hits });
	return rows[0]?.hits ?? 1;
}
