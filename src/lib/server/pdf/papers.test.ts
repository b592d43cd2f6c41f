import { describe, expect, it, test } from 'vitest';
import { liaisonSheet } from '#lib/domain/papers/liaison.ts';
import { openingPoster } from '#lib/domain/papers/posters.ts';
import { documentText, type Version } from '#lib/domain/synthesis/document.ts';
import { renderPdf } from '#lib/server/pdf/render.ts';
import { liaisonWords, openingWords } from '#lib/wording/papers.ts';
import { liaison, opening, papers } from '../../../../tests/gallery/papers.ts';
import { checkPdf } from '../../../../tests/support/pdf-checks.ts';

const LEAST: Readonly<Record<Version, number>> = { standard: 9.5, bilingue: 9.5, facile: 14, grand: 20 };
const squeezed = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

describe.each(Object.entries(papers))('%s', (_name, document) => {
	it('passes the checks of a synthesis, on its page, and says what its model says', async () => {
		const file = await renderPdf(document);
		const { faults, text } = checkPdf(file.bytes, {
			title: document.meta.title,
			least: LEAST[document.version]
		});
		expect(faults).toEqual([]);
		expect(squeezed(text)).toBe(squeezed(documentText(document)));
		expect([file.pages, file.annex, file.replaced]).toEqual([1, null, []]);
	});
});

test('a poster without hours invites to ask for them; a structure of one place is named once', () => {
	const text = documentText(
		openingPoster({ ...opening, name: opening.structure, days: [], closures: [] }, openingWords)
	);
	expect(text).toContain('Demandez-nous nos horaires');
	expect(text).not.toContain('Fermetures');
	expect(text.split(opening.structure)).toHaveLength(2);
});

test('the questionnaire asks the five benefits, four faces and « je ne sais pas » each', () => {
	const scales = papers.questionnaire?.blocks.filter((block) => block.kind === 'ticks') ?? [];
	expect(scales).toHaveLength(5);
	for (const { items } of scales)
		expect(items.map(({ paths }) => paths !== undefined)).toEqual([true, true, true, true, false]);
});

test('the liaison sheet has a box a line, none for what was left empty, and a name only when given', () => {
	const text = documentText(liaisonSheet(liaison, liaisonWords));
	expect(text).toContain('Nom, si je le donne');
	expect(documentText(liaisonSheet({ ...liaison, name: 'Maëlle' }, liaisonWords))).not.toContain(
		'Nom, si je'
	);
	const { blocks } = liaisonSheet({ ...liaison, questions: ['', ' '] }, liaisonWords);
	expect(blocks.filter((block) => block.kind === 'heading').map(({ text }) => text)).not.toContain(
		liaisonWords.parts.questions
	);
});

test('a liaison sheet ticked on the screen says so, and leaves no line to tick', async () => {
	const chosen = liaisonSheet({ ...liaison, chosen: true }, liaisonWords);
	expect(documentText(chosen)).toContain('J’ai lu et choisi chaque ligne.');
	expect(documentText(chosen)).not.toContain('une ligne non cochée');
	expect(chosen.blocks.filter((block) => block.kind === 'ticks')).toHaveLength(1);
	const { faults } = checkPdf((await renderPdf(chosen)).bytes, { title: 'Fiche de liaison', least: 9.5 });
	expect(faults).toEqual([]);
});

test('a liaison sheet holds twelve long lines a part without a fault', async () => {
	const long = Array.from({ length: 12 }, (_, at) => `${at} ${'mot '.repeat(240)}`);
	const full = { ...liaison, demand: long, context: long, expectations: long, questions: long, chosen: true };
	const file = await renderPdf(liaisonSheet(full, liaisonWords));
	const { faults } = checkPdf(file.bytes, { title: 'Fiche de liaison', least: 9.5 });
	expect(faults).toEqual([]);
	expect(file.pages).toBeGreaterThan(1);
});
