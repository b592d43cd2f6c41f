import { expect, it } from 'vitest';
import { placeAfter, readComfort, writeComfort } from '#lib/server/http/comfort.ts';

const held = (value?: string) => readComfort({ get: () => value });

it('has everything on until somebody turns it off', () => {
	expect(held()).toEqual({ touches: true, horloge: true });
	expect(held('tout')).toEqual({ touches: true, horloge: true });
	expect(held('sans-touches')).toEqual({ touches: false, horloge: true });
	expect(held('sans-touches.sans-horloge')).toEqual({ touches: false, horloge: false });
	expect(held('%00<script>')).toEqual({ touches: true, horloge: true });
});

it('keeps words only: nothing that tells two persons apart', () => {
	const kept: unknown[] = [];
	writeComfort({ set: (...all) => void kept.push(all) }, { touches: false, horloge: true }, true);
	writeComfort({ set: (...all) => void kept.push(all) }, { touches: true, horloge: true }, false);
	const place = { path: '/', httpOnly: true, sameSite: 'lax', maxAge: 31_536_000 };
	expect(kept).toEqual([
		['degemer_confort', 'sans-touches', { ...place, secure: true }],
		['degemer_confort', 'tout', { ...place, secure: false }]
	]);
});

it('goes back to a page of an interview and nowhere else', () => {
	const interview = '/entretiens/01990000-0000-7000-8000-000000000000/ecoute';
	expect(placeAfter(interview)).toBe(interview);
	for (const other of [
		null,
		'',
		'//exemple.invalid',
		'https://exemple.invalid',
		`${interview}?x=1`,
		'/region'
	])
		expect(placeAfter(other)).toBe('/clavier');
});
