/** Names of the families and groups that lists are shown under. */
export const GROUP_NAMES: Record<string, string> = {
	mobilite: 'Mobilité',
	numerique: 'Numérique',
	'langue-savoirs': 'Langue et savoirs',
	famille: 'Famille',
	logement: 'Logement',
	finances: 'Argent',
	'administratif-juridique': 'Démarches et droits',
	'projet-emploi-formation': 'Projet, emploi, formation',
	'confiance-lien': 'Confiance et lien',
	competences: 'Compétences',
	projet: 'Projet',
	soutien: 'Soutien',
	autonomie: 'Autonomie',
	conditions: 'Conditions',
	financement: 'Financement',
	environnement: 'Autour de soi',
	'demandeur-emploi': 'En recherche d’emploi',
	'salarie-prive': 'Salarié·e du privé',
	alternance: 'Alternance',
	independant: 'À son compte',
	'agent-public': 'Secteur public',
	'scolaire-etudiant': 'École, études',
	'sans-solution': 'École, études',
	'stagiaire-formation': 'Formation, volontariat',
	'sans-activite': 'Sans activité',
	'autre-situation': 'Autre',
	'non-communique': 'Autre',
	sante: 'Santé, protection (jamais compté)'
};

/** Family heading of an entry; what is never counted has its own, so that nobody wonders. */
export const groupName = (group: string | null): string =>
	group === null ? GROUP_NAMES.sante! : (GROUP_NAMES[group] ?? GROUP_NAMES['autre-situation']!);
