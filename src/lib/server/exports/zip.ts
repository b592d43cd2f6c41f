import { strToU8, zipSync, type Zippable } from 'fflate';

/** A zip of files in their order; the same files always give the same bytes. `stored` are not compressed. */
export function zipped(
	files: readonly (readonly [name: string, bytes: Uint8Array])[],
	stored: readonly string[] = []
): Uint8Array<ArrayBuffer> {
	const entries: Zippable = Object.fromEntries(
		files.map(([name, bytes]) => [name, [bytes, { level: stored.includes(name) ? 0 : 6, mtime: FIRST_DAY }]])
	);
	return Uint8Array.from(zipSync(entries));
}

/** The earliest date that a zip can hold, in whatever time zone the server stands: figures say their own. */
const FIRST_DAY = new Date(1980, 0, 1);

export const utf8 = (text: string): Uint8Array => strToU8(text);

/** A text inside XML, without the control characters that XML refuses. */
export const xml = (text: string): string =>
	text

		.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
