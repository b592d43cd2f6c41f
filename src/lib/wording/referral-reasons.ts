import { networks } from '#lib/vocabularies/network.ts';
import type { NetworkEntry } from '#lib/vocabularies/types.ts';
import type { Reason } from '#lib/domain/referral/reasons.ts';

/** One sentence for each reason: a possibility, never an order. */
export function reasonText(reason: Reason): string {
	const { age, network } = reason.params;
	if (reason.code === 'age-minimum') return `Cet accompagnement commence à ${age} ans.`;
	if (reason.code === 'age-maximum') return `Cet accompagnement va jusqu’à ${age} ans révolus.`;
	if (reason.code === 'besoin-non-exprime')
		return `Ce service répond à d’autres besoins : ${needsOf(String(network))}`;
	return REASONS[reason.code] ?? reason.code;
}

/** True when the reason has its sentence (a test holds that every rule does). */
export const hasReasonText = (code: string): boolean =>
	code in REASONS || ['age-minimum', 'age-maximum', 'besoin-non-exprime'].includes(code);

const needsOf = (network: string): string => {
	const needs = (networks as readonly NetworkEntry[]).find((entry) => entry.code === network)?.needs ?? '';
	// An acronym keeps its capitals.
	return /^\p{Lu}{2}/u.test(needs) ? needs : needs.charAt(0).toLowerCase() + needs.slice(1);
};

