import { resources, type ResourceEntry } from '#lib/vocabularies/resource.ts';
import type { SessionFact } from '#lib/vocabularies/session-fact.ts';
import type { Option } from '#lib/wording/options.ts';

/** What is worth reading before a step that cannot be undone, when the person speaks of it. */
const BEFORE: { readonly [fact in SessionFact]?: string } = { 'demission-envisagee': 'demission' };

/** The shelf as choices: what a decision calls for comes first and says so; nothing is ticked for anybody. */
export function resourceOptions(facts: readonly SessionFact[]): Option[] {
	const useful = facts.map((fact) => BEFORE[fact]);
	const isFirst = ({ id }: ResourceEntry) => useful.includes(id);
	return [...resources.filter(isFirst), ...resources.filter((one) => !isFirst(one))].map((one) => ({
		code: one.id,
		label: one.title,
		hint: isFirst(one) ? `utile avant de décider · ${one.source}` : one.source
	}));
}
