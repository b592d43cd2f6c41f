import { error, type RequestEvent } from '@sveltejs/kit';
import { accountOf } from '#lib/server/http/interview.ts';
import { findStructure, type Structure } from '#lib/server/stores/index.ts';

/** The structure of whoever asks, by its id; an account of the whole installation has none, and finds nothing. */
export function ownStructureId(event: RequestEvent): string {
	const { structureId } = accountOf(event);
	if (!structureId) notFound();
	return structureId;
}

/** The structure of whoever asks. */
export async function ownStructure(event: RequestEvent): Promise<Structure> {
	return (await findStructure(ownStructureId(event))) ?? notFound();
}

function notFound(): never {
	error(404, { message: 'Page introuvable' });
}
