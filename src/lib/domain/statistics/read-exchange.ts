import { isActivityCode } from '#lib/domain/statistics/activity-codes.ts';
import type { SentActivity, SentSite } from '#lib/domain/statistics/exchange.ts';
import { readHeader, type ExchangeHeader, type HeaderFault } from '#lib/domain/statistics/exchange-header.ts';
import { policyFor } from '#lib/domain/statistics/policy.ts';
import type { Profile } from '#lib/domain/statistics/profile.ts';
import { readProfileColumns } from '#lib/domain/statistics/read-fact.ts';

/** What a file holds, once all of it was checked. */
export type Exchange = {
	readonly lot: ExchangeHeader;
	readonly profiles: readonly Profile[];
	readonly sites: readonly SentSite[];
	readonly activity: readonly SentActivity[];
};

/** What is wrong, where, and in which column: never what a line holds. */
export type LineFault = {
	readonly kind:
		| HeaderFault
		| 'catalogue'
		| 'ligne'
		| 'code-inconnu'
		| 'poids'
		| 'trimestre'
		| 'lieu-inconnu'
		| 'activite'
		| 'compte'
		| 'somme';
	readonly line?: number;
	readonly column?: string;
};

export type ReadExchange =
	{ readonly ok: true; readonly value: Exchange } | { readonly ok: false; readonly error: LineFault };

/**
 * Reads the signed lines of a file, all but the last; `catalogues` are those this version knows (SHA-256). Every weight is
 * at least k (kRetour for people who came back) and they add up to the interviews announced; every code is in the
 * dictionary; nothing else is accepted. The first fault refuses the whole.
 */
export function readExchange(lines: readonly string[], catalogues: readonly string[]): ReadExchange {
	const lot = readHeader(parsed(lines[0] ?? ''));
	if (typeof lot === 'string') return fault(lot);
	if (!catalogues.includes(lot.catalogue)) return fault('catalogue');
	const { profileCount, siteCount, activityCount } = lot;
	if (lines.length !== 1 + profileCount + siteCount + activityCount) return fault('compte');
	const sites: SentSite[] = [];
	const profiles: Profile[] = [];
	const activity: SentActivity[] = [];
	const placed = lines.map((line, at) => ({ value: parsed(line), line: at + 1 }));
	for (const { value, line } of placed.slice(1 + profileCount, 1 + profileCount + siteCount)) {
		const site = readSite(value);
		if (!site || sites.some(({ id }) => id === site.id)) return fault('ligne', line);
		sites.push(site);
	}
	const known = new Set(sites.map(({ id }) => id));
	for (const { value, line } of placed.slice(1, 1 + profileCount)) {
		const read = readProfile(value, lot, known);
		if ('kind' in read) return fault(read.kind, line, read.column);
		profiles.push(read);
	}
	const seen = new Set<string>();
	for (const { value, line } of placed.slice(1 + profileCount + siteCount)) {
		const read = readActivity(value, lot, known);
		const key = read && JSON.stringify({ ...read, count: 0 });
		if (!read || !key || seen.has(key)) return fault('activite', line);
		seen.add(key);
		activity.push(read);
	}
	if (profiles.reduce((sum, { weight }) => sum + weight, 0) !== lot.interviews) return fault('somme');
	return { ok: true, value: { lot, profiles, sites, activity } };
}

function readProfile(
	value: unknown,
	lot: ExchangeHeader,
	sites: ReadonlySet<string>
): Profile | { readonly kind: LineFault['kind']; readonly column?: string } {
	const row = recordOf(value, 'c,p');
	const told = row && recordOf(row.c);
	if (!row || !told || typeof row.p !== 'number' || !Number.isInteger(row.p)) return { kind: 'ligne' };
	if (lot.tier === 'total' && (lot.profileCount > 1 || Object.keys(told).length > 0))
		return { kind: 'ligne' };
	const read = readProfileColumns(lot.structureId, lot.tier === 'total' ? null : told);
	if (!read.ok) return { kind: 'code-inconnu', ...('column' in read.error && { column: read.error.column }) };
	const { site, quarter } = read.value;
	if (quarter !== null && !lot.quarters.includes(quarter)) return { kind: 'trimestre' };
	if (site !== null && !sites.has(site)) return { kind: 'lieu-inconnu' };
	if (row.p < leastOf(lot, read.value)) return { kind: 'poids' };
	return { weight: row.p, columns: read.value } as Profile;
}

/** The least weight of these columns: k, or kRetour when they speak of people who came back. */
const leastOf = ({ k, kReturn }: ExchangeHeader, columns: Profile['columns']): number =>
	policyFor(k).heavier.some(({ variable, value }) => columns[variable as keyof typeof columns] === value)
		? Math.max(k, kReturn)
		: k;

function readSite(value: unknown): SentSite | null {
	const site = recordOf(recordOf(value, 'l')?.l, 'commune,id,nom');
	if (!site) return null;
	const { id, nom, commune } = site;
	const isSite =
		isText(id, /^[\w.:-]{1,64}$/) && isText(nom, /^[^\p{C}]{1,120}$/u) && isText(commune, /^[0-9AB]{5}$/);
	return isSite ? { id: String(id), name: String(nom), communeCode: String(commune) } : null;
}

/** Activity of the year of the lot, up to its last month. */
function readActivity(
	value: unknown,
	{ quarters }: ExchangeHeader,
	sites: ReadonlySet<string>
): SentActivity | null {
	const row = recordOf(recordOf(value, 'a')?.a, 'code,lieu,mesure,mois,n');
	if (!row) return null;
	const { lieu: siteId, mois: month, mesure: measure, code, n: count } = row;
	const [year = '', last = ''] = (quarters.at(-1) ?? '').split('-T');
	const number = isText(month, /^\d{4}-(0[1-9]|1[0-2])$/) ? Number(month.slice(5)) : 13;
	const isRow =
		typeof siteId === 'string' &&
		sites.has(siteId) &&
		String(month).startsWith(`${year}-`) &&
		number <= 3 * Number(last) &&
		isActivityCode(String(measure), String(code)) &&
		typeof count === 'number' &&
		Number.isInteger(count) &&
		count > 0 &&
		count <= 1_000_000;
	return isRow ? { siteId, month: String(month), measure: String(measure), code: String(code), count } : null;
}

const isText = (value: unknown, form: RegExp): value is string =>
	typeof value === 'string' && form.test(value);

function recordOf(value: unknown, keys?: string): Record<string, unknown> | null {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
	if (keys !== undefined && Object.keys(value).sort().join() !== keys) return null;
	return value as Record<string, unknown>;
}

function parsed(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
}

const fault = (kind: LineFault['kind'], line?: number, column?: string): ReadExchange => ({
	ok: false,
	error: { kind, ...(line !== undefined && { line }), ...(column !== undefined && { column }) }
});
