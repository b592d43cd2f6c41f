import { closeReadyLot, type ClosingRefusal } from '#lib/server/lots/close.ts';
import { logError } from '#lib/server/log.ts';

/** A closing under way in this process, or the one that has just been refused. */
export type ClosingJob = {
	readonly period: string;
	/** From 0 to 1. */
	readonly done: number;
	/** Null while it runs. */
	readonly refusal: ClosingRefusal | 'interrompue' | null;
};

// Progress alone is kept here, and only while it lasts: what was closed is in the database.
const jobs = new Map<string, ClosingJob>();

/** Starts the closing of the lot that is ready, unless one runs already for this structure; ends on its own. */
export function startClosing(structureId: string, period: string, now: Date): Promise<void> {
	if (jobs.get(structureId)?.refusal === null) return Promise.resolve();
	const tell = (done: number): void => void jobs.set(structureId, { period, done, refusal: null });
	tell(0);
	let most = 0;
	const progress = (done: number): void => tell((most = Math.max(most, done)));
	return closeReadyLot({ structureId, now, progress }).then(
		(closed) => {
			if (closed.ok) jobs.delete(structureId);
			else jobs.set(structureId, { period, done: 0, refusal: closed.error });
		},
		(error: unknown) => {
			logError('lot-closing-failed', error);
			jobs.set(structureId, { period, done: 0, refusal: 'interrompue' });
		}
	);
}

/** The closing of a structure that runs here, or was refused since the last one that went well. */
export const closingOf = (structureId: string): ClosingJob | null => jobs.get(structureId) ?? null;
