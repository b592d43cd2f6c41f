import { brotliCompressSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import type { Section } from './table.ts';
import type { Visitor } from './visitor.ts';

const GOAL_KB = 80;

/** JavaScript that a browser fetches to show a page for the first time, each file compressed (brotli, as it is served). */
export async function measureWeight(browser: Browser, visitor: Visitor, listening: string): Promise<Section> {
	const bare = await weigh(browser, visitor, '/accessibilite');
	const page = await weigh(browser, visitor, listening);
	const over = page.kilobytes - GOAL_KB;
	const goal = over > 0 ? `dépasse de ${over.toFixed(1).replace('.', ',')} ko` : 'tenu';
	return {
		title: `JavaScript chargé par le navigateur (brotli, objectif de ${GOAL_KB} ko\u00a0: ${goal})`,
		unit: 'ko',
		rows: [
			{ label: 'Page Kit nue (/accessibilite)', value: bare.kilobytes, note: `${bare.files} fichiers` },
			{ label: 'Entretien\u00a0: écoute', value: page.kilobytes, note: `${page.files} fichiers` }
		]
	};
}

async function weigh(
	browser: Browser,
	visitor: Visitor,
	path: string
): Promise<{ kilobytes: number; files: number }> {
	const context = await browser.newContext();
	await context.addCookies(visitor.cookies());
	const page = await context.newPage();
	const scripts = new Set<string>();
	page.on('request', (request) => {
		if (/\.m?js(\?|$)/.test(request.url())) scripts.add(request.url());
	});
	await page.goto(visitor.origin + path, { waitUntil: 'networkidle' });
	await context.close();
	const sizes = await Promise.all([...scripts].map(compressedSize));
	return { kilobytes: sizes.reduce((sum, size) => sum + size, 0) / 1000, files: scripts.size };
}

async function compressedSize(url: string): Promise<number> {
	const response = await fetch(url);
	return brotliCompressSync(new Uint8Array(await response.arrayBuffer())).length;
}
