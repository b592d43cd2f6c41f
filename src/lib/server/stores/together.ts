import { transaction } from '#lib/server/db/index.ts';

/**
 * Runs several writes of the stores as one: all of them or none, alone among those of the same subject on every application
 * server. Ten seconds at most.
 */
export const together: <T>(subject: string, work: () => Promise<T>) => Promise<T> = transaction;
