import { randomInt } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import {
	hasFactor,
	prepareFactor,
	readFactor,
	takeFactorStep,
	takeRecoveryCode,
	confirmFactor
} from '#lib/server/stores/index.ts';

// RFC 6238 as every telephone reads it: SHA-1, six digits, thirty seconds.
const PERIOD = 30;
/** Steps before and after the present one that are taken: clocks differ, and people type slowly. */
const WINDOW = 1;
const RECOVERY_CODES = 10;
/** No letter or digit that is mistaken for another one. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Proposes a second factor to an account: a secret of 160 random bits; false when it has one already. */
export const proposeFactor = (accountId: string, now: Date): Promise<boolean> =>
	prepareFactor(accountId, new Secret({ size: 20 }).base32, now);

/** The secret that waits for its first code, and the address that a telephone reads in a QR code; undefined when none does. */
export async function proposedFactor(
	accountId: string,
	email: string
): Promise<{ readonly secret: string; readonly address: string } | undefined> {
	const found = await readFactor(accountId);
	if (!found || found.confirmedAt) return undefined;
	return { secret: found.secret, address: totpOf(found.secret, email).toString() };
}

/** Puts the proposed factor to use when its first code is right: its recovery codes, told here and kept nowhere; else null. */
export async function enrolFactor(
	accountId: string,
	typed: string,
	now: Date
): Promise<readonly string[] | null> {
	const found = await readFactor(accountId);
	if (!found || found.confirmedAt || !(await takesCode(accountId, found.secret, typed, now))) return null;
	const codes = newRecoveryCodes();
	return (await confirmFactor(accountId, codes.map(recoveryKey), now)) ? codes : null;
}

/** Whether what was typed is the code of the telephone at this time, or a recovery code; each serves once. */
export async function provesFactor(accountId: string, typed: string, now: Date): Promise<boolean> {
	if (!(await hasFactor(accountId))) return false;
	const found = await readFactor(accountId);
	if (found && (await takesCode(accountId, found.secret, typed, now))) return true;
	const key = recoveryKey(typed);
	return key.length === 16 && (await takeRecoveryCode(accountId, key));
}

/** Ten codes of 79 random bits, as they are written down: `abcd-efgh-jkmn-pqrs`. */
export const newRecoveryCodes = (): string[] =>
	Array.from({ length: RECOVERY_CODES }, () =>
		Array.from({ length: 4 }, () =>
			Array.from({ length: 4 }, () => SIGNS[randomInt(SIGNS.length)]).join('')
		).join('-')
	);

/** A recovery code as it is compared: dashes, spaces and capitals are the hand’s. */
export const recoveryKey = (typed: string): string =>
	typed
		.toLowerCase()
		.replace(/[^a-z0-9]/g, '')
		.slice(0, 40);

async function takesCode(accountId: string, secret: string, typed: string, now: Date): Promise<boolean> {
	const token = typed.replace(/\s/g, '');
	if (!/^\d{6}$/.test(token)) return false;
	const delta = totpOf(secret, '').validate({ token, timestamp: now.getTime(), window: WINDOW });
	if (delta === null) return false;
	return takeFactorStep(accountId, Math.floor(now.getTime() / 1000 / PERIOD) + delta);
}

const totpOf = (secret: string, label: string): TOTP =>
	new TOTP({ issuer: 'Degemer', label, secret, algorithm: 'SHA1', digits: 6, period: PERIOD });
