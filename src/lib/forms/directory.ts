import * as v from 'valibot';
import { code, requiredText, text } from '#lib/forms/fields.ts';
import { networks } from '#lib/vocabularies/network.ts';
import type { CodeList } from '#lib/vocabularies/types.ts';

/** Every network, as a list that a field can be checked against. */
export const allNetworks = {
	id: 'reseau',
	title: 'Réseau',
	source: 'vocabularies/network.ts',
	version: '2026-11',
	entries: networks
} as const satisfies CodeList;

/** A place a counsellor knows: nothing is invented, so its source and its date are asked (ruling 15). */
export const placeForm = v.object({
	reseau: code(allNetworks),
	nom: requiredText(),
	adresse: text(),
	commune: requiredText(),
	telephone: text(),
	site: text(),
	source: requiredText(),
	date: requiredText()
});
