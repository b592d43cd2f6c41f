import type { Cues } from '#lib/domain/diagnostic/heard/cue.ts';

/** How people in a first conversation name what they came for. */
export const DEMAND_CUES: readonly Cues[] = [
	{
		topic: 'demande:comprendre-cep',
		said: [
			'conseil evolution professionnelle',
			'cep',
			'comprendre|connaitre|sert|presente* … service',
			'a quoi … sert|servez',
			'savoir … vous faites',
			'que|qu … faites|proposez … ici'
		],
		wished: true
	},
	{
		topic: 'demande:faire-le-point',
		said: [
			'faire … point',
			'voir … en est|suis',
			'se|me poser',
			'bilan competences',
			'bilan professionnel',
			'mes|ses competences',
			'y voir clair|plus',
			'voir … clair',
			'prendre … recul',
			'bilan … parcours'
		],
		wished: true
	},
	{
		topic: 'demande:decouvrir-metiers',
		said: [
			'decouvrir … metier*|secteur*|entreprise*',
			'decouverte metier*',
			'idee* metier*',
			'quel* metier*',
			'renseigner|renseigne|savoir|infos|info|informations|question* … metier*',
			'metiers de|du|qui',
			'immersion',
			'a quoi ressemble … metier|travail'
		],
		wished: true
	},
	{
		topic: 'demande:emploi-local',
		said: [
			'debouche*',
			'qui recrute* … ici|coin|secteur|pres|bretagne',
			'quels … secteurs|entreprises … recrut*|embauch*',
			'emploi* … local*|coin',
			'metiers … tension|recrutent',
			'marche … travail|emploi local',
			'ca recrute',
			'offres du coin'
		],
		wished: true
	},
	{
		topic: 'demande:orientation-scolaire',
		said: [
			'parcoursup',
			'affelnet',
			'orientation scolaire|college|lycee|apres',
			'apres la troisieme|seconde|terminale|3e|3eme|bac|brevet',
			'choisir|choix … lycee|filiere|specialite*|etudes|voie|bts|licence|fac',
			'voeux',
			'quel* … voie|specialite*|filiere*|lycee|etudes',
			'apres … troisieme|seconde|terminale|college|brevet',
			'bac pro ou',
			'quelle filiere|etudes|licence|voie'
		],
		wished: true
	},
	{
		topic: 'demande:reorientation-etudes',
		said: [
			'reorient*',
			'reprendre|reprise … etudes|cours|lycee|scolarite',
			'reprise etudes',
			'retourner … etudes|ecole|fac|lycee',
			'decroch*',
			'arrete|abandonne|quitte|lache … fac|licence|lycee|bts|etudes|ecole|cours|l1',
			'arreter … fac|licence|lycee|bts|etudes',
			'changer … filiere|voie|licence|fac|ecole|bts'
		],
		wished: true
	},
	{
		topic: 'demande:evolution-professionnelle',
		said: [
			'evoluer',
			'evolution … entreprise|interne|poste|boite|carriere',
			'promotion',
			'monter … grade|responsabilites|poste|echelon|encadrement',
			'responsabilite* … travail|entreprise|equipe|employeur|actuel*',
			'poste … responsabilite*',
			'gagner … responsabilite*',
			'passer … cheffe|chef|responsable|cadre',
			'devenir … responsable|chef|cadre|encadrant*|manager|cheffe',
			'changer … poste|service',
			'mutation',
			'mobilite interne',
			'passer cadre|chef|responsable'
		],
		wished: true
	},
	{
		topic: 'demande:reconversion',
		said: [
			'reconver*',
			'changer|changement|change … metier|voie|branche|secteur|vie',
			'nouveau metier',
			'autre metier',
			'faire autre chose',
			'metier … plus|autre … sens',
			'transition professionnelle',
			'devenir … soignant*|infirmier*|menuisier*|paysan*|prof|enseignant*|boulanger*|electricien*|developpeur*|educat*|maraich*|plombier*|cuisinier*|fleuriste|coiffeur*|coiffeuse|soudeur*|ambulancier*|conduct*'
		],
		wished: true
	},
	{
		topic: 'demande:formation-choix',
		said: [
			'cherche|chercher|trouver|trouve|quelle|quelles|choisir … formation*',
			'se|me former',
			'envie … former',
			'suivre|faire|commencer|integrer|entrer … formation',
			'veut|voudrait|souhaite|aimerait … formation',
			'formation … pour|courte|diplomante|qualifiante|a_distance|pres',
			'se|me qualifier',
			'passer|preparer|obtenir|avoir … diplome|cap|bep|bts|titre|caces|habilitation|permis_poids|deaes|deas|bafa',
			'quelles formations'
		],
		wished: true
	},
	{
		topic: 'demande:formation-financement',
		said: [
			'financ* … formation*|bilan|ecole|cap|bts|permis|reconversion|deaes|etudes|diplome',
			'formation* … financ*',
			'payer|paye|paie|prend|prise|charge|completer … formation*|ecole',
			'cout … formation',
			'utiliser|mobiliser|comment|veut … cpf|compte',
			'prix … formation',
			'aide|aides … formation',
			'garder|perdre|perte … salaire|revenu* … pendant|formation',
			'qui paye|paie'
		],
		wished: true
	},
	{
		topic: 'demande:alternance',
		said: [
			'cherche|trouver|veut|voudrait|faire|signer|decrocher|possible|projet|souhaite|sans … alternance|apprentissage',
			'en alternance',
			'alternance ou',
			'cherche|trouver|veut|voudrait … contrat … apprentissage|pro|professionnalisation',
			'maitre apprentissage',
			'apprenti*',
			'patron|employeur|entreprise … accueil|cfa|cap|bts|apprentissage',
			'cfa'
		],
		wished: true
	},
	{
		topic: 'demande:vae',
		said: [
			'vae',
			'validation … acquis',
			'valider … experience|acquis|annees',
			'reconnaitre|reconnaissance|reconnue … experience|competences|acquis',
			'diplome … experience|sans retourner',
			'faire valoir … experience'
		],
		wished: true
	},
	{
		topic: 'demande:savoirs-base',
		said: [
			'apprendre|ameliorer|progresser|cours|perfectionner|reapprendre … francais|lire|ecrire|calcul*|maths|ordinateur|informatique|lecture|orthographe',
			'cours … fle',
			'fle',
			'remise … niveau',
			'mieux … lire|ecrire|parler|compter',
			'bases … francais|informatique|maths|calcul|numerique',
			'alphabetisation',
			'illettrisme',
			'utiliser|servir … ordinateur|internet|souris'
		],
		wished: true
	},
	{
		topic: 'demande:recherche-emploi',
		said: [
			'cherche|chercher|recherche|trouver|retrouver|trouve|veut|besoin|reprendre … emploi|travail|boulot|taf|job|poste|place|cdi|cdd|mission*',
			'recherche … emploi',
			'retour … emploi',
			'veut … travailler|bosser|retravailler',
			'voudrait|souhaite|aimerait|envie … travailler|retravailler|bosser',
			'candidat* … offre*|poste*',
			'repondre … offre*|annonce*'
		],
		wished: true
	},
	{
		topic: 'demande:outils-candidature',
		said: [
			'cv',
			'curriculum',
			'lettre* … motivation',
			'lettre … candidature',
			'entretien* … embauche|recrutement|employeur|professionnel',
			'preparer|prepare … entretien*',
			'aide|faire|rediger|ecrire|relire|refaire … candidature*',
			'linkedin'
		],
		wished: true
	},
	{
		topic: 'demande:jobs-stages',
		said: [
			'job … ete|etudiant|vacances|week',
			'jobs',
			'cherche|trouver|veut|voudrait … petit* boulot*|job',
			'cherche|trouver|veut|voudrait|besoin|convention|demande … stage*',
			'premiere* experience*',
			'saison … ete',
			'emploi … ete',
			'baby sitting',
			'boulot … ete'
		],
		wished: true
	},
	{
		topic: 'demande:creation-reprise',
		said: [
			'creer|lancer|ouvrir|monter|reprendre|creation|reprise|demarrer … entreprise|activite|boite|societe|commerce|micro|boutique|restaurant|salon|affaire|snack|food|gite|atelier|auto|camion|bar',
			'se|me lancer|installer',
			'mettre|installer … compte|independant*',
			'se mettre … compte',
			'auto entrepreneur',
			'autoentrepreneur',
			'micro entreprise',
			'business plan',
			'entreprendre'
		],
		wished: true
	},
	{
		topic: 'demande:activite-en-difficulte',
		said: [
			'redressement|liquidation|faillite',
			'depot … bilan',
			'deposer … bilan',
			'entreprise|activite|commerce|boite|exploitation|boutique|ferme|restaurant|clients … difficulte*|mal|coule|effondr*|endette*|baisse|plus',
			'fermer|arreter|cesser|cessation … entreprise|activite|boutique|commerce|micro|boite|exploitation|restaurant|salon',
			'plus … clients',
			'cotisations … retard',
			'urssaf'
		],
		wished: true
	},
	{
		topic: 'demande:maintien-emploi',
		said: [
			'maintien … emploi|poste',
			'garder|conserver … emploi|poste|travail|boulot|place',
			'inapt*',
			'amenag* … poste|travail',
			'reprendre|reprise|retour … poste|travail … apres|arret',
			'poste adapte',
			'reclass*',
			'medecin travail',
			'rester … poste|emploi'
		],
		wished: true
	},
	{
		topic: 'demande:rupture-travail',
		said: [
			'licenci*',
			'demission*',
			'rupture … conventionnelle|contrat|essai',
			'prud hom*',
			'prudhom*',
			'litige|conflit … employeur|patron|travail|chef',
			'salaire* … impaye*|paye*|verse*',
			'quitter|quitte|partir … emploi|poste|boite|entreprise|travail|boulot|employeur|cdi',
			'perdu|perd|perdre|perte … emploi|travail|boulot|poste|job',
			'harcel*',
			'fin … contrat|cdd|mission',
			'heures sup* … pay*',
			'solde … compte',
			'rompre … contrat',
			'csp',
			'plan social'
		],
		wished: true
	},
	{
		topic: 'demande:fin-carriere',
		said: [
			'partir|depart|prendre|demande|preparer|age|droits|calcul|pension … retraite',
			'fin … carriere',
			'trimestres',
			'partir … retraite',
			'retraite … progressive',
			'carsat',
			'cumul emploi'
		],
		wished: true
	},
	{
		topic: 'demande:mobilite-internationale',
		said: [
			'etranger … travail*|partir|stage|etud*|emploi',
			'partir|travailler|aller|stage|vivre|etudier|expatri* … etranger|canada|angleterre|irlande|espagne|allemagne|australie|suisse|belgique|portugal|quebec|japon|europe|londres|dublin|zelande',
			'expatri*',
			'erasmus',
			'revient|revenir|retour|rentre|rentrer … etranger|canada|angleterre|irlande|espagne|allemagne|australie|suisse|expatriation|londres',
			'pvt',
			'vie volontariat international',
			'au pair',
			'visa vacances'
		],
		wished: true
	},
	{
		topic: 'demande:engagement',
		said: [
			'veut|voudrait|cherche|faire|mission|idee|interesse*|envie|possible … service civique',
			'benevol*',
			's engager',
			'm engager',
			'volontariat',
			'mission … civique|solidarite',
			'sapeur* pompier*',
			'reserve',
			'engagement … associa*|citoyen'
		],
		wished: true
	},
	{
		topic: 'demande:droits-vie-quotidienne',
		said: [
			'droits … logement|sante|caf|aides|apl|rsa',
			'aide* … logement|permis|transport|vacances|sport|sociale*',
			'trouver|cherche|chercher … logement|appart*|studio|chambre|colocation',
			'loisirs',
			'ou … sport',
			'mutuelle',
			'dossier|droits|demande* … caf',
			'apl',
			'rsa',
			'carte … transport|korrigo|bus',
			'passer|financer|aide|payer … permis',
			'permis … financ*|aide*',
			'medecin traitant',
			'carte vitale',
			'pass culture|sport'
		],
		wished: true
	},
	{
		topic: 'demande:question-autre-nature',
		said: [
			'divorc*',
			'separation',
			'probleme* … famil*|couple|voisin*|personnel*',
			'question … personnelle|sociale',
			'assistante sociale',
			'tutelle|curatelle',
			'soucis perso*',
			'besoin … parler'
		],
		wished: true
	}
];
