import type { CodeList } from '#lib/vocabularies/types.ts';
import { groupName } from '#lib/wording/groups.ts';

/** A choice as a page shows it. */
export type Option = { code: string; label: string; group?: string; hint?: string };

/** The living entries of a list, in its order; with their family heading when `grouped`. */
export function optionsOf(list: CodeList, grouped = false): Option[] {
	return list.entries
		.filter(({ until }) => !until)
		.map(({ code, label, group }) => (grouped ? { code, label, group: groupName(group) } : { code, label }));
}
