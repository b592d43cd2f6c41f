import type { Extras } from '#lib/domain/directory/extras.ts';
import type { DiRecord } from '#lib/domain/directory/schema.ts';
import { extrasOf, networksIn } from '#lib/domain/directory/sheet.ts';
import type { Site } from '#lib/domain/referral/offers.ts';
import type { Place } from '#lib/domain/referral/places.ts';

/** A site as the base keeps it: shipped with the application, or entered by a structure. */
export type HeldSite = Site & {
	readonly source: string;
	readonly email: string | null;
	readonly description: string | null;
	readonly licence: string;
	readonly note: string | null;
};

/** The record of a held site, in data·inclusion; what it has no field for stands beside. */
export function recordOfHeld(held: HeldSite): DiRecord {
	const extras: Extras = {
		reseaux: held.networks,
		source_libelle: held.sourceLabel,
		licence: held.licence,
		...(held.toVerify && { a_verifier: true }),
		...(held.note && { note: held.note })
	};
	const filled = {
		source: held.source,
		id: held.id,
		nom: held.name,
		date_maj: held.sourceDate,
		commune: held.commune,
		code_postal: held.postcode,
		code_insee: held.communeCode,
		adresse: held.address,
		longitude: held.lon,
		latitude: held.lat,
		telephone: held.phone,
		courriel: held.email,
		site_web: held.website,
		horaires_accueil: held.hours,
		description: held.description
	};
	return {
		...Object.fromEntries(Object.entries(filled).filter(([, value]) => value !== null && value !== '')),
		degemer: extras
	};
}

/** A record as a door that the ranking may show; `place` is its commune, `origin` where it comes from, for people. */
export function siteOfRecord(doc: DiRecord, place: Place | null, origin: string): Site {
	const text = (field: string): string => (typeof doc[field] === 'string' ? doc[field] : '');
	const point = typeof doc.latitude === 'number' && typeof doc.longitude === 'number';
	const extras = extrasOf(doc);
	return {
		id: text('id'),
		networks: networksIn(doc),
		name: text('nom'),
		address: [text('adresse'), text('complement_adresse')].filter(Boolean).join(', '),
		postcode: text('code_postal') || (place?.postcodes[0] ?? ''),
		commune: place?.name ?? text('commune'),
		communeCode: place?.code ?? null,
		lat: point ? (doc.latitude as number) : null,
		lon: point ? (doc.longitude as number) : null,
		phone: text('telephone') || null,
		website: text('site_web') || null,
		hours: text('horaires_accueil') || null,
		sourceLabel: extras.source_libelle ?? origin,
		sourceDate: extras.verifie_le ?? text('date_maj'),
		toVerify: extras.verifie_le === undefined && extras.a_verifier === true
	};
}
