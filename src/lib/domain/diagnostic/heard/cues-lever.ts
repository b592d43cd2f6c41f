import type { Cues } from '#lib/domain/diagnostic/heard/cue.ts';

/** What people lean on, as they say it. */
export const LEVER_CUES: readonly Cues[] = [
	{
		topic: 'levier:competences-reconnues',
		said: [
			'caces',
			'habilitation*',
			'titre … professionnel',
			'tres|bonnes competences',
			'competences … en|de|reconnues|solides|techniques',
			'certifi* … en|de',
			'fimo',
			'poids lourd'
		]
	},
	{
		topic: 'levier:experience-transferable',
		said: [
			'ans|annees experience',
			'experience … vente|accueil|solide|benevol*|terrain|equipe|batiment|restauration|comptabilite|secretariat|longue|aupres|dans|en',
			'benevole … depuis|dans|aux|au|restos',
			'beaucoup … experience',
			'a|ai travaille|tenu|gere|eleve|encadre|fait … ans',
			'a|ai|avoir tenu|gere|encadre|anime … compta|asso|association|equipe|caisse|budget',
			'ca|cela … resservir|servir|utile',
			'competence* … pour … metier',
			'bricole|jardine|cuisine … beaucoup',
			'polyvalent*',
			's occupe|occupee … grand_mere|mere|pere … ans'
		]
	},
	{
		topic: 'levier:langues',
		said: [
			'parle|parl|parlant|maitrise … anglais|breton|espagnol|allemand|arabe|ukrainien|russe|portugais|langues|turc|italien|brezhoneg',
			'bilingue*',
			'trilingue*',
			'bon|tres anglais',
			'courant anglais|espagnol|breton',
			'anglais|espagnol|breton|allemand … courant|couramment|natal*',
			'diwan',
			'breton … famille|maison'
		]
	},
	{
		topic: 'levier:projet-clair',
		said: [
			'projet … clair|precis|defini|muri|construit|reflechi|net|nette',
			'sait … veut|ce_qu|exactement',
			'sais … veux|ce_que|exactement',
			'idee … claire|precise|nette',
			'objectif … clair|precis',
			'choix … fait|clair'
		],
		wished: true
	},
	{
		topic: 'levier:motivation',
		said: [
			'motive*',
			'tres|super|hyper|trop envie',
			'aime|aimes|adore* … metier|soigner|travail*|contact|enfants|cuisin*|bricol*|ca|apprendre|animaux|aider|bois|nature|conduire',
			'passion*',
			'prete* a tout|bosser|donner|apprendre|partir|travailler|se',
			'decidee a|de',
			'determine*',
			'energie',
			'volonte',
			'tres|super volontaire',
			'voudrait soigner',
			'reve … de|devenir',
			'tient … coeur'
		],
		wished: true
	},
	{
		topic: 'levier:demarches-deja-faites',
		said: [
			'deja … inscri*|contact*|envoye|fait|appele|visite|rencontre|depose|demand*|vu|pris|postule|commence|renseigne|candidat*',
			'a|ai contacte|appele|postule|depose|envoye|visite|rencontre',
			'dossier … formation|inscription|candidature|rqth … depose|envoye|cours|monte',
			'candidatures … envoyees|faites',
			'rdv|rendez_vous … pris|prevu|cale|semaine',
			'fait … stage|immersion|pmsmp|bilan|portes',
			'portes ouvertes',
			'devis … demand*|formation',
			'inscription … faite|envoyee|cours'
		]
	},
	{
		topic: 'levier:soutien-proches',
		said: [
			'soutien|soutenu*|soutient|soutiennent|aide*|epaule*|encourag* … par … mari|femme|famille|parents|mere|pere|conjoint*|amis|amie|proches|entourage|soeur|frere|copain|copine|fille|fils|compagn*',
			'mari|femme|famille|parents|mere|pere|conjoint*|amis|amie|proches|entourage|soeur|frere|copain|copine|fille|compagn*|voisin* … soutien|soutient|soutiennent|aide|aident|encourag*|garde|gardent|heberge*|prete*|pousse*|derriere|d_accord',
			'bien entoure*',
			'compter sur … famille|parents|mere|soeur|mari|amis|proches'
		],
		ofKin: true
	},
	{
		topic: 'levier:soutien-professionnel',
		said: [
			'suivi*|accompagne*|conseill*|referent*|aide* … par|mission|ml|cap|france|pole|conseiller*|educat*|assistante|cip|ft|mlocale',
			'conseiller*|referent*|educat*|assistante_sociale … mission|france|suit|ft|cap|ml|super|aide|bien|ecoute|connait',
			'a … referent*|conseiller*|educat*',
			'assistante|assistant social|sociale … accompagne|suit|aide|connait',
			'cej|pacea'
		]
	},
	{
		topic: 'levier:reseau-pro',
		said: [
			'connait|connais|connaissance* … gens|monde|patron*|employeur*|entreprise*|professionnel*|artisan*',
			'reseau',
			'contacts … dans|chez|metier|pro*',
			'employeur|patron|chef|cheffe|directrice|directeur|rh|direction … appuyer|d_accord|ok|favorable|pret|prete|reprendre|embaucher|soutient|encourage|propose|arrangeant',
			'ancien* … employeur|patron|collegue* … prend*|recommand*|rappel*|reprendre',
			'promesse embauche',
			'pret* … embaucher|reprendre|prendre',
			'patron … prendrait|prendre'
		],
		ofKin: true
	},
	{
		topic: 'levier:mobilite',
		said: [
			'a|ai|possede le|un|une permis|voiture|scooter|vehicule|mobylette|moto',
			'a|ai permis',
			'permis b|voiture|ok|obtenu|valide',
			'permis … b|voiture … poche|ok|obtenu|valide',
			'garde … permis',
			'vehicule|voiture … ok|fiable|personnel*|permis',
			'vehiculee',
			'mobile … toute|tout|region|departement|bretagne|partout|france|geographiquement',
			'est|suis|tres mobile',
			'se deplace … facilement|partout',
			'pret*|possible … bouger|demenager|bouge|deplacer',
			'demenager … possible|ok|probleme',
			'conduit|conduis'
		]
	},
	{
		topic: 'levier:numerique',
		said: [
			'aise … ordinateur|numerique|informatique|internet|ordi',
			'internet|ordinateur|informatique … aise|facile',
			'maitrise|connait|sait|sais|utilise … excel|word|informatique|ordinateur|internet|ordi|pack|logiciel*',
			'bon* … informatique|ordi',
			'fait … tout … ligne|internet|telephone|tablette',
			'debrouille* … ordi*|internet|informatique|ligne',
			'geek'
		]
	},
	{
		topic: 'levier:autonomie-demarches',
		said: [
			'autonome*',
			'debrouillard*',
			'debrouille* … seul*|bien|demarches|papiers|papier',
			'fait … demarches|papiers|dossiers|courriers … seul*|elle|lui',
			'gere … papiers|demarches|dossiers|courriers|seul*',
			'aise … demarches|administratif|papiers',
			'dossiers|papiers|demarches … truc|facile|impeccable*'
		]
	},
	{
		topic: 'levier:temps',
		said: [
			'a|ai|prend|prendre|beaucoup|dispose du|de|d temps',
			'a|ai|dispose tout|plein|beaucoup … temps',
			'du temps devant|libre|maintenant',
			'temps libre',
			'disponible*',
			'dispo … suite|tout|journee|semaine',
			'libre … suite|matin*|journee|mercredi*|lundi',
			'dispo'
		]
	},
	{
		topic: 'levier:stabilite-logement',
		said: [
			'logement stable',
			'est|suis|sont|toujours proprietaire*',
			'proprietaire … maison|appartement|logement',
			'rester|reste … chez … parents|eux|elle|lui|tant|autant',
			'loge* … chez|parents|stable|gratuit*|fonction',
			'loyer … faible|ok|modere|pas_cher',
			'maison … payee|a_elle|lui|eux',
			'hlm … stable|depuis|tranquille'
		]
	},
	{
		topic: 'levier:droits-formation',
		said: [
			'cpf … rempli|euros|plein|restant|heures|disponible|jamais|utilise',
			'euros|heures … cpf',
			'compte … formation … rempli|plein|euros',
			'droits … formation|cpf|transition',
			'droit* … transition|cpf|formation|dif|conge',
			'accord … transition*',
			'heures … formation … acquises|restent'
		]
	},
	{
		topic: 'levier:ressources-securisees',
		said: [
			'are … jusqu|mois|encore|ans|an|pendant',
			'indemnise*|indemnisation … jusqu|encore|mois|an|ans',
			'chomage … jusqu|encore|mois|an|ans|pendant',
			'allocation* … jusqu|encore|mois|ans',
			'epargne|economies|cote … cote|mis|peu|tenir|mois|an',
			'salaire … maintenu|conjoint*|mari|garanti|femme|suffit',
			'mari|femme|conjoint*|compagn* … salaire|gagne|travaille|cdi',
			'mis … argent|sous … cote',
			'indemnites … licenciement|depart|tenir',
			'droits … chomage|are'
		],
		ofKin: true
	},
	{
		topic: 'levier:aides-mobilisables',
		said: [
			'aide* … region|regionale|repere*|possible*|mobilis*|ft|agefiph|departement|permis|finance* … droit|possible*|accord*|repere*|paiera|reperee',
			'aide regionale',
			'a|ai|ouvre … droit … aide*|prime|bourse|apl|css',
			'eligible … aide*|prime|bourse|dispositif|pret',
			'prime … activite|possible',
			'fonds … aide|jeunes|solidarite',
			'qualif emploi',
			'agefiph'
		]
	},
	{
		topic: 'levier:marche-porteur',
		said: [
			'recrute* … beaucoup|partout|tout|bras|fort|temps|dans|coin|ici',
			'ca recrute',
			'secteur|metier|filiere|branche|usine … recrute*|tension|porteur|embauche*',
			'manque … bras|monde|main|candidats',
			'metier … tension',
			'beaucoup|plein … offres',
			'embauche* … beaucoup|partout',
			'penurie'
		]
	},
	{
		topic: 'levier:offre-proche',
		said: [
			'formation|cours|ecole|afpa|greta|cfa|centre|lycee|ifas|ifsi … pres|cote|distance|ville|brest|quimper|rennes|lorient|vannes|brieuc|proximite|minutes|km|deux_pas|carhaix|morlaix|pontivy',
			'formation|cours … en ligne',
			'a distance'
		]
	},
	{
		topic: 'levier:statut-ouvrant-droits',
		said: ['rqth', 'boeth', 'aah', 'obligation emploi', 'travailleur* handicap*', 'pension invalidite']
	}
];
