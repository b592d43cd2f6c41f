import { describe, expect, it } from 'vitest';
import { startInterview } from '#lib/domain/interview/start.ts';
import { buildSynthesis } from '#lib/domain/synthesis/build.ts';
import { documentText, type SynthesisDocument } from '#lib/domain/synthesis/document.ts';
import { canDraw, COMMON } from '#lib/server/pdf/fonts.ts';
import { renderPdf } from '#lib/server/pdf/render.ts';
import { shape } from '#lib/server/pdf/shape.ts';
import { synthesisWords } from '#lib/wording/synthesis.ts';
import { maelle, maelleContext } from '../../../../tests/support/cast.ts';
import { readPdf, wellFormed, type ReadPdf } from '../../../../tests/support/read-pdf.ts';

const sample = buildSynthesis(maelle, maelleContext, synthesisWords);
const squeezed = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');
const roles = (pdf: ReadPdf) => pdf.nodes.map(({ role }) => role);

describe('the PDF of the ordinary case', async () => {
	const { bytes, pages, replaced } = await renderPdf(sample);
	const pdf = await readPdf(bytes);
	const raw = Buffer.from(bytes).toString('latin1');

	it('is one sheet, small, and always the same', async () => {
		expect(pages).toBe(2);
		expect(pdf.pages).toBe(2);
		expect(bytes.length).toBeLessThan(80_000);
		expect(replaced).toEqual([]);
		expect(Buffer.from((await renderPdf(sample)).bytes).equals(Buffer.from(bytes))).toBe(true);
	});

	it('says what the document says, in the same order', () => {
		expect(squeezed(pdf.text)).toBe(squeezed(documentText(sample)));
		expect(pdf.text.replace(/\s+/g, ' ')).toContain('devenir aide-soignante sans perdre mon salaire.');
	});

	it('is tagged: one H1, no skipped level, lists whole, everything under Document', () => {
		expect(pdf.marked).toBe(true);
		expectTree(pdf);
		expect(roles(pdf)).toContain('L');
		expect(pdf.bookmarks.slice(0, 2)).toEqual(['Ma synthèse', 'Ma question']);
	});

	it('gives each link its words and each figure its alternative', () => {
		expect(pdf.links.length).toBeGreaterThanOrEqual(4);
		for (const { url, contents } of pdf.links)
			expect([url, contents].every((text) => text.length > 4)).toBe(true);
		expect(pdf.nodes.filter(({ role }) => role === 'Figure').map(({ alt }) => alt)).toContain(
			'QR code vers le site\u00a0: Valider mon expérience\u00a0: la VAE'
		);
	});

	it('keeps the footers outside the tree', () => {
		expect(pdf.artifacts).toContain(
			'Page 1 sur 2 · Service gratuit, confidentiel · Point Orientation du Centre Bretagne'
		);
		expect(pdf.artifacts).toContain('Page 2 sur 2');
		expect(pdf.text).not.toContain('sur 2 ·');
	});

	it('names itself PDF/A-2a and PDF/UA-1 in well-formed XMP', () => {
		expect(wellFormed(pdf.xmp)).toBe(true);
		expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
		expect(pdf.xmp).toContain('<pdfaid:part>2</pdfaid:part>');
		expect(pdf.xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
		expect(pdf.info.Language).toBe('fr-FR');
		expect(raw).toContain('/DisplayDocTitle true');
		expect(raw).not.toContain('/CIDSet');
		expect(raw).toContain('/Tabs /S');
	});

	it('embeds subsets of whole fonts and paints no empty box', () => {
		expect(
			[...raw.matchAll(/\/FontName \/([A-Z]{6}\+[\w-]+)/g)].map(([, name]) => name?.slice(7)).sort()
		).toEqual(['NotoSans-Bold', 'NotoSans-Regular']);
		expect(pdf.notdef).toBe(false);
	});
});

describe('the PDF of any case', () => {
	it('writes any title and author safely', async () => {
		const meta = { ...sample.meta, title: 'A & B <c> "d" ]]>', author: '</rdf:li> & Fils' };
		const pdf = await readPdf((await renderPdf({ ...sample, meta })).bytes);
		expect(wellFormed(pdf.xmp)).toBe(true);
		expect(pdf.info.Title).toBe('A & B <c> "d" ]]>');
	});

	it('is one page for the standard case and for an empty interview', async () => {
		const standard = {
			...startInterview(),
			demands: { list: [{ text: '', subject: 'formation-choix' as const }], main: 0, need: '' },
			diagnostic: {
				...maelle.diagnostic,
				obstacles: maelle.diagnostic.obstacles.slice(0, 2),
				levers: maelle.diagnostic.levers.slice(0, 1),
				obstacleWords: '',
				leverWords: '',
				priorities: []
			},
			referral: { ...maelle.referral, seen: maelle.referral.seen.slice(0, 1) },
			closure: maelle.closure
		};
		for (const interview of [standard, startInterview()]) {
			const document = buildSynthesis(interview, { ...maelleContext, resources: [] }, synthesisWords);
			expect((await renderPdf(document)).pages).toBe(1);
		}
	});

	it('replaces visibly what it cannot draw, and tells', async () => {
		const document = paragraphs('Merci 😊😊 à vous 中文, Ελλάδα');
		const { bytes, replaced } = await renderPdf(document);
		const pdf = await readPdf(bytes);
		expect(pdf.text).toContain('Merci [?] à vous [?], Ελλάδα');
		expect(replaced).toEqual(['😊', '中', '文']);
		expect(pdf.notdef).toBe(false);
	});

	it('reads back the same whatever other documents held before', async () => {
		await renderPdf(paragraphs('É Œ Ǯ Ḕ'));
		const pdf = await readPdf((await renderPdf(paragraphs('E O Z W Q K'))).bytes);
		expect(pdf.text).toContain('E O Z W Q K');
	});

	it('wraps 20 000 characters without a space inside the margins', async () => {
		const { bytes, pages } = await renderPdf(paragraphs('x'.repeat(20_000)));
		expect(squeezed((await readPdf(bytes)).text)).toContain('x'.repeat(20_000));
		expect(pages).toBeGreaterThan(2);
	});

	it('never leaves a heading at the foot of a page', async () => {
		for (let lines = 40; lines < 50; lines += 1) {
			const blocks = [
				...sample.blocks.slice(0, 1),
				...Array.from({ length: lines }, (_, index) => paragraph(`Ligne ${index}`)),
				{ kind: 'heading', level: 2, text: 'TITRE' } as const,
				paragraph('SUITE du titre')
			];
			const { bytes } = await renderPdf({ ...sample, blocks });
			const text = (await readPdf(bytes)).text;
			expect(text.replace(/\s+/g, ' ')).toMatch(/TITRE SUITE/);
		}
	});
});

describe('the fonts', () => {
	it('hold every character that is never looked up', () => {
		for (let code = 0x20; code < 0x2100; code += 1) {
			const char = String.fromCodePoint(code);
			if (!COMMON.test(char)) continue;
			for (const weight of ['regular', 'bold'] as const) {
				const { glyphs } = shape(char, { weight }, false);
				expect(glyphs.map(({ drawing, text }) => [drawing !== 0, text])).toEqual([[true, char]]);
			}
		}
	});

	it('draw Breton, Greek and Cyrillic, not emoji', () => {
		expect(['ñ', 'ù', 'Ω', 'ї'].every(canDraw)).toBe(true);
		expect(canDraw('😊')).toBe(false);
	});
});

/** Rules that hold for every document. */
function expectTree(pdf: ReadPdf): void {
	const levels = pdf.nodes.flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role.slice(1))] : []));
	expect(levels.filter((level) => level === 1).length).toBe(1);
	levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
	for (const node of pdf.nodes) {
		if (node.role === 'L') expect(node.children.every(({ role }) => role === 'LI')).toBe(true);
		if (node.role === 'LI')
			expect(node.children.every(({ role }) => ['Lbl', 'LBody'].includes(role))).toBe(true);
		if (node.role === 'Link')
			expect([node.content.length, node.annotations.length].every(Boolean)).toBe(true);
		if (node.role === 'Figure') expect(node.alt).toBeTruthy();
	}
}

const paragraph = (text: string) => ({ kind: 'paragraph', tone: 'plain', runs: [{ text }] }) as const;
const paragraphs = (text: string): SynthesisDocument => ({
	...sample,
	blocks: [...sample.blocks.slice(0, 1), paragraph(text)]
});
