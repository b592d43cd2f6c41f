/** What a line heard in the notes would become. */
export const HEARD_KINDS = {
	demande: 'La demande',
	frein: 'Ce qui peut freiner',
	levier: 'Ce qui aide',
	statut: 'La situation',
	age: 'L’âge',
	diplome: 'Le diplôme'
} as const;
