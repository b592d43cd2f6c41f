import type { StaffFunction } from '#lib/domain/quality/grid.ts';
import type { CivilDate } from '#lib/domain/shared/civil-date.ts';

/** A line of the improvement log (R142): what was found, what is done about it, by which function, for when, to what effect. */
export type Improvement = {
	readonly id: string;
	readonly finding: string;
	readonly action: string;
	readonly ownedBy: StaffFunction;
	readonly dueOn: CivilDate;
	/** What it changed; empty until somebody can tell. */
	readonly effect: string;
	/** The day it was done; null while it is under way. */
	readonly doneOn: CivilDate | null;
	readonly revision: number;
};

export const IMPROVEMENT_LIMIT = 500;

/** True of a line whose date has gone by without its being done. */
export const isLate = ({ dueOn, doneOn }: Pick<Improvement, 'dueOn' | 'doneOn'>, today: CivilDate): boolean =>
	doneOn === null && dueOn < today;
