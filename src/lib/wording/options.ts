import type { CodeList } from '#lib/vocabularies/types.ts';
import { groupName } from '#lib/wording/groups.ts';

/** A choice as a page shows it. */
export type Option = { code: string; label: string; group?: string; hint?: string };

/** The living entries of a list, in its order; with their family heading when `grouped`. */
export function optionsOf(list: CodeList, grouped = false): Option[] {
	const living = list.entries.filter(({ until }) => !until);
	if (!grouped) return living.map(({ code, label }) => ({ code, label }));
	const options = living.map(({ code, label, group }) => ({ code, label, group: groupName(group) }));
	return options.toSorted((one, other) => lastness(one.group) - lastness(other.group));
}

/** What is left over, and what is never counted, come after what people look for. */
const lastness = (group: string): number =>
	group === groupName('autre-situation') || group === groupName(null) ? 1 : 0;
