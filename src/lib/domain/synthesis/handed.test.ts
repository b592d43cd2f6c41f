import { describe, expect, it } from 'vitest';
import type { HandedResource } from '#lib/domain/interview/interview.ts';
import { startInterview } from '#lib/domain/interview/start.ts';
import { parted } from '#lib/domain/synthesis/annex.ts';
import { buildSynthesis } from '#lib/domain/synthesis/build.ts';
import { blocksText, documentText } from '#lib/domain/synthesis/document.ts';
import type { PageChoice } from '#lib/domain/shared/page-version.ts';
import { wordsOf } from '#lib/wording/versions.ts';
import { maelleContext } from '../../../../tests/support/cast.ts';

const card: HandedResource = {
	id: 'demarche',
	title: 'Demander une aide',
	url: 'https://exemple.gouv.fr',
	source: 'Loi d’exemple de 2024',
	checkedOn: '2026-11-03',
	answers: { who: 'Moi.', what: 'Une aide.', how: 'En ligne.', where: 'Sur le site.', bring: '' },
	notes: ['Coût\u00a0: Gratuit.']
};
const pageOf = (resources: readonly HandedResource[], page: PageChoice) =>
	buildSynthesis(startInterview(), { ...maelleContext, resources }, wordsOf(page));

describe('something to ask for', () => {
	it('says who, what, how and where, and leaves out what was not said', () => {
		const text = documentText(pageOf([card], { version: 'standard' }));
		expect(text).toContain(
			'Demander une aide\nQui Moi.\nQuoi Une aide.\nComment En ligne.\nOù Sur le site.\nCoût\u00a0: Gratuit.'
		);
		expect(text).not.toContain('À apporter');
	});

	it('says it in the words of every version', () => {
		expect(documentText(pageOf([card], { version: 'facile' }))).toContain('Qui le fait Moi.');
		expect(documentText(pageOf([card], { version: 'grand' }))).toContain('Qui Moi.');
		const bilingual = documentText(pageOf([card], { version: 'bilingue', language: 'es' }));
		expect(bilingual).toMatch(/Qui Quién Moi\./);
	});
});

describe('more than five resources', () => {
	const many = (count: number) =>
		Array.from({ length: count }, (_, at) => ({ ...card, id: `r${at}`, title: `Ressource ${at + 1}` }));
	const two = () => 2;

	it('stay all on the page up to five', () => {
		const page = pageOf(many(5), { version: 'standard' });
		expect(parted(page, two)).toEqual({ sheet: page, annex: null });
	});

	it('go to the annex past the fifth, even where there is room, and the page says so', () => {
		const { sheet, annex } = parted(pageOf(many(7), { version: 'standard' }), two);
		const [kept, gone] = [blocksText(sheet.blocks), blocksText(annex?.blocks ?? [])];
		expect(kept).toContain('Ressource 5');
		expect(kept).not.toContain('Ressource 6');
		expect(kept).toContain('La suite est dans l’annexe, sur demande.');
		expect(gone).toContain('Ressource 6');
		expect(gone).toContain('Ressource 7');
		expect(gone).not.toContain('Ressource 5');
	});
});
