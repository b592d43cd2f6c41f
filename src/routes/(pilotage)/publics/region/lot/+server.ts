import { error } from '@sveltejs/kit';
import { lotFile } from '#lib/server/exchange/lot-file.ts';
import { ownStructure } from '#lib/server/http/own-structure.ts';
import { listLots } from '#lib/server/stores/index.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const structure = await ownStructure(event);
	const asked = event.url.searchParams.get('periode');
	const lot = (await listLots(structure.id)).find(({ period }) => period === asked);
	if (!lot) error(404, { message: 'Page introuvable' });
	const { name, bytes } = await lotFile(structure, lot);
	return new Response(new Uint8Array(bytes), {
		headers: {
			'content-type': 'application/gzip',
			'content-disposition': `attachment; filename="${name}"`
		}
	});
};
