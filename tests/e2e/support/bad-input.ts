import fc from 'fast-check';

/** Texts that break careless programs, as bytes of a form value (already percent-encoded). */
const NASTY = [
	'',
	'%00',
	'%ff%fe',
	'%ED%A0%80', // half of a surrogate pair, as bytes
	'a%ED%B0%80b',
	'%F0%9F%90%AC',
	'%E2%80%AE%E2%81%A6', // direction marks
	'%0D%0A%0D%0A',
	'%3Cscript%3Ealert(1)%3C/script%3E',
	'__proto__',
	'constructor',
	'-1',
	'1e309',
	'999999999999',
	'NaN',
	'2026-02-31',
	'9999-12-31',
	'....%2F..%2Fetc',
	'%27%20OR%201=1--',
	'x'.repeat(20_000),
	'x'.repeat(20_001),
	'%C3%A9'.repeat(20_001)
];
const nasty = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 40 }).map(encoded));
const names = fc.constantFrom(
	'__proto__',
	'constructor',
	'toString',
	'choix.',
	'lieu.cep',
	'a[b]',
	'',
	'vers',
	'deplacer'
);

/** What is done to an ordinary submission before it is sent. */
export type Change =
	| { readonly kind: 'drop' | 'repeat'; readonly at: number }
	| { readonly kind: 'replace'; readonly at: number; readonly by: string }
	| { readonly kind: 'add'; readonly name: string; readonly by: string };

export const changes: fc.Arbitrary<Change[]> = fc.array(
	fc.oneof(
		fc.record({ kind: fc.constantFrom('drop' as const, 'repeat' as const), at: fc.nat(40) }),
		fc.record({ kind: fc.constant('replace' as const), at: fc.nat(40), by: nasty }),
		fc.record({ kind: fc.constant('add' as const), name: names, by: nasty })
	),
	{ maxLength: 4 }
);

/** How it is wrapped: as a browser would, or not. */
export const wrappings = fc.constantFrom(
	...([
		'urlencoded',
		'urlencoded',
		'urlencoded',
		'urlencoded',
		'urlencoded',
		'urlencoded',
		'multipart',
		'multipart',
		'multipart',
		'json',
		'plain',
		'broken',
		'huge',
		'none'
	] as const)
);
export type Wrapping = typeof wrappings extends fc.Arbitrary<infer W> ? W : never;

/** Body and type of a submission after its changes. */
export function bodyOf(
	fields: readonly (readonly [string, string])[],
	changed: readonly Change[],
	wrapping: Wrapping
): { body?: string; type?: string } {
	const pairs: [string, string][] = fields.map(([name, value]) => [encoded(name), encoded(value)]);
	for (const change of changed) {
		const at = change.kind === 'add' ? 0 : change.at % Math.max(1, pairs.length);
		const pair = pairs[at];
		if (change.kind === 'add') pairs.push([encoded(change.name), change.by]);
		else if (!pair) continue;
		else if (change.kind === 'drop') pairs.splice(at, 1);
		else if (change.kind === 'repeat') pairs.push([...pair]);
		else if (change.kind === 'replace') pair[1] = change.by;
	}
	const urlencoded = pairs.map((pair) => pair.join('=')).join('&');
	const parts = pairs
		.map(([name, value]) => `--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
		.join('');
	switch (wrapping) {
		case 'urlencoded':
			return { body: urlencoded, type: 'application/x-www-form-urlencoded' };
		case 'multipart':
			return { body: `${parts}--b--\r\n`, type: 'multipart/form-data; boundary=b' };
		case 'json':
			return { body: JSON.stringify(Object.fromEntries(fields)), type: 'application/json' };
		case 'plain':
			return { body: urlencoded, type: 'text/plain' };
		case 'broken':
			return { body: parts.slice(0, -7), type: 'multipart/form-data; boundary=b' };
		case 'huge':
			return { body: `a=${'x'.repeat(2_200_000)}`, type: 'application/x-www-form-urlencoded' };
		case 'none':
			return {};
	}
}

/** Percent-encoding that never throws, whatever the string. */
function encoded(text: string): string {
	return encodeURIComponent(text.toWellFormed());
}
