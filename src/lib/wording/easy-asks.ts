import type { Network } from '#lib/vocabularies/network.ts';

/** What a network may ask for, in easy words: one thing a line; the networks of `network-words.ts` that ask something. */
export const easyAsks: { readonly [network in Network]?: readonly string[] } = {
	'france-travail': ['Être inscrit à France Travail, si je veux un suivi.'],
	'mission-locale': ['Mon adresse : la mission locale est celle de mon territoire.'],
	'cap-emploi': ['Un papier qui reconnaît mon handicap.'],
	cio: ['Prendre un rendez-vous.', 'Vérifier l’ouverture pendant les vacances.'],
	suio: ['Le nom de mon université.'],
	'conseil-vae': ['M’inscrire sur le site France VAE.'],
	'transitions-pro': [
		'Un projet préparé avec un conseil.',
		'Pour une démission : cinq ans de travail avec un CDI.'
	],
	'mediateur-apprentissage': ['Venir avec un parent ou un tuteur avant 18 ans.'],
	'prepa-cles': ['Être sans travail et chercher un travail.'],
	'cdg-fpt': ['Travailler pour une commune ou une collectivité.'],
	agefiph: ['Voir d’abord Cap emploi ou France Travail.'],
	'emploi-accompagne': [
		'Une demande faite par un service.',
		'Exemples : France Travail, Cap emploi, la mission locale.'
	],
	opco: ['L’accord de mon employeur.'],
	'agir-refugies': ['Le contrat d’intégration signé.', 'Une demande faite par l’OFII.'],
	iae: ['Une demande faite par un service.', 'Exemples : France Travail, Cap emploi, la mission locale.'],
	ccas: ['Le nom de ma commune.']
};
