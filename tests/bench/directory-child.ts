/** In a process of its own: reads a file of sheets into the base of DEGEMER_DATA and says, as JSON, what it cost. */
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
const cpu = process.cpuUsage();
const began = performance.now();
const read = await readInto(opened, path, () => new Date());
const elapsed = performance.now() - began;
const { user, system } = process.cpuUsage(cpu);
await stop();
process.stdout.write(JSON.stringify({ ok: read.ok, elapsed, cpu: (user + system) / 1000 }));
