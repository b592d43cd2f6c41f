import { postCard } from '#lib/server/exchange/post-card.ts';
import { ownStructure } from '#lib/server/http/own-structure.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) =>
	new Response(await postCard(await ownStructure(event)), {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': 'attachment; filename="carte-de-poste.json"'
		}
	});
