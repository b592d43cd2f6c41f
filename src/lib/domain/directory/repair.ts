import { fits, fitsItem, type FieldRule } from '#lib/domain/directory/schema.ts';
import { note, type Note } from '#lib/domain/directory/note.ts';
import { cleanText, textKey } from '#lib/domain/shared/text-key.ts';

/** A field as it can be kept, `null` when it cannot, and what was done to it. */
export type Repaired = { readonly value: unknown; readonly notes: readonly Note[] };

/**
 * A value that fits the schema is kept as it came; another is read again when its meaning is beyond doubt (a date
 * the other way round, a list in one text, a postcode without its zero), else left out and said. Nothing is guessed.
 */
export function repair(field: string, rule: FieldRule, came: unknown): Repaired {
	const raw = typeof came === 'string' ? cleanText(came) : came;
	if (isNothing(raw)) return { value: null, notes: [] };
	if (fits(rule, raw)) return { value: raw, notes: [] };
	if (rule.type === 'array') return repairList(field, rule, raw);
	const read = readAgain(field, rule, raw);
	if (read !== null && fits(rule, read)) {
		const isCut = typeof raw === 'string' && typeof read === 'string' && read.endsWith('…');
		return { value: read, notes: [note(isCut ? 'abregee' : 'relue', field, raw)] };
	}
	return { value: null, notes: [note('retiree', field, raw)] };
}

const isNothing = (value: unknown): boolean =>
	value === null ||
	value === undefined ||
	(typeof value === 'string' && value.trim() === '') ||
	(Array.isArray(value) && value.length === 0);

function readAgain(field: string, rule: FieldRule, raw: unknown): unknown {
	if (rule.type === 'number' || rule.type === 'integer') return numberIn(raw);
	if (typeof raw !== 'string' && typeof raw !== 'number') return null;
	const text = String(raw).trim();
	if (rule.codes) return rule.codes.find((code) => slug(code) === slug(text)) ?? null;
	if (rule.format === 'date') return dayIn(text);
	if (rule.format === 'uri') return webAddressIn(text);
	if (rule.format === 'email') return text.replace(/^mailto:/i, '').replace(/\s+/g, '');
	if (field === 'code_postal' || field === 'code_insee')
		return text.replace(/[\s.]/g, '').toUpperCase().padStart(5, '0');
	if (field === 'siret') return text.replace(/[\s.]/g, '');
	if (rule.maxLength !== undefined && [...text].length > rule.maxLength) return cut(text, rule.maxLength);
	return text;
}

function repairList(field: string, rule: FieldRule, raw: unknown): Repaired {
	const items = Array.isArray(raw)
		? raw.map((item) => (typeof item === 'string' ? item.trim() : item))
		: listIn(raw);
	const read = items.map((item) => itemOf(rule, item));
	const kept = [...new Set(read.filter((item) => item !== null))];
	const lost = items.filter((_, at) => read[at] === null);
	const value = kept.length > 0 ? kept : null;
	if (lost.length > 0) return { value, notes: [note('codes-retires', field, lost.map(String).join(', '))] };
	// A list in one cell is how a table writes one: nothing to say.
	const isWritten = typeof raw === 'string';
	return { value, notes: isWritten ? [] : [note('relue', field, raw)] };
}

function itemOf(rule: FieldRule, item: unknown): string | null {
	if (typeof item !== 'string' && typeof item !== 'number') return null;
	const text = String(item).trim();
	if (fitsItem(rule, text)) return text;
	return rule.codes?.find((code) => slug(code) === slug(text)) ?? null;
}

/** « a, b », « a;b », `["a","b"]`, `{a,b}`, « ['a', 'b'] ». */
function listIn(raw: unknown): unknown[] {
	if (typeof raw !== 'string') return [raw];
	return raw
		.replace(/^\s*[[{]|[\]}]\s*$/g, '')
		.split(/[;,|\n]/)
		.map((item) => item.trim().replace(/^["']|["']$/g, ''))
		.filter((item) => item !== '');
}

/** « 48,115 » as 48.115. */
const numberIn = (raw: unknown): number | null => {
	if (typeof raw !== 'string') return null;
	const text = raw.trim().replace(/\s/g, '').replace(',', '.');
	return /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
};

const DAY_MS = 86_400_000;

/** « 14/02/2025 », « 2025-02-14T09:00:00Z » and a spreadsheet’s 45702 as 2025-02-14. */
function dayIn(text: string): string | null {
	if (/^[234]\d{4}(\.\d+)?$/.test(text))
		return new Date(Date.UTC(1899, 11, 30) + Math.floor(Number(text)) * DAY_MS).toISOString().slice(0, 10);
	const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:\s.*)?$/.exec(text);
	if (french) return `${french[3]}-${french[2]!.padStart(2, '0')}-${french[1]!.padStart(2, '0')}`;
	return /^(\d{4}-\d{2}-\d{2})[T ]/.exec(text)?.[1] ?? null;
}

const webAddressIn = (text: string): string =>
	/^[a-z]+:\/\//i.test(text) ? text.replace(/\s/g, '%20') : `https://${text.replace(/^\/+/, '')}`;

function cut(text: string, length: number): string {
	return `${[...text]
		.slice(0, length - 1)
		.join('')
		.trimEnd()}…`;
}

const slug = (text: string): string => textKey(text).replaceAll(' ', '-');
