import { getContext, setContext } from 'svelte';
import type { StageProgress } from '#lib/domain/interview/progress.ts';
import type { Panel } from '#lib/domain/diagnostic/panel.ts';

/** What every save answers, for the rail and the panel beside the form. */
export type Live = { panel: Panel; progress: StageProgress[] };
type Shared = { update: (answer: Live) => void };

const KEY = Symbol('interview');

/** Called by the layout of an interview. */
export const setShared = (shared: Shared): void => void setContext(KEY, shared);

/** Called by each page: hands the answer of a save to the rail and the panel. */
export function onSaved(): (answer: Record<string, unknown>) => void {
	const { update } = getContext<Shared>(KEY);
	return (answer) => update(answer as unknown as Live);
}
