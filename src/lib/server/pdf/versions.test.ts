import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Interview } from '#lib/domain/interview/interview.ts';
import { startInterview } from '#lib/domain/interview/start.ts';
import { LANGUAGES, type PageChoice } from '#lib/domain/shared/page-version.ts';
import { MOST_PAGES } from '#lib/domain/synthesis/annex.ts';
import { buildSynthesis } from '#lib/domain/synthesis/build.ts';
import { documentText, type SynthesisDocument, type Version } from '#lib/domain/synthesis/document.ts';
import { sheetOf } from '#lib/server/pdf/fit.ts';
import { renderAnnex, renderPdf, type RenderedPdf } from '#lib/server/pdf/render.ts';
import { wordsOf } from '#lib/wording/versions.ts';
import { maelle, maelleContext } from '../../../../tests/support/cast.ts';
import { checkPdf, type Checked } from '../../../../tests/support/pdf-checks.ts';
import { readPdf } from '../../../../tests/support/read-pdf.ts';
import { weirdInterview } from '../../../../tests/support/weird-interviews.ts';

const PAGES: readonly PageChoice[] = [
	{ version: 'standard' },
	{ version: 'facile' },
	{ version: 'grand' },
	...LANGUAGES.map((language) => ({ version: 'bilingue', language }) as const)
];

/** Smallest letters of a version (interview.md §8, issue 6): 14 points easy to read, 20 large. */
const LEAST: Readonly<Record<Version, number>> = { standard: 9.5, bilingue: 9.5, facile: 14, grand: 20 };

const build = (interview: Interview, page: PageChoice): SynthesisDocument =>
	buildSynthesis(interview, maelleContext, wordsOf(page));
const withCode = (interview: Interview): Interview => ({
	...interview,
	synthesis: { ...interview.synthesis, planCode: true }
});
const named = (page: PageChoice): string =>
	page.version === 'bilingue' ? `${page.version} ${page.language}` : page.version;

/** Letters and figures only: scripts with marks may come back composed in another way. */
const letters = (text: string) => text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');

/** What is read of a file, once it is seen to be well made and to say what its document says. */
function sound({ bytes, replaced, sheet }: RenderedPdf): Checked {
	const checked = checkPdf(bytes, { title: sheet.meta.title, least: LEAST[sheet.version] });
	expect(checked.faults).toEqual([]);
	if (replaced.length === 0) expect(letters(checked.text)).toBe(letters(documentText(sheet)));
	return checked;
}

describe.each(PAGES.map((page) => [named(page), page] as const))('the page %s', async (_name, page) => {
	const document = build(withCode(maelle), page);
	const rendered = await renderPdf(document);

	it('is well made, within its pages, small, and always the same', async () => {
		const { langs } = sound(rendered);
		expect(rendered.pages).toBeLessThanOrEqual(MOST_PAGES[page.version]);
		expect(rendered.bytes.length).toBeLessThan(90_000);
		expect(rendered.replaced).toEqual([]);
		expect(langs).toEqual(page.version === 'bilingue' ? [page.language] : []);
		expect(Buffer.from((await renderPdf(document)).bytes).equals(Buffer.from(rendered.bytes))).toBe(true);
	});

	it('is read the same by another library, footers aside', async () => {
		const pdf = await readPdf(rendered.bytes);
		expect(pdf.pages).toBe(rendered.pages);
		expect(pdf.marked).toBe(true);
		expect(pdf.notdef).toBe(false);
		expect(pdf.nodes.filter(({ role }) => role === 'H1')).toHaveLength(1);
		expect(pdf.bookmarks.length).toBeGreaterThan(5);
		expect(pdf.artifacts).toContain(`Page 1 sur ${rendered.pages}`);
		// Right-to-left words come back in the order of the eye from this one: their letters are counted, not their order.
		const [found, wanted] = [letters(pdf.text), letters(documentText(rendered.sheet))];
		if (page.version === 'bilingue' && page.language === 'ar')
			expect([...found].sort().join('')).toBe([...wanted].sort().join(''));
		else expect(found).toBe(wanted);
	});

	it('has an annex that is as well made, when it overflows', async () => {
		const file = await renderAnnex(document);
		expect(file?.sheet ?? null).toEqual(rendered.annex);
		if (file) sound(file);
	});
});

