import { setImmediate } from 'node:timers/promises';
import {
	findInterview,
	closeInterview,
	purgeExpired,
	saveInterview,
	start
} from '#lib/server/stores/index.ts';
import { forgetErasedKeys, makeBackup } from '#lib/server/backups/backups.ts';
import { closingOf, minutesAfter, opened, saying } from '../contract/scene.ts';
import { CANARY, ERASED_SOON, type Line, type Scene } from './kills.ts';

// The process that is killed: it saves, closes, erases and copies at once, and says each thing before and after it is done.
const [sceneText = '', run = '0'] = process.argv.slice(2);
const scene = JSON.parse(sceneText) as Scene;
await start();
say({ kind: 'ready' });
await Promise.all([saving(), closing(), purging(), copying()]);

/** A pipe is written at once: what was said was done before the kill. */
function say(line: Line): void {
	process.stdout.write(`${JSON.stringify(line)}\n`);
}

async function saving(): Promise<never> {
	const own = await openOne();
	for (let revision = 1; ; revision++) {
		say({ kind: 'begin', what: 'save' });
		const content = saying(`${CANARY} ${revision + 1} `.repeat(40));
		const saved = await saveInterview({ ...own, revision, content, savedAt: minutesAfter(1) });
		if (!saved.ok) throw new Error('alone in its interview, and refused');
		say({ kind: 'saved', id: own.id, revision: saved.revision });
		await setImmediate();
	}
}

async function closing(): Promise<never> {
	for (let count = 0; ; count++) {
		const { id, counsellorId } = await openOne();
		const interview = await findInterview(id, counsellorId);
		if (!interview) throw new Error('opened, and not there');
		say({ kind: 'begin', what: 'close' });
		const soon = count % 2 === 0;
		const given = closingOf(scene as Parameters<typeof closingOf>[0], interview);
		const closed = await closeInterview({ ...given, ...(soon && { erasesAt: ERASED_SOON }) });
		if (!closed.ok) throw new Error('alone in its interview, and not closed');
		say({ kind: 'closed', id, soon });
		await setImmediate();
	}
}

async function purging(): Promise<never> {
	for (;;) {
		say({ kind: 'begin', what: 'purge' });
		await purgeExpired(ERASED_SOON);
		await forgetErasedKeys();
		say({ kind: 'purged' });
		await setImmediate();
	}
}

async function copying(): Promise<never> {
	for (let count = 0; ; count++) {
		say({ kind: 'begin', what: 'copy' });
		// Each copy is named by its second.
		await makeBackup(new Date(minutesAfter(0).getTime() + (Number(run) * 1000 + count) * 1000));
		say({ kind: 'copied' });
		await setImmediate();
	}
}

async function openOne(): Promise<{ id: string; counsellorId: string }> {
	const { id } = await opened(scene as Parameters<typeof opened>[0], saying(`${CANARY} 1`));
	say({ kind: 'opened', id });
	return { id, counsellorId: scene.counsellorId };
}
