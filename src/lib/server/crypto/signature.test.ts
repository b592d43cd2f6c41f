import { expect, test } from 'vitest';
import {
	fingerprintOf,
	isPublicText,
	isSigned,
	publicTextOf,
	signText,
	signingKeyOf
} from '#lib/server/crypto/signature.ts';

// RFC 8032, section 7.1, tests 1 and 2.
const SEED = Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex');
const PUBLIC = Buffer.from('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', 'hex');
const OF_NOTHING =
	'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b';
const key = signingKeyOf(SEED);

test('keys and signatures are those of RFC 8032', () => {
	expect(publicTextOf(key)).toBe(`ed25519:${PUBLIC.toString('base64')}`);
	expect(signText(key, '')).toBe(`ed25519:${Buffer.from(OF_NOTHING, 'hex').toString('base64')}`);
});

test('a signature holds for its key and its text alone', () => {
	const signature = signText(key, 'un texte');
	const other = signingKeyOf(Buffer.alloc(32, 7));
	expect(isSigned(publicTextOf(key), 'un texte', signature)).toBe(true);
	expect(isSigned(publicTextOf(key), 'un autre', signature)).toBe(false);
	expect(isSigned(publicTextOf(other), 'un texte', signature)).toBe(false);
});

test('what is no key or no signature signs nothing', () => {
	const signature = signText(key, 'x');
	const wrong = ['', 'ed25519:', 'ed25519:AAAA', PUBLIC.toString('base64'), `${publicTextOf(key)}=`];
	for (const text of wrong) {
		expect(isPublicText(text)).toBe(false);
		expect(isSigned(text, 'x', signature)).toBe(false);
		expect(isSigned(publicTextOf(key), 'x', text)).toBe(false);
	}
	// The last letter of base64 holds bits that nobody reads: only one way of writing a signature is accepted.
	expect(
		isSigned(
			publicTextOf(key),
			'x',
			signature.replace(/.==$/, (end) => (end === 'A==' ? 'B==' : 'A=='))
		)
	).toBe(false);
});

test('a fingerprint is short enough to be read aloud', () => {
	expect(fingerprintOf(publicTextOf(key))).toMatch(/^([0-9a-f]{4} ){3}[0-9a-f]{4}$/);
	expect(fingerprintOf(publicTextOf(key))).not.toBe(
		fingerprintOf(publicTextOf(signingKeyOf(Buffer.alloc(32))))
	);
});
