import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import {
	marker,
	sectionsOf,
	type Also,
	type Leaf,
	type Pictogram,
	type Runs,
	type Section,
	type SynthesisDocument,
	type Version
} from '#lib/domain/synthesis/document.ts';
import { PICTOGRAM_SIZE, pictograms } from '#lib/domain/synthesis/pictograms.ts';
import { qrPath } from '#lib/ui/qr-path.ts';

/** The same document as a page for Chromium to print: same words, same fonts, same QR codes, A4. */
export function documentHtml(document: SynthesisDocument): string {
	const { lang, title } = document.meta;
	const size = `<style>body { font-size: ${SIZES[document.version]}pt }</style>`;
	return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<style>${STYLE}</style>${size}</head><body>${sectionsOf(document).map(sectionHtml).join('')}</body></html>`;
}

const SIZES: Readonly<Record<Version, number>> = { standard: 10.5, bilingue: 10.5, facile: 14, grand: 20 };

const fontUrl = (file: string): string =>
	pathToFileURL(createRequire(import.meta.url).resolve(`@expo-google-fonts/${file}`)).href;

const STYLE = `
@font-face { font-family: Noto; src: url(${fontUrl('noto-sans/400Regular/NotoSans_400Regular.ttf')}) }
@font-face { font-family: Noto; font-weight: 700; src: url(${fontUrl('noto-sans/700Bold/NotoSans_700Bold.ttf')}) }
@font-face { font-family: Arabic; src: url(${fontUrl('noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf')}) }
@page { size: A4; margin: 18mm }
body { font: 10.5pt/1.4 Noto, Arabic; margin: 0 }
.card { border: 1pt solid; padding: 6pt; break-inside: avoid }
.small { font-size: 0.8em }
.picture { width: 8mm; height: 8mm; fill: none; stroke: currentColor; stroke-width: 2 }
svg { width: 22mm; height: 22mm }`;

const sectionHtml = ({ heading, blocks }: Section): string =>
	`<section>${heading ? `${pictureHtml(heading.picture)}<h2>${escaped(heading.text)}${alsoHtml(heading.also)}</h2>` : ''}${blocks.map(blockHtml).join('')}</section>`;

const pictureHtml = (picture: Pictogram | undefined): string =>
	picture
		? `<svg class="picture" viewBox="0 0 ${PICTOGRAM_SIZE} ${PICTOGRAM_SIZE}">${pictograms[picture].map((path) => `<path d="${path}"/>`).join('')}</svg>`
		: '';

const alsoHtml = (also: Also | undefined): string =>
	also ? `<div lang="${also.lang}" dir="${also.dir}">${escaped(also.text)}</div>` : '';

function blockHtml(block: Section['blocks'][number]): string {
	if (block.kind === 'title') return `<h1>${escaped(block.text)}${alsoHtml(block.also)}</h1>`;
	if (block.kind === 'card') return `<div class="card">${block.blocks.map(leafHtml).join('')}</div>`;
	return leafHtml(block);
}

function leafHtml(leaf: Leaf): string {
	switch (leaf.kind) {
		case 'heading':
			return `<h${leaf.level}>${escaped(leaf.text)}${alsoHtml(leaf.also)}</h${leaf.level}>`;
		case 'paragraph':
			return `<p class="${leaf.tone}">${runsHtml(leaf.runs)}</p>${alsoHtml(leaf.also)}`;
		case 'list':
			return leaf.items
				.map((item, index) => `<p>${marker(leaf, index)} ${runsHtml(item.runs)}</p>${alsoHtml(item.also)}`)
				.join('');
		case 'rows':
			return `<dl>${leaf.rows.map(({ label, also, runs }) => `<dt>${escaped(label)}${alsoHtml(also)}</dt><dd>${runsHtml(runs)}</dd>`).join('')}</dl>`;
		case 'link': {
			const { size, path } = qrPath(leaf.url);
			const code = `<svg viewBox="0 0 ${size} ${size}" role="img" aria-label="${escaped(leaf.qrAlt)}"><path d="${path}"/></svg>`;
			return `<p><a href="${escaped(leaf.url)}">${escaped(leaf.shown)}</a></p>${code}<p class="small">${escaped(leaf.note)}</p>`;
		}
		case 'code': {
			const { size, path } = qrPath(leaf.text);
			return `<p>${escaped(leaf.note)}</p>${alsoHtml(leaf.also)}<svg viewBox="0 0 ${size} ${size}" role="img" aria-label="${escaped(leaf.alt)}"><path d="${path}"/></svg>`;
		}
		case 'ticks':
			return leaf.items.map(({ text }) => `<p>☐ ${escaped(text)}</p>`).join('');
		case 'blank':
			return `<p>${escaped(leaf.label)} ______</p>${alsoHtml(leaf.also)}`;
	}
}

const runsHtml = (runs: Runs): string =>
	runs.map(({ text, strong }) => (strong ? `<strong>${escaped(text)}</strong>` : escaped(text))).join('');

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
