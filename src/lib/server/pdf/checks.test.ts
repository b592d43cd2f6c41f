import { beforeAll, describe, expect, test } from 'vitest';
import { buildSynthesis } from '#lib/domain/synthesis/build.ts';
import type { SynthesisDocument } from '#lib/domain/synthesis/document.ts';
import { renderPdf } from '#lib/server/pdf/render.ts';
import { synthesisWords } from '#lib/wording/synthesis.ts';
import { maelle, maelleContext } from '../../../../tests/support/cast.ts';
import { checkPdf } from '../../../../tests/support/pdf-checks.ts';

const EXPECTED = { title: 'Ma synthèse', least: 9.5 };

/** A check that finds nothing proves nothing: each fault is put into a good file, byte for byte, and has to be found. */
describe('a fault in a good file is found', () => {
	let good = '';
	beforeAll(async () => {
		const standard = buildSynthesis(maelle, maelleContext, synthesisWords);
		const blocks = standard.blocks.map((block) =>
			block.kind === 'title' ? { ...block, also: { text: 'ملخصي', lang: 'ar', dir: 'rtl' } as const } : block
		);
		const document: SynthesisDocument = { ...standard, version: 'bilingue', blocks };
		good = Buffer.from((await renderPdf(document)).bytes).toString('latin1');
	});

	const faultsOf = (file: string, expected = EXPECTED): readonly string[] =>
		checkPdf(Buffer.from(file, 'latin1'), expected).faults;

	test('none in the good file', () => expect(faultsOf(good)).toEqual([]));

	test.each([
		['no language', '/Lang (fr-FR)', '/Lanx (fr-FR)'],
		['language that is none', '/Lang (ar)', '/Lang (a-)'],
		['not marked', '/Marked true', '/Marked null'],
		['title not displayed', '/DisplayDocTitle true', '/DisplayDocTitle null'],
		['tab order', '/Tabs /S', '/Tabs /R'],
		['no output intent', '/GTS_PDFA1', '/GTS_PDFX1'],
		['header', '%PDF-1.7', '%PDF-1.4'],
		['XMP without <pdfuaid:part>1<', '<pdfuaid:part>1<', '<pdfuaid:part>2<'],
		['XMP without <pdfaid:conformance>A<', 'conformance>A<', 'conformance>B<'],
		['XMP not well-formed', '</pdfuaid:part>', '</pdfuaid:parX>'],
		['two dates', '<xmp:CreateDate>2026', '<xmp:CreateDate>2025'],
		['link without words', '/Contents (', '/Contentz ('],
		['link that does not print', '/F 4', '/F 0'],
		['figure without alternative or place', '/Alt (', '/Alx ('],
		['list without its kind', '/O /List', '/O /Lisp'],
		['H3 after H1', '/S /H2', '/S /H3'],
		['not one H1', '/S /H1', '/S /H2'],
		['P in L', '/S /LI', '/S /P '],
		['unknown role Documxnt', '/S /Document', '/S /Documxnt'],
		['no glyph map', '/CIDToGIDMap', '/CIDToGIDMax'],
		['font not composite', '/Identity-H', '/Identity-V'],
		['CIDSet', '/ItalicAngle 0', '/CIDSet 100000'],
		['something active', '/Outlines', '/AcroForm'],
		['page without parents', '/StructParents 1', '/StructParents 0'],
		['bookmark without words', '/Title (', '/Titlx (']
	])('%s', (fault, from, to) => {
		expect(good).toContain(from);
		expect(to.length).toBe(from.length);
		expect(faultsOf(good.replaceAll(from, to))).toContain(fault);
	});

	test('another title, larger letters asked', () => {
		expect(faultsOf(good, { ...EXPECTED, title: 'Autre' })).toContain('title');
		expect(faultsOf(good, { ...EXPECTED, least: 14 })).toContain('text of 11 points');
	});

	test('a parent tree that was shuffled', () => {
		const [ref] = /\d+ 0 R(?= \d+ 0 R\])/.exec(good.slice(good.indexOf('/Nums'))) ?? [''];
		const at = good.indexOf(ref, good.indexOf('/Nums'));
		const other = ref.replace(/^\d/, (digit) => String((Number(digit) % 9) + 1));
		expect(faultsOf(good.slice(0, at) + other + good.slice(at + ref.length))).toContain(
			'parent tree that says otherwise'
		);
	});
});
