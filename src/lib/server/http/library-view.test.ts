import { describe, expect, it } from 'vitest';
import { shelfOf } from '#lib/domain/library/shelf.ts';
import { findItems, itemView, libraryQuery, shelfLines } from '#lib/server/http/library-view.ts';
import { resources } from '#lib/vocabularies/resource.ts';

const shelf = shelfOf(resources, [], []);
const asked = (params: string) => {
	const given = new URLSearchParams(params);
	return libraryQuery((name) => given.get(name));
};
const found = (params: string) => findItems(shelf, asked(params)).map(({ id }) => id);

describe('what is asked of the library', () => {
	it('keeps known choices only, and nothing longer than a line', () => {
		expect(asked('theme=rien&sorte=x&besoin=objet.rien&mots=' + 'a'.repeat(200))).toEqual({
			...{ theme: '', sorte: '', besoin: '', facile: false },
			mots: 'a'.repeat(100)
		});
		expect(asked('besoin=frein.mobilite-permis').besoin).toBe('frein.mobilite-permis');
	});

	it('narrows by theme, kind and easy reading, in the order of the shelf', () => {
		expect(found('')).toEqual(shelf.map(({ id }) => id));
		expect(found('theme=sport')).toEqual(['info-jeunes', 'pass-sport']);
		expect(found('facile=1')).toEqual(['santebd', 'monparcourshandicap', 'refugies-info']);
		expect(found('sorte=papier')).toEqual([]);
		expect(found('sorte=demarche&theme=engagement')).toEqual(['demarche-service-civique']);
	});

	it('answers a need with what meets it, words narrowing it further', () => {
		expect(found('besoin=objet.engagement').slice(0, 2)).toEqual(['erasmus', 'demarche-service-civique']);
		expect(found('besoin=frein.logement-sans&mots=caution')).toEqual(['visale']);
		expect(found('besoin=objet.vae&mots=visale')).toEqual([]);
	});
});

describe('an item as it is read', () => {
	it('says what is old in words as well as in grey', () => {
		const old = itemView(
			shelf.find(({ id }) => id === 'cep')!,
			'2026-11-22'
		);
		expect(old.isOld).toBe(true);
		expect(old.freshness).toContain('Ancienne, à revoir depuis le 17 août 2024.');
		expect(old.origin).toBe('fiche livrée avec Degemer');
	});

	it('asks the eight questions of a procedure, the four first', () => {
		const vae = itemView(
			shelf.find(({ id }) => id === 'demarche-vae')!,
			'2026-11-22'
		);
		expect(vae.answers.map(({ label }) => label.replace('\u202f', ' '))).toEqual([
			...['Qui ?', 'Quoi ?', 'Comment ?', 'Où ?', 'Pour qui ?', 'Combien ?', 'Quel délai ?'],
			'Que faut-il apporter ?'
		]);
	});
});

it('shows eight lines open at most beside an interview, those that answer first', () => {
	const needs = {
		subjects: ['formation-financement'],
		obstacles: [],
		facts: ['demission-envisagee']
	} as const;
	const lines = shelfLines(shelf, needs, '2026-11-22');
	expect(lines.filter(({ near }) => near)).toHaveLength(8);
	expect(lines[0]).toMatchObject({ id: 'demission', near: true });
	expect(lines[0]?.hint).toBe('utile avant de décider · Site · Ministère du travail');
	expect(lines).toHaveLength(shelf.length);
});
