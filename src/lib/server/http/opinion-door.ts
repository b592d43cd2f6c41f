import { error, type RequestEvent } from '@sveltejs/kit';
import type { Opinion } from '#lib/domain/quality/opinions.ts';
import { fieldOf } from '#lib/forms/quality.ts';
import { findOpinionPlace, hit } from '#lib/server/stores/index.ts';

/** Sheets that one address may add in an hour, and a site in a day: more than a desk receives, less than a machine sends. */
const PER_HOUR = 40;
const PER_DAY = 150;
const HOUR = 3600;
const DAY = 86_400;

/** The site of the address; a word that is not the one that holds is not found. */
export async function openPlace(event: RequestEvent<{ id: string; code: string }>) {
	const { id, code } = event.params;
	return (await findOpinionPlace(id, code)) ?? error(404, { message: 'Page introuvable' });
}

/** True when so many sheets came that they are no longer people’s; what sends them is not identified. */
export async function isStuffed(event: RequestEvent, siteId: string): Promise<boolean> {
	const { now } = event.locals;
	const [fromHere, today] = [
		await hit(`avis ${event.getClientAddress()}`, HOUR, now),
		await hit(`avis ${siteId}`, DAY, now)
	];
	return fromHere > PER_HOUR || today > PER_DAY;
}

/** Tries of codes from one address, in ten minutes. */
export const triesOfCode = (event: RequestEvent): Promise<number> =>
	hit(`avis-code ${event.getClientAddress()}`, 600, event.locals.now);

/** Answers by statement, from the fields of a form. */
export const opinionOf = (codes: readonly string[], values: Readonly<Record<string, unknown>>): Opinion =>
	Object.fromEntries(codes.map((code) => [code, String(values[fieldOf(code)] ?? 'vide')]));
