import { expect, test } from 'vitest';
import { SealError, deriveKey, newKey, place, seal, unseal, unsealBytes } from '#lib/server/crypto/seal.ts';

const key = Buffer.alloc(32, 7);
const here = place('interview', 'a', 'content');

test('a sealed text opens with its key at its place', () => {
	expect(unseal(key, seal(key, 'Je cherche « ma » voie 🌊', here), here)).toBe('Je cherche « ma » voie 🌊');
	expect(unseal(key, seal(key, '', here), here)).toBe('');
	expect(unsealBytes(key, seal(key, Buffer.from([0, 255, 128]), here), here)).toEqual(
		Buffer.from([0, 255, 128])
	);
});

test('the same text is never sealed twice alike', () => {
	expect(seal(key, 'x', here)).not.toBe(seal(key, 'x', here));
});

test('another key, place or text does not open', () => {
	const sealed = seal(key, 'secret', here);
	const refusal = (k: Buffer, text: string, aad: string) =>
		expect(() => unseal(k, text, aad)).toThrow(SealError);
	refusal(Buffer.alloc(32, 8), sealed, here);
	refusal(key, sealed, place('interview', 'b', 'content'));
	refusal(key, sealed, place('kept_synthesis', 'a', 'content'));
	for (const garbage of [
		'',
		'1.',
		'2.AAAA',
		'secret',
		sealed.slice(0, 20),
		sealed.slice(0, -4),
		`0${sealed}`
	]) {
		refusal(key, garbage, here);
	}
});

test('every altered byte is noticed', () => {
	const bytes = Buffer.from(seal(key, 'secret', here).slice(2), 'base64');
	for (let at = 0; at < bytes.length; at++) {
		const altered = Buffer.from(bytes);
		altered.writeUInt8(altered.readUInt8(at) ^ 1, at);
		expect(() => unseal(key, `1.${altered.toString('base64')}`, here)).toThrow(SealError);
	}
});

test('what was sealed in November 2026 still opens', () => {
	const sealed = '1.qnRURF+50DGBFf+H6cbeAgkllA4GCyZsQWEOMFg++6iM4VsWrSnfhNlIzlaxvcA=';
	expect(unseal(key, sealed, here)).toBe('Je cherche ma voie.');
});

test('keys are 32 random bytes', () => {
	expect(newKey().length).toBe(32);
	expect(newKey()).not.toEqual(newKey());
});

test('derived keys are 32 bytes and differ by use', () => {
	expect(deriveKey(key, 'factsA').toString('hex')).toBe(deriveKey(key, 'factsA').toString('hex'));
	expect(deriveKey(key, 'factsA').length).toBe(32);
	expect(deriveKey(key, 'factsA')).not.toEqual(deriveKey(key, 'factsB'));
	expect(deriveKey(key, 'factsA')).not.toEqual(deriveKey(Buffer.alloc(32, 8), 'factsA'));
});
