import { expect, it } from 'vitest';
import { hoursInWords } from '#lib/wording/hours.ts';
import { phoneInWords } from '#lib/wording/phone.ts';

const said = (osm: string) => hoursInWords(osm)?.replace(/[\u00a0\u202f]/g, ' ') ?? null;

it.each([
	['Mo-Fr 09:00-17:00', 'du lundi au vendredi, 9 h à 17 h'],
	[
		'Tu-Fr 09:00-12:00,14:00-17:30; Sa 09:00-12:00',
		'du mardi au vendredi, 9 h à 12 h et 14 h à 17 h 30 ; samedi, 9 h à 12 h'
	],
	[
		'Mo-Tu 08:00-12:00; We 08:00-11:00; Th-Fr 08:00-12:00',
		'lundi, mardi, jeudi et vendredi, 8 h à 12 h ; mercredi, 8 h à 11 h'
	],
	['Mo-Fr 09:00-12:00; We off; PH off', 'lundi, mardi, jeudi et vendredi, 9 h à 12 h']
])('says %s in words', (osm, words) => expect(said(osm)).toBe(words));

it.each(['24/7', 'Mo-Fr 09:00+', 'SH Mo 10:00-12:00', 'Fr-Mo 09:00-12:00', 'n’importe quoi', '', 'Mo off'])(
	'says nothing rather than something doubtful of %s',
	(osm) => expect(hoursInWords(osm)).toBeNull()
);

it.each([
	['+33299314748', '02 99 31 47 48'],
	['02.99.31.47.48', '02 99 31 47 48'],
	['+33 (0)2 99 31 47 48', '02 99 31 47 48'],
	['0800111035', '0 800 11 10 35'],
	['3949', '39 49'],
	['116006', '116 006'],
	['115', '115'],
	['+44 20 7946 0000', '+44 20 7946 0000']
])('writes %s as the French do', (number, words) =>
	expect(phoneInWords(number)).toBe(words.replaceAll(' ', '\u00a0'))
);
