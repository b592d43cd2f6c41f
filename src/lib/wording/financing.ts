/** A way to pay for a training, said twice: for whoever asks, and for who receives. No amount: amounts age. */
export type Financing = {
	readonly id: string;
	readonly name: string;
	/** In plain words, for the public. */
	readonly plain: string;
	readonly whom: string;
	readonly pays: string;
	readonly decides: string;
	readonly delay: string;
	readonly firstStep: string;
	/** What a counsellor checks, and may say of its limits. */
	readonly care: string;
	/** Texts and official pages. */
	readonly sources: readonly string[];
};

/** The day on which these sheets were written; the law may have moved since: each says what is to be checked. */
export const FINANCING_DATE = '2026-11-22';

/** Ways to pay for a training, those of a person first, then those of an employer, of a status, of a situation. */
export const FINANCINGS: readonly Financing[] = [
	{
		id: 'cpf',
		name: 'Compte personnel de formation (CPF)',
		plain:
			'Des droits en euros, sur un compte à votre nom. Vous choisissez la formation, personne ne décide à votre place.',
		whom: 'Toute personne de 16 ans ou plus qui travaille ou cherche un emploi ; indépendants et agents publics compris.',
		pays: 'Les frais d’une formation certifiante, d’une VAE, d’un bilan de compétences, de certains permis, dans la limite des droits acquis. Une participation peut rester à payer.',
		decides: 'La personne seule ; l’accord de l’employeur n’est nécessaire que sur le temps de travail.',
		delay:
			'Inscription sur Mon Compte Formation ; des délais s’imposent entre l’achat et l’entrée en formation.',
		firstStep:
			'Ouvrir Mon Compte Formation avec FranceConnect+. Ne donner ses identifiants à personne : le démarchage par téléphone, message ou réseau social est interdit.',
		care: 'Vérifier la participation forfaitaire et ses exonérations, les plafonds, les abondements possibles. Aider à l’identité numérique si elle bloque.',
		sources: [
			'Code du travail, articles L6323-1 à L6323-42',
			'moncompteformation.gouv.fr',
			'service-public.fr, « Compte personnel de formation »'
		]
	},
	{
		id: 'ptp',
		name: 'Projet de transition professionnelle (PTP)',
		plain: 'Changer de métier en gardant un salaire pendant la formation.',
		whom: 'Les salariés du privé, sous condition d’ancienneté ; des règles propres aux CDD et à l’intérim ; sans ancienneté pour certaines situations (handicap, licenciement).',
		pays: 'La formation certifiante, et tout ou partie du salaire.',
		decides: 'La commission de Transitions Pro de la région ; l’employeur autorise l’absence.',
		delay:
			'La demande à l’employeur se fait plusieurs mois avant le départ : deux ou quatre mois selon la durée de l’absence (à vérifier). Les commissions ont des dates.',
		firstStep:
			'Prendre rendez-vous avec un conseil en évolution professionnelle, puis lire le calendrier de Transitions Pro Bretagne.',
		care: 'L’employeur ne peut pas refuser si l’ancienneté est là ; il peut reporter. Positionnement préalable obligatoire. Priorités régionales à lire.',
		sources: [
			'Code du travail, articles L6323-17-1 à L6323-17-6 et D6323-9',
			'transitionspro-bretagne.fr (adresse à vérifier)'
		]
	},
	{
		id: 'demission-reconversion',
		name: 'Démission pour reconversion',
		plain:
			'Quitter un CDI pour un projet réel et sérieux, avec le chômage. L’ordre des étapes compte : ne démissionnez pas avant.',
		whom: 'Les salariés en CDI du privé avec cinq ans d’activité salariée continue (à vérifier), pour une formation qualifiante, ou une création ou reprise d’entreprise.',
		pays: 'L’allocation chômage, pas la formation : elle se finance autrement.',
		decides: 'Transitions Pro reconnaît le caractère réel et sérieux ; France Travail verse l’allocation.',
		delay:
			'Conseil en évolution professionnelle avant tout. Après l’accord, six mois pour s’inscrire à France Travail.',
		firstStep: 'Demander un conseil en évolution professionnelle, avant toute lettre de démission.',
		care: 'Démissionner avant le conseil et l’accord fait perdre le droit. Dire aussi les autres voies.',
		sources: ['Code du travail, articles L5422-1 et L5422-1-1, R5422-2-1', 'demission-reconversion.gouv.fr']
	},
	{
		id: 'aif',
		name: 'Aides de France Travail à la formation (AIF, AFC, POEI…)',
		plain:
			'Inscrit·e à France Travail, vous pouvez demander une aide pour payer une formation, et parfois être rémunéré·e.',
		whom: 'Les personnes inscrites à France Travail, dont le projet est validé.',
		pays: 'Tout ou partie des frais de formation ; une rémunération possible ; des frais de trajet, de repas ou de garde, sous conditions.',
		decides: 'La conseillère ou le conseiller de France Travail, selon le projet et le budget.',
		delay: 'Le devis passe par le dossier en ligne avant le début (délai à vérifier à l’agence).',
		firstStep: 'Parler du projet à sa conseillère ou à son conseiller France Travail.',
		care: 'L’AIF vient quand les autres financements ne répondent pas. La formation préalable à l’embauche (POEI) suppose un employeur.',
		sources: ['Code du travail, article L6326-1 (POE)', 'francetravail.fr, « Financer ma formation »']
	},
	{
		id: 'region',
		name: 'Région Bretagne (QUALIF Emploi, PREPA…)',
		plain:
			'La Région paie des formations pour apprendre un métier ou préparer un projet, et peut vous rémunérer pendant.',
		whom: 'Surtout les personnes en recherche d’emploi, jeunes et adultes ; selon le dispositif, d’autres situations.',
		pays: 'La place en formation ; une aide financière régionale, sous conditions.',
		decides: 'L’organisme de formation et la Région, après une prescription ou une inscription.',
		delay: 'Selon les dates d’entrée des formations.',
		firstStep:
			'Chercher la formation avec France Travail, la mission locale, Cap emploi ou le GREF Bretagne.',
		care: 'Les noms et les conditions des dispositifs changent : lire la page de la Région du jour.',
		sources: [
			'Code du travail, articles L6121-1 et L6341-1',
			'bretagne.bzh, formation (à vérifier)',
			'gref-bretagne.com (à vérifier)'
		]
	},
	{
		id: 'alternance',
		name: 'Apprentissage et contrat de professionnalisation',
		plain: 'Apprendre un métier en étant salarié·e : la formation ne coûte rien, et vous êtes payé·e.',
		whom: 'Apprentissage : 16 à 29 ans, au-delà dans certains cas (handicap, création d’entreprise, sportif de haut niveau). Professionnalisation : jeunes jusqu’à 25 ans, personnes inscrites à France Travail, bénéficiaires de minima sociaux.',
		pays: 'La formation est prise en charge par l’opérateur de compétences ; l’employeur verse un salaire selon l’âge et l’année.',
		decides: 'Un employeur et la personne, par un contrat ; le CFA ou l’organisme accepte l’inscription.',
		delay: 'Toute l’année ; les rentrées d’apprentissage sont surtout à l’automne.',
		firstStep:
			'Chercher un employeur et un CFA en même temps, avec l’aide d’un service (CIO, mission locale, chambre, France Travail).',
		care: 'Vérifier les âges et les dérogations. Le CFA peut accueillir quelques mois sans employeur.',
		sources: [
			'Code du travail, articles L6221-1 et suivants ; L6325-1 et suivants',
			'alternance.emploi.gouv.fr (à vérifier)'
		]
	},
	{
		id: 'plan',
		name: 'Plan de développement des compétences',
		plain: 'Votre employeur peut vous envoyer en formation, sur le temps de travail, à ses frais.',
		whom: 'Les salariés, quel que soit le contrat.',
		pays: 'La formation, et le salaire maintenu sur le temps de travail.',
		decides: 'L’employeur ; la personne peut demander.',
		delay: 'Selon le plan de l’entreprise.',
		firstStep: 'En parler à l’entretien professionnel, ou par écrit.',
		care: 'Ne contacter l’employeur que si la personne le demande. L’entretien professionnel est un droit : en vérifier la périodicité en vigueur.',
		sources: ['Code du travail, articles L6321-1 à L6321-16 et L6315-1']
	},
	{
		id: 'opco',
		name: 'Opérateurs de compétences (OPCO)',
		plain: 'L’entreprise a un opérateur qui l’aide à payer les formations. C’est elle qui le demande.',
		whom: 'Les entreprises, surtout de moins de 50 salariés ; les salariés par elles.',
		pays: 'Formations du plan des petites entreprises, alternance, parfois un abondement du CPF.',
		decides: 'L’opérateur de compétences, selon la branche.',
		delay: 'Demande avant le début de la formation.',
		firstStep: 'L’employeur interroge son opérateur ; la convention collective dit lequel.',
		care: 'Une personne seule n’a pas de guichet chez un OPCO, sauf exceptions de branche.',
		sources: ['Code du travail, articles L6332-1 et L6332-1-1']
	},
	{
		id: 'vae',
		name: 'Validation des acquis de l’expérience (VAE)',
		plain:
			'Faire reconnaître par un diplôme ce que vous savez déjà faire, payé·e, bénévole ou proche aidant·e.',
		whom: 'Toute personne dont l’activité a un rapport avec le diplôme visé.',
		pays: 'L’accompagnement et le jury : par le CPF, France Travail, Transitions Pro, la Région ou l’employeur, selon la situation.',
		decides: 'Le certificateur et le jury ; le financeur, selon sa règle.',
		delay: 'Souvent de plusieurs mois à un an.',
		firstStep: 'Voir France VAE, ou un point de conseil en VAE.',
		care: 'La durée minimale d’expérience a été supprimée par la loi de 2022 : vérifier la règle du diplôme. Un congé existe pour les salariés.',
		sources: ['Code du travail, articles L6411-1 et suivants', 'vae.gouv.fr']
	},
	{
		id: 'agefiph',
		name: 'Agefiph et FIPHFP (situation de handicap)',
		plain: 'Si vous avez une reconnaissance de handicap, des aides peuvent s’ajouter aux autres.',
		whom: 'Les personnes bénéficiaires de l’obligation d’emploi : Agefiph pour le privé et la recherche d’emploi, FIPHFP pour le public. La demande de reconnaissance en cours peut suffire (à vérifier).',
		pays: 'Un complément de financement, une compensation (matériel, interprète, trajet).',
		decides:
			'L’Agefiph ou le FIPHFP ; la demande passe souvent par Cap emploi, France Travail ou la mission locale.',
		delay: 'Avant le début de la formation.',
		firstStep: 'En parler, seulement si la personne le veut, à son conseiller Cap emploi ou France Travail.',
		care: 'Ne jamais demander un diagnostic. Une reconnaissance n’a pas à être dite à l’employeur.',
		sources: ['Code du travail, articles L5211-2 et L5214-1', 'agefiph.fr', 'fiphfp.fr']
	},
	{
		id: 'independants',
		name: 'Fonds des non-salariés (FIF PL, Agefice, Fafcea…)',
		plain: 'À votre compte, vous cotisez pour la formation : un fonds peut la payer.',
		whom: 'Professions libérales : FIF PL. Commerce, industrie, services et dirigeants non salariés : Agefice. Artisans : Fafcea. Agriculture : Vivea. Artistes-auteurs : Afdas.',
		pays: 'Tout ou partie des frais, selon l’activité et le budget de l’année.',
		decides: 'Le fonds.',
		delay: 'Demande avant le début ; les fonds ont des dates limites.',
		firstStep: 'Retrouver l’attestation de contribution à la formation (Urssaf), qui nomme le fonds.',
		care: 'Le code d’activité et le statut (conjoint collaborateur compris) décident du fonds. Un chiffre d’affaires nul peut fermer le droit : à vérifier.',
		sources: [
			'Code du travail, articles L6331-48 à L6331-68 et L6332-9',
			'service-public.fr (entreprendre), « Formation des travailleurs indépendants »'
		]
	},
	{
		id: 'agents-publics',
		name: 'Agents publics',
		plain: 'Vous travaillez dans le public : votre employeur public et le CPF en heures.',
		whom: 'Fonctionnaires et contractuels des trois fonctions publiques.',
		pays: 'Selon le cas : plan de formation, CPF en heures, congé de formation professionnelle, congé de transition (à vérifier).',
		decides: 'L’employeur public ; un refus se motive.',
		delay: 'Selon l’administration ; le calendrier du service des ressources humaines.',
		firstStep: 'Demander au conseiller mobilité-carrière de l’employeur public.',
		care: 'Ni PTP ni démission-reconversion : d’autres droits existent.',
		sources: ['Code général de la fonction publique, articles L422-1 à L422-19 (à vérifier)']
	}
];
