import { expect, test } from '@playwright/test';
import { OWN, useHouse } from './support/accounts.ts';
import { firstSite, raw, rawForm } from './support/raw.ts';

const house = useHouse('own');
test.describe.configure({ timeout: 180_000 });

test('the master key is replaced under a server that answers every request', async () => {
	const site = await firstSite(house.now, OWN.first);
	const receive = () => rawForm(house.now, '/aujourdhui?/recevoir', { site }, OWN.first);
	const opened = [(await receive()).headers.get('location') ?? ''];
	let isRotating = true;
	const statuses = new Map<number, number>();
	const count = (status: number) => statuses.set(status, (statuses.get(status) ?? 0) + 1);
	const serving = (async () => {
		while (isRotating) {
			const answer = await receive();
			count(answer.status);
			opened.push(answer.headers.get('location') ?? '');
			for (const path of opened.slice(-3)) count((await raw(house.now, path, { as: OWN.first })).status);
		}
	})();
	const pid = house.now.pid();
	for (let times = 0; times < 2; times++)
		expect(await house.now.degemer(['rotate-key'])).toContain('Clé maîtresse remplacée');
	isRotating = false;
	await serving;
	expect([...statuses.keys()].sort()).toEqual([200, 303]);
	expect(statuses.get(200)).toBeGreaterThan(10);
	for (const path of opened) expect((await raw(house.now, path, { as: OWN.first })).status).toBe(200);
	expect(house.now.pid()).toBe(pid);
	// Nothing depended on what the process remembered.
	await house.now.kill();
	await house.now.restart();
	for (const path of opened) expect((await raw(house.now, path, { as: OWN.first })).status).toBe(200);
});
