import { BAR_HEIGHT, chartOf } from '#lib/domain/report/chart.ts';
import type { Part, Said, WrittenReport, WrittenRow, WrittenTable } from '#lib/domain/report/written.ts';
import { xml } from '#lib/server/exports/zip.ts';

/** The report as one page that needs nothing else: no script, no font, no picture from anywhere. */
export const html = (report: WrittenReport): string => {
	const title = xml(`${report.title}, ${report.place}`);
	return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p><strong class="figure">${xml(report.figure)}</strong> ${xml(report.figureSays)}</p>
<dl>
${report.units.map(({ term, text }) => `<dt>${xml(term)}</dt><dd>${xml(text)}</dd>`).join('\n')}
</dl>
${said(report.reading)}
${said(report.findings)}
${report.parts.map(partHtml).join('\n')}
${said(report.missing)}
${said(report.method)}
</main>
</body>
</html>
`;
};

const paragraphs = (lines: readonly string[]): string =>
	lines.map((line) => `<p>${xml(line)}</p>`).join('\n');

const said = ({ title, lines }: Said): string =>
	`<section>\n<h2>${xml(title)}</h2>\n${paragraphs(lines)}\n</section>`;

const partHtml = ({ title, intro, tables, outro }: Part): string =>
	`<section>\n<h2>${xml(title)}</h2>\n${paragraphs(intro)}\n${tables.map(tableHtml).join('\n')}\n${paragraphs(outro)}\n</section>`;

function tableHtml(table: WrittenTable): string {
	const { id, title, head, toolHead, rows, total, notes } = table;
	const [first = '', ...others] = head.map((text) => `<th scope="col">${xml(text)}</th>`);
	const tool = toolHead === null ? '' : `<th scope="col">${xml(toolHead)}</th>`;
	return `<section class="table" id="${id}">
<h3>${xml(title)}</h3>
${chartHtml(table)}<table aria-label="${xml(title)}">
<thead><tr>${first}${tool}${others.join('')}</tr></thead>
<tbody>
${rows.map((row) => rowHtml(row, toolHead !== null, '')).join('\n')}
${total ? rowHtml(total, toolHead !== null, ' class="total"') : ''}
</tbody>
</table>
${paragraphs(notes)}
</section>`;
}

const rowHtml = ({ label, tool, cells }: WrittenRow, hasTool: boolean, kind: string): string =>
	`<tr${kind}><th scope="row">${xml(label)}</th>${hasTool ? `<td>${xml(tool)}</td>` : ''}${cells.map(({ text }) => `<td class="number">${xml(text)}</td>`).join('')}</tr>`;

function chartHtml({ title, bars }: WrittenTable): string {
	if (bars.length === 0) return '';
	const chart = chartOf(bars);
	const drawn = chart.bars.map(
		({ label, text, labelY, x, y, width, textX, textY }) =>
			`<text x="0" y="${labelY}">${xml(label)}</text><rect x="${x}" y="${y}" width="${width}" height="${BAR_HEIGHT}"/><text x="${textX}" y="${textY}">${xml(text)}</text>`
	);
	return `<svg viewBox="0 0 ${chart.width} ${chart.height}" role="img" aria-label="${xml(title)}\u00a0: graphique en barres. Ses chiffres sont dans le tableau.">${drawn.join('')}</svg>\n`;
}

/** The look of the pages, in a few lines: ink on paper, one accent. */
const STYLE = `
:root{color-scheme:light dark;--ink:#1b2430;--paper:#fdfcf9;--line:#767f8c;--accent:#0a5270}
@media (prefers-color-scheme:dark){:root{--ink:#f1f3f5;--paper:#141a21;--line:#97a1ad;--accent:#8fd0ea}}
body{margin:0;background:var(--paper);color:var(--ink);font:112.5%/1.5 "Noto Sans",system-ui,sans-serif}
main{max-width:70rem;margin:0 auto;padding:1.5rem}
h1,h2{color:var(--accent);line-height:1.25}
h2{border-top:1px solid var(--line);padding-top:1rem;margin-top:2rem}
p,dl{max-width:65ch}
dt{font-weight:700}dd{margin:0 0 .5rem}
.figure{display:block;font-size:3.5rem;line-height:1.1}
.table{overflow-x:auto;break-inside:avoid;margin-bottom:2.5rem}
table{border-collapse:collapse;font-size:.9rem}
th,td{padding:.25rem .5rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
tbody th{font-weight:400}.number{text-align:right}.total>*{font-weight:700}
svg{display:block;width:100%;max-width:32rem;margin-bottom:1rem}
svg text{fill:var(--ink);font-size:13px}rect{fill:var(--accent)}
@media print{:root{--ink:#000;--paper:#fff;--line:#767f8c;--accent:#0a5270}body{font-size:10pt}}
`;
