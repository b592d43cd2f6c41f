import * as v from 'valibot';
import { code, codes, text, tick } from '#lib/forms/fields.ts';
import { autonomyDegrees } from '#lib/vocabularies/autonomy.ts';
import { channels } from '#lib/vocabularies/channel.ts';
import { urgencyCriteria } from '#lib/vocabularies/urgency.ts';

/** Longest first name, initial or sign by which somebody is called. */
export const LABEL_LIMIT = 40;

/** First contact at the desk: two readings, a channel, autonomy; a first name only if one is given. */
export const arrivalForm = v.object({
	site: text(),
	prenom: text(),
	canal: code(channels),
	criteres: codes(urgencyCriteria),
	autonomie: code(autonomyDegrees),
	compagnie: v.picklist(['', 'couple', 'mineur'], 'code-inconnu'),
	niveau: v.picklist(['', 'immediat', 'jour', 'differable'], 'code-inconnu'),
	motif: text(),
	ecarte: tick()
});

/** How many people a collective information can gather. */
export const MOST_HEADS = 500;
