import { error } from '@sveltejs/kit';
import { bookedBy } from '#lib/server/http/agenda.ts';
import { slipView } from '#lib/server/http/agenda-view.ts';
import { accountOf } from '#lib/server/http/interview.ts';
import { sitesOf } from '#lib/server/http/sites.ts';
import { findStructure } from '#lib/server/stores/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const booked = await bookedBy(event);
	if (!booked) error(404, { message: 'Page introuvable' });
	const sites = await sitesOf(accountOf(event));
	const structure = await findStructure(booked.structureId);
	return {
		id: booked.id,
		just: event.url.searchParams.has('pris'),
		structure: structure?.name ?? '',
		slip: slipView(
			booked,
			sites.find(({ id }) => id === booked.siteId)
		)
	};
};
