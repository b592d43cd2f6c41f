import type { Browser, CDPSession, Page } from '@playwright/test';
import { percentile, type Section } from './table.ts';
import type { Visitor } from './visitor.ts';

const GOAL_MS = 100;
const SLOWER = 6;
const KEYS = 200;
/** Ten keys a second: a fast typist. */
const KEY_EVERY_MS = 100;
const CLICKS = 60;
/** The browser tells interactions from 16 ms up, rounded to 8: what it does not tell counts as 16. */
const UNTOLD_MS = 16;

/**
 * From the gesture to the next image, as the browser measures it (Event Timing, what INP is made of): keys in the words of a
 * long interview while autosave sends them, then boxes ticked; the processor six times slower.
 */
export async function measureLatency(
	browser: Browser,
	visitor: Visitor,
	listening: string
): Promise<Section> {
	const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
	await context.addCookies(visitor.cookies());
	const page = await context.newPage();
	const devtools = await context.newCDPSession(page);
	await listen(page);
	await watch(devtools);
	await page.goto(visitor.origin + listening, { waitUntil: 'networkidle' });
	const full = await measure(page);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
	const slow = await measure(page);
	await context.close();
	const p95 = percentile(slow, 0.95);
	const goal = p95 <= GOAL_MS ? 'tenu' : 'dépassé';
	const told = (all: readonly number[]) =>
		`médiane ${percentile(all, 0.5)}, le pire ${Math.max(...all)} ; ${all.length} gestes`;
	return {
		title: `Du geste à l’image, écoute, 95e centile (objectif de ${GOAL_MS} ms ${SLOWER} fois plus lent\u00a0: ${goal})`,
		unit: 'ms',
		rows: [
			{ label: 'Processeur entier', value: percentile(full, 0.95), note: told(full) },
			{ label: `Processeur ${SLOWER} fois plus lent`, value: p95, note: told(slow) }
		]
	};
}

/**
 * Has every image really shown, small, to somebody: without a screen Chromium shows none after a click, and its Event Timing
 * then counts until the next one that it shows, seconds later.
 */
async function watch(devtools: CDPSession): Promise<void> {
	devtools.on('Page.screencastFrame', ({ sessionId }) => {
		devtools.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
	});
	await devtools.send('Page.startScreencast', {
		format: 'jpeg',
		quality: 1,
		maxWidth: 64,
		maxHeight: 36
	});
}

async function listen(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const seen = new Map<number, number>();
		Object.assign(window, { seen });
		const observer = new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[]) {
				const { interactionId: id, duration } = entry;
				if (id) seen.set(id, Math.max(seen.get(id) ?? 0, duration));
			}
		});
		observer.observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
	});
}

/** Durations of the gestures, in ms. */
async function measure(page: Page): Promise<number[]> {
	await page.evaluate(() => (window as unknown as Seen).seen.clear());
	const words = page.locator('[name="paroles"]');
	await words.focus();
	await page.keyboard.press('Control+End');
	for (let key = 0; key < KEYS; key++)
		await page.keyboard.type('elle voudrait dormir '[key % 21]!, { delay: KEY_EVERY_MS });
	for (let click = 0; click < CLICKS; click++) {
		await page.locator('[name="cadre"]').click();
		await page.waitForTimeout(60);
	}
	await page.waitForTimeout(1500);
	const told = await page.evaluate(() => [...(window as unknown as Seen).seen.values()]);
	return [...told, ...Array<number>(Math.max(0, KEYS + CLICKS - told.length)).fill(UNTOLD_MS)];
}

type Seen = { seen: Map<number, number> };
