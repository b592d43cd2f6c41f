import { pageContent, type Marked } from './pdf-content.ts';
import { PdfObjects, Ref, type Dict, type Value } from './pdf-objects.ts';
import { wellFormed } from './read-pdf.ts';

/** What a file must show beside being well made. */
export type Expected = {
	readonly title: string;
	/** Smallest size of a text, in points. */
	readonly least: number;
};

/** What the checks found, and what the file says in the order in which it is read aloud. */
export type Checked = {
	readonly faults: readonly string[];
	readonly text: string;
	readonly langs: readonly string[];
};

type Element = {
	readonly role: string;
	readonly dict: Dict;
	readonly ref: number;
	readonly parent: Element | null;
	readonly children: Element[];
	/** Numbered stretches of pages, in reading order. */
	readonly content: { readonly page: number; readonly mcid: number }[];
	readonly annotations: number[];
};

type Say = (fault: string) => void;
type Page = { readonly ref: number; readonly dict: Dict; readonly marked: readonly Marked[] };

/**
 * What PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) ask of such a file and a program can see, plus the house's own
 * rules: text sizes, contrast, margins, order on the page. An empty list of faults is a pass.
 */
export function checkPdf(bytes: Uint8Array, expected: Expected): Checked {
	const faults = new Set<string>();
	const say: Say = (fault) => void faults.add(fault);
	const pdf = new PdfObjects(bytes);
	const catalog = pdf.dict(pdf.trailer.Root);
	const pages = pagesOf(pdf, catalog, say);
	checkCatalog(pdf, catalog, expected, say);
	checkFonts(pdf, pages, say);
	checkPages(pdf, pages, expected, say);
	const elements = elementsOf(pdf, catalog, pages, say);
	checkTree(pdf, elements, say);
	checkParents(pdf, catalog, elements, pages, say);
	checkAnnotations(pdf, catalog, elements, pages, say);
	checkOrder(elements, pages, say);
	checkBookmarks(pdf, catalog, pages, say);
	const text = elements
		.flatMap(({ content }) => content.map(({ page, mcid }) => markedOf(pages, page, mcid)?.text ?? ''))
		.join('\n');
	const langs = elements.map(({ dict }) => pdf.text(dict.Lang)).filter((lang) => lang !== '');
	return { faults: [...faults], text, langs: [...new Set(langs)] };
}

const markedOf = (pages: readonly Page[], page: number, mcid: number): Marked | undefined =>
	pages.find(({ ref }) => ref === page)?.marked.find((mark) => mark.mcid === mcid);

function pagesOf(pdf: PdfObjects, catalog: Dict, say: Say): Page[] {
	const tree = pdf.dict(catalog.Pages);
	const kids = pdf.list(tree.Kids);
	if (kids.length !== tree.Count || kids.length === 0) say('page count');
	return kids.map((kid) => {
		const dict = pdf.dict(kid);
		const { marked, faults } = pageContent(pdf, dict);
		faults.forEach(say);
		return { ref: (kid as Ref).id, dict, marked };
	});
}

const LANG = /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/;

