import { readHours, writeHours } from '#lib/domain/shared/week-grid.ts';
import type { CivilDate } from '#lib/domain/shared/civil-date.ts';
import { siteForm, weekIn, weekValues } from '#lib/forms/sites.ts';
import { areReadable } from '#lib/server/http/opening.ts';
import { parseForm, type Parsed } from '#lib/server/http/parse-form.ts';
import { placeOf } from '#lib/server/http/place-view.ts';
import { communeOf } from '#lib/server/http/sites-view.ts';
import type { NewSite, Site } from '#lib/server/stores/index.ts';

/** A site as submitted: its commune found, its hours written in the OpenStreetMap syntax; empty hours are unknown ones. */
export function readSite(data: FormData, today: CivilDate): Parsed<NewSite> {
	const parsed = parseForm(siteForm, data);
	if (!parsed.ok) return parsed;
	const { value, values } = parsed;
	const place = placeOf(value.commune);
	const week = value.ecriture === 'semaine' ? weekIn(value) : null;
	const hours = week ? (week.ok ? writeHours(week.value) : '') : value.osm;
	const errors = {
		...(!place && { commune: 'commune-inconnue' }),
		...week?.errors,
		...(hours !== '' && !areReadable(hours, today) && { osm: 'horaires-illisibles' })
	};
	if (!place || Object.keys(errors).length > 0) return { ok: false, values, errors };
	const site = {
		name: value.nom,
		address: value.adresse,
		communeCode: place.code,
		hours: hours || null,
		phone: value.telephone || null
	};
	return { ok: true, value: site, values };
}

/** A site as its form shows it: as a plain week whenever its hours are one. */
export function siteValues(site: Site | null): Record<string, string> {
	const week = readHours(site?.hours ?? '');
	return {
		nom: site?.name ?? '',
		adresse: site?.address ?? '',
		telephone: site?.phone ?? '',
		commune: site ? communeOf(site.communeCode) : '',
		ecriture: week ? 'semaine' : 'osm',
		osm: site?.hours ?? '',
		...(week ? weekValues(week) : {}),
		// A site is closed on public holidays unless somebody says otherwise.
		...(!site?.hours && { feries: 'on' })
	};
}
