import { error } from '@sveltejs/kit';
import { gridFile } from '#lib/server/exchange/grid-file.ts';
import { listGrids, REGION_GRIDS } from '#lib/server/stores/index.ts';
import type { RequestHandler } from './$types';

/** A published version as its signed file. */
export const GET: RequestHandler = async ({ url }) => {
	const wanted = url.searchParams.get('version');
	const grid = (await listGrids([REGION_GRIDS])).find(({ version }) => version === wanted);
	if (!grid) error(404, { message: 'Page introuvable' });
	const { version, items } = grid;
	return new Response(await gridFile({ version, items }), {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': `attachment; filename="${version}.json"`
		}
	});
};
