import { expect, test } from '@playwright/test';
import { sendOddRequests } from '../torture/requests.ts';
import { useHouse } from './support/accounts.ts';

const house = useHouse('own');
const COUNT = Number(process.env.DEGEMER_RUNS ?? 600);
/** The server keeps what it needs to serve, not what it was sent (MB). */
const GROWTH = 250;

test('whatever reaches any route, under any role, is answered and breaks nothing', async () => {
	test.setTimeout(180_000);
	const seed = Number(process.env.DEGEMER_SEED ?? 20261122);
	const tally = await sendOddRequests(house.now, { count: COUNT, seed });
	console.log(`Demandes : ${JSON.stringify(tally)}`);
	expect(tally).toMatchObject({ failures: [], hanging: [] });
	// Most of what is sent under a role gets past the door, or nothing behind it would be tried.
	expect(tally.entered).toBeGreaterThan(COUNT / 3);
	expect(tally.memory.most - tally.memory.before).toBeLessThan(GROWTH);
	expect(house.now.complained()).not.toMatch(/"status":5\d\d|unhandled/i);
	expect((await fetch(`${house.now.origin}/guide`)).status).toBe(200);
});
