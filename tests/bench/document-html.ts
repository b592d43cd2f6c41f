import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import {
	marker,
	sectionsOf,
	type Leaf,
	type Runs,
	type Section,
	type SynthesisDocument
} from '#lib/domain/synthesis/document.ts';
import { qrPath } from '#lib/ui/qr-path.ts';

/** The same document as a page for Chromium to print: same words, same fonts, same QR codes, A4. */
export function documentHtml(document: SynthesisDocument): string {
	const { lang, title } = document.meta;
	return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<style>${STYLE}</style></head><body>${sectionsOf(document).map(sectionHtml).join('')}</body></html>`;
}

const fontUrl = (file: string): string =>
	pathToFileURL(createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-sans/${file}`)).href;

const STYLE = `
@font-face { font-family: Noto; src: url(${fontUrl('400Regular/NotoSans_400Regular.ttf')}) }
@font-face { font-family: Noto; font-weight: 700; src: url(${fontUrl('700Bold/NotoSans_700Bold.ttf')}) }
@page { size: A4; margin: 18mm }
body { font: 10.5pt/1.4 Noto; margin: 0 }
.card { border: 1pt solid; padding: 6pt; break-inside: avoid }
.small { font-size: 8.5pt }
svg { width: 22mm; height: 22mm }`;

const sectionHtml = ({ heading, blocks }: Section): string =>
	`<section>${heading ? `<h2>${escaped(heading.text)}</h2>` : ''}${blocks.map(blockHtml).join('')}</section>`;

function blockHtml(block: Section['blocks'][number]): string {
	if (block.kind === 'title') return `<h1>${escaped(block.text)}</h1>`;
	if (block.kind === 'card') return `<div class="card">${block.blocks.map(leafHtml).join('')}</div>`;
	return leafHtml(block);
}

function leafHtml(leaf: Leaf): string {
	switch (leaf.kind) {
		case 'heading':
			return `<h${leaf.level}>${escaped(leaf.text)}</h${leaf.level}>`;
		case 'paragraph':
			return `<p class="${leaf.tone}">${runsHtml(leaf.runs)}</p>`;
		case 'list':
			return leaf.items.map((item, index) => `<p>${marker(leaf, index)} ${runsHtml(item.runs)}</p>`).join('');
		case 'rows':
			return `<dl>${leaf.rows.map(({ label, runs }) => `<dt>${escaped(label)}</dt><dd>${runsHtml(runs)}</dd>`).join('')}</dl>`;
		case 'link': {
			const { size, path } = qrPath(leaf.url);
			const code = `<svg viewBox="0 0 ${size} ${size}" role="img" aria-label="${escaped(leaf.qrAlt)}"><path d="${path}"/></svg>`;
			return `<p><a href="${escaped(leaf.url)}">${escaped(leaf.shown)}</a></p>${code}<p class="small">${escaped(leaf.note)}</p>`;
		}
		case 'code': {
			const { size, path } = qrPath(leaf.text);
			return `<p>${escaped(leaf.note)}</p><svg viewBox="0 0 ${size} ${size}" role="img" aria-label="${escaped(leaf.alt)}"><path d="${path}"/></svg>`;
		}
		case 'blank':
			return `<p>${escaped(leaf.label)} ______</p>`;
	}
}

const runsHtml = (runs: Runs): string =>
	runs.map(({ text, strong }) => (strong ? `<strong>${escaped(text)}</strong>` : escaped(text))).join('');

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
