import { isCivilDate } from '#lib/domain/shared/civil-date.ts';
import { cleanText } from '#lib/domain/shared/text-key.ts';
import { networks, type Network } from '#lib/vocabularies/network.ts';

/**
 * What data·inclusion has no field for, carried beside it under `degemer` in files of ours. Unknown stays absent.
 * `reseaux` wins over the networks read from `reseaux_porteurs`.
 */
export type Extras = {
	readonly reseaux?: readonly Network[];
	readonly source_libelle?: string;
	readonly licence?: string;
	readonly a_verifier?: boolean;
	readonly note?: string;
	/** Days or weeks of closing, in words. */
	readonly fermetures?: string;
	readonly a_apporter?: string;
	/** What the body will ask of the person who comes. */
	readonly sera_demande?: string;
	/** Civil day on which the Qualiopi certificate of a training body was seen. */
	readonly qualiopi_le?: string;
	/** Civil day of the last check, and who told. */
	readonly verifie_le?: string;
	readonly verifie_par?: string;
};

export const EXTRA_TEXTS = [
	'source_libelle',
	'licence',
	'note',
	'fermetures',
	'a_apporter',
	'sera_demande',
	'verifie_par'
] as const satisfies readonly (keyof Extras)[];
export const EXTRA_DAYS = ['qualiopi_le', 'verifie_le'] as const satisfies readonly (keyof Extras)[];

const LONGEST = 2000;
const CODES: readonly string[] = networks.map(({ code }) => code);

/** The extras of a record, whatever came: what does not fit is left out, nothing is made up. */
export function readExtras(raw: unknown): Extras {
	if (typeof raw !== 'object' || raw === null) return {};
	const read = raw as Readonly<Record<string, unknown>>;
	const kept: Record<string, unknown> = {};
	if (Array.isArray(read.reseaux)) {
		const known = new Set(read.reseaux.filter((code) => CODES.includes(code as string)));
		kept.reseaux = [...known];
	}
	for (const field of EXTRA_TEXTS) {
		const value = read[field];
		if (typeof value === 'string' && value.trim() && value.length <= LONGEST) kept[field] = cleanText(value);
	}
	for (const field of EXTRA_DAYS) {
		const value = read[field];
		if (typeof value === 'string' && isCivilDate(value)) kept[field] = value;
	}
	if (typeof read.a_verifier === 'boolean') kept.a_verifier = read.a_verifier;
	return kept as Extras;
}

/** A network by its code here. */
export const isNetwork = (code: unknown): code is Network => CODES.includes(code as string);
