import type { Part, Said, WrittenReport, WrittenTable } from '#lib/domain/report/written.ts';
import { drawable } from '#lib/server/pdf/drawable.ts';
import { spaced } from '#lib/server/pdf/leaves.ts';
import { paginate } from '#lib/server/pdf/paginate.ts';
import { paint } from '#lib/server/pdf/paint.ts';
import { Known, Pen } from '#lib/server/pdf/pen.ts';
import { collect } from '#lib/server/pdf/render.ts';
import { strip, tag, type Strip, type Tag } from '#lib/server/pdf/strips.ts';
import { COLORS, REPORT } from '#lib/server/pdf/style.ts';
import { tableStrips } from '#lib/server/pdf/table.ts';
import { taggedPdf } from '#lib/server/pdf/tagged-pdf.ts';

/** What a file says beside the report: what it is about, and the foot of its pages (`{page}`, `{pages}`). */
export type ReportPaper = { readonly subject: string; readonly footer: string };

/** The report as a tagged PDF, dated by the end of its year: the same report always gives the same bytes. */
export async function renderReport(
	report: WrittenReport,
	{ subject, footer }: ReportPaper
): Promise<Uint8Array<ArrayBuffer>> {
	const replaced = new Set<string>();
	const pen = new Pen({ style: REPORT, replaced, known: new Known() });
	const root = tag('Document', null);
	const strips = reportStrips(pen, report, root);
	const title = `${report.title}, ${report.place}`;
	const meta = { title, subject, author: report.place, lang: 'fr-FR', day: `${report.year}-12-31` };
	const pdf = taggedPdf(meta, REPORT);
	const bytes = collect(pdf);
	paint(pdf, root, paginate(strips, REPORT), REPORT, drawable(footer, replaced));
	pdf.end();
	return bytes;
}

function reportStrips(pen: Pen, report: WrittenReport, root: Tag): Strip[] {
	return [
		...firstStrips(pen, report, root),
		...saidStrips(pen, report.reading, root),
		...saidStrips(pen, report.findings, root),
		...report.parts.flatMap((part) => partStrips(pen, part, root)),
		...saidStrips(pen, report.missing, root),
		...saidStrips(pen, report.method, root)
	];
}

/** Whose report, the one number, and what is counted. */
function firstStrips(
	pen: Pen,
	{ title, place, figure, figureSays, units }: WrittenReport,
	root: Tag
): Strip[] {
	const column = { x: 0, width: pen.width };
	const { faces } = pen;
	const large = { weight: 'bold', size: 34, color: COLORS.accent } as const;
	const heading = pen.text(title, faces.title, tag('H1', root, { bookmark: pen.plain(title) }), column);
	const first = [
		...heading.map((item) => ({ ...item, keep: true })),
		...pen.text(place, faces.strong, tag('P', root), column),
		...spaced(pen.text(figure, large, tag('P', root), column, { leading: 1.2 }), 10),
		...pen.text(figureSays, faces.body, tag('P', root), column)
	];
	const list = tag('L', root, { numbering: 'None' });
	const terms = units.flatMap(({ term, text }, at) =>
		spaced(pen.item([term, faces.label], [{ text }], list, column, UNITS), at === 0 ? 14 : pen.style.air.item)
	);
	return [...first, ...terms];
}

/** Room for the terms of units. */
const UNITS = 150;

function headingStrips(pen: Pen, text: string, root: Tag): Strip[] {
	const column = { x: 0, width: pen.width };
	const mark = tag('H2', root, { bookmark: pen.plain(text) });
	const lines = pen.text(text, pen.faces.heading, mark, column, { leading: 1.25 });
	const rule = { kind: 'shape', shape: 'rule', x: 0, dy: -8, width: pen.width } as const;
	return lines.map((item, at) => ({
		...item,
		keep: true,
		before: at === 0 ? pen.style.air.section : 0,
		pieces: at === 0 ? [rule, ...item.pieces] : item.pieces
	}));
}

const paragraphs = (pen: Pen, lines: readonly string[], root: Tag): Strip[] =>
	lines.flatMap((line) =>
		spaced(pen.text(line, pen.faces.body, tag('P', root), { x: 0, width: pen.width }), pen.style.air.block)
	);

const saidStrips = (pen: Pen, { title, lines }: Said, root: Tag): Strip[] => [
	...headingStrips(pen, title, root),
	...paragraphs(pen, lines, root)
];

const partStrips = (pen: Pen, { title, intro, tables, outro }: Part, root: Tag): Strip[] => [
	...headingStrips(pen, title, root),
	...paragraphs(pen, intro, root),
	...tables.flatMap((table) => tablePart(pen, table, root)),
	...spaced(paragraphs(pen, outro, root), pen.style.air.card)
];

function tablePart(pen: Pen, table: WrittenTable, root: Tag): Strip[] {
	const column = { x: 0, width: pen.width };
	const heading = pen.text(table.title, pen.faces.label, tag('H3', root), column);
	const rows = tableStrips(pen, table, root);
	const notes = table.notes.flatMap((note) =>
		spaced(pen.text(note, pen.faces.small, tag('P', root), column), pen.style.air.inner)
	);
	const bound = [...heading.map((item) => ({ ...item, keep: true })), ...rows].map((item, at, all) =>
		at === all.length - 1 && notes.length > 0 ? { ...item, keep: true } : item
	);
	return spaced([...bound, ...notes, strip({})], pen.style.air.card);
}
