import type { Fault } from '#lib/domain/shared/fault.ts';

/** By the beginning of a code: SQLite's, the system's, PostgreSQL's (class or code of its errors). */
const CODES: readonly (readonly [Fault, RegExp])[] = [
	['full', /^(SQLITE_FULL|ENOSPC|EDQUOT|53100)/],
	['locked', /^(SQLITE_BUSY|SQLITE_LOCKED|55P03)/],
	['damaged', /^(SQLITE_CORRUPT|SQLITE_NOTADB|XX00[12])/],
	['refused', /^(SQLITE_(READONLY|IOERR|CANTOPEN|PERM)|EROFS|EACCES|EPERM|EIO|EFBIG|25006)/],
	['away', /^(ECONN|ENOTFOUND|ETIMEDOUT|EPIPE|08|53300|57P0)/]
];

/** The fault that an error comes from; null for an error of ours. */
export function faultOf(error: unknown): Fault | null {
	const codes: string[] = [];
	for (let at = error; at instanceof Error && codes.length < 5; at = at.cause)
		codes.push(String(Reflect.get(at, 'code') ?? ''));
	return CODES.find(([, pattern]) => codes.some((code) => pattern.test(code)))?.[0] ?? null;
}
