import { workerData } from 'node:worker_threads';
import { copySqlite, type Copying } from '#lib/server/db/copy.ts';

// The thread of one backup.

copySqlite(workerData as Copying);
