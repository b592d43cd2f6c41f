/**
 * `npm run bench`: what a page, a document, a script and a start cost, in one run, each against a reference measured in
 * the same minute. Processor time rather than waiting time wherever it can be read; no assertion.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser } from './browser.ts';
import { measureConsolidation } from './consolidate.ts';
import { measureCounts } from './counts.ts';
import { measureDirectory } from './directory.ts';
import { measureHeard } from './heard.ts';
import { measureLatency } from './latency.ts';
import { measureLibrary } from './library.ts';
import { measurePages } from './pages.ts';
import { measurePdf } from './pdf.ts';
import { measureRank } from './rank.ts';
import { measureReport } from './report.ts';
import { startServer } from './server.ts';
import { measureStart } from './start.ts';
import { measureTrades } from './trades.ts';
import { tableOf, type Section } from './table.ts';
import { measureWeight } from './weight.ts';

const say = (sentence: string): void => void process.stderr.write(`${sentence}\n`);
const data = mkdtempSync(join(tmpdir(), 'degemer-bench-'));
const server = await startServer(data, true);
const chromium = await openBrowser();
const sections: Section[] = [];
try {
	say('Pages…');
	const { section, listening, visitor } = await measurePages(server);
	sections.push(section);
	say('Métiers…');
	sections.push(await measureTrades(server));
	say('Synthèse en PDF…');
	sections.push(...(await measurePdf(chromium)));
	if (chromium) {
		say('JavaScript…');
		sections.push(await measureWeight(chromium.browser, visitor, listening));
		say('Du geste à l’image…');
		sections.push(await measureLatency(chromium.browser, visitor, listening));
	}
} finally {
	await Promise.all([server.stop(), chromium?.close()]);
	rmSync(data, { recursive: true, force: true });
}
say('Comptes anonymes…');
sections.push(...measureCounts());
sections.push(await measureConsolidation());
sections.push(await measureReport());
say('Orientation…');
sections.push(measureRank());
say('Repères…');
sections.push(measureHeard());
say('Bibliothèque…');
sections.push(measureLibrary());
say('Annuaire…');
sections.push(...(await measureDirectory()));
say('Démarrage…');
sections.push(await measureStart());

const machine = `Node ${process.versions.node}, ${availableParallelism()} processeurs`;
const without = chromium
	? ''
	: '\nChromium introuvable\u00a0: ni impression ni JavaScript mesurés (CHROMIUM_PATH).';
process.stdout.write(`\nMesures de Degemer (${machine})${without}\n\n${tableOf(sections)}\n`);
