import { error } from '@sveltejs/kit';
import { accountOf } from '#lib/server/http/interview.ts';
import { journalView } from '#lib/server/http/journal-view.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { structureId } = accountOf(event);
	if (!structureId) error(404, { message: 'Page introuvable' });
	return { journal: await journalView(structureId, event.url.searchParams.get('avant')) };
};
