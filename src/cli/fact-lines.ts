import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { readFact, type FactFault } from '#lib/domain/statistics/read-fact.ts';
import type { Fact } from '#lib/domain/statistics/fact.ts';
import { unreadable } from './read-text.ts';
import { UsageError } from './terminal.ts';

const MOST_BYTES = 256 * 2 ** 20;
const MOST_LINE = 64 * 2 ** 10;

/**
 * The facts of a file, one JSON object a line; a last line feed, CRLF and a byte-order mark are accepted.
 * @throws UsageError on the first thing that is wrong, told by its line and column, never by what it holds.
 */
export async function readFactLines(path: string): Promise<Fact[]> {
	const { size } = await stat(path).catch((error: unknown) => unreadable(path, error));
	if (size > MOST_BYTES) throw new UsageError(`Le fichier « ${path} » dépasse 256 Mo : il n’est pas lu.`);
	const facts: Fact[] = [];
	let number = 0;
	for await (const line of linesOf(path)) {
		number++;
		const read = line === null ? null : readFact(parsed(line));
		if (!read?.ok) throw new UsageError(`Ligne ${number} : ${read ? faultOf(read.error) : FAULTS.longue}`);
		facts.push(read.value);
	}
	if (facts.length === 0) throw new UsageError(`Le fichier « ${path} » ne contient aucun fait.`);
	return facts;
}

/** Lines of a file, null for one that is too long; bytes that are no text are kept as such, and will be no JSON. */
async function* linesOf(path: string): AsyncGenerator<string | null> {
	let rest = '';
	let isFirst = true;
	const stream = createReadStream(path, { encoding: 'utf8' });
	try {
		for await (const chunk of stream as AsyncIterable<string>) {
			rest += isFirst ? chunk.replace(/^\uFEFF/, '') : chunk;
			isFirst = false;
			const lines = rest.split('\n');
			rest = lines.pop() ?? '';
			for (const line of lines) yield line.length > MOST_LINE ? null : line;
			if (rest.length > MOST_LINE) yield null;
		}
	} catch (error) {
		unreadable(path, error);
	}
	if (rest !== '') yield rest;
}

function parsed(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
}

function faultOf(fault: FactFault): string {
	return 'column' in fault ? `${FAULTS[fault.kind]} (« ${fault.column} »).` : FAULTS[fault.kind];
}

const FAULTS: Readonly<Record<FactFault['kind'] | 'longue', string>> = {
	'pas-un-objet': 'ce n’est pas un fait écrit en JSON.',
	'colonne-inconnue': 'une colonne n’est pas de celles d’un fait.',
	'colonne-absente': 'il manque une colonne',
	'code-inconnu': 'un code n’est pas de la liste de sa colonne',
	longue: 'elle est trop longue pour un fait.'
};
