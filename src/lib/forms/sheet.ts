import type { Kind } from '#lib/domain/directory/schema.ts';

/** A field of a sheet that people may correct, and how it is typed. */
export type SheetField = {
	readonly field: string;
	readonly label: string;
	readonly as: 'line' | 'text' | 'day';
};

const PLACE: readonly SheetField[] = [
	{ field: 'adresse', label: 'Adresse', as: 'line' },
	{ field: 'complement_adresse', label: 'Complément d’adresse', as: 'line' },
	{ field: 'code_postal', label: 'Code postal', as: 'line' },
	{ field: 'commune', label: 'Commune', as: 'line' },
	{ field: 'telephone', label: 'Téléphone', as: 'line' },
	{ field: 'courriel', label: 'Courriel', as: 'line' }
];
const PRACTICE: readonly SheetField[] = [
	{ field: 'horaires_accueil', label: 'Horaires (syntaxe OpenStreetMap)', as: 'line' },
	{ field: 'fermetures', label: 'Fermetures à venir', as: 'text' },
	{ field: 'a_apporter', label: 'Ce qu’il faut apporter', as: 'text' },
	{ field: 'sera_demande', label: 'Ce qui sera demandé à la personne', as: 'text' }
];

/** The fields of the correction form, in its order. */
export const SHEET_FIELDS: Readonly<Record<Kind, readonly SheetField[]>> = {
	structure: [
		{ field: 'nom', label: 'Nom', as: 'line' },
		...PLACE,
		{ field: 'site_web', label: 'Site internet', as: 'line' },
		{ field: 'accessibilite_lieu', label: 'Page Acceslibre du lieu', as: 'line' },
		...PRACTICE,
		{ field: 'description', label: 'Ce qu’on y trouve', as: 'text' },
		{ field: 'qualiopi_le', label: 'Certificat Qualiopi vu le (organismes de formation)', as: 'day' }
	],
	service: [
		{ field: 'nom', label: 'Nom', as: 'line' },
		{ field: 'description', label: 'Description', as: 'text' },
		...PLACE,
		{ field: 'lien_mobilisation', label: 'Lien pour demander le service', as: 'line' },
		{ field: 'mobilisation_precisions', label: 'Comment le demander', as: 'text' },
		{ field: 'conditions_acces', label: 'Conditions d’accès', as: 'text' },
		{ field: 'publics_precisions', label: 'Pour qui', as: 'text' },
		{ field: 'frais_precisions', label: 'Frais', as: 'text' },
		...PRACTICE
	]
};
