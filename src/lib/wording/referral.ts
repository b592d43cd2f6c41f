import type { Reason } from '#lib/domain/referral/reasons.ts';
import { reasonText } from '#lib/wording/referral-reasons.ts';

export { reasonText };

/** The sentences of a verdict; `printable` leaves out what rests on a class C or C* code. */
export const reasonTexts = (reasons: readonly Reason[], printable = false): readonly string[] =>
	reasons.filter((reason) => !(printable && reason.sensitive)).map(reasonText);

/** Said when a competent network has no known door in the person’s territory (ruling 15). */
export const NO_KNOWN_DOOR =
	'Aucun lieu connu dans ce territoire pour l’instant : l’adresse est à chercher avec le réseau.';

/** Said beside a distance. */
export const distanceText = (km: number | null, approximate: boolean): string =>
	km === null
		? 'distance inconnue'
		: km < 1
			? 'à moins de 1 km'
			: `${approximate ? 'environ ' : ''}${km} km à vol d’oiseau`;

/** Said of a site that is in the département but perhaps not the person’s own. */
export const TERRITORY_TO_CHECK = 'À vérifier : ce lieu dépend peut-être d’un autre territoire.';
