import type { ResourceEntry } from '#lib/vocabularies/resource.ts';

/**
 * National and regional public services, official addresses only. `checkedOn` is the day the address was read in a dated
 * source; null is shown as « à vérifier » until somebody opens it.
 */
export const resourceLinks: readonly ResourceEntry[] = [
	{
		id: 'cep',
		kind: 'lien',
		title: 'Le conseil en évolution professionnelle (CEP), fiche F32457',
		about: 'Un conseil gratuit pour faire le point sur son travail et ses projets.',
		url: 'https://www.service-public.fr/particuliers/vosdroits/F32457',
		source: 'Service-public.fr',
		checkedOn: '2024-02-16',
		themes: ['service-cep']
	},
	{
		id: 'ideo',
		kind: 'lien',
		title: 'Idéo\u00a0: métiers et formations en Bretagne',
		about: 'Métiers, formations et lieux d’information de la région.',
		url: 'https://ideo.bretagne.bzh',
		source: 'Région Bretagne',
		checkedOn: null,
		themes: ['metiers-secteurs', 'formations']
	},
	{
		id: 'gref',
		kind: 'lien',
		title: 'GREF Bretagne\u00a0: emploi et formation dans la région',
		about: 'Données sur l’emploi, annuaire des formations, dispositifs de la région.',
		url: 'https://www.gref-bretagne.com',
		source: 'GREF Bretagne (Carif-Oref)',
		checkedOn: null,
		themes: ['emploi-local', 'formations']
	},
	{
		id: 'france-vae',
		kind: 'lien',
		title: 'France VAE\u00a0: faire reconnaître son expérience',
		about: 'Obtenir un diplôme grâce à son expérience\u00a0: le service de l’État.',
		url: 'https://vae.gouv.fr',
		source: 'France VAE',
		checkedOn: null,
		themes: ['certifications-vae']
	},
	{
		id: 'compte-formation',
		kind: 'lien',
		title: 'Mon compte formation\u00a0: mes droits, mes formations',
		about: 'Voir ses droits à la formation et choisir une formation.',
		url: 'https://www.moncompteformation.gouv.fr',
		source: 'Caisse des dépôts',
		checkedOn: null,
		themes: ['financements', 'formations']
	},
	{
		id: 'transitions-pro',
		kind: 'lien',
		title: 'Transitions Pro Bretagne\u00a0: changer de métier avec un congé',
		about: 'Changer de métier par une formation, avec un salaire maintenu si le dossier est accepté.',
		url: 'https://www.transitionspro-bretagne.fr',
		source: 'Transitions Pro Bretagne',
		checkedOn: '2022-01-01',
		themes: ['financements']
	},
	{
		id: 'demission',
		kind: 'lien',
		title: 'Démission pour reconversion\u00a0: les étapes, avant de démissionner',
		about: 'À lire avant de démissionner\u00a0: les étapes, dans leur ordre.',
		url: 'https://www.demission-reconversion.gouv.fr',
		source: 'Ministère du travail',
		checkedOn: null,
		themes: ['droit-travail', 'financements']
	},
	{
		id: 'code-travail',
		kind: 'lien',
		title: 'Code du travail numérique\u00a0: mes droits au travail',
		about: 'Des réponses simples sur le contrat, les congés, la rupture.',
		url: 'https://code.travail.gouv.fr',
		source: 'Ministère du travail',
		checkedOn: null,
		themes: ['droit-travail']
	},
	{
		id: 'mediation-apprentissage',
		kind: 'lien',
		title: 'Médiation de l’apprentissage en Bretagne',
		about: 'Un désaccord avec l’employeur ou l’apprenti·e\u00a0: à qui en parler.',
		url: 'https://bretagne.dreets.gouv.fr',
		source: 'DREETS Bretagne',
		checkedOn: '2024-07-16',
		themes: ['alternance', 'droit-travail']
	},
	{
		id: 'france-travail',
		kind: 'lien',
		title: 'France Travail\u00a0: inscription, offres, aides',
		about: 'S’inscrire, chercher une offre, demander une aide.',
		url: 'https://www.francetravail.fr',
		source: 'France Travail',
		checkedOn: null,
		themes: ['emploi-local']
	},
	{
		id: 'apec',
		kind: 'lien',
		title: 'Apec\u00a0: cadres et jeunes diplômé·es',
		about: 'Conseil et offres pour les cadres et les jeunes diplômé·es.',
		url: 'https://www.apec.fr',
		source: 'Apec',
		checkedOn: null,
		themes: ['emploi-local', 'service-cep']
	},
	{
		id: 'immersion',
		kind: 'lien',
		title: 'Immersion facilitée\u00a0: essayer un métier',
		about: 'Passer quelques jours dans une entreprise pour découvrir un métier.',
		url: 'https://immersion-facile.beta.gouv.fr',
		source: 'Ministère du travail',
		checkedOn: null,
		themes: ['metiers-secteurs']
	},
	{
		id: 'un-jeune',
		kind: 'lien',
		title: '1 jeune, 1 solution',
		about: 'Emplois, stages, aides et accompagnement pour les moins de 30 ans.',
		url: 'https://www.1jeune1solution.gouv.fr',
		source: 'Gouvernement',
		checkedOn: null,
		themes: ['emploi-local', 'alternance'],
		audience: 'Moins de 30 ans.'
	},
	{
		id: 'info-jeunes',
		kind: 'lien',
		title: 'Info Jeunes Bretagne\u00a0: droits, logement, jobs, mobilité',
		about: 'Des lieux et des fiches pour les questions de la vie de tous les jours.',
		url: 'https://www.ij-bretagne.com',
		source: 'Info Jeunes Bretagne',
		checkedOn: '2018-01-30',
		themes: ['droits-16-30', 'logement', 'culture', 'sport']
	},
	{
		id: 'service-civique',
		kind: 'lien',
		title: 'Service civique',
		about: 'Une mission d’intérêt général, indemnisée, sans condition de diplôme.',
		url: 'https://www.service-civique.gouv.fr',
		source: 'Agence du service civique',
		checkedOn: null,
		themes: ['engagement', 'droits-16-30', 'international'],
		audience: 'De 16 à 25 ans, et jusqu’à 30 ans en situation de handicap.'
	},
	{
		id: 'onisep',
		kind: 'lien',
		title: 'Onisep\u00a0: métiers, études, écoles',
		about: 'Fiches sur les métiers, les études et les établissements.',
		url: 'https://www.onisep.fr',
		source: 'Onisep',
		checkedOn: null,
		themes: ['procedures-scolaires', 'metiers-secteurs']
	},
	{
		id: 'parcoursup',
		kind: 'lien',
		title: 'Parcoursup\u00a0: entrer dans le supérieur',
		about: 'Demander une formation après le baccalauréat.',
		url: 'https://www.parcoursup.fr',
		source: 'Ministère chargé de l’enseignement supérieur',
		checkedOn: null,
		themes: ['procedures-scolaires']
	},
	{
		id: 'droits-sociaux',
		kind: 'lien',
		title: 'Mes droits sociaux\u00a0: simuler mes aides',
		about: 'Estimer les aides auxquelles on peut avoir droit.',
		url: 'https://www.mesdroitssociaux.gouv.fr',
		source: 'Portail des droits sociaux',
		checkedOn: null,
		themes: ['droits-sociaux']
	},
	{
		id: 'france-services',
		kind: 'lien',
		title: 'France services\u00a0: aide aux démarches, près de chez soi',
		about: 'Trouver le lieu le plus proche où l’on aide à faire ses démarches.',
		url: 'https://www.france-services.gouv.fr',
		source: 'Agence nationale de la cohésion des territoires',
		checkedOn: null,
		themes: ['numerique', 'droits-sociaux']
	},
	{
		id: 'agefiph',
		kind: 'lien',
		title: 'Agefiph\u00a0: emploi et handicap',
		about: 'Aides et conseils pour travailler avec un handicap, dans le privé.',
		url: 'https://www.agefiph.fr',
		source: 'Agefiph',
		checkedOn: null,
		themes: ['compensation']
	},
	{
		id: 'retraite',
		kind: 'lien',
		title: 'Info retraite\u00a0: mon relevé, mon âge de départ',
		about: 'Son relevé de carrière et l’âge de départ, tous régimes réunis.',
		url: 'https://www.info-retraite.fr',
		source: 'Groupement des régimes de retraite',
		checkedOn: null,
		themes: ['droits-sociaux']
	},
	{
		id: 'discriminations',
		kind: 'lien',
		title: 'Défenseur des droits\u00a0: agir contre une discrimination',
		about: 'Faire valoir ses droits, gratuitement, près de chez soi.',
		url: 'https://www.defenseurdesdroits.fr',
		source: 'Défenseur des droits',
		checkedOn: null,
		themes: ['droit-travail']
	},
	{
		id: 'mon-cep',
		kind: 'lien',
		title: 'Trouver mon conseil en évolution professionnelle',
		about: 'Quel conseil est gratuit pour moi, selon ma situation, et comment le joindre.',
		url: 'https://mon-cep.org',
		source: 'France compétences',
		checkedOn: null,
		themes: ['service-cep']
	},
	{
		id: 'metierscope',
		kind: 'lien',
		title: 'Métierscope\u00a0: les métiers, un par un',
		about: 'Ce que l’on fait dans un métier, ce qu’il demande, où il recrute.',
		url: 'https://candidat.francetravail.fr/metierscope',
		source: 'France Travail',
		checkedOn: null,
		themes: ['metiers-secteurs', 'competences', 'emploi-local']
	},
	{
		id: 'la-bonne-boite',
		kind: 'lien',
		title: 'La bonne boîte\u00a0: les entreprises qui recrutent',
		about: 'Des entreprises près de chez soi à qui écrire, même sans offre publiée.',
		url: 'https://labonneboite.francetravail.fr',
		source: 'France Travail',
		checkedOn: null,
		themes: ['emploi-local']
	},
	{
		id: 'mes-aides',
		kind: 'lien',
		title: 'Mes aides\u00a0: aides pour l’emploi et la formation',
		about: 'Des aides nationales et locales\u00a0: se déplacer, garder un enfant, se former.',
		url: 'https://mes-aides.francetravail.fr',
		source: 'France Travail',
		checkedOn: null,
		themes: ['financements', 'mobilite', 'droits-sociaux']
	},
	{
		id: 'bmo',
		kind: 'lien',
		title: 'Besoins en main-d’œuvre\u00a0: ce que les employeurs prévoient',
		about: 'Une enquête de l’année auprès des employeurs, par bassin d’emploi.',
		url: 'https://statistiques.francetravail.org/bmo',
		source: 'France Travail',
		checkedOn: null,
		themes: ['emploi-local', 'metiers-secteurs']
	},
	{
		id: 'dares',
		kind: 'lien',
		title: 'Études et chiffres sur le travail',
		about: 'Métiers, emploi, formation\u00a0: les études du ministère.',
		url: 'https://dares.travail-emploi.gouv.fr',
		source: 'Ministère du travail',
		checkedOn: null,
		themes: ['emploi-local', 'metiers-secteurs']
	},
	{
		id: 'certifications',
		kind: 'lien',
		title: 'Le répertoire des certifications professionnelles',
		about: 'Vérifier qu’un diplôme ou un titre est reconnu, et par qui.',
		url: 'https://www.francecompetences.fr',
		source: 'France compétences',
		checkedOn: null,
		themes: ['certifications-vae', 'qualifications', 'organismes-qualite']
	},
	{
		id: 'organismes-formation',
		kind: 'lien',
		title: 'Liste publique des organismes de formation',
		about: 'Vérifier qu’un organisme est déclaré, et s’il a la marque Qualiopi.',
		url: 'https://www.data.gouv.fr/fr/datasets/liste-publique-des-organismes-de-formation-l-6351-7-1-du-code-du-travail/',
		source: 'Ministère du travail, data.gouv.fr',
		checkedOn: null,
		themes: ['organismes-qualite']
	},
	{
		id: 'portail-alternance',
		kind: 'lien',
		title: 'Le portail de l’alternance',
		about: 'Contrats, aides et démarches, pour les jeunes et pour les employeurs.',
		url: 'https://www.alternance.emploi.gouv.fr',
		source: 'Ministère du travail',
		checkedOn: null,
		themes: ['alternance']
	},
	{
		id: 'la-bonne-alternance',
		kind: 'lien',
		title: 'La bonne alternance\u00a0: formations et contrats',
		about: 'Chercher sur une même carte une formation et un employeur.',
		url: 'https://labonnealternance.apprentissage.beta.gouv.fr',
		source: 'Ministère du travail',
		checkedOn: null,
		themes: ['alternance', 'emploi-local']
	},
	{
		id: 'missions-locales',
		kind: 'lien',
		title: 'Les missions locales',
		about: 'Emploi, formation, logement, santé\u00a0: un lieu pour les 16–25 ans.',
		url: 'https://www.unml.info',
		source: 'Union nationale des missions locales',
		checkedOn: null,
		themes: ['service-cep', 'droits-16-30'],
		audience: 'De 16 à 25 ans révolus.'
	},
	{
		id: 'avenirs',
		kind: 'lien',
		title: 'Avenir(s)\u00a0: préparer son orientation',
		about: 'Un espace pour découvrir, garder et raconter son parcours.',
		url: 'https://avenirs.onisep.fr',
		source: 'Onisep',
		checkedOn: null,
		themes: ['procedures-scolaires', 'metiers-secteurs', 'competences']
	},
	{
		id: 'mon-master',
		kind: 'lien',
		title: 'Mon master\u00a0: entrer en première année de master',
		about: 'Les formations, le calendrier et le dépôt des demandes.',
		url: 'https://monmaster.gouv.fr',
		source: 'Ministère chargé de l’enseignement supérieur',
		checkedOn: null,
		themes: ['procedures-scolaires']
	},
	{
		id: 'services-etudiants',
		kind: 'lien',
		title: 'Bourse, logement étudiant, aides\u00a0: mes démarches',
		about: 'Le dossier social étudiant et les autres démarches en ligne.',
		url: 'https://www.messervices.etudiant.gouv.fr',
		source: 'Réseau des œuvres universitaires',
		checkedOn: null,
		themes: ['financements', 'logement', 'droits-16-30']
	},
	{
		id: 'etudiant',
		kind: 'lien',
		title: 'Les études, la vie étudiante, les aides',
		about: 'Le site de l’État pour les étudiantes et les étudiants.',
		url: 'https://www.etudiant.gouv.fr',
		source: 'Ministère chargé de l’enseignement supérieur',
		checkedOn: null,
		themes: ['procedures-scolaires', 'logement', 'sante', 'droits-16-30']
	},
	{
		id: 'cned',
		kind: 'lien',
		title: 'Étudier à distance, à tout âge',
		about: 'Cours du collège au supérieur, concours, remise à niveau.',
		url: 'https://www.cned.fr',
		source: 'Centre national d’enseignement à distance',
		checkedOn: null,
		themes: ['formations', 'savoirs-base', 'procedures-scolaires']
	},
	{
		id: 'monparcourshandicap',
		kind: 'lien',
		title: 'Mon parcours handicap',
		about: 'Droits, études, emploi et vie de tous les jours.',
		url: 'https://www.monparcourshandicap.gouv.fr',
		source: 'Gouvernement',
		checkedOn: null,
		themes: ['compensation', 'droits-sociaux'],
		easyRead: true
	},
	{
		id: 'fiphfp',
		kind: 'lien',
		title: 'Handicap et emploi dans la fonction publique',
		about: 'Aides et conseils pour les agents et les employeurs publics.',
		url: 'https://www.fiphfp.fr',
		source: 'Fonds pour l’insertion des personnes handicapées dans la fonction publique',
		checkedOn: null,
		themes: ['compensation']
	},
	{
		id: 'eures',
		kind: 'lien',
		title: 'Travailler dans un autre pays d’Europe',
		about: 'Offres d’emploi, conditions de vie, conseillères et conseillers.',
		url: 'https://eures.europa.eu',
		source: 'Commission européenne',
		checkedOn: null,
		themes: ['international', 'emploi-local'],
		language: 'français et langues de l’Union européenne'
	},
	{
		id: 'erasmus',
		kind: 'lien',
		title: 'Erasmus+\u00a0: étudier, se former ou s’engager en Europe',
		about: 'Les possibilités pour chaque âge et chaque situation.',
		url: 'https://info.erasmusplus.fr',
		source: 'Agences Erasmus+ France',
		checkedOn: null,
		themes: ['international', 'engagement', 'droits-16-30']
	},
	{
		id: 'europass',
		kind: 'lien',
		title: 'Europass\u00a0: son CV et ses compétences',
		about: 'Écrire un CV lisible dans toute l’Europe.',
		url: 'https://europass.europa.eu',
		source: 'Commission européenne',
		checkedOn: null,
		themes: ['international', 'competences'],
		language: 'français et langues de l’Union européenne'
	},
	{
		id: 'diplomes-etrangers',
		kind: 'lien',
		title: 'Faire reconnaître un diplôme obtenu à l’étranger',
		about: 'Demander une attestation de comparabilité.',
		url: 'https://www.france-education-international.fr',
		source: 'France Éducation international',
		checkedOn: null,
		themes: ['international', 'qualifications']
	},
	{
		id: 'volontariat-international',
		kind: 'lien',
		title: 'Partir en volontariat international',
		about: 'Des missions à l’étranger, en entreprise ou en administration.',
		url: 'https://mon-vie-via.businessfrance.fr',
		source: 'Business France',
		checkedOn: null,
		themes: ['international', 'engagement'],
		audience: 'De 18 à 28 ans.'
	},
	{
		id: 'bpi-creation',
		kind: 'lien',
		title: 'Créer ou reprendre une entreprise, étape par étape',
		about: 'De l’idée aux premières années, avec les aides.',
		url: 'https://bpifrance-creation.fr',
		source: 'Bpifrance',
		checkedOn: null,
		themes: ['creation']
	},
	{
		id: 'formalites-entreprises',
		kind: 'lien',
		title: 'Le guichet des formalités des entreprises',
		about: 'Déclarer la création, un changement ou l’arrêt d’une activité.',
		url: 'https://formalites.entreprises.gouv.fr',
		source: 'Gouvernement',
		checkedOn: null,
		themes: ['creation']
	},
	{
		id: 'micro-entrepreneur',
		kind: 'lien',
		title: 'Micro-entreprise\u00a0: s’informer et déclarer',
		about: 'Le site officiel et gratuit pour les micro-entreprises.',
		url: 'https://www.autoentrepreneur.urssaf.fr',
		source: 'Urssaf',
		checkedOn: null,
		themes: ['creation']
	},
	{
		id: 'service-public',
		kind: 'lien',
		title: 'Service-public\u00a0: droits et démarches',
		about: 'Des fiches à jour sur tous les droits, avec les formulaires.',
		url: 'https://www.service-public.fr',
		source: 'Service-public.fr',
		checkedOn: null,
		themes: ['droits-sociaux', 'droit-travail']
	},
	{
		id: 'fonction-publique',
		kind: 'lien',
		title: 'Choisir le service public\u00a0: métiers et offres',
		about: 'Les emplois de l’État, des communes et des hôpitaux.',
		url: 'https://choisirleservicepublic.gouv.fr',
		source: 'Direction générale de l’administration et de la fonction publique',
		checkedOn: null,
		themes: ['emploi-local', 'metiers-secteurs']
	},
	{
		id: 'emplois-inclusion',
		kind: 'lien',
		title: 'Les emplois de l’inclusion',
		about: 'Des employeurs solidaires, pour reprendre pied dans le travail.',
		url: 'https://emplois.inclusion.beta.gouv.fr',
		source: 'Plateforme de l’inclusion',
		checkedOn: null,
		themes: ['emploi-local']
	},
	{
		id: 'dora',
		kind: 'lien',
		title: 'Dora\u00a0: les services d’aide près de chez soi',
		about: 'Garde d’enfants, déplacements, langue, numérique\u00a0: qui aide, où.',
		url: 'https://dora.inclusion.beta.gouv.fr',
		source: 'Plateforme de l’inclusion',
		checkedOn: null,
		themes: ['droits-sociaux', 'mobilite', 'numerique', 'savoirs-base']
	},
	{
		id: 'pix',
		kind: 'lien',
		title: 'Pix\u00a0: connaître ses compétences numériques',
		about: 'S’évaluer, progresser et faire certifier son niveau.',
		url: 'https://pix.fr',
		source: 'Groupement d’intérêt public Pix',
		checkedOn: null,
		themes: ['numerique', 'competences']
	},
	{
		id: 'lieux-numeriques',
		kind: 'lien',
		title: 'Où se faire aider avec le numérique',
		about: 'La carte des lieux et des personnes qui accompagnent.',
		url: 'https://cartographie.societenumerique.gouv.fr',
		source: 'Société numérique',
		checkedOn: null,
		themes: ['numerique']
	},
	{
		id: 'anlci',
		kind: 'lien',
		title: 'Lire, écrire, compter\u00a0: trouver une aide',
		about: 'Un numéro et des lieux, en toute discrétion.',
		url: 'https://www.anlci.gouv.fr',
		source: 'Agence nationale de lutte contre l’illettrisme',
		checkedOn: null,
		themes: ['savoirs-base']
	},
	{
		id: 'refugies-info',
		kind: 'lien',
		title: 'Réfugiés.info\u00a0: l’information simple et traduite',
		about: 'Droits, démarches, cours de français et emploi.',
		url: 'https://refugies.info',
		source: 'Délégation interministérielle à l’accueil et à l’intégration des réfugiés',
		checkedOn: null,
		themes: ['droits-sociaux', 'savoirs-base', 'emploi-local'],
		language: 'français et plusieurs langues',
		easyRead: true
	},
	{
		id: 'anil',
		kind: 'lien',
		title: 'Le logement\u00a0: mes droits, une agence près de chez moi',
		about: 'Un conseil juridique gratuit sur la location et l’achat.',
		url: 'https://www.anil.org',
		source: 'Agence nationale pour l’information sur le logement',
		checkedOn: null,
		themes: ['logement']
	},
	{
		id: 'visale',
		kind: 'lien',
		title: 'Visale\u00a0: une garantie pour louer',
		about: 'Une caution gratuite, sous conditions, pour entrer dans un logement.',
		url: 'https://www.visale.fr',
		source: 'Action Logement',
		checkedOn: null,
		themes: ['logement', 'droits-16-30']
	},
	{
		id: 'logement-social',
		kind: 'lien',
		title: 'Demander un logement social',
		about: 'La demande en ligne, la même partout, et son suivi.',
		url: 'https://www.demande-logement-social.gouv.fr',
		source: 'Ministère chargé du logement',
		checkedOn: null,
		themes: ['logement']
	},
	{
		id: 'ameli',
		kind: 'lien',
		title: 'L’assurance maladie\u00a0: droits et démarches',
		about: 'Carte Vitale, remboursements, arrêt de travail, aides.',
		url: 'https://www.ameli.fr',
		source: 'Assurance maladie',
		checkedOn: null,
		themes: ['sante', 'droits-sociaux']
	},
	{
		id: 'fil-sante-jeunes',
		kind: 'lien',
		title: 'Fil santé jeunes',
		about: 'Écrire, appeler ou tchater, sans donner son nom.',
		url: 'https://www.filsantejeunes.com',
		source: 'Fil santé jeunes',
		checkedOn: null,
		themes: ['sante', 'droits-16-30'],
		audience: 'De 12 à 25 ans.'
	},
	{
		id: 'santebd',
		kind: 'lien',
		title: 'Comprendre la santé en images',
		about: 'Des bandes dessinées simples sur les soins et les rendez-vous.',
		url: 'https://santebd.org',
		source: 'Association CoActis Santé',
		checkedOn: null,
		themes: ['sante'],
		easyRead: true
	},
	{
		id: 'drogues-info',
		kind: 'lien',
		title: 'Drogues info service',
		about: 'Parler d’une consommation, la sienne ou celle d’un proche, sans nom.',
		url: 'https://www.drogues-info-service.fr',
		source: 'Santé publique France',
		checkedOn: null,
		themes: ['sante']
	},
	{
		id: 'arretons-violences',
		kind: 'lien',
		title: 'Arrêtons les violences',
		about: 'Signaler, être écoutée ou écouté, trouver de l’aide.',
		url: 'https://arretonslesviolences.gouv.fr',
		source: 'Gouvernement',
		checkedOn: null,
		themes: ['sante', 'droits-sociaux']
	},
	{
		id: 'pass-culture',
		kind: 'lien',
		title: 'Le pass Culture',
		about: 'Livres, concerts, cinéma, cours\u00a0: un crédit pour les jeunes.',
		url: 'https://pass.culture.fr',
		source: 'Ministère de la culture',
		checkedOn: null,
		themes: ['culture', 'droits-16-30'],
		audience: 'Les jeunes\u202f; âges à vérifier à la source.'
	},
	{
		id: 'pass-sport',
		kind: 'lien',
		title: 'Le Pass’Sport',
		about: 'Une aide pour s’inscrire dans un club.',
		url: 'https://www.pass.sports.gouv.fr',
		source: 'Ministère chargé des sports',
		checkedOn: null,
		themes: ['sport', 'droits-16-30'],
		audience: 'Conditions à vérifier à la source.'
	},
	{
		id: 'jeveuxaider',
		kind: 'lien',
		title: 'JeVeuxAider\u00a0: être bénévole près de chez soi',
		about: 'Des missions courtes ou longues, à distance ou sur place.',
		url: 'https://www.jeveuxaider.gouv.fr',
		source: 'Gouvernement',
		checkedOn: null,
		themes: ['engagement', 'competences']
	},
	{
		id: 'boussole-jeunes',
		kind: 'lien',
		title: 'La boussole des jeunes',
		about: 'Quelques questions, puis les services qui peuvent rappeler.',
		url: 'https://boussole.jeunes.gouv.fr',
		source: 'Ministère chargé de la jeunesse',
		checkedOn: null,
		themes: ['droits-16-30', 'logement', 'sante'],
		audience: 'De 15 à 30 ans.'
	},
	{
		id: 'breizhgo',
		kind: 'lien',
		title: 'BreizhGo\u00a0: se déplacer en Bretagne',
		about: 'Trains, cars et bateaux\u00a0: horaires, prix, réductions.',
		url: 'https://www.breizhgo.bzh',
		source: 'Région Bretagne',
		checkedOn: null,
		themes: ['mobilite']
	},
	{
		id: 'permis',
		kind: 'lien',
		title: 'Permis de conduire\u00a0: démarches en ligne',
		about: 'S’inscrire à l’examen, demander un permis, suivre sa demande.',
		url: 'https://ants.gouv.fr',
		source: 'France Titres',
		checkedOn: null,
		themes: ['mobilite']
	},
	{
		id: 'region-bretagne',
		kind: 'lien',
		title: 'La Région Bretagne\u00a0: aides et formations',
		about: 'Les aides et les services de la Région.',
		url: 'https://www.bretagne.bzh',
		source: 'Région Bretagne',
		checkedOn: null,
		themes: ['financements', 'formations']
	},
	{
		id: 'caf',
		kind: 'lien',
		title: 'La Caf\u00a0: aides et démarches',
		about: 'Logement, enfants, revenus\u00a0: estimer une aide et la demander.',
		url: 'https://www.caf.fr',
		source: 'Caisse d’allocations familiales',
		checkedOn: null,
		themes: ['droits-sociaux', 'logement']
	},
	{
		id: 'msa',
		kind: 'lien',
		title: 'La MSA\u00a0: aides et démarches du monde agricole',
		about: 'Famille, santé, retraite et logement pour le monde agricole.',
		url: 'https://www.msa.fr',
		source: 'Mutualité sociale agricole',
		checkedOn: null,
		themes: ['droits-sociaux', 'sante']
	},
	{
		id: 'questions-argent',
		kind: 'lien',
		title: 'Mes questions d’argent',
		about: 'Budget, dettes, compte en banque\u00a0: des réponses simples.',
		url: 'https://www.mesquestionsdargent.fr',
		source: 'Banque de France',
		checkedOn: null,
		themes: ['droits-sociaux']
	},
	{
		id: 'justice',
		kind: 'lien',
		title: 'Justice\u00a0: mes droits, mes démarches',
		about: 'Trouver un conseil gratuit près de chez soi, demander une aide.',
		url: 'https://www.justice.fr',
		source: 'Ministère de la justice',
		checkedOn: null,
		themes: ['droits-sociaux', 'droit-travail']
	},
	{
		id: 'antidiscriminations',
		kind: 'lien',
		title: 'Signaler une discrimination',
		about: 'Être écouté·e, conseillé·e et aidé·e, gratuitement.',
		url: 'https://www.antidiscriminations.fr',
		source: 'Défenseur des droits',
		checkedOn: null,
		themes: ['droit-travail', 'droits-sociaux'],
		mixite: true
	},
	{
		id: 'egalite',
		kind: 'lien',
		title: 'Égalité entre les femmes et les hommes',
		about: 'Droits, mixité des métiers, actions de l’État.',
		url: 'https://www.egalite-femmes-hommes.gouv.fr',
		source: 'Gouvernement',
		checkedOn: null,
		themes: ['metiers-secteurs', 'droit-travail'],
		mixite: true
	},
	{
		id: 'fncidff',
		kind: 'lien',
		title: 'S’informer sur ses droits, femmes et familles',
		about: 'Des lieux où l’on répond gratuitement, partout en France.',
		url: 'https://fncidff.info',
		source: 'Fédération nationale des CIDFF',
		checkedOn: null,
		themes: ['droits-sociaux', 'droit-travail'],
		mixite: true
	}
];
