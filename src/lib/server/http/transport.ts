import { origin } from '#lib/server/env.ts';

/** A year, as browsers ask at least to remember it (seconds). */
const REMEMBERED = 365 * 86_400;

/**
 * What a browser is told of the way here: https alone from now on, when that is the public address; nothing for a post alone on
 * plain http, which it would lock out.
 */
export const transportPolicy = (): string | null =>
	origin()?.startsWith('https:') ? `max-age=${REMEMBERED}; includeSubDomains` : null;
