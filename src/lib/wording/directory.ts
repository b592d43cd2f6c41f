import type { Freshness } from '#lib/domain/directory/freshness.ts';

/** How fresh a sheet is, as a word beside it. */
export const FRESHNESS_NAMES: Readonly<Record<Freshness, string>> = {
	'a-jour': 'à jour',
	'a-revoir': 'à revoir',
	perimee: 'à vérifier avant d’y envoyer quelqu’un'
};

/** « à 12 km environ, à vol d’oiseau », « traversée en bateau » between an island and elsewhere; null when unknown. */
export function distanceWords(km: number | null, crossing: boolean): string | null {
	if (crossing) return 'traversée en bateau';
	if (km === null) return null;
	return km < 1 ? 'à moins d’un kilomètre' : `à ${Math.round(km)}\u00a0km environ`;
}