function checkCatalog(pdf: PdfObjects, catalog: Dict, { title }: Expected, say: Say): void {
	if (!pdf.raw.startsWith('%PDF-1.7\n%')) say('header');
	if (pdf.longest() > 32_767) say('string longer than PDF/A allows');
	if (pdf.list(pdf.trailer.ID).length !== 2) say('no file identifier');
	if (!LANG.test(pdf.text(catalog.Lang))) say('no language');
	const mark = pdf.dict(catalog.MarkInfo);
	if (mark.Marked !== true || mark.Suspects === true) say('not marked');
	if (pdf.dict(catalog.ViewerPreferences).DisplayDocTitle !== true) say('title not displayed');
	const [intent] = pdf.list(catalog.OutputIntents);
	if (pdf.dict(intent).S !== '/GTS_PDFA1' || !pdf.dict(intent).DestOutputProfile) say('no output intent');
	if (catalog.AA || catalog.OpenAction || catalog.AcroForm) say('something active');
	const info = pdf.dict(pdf.trailer.Info);
	if (pdf.text(info.Title) !== title) say('title');
	const xmp = Buffer.from(pdf.stream(catalog.Metadata), 'latin1').toString('utf8');
	if (!wellFormed(xmp)) say('XMP not well-formed');
	for (const part of [
		'<pdfuaid:part>1<',
		'<pdfaid:part>2<',
		'<pdfaid:conformance>A<',
		`x-default">${escaped(title)}<`
	])
		if (!xmp.includes(part)) say(`XMP without ${part}`);
	const made = /D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z/.exec(pdf.text(info.CreationDate))?.slice(1) ?? [];
	const [y, mo, d, h, mi, s] = made;
	if (!xmp.includes(`<xmp:CreateDate>${y}-${mo}-${d}T${h}:${mi}:${s}Z<`)) say('two dates');
}

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function checkFonts(pdf: PdfObjects, pages: readonly Page[], say: Say): void {
	if (pdf.raw.includes('/CIDSet')) say('CIDSet');
	const fonts = pages.flatMap(({ dict }) => Object.values(pdf.dict(pdf.dict(dict.Resources).Font)));
	for (const font of fonts.map((one) => pdf.dict(one))) {
		const below = pdf.dict(pdf.list(font.DescendantFonts)[0]);
		const descriptor = pdf.dict(below.FontDescriptor);
		if (font.Subtype !== '/Type0' || font.Encoding !== '/Identity-H') say('font not composite');
		if (below.CIDToGIDMap !== '/Identity') say('no glyph map');
		if (!pdf.stream(descriptor.FontFile2) || !/^\/[A-Z]{6}\+NotoSans/.test(String(descriptor.FontName)))
			say('font not embedded as a subset');
		if (!pdf.stream(font.ToUnicode)) say('font that cannot be read back');
		const widths = pdf.list(pdf.list(below.W)[1]);
		if (!widths.every((width) => typeof width === 'number')) say('glyph without a width');
	}
}

function checkPages(pdf: PdfObjects, pages: readonly Page[], { least }: Expected, say: Say): void {
	const keys = pages.map(({ dict }) => dict.StructParents);
	if (new Set(keys).size !== pages.length || !keys.every((key) => typeof key === 'number'))
		say('page without parents');
	for (const { dict, marked } of pages) {
		const [, , width, height] = pdf.list(dict.MediaBox) as number[];
		if (dict.Tabs !== '/S') say('tab order');
		if (dict.Group || pdf.dict(dict.Resources).XObject) say('transparency or picture');
		const numbers = marked.flatMap(({ mcid }) => (mcid === null ? [] : [mcid]));
		if (numbers.some((number, index) => number !== index)) say('stretches not numbered in order');
		for (const { mute, words, tag } of marked) {
			if (mute > 0) say(`a glyph that says nothing in ${tag}`);
			for (const { x, y, size, color } of words) {
				if (size < least) say(`text of ${size} points`);
				if (contrastOnGround(color) < 7) say(`contrast of ${color}`);
				if (x < MARGIN - 0.1 || x > (width ?? 0) - MARGIN || y - size < 0 || y > (height ?? 0) - MARGIN)
					say(`text in the margin, at ${x} ${y}`);
			}
		}
	}
}

/** 10 mm. */
const MARGIN = 28.34;

/** Contrast of a colour with the darkest ground of our pages (#eef5f8). */
function contrastOnGround(color: string): number {
	const luminance = (parts: readonly number[]): number => {
		const [r = 0, g = 0, b = 0] = parts.map((part) =>
			part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
		);
		return 0.2126 * r + 0.7152 * g + 0.0722 * b;
	};
	return (luminance([0.933, 0.961, 0.973]) + 0.05) / (luminance(color.split(' ').map(Number)) + 0.05);
}

