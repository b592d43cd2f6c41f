import { describe, expect, it } from 'vitest';
import { startInterview } from '#lib/domain/interview/start.ts';
import { BARS } from '#lib/domain/referral/bars.ts';
import { RULES } from '#lib/domain/referral/rank.ts';
import { buildSynthesis } from '#lib/domain/synthesis/build.ts';
import { documentText, sectionsOf } from '#lib/domain/synthesis/document.ts';
import { networks } from '#lib/vocabularies/network.ts';
import { resources } from '#lib/vocabularies/resource.ts';
import { acronyms } from '#lib/wording/acronyms.ts';
import { easyReasons } from '#lib/wording/easy-reasons.ts';
import { easyWords } from '#lib/wording/easy-words.ts';
import { networkNames } from '#lib/wording/network-names.ts';
import { reasonText } from '#lib/wording/referral.ts';
import { maelle, maelleContext } from '../../../tests/support/cast.ts';

const page = buildSynthesis(maelle, maelleContext, easyWords);
const text = documentText(page).replace(/[\u00a0\u202f]/g, ' ');

describe('the page « version facile à lire »', () => {
	it('says so in its title, and never that it is FALC', () => {
		expect(text.split('\n')[0]).toBe('Ma page, version facile à lire');
		expect(JSON.stringify(page)).not.toMatch(/falc/i);
	});

	it('says one idea a line, dates and hours in full', () => {
		expect(text).toContain('\nDate mardi 24 novembre 2026\nLieu Accueil de Carhaix, 12 rue');
		expect(text).toContain(
			'Si j’ai besoin d’aide\nJe peux appeler ou revenir.\nJ’apporte cette page.\nAvec cette page, je raconte une seule fois.\n'
		);
		expect(text).toContain(
			'Je n’ai personne pour garder mon enfant.\n• Des aides existent pour faire garder'
		);
		expect(text).toContain('Ouvert Mardi, 14 h à 17 h.');
		expect(text).toContain('Distance Environ 1 kilomètre.');
	});

	it('gives each idea its picture, always the same', () => {
		const pictures = sectionsOf(page).map(({ heading }) => heading?.picture);
		expect(pictures).toEqual([
			undefined,
			'question',
			'decision',
			'step',
			'help',
			'support',
			'obstacle',
			'information',
			'options',
			'asks',
			'rights',
			'words'
		]);
	});

	it('explains at its end the difficult words it says, and only those', () => {
		const [, glossary = ''] = text.split('\nLes mots difficiles\n');
		expect(glossary.split('\n').map((line) => line.slice(2).split(' :')[0])).toEqual([
			'CEP',
			'EHPAD',
			'France Travail',
			'France VAE',
			'GRETA',
			'Onisep',
			'Transitions Pro',
			'VAE'
		]);
		expect(text).toContain('\nLes mots difficiles sont expliqués à la fin.\nMa question\n');
		const empty = documentText(
			buildSynthesis(startInterview(), { ...maelleContext, resources: [] }, easyWords)
		);
		expect(empty).not.toContain('mots difficiles');
	});

	it('puts our own reasons and requests in easy words, and leaves others as they were written', () => {
		const [seen] = maelle.referral.seen;
		const ours = {
			...seen!,
			network: 'mission-locale' as const,
			reasons: [reasonText({ code: 'jeune-16-25', params: {}, sensitive: false }), 'Une raison à moi.'],
			asks: 'Le lieu de résidence\u00a0: la mission locale est celle de ce territoire.'
		};
		expect(easyWords.reasons(ours)).toEqual([
			'J’ai entre 16 et 25 ans.',
			'Ce service est ouvert pour moi.',
			'Une raison à moi.'
		]);
		expect(easyWords.asks(ours)).toEqual([
			'Mon adresse\u00a0: la mission locale est celle de mon territoire.'
		]);
		expect(easyWords.asks({ ...ours, asks: 'mes diplômes' })).toEqual(['mes diplômes']);
	});
});

describe('the easy words are complete', () => {
	it('for every reason that may be printed', () => {
		const notes = BARS.filter(({ effect }) => effect === 'note');
		const printed = [...RULES.needs, ...notes].map(({ because }) => String(because));
		expect(printed.filter((code) => !(code in easyReasons))).toEqual([]);
	});

	it('for every acronym of a network or a resource', () => {
		const terms = acronyms.flatMap(({ term }) => term.split(' '));
		const names = [
			...networks.map(({ code }) => networkNames[code]),
			...resources.flatMap(({ title, source }) => [title, source])
		];
		const found = names.flatMap((name) => name.match(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu) ?? []);
		expect([...new Set(found)].filter((acronym) => !terms.includes(acronym))).toEqual([]);
	});

	it('sorted as a dictionary, each with its source', () => {
		const terms = acronyms.map(({ term }) => term);
		expect(terms).toEqual(terms.toSorted((one, other) => one.localeCompare(other, 'fr')));
		expect(acronyms.filter(({ source }) => source.length < 3)).toEqual([]);
	});
});
