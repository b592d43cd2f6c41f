import type { Sheet, SheetCell } from '#lib/domain/report/sheets.ts';
import type { Unit } from '#lib/domain/report/written.ts';
import { utf8, xml, zipped } from '#lib/server/exports/zip.ts';

const MIMETYPE = 'application/vnd.oasis.opendocument.spreadsheet';

/** Sheets as an OpenDocument spreadsheet (ODF 1.3): its type first and stored, so that it is known without being opened. */
export const ods = (sheets: readonly Sheet[], title: string): Uint8Array<ArrayBuffer> =>
	zipped(
		[
			['mimetype', utf8(MIMETYPE)],
			['META-INF/manifest.xml', utf8(MANIFEST)],
			['meta.xml', utf8(metaXml(title))],
			['styles.xml', utf8(STYLES)],
			['content.xml', utf8(contentXml(sheets))]
		],
		['mimetype']
	);

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const MANIFEST = `${HEAD}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${MIMETYPE}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/></manifest:manifest>`;

const SPACES = [
	['office', 'office'],
	['table', 'table'],
	['text', 'text'],
	['style', 'style'],
	['number', 'datastyle'],
	['fo', 'xsl-fo-compatible'],
	['meta', 'meta']
]
	.map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
	.join(' ');
const OPEN = `${SPACES} xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"`;

const metaXml = (title: string): string =>
	`${HEAD}<office:document-meta ${OPEN}><office:meta><meta:generator>Degemer</meta:generator><dc:title>${xml(title)}</dc:title><dc:language>fr-FR</dc:language></office:meta></office:document-meta>`;

const STYLES = `${HEAD}<office:document-styles ${OPEN}><office:styles><style:default-style style:family="table-cell"><style:text-properties fo:language="fr" fo:country="FR" fo:font-size="11pt"/></style:default-style></office:styles></office:document-styles>`;

/**
 * How numbers are written: « environ 120 », and « 0 ou quelques-uns » for nought. LibreOffice leaves the sign out of the second of
 * two conditions only when they are « > 0 » and « < 0 », in that order.
 */
const NUMBERS = `<number:number-style number:language="fr" number:country="FR" style:name="N-exact"><number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="true"/></number:number-style>
<number:number-style number:language="fr" number:country="FR" style:name="N-zero" style:volatile="true"><number:text>0 ou quelques-uns</number:text></number:number-style>
<number:number-style number:language="fr" number:country="FR" style:name="N-environ"><number:text>environ </number:text><number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="true"/><style:map style:condition="value()=0" style:apply-style-name="N-zero"/></number:number-style>
<number:number-style number:language="fr" number:country="FR" style:name="N-part"><number:number number:decimal-places="0" number:min-integer-digits="1"/><number:text>\u00a0%</number:text></number:number-style>
<number:number-style number:language="fr" number:country="FR" style:name="N-plus" style:volatile="true"><number:text>+</number:text><number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="true"/><number:text>\u00a0%</number:text></number:number-style>
<number:number-style number:language="fr" number:country="FR" style:name="N-minus" style:volatile="true"><number:text>\u2212</number:text><number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="true"/><number:text>\u00a0%</number:text></number:number-style>
<number:number-style number:language="fr" number:country="FR" style:name="N-evolution"><number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="true"/><number:text>\u00a0%</number:text><style:map style:condition="value()&gt;0" style:apply-style-name="N-plus"/><style:map style:condition="value()&lt;0" style:apply-style-name="N-minus"/></number:number-style>`;

const STYLE_OF: Readonly<Record<Unit, string>> = {
	exact: 'exact',
	environ: 'environ',
	declare: 'exact',
	part: 'part',
	evolution: 'evolution',
	muette: 'plain'
};

const cellStyle = (name: string, more: string): string =>
	`<style:style style:name="${name}" style:family="table-cell" ${more}</style:style>`;

const CELLS = [
	cellStyle('plain', '><style:table-cell-properties fo:wrap-option="wrap"/>'),
	cellStyle('strong', '><style:text-properties fo:font-weight="bold"/>'),
	...['exact', 'environ', 'part', 'evolution'].map((name) =>
		cellStyle(name, `style:data-style-name="N-${name}"><style:paragraph-properties fo:text-align="end"/>`)
	)
].join('');

function contentXml(sheets: readonly Sheet[]): string {
	const widths = [...new Set(sheets.flatMap((sheet) => sheet.widths))];
	const columns = widths.map(
		(width) =>
			`<style:style style:name="w${width}" style:family="table-column"><style:table-column-properties style:column-width="${(width * CHARACTER).toFixed(2)}cm"/></style:style>`
	);
	return `${HEAD}<office:document-content ${OPEN}><office:automatic-styles>${NUMBERS}${CELLS}${columns.join('')}</office:automatic-styles><office:body><office:spreadsheet>${sheets.map(tableXml).join('')}</office:spreadsheet></office:body></office:document-content>`;
}

/** Width of a character, in centimetres. */
const CHARACTER = 0.2;

const tableXml = ({ name, widths, rows }: Sheet): string =>
	`<table:table table:name="${xml(name)}">${widths.map((width) => `<table:table-column table:style-name="w${width}"/>`).join('')}${rows.map(rowXml).join('')}</table:table>`;

const rowXml = (row: readonly SheetCell[]): string =>
	`<table:table-row>${row.length === 0 ? '<table:table-cell/>' : row.map(cellXml).join('')}</table:table-row>`;

function cellXml(cell: SheetCell): string {
	if ('value' in cell) {
		return `<table:table-cell table:style-name="${STYLE_OF[cell.unit]}" office:value-type="float" office:value="${cell.value}"><text:p>${xml(cell.text)}</text:p></table:table-cell>`;
	}
	const style = cell.strong ? 'strong' : 'plain';
	return `<table:table-cell table:style-name="${style}" office:value-type="string"><text:p>${xml(cell.text)}</text:p></table:table-cell>`;
}
