import type { Dice } from './dice.ts';

/** What a request is made of before it is written on the wire. */
export type Given = {
	/** `POST /aujourdhui?/recevoir`, as `allGestures` says it, its parameters filled. */
	readonly gesture: string;
	/** Fields that the page of that gesture shows. */
	readonly fields: readonly (readonly [string, string])[];
	/** Names that some page reads in an address. */
	readonly asked: readonly string[];
	readonly session: string | undefined;
	readonly origin: string;
};

/** Texts that break careless programs, as bytes on the wire. */
const NASTY = [
	'',
	'%',
	'%00',
	'%ff%fe',
	'%ED%A0%80',
	'%E2%80%AE%E2%81%A6',
	'%0D%0A%0D%0AHTTP/1.1%20200%20OK',
	'%3Cscript%3Ealert(1)%3C/script%3E',
	'__proto__',
	'constructor',
	'hasOwnProperty',
	'-1',
	'1e309',
	'NaN',
	'99999999999999999999',
	'2026-02-31',
	'2026-W99',
	'9999-12-31',
	'0000-00-00',
	'..%2F..%2F..%2Fetc%2Fpasswd',
	'%27%20OR%201=1--',
	'%F0%9F%90%AC',
	'%7B%22a%22:',
	'[object%20Object]',
	'01990000-0000-7000-8000-000000000000',
	'x'.repeat(5000)
];
const NAMES = [
	'__proto__',
	'constructor',
	'toString',
	'choix.',
	'lieu.cep',
	'a[b]',
	'',
	'vers',
	'revision',
	'connu',
	'essais',
	'id'
];
const METHODS = [
	'GET',
	'POST',
	'PUT',
	'PATCH',
	'DELETE',
	'HEAD',
	'OPTIONS',
	'TRACE',
	'PROPFIND',
	'QUERY',
	'NIMPORTE'
];
const TYPES = [
	'application/x-www-form-urlencoded',
	'application/x-www-form-urlencoded; charset=utf-16',
	'multipart/form-data',
	'multipart/form-data; boundary=',
	'multipart/form-data; boundary="é"',
	`multipart/form-data; boundary=${'b'.repeat(300)}`,
	'application/json',
	'application/xml',
	'text/plain; charset=inconnu',
	'application/octet-stream',
	'*/*',
	'n’importe quoi',
	'__proto__'
];
const ODD_HEADERS = [
	'expect: 100-continue',
	'range: bytes=0-1,5-2,-9',
	'if-none-match: *',
	'if-modified-since: hier',
	'accept-language: ' + 'fr,'.repeat(900),
	'accept-encoding: br;q=0, gzip;q=999, *;q=-1',
	'content-encoding: gzip',
	'x-forwarded-for: %00, ::1, 999.1.1.1',
	'x-forwarded-host: exemple.invalid',
	'x-forwarded-proto: gopher',
	'x-http-method-override: DELETE',
	'forwarded: for=_x;host=exemple.invalid',
	'upgrade: websocket',
	'last-event-id: __proto__',
	'x-sveltekit-invalidated: 1111111111',
	'x-long: ' + 'x'.repeat(20_000),
	'sec-fetch-site: cross-site',
	'te: trailers, deflate',
	'cookie: __proto__=1; constructor=2; =; ;;; a=%E0%A4%A; b="',
	`cookie: degemer_session=${'a'.repeat(7000)}`,
	'cookie: degemer_session=%00; degemer_session=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
	'cookie: confort=%7B%22__proto__%22:1}; taille=NaN'
];

/** One request as the bytes that a socket sends. Anything may be odd, and most of it is not: what is odd must get through. */
export function oddRequest(given: Given, dice: Dice): Buffer {
	const [ordinary = 'GET', path = '/'] = given.gesture.split(' ');
	const method = dice.chance(0.12) ? dice.pick(METHODS) : ordinary;
	const target = oddPath(path, given.asked, dice);
	const headers = [`host: ${new URL(given.origin).host}`, 'connection: close'];
	if (dice.chance(0.03))
		headers[0] = dice.pick(['host:', 'host: exemple.invalid', 'host: localhost:99999', 'host: [::1', 'x: y']);
	headers.push(
		`accept: ${dice.pick(['text/html', 'text/html', 'application/json', '*/*', 'text/event-stream', ';;q=', ''])}`
	);
	headers.push(
		`origin: ${dice.chance(0.93) ? given.origin : dice.pick(['null', '', 'https://exemple.invalid', '://'])}`
	);
	if (given.session && !dice.chance(0.05)) headers.push(`cookie: degemer_session=${given.session}`);
	if (dice.chance(0.25)) headers.push('x-sveltekit-action: true');
	for (let left = dice.below(3); left > 0 && dice.chance(0.4); left--) headers.push(dice.pick(ODD_HEADERS));
	if (dice.chance(0.01)) for (let count = 0; count < 2200; count++) headers.push(`x-${count}: 1`);
	const body =
		method === 'GET' || method === 'HEAD'
			? dice.chance(0.03)
				? 'corps'
				: undefined
			: oddBody(given.fields, dice);
	if (body === undefined) return onWire(method, target, headers, '');
	const { type, text } = typeof body === 'string' ? { type: 'text/plain', text: body } : body;
	if (!dice.chance(0.02)) headers.push(`content-type: ${type}`);
	if (dice.chance(0.04))
		return onWire(method, target, [...headers, 'transfer-encoding: chunked'], chunked(text, dice));
	const length = Buffer.byteLength(text, 'latin1');
	headers.push(
		`content-length: ${dice.chance(0.97) ? length : dice.pick([length + 10, Math.max(0, length - 1), -1, '1e3', ''])}`
	);
	return onWire(method, target, headers, text);
}

