import { refused, ok, type Result } from '#lib/domain/shared/result.ts';

/** Words a counsellor may borrow; `kind` names the way of asking, empty when it needs no name. */
export type Prompt = { readonly kind: string; readonly words: string };

/** Lists that a structure reworded, one prompt a line; a list left empty is not shown. */
export type OwnPrompts = Readonly<Record<string, readonly string[]>>;

export const MOST_PROMPTS = 30;
/** Longest prompt, in characters: three lines under the eyes of a person who talks. */
export const PROMPT_LIMIT = 300;

/** « Ouvrir : « Racontez-moi… » »: how a prompt is written on a line. */
export const promptLine = ({ kind, words }: Prompt): string => (kind ? `${kind}\u00a0: ${words}` : words);

/** The prompt that a line says: what comes before its first « : » is its kind, when it is a few plain words. */
export function promptOf(line: string): Prompt {
	const said = /^([^:«»?!.]{1,40}?)[ \u00a0\u202f]:[ \u00a0\u202f]+(.+)$/.exec(line);
	return said ? { kind: said[1]!, words: said[2]! } : { kind: '', words: line };
}

/** Lines as typed: trimmed, without empty ones, each once. Too many or too long is refused. */
export function promptLines(
	typed: string
): Result<readonly string[], 'trop-de-lignes' | 'ligne-trop-longue'> {
	const lines = [...new Set(typed.split('\n').map((line) => line.trim()))].filter(Boolean);
	if (lines.length > MOST_PROMPTS) return refused('trop-de-lignes');
	if (lines.some((line) => [...line].length > PROMPT_LIMIT)) return refused('ligne-trop-longue');
	return ok(lines);
}
