import { expect, it } from 'vitest';
import { arrivalValues, readArrival } from '#lib/server/http/arrival-form.ts';
import { initialsOf } from '#lib/server/http/desk.ts';

const form = (...pairs: [string, string][]): FormData => {
	const data = new FormData();
	const usual: [string, string][] = [
		['site', 's'],
		['prenom', ''],
		['canal', 'telephone'],
		['autonomie', 'non-evalue'],
		['compagnie', ''],
		['niveau', ''],
		['motif', '']
	];
	const named = new Set(pairs.map(([name]) => name));
	for (const [name, value] of [...usual.filter(([name]) => !named.has(name)), ...pairs])
		data.append(name, value);
	return data;
};

it('reads a first contact and shows it again as it was', () => {
	const read = readArrival(
		form(
			['prenom', '  Maëlle '],
			['criteres', 'echeance-7-jours'],
			['niveau', 'immediat'],
			['motif', 'Car à 11 h']
		)
	);
	expect(read).toMatchObject({
		ok: true,
		content: { label: 'Maëlle', channel: 'telephone', overruled: { level: 'immediat', why: 'Car à 11 h' } }
	});
	if (read.ok)
		expect(readArrival(form(...pairsOf(arrivalValues(read.content))))).toMatchObject({
			content: read.content
		});
});

const pairsOf = (values: Record<string, string | string[]>): [string, string][] =>
	Object.entries(values).flatMap(([name, value]) =>
		[value].flat().map((one): [string, string] => [name, one])
	);

it('cuts a name that is no first name, and never in the middle of a character', () => {
	const read = readArrival(form(['prenom', `${'x'.repeat(39)}🌊 et la suite`]));
	expect(read.ok && read.content.label).toBe(`${'x'.repeat(39)}🌊`);
});

it('refuses a lower level under danger, a level without reason, a code that does not exist', () => {
	const danger: [string, string][] = [
		['criteres', 'danger-en-cours'],
		['niveau', 'jour'],
		['motif', 'x']
	];
	expect(readArrival(form(...danger))).toMatchObject({ ok: false, refused: 'danger' });
	expect(readArrival(form(...danger, ['ecarte', 'on']))).toMatchObject({ ok: true });
	expect(readArrival(form(['niveau', 'jour']))).toMatchObject({ ok: false, refused: 'sans-motif' });
	expect(readArrival(form(['canal', 'pigeon']))).toMatchObject({ ok: false, refused: null });
});

it.each([
	['Soazig Exemple', 'S. E.'],
	['Anne-Marie Le Goff', 'A. M. L. G.'],
	['élodie', 'É.'],
	['', '']
])('%s is called %s over the desk', (name, initials) => {
	expect(initialsOf(name).replaceAll('\u00a0', ' ')).toBe(initials);
});
