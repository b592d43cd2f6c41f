import { isNetwork } from '#lib/domain/directory/extras.ts';
import { note, type Note } from '#lib/domain/directory/note.ts';
import type { DiRecord } from '#lib/domain/directory/schema.ts';
import { textKey } from '#lib/domain/shared/text-key.ts';
import { networks } from '#lib/vocabularies/network.ts';

/** A row put into the names of data·inclusion, and what had to be done for it. */
export type Shaped = { readonly row: DiRecord; readonly notes: readonly Note[] };

/**
 * Rows that say the same things under other names: places of digital mediation (schema « lieux de médiation
 * numérique »), and the plain table of this application. Anything else is left as it came.
 */
export function shaped(row: DiRecord): Shaped {
	if ('pivot' in row && !('reseaux_porteurs' in row)) return fromMediation(row);
	return fromTable(row);
}

/** Columns of the plain table, in its order; the first three and the last two are needed. */
export const TABLE_COLUMNS = [
	'nom',
	'commune',
	'reseau',
	'adresse',
	'code_postal',
	'telephone',
	'courriel',
	'site_web',
	'horaires',
	'fermetures',
	'description',
	'a_apporter',
	'sera_demande',
	'qualiopi_le',
	'source',
	'date'
] as const;

const LABELS: Readonly<Record<string, string>> = {
	cnfs: 'conseillers-numeriques',
	'conseillers numeriques': 'conseillers-numeriques',
	'aidants connect': 'aidants-connect',
	'france services': 'france-service'
};

function fromMediation(row: DiRecord): Shaped {
	const text = (name: string): string => (typeof row[name] === 'string' ? row[name] : '');
	const labels = text('labels_nationaux').split(/[;,]/).map(textKey);
	const source = text('source');
	return {
		row: {
			...only(row, [
				'nom',
				'date_maj',
				'commune',
				'code_postal',
				'code_insee',
				'adresse',
				'complement_adresse'
			]),
			...only(row, ['latitude', 'longitude', 'telephone', 'courriel', 'site_web', 'source']),
			id: source && text('id') ? `${source}--${text('id')}` : row.id,
			siret: /^\d{14}$/.test(text('pivot')) ? text('pivot') : null,
			horaires_accueil: row.horaires,
			description: row.presentation_resume ?? null,
			reseaux_porteurs: labels.flatMap((label) => LABELS[label] ?? [])
		},
		notes: [note('autre-forme', 'id', row.id)]
	};
}

const RENAMED: Readonly<Record<string, string>> = {
	horaires: 'horaires_accueil',
	date: 'date_maj',
	site: 'site_web',
	email: 'courriel',
	mail: 'courriel'
};
const EXTRA_COLUMNS = ['fermetures', 'a_apporter', 'sera_demande', 'qualiopi_le'];

function fromTable(row: DiRecord): Shaped {
	const notes: Note[] = [];
	const named: Record<string, unknown> = {};
	const extras: Record<string, unknown> = { ...((row.degemer as object | undefined) ?? {}) };
	for (const [name, value] of Object.entries(row)) {
		if (EXTRA_COLUMNS.includes(name)) {
			if (value !== '') extras[name] = value;
		} else if (name === 'reseau') extras.reseaux ??= networksNamed(String(value ?? ''));
		else named[RENAMED[name] && !(RENAMED[name] in row) ? RENAMED[name] : name] = value;
	}
	if (!('id' in row) && typeof named.nom === 'string' && typeof named.source === 'string') {
		named.id = [named.source, `${named.nom} ${String(named.commune ?? '')}`].map(slug).join('--');
		notes.push(note('identifiant-forme', 'id', named.id));
	}
	if (Object.keys(extras).length > 0) named.degemer = extras;
	return { row: named, notes };
}

/** « France Travail », « mission-locale; cio »: networks by code or by name. */
export const networksNamed = (text: string): string[] =>
	text
		.split(/[;,|]/)
		.map((part) => part.trim())
		.flatMap((part) => {
			if (isNetwork(part)) return [part];
			const found = networks.find(
				({ code, label }) => textKey(label) === textKey(part) || slug(part) === code
			);
			return found ? [found.code] : [];
		});

const slug = (text: string): string => textKey(text).replaceAll(' ', '-');

const only = (row: DiRecord, names: readonly string[]): DiRecord =>
	Object.fromEntries(names.flatMap((name) => (name in row ? [[name, row[name]]] : [])));
