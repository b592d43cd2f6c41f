/** What a person can cause is a value, never an exception: `error` is a code that `wording/` puts into French. */
export type Result<T, E extends string = string> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** A successful result. */
export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

/** A refused result, with its code. */
export const refused = <E extends string>(error: E): { ok: false; error: E } => ({ ok: false, error });
