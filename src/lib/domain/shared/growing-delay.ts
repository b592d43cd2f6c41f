const FIRST = 30_000;
const LONGEST = 3_600_000;

/**
 * How long (ms) the next try waits after that many failures in a row: nothing for the first `free` ones, then half a minute,
 * then twice as long each time, an hour at most.
 */
export const delayAfter = (failures: number, free: number): number =>
	failures < free ? 0 : Math.min(LONGEST, FIRST * 2 ** Math.min(failures - free, 20));
