declare const exact: unique symbol;

/**
 * An exact figure that says nothing about who came (ruling 17): activity, openings, the number of interviews of a lot. A
 * figure about people is a `ProtectedCount`; neither compiles where the other is expected.
 */
export type ExactCount = number & { readonly [exact]: true };

/** One exact count of activity of a structure's site; `month` is `YYYY-MM`. */
export type ActivityCount = {
	readonly structureId: string;
	readonly siteId: string;
	readonly month: string;
	readonly measure: string;
	readonly code: string;
	readonly count: number;
};

/** Activity added up. */
export const exactSum = (rows: readonly Pick<ActivityCount, 'count'>[]): ExactCount =>
	rows.reduce((sum, { count }) => sum + count, 0) as ExactCount;

/** The interviews of closed lots: the one number about people that is exact. */
export const interviewsOf = (lots: readonly { readonly interviews: number }[]): ExactCount =>
	lots.reduce((sum, { interviews }) => sum + interviews, 0) as ExactCount;

/** Half-days and weeks of openings, added up: they come from hours and closures, not from people. */
export const openingSum = (numbers: readonly number[]): ExactCount =>
	numbers.reduce((sum, number) => sum + number, 0) as ExactCount;
