import { randomBytes } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { closeLot, type LotInput } from '#lib/domain/statistics/close-lot.ts';

// The thread of one closing. The seed is drawn here, never leaves it and dies with it.

const bytes = randomBytes(16);
let told = 0;
const closed = closeLot({
	...(workerData as Omit<LotInput, 'seed' | 'progress'>),
	seed: [bytes.readInt32LE(0), bytes.readInt32LE(4), bytes.readInt32LE(8), bytes.readInt32LE(12)],
	progress: (done) => {
		if (Math.abs(done - told) < 0.01) return;
		told = done;
		parentPort?.postMessage({ done });
	}
});
parentPort?.postMessage({ closed });
