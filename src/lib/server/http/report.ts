import { error } from '@sveltejs/kit';

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
