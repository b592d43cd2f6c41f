import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** A sheet read back: each cell as the number or the text that a spreadsheet would hold. */
export type ReadSheet = { readonly name: string; readonly rows: readonly (readonly (number | string)[])[] };

/** Sheets of an ODS, from its XML. */
export function readOds(bytes: Uint8Array): ReadSheet[] {
	const sheets: { name: string; rows: (number | string)[][] }[] = [];
	let [value, text]: [string | undefined, string] = [undefined, ''];
	read(strFromU8(unzipSync(bytes)['content.xml']!), {
		'table:table': ({ 'table:name': name = '' }) => void sheets.push({ name, rows: [] }),
		'table:table-row': () => void sheets.at(-1)?.rows.push([]),
		'table:table-cell': (attributes) => {
			[value, text] = [attributes['office:value'], ''];
			return () =>
				void sheets
					.at(-1)
					?.rows.at(-1)
					?.push(value === undefined ? text : Number(value));
		},
		'text:p': () => (said) => (text += said)
	});
	return sheets;
}

/** Sheets of an XLSX, from its XML. */
export function readXlsx(bytes: Uint8Array): ReadSheet[] {
	const files = unzipSync(bytes);
	const file = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
	const [shared, names]: [string[], string[]] = [[], []];
	read(file('xl/sharedStrings.xml'), { t: () => (said) => shared.push(said) });
	read(file('xl/workbook.xml'), { sheet: ({ name = '' }) => void names.push(name) });
	return names.map((name, at) => {
		const rows: (number | string)[][] = [];
		let type = '';
		const hold = (said: string): void => {
			const held = type === 's' ? shared[Number(said)]! : type === 'inlineStr' ? said : Number(said);
			rows.at(-1)?.push(held);
		};
		read(file(`xl/worksheets/sheet${at + 1}.xml`), {
			row: () => void rows.push([]),
			c: ({ t = '' }) => void (type = t),
			v: () => hold,
			t: () => hold
		});
		return { name, rows };
	});
}

type Open = (attributes: Record<string, string>) => ((text: string) => unknown) | void;

/** What to do when an element opens; what it gives is called with its text when it closes. */
function read(xml: string, on: Readonly<Record<string, Open>>): void {
	const parser = new SaxesParser();
	const closing: (((text: string) => unknown) | void)[] = [];
	let text = '';
	parser.on('opentag', ({ name, attributes }) => {
		text = '';
		closing.push(Object.hasOwn(on, name) ? on[name]!(attributes as Record<string, string>) : undefined);
	});
	parser.on('text', (said) => (text += said));
	parser.on('closetag', () => closing.pop()?.(text));
	parser.on('error', (error) => {
		throw error;
	});
	parser.write(xml).close();
}
