/**
 * Derives the shipped reference data from the gathered files, once, by hand:
 * `node src/lib/server/directory/derive.ts <folder with communes/ and operators/>`.
 * Every value comes from a source file; unknown stays null. See data/SOURCE.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Raw = Record<string, never>;
type Commune = {
	code_insee: string;
	nom: string;
	departement: string;
	codes_postaux: string[];
	population: number;
	epci_siren: string | null;
	epci_nom: string | null;
	latitude: number | null;
	longitude: number | null;
	bassin_emploi_2019: { code: string } | null;
	nom_breton: string | null;
};
type Operator = {
	id: string;
	source: string;
	nom: string;
	date_maj: string;
	description: string | null;
	commune: string | null;
	code_postal: string | null;
	code_insee: string | null;
	adresse: string | null;
	complement_adresse: string | null;
	longitude: number | null;
	latitude: number | null;
	telephone: string | null;
	courriel: string | null;
	site_web: string | null;
	horaires_accueil: string | null;
	reseaux_porteurs: string[] | null;
};
type Provenance = Record<string, { famille: string; licence: string; note: string | null } & Raw>;

const from = process.argv[2];
if (!from) throw new Error('usage: node derive.ts <data folder>');
const read = <T>(name: string): T => JSON.parse(readFileSync(join(from, name), 'utf8')) as T;
const write = (name: string, rows: readonly unknown[]): void =>
	writeFileSync(
		new URL(`data/${name}`, import.meta.url),
		`[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`
	);

const communes = [
	...read<Commune[]>('communes/communes-bretagne.json'),
	...read<Commune[]>('communes/communes-limitrophes-44-49-50-53.json')
].sort((a, b) => (a.code_insee < b.code_insee ? -1 : 1));

// code, name, département, postcodes, latitude, longitude, EPCI, employment basin (2019), Breton name, population
write(
	'communes.json',
	communes.map((c) => [
		c.code_insee,
		c.nom,
		c.departement,
		c.codes_postaux,
		c.latitude,
		c.longitude,
		c.epci_siren,
		c.bassin_emploi_2019?.code ?? null,
		c.nom_breton,
		c.population
	])
);
const epcis = new Map(communes.filter((c) => c.epci_siren).map((c) => [c.epci_siren, c.epci_nom]));
write(
	'epci.json',
	[...epcis].sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1))
);
write(
	'former-communes.json',
	read<{ nom: string; chef_lieu: string }[]>('communes/communes-deleguees-bretagne.json').map((f) => [
		f.nom,
		f.chef_lieu
	])
);

const provenance = read<Provenance>('operators/operateurs-bretagne.provenance.json');
write(
	'operators.json',
	read<Operator[]>('operators/operateurs-bretagne.json').map((o) => {
		const p = provenance[o.id]!;
		return {
			id: o.id,
			source: o.source,
			family: p.famille,
			carriers: o.reseaux_porteurs ?? [],
			name: o.nom,
			address: [o.adresse, o.complement_adresse].filter(Boolean).join(', '),
			postcode: o.code_postal,
			commune: o.commune,
			communeCode: o.code_insee,
			lat: o.latitude,
			lon: o.longitude,
			phone: o.telephone,
			email: o.courriel,
			website: o.site_web,
			hours: o.horaires_accueil,
			description: o.description,
			date: o.date_maj,
			licence: p.licence,
			note: p.note
		};
	})
);
