import type { PastFault, PastRow } from '#lib/domain/statistics/past-row.ts';
import { pastFaultText } from '#lib/wording/past.ts';

const SHOWN = 50;

type Verdict = {
	readonly line: number;
	readonly row: PastRow | null;
	readonly faults: readonly PastFault[] | null;
};

/** What a file of past interviews would count, and the first rows that are refused. */
export function pastView(verdicts: readonly Verdict[]) {
	const kept = verdicts.flatMap(({ row }) => row ?? []);
	const faults = verdicts.flatMap(({ line, faults: all }) =>
		(all ?? []).map(({ column, kind }) => pastFaultText(line, column, kind))
	);
	return {
		kept: kept.length,
		refused: verdicts.length - kept.length,
		undated: kept.filter(({ month }) => month === null).length,
		faults: faults.slice(0, SHOWN),
		others: Math.max(0, faults.length - SHOWN)
	};
}
