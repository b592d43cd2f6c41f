/** Words of a list that a slip of the hand turns into this one: one slip from four letters on, two from eight. */
export function nearWords(words: readonly string[], typed: string): string[] {
	const slips = typed.length >= 8 ? 2 : typed.length >= 4 ? 1 : 0;
	if (slips === 0 || /\d/.test(typed)) return [];
	return words.filter(
		(word) => Math.abs(word.length - typed.length) <= slips && isWithin(word, typed, slips)
	);
}

/** True when at most `most` letters are missing, added, changed or swapped (optimal string alignment). */
function isWithin(one: string, other: string, most: number): boolean {
	let [before, last] = [new Array<number>(), Array.from({ length: other.length + 1 }, (_, at) => at)];
	for (let i = 1; i <= one.length; i++) {
		const line = [i];
		let least = i;
		for (let j = 1; j <= other.length; j++) {
			const change = one[i - 1] === other[j - 1] ? 0 : 1;
			let cost = Math.min(last[j]! + 1, line[j - 1]! + 1, last[j - 1]! + change);
			if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
				cost = Math.min(cost, before[j - 2]! + 1);
			line.push(cost);
			least = Math.min(least, cost);
		}
		if (least > most) return false;
		[before, last] = [last, line];
	}
	return last[other.length]! <= most;
}
