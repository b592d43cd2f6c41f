import type { PastFaultKind } from '#lib/domain/statistics/past-row.ts';

/** What is wrong with a cell, without what it holds. */
export const PAST_FAULTS: Readonly<Record<PastFaultKind, string>> = {
	formule: 'ressemble à une formule de tableur',
	'case-vide': 'est vide',
	'code-inconnu': 'n’est pas un code de la liste',
	'code-sensible': 'est un code sensible, qui ne se compte jamais',
	'oui-non': 'ne dit ni oui ni non',
	lieu: 'n’est pas un lieu de cette structure',
	epci: 'n’est pas le numéro SIREN d’une intercommunalité',
	trimestre: 'n’est pas un trimestre (2026-T1)',
	'periode-close': 'est d’une période close, dont les chiffres sont définitifs',
	'a-venir': 'est d’un trimestre à venir',
	mois: 'n’est pas un mois de ce trimestre (2026-02)',
	'sans-mois': 'manque\u00a0: le canal, la modalité, le délai et la durée ne se comptent que par mois'
};

/** « ligne 4, colonne « statut » : n’est pas un code de la liste ». */
export const pastFaultText = (line: number, column: string, kind: PastFaultKind): string =>
	`Ligne ${line}, colonne «\u00a0${column}\u00a0»\u00a0: ${PAST_FAULTS[kind]}.`;

const FILE_FAULTS = {
	vide: 'Ce fichier n’a pas de ligne à importer.',
	'trop-gros': 'Ce fichier dépasse 16\u00a0Mo\u00a0: coupez-le en plusieurs.',
	'trop-de-lignes': 'Ce fichier dépasse 20\u00a0000 lignes\u00a0: coupez-le en plusieurs.',
	encodage: 'Ce fichier n’est pas du texte en UTF-8\u00a0: enregistrez-le en «\u00a0CSV UTF-8\u00a0».',
	illisible:
		'Ce fichier ne se lit pas comme un CSV\u00a0: des guillemets ne sont pas fermés, ou une ligne a trop de cases.',
	'colonne-absente': 'Il manque des colonnes',
	'colonne-inconnue':
		'Ce fichier a des colonnes qui ne sont pas du modèle. Retirez-les\u00a0: rien d’autre n’a à sortir de votre outil.',
	'colonne-double': 'Une colonne est là deux fois'
} as const;

/** Why a file is not read at all. */
export function pastFileFaultText(fault: {
	readonly kind: keyof typeof FILE_FAULTS;
	readonly columns?: readonly string[];
}): string {
	const says = FILE_FAULTS[fault.kind];
	if (says.endsWith('.')) return says;
	return fault.columns && fault.columns.length > 0
		? `${says}\u00a0: ${fault.columns.join(', ')}.`
		: `${says}.`;
}

/** What became of a file that holds. */
export const PAST_DONE = {
	importe: 'Importé',
	'deja-importe': 'Ce fichier a déjà été importé pour cette structure\u00a0: rien n’est compté deux fois.',
	change: 'Une période vient d’être close pendant l’import\u00a0: rien n’est écrit. Recommencez.'
} as const;
