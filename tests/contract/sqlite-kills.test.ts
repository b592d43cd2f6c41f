import { expect, test } from 'vitest';
import { killThrough } from '../torture/kills.ts';
import { useDataFolder } from './engines.ts';

const folder = useDataFolder();
const KILLS = Number(process.env.DEGEMER_KILLS ?? 10);

test('killed at any moment of saves, closings, erasures and copies: nothing acknowledged is lost, nothing half done, nothing in clear', async () => {
	const { start, stop } = await import('#lib/server/stores/index.ts');
	const { aStructure } = await import('./scene.ts');
	await start();
	const { structureId, siteId, counsellorId } = await aStructure();
	await stop();
	const seed = Number(process.env.DEGEMER_SEED ?? 20261122);
	const toll = await killThrough(folder, { structureId, siteId, counsellorId }, KILLS, seed);
	console.log(`Arrêts brutaux : ${JSON.stringify(toll)}`);
	expect(toll).toMatchObject({ kills: KILLS, lost: [], halfDone: [], inClear: [], broken: [] });
	expect(toll.acknowledged).toBeGreaterThan(KILLS);
	const struck = Object.values(toll.underWay).reduce((sum, count) => sum + count);
	expect(struck).toBeGreaterThan(KILLS / 2);
}, 180_000);
