import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { buildSynthesis } from '#lib/domain/synthesis/build.ts';
import { documentText } from '#lib/domain/synthesis/document.ts';
import Document from '#lib/ui/Document.svelte';
import { synthesisWords } from '#lib/wording/synthesis.ts';
import { pageOptions, wordsOf } from '#lib/wording/versions.ts';
import { maelle, maelleContext } from '../../../tests/support/cast.ts';

const sample = buildSynthesis(maelle, maelleContext, synthesisWords);
const { body } = render(Document, { props: { document: sample, level: 2 } });

it('says on the screen what the page says (and the PDF’s test compares the PDF with the same text)', () => {
	expect(squeezed(textOf(body))).toBe(squeezed(documentText(sample)));
});

it.each(pageOptions)('says so in each version: $value', ({ page }) => {
	const interview = { ...maelle, synthesis: { ...maelle.synthesis, planCode: true } };
	const document = buildSynthesis(interview, maelleContext, wordsOf(page));
	const shown = render(Document, { props: { document, level: 2 } }).body;
	expect(squeezed(textOf(shown))).toBe(squeezed(documentText(document)));
});

it('gives a passage of another language its language and direction', () => {
	const document = buildSynthesis(maelle, maelleContext, wordsOf({ version: 'bilingue', language: 'ar' }));
	const shown = render(Document, { props: { document } }).body;
	expect(shown).toMatch(/<span lang="ar" dir="rtl"[^>]*>خطوتي القادمة<\/span>/);
	expect(shown).toContain('<article class="document bilingue');
	expect(shown).toContain('lang="fr-FR"');
});

it('draws the picture of each idea of an easy-read page, unspoken', () => {
	const document = buildSynthesis(maelle, maelleContext, wordsOf({ version: 'facile' }));
	const shown = render(Document, { props: { document } }).body;
	expect(shown.match(/<svg viewBox="0 0 24 24" aria-hidden="true"/g)).toHaveLength(11);
	expect(body).not.toContain('0 0 24 24');
});

it('begins at the level it is given, skipping none', () => {
	const levels = [...body.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
	expect(levels[0]).toBe(2);
	expect(levels.filter((level) => level === 2).length).toBe(1);
	levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 1) + 1));
});

it('describes its QR codes and holds no inline style', () => {
	expect(body.match(/role="img" aria-label="QR code vers le site/g)?.length).toBe(4);
	expect(body).not.toContain('style=');
});

it('shows markup as text', () => {
	const hostile = { ...maelle, synthesis: { ...maelle.synthesis, name: '</p><script>x</script>' } };
	const document = buildSynthesis(hostile, maelleContext, synthesisWords);
	expect(render(Document, { props: { document } }).body).not.toContain('<script>');
});

const squeezed = (text: string) => text.replace(/\s+/g, '');

/** Text as a reader hears it: markers of lists said, drawings and markup left out. */
function textOf(html: string): string {
	return html
		.replace(/<!--[\s\S]*?-->|<svg[\s\S]*?<\/svg>/g, '')
		.replace(/<ol start="(\d+)"[^>]*>([\s\S]*?)<\/ol>/g, (_all, start: string, items: string) => {
			let number = Number(start);
			return items.replace(/<li[^>]*>/g, () => `${number++}. `);
		})
		.replace(/<li[^>]*>/g, '• ')
		.replace(/<[^>]+>/g, ' ')
		.replaceAll('&lt;', '<')
		.replaceAll('&amp;', '&');
}
