import { createHash } from 'node:crypto';

/**
 * What a form was read at, for what has no revision of its own: two values alike have the same fingerprint. Posted back, it
 * tells whether somebody else changed them meanwhile.
 */
export const fingerprint = (value: unknown): string =>
	createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 24);
