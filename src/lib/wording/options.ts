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

/**
 * The entries that a screen between two people may show as choices: not those of class C*, which are talked about and
 * relayed, never ticked (codelists.md, rulings 8 and 18). The list keeps their codes.
 */
export const shareable = (list: CodeList): CodeList => ({
	...list,
	entries: list.entries.filter(({ cls }) => cls !== 'C*')
});

/** What is left over, and what is never counted, come after what people look for. */
const lastness = (group: string): number =>
	group === groupName('autre-situation') || group === groupName(null) ? 1 : 0;

/** « Je continue seul·e », « je réfléchis », « je m’arrête là » weigh as much as a referral: they are read first. */
export function equalWeight(options: Option[]): Option[] {
	const first = ['autonomie', 'reflexion', 'pas-de-suite'];
	const rank = ({ code }: Option) => (first.includes(code) ? first.indexOf(code) : first.length);
	return options.toSorted((one, other) => rank(one) - rank(other));
}
