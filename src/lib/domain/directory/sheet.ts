import type { Extras } from '#lib/domain/directory/extras.ts';
import { FIELDS, type DiRecord, type Kind } from '#lib/domain/directory/schema.ts';
import type { CivilDate } from '#lib/domain/shared/civil-date.ts';
import { networks, type Network } from '#lib/vocabularies/network.ts';
import type { NetworkEntry } from '#lib/vocabularies/types.ts';

/** A correction of a sheet by a structure, as it was logged. */
export type Edit = {
	readonly fields: DiRecord;
	readonly before: DiRecord;
	readonly source: string;
	readonly via: 'formulaire' | 'fichier' | 'verification';
	readonly by: string;
	readonly at: Date;
};

/** A sheet as it is shown: what its files say, completed by the sheets merged into it, under the local corrections. */
export type Sheet = {
	readonly kind: Kind;
	readonly id: string;
	readonly doc: DiRecord;
	/** Where the record comes from, for people. */
	readonly origin: string;
	/** Corrections, oldest first. */
	readonly edits: readonly Edit[];
};

/** Fields that are kept under `degemer` rather than among those of data·inclusion. */
const EXTRA_FIELDS: readonly string[] = [
	'reseaux',
	'fermetures',
	'a_apporter',
	'sera_demande',
	'qualiopi_le',
	'verifie_le',
	'verifie_par'
] satisfies (keyof Extras)[];

/** What is said beside data·inclusion; empty when nothing is. */
export const extrasOf = (doc: DiRecord): Extras => (doc.degemer ?? {}) as Extras;

/** A field of a sheet, wherever it is kept. */
export const fieldOf = (doc: DiRecord, field: string): unknown =>
	EXTRA_FIELDS.includes(field) ? (extrasOf(doc) as DiRecord)[field] : doc[field];

/** A record under corrections: each names its fields, and `null` empties one. */
export function corrected(doc: DiRecord, edits: readonly Pick<Edit, 'fields'>[]): DiRecord {
	const result: Record<string, unknown> = { ...doc };
	const extras: Record<string, unknown> = { ...extrasOf(doc) };
	for (const [field, value] of edits.flatMap(({ fields }) => Object.entries(fields))) {
		const target = EXTRA_FIELDS.includes(field) ? extras : result;
		if (value === null) delete target[field];
		else target[field] = value;
	}
	delete result.degemer;
	return Object.keys(extras).length > 0 ? { ...result, degemer: extras } : result;
}

/** A record completed by others that describe the same place: what it says itself is never replaced. */
export const completed = (doc: DiRecord, others: readonly DiRecord[]): DiRecord =>
	others.reduce<DiRecord>((whole, other) => ({ ...other, ...whole, degemer: whole.degemer }), doc);

/** The same record with its fields in the order of the schema, those nobody filled left out: two equal ones compare. */
export function canonical(kind: Kind, doc: DiRecord): DiRecord {
	const known = Object.keys(FIELDS[kind]).filter((field) => doc[field] !== undefined && doc[field] !== null);
	const extras = Object.entries(extrasOf(doc)).toSorted(([a], [b]) => (a < b ? -1 : 1));
	return {
		...Object.fromEntries(known.map((field) => [field, doc[field]])),
		...(extras.length > 0 && { degemer: Object.fromEntries(extras) })
	};
}

/** The fields in which two records differ. */
export function differences(kind: Kind, one: DiRecord, other: DiRecord): string[] {
	const [a, b] = [canonical(kind, one), canonical(kind, other)];
	const same = (field: string): boolean => JSON.stringify(a[field]) === JSON.stringify(b[field]);
	return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((field) => !same(field));
}

/**
 * The networks of a record: those it names, else by its data·inclusion codes. A code that several networks share (the
 * chambers) says nothing by itself.
 */
export function networksIn(doc: DiRecord): readonly Network[] {
	const named = extrasOf(doc).reseaux;
	if (named) return named;
	const carriers = Array.isArray(doc.reseaux_porteurs) ? (doc.reseaux_porteurs as string[]) : [];
	return [...new Set(carriers.flatMap((carrier) => BY_CARRIER.get(carrier) ?? []))];
}

const ALL: readonly NetworkEntry[] = networks;
const BY_CARRIER: ReadonlyMap<string, Network> = new Map(
	ALL.filter(
		({ dataInclusion }) =>
			dataInclusion !== null && ALL.filter((other) => other.dataInclusion === dataInclusion).length === 1
	).map(({ code, dataInclusion }) => [dataInclusion!, code as Network])
);

/** The last day somebody checked the sheet, and who: a colleague by name, else the structure that a file names. */
export function checkOf({ doc, edits }: Sheet): { readonly on: CivilDate; readonly by: string } | null {
	const { verifie_le: on, verifie_par: structure = '' } = extrasOf(doc);
	if (!on) return null;
	const colleague = edits.findLast(({ fields }) => fields.verifie_le === on)?.by;
	return { on, by: [colleague, structure].filter(Boolean).join(', ') };
}
