import { json } from '@sveltejs/kit';
import { searchPlaces } from '#lib/domain/referral/places.ts';
import { gazetteer } from '#lib/server/directory/index.ts';
import { readForm } from '#lib/server/http/parse-form.ts';
import type { RequestHandler } from './$types';

const SUGGESTIONS = 8;
const LONGEST_QUERY = 100;

/** Suggestions of communes; a POST, so that where a person lives never stands in an address or a log. */
export const POST: RequestHandler = async ({ request }) => {
	const query = (await readForm(request)).get('q');
	if (typeof query !== 'string' || query.length > LONGEST_QUERY) return json([], { status: 422 });
	return json(searchPlaces(gazetteer(), query, SUGGESTIONS).map(({ label }) => label));
};
