/** What each role opens, for who gives it (ruling 23). */
export const ROLE_WORDS: Readonly<Record<string, { readonly label: string; readonly hint: string }>> = {
	accueil: { label: 'Accueil', hint: 'La file d’attente, les rendez-vous, l’activité du jour.' },
	conseil: { label: 'Conseil', hint: 'Les entretiens, et tout ce qu’ouvre l’accueil.' },
	pilotage: {
		label: 'Responsable',
		hint: 'Chiffres, bilan, horaires, annuaire, comptes. Jamais un mot d’un entretien.'
	},
	region: { label: 'Région', hint: 'Les chiffres additionnés des structures.' },
	administration: { label: 'Administration', hint: 'La machine : comptes et copies.' }
};
