import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { USUAL_TEMPLATE } from '#lib/domain/report/template.ts';
import { clashOf } from '#lib/server/exchange/gather.ts';
import { readBounded } from '#lib/server/exchange/gunzip.ts';
import { unpackExchange, type Unpacked } from '#lib/server/exchange/unpack.ts';
import { OperationError } from '#lib/server/env.ts';
import { longCsv } from '#lib/server/exports/csv.ts';
import { reportFile } from '#lib/server/exports/formats.ts';
import { filesReport } from '#lib/server/report/from-files.ts';
import type { NewMember } from '#lib/server/stores/index.ts';
import { faultText, type FaultKind } from '#lib/wording/exchange.ts';
import { periodName } from '#lib/wording/publics.ts';
import type { Command } from '../command.ts';
import { readMemberKeys } from '../member-keys.ts';
import { UsageError, complain, counted, print } from '../terminal.ts';
import { openFolder, writeWhole } from '../whole-file.ts';

/** `consolidate`: the report of a region from files alone. */
export const consolidateCommand: Command = {
	help: [
		'Vérifie les fichiers des structures (degemer-socle-v1) et en écrit le bilan régional d’une année, en CSV,',
		'JSON, ODS, XLSX, HTML et PDF. Aucune base n’est lue ni écrite.',
		'',
		'--keys : les cartes de membre enregistrées, en JSON (une carte, ou une liste) ou en CSV (colonnes structure,',
		'nom, reseau, commune, cle). Un fichier signé par une autre clé est refusé.',
		'',
		'Chaque fichier est vérifié en entier : signature, seuils, codes, sommes. Un seul refus, et rien n’est écrit. Un',
		'même fichier donné deux fois ne compte qu’une.',
		'',
		'bilan-region-AAAA.csv : une ligne par case (annee, structure, tableau, titre, ligne, libelle, mot_du_logiciel,',
		'colonne, entete, nature, valeur, texte). Natures : exact ; environ (approché, protégé) ; part et evolution',
		'(en %) ; declare (dit par un membre, ne s’ajoute à rien) ; muette.'
	],
	operands: 'FICHIERS…',
	options: [
		{ name: 'keys', value: 'FICHIER', help: 'cartes de membre enregistrées', required: true },
		{ name: 'year', value: 'ANNÉE', help: 'la dernière des fichiers si absente', required: false },
		{ name: 'out', value: 'DOSSIER', help: 'où écrire', required: true }
	],
	run: async ({ keys = '', year, out = '' }, paths = []) => {
		if (paths.length === 0) throw new UsageError('Donnez au moins un fichier à consolider.');
		await openFolder(out);
		const members = await readMemberKeys(keys);
		const files = await readFiles(paths, members);
		const asked = readYear(year, files);
		const report = filesReport(members, files, asked, USUAL_TEMPLATE);
		const target = (ending: string): string => join(out, `bilan-region-${asked}.${ending}`);
		const made = await Promise.all(FORMATS.map((format) => reportFile(report, format)));
		await writeWhole([
			[target('csv'), longCsv(report)],
			...made.map(({ bytes }, at): [string, Uint8Array] => [target(FORMATS[at]!), bytes])
		]);
		print(`${target('csv')}, ${FORMATS.join(', ')} : ${counted(files.length, 'lot')}, année ${asked}.`);
		return 0;
	}
};

/** Beside the long CSV, which holds every figure. */
const FORMATS = ['json', 'ods', 'xlsx', 'html', 'pdf'] as const;

/** Every file, checked. @throws OperationError (French) after a sentence for each that is refused. */
async function readFiles(paths: readonly string[], members: readonly NewMember[]): Promise<Unpacked[]> {
	const keys = new Map(members.map(({ id, publicKey }) => [id, publicKey]));
	const files: Unpacked[] = [];
	let refused = 0;
	for (const path of paths) {
		const read = await readOne(path, keys);
		const clash = read.ok ? clashOf(read.value, files) : null;
		if (read.ok && clash === null) files.push(read.value);
		else if (clash === 'deja-recu') complain(`${path} : donné deux fois, compté une.`);
		else {
			refused++;
			complain(`${path} : ${clash ? faultText({ kind: clash }) : read.ok ? '' : faultText(read.error)}`);
		}
	}
	if (refused > 0) {
		throw new OperationError(`${counted(refused, 'fichier refusé', 'fichiers refusés')} : rien n’est écrit.`);
	}
	return files;
}

type Fault = { readonly kind: FaultKind; readonly line?: number; readonly column?: string };
type Read = { readonly ok: true; readonly value: Unpacked } | { readonly ok: false; readonly error: Fault };

async function readOne(path: string, keys: ReadonlyMap<string, string>): Promise<Read> {
	const bytes = await readBounded(createReadStream(path)).catch((error: unknown) => unreadable(path, error));
	if (!bytes.ok) return { ok: false, error: { kind: bytes.error } };
	const read = await unpackExchange(bytes.value, (id) => keys.get(id) ?? null);
	return read.ok ? read : { ok: false, error: read.error };
}

function unreadable(path: string, error: unknown): never {
	const { code = '' } = error as NodeJS.ErrnoException;
	const why =
		code === 'ENOENT' ? 'n’existe pas' : code === 'EISDIR' ? 'est un dossier' : 'ne peut pas être lu';
	throw new UsageError(`Le fichier « ${path} » ${why}.`);
}

function readYear(typed: string | undefined, files: readonly Unpacked[]): number {
	const years = [...new Set(files.map(({ lot }) => Number(lot.period.slice(0, 4))))].toSorted(
		(a, b) => b - a
	);
	const year = typed === undefined ? years[0]! : Number(typed);
	if (years.includes(year)) return year;
	const said = files.map(({ lot }) => periodName(lot.period));
	throw new UsageError(`Aucun de ces fichiers n’est de l’année ${typed} : ${[...new Set(said)].join(', ')}.`);
}
