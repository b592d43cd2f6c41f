import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Browser, Page } from '@playwright/test';
import type { PageChoice } from '#lib/domain/shared/page-version.ts';
import { buildSynthesis } from '#lib/domain/synthesis/build.ts';
import type { SynthesisDocument } from '#lib/domain/synthesis/document.ts';
import { renderPdf } from '#lib/server/pdf/render.ts';
import { wordsOf } from '#lib/wording/versions.ts';
import { maelle, maelleContext } from '../support/cast.ts';
import { cpuOfTree, ownCpu } from './cpu.ts';
import { documentHtml } from './document-html.ts';
import { percentile, type Row, type Section } from './table.ts';

const WARMING = 10;
const TIMES = 200;
const PRINTS = 20;
const KEPT = 1000;

const PAGES: readonly (readonly [name: string, page: PageChoice])[] = [
	['standard', { version: 'standard' }],
	['facile à lire', { version: 'facile' }],
	['grands caractères', { version: 'grand' }],
	['bilingue, ukrainien', { version: 'bilingue', language: 'uk' }],
	['bilingue, arabe', { version: 'bilingue', language: 'ar' }]
];

type Chromium = { browser: Browser; pid: number } | null;

/** CPU of one synthesis in each version: ours, and Chromium printing the same content; then memory over a thousand. */
export async function measurePdf(chromium: Chromium): Promise<Section[]> {
	const sections: Section[] = [];
	for (const [name, page] of PAGES) sections.push(await measureVersion(name, page, chromium));
	return [...sections, await measureMemory()];
}

async function measureVersion(name: string, page: PageChoice, chromium: Chromium): Promise<Section> {
	const { sheet } = await renderPdf(documentOf(page, 0));
	const printed = chromium ? await measureChromium(sheet, chromium) : [];
	return {
		title: `Synthèse en PDF, ${name}, processeur par document (${TIMES} pour Degemer, ${PRINTS} pour Chromium, à chaud)`,
		unit: 'ms',
		rows: [...printed, ...(await measureOurs(page))]
	};
}

/** The cast’s page, each time with other words: nothing is measured that was drawn before. */
function documentOf(page: PageChoice, time: number): SynthesisDocument {
	const steps = maelle.plan.steps.map((step) => ({ ...step, how: `${step.how}, dossier ${time * 7919}` }));
	const reformulation = {
		...maelle.reformulation,
		text: `${maelle.reformulation.text} C’est la ${time}e fois.`
	};
	return buildSynthesis({ ...maelle, reformulation, plan: { steps } }, maelleContext, wordsOf(page));
}

async function measureOurs(page: PageChoice): Promise<Row[]> {
	const spent: number[] = [];
	let [largest, pages] = [0, 0];
	for (let time = -WARMING; time < TIMES; time++) {
		const document = documentOf(page, time + WARMING);
		const before = ownCpu();
		const file = await renderPdf(document);
		if (time >= 0) spent.push(ownCpu() - before);
		largest = Math.max(largest, file.bytes.length);
		pages = file.pages;
	}
	return [
		{ label: 'Degemer, médiane', value: percentile(spent, 0.5), note: fileNote(largest, `${pages} pages`) },
		{ label: 'Degemer, 95e centile', value: percentile(spent, 0.95) }
	];
}

/** In one page kept open, the least Chromium can do; then in a page of its own each time, as a server should. */
async function measureChromium(
	document: SynthesisDocument,
	{ browser, pid }: NonNullable<Chromium>
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

/** What the process keeps after one document, and after a thousand, all versions in turn. */
async function measureMemory(): Promise<Section> {
	const rows: Row[] = [];
	for (let time = 0; time <= KEPT; time++) {
		const [, page] = PAGES[time % PAGES.length] ?? PAGES[0]!;
		await renderPdf(documentOf(page, time));
		if (time === KEPT / 10 || time === KEPT)
			rows.push({ label: `gardée après ${time} documents`, value: (await keptBytes()) / 1e6 });
	}
	return { title: 'Synthèse en PDF, mémoire', unit: 'Mo', rows };
}

/** Bytes kept once everything forgotten is collected: buffers only go some turns after what held them. */
async function keptBytes(): Promise<number> {
	setFlagsFromString('--expose-gc');
	const collect = runInNewContext('gc') as () => void;
	for (let turn = 0; turn < 4; turn++) {
		collect();
		await setTimeout(30);
	}
	const { heapUsed, external } = process.memoryUsage();
	return heapUsed + external;
}

const fileNote = (bytes: number, ...more: readonly string[]): string =>
	[`${Math.round(bytes / 1000)} ko`, ...more].join(', ');
