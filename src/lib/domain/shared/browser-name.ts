/** First that fits: each of them says the names of those below, to be served the same pages. */
const BROWSERS = [
	['edge', /\bEdg(e|A|iOS)?\//],
	['opera', /\bOPR\//],
	['firefox', /\b(Firefox|FxiOS)\//],
	['chromium', /(Chrome|Chromium|CriOS)\//],
	['safari', /\bSafari\//]
] as const;
const SYSTEMS = [
	['android', /\bAndroid\b/],
	['ipad', /\biPad\b/],
	['iphone', /\biPhone\b/],
	['windows', /\bWindows\b/],
	['chromeos', /\bCrOS\b/],
	['mac', /\bMac OS X\b|\bMacintosh\b/],
	['linux', /\bLinux\b/]
] as const;

export type BrowserCode = (typeof BROWSERS)[number][0] | 'autre';
export type SystemCode = (typeof SYSTEMS)[number][0] | 'autre';

/** The family of a browser and its system, from what it says of itself; versions are left aside, for they identify. */
export const browserName = (agent: string): `${BrowserCode}/${SystemCode}` =>
	`${BROWSERS.find(([, says]) => says.test(agent))?.[0] ?? 'autre'}/${SYSTEMS.find(([, says]) => says.test(agent))?.[0] ?? 'autre'}`;
