/** The year asked for when it has figures, else the current one. */
export function yearOf(url: URL, years: readonly number[], current: number): number {
	const asked = Number(url.searchParams.get('annee'));
	return years.includes(asked) ? asked : current;
}
