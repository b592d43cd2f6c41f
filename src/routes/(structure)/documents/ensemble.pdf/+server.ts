import { togetherPoster } from '#lib/domain/papers/posters.ts';
import { paperOf, paperResponse } from '#lib/server/http/paper.ts';
import { togetherWords } from '#lib/wording/papers.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { structure, day } = await paperOf(event);
	return paperResponse(
		togetherPoster(structure, day, togetherWords),
		'ce-que-nous-pouvons-faire-ensemble.pdf'
	);
};
