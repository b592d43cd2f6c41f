import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { buildSynthesis } from '#lib/domain/synthesis/build.ts';
import type { SynthesisDocument } from '#lib/domain/synthesis/document.ts';
import { renderPdf } from '#lib/server/pdf/render.ts';
import { synthesisWords } from '#lib/wording/synthesis.ts';
import { maelle, maelleContext } from '../support/cast.ts';
import { cpuOfTree, ownCpu } from './cpu.ts';
import { documentHtml } from './document-html.ts';
import { percentile, type Row, type Section } from './table.ts';

const WARMING = 10;
const TIMES = 100;
const PRINTS = 20;

/** CPU of one synthesis: ours, and Chromium printing the same content. */
export async function measurePdf(chromium: { browser: Browser; pid: number } | null): Promise<Section> {
	const document = buildSynthesis(maelle, maelleContext, synthesisWords);
	const ours = await measureOurs(document);
	const printed = chromium ? await measureChromium(document, chromium) : [];
	return {
		title: `Synthèse en PDF, processeur par document (${TIMES} pour Degemer, ${PRINTS} pour Chromium, à chaud)`,
		unit: 'ms',
		rows: [...printed, ...ours]
	};
}

async function measureOurs(document: SynthesisDocument): Promise<Row[]> {
	const spent: number[] = [];
	let file = { bytes: new Uint8Array(), pages: 0 };
	for (let time = -WARMING; time < TIMES; time++) {
		const before = ownCpu();
		file = await renderPdf(document);
		if (time >= 0) spent.push(ownCpu() - before);
	}
	return [
		{
			label: 'Degemer, médiane',
			value: percentile(spent, 0.5),
			note: fileNote(file.bytes.length, `${file.pages} pages`)
		},
		{ label: 'Degemer, 95e centile', value: percentile(spent, 0.95) }
	];
}

/** In one page kept open, the least Chromium can do; then in a page of its own each time, as a server should. */
async function measureChromium(
	document: SynthesisDocument,
	{ browser, pid }: { browser: Browser; pid: number }
): Promise<Row[]> {
	const folder = mkdtempSync(join(tmpdir(), 'degemer-bench-'));
	const file = join(folder, 'synthese.html');
	writeFileSync(file, documentHtml(document));
	let size = 0;
	const print = async (page: Page): Promise<void> => {
		await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
		size = (await page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true })).length;
	};
	const kept = await browser.newPage();
	const open = await spentBy(pid, () => print(kept));
	const fresh = await spentBy(pid, async () => {
		const page = await browser.newPage();
		await print(page);
		await page.close();
	});
	await kept.close();
	rmSync(folder, { recursive: true, force: true });
	return [
		{ label: 'Chromium, page gardée ouverte, médiane', value: percentile(open, 0.5), note: fileNote(size) },
		{ label: 'Chromium, page gardée ouverte, 95e centile', value: percentile(open, 0.95) },
		{ label: 'Chromium, page neuve à chaque fois, médiane', value: percentile(fresh, 0.5) }
	];
}

async function spentBy(pid: number, work: () => Promise<void>): Promise<number[]> {
	const spent: number[] = [];
	for (let time = -3; time < PRINTS; time++) {
		const before = cpuOfTree(pid);
		await work();
		if (time >= 0) spent.push(cpuOfTree(pid) - before);
	}
	return spent;
}

const fileNote = (bytes: number, ...more: readonly string[]): string =>
	[`${Math.round(bytes / 1000)} ko`, ...more].join(', ');
