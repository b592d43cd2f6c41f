/** The list with one item taken from a place to another; out of range, the list as it is. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
	const taken = list[from];
	if (taken === undefined || to < 0 || to >= list.length) return [...list];
	return list.toSpliced(from, 1).toSpliced(to, 0, taken);
}