/** The structure tree, depth first. */
function elementsOf(pdf: PdfObjects, catalog: Dict, pages: readonly Page[], say: Say): Element[] {
	const elements: Element[] = [];
	const root = catalog.StructTreeRoot;
	const walk = (value: Value, parent: Element | null): void => {
		const dict = pdf.dict(value);
		const ref = (value as Ref).id;
		const expectedParent = parent ? parent.ref : (root as Ref).id;
		if ((dict.P as Ref | undefined)?.id !== expectedParent) say('element that does not know its parent');
		const element: Element = {
			role: String(dict.S).slice(1),
			dict,
			ref,
			parent,
			children: [],
			content: [],
			annotations: []
		};
		elements.push(element);
		parent?.children.push(element);
		for (const kid of pdf.list(dict.K)) {
			if (typeof kid === 'number') element.content.push({ page: (dict.Pg as Ref).id, mcid: kid });
			else if (pdf.dict(kid).Type === '/MCR')
				element.content.push({ page: (pdf.dict(kid).Pg as Ref).id, mcid: pdf.dict(kid).MCID as number });
			else if (pdf.dict(kid).Type === '/OBJR') {
				const { Obj, Pg } = pdf.dict(kid);
				element.annotations.push((Obj as Ref).id);
				const page = pages.find((one) => one.ref === (Pg as Ref).id);
				if (!pdf.list(page?.dict.Annots).some((one) => (one as Ref).id === (Obj as Ref).id))
					say('link on another page than its annotation');
			} else walk(kid, element);
		}
	};
	for (const kid of pdf.list(pdf.dict(root).K)) walk(kid, null);
	return elements;
}

/** Who may hold whom (ISO 32000-1, 14.8.4), for the roles that we use. */
const HOLDS: Readonly<Record<string, readonly string[]>> = {
	Document: ['H1', 'H2', 'H3', 'P', 'L', 'Table', 'Figure'],
	H1: ['Span'],
	H2: ['Span'],
	H3: ['Span'],
	P: ['Span', 'Link'],
	L: ['LI'],
	LI: ['Lbl', 'LBody'],
	Lbl: ['Span'],
	LBody: ['Span'],
	Table: ['TR'],
	TR: ['TH', 'TD'],
	TH: [],
	TD: [],
	Span: [],
	Link: [],
	Figure: []
};

function checkTree(pdf: PdfObjects, elements: readonly Element[], say: Say): void {
	const [first] = elements;
	if (first?.role !== 'Document' || elements.filter(({ parent }) => !parent).length !== 1)
		say('no single Document');
	let level = 0;
	for (const { role, dict, children, content, annotations } of elements) {
		const may = HOLDS[role];
		if (!may) say(`unknown role ${role}`);
		for (const child of children) if (!may?.includes(child.role)) say(`${child.role} in ${role}`);
		const rank = Number(/^H(\d)$/.exec(role)?.[1] ?? 0);
		if (rank > level + 1) say(`H${rank} after H${level}`);
		if (rank > 0) level = rank;
		if (children.length + content.length + annotations.length === 0) say(`empty ${role}`);
		if (dict.Lang !== undefined && !LANG.test(pdf.text(dict.Lang))) say('language that is none');
		if (dict.ActualText !== undefined && pdf.text(dict.ActualText) === '') say('words that say nothing');
		if (role === 'L' && pdf.dict(dict.A).O !== '/List') say('list without its kind');
		if (role === 'LI' && !/^(Lbl )?LBody$/.test(children.map((child) => child.role).join(' ')))
			say('item without a body');
		if (
			role === 'TH' &&
			(pdf.dict(dict.A).O !== '/Table' || !/^\/(Row|Column)$/.test(String(pdf.dict(dict.A).Scope)))
		)
			say('header that heads nothing');
		if (role === 'Table' && new Set(children.map((row) => row.children.length)).size !== 1)
			say('rows of unequal length');
		if (role === 'Figure' && (pdf.text(dict.Alt) === '' || pdf.list(pdf.dict(dict.A).BBox).length !== 4))
			say('figure without alternative or place');
		if (role === 'Link' && (content.length === 0 || annotations.length === 0))
			say('link without text or annotation');
	}
	if (elements.filter(({ role }) => role === 'H1').length !== 1) say('not one H1');
}

