import type { PageChoice } from '#lib/domain/shared/page-version.ts';
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
