import { OBSTACLE_THEMES, SUBJECT_THEMES } from '#lib/domain/library/needs.ts';
import { inOrder } from '#lib/domain/library/shelf.ts';
import type { DemandSubject } from '#lib/vocabularies/demand-subject.ts';
import type { LibraryTheme } from '#lib/vocabularies/library-theme.ts';
import type { ObstacleCode } from '#lib/vocabularies/obstacle.ts';
import type { ResourceEntry } from '#lib/vocabularies/resource.ts';
import type { SessionFact } from '#lib/vocabularies/session-fact.ts';

/** What an item may answer: demands, obstacles, a fact that calls for caution. */
export type Needs = {
	readonly subjects: readonly DemandSubject[];
	readonly obstacles: readonly ObstacleCode[];
	readonly facts: readonly SessionFact[];
};

/** What is worth reading before a step that cannot be undone, when the person speaks of it. */
const BEFORE: { readonly [fact in SessionFact]?: readonly string[] } = {
	'demission-envisagee': ['demarche-demission', 'demission']
};

/** The themes that needs call for, each once. */
export const themesOf = ({ subjects, obstacles }: Needs): LibraryTheme[] => [
	...new Set([
		...subjects.flatMap((subject) => SUBJECT_THEMES[subject]),
		...obstacles.flatMap((obstacle) => OBSTACLE_THEMES[obstacle] ?? [])
	])
];

/** True when a decision that somebody speaks of calls for reading this first. */
const isUsefulBefore = ({ id }: Pick<ResourceEntry, 'id'>, { facts }: Needs): boolean =>
	facts.some((fact) => BEFORE[fact]?.includes(id));

/**
 * The shelf for somebody's needs: what a decision calls for, then what answers most of their themes, then the rest; within
 * each, the order of the shelf. `answers` counts the themes met.
 */
export function proposed<Item extends ResourceEntry>(
	items: readonly Item[],
	needs: Needs
): { readonly item: Item; readonly answers: number; readonly first: boolean }[] {
	const wanted = new Set<string>(themesOf(needs));
	const judged = inOrder(items).map((item) => ({
		item,
		first: isUsefulBefore(item, needs),
		answers: item.themes.filter((theme) => wanted.has(theme)).length
	}));
	return judged.sort((one, other) => Number(other.first) - Number(one.first) || other.answers - one.answers);
}
