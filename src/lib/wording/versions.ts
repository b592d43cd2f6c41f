import { isSamePage, LANGUAGES, STANDARD_PAGE, type PageChoice } from '#lib/domain/shared/page-version.ts';
import type { SynthesisWords } from '#lib/domain/synthesis/words.ts';
import { easyWords } from '#lib/wording/easy-words.ts';
import { synthesisWords } from '#lib/wording/synthesis.ts';
import { translations } from '#lib/wording/languages.ts';

/** The words of a version of the page. */
export function wordsOf(page: PageChoice): SynthesisWords {
	switch (page.version) {
		case 'standard':
			return synthesisWords;
		case 'grand':
			return { ...synthesisWords, version: 'grand' };
		case 'facile':
			return easyWords;
		case 'bilingue':
			return { ...synthesisWords, version: 'bilingue', second: translations[page.language] };
	}
}

/** A version as a choice: its name, in both languages when it speaks two, and how an address and a button say it. */
export type PageOption = {
	readonly page: PageChoice;
	readonly label: string;
	/** The name of the second language, written in it. */
	readonly second?: { readonly name: string; readonly lang: string };
	readonly value: string;
	readonly query: string;
};

const STANDARD: PageOption = {
	page: STANDARD_PAGE,
	label: 'Standard',
	value: 'standard',
	query: '?version=standard'
};

/** The choice of a version. */
export const optionOf = (page: PageChoice): PageOption =>
	pageOptions.find((option) => isSamePage(option.page, page)) ?? STANDARD;

/** Every version, the standard one first. */
export const pageOptions: readonly PageOption[] = [
	STANDARD,
	{ page: { version: 'facile' }, label: 'Facile à lire', value: 'facile', query: '?version=facile' },
	{ page: { version: 'grand' }, label: 'Grands caractères', value: 'grand', query: '?version=grand' },
	...LANGUAGES.map((language) => ({
		page: { version: 'bilingue', language } as const,
		label: 'Français et',
		second: { name: translations[language].name, lang: language },
		value: `bilingue:${language}`,
		query: `?version=bilingue&langue=${language}`
	}))
];
