/** Where current figures are, when the installation has none: official names, to be looked up (R94, R95). */
export const OFFICIAL_SOURCES = {
	situation: 'Insee (dossier complet de la zone d’emploi) et Observatoire France Travail Bretagne',
	qualifications: 'enquête « Besoins en main-d’œuvre » de France Travail et Carif-Oref de Bretagne',
	fresh: 'Carif-Oref de Bretagne et Région Bretagne'
} as const;

/** What stands where nothing is known: never a guess. */
export const noData = (where: string): string =>
	`Pas de donnée ouverte dans cette installation. À chercher auprès de : ${where}.`;
