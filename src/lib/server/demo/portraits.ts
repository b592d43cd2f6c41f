import type { Odds } from '#lib/server/demo/dice.ts';
import type { AgeClass } from '#lib/vocabularies/age-class.ts';
import type { DemandSubject } from '#lib/vocabularies/demand-subject.ts';
import type { Diploma } from '#lib/vocabularies/diploma.ts';
import type { LeverCode } from '#lib/vocabularies/lever.ts';
import type { ObstacleCode } from '#lib/vocabularies/obstacle.ts';
import type { Status } from '#lib/vocabularies/status.ts';

/** What people of a kind have in common, as odds; it holds for the demonstration, not for the world. */
export type Portrait = {
	readonly status: Odds<Status>;
	readonly age: Odds<AgeClass>;
	readonly diploma: Odds<Diploma>;
	readonly subject: Odds<DemandSubject>;
	readonly obstacles: readonly ObstacleCode[];
	readonly levers: readonly LeverCode[];
};

/** Ten fictional publics. */
export const PORTRAITS = {
	lyceen: {
		status: { eleve: 1 },
		age: { 'moins-16': 3, '16-17': 6, '18-25': 2 },
		diploma: { 'sans-diplome': 8, 'niveau-3': 2 },
		subject: { 'orientation-scolaire': 9, 'decouvrir-metiers': 5, alternance: 3, 'jobs-stages': 3 },
		obstacles: ['projet-flou', 'mobilite-transports-commun', 'confiance', 'representations', 'projet-delai'],
		levers: ['soutien-proches', 'motivation', 'numerique', 'temps']
	},
	etudiant: {
		status: { etudiant: 1 },
		age: { '18-25': 1 },
		diploma: { 'niveau-4': 8, 'niveau-5': 2, 'niveau-6': 1 },
		subject: { 'reorientation-etudes': 8, 'jobs-stages': 4, alternance: 3, 'mobilite-internationale': 2 },
		obstacles: ['projet-flou', 'finances-ressources', 'logement-inadapte', 'confiance', 'projet-delai'],
		levers: ['numerique', 'autonomie-demarches', 'motivation', 'soutien-proches', 'langues']
	},
	'sans-solution': {
		status: { 'sorti-etudes-sans-solution': 7, 'demandeur-emploi-non-inscrit': 3, 'service-civique': 1 },
		age: { '16-17': 2, '18-25': 9, '26-29': 2 },
		diploma: { 'sans-diplome': 5, 'niveau-3': 4, 'niveau-4': 3 },
		subject: {
			'formation-choix': 6,
			'recherche-emploi': 4,
			'decouvrir-metiers': 4,
			alternance: 3,
			'droits-vie-quotidienne': 3,
			engagement: 1
		},
		obstacles: [
			'mobilite-permis',
			'mobilite-sans-moyen',
			'projet-flou',
			'projet-diplome',
			'confiance',
			'finances-ressources'
		],
		levers: ['motivation', 'temps', 'soutien-proches', 'marche-porteur', 'numerique']
	},
	'demandeur-emploi': {
		status: { 'demandeur-emploi-inscrit': 1 },
		age: { '18-25': 3, '26-29': 3, '30-44': 6, '45-54': 4, '55-61': 2 },
		diploma: { 'sans-diplome': 3, 'niveau-3': 6, 'niveau-4': 4, 'niveau-5': 2, 'niveau-6': 1, 'niveau-7': 1 },
		subject: {
			'recherche-emploi': 5,
			'formation-choix': 5,
			reconversion: 5,
			'outils-candidature': 3,
			vae: 2,
			'creation-reprise': 2,
			'savoirs-base': 1
		},
		obstacles: [
			'mobilite-transports-commun',
			'mobilite-ile-rural',
			'numerique-usages',
			'finances-ressources',
			'projet-experience',
			'famille-garde',
			'sante-restriction'
		],
		levers: [
			'experience-transferable',
			'demarches-deja-faites',
			'droits-formation',
			'mobilite',
			'soutien-professionnel'
		]
	},
	salarie: {
		status: { 'salarie-cdi': 8, 'contrat-suspendu': 1 },
		age: { '26-29': 2, '30-44': 6, '45-54': 4, '55-61': 1 },
		diploma: { 'niveau-3': 5, 'niveau-4': 4, 'niveau-5': 3, 'niveau-6': 2, 'niveau-7': 1 },
		subject: {
			reconversion: 7,
			'formation-financement': 4,
			'evolution-professionnelle': 4,
			vae: 3,
			'faire-le-point': 3,
			'rupture-travail': 1
		},
		obstacles: [
			'finances-cout-formation',
			'projet-contrat',
			'famille-horaires',
			'projet-marche-local',
			'confiance'
		],
		levers: [
			'experience-transferable',
			'droits-formation',
			'ressources-securisees',
			'projet-clair',
			'motivation'
		]
	},
	'contrat-court': {
		status: { 'salarie-cdd': 4, 'salarie-interim': 3, 'salarie-saisonnier': 3 },
		age: { '18-25': 4, '26-29': 3, '30-44': 4, '45-54': 2 },
		diploma: { 'sans-diplome': 3, 'niveau-3': 5, 'niveau-4': 3 },
		subject: {
			'recherche-emploi': 4,
			'formation-choix': 4,
			reconversion: 3,
			vae: 1,
			'droits-vie-quotidienne': 1
		},
		obstacles: ['mobilite-permis', 'logement-inadapte', 'finances-ressources', 'famille-horaires'],
		levers: ['experience-transferable', 'motivation', 'mobilite', 'marche-porteur']
	},
	alternant: {
		status: { alternant: 3, 'alternant-rupture': 2 },
		age: { '16-17': 2, '18-25': 7 },
		diploma: { 'sans-diplome': 3, 'niveau-3': 3, 'niveau-4': 3 },
		subject: { alternance: 8, 'rupture-travail': 3, 'reorientation-etudes': 2 },
		obstacles: ['mobilite-transports-commun', 'projet-delai', 'logement-inadapte', 'admin-juridique'],
		levers: ['motivation', 'soutien-proches', 'projet-clair']
	},
	independant: {
		status: { independant: 3, 'exploitant-agricole': 1, 'conjoint-collaborateur': 1 },
		age: { '30-44': 4, '45-54': 3, '55-61': 2 },
		diploma: { 'niveau-3': 4, 'niveau-4': 3, 'niveau-5': 2 },
		subject: { 'activite-en-difficulte': 3, 'creation-reprise': 3, reconversion: 3 },
		obstacles: ['finances-ressources', 'admin-demarches', 'famille-horaires'],
		levers: ['experience-transferable', 'reseau-pro', 'autonomie-demarches']
	},
	'agent-public': {
		status: { 'agent-public-titulaire': 2, 'agent-public-contractuel': 2 },
		age: { '30-44': 5, '45-54': 4, '55-61': 2 },
		diploma: { 'niveau-4': 2, 'niveau-5': 3, 'niveau-6': 3 },
		subject: { reconversion: 4, 'evolution-professionnelle': 4, 'formation-financement': 2 },
		obstacles: ['projet-contrat', 'projet-flou', 'sante-restriction'],
		levers: ['ressources-securisees', 'experience-transferable', 'droits-formation']
	},
	foyer: {
		status: { 'sans-activite': 1 },
		age: { '30-44': 5, '45-54': 3, '55-61': 2 },
		diploma: { 'sans-diplome': 3, 'niveau-3': 3, 'niveau-4': 2, 'diplome-etranger': 1 },
		subject: { 'faire-le-point': 4, 'recherche-emploi': 4, 'savoirs-base': 2, 'droits-vie-quotidienne': 2 },
		obstacles: [
			'famille-garde',
			'projet-experience',
			'mobilite-permis',
			'langue-francais',
			'numerique-usages'
		],
		levers: ['temps', 'motivation', 'experience-transferable', 'stabilite-logement']
	}
} as const satisfies Readonly<Record<string, Portrait>>;

export type PortraitName = keyof typeof PORTRAITS;
