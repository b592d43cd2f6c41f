import type { Network } from '#lib/vocabularies/network.ts';

/** What one can do there, and what one may be asked there (operators.md); `asks` is null where the papers are silent. */
export type NetworkWords = { readonly does: string; readonly asks: string | null };

export const networkWords: Readonly<Record<Network, NetworkWords>> = {
	'france-travail': {
		does: 'Chercher un emploi, voir ses droits et ses aides, recevoir un conseil sans emploi.',
		asks: 'L’inscription à France Travail, si un suivi est souhaité.'
	},
	'mission-locale': {
		does: 'Avancer vers un emploi ou une formation, avec un appui sur le logement, la santé et la mobilité.',
		asks: 'Le lieu de résidence : la mission locale est celle de ce territoire.'
	},
	'cap-emploi': {
		does: 'Trouver, garder ou changer d’emploi quand la santé ou le handicap est la difficulté principale.',
		asks: 'Un titre de bénéficiaire de l’obligation d’emploi (RQTH, pension d’invalidité, rente…).'
	},
	apec: {
		does: 'Évoluer ou chercher un poste de cadre, trouver un premier emploi après des études supérieures.',
		asks: null
	},
	'cep-actifs-occupes': {
		does: 'Faire le point, évoluer, changer de métier, construire et financer un projet, en toute confidentialité.',
		asks: null
	},
	cio: {
		does: 'Choisir une voie scolaire ou d’études, reprendre une formation, voir un psychologue de l’Éducation nationale.',
		asks: 'Un rendez-vous, le plus souvent ; l’ouverture pendant les vacances se vérifie.'
	},
	suio: {
		does: 'Se réorienter, trouver une passerelle, préparer la suite de ses études.',
		asks: 'L’université d’inscription.'
	},
	'info-jeunes': {
		does: 'Se renseigner sur les droits, le logement, les jobs, la mobilité, l’engagement, les loisirs.',
		asks: null
	},
	'region-ideo': {
		does: 'S’informer sur les métiers, les formations et les aides de la Région.',
		asks: null
	},
	cidff: {
		does: 'Connaître ses droits, trouver un appui face aux violences, reprendre un emploi. L’ouverture de la permanence se vérifie avant de venir.',
		asks: null
	},
	'conseil-vae': {
		does: 'Choisir une certification, vérifier la faisabilité et le financement d’une VAE.',
		asks: 'L’inscription sur France VAE, pour un financement par le CPF.'
	},
	cibc: { does: 'Faire un bilan de compétences, payant et finançable.', asks: null },
	'transitions-pro': {
		does: 'Faire examiner et financer un projet de transition professionnelle.',
		asks: 'Un projet construit en conseil ; pour une démission, l’ancienneté (1 300 jours sur 60 mois) et un CDI du privé.'
	},
	cci: {
		does: 'Créer, reprendre ou redresser une entreprise ; se renseigner sur l’apprentissage.',
		asks: null
	},
	cma: {
		does: 'Créer ou reprendre une entreprise artisanale ; se former ; se renseigner sur l’apprentissage.',
		asks: null
	},
	'chambre-agriculture': {
		does: 'S’installer en agriculture, transmettre, faire le point sur son exploitation.',
		asks: null
	},
	'mediateur-apprentissage': {
		does: 'Trouver une issue à un conflit ou à une rupture d’apprentissage.',
		asks: 'La présence du représentant légal, pour un mineur.'
	},
	cfa: { does: 'Garder sa formation, trouver un employeur, même après une rupture.', asks: null },
	bge: { does: 'Faire émerger, tester et lancer une activité.', asks: null },
	adie: { does: 'Obtenir un microcrédit et un accompagnement quand la banque ne suit pas.', asks: null },
	'cae-couveuses': { does: 'Tester une activité dans un cadre salarié ou sous contrat CAPE.', asks: null },
	'organismes-formation': { does: 'S’informer sur les formations de chaque organisme.', asks: null },
	'prepa-cles': {
		does: 'Reprendre le français, la lecture, le calcul ou le numérique.',
		asks: 'Le statut de demandeur ou demandeuse d’emploi.'
	},
	'illettrisme-info-service': {
		does: 'Trouver un lieu pour réapprendre, pour soi ou pour un proche.',
		asks: null
	},
	'rh-mobilite-publique': {
		does: 'Parler mobilité, reconversion, bilan, formation ou reclassement avec son employeur public.',
		asks: null
	},
	'cdg-fpt': {
		does: 'Voir les postes des collectivités, préparer une mobilité ou un reclassement.',
		asks: 'Un employeur territorial affilié au centre de gestion.'
	},
	'defense-mobilite': { does: 'Préparer le passage vers un métier civil.', asks: null },
	'service-social-maritime': {
		does: 'Faire le point sur une inaptitude, un arrêt et ses droits de marin.',
		asks: null
	},
	'medecine-travail': {
		does: 'Demander une visite, préparer une reprise, chercher un aménagement de poste.',
		asks: null
	},
	mdph: { does: 'Demander une reconnaissance, une allocation ou une orientation.', asks: null },
	agefiph: {
		does: 'Obtenir des aides liées au handicap dans l’emploi.',
		asks: 'Un passage par Cap emploi ou France Travail, le plus souvent.'
	},
	'emploi-accompagne': {
		does: 'Recevoir un appui dans la durée, avec son employeur, en milieu ordinaire.',
		asks: 'Une prescription de France Travail, Cap emploi, la mission locale ou la MDPH.'
	},
	afdas: { does: 'Financer sa formation et préparer la suite dans le spectacle.', asks: null },
	opco: {
		does: 'Faire financer une formation par la branche ou par le fonds des indépendants.',
		asks: 'L’accord de l’employeur, pour un salarié.'
	},
	'agir-refugies': {
		does: 'Avancer sur les droits, le logement, l’emploi et la langue après une protection.',
		asks: 'Le contrat d’intégration signé et une orientation par l’OFII.'
	},
	'spada-cada': { does: 'Trouver de l’aide pour sa demande d’asile et apprendre le français.', asks: null },
	spip: { does: 'Préparer la suite d’une peine et les contacts utiles.', asks: null },
	plie: { does: 'Avoir un référent de parcours renforcé.', asks: null },
	iae: {
		does: 'Travailler avec un accompagnement.',
		asks: 'Une prescription (France Travail, mission locale, Cap emploi, travailleur social).'
	},
	'reagir-agri': {
		does: 'Faire le point sur une exploitation en difficulté et choisir la suite.',
		asks: null
	},
	apesa: { does: 'Parler à un psychologue, gratuitement.', asks: null },
	'60000-rebonds': { does: 'Rebondir après une liquidation.', asks: null },
	carsat: { does: 'Lire son relevé de carrière, voir la retraite progressive ou l’inaptitude.', asks: null },
	'departement-social': {
		does: 'Voir une assistante sociale, une aide, un suivi RSA, un appui pour les jeunes de l’ASE.',
		asks: null
	},
	ccas: {
		does: 'Demander une aide immédiate, une domiciliation, une aide alimentaire.',
		asks: 'La commune de résidence.'
	},
	'france-services': { does: 'Faire ses démarches en ligne avec quelqu’un.', asks: null },
	'conseiller-numerique': { does: 'Apprendre à utiliser un ordinateur, un téléphone, internet.', asks: null },
	adil: { does: 'Connaître le droit du logement, agir en cas d’impayé.', asks: null },
	'points-justice': { does: 'Rencontrer gratuitement un professionnel du droit.', asks: null },
	'droit-travail-dreets': { does: 'Se renseigner sur un salaire, un contrat, une rupture.', asks: null },
	'defenseur-des-droits': { does: 'Faire examiner une discrimination, demander une médiation.', asks: null },
	'points-conseil-budget': { does: 'Faire le point sur son budget et ses dettes.', asks: null },
	'secours-15-17-18-112-114': { does: 'Appeler de l’aide en cas de danger immédiat.', asks: null },
	'3114': {
		does: 'Parler à un professionnel quand la souffrance est trop forte, à toute heure.',
		asks: null
	},
	'3919': { does: 'Parler de violences, pour soi ou pour une proche, de façon anonyme.', asks: null },
	'119': { does: 'Parler d’un enfant ou d’un adolescent en danger, à toute heure.', asks: null },
	'siao-115': { does: 'Demander un abri ou un hébergement, à toute heure.', asks: null },
	'agri-ecoute': { does: 'Parler à quelqu’un qui connaît le monde agricole, à toute heure.', asks: null },
	'116006': { does: 'Trouver une écoute et une orientation après une infraction.', asks: null }
};
