import { expect, it } from 'vitest';
import { browserName } from '#lib/domain/shared/browser-name.ts';

it.each([
	['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'firefox/linux'],
	[
		'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 Edg/131.0',
		'edge/windows'
	],
	[
		'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36',
		'chromium/windows'
	],
	[
		'Mozilla/5.0 (Macintosh; Intel Mac OS X 14_5) AppleWebKit/605.1 (KHTML) Version/17.5 Safari/605.1',
		'safari/mac'
	],
	[
		'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/131.0 Mobile Safari/537.36',
		'chromium/android'
	],
	['curl/8.5.0', 'autre/autre'],
	['', 'autre/autre']
])('%s', (agent, name) => expect(browserName(agent)).toBe(name));