test('an ordinary page has no annex, a page with its plan in a code has one', () => {
	expect(sheetOf(build(maelle, { version: 'standard' })).annex).toBeNull();
	expect(sheetOf(build(withCode(maelle), { version: 'standard' })).annex).not.toBeNull();
});

describe('any page', () => {
	it(
		'holds for two hundred weird interviews, each version and language in turn',
		{ timeout: 600_000 },
		async () => {
			let turn = 0;
			await fc.assert(
				fc.asyncProperty(weirdInterview, fc.boolean(), async (weird, code) => {
					const page = PAGES[turn++ % PAGES.length] ?? { version: 'standard' };
					const document = build(code ? withCode(weird) : weird, page);
					const file = await renderPdf(document);
					sound(file);
					if (file.annex) sound(await renderPdf(file.annex));
				}),
				{ numRuns: 200 }
			);
		}
	);

	it('is small and sound when nothing was said', async () => {
		for (const page of PAGES) {
			const document = build(startInterview(), page);
			const file = await renderPdf(document);
			sound(file);
			expect(file.pages).toBeLessThanOrEqual(2);
		}
	});

	it('holds five hundred obstacles', async () => {
		const obstacles = Array.from({ length: 500 }, () => maelle.diagnostic.obstacles).flat();
		const many = { ...maelle, diagnostic: { ...maelle.diagnostic, obstacles, priorities: obstacles } };
		for (const page of PAGES) {
			sound(await renderPdf(build(many, page)));
		}
	});
});

/** Tools of others, where the machine has them: they are skipped, by name, where it has not. */
describe('other people’s tools', () => {
	const has = (tool: string): boolean => spawnSync(tool, ['--version']).error === undefined;
	const run = (tool: string, args: readonly string[]) => {
		const { status, stdout, stderr } = spawnSync(tool, args, { encoding: 'utf8' });
		return { status, said: stdout + stderr };
	};

	async function inFile(page: PageChoice, see: (file: string) => void): Promise<void> {
		const folder = mkdtempSync(join(tmpdir(), 'degemer-pdf-'));
		try {
			const file = join(folder, 'page.pdf');
			writeFileSync(file, (await renderPdf(build(maelle, page))).bytes);
			see(file);
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	}

	it.skipIf(!has('qpdf')).each(PAGES)('qpdf finds nothing to mend', async (page) => {
		await inFile(page, (file) => {
			expect(run('qpdf', ['--check', file])).toMatchObject({ status: 0 });
		});
	});

	it.skipIf(!has('pdffonts')).each(PAGES)('pdffonts sees subsets that can be read back', async (page) => {
		await inFile(page, (file) => {
			const fonts = run('pdffonts', [file]).said.trim().split('\n').slice(2);
			expect(fonts.length).toBe(page.version === 'bilingue' && page.language === 'ar' ? 3 : 2);
			for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+NotoSans.* yes yes yes +\d+ +0$/);
		});
	});

	it.skipIf(!has('pdfinfo')).each(PAGES)('pdfinfo reads the structure and its text', async (page) => {
		await inFile(page, (file) => {
			const { said } = run('pdfinfo', ['-struct-text', file]);
			expect(said).not.toMatch(/error|warning/i);
			expect(said.match(/^\s*H1/gm)).toHaveLength(1);
			expect(letters(said)).toContain(letters('Devenir aide-soignante : par quel chemin ?'));
			if (page.version === 'bilingue' && page.language === 'ar')
				expect(letters(said)).toContain(letters('خطوتي القادمة'));
		});
	});
});
