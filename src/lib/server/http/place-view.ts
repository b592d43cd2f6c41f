import { findPlace, type Place } from '#lib/domain/referral/places.ts';
import { gazetteer } from '#lib/server/directory/index.ts';

/** The commune that a typed name or postcode names; null when it names none, or several. */
export const placeOf = (typed: string): Place | null => (typed.trim() ? findPlace(gazetteer(), typed) : null);

/** What the page says of a typed place; never an error, since the field is free. */
export function placeView(typed: string): string {
	if (!typed.trim()) return '';
	const place = placeOf(typed);
	if (place) return `Reconnue : ${place.name} (${place.departement}).`;
	return 'Pas reconnue, gardée telle quelle : les distances partiront de ce lieu d’accueil.';
}
