import { error, type RequestEvent } from '@sveltejs/kit';
import { accountOf } from '#lib/server/http/interview.ts';
import { findStructure, type Structure } from '#lib/server/stores/index.ts';

/** The structure of whoever asks; an account without one finds nothing. */
export async function ownStructure(event: RequestEvent): Promise<Structure> {
	const { structureId } = accountOf(event);
	const structure = structureId && (await findStructure(structureId));
	if (!structure) error(404, { message: 'Page introuvable' });
	return structure;
}
