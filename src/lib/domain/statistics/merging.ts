/**
 * A cross of two variables keeps at most 15 categories of each (anonymous-counts.md §4.2). These merge by nearness of
 * service, never by looking at data; a code that is not named here stays itself. Alone, a variable keeps all its codes.
 */
export const MERGED: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
	objet_principal: {
		'faire-le-point': ['comprendre-cep', 'faire-le-point'],
		'metiers-emploi-local': ['decouvrir-metiers', 'emploi-local'],
		etudes: ['orientation-scolaire', 'reorientation-etudes'],
		formation: ['formation-choix', 'formation-financement'],
		'recherche-emploi': ['recherche-emploi', 'outils-candidature', 'jobs-stages'],
		'activite-independante': ['creation-reprise', 'activite-en-difficulte'],
		'garder-quitter-emploi': ['maintien-emploi', 'rupture-travail', 'fin-carriere'],
		'mobilite-engagement': ['mobilite-internationale', 'engagement'],
		'droits-autre': ['droits-vie-quotidienne', 'question-autre-nature']
	},
	reseau: {
		'scolaire-superieur': ['cio', 'suio', 'region-ideo'],
		'formation-apprentissage': ['organismes-formation', 'prepa-cles', 'cfa', 'mediateur-apprentissage'],
		'vae-bilan-transition': ['conseil-vae', 'cibc', 'transitions-pro'],
		'creation-activite': ['bge', 'adie', 'cae-couveuses'],
		chambres: ['cci', 'cma', 'chambre-agriculture'],
		'employeurs-publics': ['rh-mobilite-publique', 'cdg-fpt', 'defense-mobilite'],
		'opco-afdas': ['opco', 'afdas'],
		'droits-insertion': [
			'plie',
			'iae',
			'carsat',
			'france-services',
			'conseiller-numerique',
			'droit-travail-dreets'
		]
	}
};

/** The most categories of a variable in a cross; lieux d’accueil beyond the fourteenth count together. */
export const MOST_IN_CROSSES = 15;
