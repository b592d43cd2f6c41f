import { error } from '@sveltejs/kit';
import { studyPaper } from '#lib/domain/papers/study.ts';
import { isUnderWay } from '#lib/domain/quality/study.ts';
import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { ownStructure } from '#lib/server/http/own-structure.ts';
import { paperResponse } from '#lib/server/http/paper.ts';
import { readStudy } from '#lib/server/stores/index.ts';
import { dayOfYear } from '#lib/wording/day.ts';
import { studyWords } from '#lib/wording/papers.ts';
import type { RequestHandler } from './$types';

/** The sheet that a person fills by hand and sends herself; none once the study is over. */
export const GET: RequestHandler = async (event) => {
	const { id, name } = await ownStructure(event);
	const { value: study } = await readStudy(id);
	const today = civilDate(event.locals.now);
	if (!isUnderWay(study, today)) error(404, { message: 'Page introuvable' });
	const about = { ...study, until: dayOfYear(study.until) };
	return paperResponse(studyPaper(about, name, today, studyWords), 'etude-bulletin.pdf');
};
