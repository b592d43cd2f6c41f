import { subscribe } from 'node:diagnostics_channel';
import type { ServerResponse } from 'node:http';
import { transportPolicy } from '#lib/server/http/transport.ts';

/** What every answer says, static files and refusals that never reach a route included. */
const HEADERS: readonly (readonly [string, string])[] = [
	['referrer-policy', 'same-origin'],
	['x-content-type-options', 'nosniff'],
	['x-frame-options', 'DENY'],
	['cross-origin-opener-policy', 'same-origin'],
	['cross-origin-resource-policy', 'same-origin'],
	['permissions-policy', 'camera=(), geolocation=(), microphone=()']
];

/** Puts these on each answer of this process, before anything else is known of it (Node's own channel). Called once. */
export function dressEveryAnswer(): void {
	const transport = transportPolicy();
	subscribe('http.server.request.start', (message) => {
		const { response } = message as { response: ServerResponse };
		for (const [name, value] of HEADERS) response.setHeader(name, value);
		if (transport) response.setHeader('strict-transport-security', transport);
	});
}
