import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interview } from '#lib/domain/interview/interview.ts';
import { startInterview } from '#lib/domain/interview/start.ts';
import { LANGUAGES, pageChoiceOf, type PageChoice } from '#lib/domain/shared/page-version.ts';
import { buildSynthesis } from '#lib/domain/synthesis/build.ts';
import { documentText, passagesOf, sectionsOf } from '#lib/domain/synthesis/document.ts';
import { pruneForKeeping } from '#lib/domain/synthesis/keep.ts';
import { PLAN_CODE_BYTES } from '#lib/domain/synthesis/plan-code.ts';
import { wordsOf } from '#lib/wording/versions.ts';
import { maelle, maelleContext } from '../../../../tests/support/cast.ts';
import { weirdInterview } from '../../../../tests/support/weird-interviews.ts';

const PAGES: readonly PageChoice[] = [
	{ version: 'standard' },
	{ version: 'facile' },
	{ version: 'grand' },
	...LANGUAGES.map((language) => ({ version: 'bilingue', language }) as const)
];
const build = (interview: Interview, page: PageChoice) =>
	buildSynthesis(interview, maelleContext, wordsOf(page));
const withCode = (interview: Interview): Interview => ({
	...interview,
	synthesis: { ...interview.synthesis, planCode: true }
});

describe('a version', () => {
	it('is read from an address, and nothing else passes for one', () => {
		expect(pageChoiceOf('facile', null)).toEqual({ version: 'facile' });
		expect(pageChoiceOf('bilingue', 'uk')).toEqual({ version: 'bilingue', language: 'uk' });
		for (const [version, language] of [
			['bilingue', null],
			['bilingue', 'xx'],
			['falc', null],
			[null, 'uk'],
			['__proto__', 'uk']
		])
			expect(pageChoiceOf(version, language)).toBeNull();
	});

	it('in large type says the same words as the standard one', () => {
		const [standard, large] = [build(maelle, { version: 'standard' }), build(maelle, { version: 'grand' })];
		expect(large).toEqual({ ...standard, version: 'grand' });
	});

	it('keeps the order of the parts, whichever it is', () => {
		const ideas = (page: PageChoice) => sectionsOf(build(maelle, page)).length;
		for (const page of PAGES) expect(ideas(page)).toBe(page.version === 'facile' ? 12 : 11);
	});

	it('is kept with the synthesis, so that a reprint gives the same page', () => {
		fc.assert(
			fc.property(weirdInterview, fc.constantFrom(...PAGES), fc.boolean(), (interview, page, planCode) => {
				const chosen = { ...interview, synthesis: { ...interview.synthesis, page, planCode } };
				const kept = pruneForKeeping(chosen);
				expect(kept.synthesis.page).toEqual(page);
				expect(build(kept, page)).toEqual(build(chosen, page));
			}),
			{ numRuns: 60 }
		);
	});

	it('gives a valid page to an empty interview', () => {
		for (const page of PAGES)
			expect(documentText(build(startInterview(), page))).not.toMatch(/undefined|\n\n/);
	});
});

describe('what is read aloud', () => {
	it('is the text of the page, each passage in its own language', () => {
		const passages = passagesOf(build(maelle, { version: 'bilingue', language: 'ar' }));
		expect(passages.slice(0, 2)).toEqual([
			{ text: 'Ma synthèse', lang: 'fr-FR' },
			{ text: 'ملخّصي', lang: 'ar' }
		]);
		expect(passages.find(({ text }) => text === 'متى')?.lang).toBe('ar');
	});
});

describe('the QR code that holds the plan', () => {
	const codeOf = (interview: Interview, page: PageChoice = { version: 'standard' }) =>
		build(interview, page).blocks.find((block) => block.kind === 'code');

	it('is there only when the person wants it, and only with a plan', () => {
		expect(codeOf(maelle)).toBeUndefined();
		expect(codeOf(withCode(startInterview()))).toBeUndefined();
		expect(codeOf(withCode(maelle))?.text.replace(/[\u00a0\u202f]/g, ' ')).toBe(PLAN);
	});

	it('never holds the name, nor what brought the person', () => {
		const named = withCode({ ...maelle, synthesis: { ...maelle.synthesis, name: 'Maëlle Le Goff' } });
		expect(codeOf(named)?.text).not.toMatch(/Maëlle|aide-soignante\u00a0: par quel|neuf ans|transport/);
	});

	it('stays small enough for a telephone, whatever was typed', () => {
		fc.assert(
			fc.property(weirdInterview, (interview) => {
				const text = codeOf(withCode(interview))?.text ?? '';
				expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(PLAN_CODE_BYTES);
			}),
			{ numRuns: 100 }
		);
	});
});

const PLAN = `Ma synthèse : mardi 24 novembre 2026
Mon prochain pas :
Quoi : Appeler le conseil en évolution professionnelle et prendre rendez-vous
Qui : Moi
Comment : Par téléphone, au 02 61 91 00 20
Où : Maison des services, 5 place de la Fiction, Carhaix-Plouguer
Quand : Jeudi 26 novembre 2026, entre 9 h et 12 h
À apporter : Mon contrat de travail et cette feuille
Si je suis bloqué·e :
Point Orientation du Centre Bretagne
02 61 91 00 01
12 rue de l’Invention, 29270 Carhaix-Plouguer
Et après : Passer une journée avec une aide-soignante
Et après : Demander les dates de la prochaine réunion d’information`;
