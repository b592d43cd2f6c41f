import { printedLevers, printedObstacles } from '#lib/domain/synthesis/printable.ts';
import { editShared, shownSteps } from '#lib/domain/synthesis/shared-screen.ts';
import type { Interview } from '#lib/domain/interview/interview.ts';
import { sharedScreenShape } from '#lib/forms/shapes.ts';
import { sharedInput, sharedScreenForm, sharedScreenValues } from '#lib/forms/shared-screen.ts';
import { openedBy, saveAnswers, savedView } from '#lib/server/http/interview.ts';
import { parseForm } from '#lib/server/http/parse-form.ts';
import { shownAnswers } from '#lib/server/http/reading.ts';
import { sharedView } from '#lib/server/http/shared-screen.ts';
import { secondScreenCode } from '#lib/server/stores/index.ts';
import { PAGES } from '#lib/wording/stages.ts';
import type { Actions, PageServerLoad } from './$types';

const valuesOf = (interview: Interview) =>
	sharedScreenValues(interview, {
		freins: printedObstacles(interview.diagnostic),
		leviers: printedLevers(interview.diagnostic),
		steps: shownSteps(interview)
	});

export const load: PageServerLoad = async (event) => {
	const opened = await openedBy(event);
	return {
		...savedView(opened),
		bare: true,
		back: `/entretiens/${opened.id}/${pageBefore(event.url) ?? ''}`,
		...shownAnswers(valuesOf(opened.content)),
		shared: sharedView(opened.content),
		second: `/ensemble/${await secondScreenCode(opened.id)}`
	};
};

/** The page of the conversation that one came from, and goes back to. */
const pageBefore = (url: URL) => PAGES.find(({ page }) => page === url.searchParams.get('de'))?.page;

export const actions: Actions = {
	enregistrer: (event) =>
		saveAnswers(event, {
			parse: (data) => parseForm(sharedScreenForm, data),
			values: valuesOf,
			shape: sharedScreenShape,
			edit: (answers, data) => (interview) => {
				const edited = editShared(interview, sharedInput(answers));
				return {
					interview: edited,
					extra: {
						shared: sharedView(edited),
						// A line that was emptied leaves its place; an autosave leaves what is being typed.
						...(!data.has('auto') && { values: valuesOf(edited) })
					}
				};
			}
		})
};
