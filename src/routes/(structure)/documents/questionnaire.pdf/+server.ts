import { exitQuestionnaire } from '#lib/domain/papers/questionnaire.ts';
import { paperOf, paperResponse } from '#lib/server/http/paper.ts';
import { questionnaireWords } from '#lib/wording/papers.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { structure, day } = await paperOf(event);
	return paperResponse(exitQuestionnaire(structure, day, questionnaireWords), 'votre-avis.pdf');
};
