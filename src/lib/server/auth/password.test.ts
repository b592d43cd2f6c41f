import { expect, test } from 'vitest';
import { PASSWORD_LIMIT, hashPassword, verifyPassword } from '#lib/server/auth/password.ts';

test('a password is hashed by Argon2id with the written cost, and verified', async () => {
	const hash = await hashPassword('goéland argenté');
	expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
	expect(await verifyPassword(hash, 'goéland argenté')).toBe(true);
	expect(await verifyPassword(hash, 'goe\u0301land argente\u0301')).toBe(true);
	expect(await verifyPassword(hash, 'goéland')).toBe(false);
	expect(await hashPassword('goéland argenté')).not.toBe(hash);
});

test('without an account, or with a broken hash, the answer is no', async () => {
	expect(await verifyPassword(undefined, 'nobody')).toBe(false);
	expect(await verifyPassword(undefined, '')).toBe(false);
	expect(await verifyPassword('not a hash', 'x')).toBe(false);
});

test('an endless password is refused, and no prefix of it opens', async () => {
	expect(() => hashPassword('x'.repeat(PASSWORD_LIMIT + 1))).toThrow(RangeError);
	const hash = await hashPassword('x'.repeat(PASSWORD_LIMIT));
	expect(await verifyPassword(hash, 'x'.repeat(PASSWORD_LIMIT))).toBe(true);
	expect(await verifyPassword(hash, 'x'.repeat(PASSWORD_LIMIT + 1))).toBe(false);
});

test('an unknown account costs the same work as a known one', async () => {
	const hash = await hashPassword('a');
	await verifyPassword(undefined, 'b'); // makes the dummy
	const cost = async (known: string | undefined) => {
		const times: number[] = [];
		for (let run = 0; run < 7; run++) {
			const began = performance.now();
			await verifyPassword(known, 'b');
			times.push(performance.now() - began);
		}
		return Math.min(...times);
	};
	const [unknown, known] = [await cost(undefined), await cost(hash)];
	expect(unknown).toBeGreaterThan(known / 3);
	expect(known).toBeGreaterThan(unknown / 3);
});
