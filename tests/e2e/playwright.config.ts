import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = [process.env.CHROMIUM_PATH, ...PLACES].find((place) => place && existsSync(place));
const outputFile = process.env.PLAYWRIGHT_JSON_OUTPUT_NAME;

/** Journeys in a real browser. Each file runs its own server on its own data: no file knows of another. */
export default defineConfig({
	testDir: '.',
	testMatch: '*.spec.ts',
	outputDir: fileURLToPath(new URL('../../test-results', import.meta.url)),
	workers: 2,
	retries: 0,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	forbidOnly: true,
	// Without a file to write to, the JSON reporter would pour itself into the terminal.
	reporter: outputFile ? [['list'], ['json', { outputFile }]] : [['list']],
	use: {
		actionTimeout: 10_000,
		navigationTimeout: 15_000,
		locale: 'fr-FR',
		timezoneId: 'Europe/Paris',
		viewport: { width: 1366, height: 768 },
		launchOptions: {
			executablePath,
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
	}
});
