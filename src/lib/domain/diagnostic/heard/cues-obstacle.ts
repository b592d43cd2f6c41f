import type { Cues } from '#lib/domain/diagnostic/heard/cue.ts';

/** What may hinder, as people say it. Nothing of class C* (violence, justice, mental health) is ever listened for. */
export const OBSTACLE_CUES: readonly Cues[] = [
	{
		topic: 'frein:mobilite-sans-moyen',
		said: [
			'voiture|vehicule|auto|scooter|bagnole … panne|casse*|vendu*|hs|morte|fourriere|lache*|accident*|rade',
			'moyen transport … perdu',
			'a pied … partout|tout|travail|seulement|uniquement',
			'immobilise*'
		],
		denied: [
			'voiture|vehicule|scooter|bagnole|vehiculee|velo|auto',
			'moyen … transport|locomotion|deplacer',
			'transport* … perso*',
			'transport pour',
			'deplacer|deplace'
		]
	},
	{
		topic: 'frein:mobilite-transports-commun',
		said: [
			'depend* … bus|car|train|transport*|ter',
			'bus|car|cars|train … rare*|seulement|passe*|toutes|heure|par_jour|deux|matin|soir|scolaire*|horaires|uniquement',
			'seulement|uniquement|que … bus|car|train|transports commun',
			'en|par|prend|prends bus|car|transports|train|ter'
		],
		denied: ['bus|car|train … passe|apres|soir|tot|weekend|dimanche']
	},
	{
		topic: 'frein:mobilite-permis',
		said: [
			'permis … suspend*|annul*|retir*|invalid*|perdu|retrait|expire|reconnu|ukrainien|etranger|syrien',
			'perdu|perd|retrait|suspension|annulation|rate*|echoue … permis|points|code',
			'retire*|suspendu|annule … permis',
			'permis … toujours|jamais passe',
			'passer|payer … permis',
			'code … rate*|passe_pas|trop_dur',
			'points … permis … perdu*|plus'
		],
		denied: ['permis', 'permis … passe|valide|obtenu']
	},
	{
		topic: 'frein:mobilite-ile-rural',
		said: [
			'habite|vit|vis|reside|loge|installe* … ile|ouessant|groix|sein|molene|batz|hoedic|houat|brehat|arz',
			'habite|vit|vis … campagne|perdu*|isole*|bled|hameau|bout|trou',
			'rural|isole* … campagne|bourg|hameau|tout|village|rien',
			'bateau … tous|chaque|prendre|horaires|matin|continent',
			'loin de tout',
			'fond … campagne',
			'pleine campagne',
			'coin … perdu|isole',
			'hameau',
			'sur une ile',
			'sur l ile'
		],
		denied: ['commerce|commerces|service*|rien … alentour|cote|bourg|village']
	},
	{
		topic: 'frein:numerique-equipement',
		said: [
			'ordinateur|ordi|pc|tablette|telephone|smartphone … panne|casse*|mort|hs|plante*|vole*',
			'internet|connexion|wifi|reseau … coupe*|capte*|mauvais*|passe',
			'plus|partage … ordinateur|ordi|forfait|data',
			'zone blanche'
		],
		denied: [
			'ordinateur|ordi|pc|internet|connexion|wifi|box|tablette|smartphone|imprimante|scanner|mail|forfait',
			'adresse mail|email',
			'telephone … marche'
		]
	},
	{
		topic: 'frein:numerique-usages',
		said: [
			'perdu*|bloque*|galere*|mal|peur|dur|difficult*|largue*|debrouille_mal|complique* … internet|ordinateur|ordi|ligne|numerique|informatique|site|sites|mails|mot_passe|ameli|clavier|souris|espace',
			'internet|ordinateur|ordi|numerique|informatique|ligne|site*|mails|mot_passe|espace … perdu*|bloque*|galere*|peur|dur|complique*|chinois|panique*|difficile|oublie|truc',
			'illectron*',
			'mot* passe … oublie*|perdu*|retrouve*'
		],
		denied: [
			'sait|sais|arrive|savoir … servir|utiliser|scanner|mail*|ordinateur|internet|ligne|connecter|actualiser|piece',
			'ouvrir … mails|boite',
			'aise|a l aise … ordinateur|internet|numerique|informatique|ordi|ligne|ordis',
			'comprend|comprends|connait … internet|ordinateur|informatique|ordi|site'
		]
	},
	{
		topic: 'frein:langue-francais',
		said: [
			'apprend|apprends … francais',
			'francais … difficile|debut|debutant|a1|a2|limite|fragile|approximatif|hesitant|apprend|peu|progresse|moyen',
			'parle|comprend|parl … peu|mal … francais',
			'mal|difficult*|dur|barriere … francais|langue',
			'barriere langue',
			'cours … francais|fle',
			'niveau a1|a2',
			'vient … arriver … france',
			'allophone'
		],
		denied: [
			'parle|comprend|parl*|maitrise* … francais|langue',
			'francophone',
			'francais … assez|suffisant|courant'
		]
	},
	{
		topic: 'frein:savoirs-lire-ecrire',
		said: [
			'mal|difficult*|dur|galere|peine|probleme*|peur|honte|lunettes|complique … lire|ecrire|lecture|ecriture|orthographe|ecrit|remplir',
			'illettr*|analphabet*|dyslex*',
			'mieux lire|ecrire',
			'apprendre a lire|ecrire',
			'fautes … orthographe|partout|beaucoup',
			'oublie … lunettes',
			'ecriture|lecture|orthographe … difficile|dur|bloque|probleme|penible'
		],
		denied: ['sait|sais|savoir|arrive|appris … lire|ecrire|remplir', 'lit|ecrit … bien|francais']
	},
	{
		topic: 'frein:savoirs-calcul',
		said: [
			'mal|difficult*|dur|nul*|fache*|galere|peur|bloque*|perdu* … calcul*|maths|math|compter|chiffres|fractions|pourcentage*|tables|divisions',
			'calcul*|maths|chiffres|compter|fractions … difficile|dur|bloque*|galere|perdu*|nul*|chinois|horreur|cauchemar|oublie*',
			'maths|calcul|chiffres … bete|noire',
			'dyscalcul*'
		],
		denied: [
			'sait|sais|arrive … compter|calculer|divisions|multiplications|rendre monnaie',
			'bon* … maths|calcul'
		]
	},
	{
		topic: 'frein:famille-garde',
		said: [
			'garde|garder|faire garder … enfant*|fils|fille|petit*|bebe … probleme|trouver|difficile|cher|cherche|qui|pose*|solution|complique*',
			'probleme*|souci*|solution|difficult*|qui|mode|cherche|trouver|galere … garde|garder|nounou|creche|assistante_maternelle|nourrice|periscolaire',
			'nounou|creche|assistante_maternelle|nourrice … arrete|cher*|complet*|ferme*|attente|liste|place',
			'liste attente … creche'
		],
		denied: [
			'personne|qui … garder',
			'garde|garder|nounou|creche|nourrice|assistante_maternelle|periscolaire',
			'place … creche|nounou|garderie',
			'personne pour … enfant*|garder|petit*',
			'mode garde'
		],
		ofKin: true
	},
	{
		topic: 'frein:famille-aidant',
		said: [
			'aidant*',
			's_occuper|occuper|occupait … mere|pere|parents|mari|femme|frere|conjoint*',
			'aide|occupe|occupes|soigne|accompagne|gere … mere|pere|parents|conjoint*|mari|femme|fils|fille|frere|soeur|grand|beau … malade|handicap*|age*|alzheimer|dependan*|quotidien|tous|seule|domicile|soir|jour|parkinson',
			'occupe|aide|soigne … mere|pere|parents|grand_mere|grand_pere|belle_mere',
			'mere|pere|mari|femme|conjoint*|fils|fille|frere|parents|belle_mere … malade|alzheimer|dependant*|handicape*|hospitalise*|gir|parkinson|fin de vie|autiste'
		]
	},
	{
		topic: 'frein:famille-horaires',
		said: [
			'horaires … enfant*|ecole|famille|decales|compatib*|garde|coinces|contrainte*|scolaires',
			'contrainte* … famil*|horaire*|ecole|enfants',
			'ecole|creche|enfants|periscolaire|garderie … ferme|sortie|16|17|18|recuperer|chercher|mercredi|matin',
			'chercher|recuperer|deposer|emmener … enfant*|ecole|petit*|fils|fille|creche',
			'seul*|solo|monoparental* … enfant*',
			'seul* avec … enfant*|fils|fille|petit*|ados',
			'maman|mere|pere|papa|parent … solo|isole*|celibataire|seul*',
			'disponible … seulement|que … ecole|matin|journee',
			'garde alternee',
			'ecole|enfants|petits … entre|avant|apres',
			'rentre*|rentrer|finir|partir … 16h|16h30|17h|16|17 … aine*|enfant*|ecole|petit*',
			'cause … ecole|enfants'
		],
		denied: [
			'disponible|travailler|libre|possible|dispo|equipes|faire … mercredi*|soir*|week|weekend|matin|entre|nuit|apres_16|apres_17|dimanche*|tot'
		],
		ofKin: true
	},
	{
		topic: 'frein:famille-autre',
		said: [
			'enceinte',
			'grossesse',
			'divorc*',
			'separation',
			'separe*|separer',
			'vient … separer|quitter',
			'deuil',
			'attend … bebe|enfant',
			'accouche*'
		]
	},
	{
		topic: 'frein:logement-sans',
		said: [
			'dort|dors|vit|vis … voiture|rue|dehors|camion|camping|squat|tente|fourgon|hotel',
			'heberge* … ami*|copain|copine|amis|connaissance*|tiers|provisoire*|temporaire*|115|foyer|droite|chez|pote*|canape',
			'sdf|115|chrs',
			'a la rue',
			'canape … ami*|copain|pote*',
			'perdu … logement|appart*|toit',
			'foyer urgence'
		],
		denied: [
			'logement|domicile|hebergement|toit|appart*|adresse|chez|endroit … dormir|stable|fixe|elle|lui|moi',
			'logement',
			'domicile|hebergement|toit|domicile fixe',
			'ou dormir',
			'endroit … dormir'
		]
	},
	{
		topic: 'frein:logement-menace',
		said: [
			'expuls*',
			'loyer* … retard*|impaye*|paye*|dette*|payer',
			'retard*|impaye*|dette* … loyer*',
			'quitter|rendre|perdre|partir … logement|appart*|maison|studio',
			'bail … fin|termine|expire|renouvele*',
			'proprietaire|proprio … vend|reprend|recupere|conge|partir|vendre',
			'preavis … logement|proprietaire|appart*',
			'commandement payer'
		],
		denied: ['payer|paye|paie … loyer']
	},
	{
		topic: 'frein:logement-inadapte',
		said: [
			'habite|loge|logement|appart*|maison … loin|eloigne*|petit*|humide|insalubre|inadapte*|etage|moisi*|trop|serre*|km',
			'loin … travail|entreprise|centre|ville|formation|boulot|employeur|tout',
			'trop petit|loin|humide',
			'studio|chambre|appart* … a trois|quatre|cinq|deux',
			'sans ascenseur',
			'plus … adapte*',
			'insalubre|moisissures'
		]
	},
	{
		topic: 'frein:finances-ressources',
		said: [
			'fin … mois … difficile*|dur*',
			'fins mois',
			'au rsa|ass',
			'minima sociaux',
			'plus|bientot|fin|finit|termine*|arrive … droits|indemni*|allocation*|chomage|are',
			'droits|indemni*|allocation*|chomage|are … fin|epuises|finis*|terminent|termine*|arret*|bout|expire*',
			'ressources|revenus|salaire … baisse*|insuffisant*|faible*|bas|petit*|divise*|coupe*',
			'baisse|perte … revenus|salaire|ressources',
			'petit* … salaire|retraite|revenu*|budget',
			'argent … manque|probleme*|souci*|serre|juste',
			'probleme*|souci* … argent|financier*|sous',
			'galere … argent|finan*|sous',
			'joindre … deux bouts',
			'budget … serre|juste|tendu'
		],
		denied: [
			'argent|ressources|revenus|revenu|sous|indemnisation|indemnise*|allocation*|salaire|rond|epargne|economies',
			'droit … chomage|rsa|allocation*|are',
			'droits chomage',
			'vivre … avec',
			'plus|rien … vivre',
			'sort|sortir|sors … bourse|salaire|mois'
		]
	},
	{
		topic: 'frein:finances-dettes',
		said: [
			'dette*',
			'endett*|surendett*',
			'huissier*',
			'decouvert',
			'credit* … rembourser|retard|conso*|trop|arrive*|plein',
			'factures … retard|impayees|edf|payer',
			'restos coeur',
			'banque alimentaire',
			'colis … alimentaire*',
			'aide alimentaire',
			'secours_populaire|catholique'
		]
	},
	{
		topic: 'frein:finances-cout-formation',
		said: [
			'formation|ecole|permis|cap|bts|certification … cher*|coute*|cout|prix|moyens|hors_prix|euros',
			'cout|prix|coute … formation|ecole|bilan',
			'peur|crainte|perdre|perte|baisse|perd|garder|tenir|vivre … salaire|revenu*|paie|paye … pendant|formation|ecole|etudes|reconversion',
			'peur … perdre|perte … salaire|revenu*|paie',
			'perdre … salaire',
			'quitter … salaire',
			'reste … charge',
			'cpf … insuffisant|vide|suffit|couvre',
			'reste … euros|€ … formation|charge',
			'qui … paye|paie|finance'
		],
		denied: [
			'payer|financer|financement … formation|ecole|bilan|cap|bts|etudes',
			'moyens … formation|payer|former|permis|ecole',
			'financement'
		]
	},
	{
		topic: 'frein:admin-demarches',
		said: [
			'droits … ouverts|ouvrir|bloques|coupes|suspendus|radie*',
			'radie* … france|pole|ft|chomage|caf',
			'radie*|radiation',
			'dossier … bloque|refuse*|perdu|incomplet|complique|caf|retard|attente',
			'papiers|demarches|courriers|paperasse|administratif|administratifs|formulaires|dossiers … perdu*|complique*|difficile*|galere*|comprend*|trop|peur|noye*|ouvre|bloque*|chinois|debord*|retard|depasse*',
			'perd|perds|perdu*|galere*|noye*|mal|peur|difficult*|debord*|phobie|depasse* … papiers|demarches|courriers|paperasse|administrati*|formulaires|dossiers',
			'declaration … retard|trimestrielle|oublie*',
			'caf|cpam|ft|france_travail … reponse|bloque*|suspendu*|coupe*|perdu'
		],
		denied: [
			'comprend|comprends|ouvre|arrive|sait|inscri* … courrier*|papiers|formulaire*|dossier*|demarches',
			'droits ouverts'
		]
	},
	{
		topic: 'frein:admin-papiers',
		said: [
			'titre|carte … sejour … expire*|renouvel*|attente|fin|perime*|recepisse|bientot|valable',
			'recepisse',
			'prefecture … rendez|rdv|attente|dossier|titre',
			'renouvel* … titre|sejour|carte',
			'carte identite … perdue|perime*|volee|expire*',
			'demand* asile',
			'oqtf',
			'sans papiers'
		],
		denied: [
			'papiers … identite|regle|francais|jour',
			'papiers',
			'titre sejour',
			'autorisation travail|travailler',
			'droit … travailler'
		]
	},
	{
		topic: 'frein:admin-juridique',
		said: [
			'prud hom*|prudhom*',
			'litige*',
			'conflit … employeur|patron|proprietaire|bailleur|direction',
			'avocat*',
			'tribunal',
			'salaire*|heures … impaye*|paye*|verse*|du|dus|retard',
			'contest* … licenciement|decision|rupture|sanction',
			'licenciement … abusif|contest*|faute',
			'droit travail',
			'solde … compte … recu|faux|manque|paye',
			'contrat … signe|illegal|verbal',
			'arnaqu*|escroqu*',
			'harcel* … travail|moral|chef|patron'
		],
		denied: ['paye*|paie … heures|salaire', 'salaire … mois|verse|recu']
	},
	{
		topic: 'frein:admin-discrimination',
		said: [
			'discrimin*',
			'ecarte*|refuse*|recale* … origine*|nom|couleur|age|handicap|accent',
			'racis*',
			'refuse* … voile|nom|couleur|age|origine*|accent|handicap',
			'cause … nom|voile|couleur|origine*|accent|prenom|peau|adresse'
		]
	},
	{
		topic: 'frein:sante-restriction',
		said: [
			'mal|douleur*|probleme*|souci*|bloque*|opere*|operation|fragile … dos|epaule*|genou*|main*|poignet*|hanche|cervical*|sante|coeur|jambe*|yeux',
			'dos|epaule|genou*|poignet|hanche … mal|bloque*|casse*|opere*|foutu*|abime*|fragile*|probleme*|lache*|tient',
			'inaptitude',
			'allergi* … farine*|produit*|poussiere*|latex',
			'dos|genou*|epaule*|poignet* … fichu*|foutu*|use*',
			'inapt*',
			'port … charge* … interdit|plus|limit*|possible|contre',
			'restriction* … medical*|medecin|charge*',
			'arret … maladie|travail|longue',
			'maladie|malade … chronique|longue|grave|professionnelle|travail',
			'tms|lombalgie|hernie|sciatique|canal_carpien|diabet*|epilep*|cancer|asthme|arthrose|allergi*|sourd*|malentendant*|malvoyant*',
			'accident travail'
		],
		denied: [
			'porter … lourd|charges|charge',
			'debout … longtemps|heures|toute|journee',
			'rester|tenir debout',
			'peut|peux … porter|lever|debout'
		]
	},
	{
		topic: 'frein:sante-acces-soins',
		said: [
			'mutuelle … cher*|plus|coute',
			'css|c2s|puma|ame',
			'medecin … trouve*|cherche|desert|partir|retraite',
			'cherche … medecin|dentiste',
			'soins … repousse*|renonce*|cher*|attente|report*',
			'renonce* … soins|lunettes|dentiste|medecin',
			'dents|lunettes … cher*|payer|argent|refaire|moyens',
			'desert medical'
		],
		denied: [
			'mutuelle',
			'medecin traitant|generaliste',
			'medecin',
			'carte vitale',
			'couverture … sante|maladie|sociale',
			'secu|securite sociale',
			'soigner|soigne … moyens|argent',
			'droits … secu|sante|cpam'
		]
	},
	{
		topic: 'frein:projet-flou',
		said: [
			'hesite … entre',
			'j en sais rien',
			'peut etre … peut etre',
			'perdu* … orientation|choix|projet|avenir|sait|metier*|quoi|sens',
			'trop … idees|choix|options|envies|pistes',
			'plusieurs … idees|pistes|options|metiers|envies',
			'projet … flou|vague|floue|encore|definir',
			'idees … floue*|vague*',
			'tout … interesse|plait',
			'rien … plait|interesse|inspire',
			'tourne … rond',
			'y … voit|vois clair',
			'partag* entre'
		],
		denied: [
			'sait|sais … veut|veux|voie|choisir|orienter|metier*',
			'sait|sais|idee|idees|trop … quoi|vers_quoi|que_faire|ou_aller|orienter|metier*|projet|veut|veux|choisir|par_ou|orientation',
			'idee … metier|projet|suite|precise|faire|avenir',
			'sait|sais pas|du quoi',
			'idee|idees|projet',
			'voit|vois … clair',
			'trop quoi'
		]
	},
	{
		topic: 'frein:projet-diplome',
		said: [
			'diplome* … reconnu*|etranger|syrien*|ukrainien*|turc*|algerien*|marocain*|valable|equivalen*|traduit|traduire',
			'equivalence* … diplome*',
			'arrete|quitte|sorti* … ecole|college|scolarite|3e|troisieme|cinquieme|quatrieme … tot|diplome|15|16|14',
			'niveau … bas|college|troisieme|3e|insuffisant',
			'rate* … bac|cap|brevet|diplome|examen|bts|bep',
			'bac|cap|brevet|bts|bep … rate*|echoue*'
		],
		denied: [
			'diplome*|bac|cap|brevet|bts|qualification|qualifie*|bep',
			'diplome* … reconnu*|valable*|accepte*'
		]
	},
	{
		topic: 'frein:projet-experience',
		said: [
			'arrete … travailler|bosser … depuis|ans',
			'arret* … ans … elever|enfants|longtemps',
			'trou* … cv|parcours',
			'longue … interruption|inactivite|pause|absence',
			'ans … inactivite|chomage|travaille|foyer|interruption|maison|arret|sans_travailler',
			'jamais travaille*',
			'elever|eleve … enfants … ans',
			'debutant* … experience|metier|aucune',
			'manque … experience|pratique|anciennete'
		],
		denied: [
			'experience*',
			'travaille|travailler|bosse|bossait … depuis|ans|longtemps|vie|jamais',
			'travaille',
			'jamais … travaille|bosse',
			'assez … experience',
			'stage*'
		]
	},
	{
		topic: 'frein:projet-marche-local',
		said: [
			'rien|peu|pas|plus … offres|formation*|ici|coin|pres|alentour|postes|embauche',
			'rien … dans|ici|coin|cote|secteur|alentour',
			'formation*|ecole|cfa … loin|rennes|nantes|paris|brest|km|autre_bout|uniquement|que',
			'bouche* … ici|secteur',
			'secteur … bouche|sinistre|ferme|sature|embauche|recrute plus'
		],
		denied: [
			'offres|offre|emploi|emplois|travail|boulot|formation|formations|poste|postes|debouche*|embauche|employeur* … ici|coin|pres|secteur|cote|alentour|local*|proche|bassin|departement|region|proximite|ile|bretagne',
			'offres',
			'recrute*|embauche* … ici|coin|pres|secteur',
			'debouche*',
			'offre'
		]
	},
	{
		topic: 'frein:projet-contrat',
		said: [
			'preavis',
			'clause* … non|concurrence|dedit|exclusivite|mobilite',
			'non concurrence',
			'temps partiel … subi|impose|temps|heures|coince',
			'employeur|patron|direction … refuse*|veut_pas|bloque*|lache|liberer|accepte',
			'refuse* … rupture|conge|pleter|temps|liberer',
			'horaires … decales|nuit|coupes|imposes|changent|variables|3x8|2x8|poste*',
			'engage* … encore|jusqu|ans|contrat',
			'3x8|2x8|5x8',
			'coupure*',
			'heures … bloque*|fixes|semaine … possible'
		],
		denied: [
			'peut|peux … quitter|partir|demissionner|absenter|poser|conge',
			'conge … accorde|accepte|possible',
			'employeur|patron … accord|accepte|veut|lacher|liberer'
		]
	},
	{
		topic: 'frein:projet-delai',
		said: [
			'avant … vendredi|lundi|mardi|mercredi|jeudi|samedi|demain|fin|semaine|mois|15|30|31|dimanche',
			'date … limite|butoir',
			'delai* … court*|proche*|depasse*|serre*|trop|jours|tenir',
			'dans … jours|semaine',
			'ferme|cloture|clot|terminent|finissent|finit|inscriptions … demain|vendredi|semaine|lundi|jours|bientot|mardi|mercredi|jeudi',
			'trop court|juste|tard pour',
			'c est trop court|juste',
			'trop … court|tard|juste … temps|delai|inscri*|preparer',
			'plus que … jours|semaine*|heures',
			'reste … jours|semaine*',
			'demain … dernier|limite|dossier|rendre',
			'jusqu … vendredi|demain|lundi|mardi|mercredi|jeudi'
		],
		denied: ['prete* … temps', 'temps … preparer|dossier|inscri*|avant|delai|monter']
	},
	{
		topic: 'frein:confiance',
		said: [
			'peur … lancer|rater|echouer|echec|jugement|ridicule|niveau|capable|seul*|hauteur|oser|nul*|premier|rentrer',
			'doute* … elle|lui|moi|capacite*|tout|d_elle|meme|beaucoup|soi',
			'confiance … perdu*|manque|faible|zero|cassee|brisee|plus|baisse',
			'perdu … confiance',
			'tres|se|sent|trop isole*',
			'isole* … depuis|chez|socialement|amis',
			'solitude',
			'seul* … toute|journee|tout|monde|personne',
			'nul*|bonne_a_rien|bon a rien|incapable*',
			'decourage*|demoralise*|demotive*|bras_baisses|baisse_bras',
			'moral … zero|bas|mal',
			'honte',
			'timide',
			'ose … pas|plus',
			'sort|sors … peu … chez|maison'
		],
		denied: [
			'confiance',
			'capable',
			'hauteur',
			'ose|oser|osait',
			'motive*|motivation|envie|gout|energie',
			'voit|vois|connait … personne|monde',
			'sort|sors',
			'crois|croit … elle|lui|moi|y',
			'legitime',
			'moral',
			'force* … chercher|continuer|recommencer'
		]
	},
	{
		topic: 'frein:representations',
		said: [
			'trop … vieux|vieille|jeune|age*|tard|diplome*|manuel|intello|femme',
			'metier*|travail|boulot|mecanique|informatique|batiment|chantier|truc … homme*|femme*|fille*|garcon*|mec*|mecs|vieux|jeunes',
			'a mon|son age',
			'pour … garcons|filles|mecs|hommes|femmes|intellos|riches|jeunes|bretons|eux',
			'on … prendra|prend|veut|embauche|embauchera … jamais|pas|plus|femme|age|vieux',
			'personne … embauche*|veut|prendra'
		],
		denied: [
			'fait*|fait pour',
			'pour … moi|elle|lui|nous|fille*|femme*|homme*|garcon*|gens comme',
			'niveau|ecole|etudes … pour|fait|assez|bac',
			'mon|son niveau',
			'assez intelligent*|intelligente|jeune',
			'place … femme|fille|homme',
			'scolaire'
		]
	}
];
