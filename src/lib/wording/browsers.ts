import type { BrowserCode, SystemCode } from '#lib/domain/shared/browser-name.ts';

const BROWSERS: Readonly<Record<BrowserCode, string>> = {
	edge: 'Edge',
	opera: 'Opera',
	firefox: 'Firefox',
	chromium: 'Chrome',
	safari: 'Safari',
	autre: 'Un autre navigateur'
};
const SYSTEMS: Readonly<Record<SystemCode, string>> = {
	android: 'sur Android',
	ipad: 'sur iPad',
	iphone: 'sur iPhone',
	windows: 'sur Windows',
	chromeos: 'sur ChromeOS',
	mac: 'sur Mac',
	linux: 'sur Linux',
	autre: ''
};

/** « Firefox sur Linux », for what `browserName` made; a plain word for a connection older than that. */
export function browserText(name: string | null): string {
	const [browser = '', system = ''] = (name ?? '').split('/');
	if (!Object.hasOwn(BROWSERS, browser)) return 'Un navigateur';
	return `${BROWSERS[browser as BrowserCode]} ${SYSTEMS[system as SystemCode] ?? ''}`.trim();
}
