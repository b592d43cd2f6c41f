import { error } from '@sveltejs/kit';
import { editionFile } from '#lib/server/exchange/edition-file.ts';
import { readPublished } from '#lib/server/stores/index.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async () => {
	const edition = await readPublished();
	if (!edition) error(404, { message: 'Page introuvable' });
	return new Response(await editionFile(edition), {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': `attachment; filename="degemer-ressources-${edition.number}.json"`
		}
	});
};