function oddPath(path: string, asked: readonly string[], dice: Dice): string {
	const [place = '/', search] = path.split('?');
	const pairs = search === undefined ? [] : [search];
	for (let left = dice.below(4); left > 0 && dice.chance(0.5); left--)
		pairs.push(`${dice.chance(0.85) ? dice.pick(asked) : dice.pick(NAMES)}=${dice.pick(NASTY)}`);
	if (dice.chance(0.04))
		pairs.push(dice.pick(['/', '/rien', '/__proto__', '/constructor', '/toString=1', '/%00', '&&&', '?']));
	const data = dice.chance(0.08) ? (place.endsWith('/') ? '__data.json' : '/__data.json') : '';
	const whole = `${place}${data}${pairs.length ? `?${pairs.join('&')}` : ''}`;
	if (!dice.chance(0.06)) return whole;
	return dice.pick([
		`/${whole}`,
		`${place}/`,
		`${place}/${dice.pick(NASTY)}`,
		`${place}%`,
		`${place}%2e%2e%2f`,
		`/..${whole}`,
		`http://exemple.invalid${whole}`,
		'*',
		`${place}#x`,
		`/${'a/'.repeat(3000)}`,
		'/_app/immutable/%00.js',
		'/_app/version.json',
		'/favicon.svg',
		'/static/%2e%2e/package.json',
		'/.env'
	]);
}

function oddBody(fields: Given['fields'], dice: Dice): { type: string; text: string } {
	const pairs = fields.map(([name, value]): [string, string] => [encoded(name), encoded(value)]);
	for (let left = dice.below(4); left > 0; left--) {
		const at = dice.below(Math.max(1, pairs.length));
		const pair = pairs[at];
		if (dice.chance(0.25) || !pair) pairs.push([encoded(dice.pick(NAMES)), dice.pick(NASTY)]);
		else if (dice.chance(0.25)) pairs.splice(at, 1);
		else if (dice.chance(0.3)) pairs.push([...pair]);
		else pair[1] = dice.chance(0.1) ? '%C3%A9'.repeat(20_001) : dice.pick(NASTY);
	}
	const text = pairs.map((pair) => pair.join('=')).join('&');
	if (dice.chance(0.55)) return { type: TYPES[0]!, text };
	const boundary = dice.chance(0.9) ? 'b' : 'autre';
	const parts = pairs.map(
		([name, value]) => `--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
	);
	const file = `--b\r\ncontent-disposition: form-data; name="fichier"; filename="${dice.pick(NASTY)}"\r\ncontent-type: ${dice.pick(TYPES)}\r\n\r\n${dice.pick(['', '{"a":', 'PK\x03\x04', '\x1f\x8b\x08\x00', 'a;b\n"c', '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>', '\xff\xfe\x00'])}\r\n`;
	const type = `multipart/form-data; boundary=${boundary}`;
	const whole = [...parts, ...(dice.chance(0.5) ? [file] : [])].join('');
	if (dice.chance(0.5)) return { type, text: `${whole}--b--\r\n` };
	if (dice.chance(0.4)) return { type, text: whole.slice(0, dice.below(whole.length + 1)) };
	if (dice.chance(0.1)) return { type: TYPES[0]!, text: `a=${'x'.repeat(2_200_000)}` };
	if (dice.chance(0.3))
		return {
			type: 'application/json',
			text: dice.pick([
				'{',
				'[]',
				'null',
				'{"__proto__":{"a":1}}',
				`${'['.repeat(5000)}`,
				JSON.stringify(Object.fromEntries(fields))
			])
		};
	return { type: dice.pick(TYPES), text: dice.chance(0.5) ? text : '\x00\xff\xfe' };
}

const chunked = (text: string, dice: Dice): string =>
	dice.pick([
		`${Buffer.byteLength(text, 'latin1').toString(16)}\r\n${text}\r\n0\r\n\r\n`,
		`zz\r\n${text}`,
		`ffffffffffffffff\r\n${text}`,
		`5\r\nabc`,
		'0\r\n\r\n'
	]);

const onWire = (method: string, target: string, headers: readonly string[], body: string): Buffer =>
	Buffer.from(`${method} ${target} HTTP/1.1\r\n${headers.join('\r\n')}\r\n\r\n${body}`, 'latin1');

const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());
