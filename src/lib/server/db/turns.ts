/** An asynchronous mutex: each caller waits for the previous one to give its turn back. */
export class Turns {
	#last: Promise<void> = Promise.resolve();

	/** Resolves with the function that ends the turn. */
	async take(): Promise<() => void> {
		const mine = Promise.withResolvers<void>();
		const before = this.#last;
		this.#last = mine.promise;
		await before;
		return mine.resolve;
	}
}
