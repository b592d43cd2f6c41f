import type { DemandSubject } from '#lib/vocabularies/demand-subject.ts';
import type { LibraryTheme } from '#lib/vocabularies/library-theme.ts';
import type { ObstacleCode } from '#lib/vocabularies/obstacle.ts';

/** Themes where an answer to each demand is found. */
export const SUBJECT_THEMES: Readonly<Record<DemandSubject, readonly LibraryTheme[]>> = {
	'comprendre-cep': ['service-cep'],
	'faire-le-point': ['service-cep', 'competences'],
	'decouvrir-metiers': ['metiers-secteurs'],
	'emploi-local': ['emploi-local'],
	'orientation-scolaire': ['procedures-scolaires'],
	'reorientation-etudes': ['procedures-scolaires'],
	'evolution-professionnelle': ['service-cep', 'competences'],
	reconversion: ['service-cep', 'metiers-secteurs', 'financements'],
	'formation-choix': ['formations', 'organismes-qualite'],
	'formation-financement': ['financements'],
	alternance: ['alternance'],
	vae: ['certifications-vae'],
	'savoirs-base': ['savoirs-base'],
	'recherche-emploi': ['emploi-local'],
	'outils-candidature': ['emploi-local', 'competences'],
	'jobs-stages': ['emploi-local', 'droits-16-30'],
	'creation-reprise': ['creation'],
	'activite-en-difficulte': ['creation'],
	'maintien-emploi': ['droit-travail', 'compensation'],
	'rupture-travail': ['droit-travail'],
	'fin-carriere': ['droits-sociaux'],
	'mobilite-internationale': ['international'],
	engagement: ['engagement'],
	'droits-vie-quotidienne': ['droits-sociaux', 'logement', 'sante'],
	'question-autre-nature': []
};

/** Themes where help with an obstacle is found; none for those that call for somebody rather than for a page. */
export const OBSTACLE_THEMES: { readonly [obstacle in ObstacleCode]?: readonly LibraryTheme[] } = {
	'mobilite-sans-moyen': ['mobilite'],
	'mobilite-transports-commun': ['mobilite'],
	'mobilite-permis': ['mobilite'],
	'mobilite-ile-rural': ['mobilite'],
	'numerique-equipement': ['numerique'],
	'numerique-usages': ['numerique'],
	'langue-francais': ['savoirs-base'],
	'savoirs-lire-ecrire': ['savoirs-base'],
	'savoirs-calcul': ['savoirs-base'],
	'famille-garde': ['droits-sociaux'],
	'logement-sans': ['logement'],
	'logement-menace': ['logement'],
	'logement-inadapte': ['logement'],
	'finances-ressources': ['droits-sociaux'],
	'finances-dettes': ['droits-sociaux'],
	'finances-cout-formation': ['financements'],
	'admin-demarches': ['droits-sociaux', 'numerique'],
	'admin-juridique': ['droit-travail'],
	'admin-discrimination': ['droit-travail'],
	'sante-restriction': ['compensation', 'sante'],
	'sante-acces-soins': ['sante'],
	'projet-flou': ['metiers-secteurs', 'service-cep'],
	'projet-diplome': ['certifications-vae', 'qualifications'],
	'projet-experience': ['alternance', 'metiers-secteurs'],
	'projet-marche-local': ['emploi-local'],
	representations: ['metiers-secteurs']
};

/** Themes of the block « droits et loisirs » (L6111-5 2°, R91, R92). */
export const LEISURE_THEMES: readonly LibraryTheme[] = [
	'droits-16-30',
	'logement',
	'sante',
	'culture',
	'sport',
	'engagement'
];
