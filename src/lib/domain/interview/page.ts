import type { Interview } from '#lib/domain/interview/interview.ts';
import { pageChoiceOf, STANDARD_PAGE, type PageChoice } from '#lib/domain/shared/page-version.ts';

/** The version of the page that the interview remembers; the standard one when it says none that we know. */
export function chosenPage({ synthesis }: Pick<Interview, 'synthesis'>): PageChoice {
	const { page } = synthesis;
	const language = page && 'language' in page ? page.language : null;
	return pageChoiceOf(page?.version, language) ?? STANDARD_PAGE;
}

/**
 * Shows and prints another version from now on. How the page is handed over follows when it was on paper: an easy-read
 * page is counted apart.
 */
export function choosePage(interview: Interview, page: PageChoice): Interview {
	const { format } = interview.synthesis;
	const easy = page.version === 'facile';
	const paper = format === 'papier' || format === 'facile-a-lire';
	return {
		...interview,
		synthesis: {
			...interview.synthesis,
			page,
			format: paper ? (easy ? 'facile-a-lire' : 'papier') : format
		}
	};
}