const REASONS: Readonly<Record<string, string>> = {
	'secours-danger': 'Une vie peut être en jeu : les secours d’abord, l’entretien ensuite.',
	'secours-si-danger': 'Les secours restent joignables si la situation devient dangereuse.',
	'ecoute-suicide': 'Une équipe formée écoute à toute heure quand la souffrance devient trop forte.',
	'enfance-danger': 'Un enfant ou un adolescent peut être en danger : ce numéro lui est dédié.',
	'abri-ce-soir': 'Pour dormir à l’abri ce soir, c’est ce service qui attribue les places.',
	'abri-violences': 'Quand rentrer chez soi n’est plus possible, ce service cherche une mise à l’abri.',
	'ecoute-violences': 'Une écoute anonyme et gratuite existe pour les violences subies et pour l’entourage.',
	'aide-immediate': 'L’aide immédiate de la commune répond au besoin du jour.',
	'aide-sociale-urgente': 'Le service social du Département peut agir vite sur un besoin vital.',
	'ecoute-detresse': 'Une écoute professionnelle est possible tout de suite, à toute heure.',
	'ecoute-entrepreneur':
		'Une écoute gratuite existe pour les chefs d’entreprise et les indépendants qui souffrent.',
	'ecoute-agricole': 'Une écoute existe à toute heure pour le monde agricole.',
	'information-preoccupante': 'Le Département recueille les inquiétudes sur un mineur en danger.',
	'accompagnement-violences': 'Un accompagnement juridique et humain existe face aux violences.',
	'ecoute-victimes': 'Une écoute existe pour les victimes, avec un relais près de chez elles.',
	'demande-hebergement': 'Ce service reçoit aussi les demandes d’hébergement qui ne sont pas pour ce soir.',
	csp: 'Un licenciement économique ouvre un délai court pour le contrat de sécurisation professionnelle : ce service l’explique et l’instruit.',
	'referent-france-travail':
		'Vous avez déjà un référent : repartir vers lui est possible, explorer autre chose aussi.',
	'referent-mission-locale':
		'Si votre référent est à la mission locale, repartir vers lui est possible, explorer autre chose aussi.',
	'referent-cap-emploi':
		'Si votre référent est à Cap emploi, repartir vers lui est possible, explorer autre chose aussi.',
	'referent-departement':
		'Si votre référent est au Département, repartir vers lui est possible, explorer autre chose aussi.',
	'operateur-demandeurs':
		'Sans emploi, vous pouvez y recevoir un conseil : c’est l’opérateur prévu par la loi.',
	'recherche-emploi': 'Vous cherchez un emploi : c’est sa mission, que l’on soit inscrit ou non.',
	'inscription-possible': 'S’inscrire reste possible, et ouvre un accompagnement.',
	'fin-contrat-public': 'Un contrat public qui se termine peut ouvrir des droits, à préparer avant la fin.',
	'conseiller-justice': 'Des conseillers spécialisés y préparent la suite, en lien avec votre service.',
	'perte-emploi': 'Il renseigne sur l’indemnisation avant et après la fin d’un contrat.',
	'employeur-recrute': 'Il aide aussi les entreprises qui recrutent.',
	'aides-demandeurs': 'Des aides et prestations peuvent compléter votre démarche.',
	'droits-revenus': 'Il peut vérifier les droits ouverts pendant le projet.',
	'entre-deux-contrats': 'Entre deux contrats, ses aides peuvent compléter celles de la branche.',
	'retour-emploi-civil': 'Il peut prendre le relais au retour à la vie civile.',
	'obligation-formation':
		'À 16 ou 17 ans sans solution, la mission locale est garante de l’obligation de formation.',
	'jeune-16-25': 'Vous avez entre 16 et 25 ans : cet accompagnement vous est ouvert.',
	'cej-rqth': 'Jusqu’à 29 ans, une reconnaissance ouvre le contrat d’engagement jeune.',
	'jeune-sans-emploi': 'Sans emploi ni formation, un accompagnement global y est possible.',
	'jeune-emploi-formation': 'Emploi, formation ou alternance : on peut y avancer pas à pas.',
	'accompagnement-global':
		'Logement, mobilité, santé ou budget y sont pris en compte en même temps que le projet.',
	'sante-obstacle-principal': 'La santé est la difficulté principale : c’est la spécialité de ce réseau.',
	'maintien-emploi-boe': 'Garder son emploi avec un handicap : c’est une de ses missions.',
	'esat-milieu-ordinaire': 'Il accompagne le passage d’un ESAT vers un emploi ordinaire.',
	'sante-pese': 'La santé limite certains métiers : ce réseau peut aider à en tenir compte.',
	'boe-possible':
		'Une reconnaissance n’oblige à rien : ce réseau reste possible si la santé compte dans le projet.',
	'employeur-maintien': 'Un employeur peut y demander conseil pour garder un salarié.',
	'cep-avant-demission':
		'Pour garder ses droits, le conseil vient avant la démission : c’est la première étape prévue par la loi.',
	'cadre-prive': 'Vous êtes cadre, ou visez un poste de cadre, dans le privé.',
	'cadre-mission': 'Ce service est spécialisé dans les parcours de cadres.',
	'cadre-en-recherche': 'La recherche d’un poste de cadre y est accompagnée.',
	'jeune-diplome': 'Le premier emploi après des études supérieures y est accompagné.',
	'actif-occupe':
		'Vous êtes en activité : ce conseil gratuit et confidentiel vous est ouvert, sans accord de l’employeur.',
	'cep-par-statut': 'En activité, c’est votre situation qui désigne ce conseil, même pour changer d’emploi.',
	'cep-mission': 'Votre demande est au cœur du conseil en évolution professionnelle.',
	'alternant-salarie': 'Un alternant est aussi un salarié : ce conseil lui est ouvert.',
	'scolaire-etudes': 'Le choix d’une voie scolaire ou d’études est sa mission, aussi pour les familles.',
	'retour-etudes':
		'Reprendre ou changer de voie d’études s’y prépare avec un psychologue de l’Éducation nationale.',
	'jeune-scolarise': 'Ce service accueille en priorité les élèves et les jeunes sortis de l’école.',
	'eleve-voie-professionnelle': 'Le projet d’un élève peut s’y construire avec l’établissement.',
	decrochage: 'Avant 18 ans, un retour vers une solution de formation peut y être cherché.',
	'information-scolaire': 'On peut y trouver une information sur les études.',
	'etudiant-universite': 'Votre université a un service pour cela.',
	'reorientation-etudiant': 'Il connaît les passerelles et les délais de l’université.',
	'futur-etudiant': 'Les lycéens peuvent y préparer leur entrée à l’université.',
	'ancien-etudiant': 'Selon l’université, les anciens étudiants y sont aussi reçus.',
	'droits-jeunes': 'Jusqu’à 30 ans, c’est le lieu prévu pour cette question, anonyme et gratuit.',
	'premier-niveau-jeunes': 'Jusqu’à 30 ans, on peut y trouver une première information.',
	'information-metiers': 'L’information sur les métiers et l’emploi de la région y est rassemblée.',
	'information-formations': 'On peut y chercher les formations et les aides de la région.',
	'donnees-emploi': 'Ses données peuvent aider à y voir plus clair.',
	'aides-region': 'La Région peut prendre en charge certaines formations.',
	'apres-violences': 'On y accompagne le retour vers l’emploi après des violences.',
	'droit-famille': 'Les questions de droit de la famille y ont une réponse gratuite.',
	'reprise-emploi-femmes': 'On y accompagne la reprise d’un emploi, en priorité pour les femmes.',
	vae: 'Faire reconnaître son expérience commence ici : choisir la certification et vérifier la faisabilité.',
	'vae-experience': 'L’expérience acquise peut parfois donner un diplôme.',
	'dossier-ptp': 'Le projet est prêt : c’est ici que le dossier de transition professionnelle s’instruit.',
	'attestation-demission': 'Le conseil est fait : c’est ici que le projet est examiné, avant la démission.',
	'financement-transition': 'Une formation longue peut y être financée, une fois le projet construit.',
	'apres-cep-demission': 'Après le conseil, c’est ici que le projet est examiné.',
	clea: 'La certification CléA peut y être financée.',
	'creation-commerce': 'Créer ou reprendre dans le commerce, l’industrie ou les services : c’est sa mission.',
	'creation-artisanat': 'Créer ou reprendre dans l’artisanat : c’est sa mission.',
	'entreprise-difficulte': 'On y aide les entreprises en difficulté.',
	'artisan-difficulte': 'On y aide les artisans et leurs conjoints quand l’activité va mal.',
	'artisan-formation': 'On y conseille et forme les artisans et leurs conjoints.',
	'point-apprentissage': 'Son point apprentissage renseigne sur les contrats et les entreprises.',
	'employeur-apprentissage': 'Son point apprentissage renseigne les employeurs.',
	'installation-agricole': 'Un projet d’installation agricole commence au point accueil installation.',
	exploitant: 'On y prépare la suite d’une exploitation : continuer, transmettre ou changer.',
	'mediation-obligatoire':
		'Après 45 jours en entreprise, la loi prévoit de voir le médiateur avant que l’apprenti mette fin au contrat.',
	'mediation-conflit': 'Un différend entre apprenti et employeur peut y trouver une issue.',
	'mediation-employeur': 'L’employeur aussi peut saisir le médiateur.',
	'cfa-six-mois':
		'Après la rupture, le CFA peut garder l’apprenti jusqu’à six mois et chercher avec lui un employeur.',
	'cfa-apprenti': 'Le CFA connaît votre contrat et votre formation.',
	'cfa-rupture': 'Le CFA peut aider à garder la formation et à trouver un autre employeur.',
	'cherche-contrat': 'Un CFA peut aider à trouver une entreprise.',
	'porteur-projet': 'Tout porteur de projet peut y faire avancer son idée.',
	'createur-sans-emploi': 'On y accompagne notamment les créateurs sans emploi.',
	microcredit: 'Quand la banque dit non, un microcrédit accompagné est possible.',
	'microcredit-possible': 'Un microcrédit peut être étudié si la banque ne suit pas.',
	'tester-activite': 'L’activité peut y être testée avant de se lancer seul.',
	'savoirs-base-region':
		'Français, calcul ou numérique : des entrées permanentes existent pour les demandeurs d’emploi.',
	reapprendre: 'Ce numéro trouve un lieu pour réapprendre, quel que soit le statut.',
	'reapprendre-discret': 'Un lieu pour réapprendre peut être trouvé, en toute discrétion.',
	'agent-public':
		'Agent public, votre employeur a un interlocuteur pour cela ; un échange neutre avant reste possible.',
	'mobilite-publique': 'La mobilité, le bilan ou la formation des agents publics y sont suivis.',
	'centre-gestion': 'Si votre employeur est une collectivité affiliée, le centre de gestion peut aider.',
	militaire: 'La transition des militaires vers le civil est sa mission.',
	'marin-sante': 'La santé des marins et leurs droits Enim sont sa spécialité.',
	'marin-maintien': 'Il aide les marins à ne pas perdre leur place.',
	'marin-droits': 'Les droits des marins et de leur famille y sont connus.',
	'maintien-sante':
		'Le médecin du travail peut proposer un aménagement ; une visite peut être demandée par le salarié seul.',
	'sante-au-travail': 'Un rendez-vous peut être demandé au médecin du travail.',
	prereprise: 'Pendant un arrêt, une visite de préreprise peut être demandée.',
	'mdph-droits': 'Les droits liés au handicap s’y demandent.',
	'mdph-esat': 'Elle décide de l’orientation entre ESAT et milieu ordinaire.',
	'mdph-rqth': 'Une reconnaissance peut y être demandée, sans attendre pour agir.',
	'aides-handicap':
		'Des aides au handicap en emploi existent, le plus souvent avec Cap emploi ou France Travail.',
	'emploi-accompagne-esat':
		'Un accompagnement durable, pour la personne et l’employeur, est possible en milieu ordinaire.',
	'emploi-accompagne': 'Un accompagnement durable dans l’emploi est possible, sur prescription.',
	'afdas-financement': 'Il finance la formation des intermittents.',
	'afdas-branche': 'Il connaît les formations et les parcours du spectacle.',
	'opco-financeur': 'Il peut financer la formation, avec l’employeur.',
	'opco-independant': 'Le fonds de formation des indépendants peut financer.',
	'employeur-formation': 'Il conseille les employeurs sur la formation de leurs salariés.',
	agir: 'Une protection récente ouvre un accompagnement complet : droits, logement, emploi, langue.',
	asile: 'Votre structure d’accueil est votre premier appui, avec des cours de français.',
	spip: 'Le service qui vous suit prépare la suite et ouvre les contacts.',
	plie: 'Un suivi renforcé existe dans certains territoires.',
	iae: 'Un emploi accompagné est possible, sur prescription.',
	'agri-difficulte': 'Il aide les exploitants à faire le point et à choisir : continuer, changer, arrêter.',
	'agri-reconversion': 'Des aides existent pour changer de métier après une exploitation.',
	rebond: 'Il accompagne les entrepreneurs après une liquidation.',
	retraite: 'Le relevé de carrière et les possibilités de fin de carrière s’y regardent.',
	'retraite-droits': 'Les caisses de retraite ont un service social.',
	'ase-sortie': 'Un appui reste possible à la sortie de l’aide sociale à l’enfance.',
	ase: 'L’éducateur ou le service qui vous suit peut être associé.',
	'service-social': 'Un service social y reçoit tout le monde.',
	'aides-departement': 'Des aides du Département peuvent être étudiées.',
	'ccas-commune': 'Le centre d’action sociale de votre commune reçoit ses habitants.',
	'ccas-aide': 'Une aide de la commune peut être étudiée.',
	demarches: 'Les démarches de la vie quotidienne y sont aidées.',
	'demarches-en-ligne': 'Quelqu’un peut y faire les démarches en ligne avec vous.',
	'apprendre-numerique': 'On peut y apprendre le numérique, à son rythme.',
	'droit-logement': 'Le droit du logement y est expliqué gratuitement.',
	'acces-droit': 'Un professionnel du droit peut y répondre gratuitement.',
	'litige-travail': 'Un conseiller du salarié ou un avocat peut y être consulté.',
	'salaires-impayes': 'Un salaire non payé relève du droit du travail : on peut s’y renseigner.',
	'droit-rupture': 'Avant ou après une rupture, les droits y sont expliqués.',
	'droit-rupture-proche': 'La rupture est proche : une information juste aide à décider.',
	'droit-contrat-alternance':
		'Un contrat d’alternance ne se rompt pas comme un autre : les règles y sont expliquées.',
	'droit-contrat': 'Le contrat et ses suites y sont expliqués.',
	'employeur-droit': 'Les employeurs aussi peuvent s’y renseigner.',
	'discrimination-recours': 'Un recours pour discrimination peut y être porté, gratuitement.',
	'discrimination-vecue': 'Une discrimination peut y être signalée et examinée.',
	'budget-dettes': 'Un point sur le budget et les dettes y est possible, gratuitement.',
	'porte-ouverte-jeunes': 'Ce lieu reçoit tous les jeunes, sans condition.',
	'porte-ouverte': 'Ce lieu reçoit tout le monde.',
	vendeur:
		'Cet organisme vend des prestations : il se choisit parmi plusieurs, avec le label Qualiopi, une fois le projet posé.',
	'asile-sans-inscription':
		'Pendant une demande d’asile, l’inscription n’est pas possible sans autorisation de travail.',
	'asile-sans-travail':
		'Pendant une demande d’asile, ce dispositif n’est pas ouvert sans autorisation de travail.',
	'agir-pas-asile': 'Ce programme commence après l’obtention d’une protection.',
	'agir-pas-temporaire': 'Ce programme n’est pas ouvert avec une protection temporaire.',
	'protection-obtenue': 'Ce service est réservé au temps de la demande d’asile.',
	'hors-agents-publics':
		'Ce conseil n’est pas prévu pour les agents publics ni les militaires, qui ont le leur.',
	'ptp-hors-fonction-publique': 'Ce financement est réservé aux salariés du privé.',
	'ptp-salaries': 'Ce financement est réservé aux salariés ; les indépendants ont leur fonds de formation.',
	'inactif-sans-recherche': 'Ce conseil s’ouvre quand on a un emploi ou qu’on en cherche un.',
	'cep-sans-emploi': 'Cet opérateur conseille les personnes en activité ; d’autres sont prévus sans emploi.',
	'mission-locale-scolaires':
		'Pendant les études, le CIO ou le service de l’université sont prévus ; la mission locale s’ouvre après.',
	'mission-locale-26-ans': 'La mission locale accompagne jusqu’à la veille des 26 ans.',
	'cej-sans-emploi': 'Après 25 ans, la mission locale s’adresse aux personnes sans emploi ni formation.',
	'professionnalisation-sans-mediateur':
		'Le médiateur concerne l’apprentissage, pas le contrat de professionnalisation.',
	'contrat-deja-rompu': 'Le contrat est déjà rompu : la médiation n’est plus l’étape.',
	'professionnalisation-sans-cfa':
		'Le CFA accompagne les apprentis, pas les contrats de professionnalisation.',
	'medecin-gens-de-mer': 'Pour un marin, le médecin compétent est celui des gens de mer.',
	'prepa-demandeurs':
		'Ces formations sont réservées aux demandeurs d’emploi ; un salarié passe par son employeur ou le conseil.',
	'spip-majeurs': 'Ce service suit les majeurs.',
	'microcredit-majeurs': 'Un crédit ne s’ouvre qu’à la majorité.',
	'violences-passees': 'La situation est stable : cette écoute n’est pas proposée d’emblée.',
	'employeur-demande': 'La demande vient d’un employeur : ce service conseille les personnes.',
	'moins-45-jours':
		'Pendant les 45 premiers jours en entreprise, le médiateur n’est pas une étape obligatoire.',
	'pas-de-rupture': 'Rien n’indique un différend ni une rupture d’apprentissage.',
	'salarie-sans-recherche': 'Ce service conseille surtout les personnes qui cherchent un emploi.',
	'statut-non-concerne': 'Ce service s’adresse à d’autres situations que la vôtre.',
	'situation-non-concernee': 'Ce service s’adresse à d’autres situations.',
	'boe-requise': 'Une reconnaissance (RQTH ou équivalent) est nécessaire.',
	'cadre-requis': 'Ce service est réservé aux cadres.',
	'cadre-ou-jeune-diplome': 'Ce service s’adresse aux cadres du privé et aux jeunes diplômés du supérieur.',
	'diplome-minimum': 'Ce service s’adresse aux diplômés du supérieur.',
	'representant-legal': 'Pour un mineur, la demande se fait avec son représentant légal.',
	'deux-regions':
		'Vous vivez hors de Bretagne : l’opérateur de votre région ou celui du lieu de travail, à voir ensemble.',
	'libre-choix-cadre': 'Cadre en poste, vous avez le choix entre l’Apec et l’opérateur régional.',
	'vae-financement': 'Le financement dépend du statut : il se vérifie avant.',
	'lieu-residence': 'Pour un suivi, le lieu de résidence compte : le service est celui de votre région.',
	'a-verifier-demande': 'À vérifier : quelle est la demande principale ?',
	'a-verifier-statut': 'À vérifier : quelle est la situation actuelle (emploi, recherche, études…) ?',
	'a-verifier-situation': 'À vérifier : la personne se trouve-t-elle dans cette situation ?',
	'a-verifier-age': 'À vérifier : quel âge avez-vous aujourd’hui ?',
	'a-verifier-diplome': 'À vérifier : quel est le plus haut diplôme obtenu ?',
	'a-verifier-boe':
		'À vérifier : une reconnaissance (RQTH ou équivalent) existe-t-elle ? Ne pas répondre est possible.',
	'a-verifier-cadre': 'À vérifier : s’agit-il d’un poste de cadre, actuel ou visé ?',
	'a-verifier-territoire': 'À vérifier : habitez-vous ou travaillez-vous en Bretagne ?',
	'a-verifier-45-jours': 'À vérifier : plus de 45 jours ont-ils été passés en entreprise ?',
	'a-verifier-contrat-apprentissage':
		'À vérifier : est-ce un contrat d’apprentissage ou de professionnalisation ?',
	'a-verifier-jeune-diplome': 'À vérifier : le diplôme du supérieur est-il récent ?',
	'a-verifier-cep-fait': 'À vérifier : un conseil en évolution professionnelle a-t-il déjà eu lieu ?',
	'a-verifier-installation': 'À vérifier : le projet est-il une installation agricole ?',
	'a-verifier-credit': 'À vérifier : la banque a-t-elle refusé un crédit ?',
	'a-verifier-csp': 'À vérifier : un licenciement économique est-il en cours ?',
	'a-verifier-agricole': 'À vérifier : l’activité est-elle agricole ?',
	'a-verifier-liquidation': 'À vérifier : une liquidation a-t-elle été prononcée ?',
	'a-verifier-plie': 'À vérifier : ce dispositif existe-t-il dans votre territoire ?',
	'a-verifier-autorisation-travail': 'À vérifier : une autorisation de travail a-t-elle été obtenue ?',
	'a-verifier-apec-public': 'À vérifier : ce service reçoit-il les cadres du secteur public ?'
};
