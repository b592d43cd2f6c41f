// Codes only: messages and details are translated by the server's locale and hold the values.

/** A unique index or primary key refused the row. */
export const isUniqueViolation = (error: unknown): boolean =>
	hasCode(error, ['23505', 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY']);

/** A row refers to one that does not exist, or is still referred to. */
export const isForeignKeyViolation = (error: unknown): boolean =>
	hasCode(error, ['23503', 'SQLITE_CONSTRAINT_FOREIGNKEY']);

function hasCode(error: unknown, codes: readonly string[]): boolean {
	for (let at = error; at instanceof Error; at = at.cause) {
		const code: unknown = Reflect.get(at, 'code');
		if (typeof code === 'string' && codes.includes(code)) return true;
	}
	return false;
}
