import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { code, codes, optionalCode, requiredText, text, tick } from '#lib/forms/fields.ts';
import { contactForm, diagnosticForm } from '#lib/forms/interview.ts';
import { parseForm, readForm } from '#lib/server/http/parse-form.ts';
import { demandSubjects } from '#lib/vocabularies/demand-subject.ts';
import { sexes } from '#lib/vocabularies/sex.ts';

const form = v.object({
	mots: text(),
	nom: requiredText(),
	sexe: code(sexes),
	objet: optionalCode(demandSubjects),
	objets: codes(demandSubjects),
	dit: tick()
});
const data = (...fields: readonly [name: string, value: string | Blob][]): FormData => {
	const all = new FormData();
	for (const [name, value] of fields) {
		if (typeof value === 'string') all.append(name, value);
		else all.append(name, value, 'piece.txt');
	}
	return all;
};
const GOOD = [
	['mots', ''],
	['nom', 'Awen'],
	['sexe', 'femme']
] as const satisfies [string, string][];
const parse = (...fields: [string, string | Blob][]) => parseForm(form, data(...GOOD, ...fields));
const errorsOf = (...fields: [string, string | Blob][]) => {
	const parsed = parse(...fields);
	return parsed.ok ? {} : parsed.errors;
};

describe('a good submission', () => {
	it('gives the value, and what was typed', () => {
		expect(parse(['objets', 'vae'], ['objets', 'alternance'], ['dit', 'on'], ['objet', 'vae'])).toEqual({
			ok: true,
			value: {
				mots: '',
				nom: 'Awen',
				sexe: 'femme',
				objet: 'vae',
				objets: ['vae', 'alternance'],
				dit: true
			},
			values: {
				mots: '',
				nom: 'Awen',
				sexe: 'femme',
				objet: 'vae',
				objets: ['vae', 'alternance'],
				dit: 'on'
			}
		});
	});

	it('does without what browsers leave out: unticked boxes, nothing chosen', () => {
		expect(parse()).toMatchObject({ ok: true, value: { objet: null, objets: [], dit: false } });
		expect(parse(['objet', ''])).toMatchObject({ ok: true, value: { objet: null } });
	});

	it('keeps each code of a list once, and the last of a repeated answer', () => {
		const twice = parse(
			['objets', 'vae'],
			['objets', 'vae'],
			['sexe', 'homme'],
			['mots', 'un'],
			['mots', 'deux']
		);
		expect(twice).toMatchObject({ ok: true, value: { objets: ['vae'], sexe: 'homme', mots: 'deux' } });
	});

	it('leaves out what it did not ask for', () => {
		const parsed = parse(['__proto__', 'x'], ['role', 'administration'], ['constructor', 'y']);
		expect(Object.keys(parsed.values)).toEqual(['mots', 'nom', 'sexe', 'objet', 'objets', 'dit']);
		expect(parsed.ok && Object.keys(parsed.value)).toEqual(['mots', 'nom', 'sexe', 'objet', 'objets', 'dit']);
	});
});

describe('texts', () => {
	it.each([
		['a\0b\0', 'ab'],
		['\ud800 seul', '\ufffd seul'],
		['une ligne\r\nune autre\r\n', 'une ligne\nune autre\n'],
		['  tel quel  ', '  tel quel  '],
		['</textarea><script>alert(1)</script>', '</textarea><script>alert(1)</script>']
	])('%j is kept as %j', (typed, kept) => {
		expect(parse(['mots', typed])).toMatchObject({ ok: true, value: { mots: kept } });
	});

	it('hold 20 000 characters, once their line ends are plain', () => {
		expect(parse(['mots', 'é'.repeat(20_000)]).ok).toBe(true);
		expect(parse(['mots', '\r\n'.repeat(20_000)]).ok).toBe(true);
		expect(errorsOf(['mots', 'x'.repeat(20_001)])).toEqual({ mots: 'trop-long' });
	});

	it('give back what is too long, to be shortened and not typed again', () => {
		const typed = 'x'.repeat(20_001);
		expect(parse(['mots', typed])).toMatchObject({ values: { mots: typed, nom: 'Awen', sexe: 'femme' } });
	});

	it('that cannot stay empty are trimmed first', () => {
		expect(parse(['nom', ' Awen\u00a0'])).toMatchObject({ ok: true, value: { nom: 'Awen' } });
		expect(errorsOf(['nom', ' \u00a0\n'])).toEqual({ nom: 'obligatoire' });
	});

	it('are no files', () => {
		const file = new Blob(['contenu'], { type: 'text/plain' });
		expect(parse(['mots', file])).toMatchObject({ ok: true, value: { mots: '' } });
		expect(parse(['objets', file])).toMatchObject({ ok: true, value: { objets: [] } });
		expect(parseForm(v.object({ mots: text() }), data(['mots', file]))).toEqual({
			ok: false,
			values: { mots: '' },
			errors: { mots: 'manquant' }
		});
	});
});

describe('a wrong submission', () => {
	it('says which fields did not come', () => {
		expect(parseForm(form, new FormData())).toEqual({
			ok: false,
			values: { mots: '', nom: '', sexe: '', objet: '', objets: [], dit: '' },
			errors: { mots: 'manquant', nom: 'manquant', sexe: 'manquant' }
		});
	});

	it('ties an unknown code to its field', () => {
		expect(errorsOf(['sexe', 'Femme'], ['objet', 'x'], ['objets', 'vae'], ['objets', 'toString'])).toEqual({
			sexe: 'code-inconnu',
			objet: 'code-inconnu',
			objets: 'code-inconnu'
		});
		expect(errorsOf(['sexe', ''])).toEqual({ sexe: 'code-inconnu' });
	});

	it('always gives back every field of the form', () => {
		const { values } = parseForm(diagnosticForm, data(['commune', 'Groix'], ['freins', 'nimporte']));
		expect(Object.keys(values)).toEqual(Object.keys(diagnosticForm.entries));
		expect(values).toMatchObject({ commune: 'Groix', freins: ['nimporte'], leviers: [], statut: '' });
		expect(parseForm(contactForm, new FormData())).toMatchObject({ values: { criteres: [] } });
	});
});

describe('the body of a request', () => {
	const post = (body: string, type: string) =>
		readForm(
			new Request('http://degemer.example/', { method: 'POST', body, headers: { 'content-type': type } })
		);

	it('is read as a form', async () => {
		const read = await post('nom=Awen&objets=vae&objets=alternance', 'application/x-www-form-urlencoded');
		expect([...read]).toEqual([
			['nom', 'Awen'],
			['objets', 'vae'],
			['objets', 'alternance']
		]);
	});

	it.each([
		['{"nom":"Awen"}', 'application/json'],
		['--x\r\nbroken', 'multipart/form-data; boundary=x'],
		['nom=Awen', 'text/plain']
	])('%j sent as %s reads as empty', async (body, type) => expect([...(await post(body, type))]).toEqual([]));
});
