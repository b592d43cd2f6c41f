import { promptLine, promptOf, type OwnPrompts, type Prompt } from '#lib/domain/interview/own-prompts.ts';
import { readOwnPrompts } from '#lib/server/stores/index.ts';
import { PROMPT_LISTS, type PromptListName } from '#lib/wording/prompts.ts';

/** Prompts under their title, as a page shows them. */
export type PromptsView = { title: string; prompts: readonly Prompt[] };

/** The lists that a page names, in the structure's words where it wrote some. */
export async function promptsOf<Key extends string>(
	structureId: string,
	wanted: Readonly<Record<Key, PromptListName>>
): Promise<Record<Key, PromptsView>> {
	const { value } = await readOwnPrompts(structureId);
	const shown = (Object.entries(wanted) as [Key, PromptListName][]).map(([key, name]) => [
		key,
		{ title: PROMPT_LISTS[name].title, prompts: linesOf(value, name).map(promptOf) }
	]);
	return Object.fromEntries(shown) as Record<Key, PromptsView>;
}

/** A list as its lines: the structure's, else those shipped. */
export const linesOf = (own: OwnPrompts, name: PromptListName): readonly string[] =>
	own[name] ?? shippedLines(name);

/** The lines of a list as shipped. */
export const shippedLines = (name: PromptListName): readonly string[] =>
	PROMPT_LISTS[name].prompts.map(promptLine);
