import { publicSite } from '#lib/server/http/public-site.ts';
import { ARROWS, SIGNS } from '#lib/wording/signs.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { structure, name, where } = await publicSite(event, event.params.id);
	const asked = event.url.searchParams;
	return {
		structure,
		name,
		where,
		sign: SIGNS.find(({ code }) => code === asked.get('panneau')) ?? SIGNS[0],
		arrow: ARROWS.find(({ code }) => code === asked.get('fleche'))?.code ?? '',
		signs: SIGNS.map(({ code, label }) => ({ code, label })),
		arrows: [...ARROWS]
	};
};
