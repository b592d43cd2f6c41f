import { error } from '@sveltejs/kit';
import { ownStructureId } from '#lib/server/http/own-structure.ts';
import { readParcelFile } from '#lib/server/stores/index.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const file = await readParcelFile(event.params.id, ownStructureId(event));
	if (file === undefined) error(404, { message: 'Page introuvable' });
	return new Response(file, {
		headers: {
			'content-type': 'application/octet-stream',
			'content-disposition': 'attachment; filename="retour-de-poste.degemer"'
		}
	});
};
