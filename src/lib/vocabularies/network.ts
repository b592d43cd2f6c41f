import type { NetworkEntry } from '#lib/vocabularies/types.ts';

/**
 * The 59 networks of shared/domain/operators.json (state of the law as known on 2026-11-22).
 * `prefilter` is only a filter on the person; needs and legal bars live in domain/referral.
 */
export const networks = [
	{
		code: 'france-travail',
		label: 'France Travail',
		cls: 'A',
		group: 'france-travail',
		family: 'cep',
		dataInclusion: 'france-travail',
		public:
			'Toute personne en recherche d’emploi, inscrite ou souhaitant l’être, sans limite d’âge haute. Depuis le 1er janv. 2025 : inscription de tous les demandeurs d’emploi, allocataires du RSA et conjoints, jeunes suivis en mission locale, personnes demandant un accompagnement Cap emploi.',
		needs:
			'Recherche d’emploi, indemnisation, aides, prestations, formation ; CSP après licenciement économique ; conseillers « justice » en détention ; agences spectacle.',
		limits:
			'Être inscrit ≠ être suivi par France Travail : le référent peut être le Département, la mission locale ou Cap emploi. N’est pas l’opérateur CEP d’un salarié qui ne cherche pas d’emploi. Demandeur d’asile sans autorisation de travail : pas d’inscription.',
		confidence: 'haute',
		source:
			'V: L6111-6 (french-business-law.com/…l6111-6) ; francetravail.org communiqué 27/12/2024 ; centre-inffo.fr 02/01/2025 ; francetravail.fr (convention justice)',
		prefilter: { anyone: true, needNote: 'recherche d’emploi ou fin de contrat', ageMin: 16 },
		since: '2026-11'
	},
	{
		code: 'mission-locale',
		label: 'Missions locales (réseau ARML Bretagne)',
		cls: 'A',
		group: 'mission-locale',
		family: 'cep',
		dataInclusion: 'mission-locale',
		public:
			'Jeunes de 16 à 25 ans révolus (donc jusqu’à la veille des 26 ans), en priorité sortis du système scolaire ou sans emploi ; jusqu’à 29 ans révolus avec RQTH dans le cadre du Contrat d’engagement jeune (CEJ).',
		needs:
			'Accompagnement global emploi, formation, santé, logement, mobilité ; CEJ, PACEA ; garante de l’obligation de formation des 16–18 ans ; CEP des jeunes.',
		limits:
			'Pas à 26 ans et plus (sauf RQTH 26–29 en CEJ). Élève ou étudiant en cours d’études : plutôt CIO / SUIO. Territoire de compétence : la mission locale du lieu de résidence (à vérifier au cas par cas).',
		confidence: 'haute',
		source:
			'V: L5314-2 (french-business-law.com) ; onisep objectifegalite 22/04/2022 ; cap-metiers.pro fiche G1.06 ; demarchesadministratives.fr 2020',
		prefilter: { ageMin: 16, ageMax: 25, ageMaxBoe: 29, statusesExcluded: ['eleve', 'etudiant', 'retraite'] },
		since: '2026-11'
	},
	{
		code: 'cap-emploi',
		label: 'Cap emploi (organismes de placement spécialisés, réseau Cheops)',
		cls: 'C',
		group: 'relais-specialise',
		family: 'cep',
		dataInclusion: 'cap-emploi-reseau-cheops',
		public:
			'Bénéficiaires de l’obligation d’emploi (L5212-13 : RQTH, rente AT/MP ≥ 10 %, pension d’invalidité…) : demandeurs d’emploi, salariés, agents publics, indépendants ; maintien dans l’emploi depuis 2018.',
		needs:
			'Quand le handicap ou la santé est la difficulté principale pour trouver, garder ou changer d’emploi ; compensation, aides Agefiph / FIPHFP ; CEP.',
		limits:
			'Avoir une RQTH n’oblige pas à aller à Cap emploi : droit commun si le handicap n’est pas la difficulté principale. Demandeurs d’emploi : offre intégrée dans l’agence France Travail (lieu unique d’accompagnement). Maintien : alerte souvent faite par le médecin du travail ; personne « en cours » de RQTH à vérifier localement.',
		confidence: 'haute',
		source:
			'V: capemploi77.fr ; capemploi68-67.com ; L5214-3-1 ; data·inclusion réseau `cap-emploi-reseau-cheops`',
		prefilter: { boe: true, ageMin: 16 },
		since: '2026-11'
	},
	{
		code: 'apec',
		label: 'Apec',
		cls: 'A',
		group: 'apec',
		family: 'cep',
		dataInclusion: null,
		public:
			'Cadres du secteur privé, en emploi ou en recherche ; jeunes diplômés du supérieur (bac+3 à bac+5 selon les campagnes Apec).',
		needs: 'Évolution, recherche d’emploi cadre, premier emploi des jeunes diplômés, CEP des cadres.',
		limits:
			'Ne traite pas l’indemnisation (France Travail). Seuil exact « jeune diplômé » (bac+3, ancienneté du diplôme) et accueil des cadres du public : non vérifiés → à confirmer avec l’Apec Rennes / Brest.',
		confidence: 'moyenne-haute',
		source:
			'V: L6111-6 ; cap-metiers.pro (les cadres en emploi peuvent choisir l’Apec) ; info-socialrh.fr 22/09/2020 (bac+3 à bac+5) ; K: seuils actuels',
		prefilter: {
			anyOf: [
				{
					executive: true,
					statuses: [
						'salarie-cdi',
						'salarie-cdd',
						'salarie-interim',
						'salarie-saisonnier',
						'contrat-suspendu',
						'marin-professionnel',
						'intermittent-spectacle',
						'demandeur-emploi-inscrit',
						'demandeur-emploi-non-inscrit',
						'sorti-etudes-sans-solution'
					]
				},
				{ facts: ['jeune-diplome'], diplomaMin: 6 }
			]
		},
		since: '2026-11'
	},
	{
		code: 'cep-actifs-occupes',
		label:
			'Opérateur régional CEP des actifs occupés (« Mon conseil en évolution professionnelle », groupement Évolution)',
		cls: 'A',
		group: 'cep-actifs-occupes',
		family: 'cep',
		dataInclusion: null,
		public:
			'Salariés du privé (tous contrats) et travailleurs indépendants, hors agents publics, à leur initiative, sans accord de l’employeur.',
		needs:
			'Faire le point, évolution, reconversion, projet de formation et financement, création ; passage obligé avant la démission-reconversion.',
		limits:
			'Pas compétent pour les agents publics. Cadres : libre choix avec l’Apec. En Bretagne : groupement Évolution porté notamment par Catalys Conseil depuis 2020 ; marché 2024-2027 : 11 lots sur 14 reconduits, attributaire breton **à confirmer**. Le marché s’achève fin 2027.',
		confidence: 'haute (public) / moyenne (nom)',
		source:
			'V: travail-emploi.gouv.fr « hors agents publics » ; aefinfo.fr 688815 (Catalys, Bretagne) ; caraxo.fr p=17376 ; cftcpacac 07/11/2023 ; centre-val-de-loire.dreets 11/09/2020 (groupement Évolution, horaires 8h–19h30)',
		prefilter: {
			statuses: [
				'salarie-cdi',
				'salarie-cdd',
				'salarie-interim',
				'salarie-saisonnier',
				'contrat-suspendu',
				'marin-professionnel',
				'intermittent-spectacle',
				'independant',
				'exploitant-agricole',
				'conjoint-collaborateur',
				'alternant',
				'salarie-insertion'
			]
		},
		since: '2026-11'
	},
	{
		code: 'cio',
		label: 'CIO (Centres d’information et d’orientation, académie de Rennes)',
		cls: 'A',
		group: 'cio',
		family: 'spro',
		dataInclusion: null,
		public:
			'Tout public ; priorité aux jeunes scolarisés et à leur famille ; étudiants, jeunes sortis d’école.',
		needs:
			'Orientation scolaire et supérieure, psychologue de l’Éducation nationale, décrochage (plateformes PSAD), affectation, retour en formation.',
		limits:
			'Certains CIO reçoivent surtout sur rendez-vous et ferment une partie des vacances ; nombre réduit en Bretagne.',
		confidence: 'haute',
		source:
			'V: ac-caen.fr (mission des CIO, accueil de tout public, priorité scolarisés) ; ladepeche.fr 14/02/2018 ; Midi-Pyrénées charte SPRO doczz 4784530',
		prefilter: {
			statuses: ['eleve', 'etudiant', 'sorti-etudes-sans-solution', 'alternant', 'alternant-rupture'],
			anyone: true
		},
		since: '2026-11'
	},
	{
		code: 'suio',
		label: 'Services universitaires d’orientation (SUIO-IP / SCUIO : Rennes, Rennes 2, UBO, UBS)',
		cls: 'A',
		group: 'suio',
		family: 'spro',
		dataInclusion: null,
		public:
			'Étudiants de l’établissement ; lycéens futurs étudiants ; selon les universités, anciens étudiants ou reprise d’études.',
		needs: 'Réorientation, passerelles, insertion, décrochage en licence.',
		limits: 'Public exact (anciens étudiants, autre université) à vérifier par établissement.',
		confidence: 'moyenne-haute',
		source:
			'V: nadoz.org (UBO, UBS, Rennes 1, Rennes 2 : référents, accompagnement) ; Midi-Pyrénées charte SPRO',
		prefilter: { statuses: ['etudiant', 'sorti-etudes-sans-solution', 'eleve'] },
		since: '2026-11'
	},
	{
		code: 'info-jeunes',
		label: 'Info Jeunes Bretagne (réseau Information Jeunesse)',
		cls: 'A',
		group: 'info-jeunes',
		family: 'spro',
		dataInclusion: 'reseau-information-jeunesse',
		public: 'Tous les jeunes, scolarisés ou non (usage 13–30 ans), sans condition, anonyme et gratuit.',
		needs:
			'Droits, logement, jobs, mobilité internationale, engagement, loisirs, accès aux aides ; premier niveau d’orientation.',
		limits: 'N’est pas opérateur CEP de second niveau.',
		confidence: 'haute',
		source:
			'V: rapports BIJ Brest 2014/2021, ADIJ 22 2015 ; AFNOR BP X50-745 ; data·inclusion réseau ; NOR seed (16–30 ans)',
		prefilter: { ageMin: 11, ageMax: 30 },
		since: '2026-11'
	},
	{
		code: 'region-ideo',
		label: 'Région Bretagne – Idéo (information métiers-formations) et GREF Bretagne (Carif-Oref)',
		cls: 'A',
		group: 'region-ideo',
		family: 'spro',
		dataInclusion: 'regions',
		public:
			'Tout public ; depuis la loi de 2018 aussi élèves, étudiants, apprentis pour l’information sur les métiers.',
		needs: 'Information métiers, formations, aides régionales (PRÉPA, QUALIF), données emploi-formation.',
		limits: 'Ressource d’information plus qu’un guichet individuel.',
		confidence: 'haute',
		source: 'V: ideo.bretagne.bzh espace-pro ; bretagne.bzh priorités 2026 ; gref-bretagne.com',
		prefilter: { anyone: true },
		since: '2026-11'
	},
	{
		code: 'cidff',
		label: 'CIDFF (un par département, fédération régionale Bretagne)',
		cls: 'C',
		group: 'relais-specialise',
		family: 'spro',
		dataInclusion: 'cidff',
		public: 'Tout public en accès au droit, en priorité les femmes ; femmes en insertion professionnelle.',
		needs:
			'Droit de la famille, violences sexistes (accueil, accompagnement), emploi et insertion des femmes.',
		limits:
			'Difficultés budgétaires : permanences suspendues dans 11 communes du Finistère début 2025 (maintenues à Brest, Morlaix, Quimper, Quimperlé, Carhaix) → vérifier l’ouverture avant d’orienter. Ce n’est pas un numéro d’urgence.',
		confidence: 'haute',
		source: 'V: bretagne.mutualite.fr ; morbihan.fr 25/11 ; lherminerouge.fr 08/03/2025',
		prefilter: { anyone: true },
		since: '2026-11'
	},
	{
		code: 'conseil-vae',
		label: 'Conseil VAE : portail France VAE, points / espaces conseil VAE, certificateurs',
		cls: 'A',
		group: 'conseil-vae',
		family: 'spro',
		dataInclusion: null,
		public:
			'Toute personne ayant une expérience en lien avec une certification (condition d’un an supprimée).',
		needs: 'Choisir la certification, faisabilité, financement, architecte-accompagnateur de parcours (AAP).',
		limits:
			'France VAE ne finance plus directement depuis nov. 2024 ; depuis le 1er août 2025 le CPF peut couvrir tout le parcours (accompagnement + jury) si inscrit sur France VAE. Agents publics et non-salariés : conditions à vérifier. Réseau breton actuel des points conseil : **à confirmer** (PIC-VAE documentés en 2009).',
		confidence: 'moyenne-haute',
		source:
			'V: vae.gouv.fr ; centre-inffo 13/01/2025 ; ekole.fr (décret 2025-663) ; pro.cap-metiers.fr VAE ; via-competences.fr 16/07/2025',
		prefilter: { anyone: true },
		since: '2026-11'
	},
	{
		code: 'cibc',
		label: 'CIBC et autres organismes de bilan de compétences',
		cls: 'A',
		group: 'cibc',
		family: 'spro',
		dataInclusion: null,
		public: 'Tout actif (financement CPF, employeur, France Travail).',
		needs: 'Bilan de compétences, appui au CEP ; souvent membre des groupements CEP.',
		limits: 'Prestation payante finançable : ne pas orienter sans montrer plusieurs organismes (neutralité).',
		confidence: 'moyenne',
		source: 'V: cap-metiers.pro (CIBC 33) ; cftcpacac 2023 ; K pour la Bretagne',
		prefilter: { anyone: true },
		since: '2026-11'
	},
	{
		code: 'transitions-pro',
		label: 'Transitions Pro Bretagne (ex-Fongecif)',
		cls: 'A',
		group: 'transitions-pro',
		family: 'spro',
		dataInclusion: null,
		public: 'Salariés du privé (projet de transition professionnelle – PTP ; démission-reconversion ; CléA).',
		needs:
			'Instruit et finance le PTP ; atteste le caractère « réel et sérieux » (CDI privé, 1 300 jours sur 60 mois, CEP préalable) ; suit le CEP régional.',
		limits:
			'Le projet se construit d’abord en CEP. Fonctionnaires exclus. « Période de reconversion » (OPCO + employeur) distincte, depuis 2026.',
		confidence: 'haute',
		source:
			'V: 7jours.fr ; transitionspro-na.fr ; scribd 629954034 ; readkong rapport NA 2020 ; opcoep.fr 16/12/2025',
		prefilter: {
			statuses: [
				'salarie-cdi',
				'salarie-cdd',
				'salarie-interim',
				'salarie-saisonnier',
				'contrat-suspendu',
				'marin-professionnel',
				'intermittent-spectacle'
			]
		},
		since: '2026-11'
	},
	{
		code: 'cci',
		label: 'CCI (Bretagne, départementales)',
		cls: 'A',
		group: 'cci',
		family: 'spro',
		dataInclusion: 'chambres-consulaires',
		public:
			'Créateurs, repreneurs, dirigeants commerce-industrie-services ; apprentis et employeurs (point apprentissage).',
		needs: 'Création / reprise, difficultés d’entreprise, apprentissage.',
		limits: 'Participe au SPRO de droit ; en Bretagne surtout pour le conseil création/reprise.',
		confidence: 'haute',
		source: 'V: prisme-asso.org 04/05/2015 ; data·inclusion réseau',
		prefilter: { anyone: true },
		since: '2026-11'
	},
	{
		code: 'cma',
		label: 'CMA Bretagne (métiers et artisanat)',
		cls: 'A',
		group: 'cma',
		family: 'spro',
		dataInclusion: 'chambres-consulaires',
		public: 'Artisans, conjoints collaborateurs, apprentis, porteurs de projet artisanal.',
		needs: 'Création artisanale, apprentissage, médiation de l’apprentissage, formation des artisans.',
		limits: null,
		confidence: 'haute',
		source: 'V: cma-alsace-moselle (médiation) ; prisme-asso 2015 ; K',
		prefilter: { anyone: true },
		since: '2026-11'
	},
	{
		code: 'chambre-agriculture',
		label: 'Chambre d’agriculture de Bretagne – point accueil installation / transmission',
		cls: 'A',
		group: 'chambre-agriculture',
		family: 'spro',
		dataInclusion: 'chambres-consulaires',
		public: 'Toute personne souhaitant s’installer, exploitants et leurs conjoints.',
		needs:
			'S’installer (point accueil installation), transmettre, sessions « Continuer ou se reconvertir » avec la MSA.',
		limits:
			'Réseau France services agriculture prévu au 1er janvier 2027 (expérimentation jan.–juil. 2026), entrée par la chambre.',
		confidence: 'haute',
		source: 'V: lafranceagricole.fr 889640 et 894569 ; msaportesdebretagne.fr ; paysan-breton 07/2025',
		prefilter: { anyone: true },
		since: '2026-11'
	},
	{
		code: 'mediateur-apprentissage',
		label:
			'Médiateur consulaire de l’apprentissage (CCI, CMA, Chambre d’agriculture – liste DREETS Bretagne)',
		cls: 'A',
		group: 'mediateur-apprentissage',
		family: 'specialised',
		dataInclusion: null,
		public:
			'Apprenti (ou représentant légal si mineur) et employeur ; saisine obligatoire avant une rupture à l’initiative de l’apprenti après 45 jours en entreprise.',
		needs: 'Conflit, rupture, exclusion du CFA.',
		limits: 'Pas de questions pédagogiques ; secteur public : service désigné.',
		confidence: 'haute',
		source: 'V: bretagne.dreets.gouv.fr 16/07/2024 ; claloi.info',
		prefilter: { statuses: ['alternant'], factsExcluded: ['contrat-professionnalisation'] },
		since: '2026-11'
	},
	{
		code: 'cfa',
		label: 'CFA de l’apprenti·e',
		cls: 'A',
		group: 'cfa',
		family: 'specialised',
		dataInclusion: null,
		public: 'Apprentis et jeunes cherchant un contrat.',
		needs: 'Maintien en formation jusqu’à 6 mois après rupture, recherche d’un nouvel employeur.',
		limits: null,
		confidence: 'haute',
		source: 'V: nosdeputes.fr 267771 (amendement) ; K: L6222-18-2',
		prefilter: { statuses: ['alternant', 'alternant-rupture', 'sorti-etudes-sans-solution', 'eleve'] },
		since: '2026-11'
	},
	{
		code: 'bge',
		label: 'BGE (Bretagne)',
		cls: 'A',
		group: 'bge',
		family: 'specialised',
		dataInclusion: 'reseau-bge',
		public: 'Tout porteur de projet, dont demandeurs d’emploi, quartiers prioritaires.',
		needs: 'Émergence, test, accompagnement à la création.',
		limits: 'Mettre en regard CCI/CMA/Adie/CAE (neutralité).',
		confidence: 'haute',
		source: 'V: gref-bretagne.com (bus Quimper 2022) ; data·inclusion',
		prefilter: { anyone: true },
		since: '2026-11'
	},
	{
		code: 'adie',
		label: 'Adie',
		cls: 'A',
		group: 'adie',
		family: 'specialised',
		dataInclusion: 'adie',
		public: 'Créateurs et indépendants sans accès au crédit bancaire.',
		needs: 'Microcrédit, accompagnement, mobilité.',
		limits: null,
		confidence: 'haute',
		source: 'V: gref-bretagne.com (Adie Bretagne) ; data·inclusion',
		prefilter: { anyone: true },
		since: '2026-11'
	},
	{
		code: 'cae-couveuses',
		label: 'Coopératives d’activité et d’emploi, couveuses, Entreprendre au féminin',
		cls: 'A',
		group: 'cae-couveuses',
		family: 'specialised',
		dataInclusion: null,
		public: 'Personnes voulant tester leur activité.',
		needs: 'Test en contrat CAPE, salariat entrepreneurial.',
		limits: null,
		confidence: 'haute',
		source: 'V: e-mag-pennarbed (Chrysalide) ; groupement-de-createurs.fr (Avant-Premières 22)',
		prefilter: { anyone: true },
		since: '2026-11'
	},
	{
		code: 'organismes-formation',
		label: 'Greta-CFA, Afpa, CLPS et autres organismes de formation',
		cls: 'A',
		group: 'organismes-formation',
		family: 'specialised',
		dataInclusion: 'afpa',
		public: 'Selon la formation.',
		needs: 'Information sur leurs formations uniquement.',
		limits:
			'Organismes vendeurs : jamais « opérateur de conseil » premier ; montrer plusieurs organismes + label Qualiopi.',
		confidence: 'haute',
		source: 'K ; NOR seed (neutralité)',
		prefilter: {},
		since: '2026-11'
	},
	{
		code: 'prepa-cles',
		label: 'PRÉPA Clés (Région Bretagne, 45 sites)',
		cls: 'A',
		group: 'prepa-cles',
		family: 'specialised',
		dataInclusion: null,
		public: 'Demandeurs d’emploi : savoirs de base, français, numérique (entrées permanentes).',
		needs: 'Lire, écrire, compter, français langue étrangère, numérique.',
		limits:
			'Public demandeur d’emploi (6 000 places) ; pour un salarié : employeur, OPCO, CléA via CEP. Anglophone/allophone : parcours « Je progresse en français ».',
		confidence: 'haute',
		source: 'V: parolesdelus.com ; bretagne.bzh priorités 2026',
		prefilter: {
			statuses: [
				'demandeur-emploi-inscrit',
				'demandeur-emploi-non-inscrit',
				'sorti-etudes-sans-solution',
				'sans-activite'
			]
		},
		since: '2026-11'
	},
	{
		code: 'illettrisme-info-service',
		label: 'Illettrisme Info Service 0 800 11 10 35 (ANLCI)',
		cls: 'C',
		group: 'relais-specialise',
		family: 'specialised',
		dataInclusion: 'anlci',
		public: 'Toute personne et entourage, professionnels.',
		needs: 'Trouver un lieu pour réapprendre, quel que soit le statut.',
		limits: 'Numéro non reconfirmé.',
		confidence: 'moyenne',
		source: 'K ; V: gref-bretagne.com (contexte)',
		prefilter: { anyone: true },
		since: '2026-11'
	},
	{
		code: 'rh-mobilite-publique',
		label:
			'Employeur public : DRH, conseiller mobilité-carrière (État), conseiller en évolution, RH de proximité',
		cls: 'A',
		group: 'rh-mobilite-publique',
		family: 'specialised',
		dataInclusion: null,
		public: 'Agents publics (titulaires et contractuels) de leur administration.',
		needs: 'Mobilité, reconversion, bilan, CPF public, reclassement.',
		limits:
			'Confidentialité à annoncer : c’est l’employeur. L’agent peut préférer un accueil neutre d’abord (c’est le rôle de l’API).',
		confidence: 'haute',
		source:
			'V: nouvelleviepro.fr (CMC) ; banquefrancaisemutualiste.fr ; travail-emploi.gouv.fr (hors agents publics)',
		prefilter: { statuses: ['agent-public-titulaire', 'agent-public-contractuel'] },
		since: '2026-11'
	},
	{
		code: 'cdg-fpt',
		label: 'Centres de gestion de la fonction publique territoriale (22, 29, 35, 56)',
		cls: 'A',
		group: 'cdg-fpt',
		family: 'specialised',
		dataInclusion: null,
		public: 'Agents des collectivités affiliées, lauréats de concours.',
		needs: 'Bourse de l’emploi, mobilité, reclassement, maintien.',
		limits: 'Grandes collectivités non affiliées : leur propre DRH.',
		confidence: 'haute',
		source: 'V: emploi-collectivites.fr (CDG 56) ; issuu CDG 35 bilan 2014-2020',
		prefilter: { statuses: ['agent-public-titulaire', 'agent-public-contractuel'] },
		since: '2026-11'
	},
	{
		code: 'defense-mobilite',
		label: 'Défense Mobilité (antennes, Brest – Lorient – Rennes à vérifier)',
		cls: 'A',
		group: 'defense-mobilite',
		family: 'specialised',
		dataInclusion: null,
		public: 'Militaires en reconversion, conjoints, personnels civils des armées.',
		needs: 'Transition vers le civil.',
		limits: null,
		confidence: 'haute (public) / moyenne (sites)',
		source: 'V: lemagit.fr 12/03/2026 (35 antennes ; militaires, conjoints, civils)',
		prefilter: { statuses: ['militaire'] },
		since: '2026-11'
	},
	{
		code: 'service-social-maritime',
		label: 'Service social maritime (SSM) et Service de santé des gens de mer',
		cls: 'C',
		group: 'relais-specialise',
		family: 'specialised',
		dataInclusion: null,
		public: 'Marins et familles, en lien Enim et médecin des gens de mer.',
		needs: 'Inaptitude, arrêt, désinsertion professionnelle, droits Enim.',
		limits: null,
		confidence: 'haute',
		source: 'V: hisseo-la-normandie.fr (réseau RAME) ; ash.tm.fr 2799',
		prefilter: { statuses: ['marin-professionnel'] },
		since: '2026-11'
	},
	{
		code: 'medecine-travail',
		label: 'Service de prévention et de santé au travail',
		cls: 'C',
		group: 'relais-specialise',
		family: 'specialised',
		dataInclusion: null,
		public: 'Salariés (et indépendants adhérents).',
		needs: 'Visite de préreprise, inaptitude, cellule de prévention de la désinsertion professionnelle.',
		limits: 'La personne peut demander seule une visite de préreprise.',
		confidence: 'haute',
		source: 'V: handicap.force-ouvriere.org ; guide PRITH IdF 2019',
		prefilter: {
			statuses: [
				'salarie-cdi',
				'salarie-cdd',
				'salarie-interim',
				'salarie-saisonnier',
				'contrat-suspendu',
				'marin-professionnel',
				'intermittent-spectacle',
				'agent-public-titulaire',
				'agent-public-contractuel'
			]
		},
		since: '2026-11'
	},
	{
		code: 'mdph',
		label: 'MDPH (22, 29, 35, 56)',
		cls: 'C',
		group: 'relais-specialise',
		family: 'specialised',
		dataInclusion: 'mdph',
		public: 'Personnes dont la santé limite durablement l’emploi ou la vie.',
		needs: 'RQTH, AAH, orientation ESRP/ESAT.',
		limits: 'Délais longs : ne pas attendre la RQTH pour agir.',
		confidence: 'haute',
		source: 'V: weka.fr ; data·inclusion',
		prefilter: { anyone: true },
		since: '2026-11'
	},
	{
		code: 'agefiph',
		label: 'Agefiph (privé) / FIPHFP (public)',
		cls: 'C',
		group: 'relais-specialise',
		family: 'specialised',
		dataInclusion: 'agefiph',
		public: 'Bénéficiaires de l’obligation d’emploi et employeurs.',
		needs: 'Aides, prestations.',
		limits: 'Accès le plus souvent via Cap emploi / France Travail.',
		confidence: 'haute',
		source: 'V: capemploi77.fr ; FO handicap',
		prefilter: { boe: true },
		since: '2026-11'
	},
	{
		code: 'emploi-accompagne',
		label: 'Emploi accompagné (plateformes départementales)',
		cls: 'C',
		group: 'relais-specialise',
		family: 'specialised',
		dataInclusion: null,
		public: 'Personnes handicapées voulant travailler en milieu ordinaire, dont ESAT.',
		needs: 'Accompagnement durable salarié + employeur.',
		limits: 'Prescription : France Travail, Cap emploi, mission locale ou MDPH.',
		confidence: 'moyenne',
		source: 'K',
		prefilter: { boe: true },
		since: '2026-11'
	},
	{
		code: 'afdas',
		label: 'Afdas (OPCO culture) – appui-conseil carrière',
		cls: 'A',
		group: 'afdas',
		family: 'specialised',
		dataInclusion: null,
		public: 'Intermittents et salariés de la branche.',
		needs: 'Financement de la formation des intermittents, conseil de branche.',
		limits: 'N’est pas opérateur CEP de droit.',
		confidence: 'moyenne',
		source: 'K',
		prefilter: { statuses: ['intermittent-spectacle'] },
		since: '2026-11'
	},
	{
		code: 'opco',
		label: 'OPCO de la branche (dont FAF des indépendants, AKTO intérim)',
		cls: 'A',
		group: 'opco',
		family: 'specialised',
		dataInclusion: null,
		public: 'Salariés par l’employeur ; indépendants : FIF PL, AGEFICE, FAFCEA.',
		needs: 'Financement, période de reconversion (2026).',
		limits: 'Financeur, pas conseil de 1er niveau.',
		confidence: 'moyenne-haute',
		source: 'V: opcoep.fr 16/12/2025 ; akto.fr',
		prefilter: {
			statuses: [
				'salarie-cdi',
				'salarie-cdd',
				'salarie-interim',
				'salarie-saisonnier',
				'contrat-suspendu',
				'marin-professionnel',
				'intermittent-spectacle',
				'independant',
				'exploitant-agricole',
				'conjoint-collaborateur'
			]
		},
		since: '2026-11'
	},
	{
		code: 'agir-refugies',
		label: 'Programme AGIR (guichet départemental)',
		cls: 'C',
		group: 'relais-specialise',
		family: 'specialised',
		dataInclusion: null,
		public:
			'Bénéficiaires d’une protection internationale ayant signé le CIR et protégés depuis moins de 2 ans, et rejoignants ; volontariat ; 24 mois max.',
		needs: 'Droits, logement, emploi, langue.',
		limits:
			'Pas les demandeurs d’asile ni les bénéficiaires de la protection temporaire (Ukraine). Orientation faite par l’OFII ; opérateur par département breton et budget 2026 **à vérifier**.',
		confidence: 'haute (public) / moyenne (Bretagne)',
		source: 'V: immigration.interieur.gouv.fr ; territoire-de-belfort.gouv.fr ; asfel.fr',
		prefilter: { anyone: true },
		since: '2026-11'
	},
	{
		code: 'spada-cada',
		label: 'Structure du demandeur d’asile (SPADA, CADA, HUDA)',
		cls: 'C',
		group: 'relais-specialise',
		family: 'specialised',
		dataInclusion: 'cada',
		public: 'Demandeurs d’asile.',
		needs: 'Référent social et administratif, cours de français associatifs.',
		limits: 'Travail possible seulement sur autorisation après 6 mois sans décision Ofpra.',
		confidence: 'haute',
		source: 'V: service-public F2741 (bayonne.fr) ; data·inclusion',
		prefilter: { anyone: true },
		since: '2026-11'
	},
	{
		code: 'spip',
		label: 'SPIP (insertion et probation)',
		cls: 'C',
		group: 'relais-specialise',
		family: 'specialised',
		dataInclusion: 'spip',
		public: 'Personnes détenues ou suivies.',
		needs:
			'Aménagement de peine, préparation de la sortie ; oriente vers conseillers France Travail justice (sortie < 6 mois), missions locales.',
		limits: 'Donnée pénale : ne rien coder.',
		confidence: 'haute',
		source: 'V: francetravail.fr CVL ; atigip.codephenix.fr ; senat r22-353',
		prefilter: { anyone: true },
		since: '2026-11'
	},
	{
		code: 'plie',
		label: 'PLIE / équipes emploi des collectivités',
		cls: 'A',
		group: 'plie',
		family: 'specialised',
		dataInclusion: 'plie',
		public: 'Selon protocole local (chômage long, RSA, faible qualification).',
		needs: 'Référent de parcours renforcé.',
		limits: 'Existence et périmètre actuels en Bretagne **non vérifiés** : ne pas coder en dur.',
		confidence: 'basse',
		source: 'V: data·inclusion (réseau) ; K',
		prefilter: { statuses: ['demandeur-emploi-inscrit', 'demandeur-emploi-non-inscrit'] },
		since: '2026-11'
	},
	{
		code: 'iae',
		label: 'Structures d’insertion par l’activité économique',
		cls: 'A',
		group: 'iae',
		family: 'specialised',
		dataInclusion: 'aci',
		public: 'Demandeurs d’emploi éligibles au Pass IAE.',
		needs: 'Emploi + accompagnement.',
		limits: 'Prescription (France Travail, ML, Cap emploi, travailleurs sociaux).',
		confidence: 'moyenne',
		source: 'V: data·inclusion',
		prefilter: { statuses: ['demandeur-emploi-inscrit', 'demandeur-emploi-non-inscrit'] },
		since: '2026-11'
	},
	{
		code: 'reagir-agri',
		label: 'Réagir (Chambre d’agriculture + MSA), association AGIR (22), aides à la reconversion',
		cls: 'C',
		group: 'relais-specialise',
		family: 'specialised',
		dataInclusion: 'mutualite-sociale-agricole',
		public: 'Exploitants en difficulté et conjoints.',
		needs: 'Audit, soutien, choix continuer / arrêter, reconversion.',
		limits: 'Dispositifs et montants variables : vérifier l’année.',
		confidence: 'haute',
		source: 'V: paysan-breton 09/2022, 09/2021, 08/2019 ; msaportesdebretagne.fr',
		prefilter: { statuses: ['exploitant-agricole', 'conjoint-collaborateur'] },
		since: '2026-11'
	},
	{
		code: 'apesa',
		label: 'Apesa (entrepreneurs en souffrance) 0 805 65 50 50',
		cls: 'C',
		group: 'relais-specialise',
		family: 'specialised',
		dataInclusion: null,
		public: 'Dirigeants, indépendants en détresse.',
		needs: 'Écoute psychologique gratuite, 7j/7 8h–20h (2021).',
		limits: 'Horaires à reconfirmer.',
		confidence: 'moyenne-haute',
		source: 'V: rtl.fr 28/01/2021 ; anyti.me 10/12/2020',
		prefilter: { statuses: ['independant', 'exploitant-agricole', 'conjoint-collaborateur'] },
		since: '2026-11'
	},
	{
		code: '60000-rebonds',
		label: '60 000 Rebonds / Second souffle',
		cls: 'C',
		group: 'relais-specialise',
		family: 'specialised',
		dataInclusion: '60000-rebonds',
		public: 'Entrepreneurs après liquidation.',
		needs: 'Rebond.',
		limits: null,
		confidence: 'moyenne',
		source: 'V: data·inclusion ; K',
		prefilter: { statuses: ['independant', 'exploitant-agricole', 'conjoint-collaborateur'] },
		since: '2026-11'
	},
	{
		code: 'carsat',
		label: 'Carsat Bretagne / MSA / caisses de retraite',
		cls: 'A',
		group: 'carsat',
		family: 'specialised',
		dataInclusion: null,
		public: 'Assurés en fin de carrière.',
		needs: 'Relevé, retraite progressive, inaptitude, service social.',
		limits: 'Hors SPRO.',
		confidence: 'moyenne-haute',
		source: 'K',
		prefilter: { anyone: true },
		since: '2026-11'
	},
	{
		code: 'departement-social',
		label:
			'Département : centres d’action sociale (CDAS, maisons du Département), service insertion RSA, ASE',
		cls: 'C',
		group: 'relais-specialise',
		family: 'rights',
		dataInclusion: 'departements',
		public: 'Tout public en difficulté ; allocataires du RSA ; jeunes de l’ASE.',
		needs: 'Référent RSA, aides, protection de l’enfance, contrat jeune majeur.',
		limits: 'Décide l’orientation des allocataires du RSA.',
		confidence: 'haute',
		source: 'V: ille-et-vilaine.fr (22 CDAS) ; banquedesterritoires (critères d’orientation)',
		prefilter: { anyone: true },
		since: '2026-11'
	},
	{
		code: 'ccas',
		label: 'CCAS / CIAS',
		cls: 'C',
		group: 'relais-specialise',
		family: 'rights',
		dataInclusion: 'ccas-cias',
		public: 'Habitants de la commune.',
		needs: 'Aide immédiate, domiciliation, alimentation.',
		limits: null,
		confidence: 'haute',
		source: 'V: data·inclusion ; en-liens.fr',
		prefilter: { anyone: true },
		since: '2026-11'
	},
	{
		code: 'france-services',
		label: 'France services',
		cls: 'A',
		group: 'france-services',
		family: 'rights',
		dataInclusion: 'france-service',
		public: 'Tout public.',
		needs: 'Démarches en ligne (France Travail, CAF, CPAM, retraite…).',
		limits: 'Pas de conseil en orientation.',
		confidence: 'haute',
		source: 'V: journalencommun.com ; dayfr.com (Saint-Malo 2024) ; data·inclusion',
		prefilter: { anyone: true },
		since: '2026-11'
	},
	{
		code: 'conseiller-numerique',
		label: 'Conseillers numériques',
		cls: 'A',
		group: 'conseiller-numerique',
		family: 'rights',
		dataInclusion: 'conseillers-numeriques',
		public: 'Tout public.',
		needs: 'Apprendre le numérique.',
		limits: null,
		confidence: 'haute',
		source: 'V: data·inclusion ; coop-mediation-numerique',
		prefilter: { anyone: true },
		since: '2026-11'
	},
	{
		code: 'adil',
		label: 'ADIL / Espaces logement',
		cls: 'C',
		group: 'relais-specialise',
		family: 'rights',
		dataInclusion: null,
		public: 'Tout public.',
		needs: 'Droit du logement, impayés.',
		limits: null,
		confidence: 'haute',
		source: 'V: adil22.org',
		prefilter: { anyone: true },
		since: '2026-11'
	},
	{
		code: 'points-justice',
		label: 'Points-justice, conseillers du salarié, avocats',
		cls: 'C',
		group: 'relais-specialise',
		family: 'rights',
		dataInclusion: 'points-justice',
		public: 'Tout public.',
		needs: 'Accès au droit.',
		limits: null,
		confidence: 'haute',
		source: 'V: data·inclusion',
		prefilter: { anyone: true },
		since: '2026-11'
	},
	{
		code: 'droit-travail-dreets',
		label: 'Renseignements droit du travail (DREETS) 0 806 000 126',
		cls: 'A',
		group: 'droit-travail-dreets',
		family: 'rights',
		dataInclusion: null,
		public: 'Salariés et employeurs du privé.',
		needs: 'Salaires impayés, rupture, contrat.',
		limits: 'Numéro non reconfirmé.',
		confidence: 'moyenne',
		source: 'K',
		prefilter: {
			statuses: [
				'salarie-cdi',
				'salarie-cdd',
				'salarie-interim',
				'salarie-saisonnier',
				'contrat-suspendu',
				'marin-professionnel',
				'intermittent-spectacle',
				'alternant'
			]
		},
		since: '2026-11'
	},
	{
		code: 'defenseur-des-droits',
		label: 'Défenseur des droits (39 28 antidiscriminations, délégués locaux)',
		cls: 'C',
		group: 'relais-specialise',
		family: 'rights',
		dataInclusion: null,
		public: 'Toute personne s’estimant discriminée.',
		needs: 'Recours, médiation.',
		limits: 'Numéro non reconfirmé.',
		confidence: 'moyenne-haute',
		source: 'K',
		prefilter: { anyone: true },
		since: '2026-11'
	},
	{
		code: 'points-conseil-budget',
		label: 'Points conseil budget',
		cls: 'C',
		group: 'relais-specialise',
		family: 'rights',
		dataInclusion: 'points-conseil-budget',
		public: 'Tout public.',
		needs: 'Budget, dettes.',
		limits: null,
		confidence: 'haute',
		source: 'V: data·inclusion',
		prefilter: { anyone: true },
		since: '2026-11'
	},
	{
		code: 'secours-15-17-18-112-114',
		label: '15 Samu – 17 Police – 18 Pompiers – 112 – 114 (SMS) – 196 (mer)',
		cls: 'C',
		group: 'relais-specialise',
		family: 'emergency',
		dataInclusion: null,
		public: 'Tout public, 24h/24.',
		needs: 'Danger immédiat.',
		limits: 'À appeler d’abord.',
		confidence: 'haute',
		source: 'V: service-public (associations.gouv.fr F33954 ; montpellier-infos.fr pour 196)',
		prefilter: { anyone: true },
		since: '2026-11'
	},
	{
		code: '3114',
		label: '3114 prévention du suicide',
		cls: 'C',
		group: 'relais-specialise',
		family: 'emergency',
		dataInclusion: null,
		public: 'Tout public et professionnels, 24h/24, gratuit.',
		needs: 'Idées suicidaires, détresse.',
		limits: 'Source non relue (numéro national notoire).',
		confidence: 'haute',
		source: 'K',
		prefilter: { anyone: true },
		since: '2026-11'
	},
	{
		code: '3919',
		label: '3919 Violences Femmes Info',
		cls: 'C',
		group: 'relais-specialise',
		family: 'emergency',
		dataInclusion: null,
		public: 'Femmes victimes, entourage, professionnels ; anonyme, gratuit, 24h/24 7j/7.',
		needs: 'Écoute, information, orientation.',
		limits: 'N’est pas un numéro d’urgence : 17 ou 112 en cas de danger.',
		confidence: 'haute',
		source: 'V: tf1info.fr 11/2023 ; portail.free.fr ; severinefrigout.com',
		prefilter: { anyone: true },
		since: '2026-11'
	},
	{
		code: '119',
		label: '119 Enfance en danger',
		cls: 'C',
		group: 'relais-specialise',
		family: 'emergency',
		dataInclusion: 'ase',
		public: 'Enfants et adultes inquiets, 24h/24.',
		needs: 'Mineur en danger.',
		limits: '+ information préoccupante (CRIP du Département).',
		confidence: 'haute',
		source: 'K',
		prefilter: { anyone: true },
		since: '2026-11'
	},
	{
		code: 'siao-115',
		label: '115 / SIAO (un par département)',
		cls: 'C',
		group: 'relais-specialise',
		family: 'emergency',
		dataInclusion: 'siao',
		public: 'Toute personne sans hébergement, gratuit 24h/24, inconditionnel.',
		needs: 'Mise à l’abri.',
		limits: 'Places rares : appeler tôt dans la journée. Dép. : SIAO 35, SIAO 29, Adalea (22), 56.',
		confidence: 'haute',
		source: 'V: adil22.org ; siao44.fr ; brest-ecologie.bzh (18 144 demandes 29 en 2023) ; siao35.fr',
		prefilter: { anyone: true },
		since: '2026-11'
	},
	{
		code: 'agri-ecoute',
		label: 'Agri’écoute 09 69 39 29 19 (MSA)',
		cls: 'C',
		group: 'relais-specialise',
		family: 'emergency',
		dataInclusion: 'mutualite-sociale-agricole',
		public: 'Agriculteurs, salariés agricoles, familles, 24h/24.',
		needs: 'Détresse.',
		limits: 'Numéro non reconfirmé ; service confirmé.',
		confidence: 'moyenne-haute',
		source: 'V: paysanlorrain (service) ; K (numéro)',
		prefilter: { anyone: true },
		since: '2026-11'
	},
	{
		code: '116006',
		label: '116 006 France Victimes',
		cls: 'C',
		group: 'relais-specialise',
		family: 'emergency',
		dataInclusion: null,
		public: 'Victimes d’infractions.',
		needs: 'Écoute, orientation.',
		limits: null,
		confidence: 'moyenne-haute',
		source: 'K',
		prefilter: { anyone: true },
		since: '2026-11'
	}
] as const satisfies readonly NetworkEntry[];

export type Network = (typeof networks)[number]['code'];
