/** How the page is made readable: the same content, in other words, larger, or with another language beside. */
export const VERSIONS = ['standard', 'facile', 'grand', 'bilingue'] as const;
export type PageVersion = (typeof VERSIONS)[number];

/** Languages the page can speak beside French (BCP 47). */
export const LANGUAGES = ['br', 'en', 'uk', 'ar', 'es', 'tr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A version, with its second language when it has one. */
export type PageChoice =
	| { readonly version: Exclude<PageVersion, 'bilingue'> }
	| { readonly version: 'bilingue'; readonly language: Language };

export const STANDARD_PAGE: PageChoice = { version: 'standard' };

/** A version as an address or a form says it: `facile`, `bilingue` and a language; null when it is none of ours. */
export function pageChoiceOf(version: unknown, language: unknown): PageChoice | null {
	const known = VERSIONS.find((one) => one === version);
	if (known === undefined) return null;
	if (known !== 'bilingue') return { version: known };
	const spoken = LANGUAGES.find((one) => one === language);
	return spoken ? { version: known, language: spoken } : null;
}

/** True for one version, in one language. */
export const isSamePage = (one: PageChoice, other: PageChoice): boolean =>
	one.version === other.version && languageOf(one) === languageOf(other);

const languageOf = (page: PageChoice): Language | null => ('language' in page ? page.language : null);
