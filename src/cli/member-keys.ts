import { readCard } from '#lib/server/exchange/card.ts';
import type { NewMember } from '#lib/server/stores/index.ts';
import { parse } from 'csv-parse/sync';
import { readText } from './read-text.ts';
import { UsageError } from './terminal.ts';

const COLUMNS = ['structure', 'nom', 'reseau', 'commune', 'cle'] as const;

/**
 * The members of a file of keys: a member card, a list of cards, or a CSV with their columns.
 * @throws UsageError (French) when it is none of these, or a structure is there twice.
 */
export async function readMemberKeys(path: string): Promise<NewMember[]> {
	const text = (await readText(path)).trim();
	const cards = text.startsWith('{') || text.startsWith('[') ? fromJson(text) : fromCsv(text);
	const members = cards?.map((card) => readCard(JSON.stringify(card))) ?? [];
	const wrong = members.findIndex((member) => member === null);
	if (members.length === 0) {
		throw new UsageError(`Le fichier « ${path} » ne contient aucune carte de membre.`);
	}
	if (wrong >= 0) throw new UsageError(`Le fichier « ${path} » : la carte ${wrong + 1} n’en est pas une.`);
	const known = members.filter((member) => member !== null);
	if (new Set(known.map(({ id }) => id)).size < known.length) {
		throw new UsageError(`Le fichier « ${path} » donne deux fois la même structure.`);
	}
	return known;
}

function fromJson(text: string): unknown[] | null {
	try {
		const read: unknown = JSON.parse(text);
		return Array.isArray(read) ? read : [read];
	} catch {
		return null;
	}
}

/** Comma or semicolon; a card of each row. */
function fromCsv(text: string): unknown[] | null {
	try {
		const rows: Record<string, string>[] = parse(text, { columns: true, delimiter: [',', ';'], trim: true });
		return rows.map((row) => ({
			...{ format: 'degemer-membre', v: 1 },
			...Object.fromEntries(COLUMNS.map((name) => [name, row[name]]))
		}));
	} catch {
		return null;
	}
}
