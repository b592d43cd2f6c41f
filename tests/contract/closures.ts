import { expect, test } from 'vitest';
import {
	addClosure,
	addSite,
	listClosures,
	listSites,
	receptionTopic,
	removeClosure,
	updateSite,
	versionOf
} from '#lib/server/stores/index.ts';
import { aStructure, minutesAfter, NOON } from './scene.ts';

const HOLIDAYS = {
	siteId: null,
	fromDay: '2026-12-24',
	toDay: '2027-01-02',
	reason: 'Congés',
	postedOn: '2026-11-24'
};

/** closures.ts, and what a manager changes of a site */
export function closures(): void {
	test('closures are those of the structure, not over yet, soonest first', async () => {
		const [own, other] = [await aStructure(), await aStructure()];
		const { structureId, siteId } = own;
		const late = await addClosure({ structureId, ...HOLIDAYS }, NOON);
		const soon = await addClosure(
			{ structureId, siteId, fromDay: '2026-11-25', toDay: '2026-11-25', reason: '', postedOn: '2026-11-24' },
			minutesAfter(1)
		);
		await addClosure({ structureId: other.structureId, ...HOLIDAYS }, NOON);
		expect(await listClosures(structureId, '2026-11-25')).toEqual([soon, late]);
		expect(await listClosures(structureId, '2026-11-26')).toEqual([late]);
		expect(await listClosures(structureId, '2027-01-02')).toEqual([late]);
		expect(await listClosures(structureId, '2027-01-03')).toEqual([]);
	});

	test('a closure is removed by its own structure alone, once', async () => {
		const [own, other] = [await aStructure(), await aStructure()];
		const { id } = await addClosure({ structureId: own.structureId, ...HOLIDAYS }, NOON);
		expect(await removeClosure(other.structureId, id)).toBe(false);
		expect(await removeClosure(own.structureId, id)).toBe(true);
		expect(await removeClosure(own.structureId, id)).toBe(false);
		expect(await listClosures(own.structureId, '2026-01-01')).toEqual([]);
	});

	test('what the public reads of a site moves the topic that the desks watch, and no other', async () => {
		const [own, other] = [await aStructure(), await aStructure()];
		const { structureId, siteId } = own;
		const version = () => versionOf(receptionTopic(structureId));
		const seen: number[] = [];
		const moved = async (change: Promise<unknown>) => {
			await change;
			seen.push(await version());
		};
		const { id } = await addClosure({ structureId, ...HOLIDAYS }, NOON);
		seen.push(await version());
		await moved(removeClosure(structureId, id));
		await moved(removeClosure(structureId, id));
		const bourg = { name: 'Bourg', address: '', communeCode: '35238', hours: null };
		await moved(addSite(structureId, bourg, NOON));
		await moved(updateSite(structureId, siteId, bourg));
		await moved(updateSite(other.structureId, siteId, bourg));
		expect(seen).toEqual([1, 2, 2, 3, 4, 4]);
		expect(await versionOf(receptionTopic(other.structureId))).toBe(0);
	});

	test('a closure of an unknown site is refused', async () => {
		const { structureId } = await aStructure();
		const stray = { structureId, ...HOLIDAYS, siteId: '01990000-0000-7000-8000-000000000000' };
		await expect(addClosure(stray, NOON)).rejects.toThrow();
	});

	test('a site is changed by its own structure alone, and its neighbours stay', async () => {
		const [own, other] = [await aStructure(), await aStructure()];
		const second = await addSite(
			own.structureId,
			{ name: 'Bourg', address: '', communeCode: '35238', hours: null },
			minutesAfter(1)
		);
		const changed = {
			name: 'Port',
			address: '3 quai Fictif',
			communeCode: '35238',
			hours: 'Tu 14:00-17:00',
			phone: '02 61 91 00 03'
		};
		expect(await updateSite(other.structureId, own.siteId, changed)).toBe(false);
		expect(await listSites(own.structureId)).toEqual([own.site, second]);
		expect(await updateSite(own.structureId, own.siteId, changed)).toBe(true);
		expect(await listSites(own.structureId)).toEqual([{ ...own.site, ...changed }, second]);
		expect(await updateSite(own.structureId, own.siteId, { ...changed, hours: null })).toBe(true);
		expect((await listSites(own.structureId))[0]?.hours).toBeNull();
	});
}
