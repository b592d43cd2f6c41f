import { expect, test } from '@playwright/test';
import { typeThrough } from '../torture/robot.ts';

test('a robot that types through kills, cuts and ends of session loses nothing', async ({ browser }) => {
	test.setTimeout(150_000);
	const seed = Number(process.env.DEGEMER_SEED ?? 20261122);
	const account = await typeThrough({ seconds: 25, kills: 3, cuts: 3, ends: 1, seed }, browser);
	console.log(`Robot : ${JSON.stringify(account)}`);
	expect(account).toMatchObject({
		acknowledgedLost: 0,
		typedLost: 0,
		conflicts: 0,
		caretsMoved: 0,
		kills: 3,
		cuts: 3,
		ends: 1
	});
	expect(account.typed).toBeGreaterThan(80);
	expect(account.acknowledgements).toBeGreaterThan(5);
});
