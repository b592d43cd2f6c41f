/** Why a whole file is refused; `wording/directory-import.ts` says it. */
export type FileRefusal =
	| 'vide'
	| 'encodage'
	| 'format-inconnu'
	| 'ancien-excel'
	| 'json-illisible'
	| 'csv-illisible'
	| 'xlsx-illisible'
	| 'tronque'
	| 'colonnes-manquantes'
	| 'aucune-fiche'
	| 'fiche-trop-grande'
	| 'archive-explosive'
	| 'fichier-trop-grand';

/** A file that cannot be taken: nothing of it stays. */
export class RefusedFile extends Error {
	override readonly name = 'RefusedFile';
	readonly code: FileRefusal;

	constructor(code: FileRefusal, cause?: unknown) {
		super(code, { cause });
		this.code = code;
	}
}
