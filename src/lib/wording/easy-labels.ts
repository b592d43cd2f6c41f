import type { PrintedLever, PrintedObstacle, PrintedSubject } from '#lib/domain/synthesis/words.ts';

/** Each obstacle in easy words, said by the person. */
export const easyObstacles: Readonly<Record<PrintedObstacle, string>> = {
	'mobilite-sans-moyen': 'Je n’ai pas de moyen de transport.',
	'mobilite-transports-commun': 'Je me déplace seulement en bus, en car ou en train.',
	'mobilite-permis': 'Je n’ai pas de permis de conduire.',
	'mobilite-ile-rural': 'J’habite sur une île ou loin des villes.',
	'numerique-equipement': 'Je n’ai pas d’ordinateur, ou pas internet.',
	'numerique-usages': 'Faire des papiers sur internet est difficile pour moi.',
	'langue-francais': 'J’apprends le français.',
	'savoirs-lire-ecrire': 'Lire ou écrire est difficile pour moi.',
	'savoirs-calcul': 'Calculer est difficile pour moi.',
	'famille-garde': 'Je n’ai personne pour garder mon enfant.',
	'famille-aidant': 'Je m’occupe d’un proche.',
	'famille-horaires': 'Ma famille a besoin de moi à certaines heures.',
	'logement-menace': 'J’ai un problème avec mon logement.',
	'logement-inadapte': 'Mon logement est loin, ou il ne me convient pas.',
	'finances-ressources': 'Je manque d’argent.',
	'finances-cout-formation': 'Une formation coûte cher, ou fait baisser mon salaire.',
	'admin-demarches': 'Les papiers sont difficiles pour moi.',
	'admin-juridique': 'J’ai une question sur la loi.',
	'projet-flou': 'Je n’ai pas encore choisi mon projet.',
	'projet-diplome': 'Je n’ai pas de diplôme reconnu.',
	'projet-experience': 'J’ai peu travaillé, ou pas depuis longtemps.',
	'projet-marche-local': 'Il y a peu de travail ou de formations près d’ici.',
	'projet-contrat': 'Mon contrat de travail a des règles à respecter.',
	'projet-delai': 'La date limite est très proche.',
	confiance: 'J’ai besoin de reprendre confiance.',
	representations: 'Je pense que ce n’est pas pour moi.'
};

/** Each lever in easy words. */
export const easyLevers: Readonly<Record<PrintedLever, string>> = {
	'competences-reconnues': 'J’ai un diplôme, ou je sais bien faire certaines choses.',
	'experience-transferable': 'Mon expérience peut servir dans un autre métier.',
	langues: 'Je parle plusieurs langues.',
	'projet-clair': 'J’ai une idée claire.',
	motivation: 'J’ai très envie d’agir.',
	'demarches-deja-faites': 'J’ai déjà commencé à agir.',
	'soutien-proches': 'Mes proches m’aident.',
	'soutien-professionnel': 'Une personne m’aide déjà dans un service.',
	'reseau-pro': 'Je connais des gens du métier, ou mon employeur m’aide.',
	mobilite: 'Je peux me déplacer.',
	numerique: 'Je sais utiliser internet.',
	'autonomie-demarches': 'Je sais faire mes papiers.',
	temps: 'J’ai du temps.',
	'stabilite-logement': 'Je peux rester dans mon logement.',
	'droits-formation': 'J’ai droit à une aide pour me former.',
	'ressources-securisees': 'J’ai de l’argent pour vivre pendant mon projet.',
	'aides-mobilisables': 'Des aides existent pour moi.',
	'marche-porteur': 'Il y a du travail dans ce métier ou près d’ici.',
	'offre-proche': 'Il y a une formation ou un service près d’ici, ou à distance.'
};

/** Each subject of a demand in easy words, when the person gave none of her own. */
export const easySubjects: Readonly<Record<PrintedSubject, string>> = {
	'comprendre-cep': 'Comprendre ce service',
	'faire-le-point': 'Comprendre où j’en suis',
	'decouvrir-metiers': 'Découvrir des métiers',
	'emploi-local': 'Savoir où il y a du travail',
	'orientation-scolaire': 'Choisir mes études',
	'reorientation-etudes': 'Changer d’études, ou reprendre des études',
	'evolution-professionnelle': 'Avancer dans mon métier',
	reconversion: 'Changer de métier',
	'formation-choix': 'Trouver une formation',
	'formation-financement': 'Payer une formation',
	alternance: 'Apprendre un métier en travaillant',
	vae: 'Avoir un diplôme grâce à mon expérience',
	'savoirs-base': 'Apprendre à lire, écrire, calculer ou utiliser internet',
	'recherche-emploi': 'Chercher un travail',
	'outils-candidature': 'Me présenter pour un travail',
	'jobs-stages': 'Trouver un stage ou un premier travail',
	'creation-reprise': 'Créer mon entreprise',
	'activite-en-difficulte': 'Parler de mon entreprise qui va mal',
	'maintien-emploi': 'Garder mon travail',
	'rupture-travail': 'Quitter ou perdre mon travail',
	'fin-carriere': 'Préparer ma retraite',
	'mobilite-internationale': 'Partir à l’étranger, ou en revenir',
	engagement: 'Être bénévole, ou faire un service civique',
	'droits-vie-quotidienne': 'Connaître mes droits de tous les jours',
	'question-autre-nature': 'Parler d’une autre question'
};
