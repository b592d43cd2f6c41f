import { expect, test } from 'vitest';
import { boxKeyOf, isBoxKey, openSealed, sealFor } from '#lib/server/crypto/envelope.ts';
import { SealError } from '#lib/server/crypto/seal.ts';

const seed = Buffer.alloc(32, 7);
const key = boxKeyOf(seed);
const hidden = sealFor(key, Buffer.from('secret'), 'ici');

test('a public key follows from its secret as in RFC 7748, section 6.1', () => {
	const alice = Buffer.from('77076d0a7318a57d3c16c17251b26645df4c2f92ebc09926d6db2b7b1ea9ae3a', 'hex');
	expect(isBoxKey(boxKeyOf(alice))).toBe(true);
});

test('what is sealed for a key opens with its secret, and holds nothing in clear', () => {
	expect(openSealed(seed, hidden, 'ici').toString()).toBe('secret');
	expect(JSON.stringify(hidden)).not.toContain(Buffer.from('secret').toString('base64').slice(0, 6));
	expect(sealFor(key, Buffer.from('secret'), 'ici')).not.toEqual(hidden);
});

test('another secret, another place, another ephemeral key or a changed letter opens nothing', () => {
	const other = sealFor(key, Buffer.from('autre'), 'ici');
	expect(() => openSealed(Buffer.alloc(32, 8), hidden, 'ici')).toThrow(SealError);
	expect(() => openSealed(seed, hidden, 'là')).toThrow(SealError);
	expect(() => openSealed(seed, { ...hidden, ephemeral: other.ephemeral }, 'ici')).toThrow(SealError);
	expect(() =>
		openSealed(seed, { ...hidden, sealed: hidden.sealed.replace(/.{4}$/, 'AAAA') }, 'ici')
	).toThrow(SealError);
	expect(() => openSealed(seed, { ...hidden, ephemeral: 'x25519:AAAA' }, 'ici')).toThrow(SealError);
	// A point of small order agrees on zero, whoever holds the secret.
	const zero = `x25519:${Buffer.alloc(32).toString('base64')}`;
	expect(() => sealFor(zero, Buffer.from('x'), 'ici')).toThrow(SealError);
	for (const text of ['', 'ed25519:AAAA', `${key}=`]) expect(isBoxKey(text)).toBe(false);
});
