import { error } from '@sveltejs/kit';
import { demonstrationFile } from '#lib/server/demo/members.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url, locals }) => {
	const file = demonstrationFile(Number(url.searchParams.get('numero')), locals.now);
	if (!file) error(404, { message: 'Page introuvable' });
	return new Response(new Uint8Array(file.bytes), {
		headers: {
			'content-type': 'application/gzip',
			'content-disposition': `attachment; filename="${file.name}"`
		}
	});
};
