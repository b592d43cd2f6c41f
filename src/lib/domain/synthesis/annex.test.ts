import { describe, expect, test } from 'vitest';
import { MOST_PAGES, parted } from '#lib/domain/synthesis/annex.ts';
import { buildSynthesis } from '#lib/domain/synthesis/build.ts';
import {
	blocksText,
	documentText,
	sectionsOf,
	type SynthesisDocument
} from '#lib/domain/synthesis/document.ts';
import { wordsOf } from '#lib/wording/versions.ts';
import { maelle, maelleContext } from '../../../../tests/support/cast.ts';

const document = buildSynthesis(maelle, maelleContext, wordsOf({ version: 'standard' }));

/** Pages of so many letters each. */
const pagesOf =
	(letters: number) =>
	(part: SynthesisDocument): number =>
		Math.ceil(documentText(part).length / letters);
const headings = (part: SynthesisDocument | null) =>
	part ? sectionsOf(part).flatMap(({ heading }) => (heading ? [heading.part] : [])) : [];
const names = (part: SynthesisDocument | null) => (part ? blocksText(part.blocks) : '');

const FIRST_PAGE = ['question', 'decided', 'nextStep', 'stuck'];
const LINE = 'La suite est dans l’annexe, sur demande.';

describe('a document that overflows', () => {
	test('a document within its pages is left as it is', () => {
		expect(parted(document, pagesOf(10_000))).toEqual({ sheet: document, annex: null });
		expect(MOST_PAGES.standard).toBe(2);
	});

	test('parts first with the possibility that was not kept, and says so', () => {
		const whole = documentText(document).length;
		const { sheet, annex } = parted(document, pagesOf(Math.floor(whole / 2) - 5));
		expect(names(sheet)).not.toContain('Je ne la retiens pas.');
		expect(names(sheet)).toContain('Mon conseil en évolution professionnelle');
		expect(names(sheet).split(LINE)).toHaveLength(2);
		expect(headings(annex)).toEqual(['options']);
		expect(names(annex)).toContain('Je ne la retiens pas.');
		expect(annex?.blocks[0]).toEqual({ kind: 'title', text: 'Annexe de ma synthèse' });
		expect(annex?.meta.title).toBe('Annexe de ma synthèse');
	});

	test('keeps its first page and the rights, whatever it takes, and names what has gone', () => {
		const { sheet, annex } = parted(document, pagesOf(10));
		expect(headings(sheet)).toEqual([...FIRST_PAGE, 'annex', 'rights']);
		expect(headings(annex)).toEqual(['levers', 'obstacles', 'information', 'options', 'asks']);
		expect(names(sheet)).toContain('• Les possibilités vues ensemble');
		expect(names(sheet).split(LINE)).toHaveLength(2);
	});

	test('loses nothing: each line is on the sheet or in the annex, once', () => {
		const lines = documentText(document).split('\n');
		for (let letters = 200; letters < documentText(document).length; letters += 150) {
			const { sheet, annex } = parted(document, pagesOf(letters));
			const both = `${names(sheet)}\n${names(annex)}`.split('\n');
			for (const line of lines) expect(both.filter((one) => one === line).length).toBeGreaterThan(0);
		}
	});

	test('moves no more than it must: one page more, and less has gone', () => {
		const gone = (letters: number) => names(parted(document, pagesOf(letters)).annex).length;
		const sizes = [1_300, 1_500, 1_700, 1_900, 2_100].map(gone);
		expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
		expect(new Set(sizes).size).toBeGreaterThan(3);
	});

	test('tells it in the second language too', () => {
		const bilingual = buildSynthesis(maelle, maelleContext, wordsOf({ version: 'bilingue', language: 'es' }));
		const { sheet, annex } = parted(bilingual, pagesOf(10));
		expect(names(sheet)).toContain('El resto está en el anexo, a petición.');
		expect(annex?.meta.title).toBe('Annexe de ma synthèse – Anexo de mi resumen');
	});

	test('an annex has no annex', () => {
		const { annex } = parted(document, pagesOf(10));
		expect(annex && parted(annex, pagesOf(10)).annex).toBeNull();
	});
});