/** Each numbered stretch belongs to one element, and the parent tree says the same. */
function checkParents(
	pdf: PdfObjects,
	catalog: Dict,
	elements: readonly Element[],
	pages: readonly Page[],
	say: Say
): void {
	const tree = parentTree(pdf, catalog);
	const owned = new Map<string, Element>();
	for (const element of elements) {
		for (const { page, mcid } of element.content) {
			if (owned.has(`${page} ${mcid}`)) say('stretch owned twice');
			owned.set(`${page} ${mcid}`, element);
		}
	}
	for (const { ref, dict, marked } of pages) {
		const parents = pdf.list(tree.get(dict.StructParents as number));
		for (const { mcid, tag } of marked) {
			if (mcid === null) continue;
			const element = owned.get(`${ref} ${mcid}`);
			if (!element) say(`${tag} outside the tree`);
			else if ((parents[mcid] as Ref | undefined)?.id !== element.ref) say('parent tree that says otherwise');
			else if (tag !== `/${element.role}`) say(`${tag} in ${element.role}`);
		}
	}
}

function parentTree(pdf: PdfObjects, catalog: Dict): Map<number, Value> {
	const pairs = pdf.list(pdf.dict(pdf.dict(catalog.StructTreeRoot).ParentTree).Nums);
	const tree = new Map<number, Value>();
	for (let at = 0; at < pairs.length; at += 2) tree.set(pairs[at] as number, pairs[at + 1] ?? null);
	return tree;
}

function checkAnnotations(
	pdf: PdfObjects,
	catalog: Dict,
	elements: readonly Element[],
	pages: readonly Page[],
	say: Say
): void {
	const tree = parentTree(pdf, catalog);
	for (const annotation of pages.flatMap(({ dict }) => pdf.list(dict.Annots))) {
		const dict = pdf.dict(annotation);
		const owner = elements.find(({ annotations }) => annotations.includes((annotation as Ref).id));
		if (dict.Subtype !== '/Link' || owner?.role !== 'Link') say('annotation that is no link');
		if (pdf.text(dict.Contents) === '') say('link without words');
		if (dict.F !== 4) say('link that does not print');
		if (pdf.text(pdf.dict(dict.A).URI) === '') say('link to nowhere');
		if ((tree.get(dict.StructParent as number) as Ref | undefined)?.id !== owner?.ref)
			say('link that does not know its element');
	}
}

/** Reading order is the order on the page: down, or to the right of what was just read. */
function checkOrder(elements: readonly Element[], pages: readonly Page[], say: Say): void {
	let [page, heading, last] = [-1, 0, 0];
	for (const element of elements) {
		for (const content of element.content) {
			const word = markedOf(pages, content.page, content.mcid)?.words[0];
			const number = pages.findIndex(({ ref }) => ref === content.page);
			if (!word) continue;
			if (number < page) say('reads a page backwards');
			if (number > page) [page, heading, last] = [number, 0, 0];
			// Beside a heading of the side column, or beside a label: never above it.
			const beside = Math.min(heading, last) - word.size;
			if (word.y < beside) say(`reads upwards to ${Math.round(word.y)} on page ${number + 1}`);
			if (BESIDE.has(element.role)) heading = word.y;
			else if (!BESIDE.has(element.parent?.role ?? '')) [heading, last] = [word.y, word.y];
		}
	}
}

/** Roles whose neighbour may stand at their right. */
const BESIDE: ReadonlySet<string> = new Set(['H2', 'Lbl']);

function checkBookmarks(pdf: PdfObjects, catalog: Dict, pages: readonly Page[], say: Say): void {
	let next: Value | undefined = pdf.dict(catalog.Outlines).First;
	if (!next) say('no bookmark');
	for (; next; next = pdf.dict(next).Next) {
		const { Title, Dest } = pdf.dict(next);
		const [target] = pdf.list(Dest);
		if (pdf.text(Title).trim() === '') say('bookmark without words');
		if (!pages.some(({ ref }) => ref === (target as Ref | undefined)?.id)) say('bookmark to nowhere');
	}
}
