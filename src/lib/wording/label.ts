/**
 * The specification of the label « SPRO Conseil » (Normandie, 2020), point by point, in its own words (twelve at most), with
 * the requirement drawn from it. `facts` and `items` say where the proof lives; `join` what only the structure can give.
 */
export type LabelPoint = {
	readonly requirement: string;
	readonly quote: string;
	/** What the software does, whoever uses it, and where it is seen. */
	readonly software?: { readonly says: string; readonly href: string };
	/** Items of the quality grid that prove it, or miss. */
	readonly items?: readonly string[];
	/** A paper of the structure’s own to join to the file. */
	readonly join?: string;
};

export const LABEL_SECTIONS: readonly { readonly title: string; readonly points: readonly LabelPoint[] }[] = [
	{
		title: 'La nature du service',
		points: [
			{
				requirement: 'R56',
				quote: 'individualisé, en face à face, au téléphone ou en e –conseil',
				software: {
					says: 'Présence, téléphone, visio, tchat, courriel : le même entretien.',
					href: '/guide'
				},
				items: ['2.2']
			},
			{
				requirement: 'R83',
				quote: 'état des lieux (ou diagnostic) de sa demande et de son besoin',
				software: { says: 'La demande et le besoin s’écrivent à part, avec la personne.', href: '/guide' }
			},
			{
				requirement: 'R18',
				quote: 'L’égalité d’accès pour chaque bénéficiaire quelle que soit sa situation',
				software: { says: 'Aucun champ n’est obligatoire pour être reçu·e.', href: '/guide' },
				items: ['1.4']
			},
			{
				requirement: 'R17',
				quote: 'La gratuité du conseil : aucune contrepartie financière',
				items: ['1.1']
			},
			{
				requirement: 'R21',
				quote: 'L’impartialité : aucun jugement ne sera porté',
				software: {
					says: 'Ni note ni score sur la personne ; les mots qui jugent sont signalés à la relecture.',
					href: '/guide'
				},
				items: ['1.11']
			},
			{
				requirement: 'R57',
				quote: 'conseil est délivré au plus près des bassins de vie',
				software: { says: 'Les lieux et leurs horaires.', href: '/horaires' },
				join: 'La carte de vos lieux et de vos permanences.'
			},
			{
				requirement: 'R58',
				quote: 'L’adaptabilité des locaux et des horaires aux publics reçus',
				software: {
					says: 'Les horaires de chaque lieu, et ce qui empêche, dits au rendez-vous.',
					href: '/horaires'
				}
			},
			{
				requirement: 'R28',
				quote: 'La compréhension de l’information',
				items: ['1.9']
			},
			{ requirement: 'R25', quote: 'promotion de la mixité des filières', items: ['1.8'] },
			{ requirement: 'R35', quote: 'L’anonymat du conseil pour chaque bénéficiaire', items: ['1.2', '1.3'] },
			{ requirement: 'R36', quote: 'il sera délivré en dehors de l’entreprise', items: ['1.7'] },
			{
				requirement: 'R38',
				quote: 'la discrétion professionnelle est requise dans les échanges',
				software: {
					says: 'La fiche de liaison ne porte que les lignes cochées par la personne.',
					href: '/donnees-personnelles'
				},
				items: ['1.10']
			},
			{
				requirement: 'R30',
				quote: 'libre choix lui est donnée dans la poursuite de sa démarche',
				items: ['1.6']
			},
			{
				requirement: 'R22',
				quote: 'toute publicité sélective en faveur d’un opérateur',
				software: { says: 'L’ordre des possibilités est écrit, sans logo ni favori.', href: '/neutralite' },
				items: ['1.5']
			}
		]
	},
	{
		title: 'Les conditions d’accueil',
		points: [
			{ requirement: 'R60', quote: 'l’accès aux personnes en situation de handicap', items: ['2.9'] },
			{ requirement: 'R72', quote: 'ressources documentaires et numériques', items: ['2.10'] },
			{
				requirement: 'R70',
				quote: 'postes de travail permettant l’accès au réseau internet',
				items: ['2.11']
			},
			{
				requirement: 'R61',
				quote: 'planning des jours et heures d’ouverture visiblement affiché',
				items: ['2.7']
			},
			{ requirement: 'R63', quote: 'le plus en amont possible de la période concernée', items: ['2.7'] },
			{ requirement: 'R64', quote: 'Un minimum de service dédié de deux jours et demi', items: ['2.6'] },
			{
				requirement: 'R66',
				quote: 'communication explicite auprès des publics',
				software: {
					says: 'Affiche, signalétique et extrait pour un site internet, tirés des horaires.',
					href: '/horaires'
				}
			},
			{
				requirement: 'R67',
				quote: 'facilement repérable par tous les publics par une signalétique',
				items: ['2.8']
			},
			{
				requirement: 'R68',
				quote: 'informés, dès leur entrée dans l’espace dédié, de la nature',
				software: {
					says: 'L’affiche « Ce que nous pouvons faire ensemble ».',
					href: '/documents/ensemble.pdf'
				},
				items: ['2.8']
			}
		]
	},
	{
		title: 'Ce qui est attendu du candidat',
		points: [
			{
				requirement: 'R89',
				quote: 'information exhaustive et objective sur les métiers, les compétences',
				items: ['2.10']
			},
			{
				requirement: 'R92',
				quote: 'information sur l’accès aux droits et aux loisirs',
				software: {
					says: 'De 16 à 30 ans, le bloc « droits et loisirs » s’ouvre dans l’entretien.',
					href: '/guide'
				}
			},
			{
				requirement: 'R106',
				quote: 'être orientée de manière pertinente vers cet organisme',
				software: {
					says: 'Chaque réseau compétent se montre avec sa raison et sa source.',
					href: '/neutralite'
				},
				items: ['2.12', '2.13']
			},
			{
				requirement: 'R159',
				quote: 'personnels qualifiés qui travaillent en réseau',
				join: 'Les fonctions et les qualifications de l’équipe.'
			},
			{
				requirement: 'R149',
				quote: 'participent régulièrement à des actions de professionnalisation',
				items: ['2.14']
			},
			{
				requirement: 'R19',
				quote: 'un premier accueil sera obligatoirement délivré',
				software: {
					says: 'Jamais « non éligible » : un public inhabituel est reçu, et compté comme tel.',
					href: '/guide'
				},
				items: ['1.4']
			},
			{
				requirement: 'R132',
				quote: 'actions d’évaluation qualitative (études, enquêtes, …)',
				software: { says: 'Le questionnaire de sortie, anonyme.', href: '/qualite/avis' }
			},
			{
				requirement: 'R129',
				quote: 'un bilan statistique annuel',
				software: { says: 'Le bilan de chaque année, à l’écran et en fichiers.', href: '/bilan' }
			},
			{
				requirement: 'R153',
				quote: 'Participant aux réunions organisées par le coordonnateur territorial',
				items: ['2.15']
			},
			{
				requirement: 'R154',
				quote: 'Organisant conjointement des manifestations sur le territoire',
				items: ['2.15']
			},
			{
				requirement: 'R119',
				quote: 'continuité des parcours via l’utilisation de démarches communes',
				software: { says: 'La même fiche de liaison pour tous les réseaux.', href: '/guide' }
			},
			{
				requirement: 'R118',
				quote: 'continuum des services via des outils partagés',
				software: { says: 'Bilan, annuaire et grille s’exportent en formats ouverts.', href: '/bilan' }
			},
			{
				requirement: 'R150',
				quote: 'réunions d’échanges, des immersions ou autres actions innovantes',
				items: ['2.14']
			},
			{
				requirement: 'R152',
				quote: 'appropriation des données socio-économiques du territoire',
				join: 'Les données locales présentées à l’équipe, et quand.'
			},
			{
				requirement: 'R158',
				quote: 'des dysfonctionnements ou défaillances étaient constatées',
				items: ['1.12', '2.16']
			}
		]
	}
];

/** Words of the label file. */
export const LABEL_WORDS = {
	title: 'Dossier de labellisation',
	subject: 'Où en est la structure, point par point du cahier des charges',
	about: (structure: string, day: string): string => `${structure}, le ${day}. Des faits, aucune note.`,
	unanswered: (item: string): string => `Le critère ${item} de la grille n’a pas encore de réponse.`,
	no: (item: string): string =>
		`Le critère ${item} dit « non » : une ligne du plan d’amélioration y répondrait.`,
	partly: (item: string): string =>
		`Le critère ${item} dit « en partie » : dites dans le plan d’amélioration ce qui reste.`,
	objection: (why: string): string => `La structure le voit autrement : ${why}`,
	join: (what: string): string => `À joindre au dossier : ${what}`,
	proof: 'Preuve',
	missing: 'Il manque',
	software: 'Le logiciel',
	stages: {
		title: 'Les étapes de l’entretien et le référentiel d’activité (Bretagne)',
		quote: 'sera co-élaboré avec l’ensemble des acteurs partie prenante'
	}
} as const;
