import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A node of the structure tree, all pages joined in order. */
export type Node = { role: string; alt?: string; children: Node[]; content: string[]; annotations: string[] };

/** What a reader finds in a PDF, by a library that did not write it. */
export type ReadPdf = {
	readonly pages: number;
	/** Text of the structure tree's content: what a person hears. */
	readonly text: string;
	/** Text outside the tree (headers, footers). */
	readonly artifacts: string;
	readonly nodes: readonly Node[];
	readonly links: readonly { url: string; contents: string }[];
	readonly bookmarks: readonly string[];
	readonly info: Record<string, unknown>;
	readonly xmp: string;
	readonly marked: boolean;
	/** Glyph 0 (« .notdef ») painted anywhere. */
	readonly notdef: boolean;
};

type Item = { type?: string; tag?: string; id?: string; str?: string; hasEOL?: boolean };
type RawNode = { role?: string; alt?: string; type?: string; id?: string; children?: RawNode[] };

/** Reads a PDF with pdfjs. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
	const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
	const pdf = await task.promise;
	const read = {
		text: '',
		artifacts: '',
		nodes: [] as Node[],
		links: [] as ReadPdf['links'][number][],
		notdef: false
	};
	for (let number = 1; number <= pdf.numPages; number += 1) {
		const page = await pdf.getPage(number);
		const { items } = await page.getTextContent({ includeMarkedContent: true });
		const { inside, outside } = split(items as Item[]);
		read.text += inside;
		read.artifacts += outside;
		const tree = (await page.getStructTree()) as RawNode | null;
		read.nodes.push(...flat(tree));
		for (const { url, contentsObj } of await page.getAnnotations()) {
			read.links.push({ url, contents: contentsObj?.str ?? '' });
		}
		read.notdef ||= await paintsNotdef(await page.getOperatorList());
	}
	const { info } = await pdf.getMetadata();
	const bookmarks = ((await pdf.getOutline()) ?? []).map(({ title }) => title);
	const marked = (await pdf.getMarkInfo()) as unknown as Map<string, boolean> | { Marked: boolean };
	const result = {
		...read,
		pages: pdf.numPages,
		bookmarks,
		info: info as Record<string, unknown>,
		xmp: /<\?xpacket begin[\s\S]*<\?xpacket end="w"\?>/.exec(Buffer.from(bytes).toString('utf8'))?.[0] ?? '',
		marked: marked instanceof Map ? marked.get('Marked') === true : marked?.Marked === true
	};
	await task.destroy();
	return result;
}

function split(items: readonly Item[]): { inside: string; outside: string } {
	const open: string[] = [];
	let [inside, outside] = ['', ''];
	for (const item of items) {
		if (item.type?.startsWith('beginMarkedContent')) {
			open.push(item.id ?? item.tag ?? '');
			inside += '\n';
		} else if (item.type === 'endMarkedContent') {
			open.pop();
		} else {
			const text = `${item.str ?? ''}${item.hasEOL ? '\n' : ''}`;
			if (open.some((id) => id.includes('_mc'))) inside += text;
			else outside += text;
		}
	}
	return { inside, outside };
}

/** The nodes in depth-first order. */
function flat(node: RawNode | null): Node[] {
	if (!node?.role) return (node?.children ?? []).flatMap(flat);
	const children = node.children ?? [];
	const own: Node = {
		role: node.role,
		...(node.alt === undefined ? {} : { alt: node.alt }),
		children: children.filter((child) => child.role).map((child) => flat(child)[0]!),
		content: children.filter((child) => child.type === 'content').map((child) => child.id ?? ''),
		annotations: children.filter((child) => child.type === 'annotation').map((child) => child.id ?? '')
	};
	return [own, ...children.flatMap(flat)];
}

async function paintsNotdef({
	fnArray,
	argsArray
}: {
	fnArray: number[];
	argsArray: unknown[][];
}): Promise<boolean> {
	return fnArray.some((operation, index) => {
		if (operation !== OPS.showText) return false;
		const glyphs = (argsArray[index]?.[0] ?? []) as (
			{ originalCharCode?: number; unicode?: string } | number
		)[];
		return glyphs.some(
			(glyph) => typeof glyph === 'object' && (glyph.originalCharCode === 0 || glyph.unicode === '\0')
		);
	});
}

/** True for well-formed XML: every element is closed, in order, and no bare `&` or `<` is left. */
export function wellFormed(xml: string): boolean {
	const open: string[] = [];
	const rest = xml
		.replace(/<\?[\s\S]*?\?>/g, '')
		.replace(
			/<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g,
			(_all, close, name, _attributes, empty) => {
				if (close) return open.pop() === name ? '' : '<';
				if (!empty) open.push(name);
				return '';
			}
		);
	return open.length === 0 && !/[<]|&(?!amp;|lt;|gt;|quot;|apos;|#\d+;)/.test(rest);
}
