import { existsSync } from 'node:fs';
import { chromium, type Browser } from '@playwright/test';

const PLACES = [
	process.env.CHROMIUM_PATH,
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome'
];
const ARGUMENTS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/** A Chromium whose process is known; null when the machine has none. */
export async function openBrowser(): Promise<{
	browser: Browser;
	pid: number;
	close: () => Promise<void>;
} | null> {
	const executablePath = PLACES.find((place) => place && existsSync(place));
	if (!executablePath) return null;
	const server = await chromium.launchServer({ executablePath, args: ARGUMENTS });
	const browser = await chromium.connect(server.wsEndpoint());
	return { browser, pid: server.process().pid ?? 0, close: () => server.close() };
}
