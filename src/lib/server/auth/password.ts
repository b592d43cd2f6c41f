import { hash, verify } from '@node-rs/argon2';

// Argon2id, 19 MiB, 2 passes, 1 lane: OWASP's first choice, 24 ms here. Argon2id is the library's default algorithm.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Longest password accepted, in UTF-16 units: a longer one would only buy an attacker our CPU. */
export const PASSWORD_LIMIT = 1000;

/** Hashes a password (Argon2id, PHC string). @throws RangeError beyond PASSWORD_LIMIT. */
export function hashPassword(password: string): Promise<string> {
	if (password.length > PASSWORD_LIMIT) throw new RangeError('password too long');
	return hash(normalized(password), COST);
}

/**
 * True when the password is the one of `passwordHash`. Without a hash (no such account) the same work is done on a dummy and
 * the answer is false, so that time does not tell which e-mails exist.
 */
export async function verifyPassword(passwordHash: string | undefined, password: string): Promise<boolean> {
	const known = passwordHash ?? (await (dummy ??= hash('nobody', COST)));
	const right = await verify(known, normalized(password.slice(0, PASSWORD_LIMIT))).catch(() => false);
	return right && passwordHash !== undefined && password.length <= PASSWORD_LIMIT;
}

let dummy: Promise<string> | undefined;

// The same accents typed on two keyboards are one password (NIST SP 800-63B).
const normalized = (password: string): string => password.normalize('NFKC');
