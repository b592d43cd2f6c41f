import * as v from 'valibot';
import { code, codes, requiredText, text, tick, type FieldError } from '#lib/forms/fields.ts';
import { autonomyDegrees } from '#lib/vocabularies/autonomy.ts';
import { channels } from '#lib/vocabularies/channel.ts';
import { urgencyCriteria } from '#lib/vocabularies/urgency.ts';

/** Longest first name, initial or sign by which somebody is called. */
export const LABEL_LIMIT = 40;

const minutes = () =>
	v.pipe(requiredText(), v.regex(/^\d{1,4}$/, 'minutes-hors-limites' satisfies FieldError));

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

/** How long each level is meant to wait, in minutes as typed, and what was read of it before. */
export const targetsForm = v.object({
	immediat: minutes(),
	jour: minutes(),
	differable: minutes(),
	lu: text()
});

/** How many people a collective information can gather. */
export const MOST_HEADS = 500;
