import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#lib/domain/shared/page-version.ts';
import { buildSynthesis } from '#lib/domain/synthesis/build.ts';
import { documentText, passagesOf } from '#lib/domain/synthesis/document.ts';
import { translations } from '#lib/wording/languages.ts';
import { standardSentences } from '#lib/wording/standard-sentences.ts';
import { wordsOf } from '#lib/wording/versions.ts';
import { maelle, maelleContext } from '../../../tests/support/cast.ts';

/** Every sentence of a value, by its path. */
function sentencesOf(value: unknown, path = ''): [string, string][] {
	if (typeof value === 'string') return [[path, value]];
	if (value === null || typeof value !== 'object') return [];
	return Object.entries(value).flatMap(([key, inner]) => sentencesOf(inner, `${path}.${key}`));
}

const SCRIPT = { uk: /\p{Script=Cyrillic}/u, ar: /\p{Script=Arabic}/u } as const;

describe.each(LANGUAGES)('the page in French and %s', (language) => {
	const translation = translations[language];
	const page = buildSynthesis(maelle, maelleContext, wordsOf({ version: 'bilingue', language }));

	it('says everything that the French says, in its own words', () => {
		const french = new Map(sentencesOf(standardSentences));
		const said = sentencesOf(translation.sentences).filter(([path]) => french.has(path));
		expect(said.filter(([, text]) => text.trim() === '')).toEqual([]);
		expect(said.filter(([path, text]) => text === french.get(path))).toEqual([]);
		const script = SCRIPT[language as keyof typeof SCRIPT];
		if (script) expect(said.filter(([, text]) => !script.test(text))).toEqual([]);
	});

	it('helps the same obstacles', () => {
		expect(Object.keys(translation.sentences.help).sort()).toEqual(
			Object.keys(standardSentences.help).sort()
		);
	});

	it('leaves the person’s words as she said them, and keeps the order of the French page', () => {
		const french = passagesOf(page).filter(({ lang }) => lang === 'fr-FR');
		const standard = documentText(buildSynthesis(maelle, maelleContext, wordsOf({ version: 'standard' })));
		const squeezed = (text: string) => text.replace(/\s+/g, '');
		const warning = translation.unreviewed.french;
		const withoutWarning = french.map(({ text }) => text).filter((text) => text !== warning);
		expect(squeezed(withoutWarning.join(''))).toBe(squeezed(standard));
	});

	it('warns in both languages while nobody has read the translation again', () => {
		expect(translation.reviewed).toBeNull();
		expect(documentText(page)).toContain(`${translation.unreviewed.french}\n${translation.unreviewed.own}`);
	});

	it('gives each passage of the second language its language and direction', () => {
		const also = JSON.stringify(page).match(/"also":\{[^}]*\}/g) ?? [];
		expect(also.length).toBeGreaterThan(30);
		for (const one of also) {
			expect(one).toContain(`"lang":"${language}"`);
			expect(one).toContain(`"dir":"${language === 'ar' ? 'rtl' : 'ltr'}"`);
		}
	});
});

it('stops warning once somebody has read a translation again', () => {
	const words = wordsOf({ version: 'bilingue', language: 'uk' });
	const reviewed = { ...translations.uk, reviewed: { by: 'Olena', on: '2026-12-01' } };
	const page = buildSynthesis(maelle, maelleContext, { ...words, second: reviewed });
	expect(documentText(page)).not.toContain('перевірено');
});

it('says the headings of each language', () => {
	expect(LANGUAGES.map((language) => translations[language].sentences.headings.nextStep)).toEqual([
		'Ma c’hammed da heul',
		'My next step',
		'Мій наступний крок',
		'خطوتي القادمة',
		'Mi próximo paso',
		'Bir sonraki adımım'
	]);
});
