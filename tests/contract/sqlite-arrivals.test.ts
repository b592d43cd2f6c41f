import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { useDataFolder } from './engines.ts';

const folder = useDataFolder();
const { aStructure, inADay, minutesAfter, NOON } = await import('./scene.ts');
const stores = await import('#lib/server/stores/index.ts');

/** A first name and a class C* criterion: neither may ever be read in the bytes of a file. */
const NEEDLES = ['CANARI-7f3a', 'violences-retour'];
const CONTACT = {
	label: 'CANARI-7f3a',
	channel: 'presentiel',
	modality: 'flux',
	criteria: ['violences-retour-impossible'],
	autonomy: 'accompagne',
	company: '',
	cleared: false,
	overruled: null
} as const;

const bytes = (): string =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => statSync(join(folder, name)).isFile())
		.map((name) => readFileSync(join(folder, name)).toString('latin1'))
		.join('\n');
const leaks = (): string[] => {
	const all = bytes();
	return NEEDLES.filter((needle) => all.includes(needle));
};

beforeAll(stores.start);

test('who waits, and why, is never in clear on the disk; once received nothing of the queue is left there', async () => {
	const { db } = await import('#lib/server/db/index.ts');
	const { arrival, sealingKey } = await import('#lib/server/db/schema.ts');
	const { structureId, siteId, counsellorId } = await aStructure();
	const one = await stores.addArrival({ structureId, siteId, content: CONTACT, now: NOON });
	expect(leaks()).toEqual([]);
	await stores.editArrival({
		id: one.id,
		structureId,
		revision: 1,
		content: { ...CONTACT, label: 'CANARI-7f3a !' }
	});
	expect(leaks()).toEqual([]);
	const rows = await db.select({ sealed: arrival.content, keyId: arrival.keyId }).from(arrival);
	const keys = await db.select({ sealed: sealingKey.wrapped }).from(sealingKey);
	const samples = [...rows, ...keys].map(({ sealed }) => sealed.slice(40, 72));
	expect(samples).toHaveLength(2);
	await stores.takeArrival({ id: one.id, structureId, counsellorId, now: minutesAfter(5) });
	expect(leaks()).toEqual([]);
	await stores.purgeExpired(minutesAfter(6));
	const left = bytes();
	expect(samples.filter((sample) => left.includes(sample))).toEqual([]);
});

test('whoever leaves, or is forgotten at the end of the day, leaves nothing either', async () => {
	const { structureId, siteId } = await aStructure();
	const one = await stores.addArrival({ structureId, siteId, content: CONTACT, now: NOON });
	await stores.addArrival({ structureId, siteId, content: CONTACT, now: NOON });
	await stores.leave(one.id, structureId, minutesAfter(5));
	await stores.purgeExpired(inADay);
	expect(await stores.listWaiting(structureId)).toEqual([]);
	expect(leaks()).toEqual([]);
});
