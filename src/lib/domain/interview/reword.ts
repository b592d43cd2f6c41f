/**
 * Gives a list the words that were written over it, in their order. Each line keeps what it holds besides words: first by its
 * words unchanged, else by its place. A line whose words were taken away goes; one that never had words stays.
 */
export function reword<T>(
	items: readonly T[],
	words: readonly string[],
	line: { readonly wordsOf: (item: T) => string; readonly write: (item: T | undefined, words: string) => T }
): T[] {
	const free = new Set(items);
	const take = (item: T | undefined): T | undefined =>
		item !== undefined && free.delete(item) ? item : undefined;
	const written = words.map((text, at) => ({ text, at })).filter(({ text }) => text.trim() !== '');
	const same = written.map(({ text }) =>
		take(items.find((item) => free.has(item) && line.wordsOf(item) === text))
	);
	const lines = written.map(({ text, at }, index) => {
		const kept = same[index] ?? take(items[at]);
		return kept !== undefined && line.wordsOf(kept) === text ? kept : line.write(kept, text);
	});
	items.forEach((item, at) => {
		if (free.has(item) && line.wordsOf(item).trim() === '') lines.splice(at, 0, item);
	});
	return lines;
}
