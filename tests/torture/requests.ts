import { readFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import type { House } from '../e2e/support/server.ts';
import { Dice } from './dice.ts';
import { oddRequest } from './odd-requests.ts';
import { Surroundings } from './surroundings.ts';

export type Tally = {
	sent: number;
	/** Answers by status; 0: closed without an answer, as a request that is no HTTP deserves. */
	statuses: Record<number, number>;
	/** Requests of a role that got past the door: neither unreadable, nor foreign, nor not found, nor sent to sign in. */
	entered: number;
	gestures: number;
	/** Answers 5xx, with what was asked. */
	failures: string[];
	/** Requests without an answer nor an end after fifteen seconds. */
	hanging: string[];
	/** Memory of the server (MB): before, at each quarter, at most. */
	memory: { before: number; quarters: number[]; most: number };
	slowestMs: number;
};

const PATIENCE_MS = 15_000;
const AT_ONCE = 8;

/**
 * Sends `count` odd requests to a house whose first visit is done, over every route and action that the folder of routes
 * holds, signed in under each role and not at all; each on a connection of its own, written byte by byte.
 */
export async function sendOddRequests(
	house: House,
	{ count, seed, say = () => {} }: { count: number; seed: number; say?: (line: string) => void }
): Promise<Tally> {
	const dice = new Dice(seed);
	const around = await Surroundings.of(house);
	const before = memoryOf(house);
	const tally: Tally = {
		sent: 0,
		statuses: {},
		entered: 0,
		gestures: around.gestures.length,
		failures: [],
		hanging: [],
		memory: { before, quarters: [], most: before },
		slowestMs: 0
	};
	const turn = async (): Promise<void> => {
		while (tally.sent < count) {
			const number = (tally.sent += 1);
			const { gesture, role, given } = await around.next(dice);
			const bytes = oddRequest(given, dice);
			const began = performance.now();
			const { status, location } = await answerTo(house, bytes);
			const about = `${number} ${role ?? 'personne'} ${gesture}: ${status} for ${asked(bytes)}`;
			tally.slowestMs = Math.max(tally.slowestMs, performance.now() - began);
			tally.statuses[status] = (tally.statuses[status] ?? 0) + 1;
			if (status >= 500) tally.failures.push(about);
			if (status === HANGING) tally.hanging.push(about);
			const isOutside = [0, 400, 403, 404, 431].includes(status) || location.startsWith('/connexion');
			if (role && !isOutside) tally.entered += 1;
			if (role && location.startsWith('/connexion?suite')) await around.checkSession(role);
			if (number % 50 === 0) tally.memory.most = Math.max(tally.memory.most, memoryOf(house));
			if (number % Math.ceil(count / 4) === 0) {
				tally.memory.quarters.push(memoryOf(house));
				say(`${number} demandes, ${memoryOf(house)} Mo`);
			}
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, turn));
	return tally;
}

const HANGING = -1;
/** Nobody listens any more: the server is dead. */
const NOBODY = 599;

/** Status of the answer; 0 when the connection was closed without one, -1 when nothing came in time. */
function answerTo(house: House, bytes: Buffer): Promise<{ status: number; location: string }> {
	return new Promise((resolve) => {
		const socket = createConnection(Number(new URL(house.origin).port), '127.0.0.1');
		let answer = '';
		const finish = (status: number) => {
			clearTimeout(timer);
			socket.destroy();
			resolve({ status, location: /^location: (.*)$/im.exec(answer)?.[1]?.trim() ?? '' });
		};
		const status = () => Number(/^HTTP\/1\.1 (?!100)(\d{3})/m.exec(answer)?.[1] ?? 0);
		const timer = setTimeout(() => finish(HANGING), PATIENCE_MS);
		socket.on('data', (chunk: Buffer) => {
			if (answer.length < 8000) answer += chunk.toString('latin1');
			// A stream of events has no end: its head is its answer.
			if (/^content-type: text\/event-stream/im.test(answer)) finish(status());
		});
		socket.on('end', () => finish(status()));
		socket.on('error', ({ code }: Error & { code?: string }) =>
			finish(code === 'ECONNREFUSED' ? NOBODY : status())
		);
		socket.end(bytes);
	});
}

const asked = (bytes: Buffer): string => bytes.subarray(0, 600).toString('latin1').replaceAll('\r\n', ' | ');

/** Resident memory of the server, in MB. */
const memoryOf = (house: House): number =>
	Math.round(
		Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${house.pid()}/status`, 'utf8'))?.[1] ?? 0) / 1024
	);
