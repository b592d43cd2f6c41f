import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriedBy, targetOf } from '#lib/server/http/carried.ts';

const ORIGIN = 'https://degemer.example';
const target = (suite: string) => targetOf(new URL(`/connexion?suite=${encodeURIComponent(suite)}`, ORIGIN));

describe('where to go after signing in', () => {
	it.each([
		['/', '/', '/'],
		['/aujourdhui', '/aujourdhui', '/aujourdhui'],
		['/entretiens/0199-ab_c.d/ecoute', '/entretiens/0199-ab_c.d/ecoute', '/entretiens/0199-ab_c.d/ecoute'],
		['/saisie?/compter', '/saisie', '/saisie?/compter'],
		['/activite?annee=2026', '/activite', '/activite'],
		['/saisie?/compter&x=1', '/saisie', '/saisie'],
		['/saisie?//evil.example', '/saisie', '/saisie'],
		['/saisie?/compter?/autre', '/saisie', '/saisie?/compter']
	])('%j leads to %s, and resumes %s', (suite, path, action) => {
		expect(target(suite)).toEqual({ path, action });
	});

	it.each([
		'',
		'aujourdhui',
		'//evil.example',
		'///evil.example',
		'/\\evil.example',
		'\\/evil.example',
		'\\\\evil.example',
		'https://evil.example/',
		'https:evil.example',
		'javascript:alert(1)',
		'/a\n',
		'/a\r\nset-cookie: x=1',
		'/\t/evil.example',
		' //evil.example',
		'/a b',
		'/@evil.example',
		'/%2f%2fevil.example',
		'/\u2044evil.example',
		'//evil.example?/compter',
		'?/compter'
	])('%j is refused', (suite) => expect(target(suite)).toBeNull());

	it('is nowhere when nothing is asked', () => {
		expect(targetOf(new URL('/connexion', ORIGIN))).toBeNull();
	});

	it('never leaves the site, whatever is asked', () => {
		const piece = fc.constantFrom(
			'/',
			'\\',
			'.',
			'..',
			':',
			'?',
			'#',
			'@',
			'\n',
			'\t',
			'evil.example',
			'https',
			'a'
		);
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string(),
					fc.array(piece).map((pieces) => pieces.join(''))
				),
				(suite) => {
					const found = target(suite);
					if (!found) return;
					expect(new URL(found.path, ORIGIN).origin).toBe(ORIGIN);
					expect(new URL(found.action, ORIGIN).origin).toBe(ORIGIN);
				}
			),
			{ numRuns: 2000 }
		);
	});
});

it('carries everything that was on its way elsewhere, repeated fields too, and no credential nor file', () => {
	const data = new FormData();
	data.append('revision', '4');
	data.append('freins', 'confiance');
	data.append('freins', 'projet-flou');
	data.append('paroles', ' fatigué ');
	data.append('courriel', 'awen@exemple.example');
	data.append('motDePasse', 'secret de douze');
	data.append('piece', new Blob(['x']), 'x.txt');
	expect(carriedBy(data)).toEqual([
		['revision', '4'],
		['freins', 'confiance'],
		['freins', 'projet-flou'],
		['paroles', ' fatigué ']
	]);
});
