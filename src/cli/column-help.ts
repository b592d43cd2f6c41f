import type { Column } from '#lib/domain/statistics/columns.ts';
import { COLUMN_NAMES } from '#lib/wording/fact-columns.ts';

/** A column, what it says, and its codes, folded to the width of a terminal. */
export function linesAbout(column: Column): string[] {
	const codes = column.kind === 'code' || column.kind === 'codes' ? column.codes.join(' ') : '';
	return [
		`  ${column.name} : ${COLUMN_NAMES[column.name]} ; ${kindOf(column)}`,
		...folded(codes).map((line) => `      ${line}`)
	];
}

function kindOf(column: Column): string {
	if (column.kind === 'code') return column.optional ? 'un code, ou null' : 'un code';
	return {
		identifier: 'texte de 64 caractères au plus (lettres, chiffres, « _ . : - »)',
		quarter: '« AAAA-T1 » à « AAAA-T4 »',
		'yes-no': 'true ou false',
		place: 'neuf chiffres (SIREN), ou null',
		codes: 'liste de codes, vide s’il n’y en a pas'
	}[column.kind];
}

function folded(words: string): string[] {
	return words.match(/\S.{0,98}\S(?= |$)|\S+/g) ?? [];
}
