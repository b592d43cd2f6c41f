import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { expectNoViolation } from './axe.ts';

const SIZES = { desktop: { width: 1366, height: 768 }, tablet: { width: 820, height: 1180 } } as const;
/** 200 % of the desktop, 200 % of the tablet, and the narrowest that WCAG 1.4.10 asks for. */
const NARROW = [
	{ width: 683, height: 384 },
	{ width: 410, height: 590 },
	{ width: 320, height: 512 }
];
const SHOTS = process.env.DEGEMER_SHOTS ? '/tmp/e2e-shots' : undefined;
/** Kit hides its announcer with an inline style, which the policy refuses; app.css hides it instead. */
const KNOWN = /Applying inline style violates the following Content Security Policy/;

/** Listens to a page from before its first request: what it asks for elsewhere, and what it complains about. */
export function watch(page: Page): { elsewhere: string[]; complaints: string[] } {
	const seen = { elsewhere: [] as string[], complaints: [] as string[] };
	page.on('request', (request) => {
		const { origin, protocol } = new URL(request.url());
		if (protocol.startsWith('http') && !/^http:\/\/localhost:\d+$/.test(origin))
			seen.elsewhere.push(request.url());
	});
	page.on('pageerror', (error) => seen.complaints.push(String(error)));
	page.on('console', (message) => {
		const text = message.text();
		// A refused form answers 4xx on purpose: the browser notes it as a failed resource.
		const expected = KNOWN.test(text) || /Failed to load resource.* 4\d\d/.test(text);
		if (['error', 'warning'].includes(message.type()) && !expected) seen.complaints.push(text);
	});
	return seen;
}

/**
 * One state of a page: structure, reflow, and axe with every closed section opened, at both sizes and in both themes.
 * `also` marks a variant of a state seen whole elsewhere: desktop in light and tablet in dark are enough.
 */
export async function inspect(page: Page, name: string, kind: 'whole' | 'also' = 'whole'): Promise<void> {
	await expectStructure(page, name);
	await page.setViewportSize(SIZES.desktop);
	await shoot(page, `${name}-desktop`);
	await page.evaluate(() => document.querySelectorAll('details').forEach((section) => (section.open = true)));
	for (const size of ['desktop', 'tablet'] as const) {
		await page.setViewportSize(SIZES[size]);
		if (size === 'tablet') await shoot(page, `${name}-tablet`);
		for (const colorScheme of ['light', 'dark'] as const) {
			if (kind === 'also' && (size === 'desktop') !== (colorScheme === 'light')) continue;
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await expectNoViolation(page, `${name}, ${size}, ${colorScheme}`);
		}
		await expectNoSidewaysScroll(page, `${name}, ${size}`);
	}
	await page.emulateMedia({ colorScheme: 'light' });
	for (const viewport of NARROW) {
		await page.setViewportSize(viewport);
		await expectNoSidewaysScroll(page, `${name}, ${viewport.width} px`);
	}
	await page.setViewportSize(SIZES.desktop);
}

async function expectStructure(page: Page, name: string) {
	await expect.soft(page.locator('html'), name).toHaveAttribute('lang', 'fr');
	await expect.soft(page.getByRole('heading', { level: 1 }), name).toHaveCount(1);
	expect.soft(await page.title(), name).toMatch(/\S.* – Degemer$/);
}

async function expectNoSidewaysScroll(page: Page, about: string) {
	const wide = await page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		return [...document.querySelectorAll('body *')]
			.filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
			.slice(0, 5)
			.map(
				(element) => `${element.tagName}.${element.className} ${element.textContent?.trim().slice(0, 40)}`
			);
	});
	expect.soft(wide, `${about}: scrolls sideways`).toEqual([]);
}

/** For eyes: the whole page, in both themes, when DEGEMER_SHOTS asks for it. */
async function shoot(page: Page, name: string) {
	if (!SHOTS) return;
	mkdirSync(SHOTS, { recursive: true });
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await page.evaluate(() => scrollTo(0, 0));
		const path = join(SHOTS, `${name}${colorScheme === 'dark' ? '-sombre' : ''}.png`);
		await page.screenshot({ path, fullPage: true });
	}
}
