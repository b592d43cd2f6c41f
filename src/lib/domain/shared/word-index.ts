/** Adds a place to those that a word is found at. */
export function push(map: Map<string, number[]>, key: string, at: number): void {
	const known = map.get(key);
	if (known) known.push(at);
	else map.set(key, [at]);
}

/** The words of a sorted list that start with some letters. */
export function startingWith(sorted: readonly string[], start: string): readonly string[] {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (sorted[middle]! < start) low = middle + 1;
		else high = middle;
	}
	let end = low;
	while (end < sorted.length && sorted[end]!.startsWith(start)) end += 1;
	return sorted.slice(low, end);
}
