import type { Passage } from '#lib/domain/synthesis/document.ts';

/** What a browser says of a voice: `localService` is false when the text would leave the machine. */
export type Voice = { readonly lang: string; readonly localService: boolean };

/** What is read, in order, each passage by a voice of this very machine; and the languages nobody here can read. */
export type Reading<V extends Voice> = {
	readonly spoken: readonly { readonly text: string; readonly lang: string; readonly voice: V }[];
	readonly silent: readonly string[];
};

/** Gives each passage a voice of its language. Only voices of the machine: what a page says goes nowhere. */
export function readingOf<V extends Voice>(passages: readonly Passage[], voices: readonly V[]): Reading<V> {
	const local = voices.filter(({ localService }) => localService);
	const voiceOf = (lang: string): V | undefined =>
		local.find((voice) => primary(voice.lang) === primary(lang));
	return {
		spoken: passages.flatMap(({ text, lang }) => {
			const voice = voiceOf(lang);
			return voice && text.trim() ? [{ text, lang, voice }] : [];
		}),
		silent: [...new Set(passages.map(({ lang }) => lang))].filter((lang) => !voiceOf(lang))
	};
}

/** `fr-FR`, or `fr_FR` as some Android browsers say, is `fr`. */
const primary = (lang: string): string => lang.toLowerCase().split(/[-_]/)[0] ?? '';
