import { getContext, setContext } from 'svelte';
import type { Conflict } from '#lib/server/http/reading.ts';

type Conflicts = {
	/** The two versions to choose from at this field, if any. */
	at: (name: string) => Conflict | undefined;
	/** A field that shows its own conflict says so; what no field shows is shown at the end of the form. */
	claim: (name: string) => void;
};

const KEY = Symbol('conflicts');

/** Called by the form. */
export const setConflicts = (conflicts: Conflicts): void => void setContext(KEY, conflicts);

/** Called by a field that shows its conflict; a form without autosave has none. */
export function conflictsAt(name: string): () => Conflict | undefined {
	const conflicts = getContext<Conflicts | undefined>(KEY);
	conflicts?.claim(name);
	return () => conflicts?.at(name);
}
