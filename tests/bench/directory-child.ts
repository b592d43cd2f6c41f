/**
 * In a process of its own: reads a file of sheets into the base of DEGEMER_DATA and says, as JSON, what it cost. Memory is
 * counted from the moment the directory is ready to be read, as it is in a server.
 */
import { openImport, start, stop } from '#lib/server/stores/index.ts';
import { readInto } from '#lib/server/sheets/import.ts';
import { liveDirectory } from '#lib/server/sheets/live.ts';

const path = process.argv[2] ?? '';
await start();
await liveDirectory(null);
const opened = await openImport(
	{ structureId: null, accountId: null, fileName: 'mesure', origin: 'mesure' },
	new Date()
);
const rss = (): number => process.memoryUsage.rss();
const before = rss();
let peak = before;
const watch = setInterval(() => (peak = Math.max(peak, rss())), 20);
const cpu = process.cpuUsage();
const began = performance.now();
const read = await readInto(opened, path, () => new Date());
const elapsed = performance.now() - began;
const { user, system } = process.cpuUsage(cpu);
clearInterval(watch);
await stop();
process.stdout.write(
	JSON.stringify({
		ok: read.ok,
		elapsed,
		cpu: (user + system) / 1000,
		growth: Math.max(peak, rss()) - before,
		before
	})
);
