import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { LotInput, LotRefusal } from '#lib/domain/statistics/close-lot.ts';
import type { ClosedLot } from '#lib/domain/statistics/profile.ts';
import type { Result } from '#lib/domain/shared/result.ts';
import { projectRoot } from '#lib/server/env.ts';

type Said = { readonly done: number } | { readonly closed: Result<ClosedLot, LotRefusal> };

/**
 * Closes a lot in a thread of its own, so that no page waits for it. `progress` goes from 0 to 1, and starts over with each
 * attempt.
 * @throws Error when the thread dies or is aborted before its end.
 */
export function closeInThread(
	input: Omit<LotInput, 'seed' | 'progress'>,
	progress: (done: number) => void,
	signal?: AbortSignal
): Promise<Result<ClosedLot, LotRefusal>> {
	// The source itself: Node reads it as it is, from the server's bundle as from the command line.
	const file = join(projectRoot(), 'src/lib/server/lots/worker.ts');
	return new Promise((resolve, reject) => {
		const worker = new Worker(file, { workerData: input, execArgv: [] });
		const stop = (): void => void worker.terminate();
		if (signal?.aborted) stop();
		signal?.addEventListener('abort', stop, { once: true });
		worker.on('message', (said: Said) => {
			if ('done' in said) progress(said.done);
			else resolve(said.closed);
		});
		worker.on('error', reject);
		worker.on('exit', () => {
			signal?.removeEventListener('abort', stop);
			reject(new Error('the thread of a closing ended before its lot'));
		});
	});
}
