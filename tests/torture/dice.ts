/** Chance that can be played again: the same seed gives the same throws. */
export class Dice {
	#state: number;

	constructor(seed: number) {
		this.#state = seed >>> 0;
	}

	/** Between 0 and 1. */
	roll = (): number => {
		this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
		return this.#state / 4294967296;
	};

	/** An integer from 0, below `end`. */
	below = (end: number): number => Math.floor(this.roll() * end);

	chance = (share: number): boolean => this.roll() < share;

	pick = <T>(among: readonly T[]): T => among[this.below(among.length)]!;
}
