import { error, type RequestEvent } from '@sveltejs/kit';
import { accountOf } from '#lib/server/http/interview.ts';
import { findStructure, type Structure } from '#lib/server/stores/index.ts';

/** The structure whose report an account may read: its own; an account of the whole installation has none here. */
export async function structureOf(event: RequestEvent): Promise<Structure> {
	const { structureId } = accountOf(event);
	const structure = structureId ? await findStructure(structureId) : undefined;
	if (!structure) error(404, { message: 'Page introuvable' });
	return structure;
}

/** The year that an address asks for; not found when it is none. */
export function yearIn(url: URL): number {
	const asked = url.searchParams.get('annee') ?? '';
	if (!/^20\d\d$/.test(asked)) error(404, { message: 'Année introuvable' });
	return Number(asked);
}

/** A finished file, to be kept under its name and nowhere on the way. */
export const fileResponse = ({
	name,
	type,
	bytes
}: {
	readonly name: string;
	readonly type: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}): Response =>
	new Response(bytes, {
		headers: {
			'content-type': type,
			'content-disposition': `attachment; filename="${name}"`,
			'cache-control': 'no-store'
		}
	});
