import type { Locator } from '@playwright/test';
import { readPdf } from '../../support/read-pdf.ts';

/** What a PDF says to whoever hears it. */
export const textOfPdf = async (bytes: Uint8Array): Promise<string> => (await readPdf(bytes)).text;

/** How many sheets a PDF has. */
export const pagesOfPdf = async (bytes: Uint8Array): Promise<number> => (await readPdf(bytes)).pages;

/** Text without its spaces and compatibility forms: what two renderings of one document have in common. */
export const squeezed = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

/** Text of the preview as a reader hears it: markers of lists said, drawings left out. */
export function textOfPreview(preview: Locator): Promise<string> {
	return preview.evaluate((root) => {
		const say = (node: Node): string => {
			if (node instanceof Text) return node.data;
			if (node instanceof SVGElement) return '';
			const inner = [...node.childNodes].map(say).join('');
			if (!(node instanceof HTMLLIElement)) return ` ${inner} `;
			const list = node.parentElement;
			if (!(list instanceof HTMLOListElement)) return ` • ${inner} `;
			return ` ${list.start + [...list.children].indexOf(node)}. ${inner} `;
		};
		return say(root);
	});
}
