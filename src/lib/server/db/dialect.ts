import { databaseLocation } from '#lib/server/env.ts';

/** The engine of this process, read once: the schema is built for it. */
export const dialect = databaseLocation().engine;
