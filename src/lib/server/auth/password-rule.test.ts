import { dictionary } from '@zxcvbn-ts/language-common';
import { expect, test } from 'vitest';
import { COMMON_WORDS } from '#lib/server/auth/common-words.ts';
import { passwordFault } from '#lib/server/auth/password-rule.ts';

const NOLWENN = ['Nolwenn Kerexemple', 'nolwenn@exemple.bzh', 'Mission locale de Kerfictif'];

test('twelve signs at least, whatever they are', () => {
	expect(passwordFault('x7$Qp!2vLk9')).toBe('mot-de-passe-court');
	expect(passwordFault('x7$Qp!2vLk9z')).toBe(null);
});

test.each([
	'motdepasse1234',
	'Motdepasse2026!',
	'MOT DE PASSE 29',
	'bretagne2026',
	'Br3t@gn3-2026',
	'SoleilBretagne29',
	'Finistère-29000',
	'degemer-demo-2026',
	'azertyuiop12',
	'poiuytreza12',
	'qsdfghjklm12',
	'1q2w3e4r5t6y',
	'1qaz2wsx3edc',
	'qazwsxedcrfv',
	'a1b2c3d4e5f6',
	'123456789012',
	'147258369147',
	'aaaaaaaaaaaa',
	'abcabcabcabc',
	'soleilsoleil',
	'drowssap2026',
	'P@ssw0rd1234',
	'christopher1',
	'iloveyou2026',
	'14/07/1789 !'.repeat(2),
	'professionnelle'
])('%j is what a list begins with', (password) => {
	expect(passwordFault(password)).toBe('mot-de-passe-courant');
});

test('no password of the list of those found in use passes, alone or with a year', () => {
	const long = dictionary['passwords-common'].filter(({ length }) => length >= 12);
	expect(long).toHaveLength(308);
	expect(long.filter((password) => passwordFault(password) === null)).toEqual([]);
	expect(passwordFault('Zhongguo1987')).toBe('mot-de-passe-courant');
});

test.each([
	'une phrase longue pour essayer',
	'goéland argenté',
	'cormoran huppé',
	'il pleut sur brest',
	'correct horse battery staple',
	'kX9$vQ2!mZ7p',
	'trugarez deoc’h a greiz kalon',
	'пароль для входа сюда',
	'x7$Qp!2vLk9z'.repeat(80)
])('%j is accepted', (password) => expect(passwordFault(password)).toBe(null));

test('what is known of its owner makes no password, and others may have it', () => {
	for (const password of [
		'nolwenn-kerexemple-29',
		'Kerexemple.Nolwenn!',
		'kerfictif2026#',
		'N0lwennKerfictif'
	])
		expect(passwordFault(password, NOLWENN), password).toBe('mot-de-passe-personnel');
	expect(passwordFault('nolwenn-kerexemple-29', ['Awen Test', 'awen@exemple.bzh'])).toBe(null);
	expect(passwordFault('nolwenn aime les tartes au blé noir', NOLWENN)).toBe(null);
});

test('the list is large, small in letters, and read quickly', () => {
	expect(COMMON_WORDS.size).toBeGreaterThan(1200);
	expect([...COMMON_WORDS].filter((word) => !/^[a-z0-9]{3,}$/.test(word))).toEqual([]);
	const began = performance.now();
	for (let at = 0; at < 20; at++) passwordFault(`une phrase longue pour essayer ${at}`);
	expect((performance.now() - began) / 20).toBeLessThan(100);
});
