import { type Dict, type PdfObjects } from './pdf-objects.ts';

/** A stretch of a page between two marks: what is painted there, in the order of the file. */
export type Marked = {
	readonly tag: string;
	/** Marked-content number, null for an artifact. */
	readonly mcid: number | null;
	text: string;
	/** Codes painted that stand for nothing: glyph 0, or no text to read back. */
	mute: number;
	readonly words: { readonly x: number; readonly y: number; readonly size: number; readonly color: string }[];
};

/** What is wrong with the content of a page, and what it paints. */
export type PageContent = { readonly marked: readonly Marked[]; readonly faults: readonly string[] };

const PAINTS = new Set(['TJ', 'Tj', 'S', 's', 'f', 'F', 'f*', 'B', 'b', 'Do', 'sh']);

/** Reads the operators of a page: everything painted lies in an artifact or in one numbered stretch. */
export function pageContent(pdf: PdfObjects, page: Dict): PageContent {
	const fonts = fontsOf(pdf, page);
	const marked: Marked[] = [];
	const faults: string[] = [];
	const open: Marked[] = [];
	let [font, size, color, x, y] = ['', 0, '', 0, 0];
	for (const { operator, operands } of operatorsOf(pdf.stream(page.Contents))) {
		const here = open.at(-1);
		if (operator === 'BDC' || operator === 'BMC') {
			const tag = operands[0] ?? '';
			if (here) faults.push(`${tag} inside ${here.tag}`);
			const mcid = /\/MCID (\d+)/.exec(operands.join(' '))?.[1];
			if ((mcid === undefined) !== (tag === '/Artifact')) faults.push(`${tag} with number ${mcid}`);
			const mark: Marked = {
				tag,
				mcid: mcid === undefined ? null : Number(mcid),
				text: '',
				mute: 0,
				words: []
			};
			marked.push(mark);
			open.push(mark);
		} else if (operator === 'EMC') {
			if (!open.pop()) faults.push('a mark closed twice');
		} else if (operator === 'Tf') [font, size] = [operands[0] ?? '', Number(operands[1])];
		else if (operator === 'rg') color = operands.join(' ');
		else if (operator === 'Tm') [x, y] = [Number(operands[4]), Number(operands[5])];
		else if (PAINTS.has(operator)) {
			if (!here) faults.push(`${operator} outside any mark`);
			if (operator === 'TJ' && here) {
				const codes =
					operands
						.join('')
						.match(/<([0-9a-f]*)>/g)
						?.join('')
						.match(/[0-9a-f]{4}/g) ?? [];
				const texts = codes.map((code) => (code === '0000' ? undefined : fonts.get(font)?.get(code)));
				here.text += texts.join('');
				here.mute += texts.filter((text) => !text).length;
				here.words.push({ x, y, size, color });
			}
		}
	}
	if (open.length > 0) faults.push('a mark left open');
	return { marked, faults };
}

/** The operators of a content stream, each with what stands before it. */
function operatorsOf(content: string): { operator: string; operands: string[] }[] {
	const found: { operator: string; operands: string[] }[] = [];
	let operands: string[] = [];
	for (const [token] of content.matchAll(
		/<<[\s\S]*?>>(?=\s*BDC)|\[[^\]]*\]|\((?:[^\\()]|\\[\s\S])*\)|<[0-9a-f]*>|\/[^\s/[<(]+|[^\s/[<(]+/gi
	)) {
		if (/^[A-Za-z'"*]+\d?$/.test(token)) {
			found.push({ operator: token, operands });
			operands = [];
		} else operands.push(token);
	}
	return found;
}

/** Name of a font on the page → code → text. */
function fontsOf(pdf: PdfObjects, page: Dict): Map<string, Map<string, string>> {
	const fonts = pdf.dict(pdf.dict(page.Resources).Font);
	return new Map(
		Object.entries(fonts).map(([name, font]) => [`/${name}`, toUnicode(pdf.stream(pdf.dict(font).ToUnicode))])
	);
}

function toUnicode(cmap: string): Map<string, string> {
	const map = new Map<string, string>();
	for (const [, from, targets] of cmap.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/gi)) {
		[...(targets ?? '').matchAll(/<([^>]*)>/g)].forEach(([, hex], index) => {
			const text = (hex ?? '')
				.split(' ')
				.filter(Boolean)
				.map((unit) => String.fromCharCode(Number.parseInt(unit, 16)));
			map.set((Number.parseInt(from ?? '0', 16) + index).toString(16).padStart(4, '0'), text.join(''));
		});
	}
	return map;
}
