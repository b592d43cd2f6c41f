import type { Cues } from '#lib/domain/diagnostic/heard/cue.ts';

/** Where people say they stand today; a wish (« cherche un CDI ») is no situation. */
export const SITUATION_CUES: readonly Cues[] = [
	{
		topic: 'statut:demandeur-emploi-inscrit',
		said: [
			'inscrit* … france_travail|pole_emploi|ft|chomage',
			'demandeur*|demandeuse … emploi',
			'chomage depuis|indemnise|actuellement',
			'au chomage',
			'touche|percoit … chomage|are|ass',
			'are … jusqu|depuis',
			'suivi* … france_travail|pole_emploi|ft',
			'conseiller* ft|france_travail|pole_emploi',
			'actualise* … ft|france|pole|mois'
		]
	},
	{
		topic: 'statut:demandeur-emploi-non-inscrit',
		denied: ['inscrit* … france_travail|pole_emploi|ft|chomage|nulle_part|inscrite', 'inscrit*']
	},
	{ topic: 'statut:salarie-cdi', said: ['cdi'] },
	{ topic: 'statut:salarie-cdd', said: ['cdd', 'contrat … determinee'] },
	{
		topic: 'statut:salarie-interim',
		said: ['interim', 'interimaire*', 'missions … adecco|manpower|randstad|usine|semaine']
	},
	{
		topic: 'statut:salarie-saisonnier',
		said: ['saisonnier*', 'saisons', 'fait … saison', 'saison … ete|hiver|camping|restaurant|serres']
	},
	{
		topic: 'statut:salarie-insertion',
		said: [
			'chantier … insertion',
			'iae|aci',
			'salarie* … insertion',
			'entreprise insertion',
			'cddi',
			'contrat … aide|pec|cui',
			'parcours emploi competences',
			'association intermediaire'
		]
	},
	{ topic: 'statut:intermittent-spectacle', said: ['intermittent*', 'annexe 8|10'] },
	{
		topic: 'statut:contrat-suspendu',
		said: [
			'conge … parental|sabbatique|maternite|longue|creation|sans_solde',
			'en arret … depuis|maladie|travail|mois|long',
			'arret maladie|longue',
			'en disponibilite',
			'contrat … suspendu'
		]
	},
	{
		topic: 'statut:alternant',
		said: [
			'apprenti|apprentie',
			'en|son|mon apprentissage|alternance',
			'annee … apprentissage|alternance',
			'en contrat … apprentissage|professionnalisation|pro',
			'alternant*',
			'contrat … apprentissage|professionnalisation … depuis|chez|jusqu'
		]
	},
	{
		topic: 'statut:alternant-rupture',
		said: [
			'contrat pro|apprentissage|alternance … rompu|casse|arrete',
			'contrat pro rompu',
			'apprentissage|alternance|contrat apprentissage … rompu*|rupture|casse|arrete|fini',
			'rupture|rompu … apprentissage|alternance|contrat pro',
			'patron … rompu|vire|arrete … apprentissage|alternance|contrat',
			'perdu … apprentissage|alternance|patron|maitre'
		]
	},
	{
		topic: 'statut:independant',
		said: [
			'a son|mon compte',
			'artisan|artisane',
			'commercant*',
			'liberal*',
			'auto|micro entrepreneur*|entrepreneuse',
			'autoentrepreneur*',
			'independant*',
			'freelance',
			'gerant*',
			'a|tient|tiens … boutique|salon|restaurant|commerce|entreprise|societe|micro_entreprise|bar|creperie|snack',
			'son|mon entreprise|commerce|salon|restaurant|auto_entreprise|micro_entreprise',
			'infirmiere|kine|avocat liberal*',
			'chef* … entreprise'
		]
	},
	{
		topic: 'statut:exploitant-agricole',
		said: [
			'exploitant*',
			'agricultric*|agriculteur*',
			'eleveur*|eleveuse*',
			'maraicher*',
			'son|mon exploitation|elevage|ferme',
			'paysan*',
			'gaec'
		]
	},
	{
		topic: 'statut:conjoint-collaborateur',
		said: [
			'conjoint* … collaborat*',
			'aide familial*',
			'travaille … avec … mari|conjoint|femme … entreprise|ferme|boutique|exploitation'
		]
	},
	{
		topic: 'statut:marin-professionnel',
		said: [
			'marin* pecheur*',
			'marin|marins',
			'matelot*',
			'pecheur*',
			'ostreicult*|conchylicult*|mytilicult*',
			'a la peche',
			'embarque*',
			'chalutier',
			'marine marchande'
		]
	},
	{
		topic: 'statut:agent-public-titulaire',
		said: [
			'fonctionnaire*',
			'titulaire … fonction|mairie|hopital|collectivite|poste|education|departement|region|etat|conseil|public',
			'prof|professeur*|enseignant* … titulaire|certifie*|education|ecoles|college',
			'agent* … titulaire',
			'agent … territorial*',
			'titulaire … territoriale|hospitaliere'
		]
	},
	{
		topic: 'statut:agent-public-contractuel',
		said: [
			'contractuel*',
			'contrat|cdd … mairie|hopital|departement|public|collectivite|education_nationale|region|fonction_publique',
			'vacataire*',
			'aesh|aed'
		]
	},
	{
		topic: 'statut:militaire',
		said: [
			'militaire*',
			'armee',
			'gendarme*',
			'marine nationale',
			'legion*',
			'quitte … armee|marine|gendarmerie',
			'engage … armee|marine|terre'
		]
	},
	{
		topic: 'statut:eleve',
		said: [
			'eleve de|en',
			'lyceen*',
			'collegien*',
			'au lycee|college',
			'en|classe seconde|premiere|terminale|troisieme|3e|4e|3eme|2nde',
			'eleve … en|lycee|college',
			'bac pro … en|lycee|premiere'
		]
	},
	{
		topic: 'statut:etudiant',
		said: [
			'etudiant*',
			'en licence|master|l1|l2|l3|m1|m2|bts|but|fac|dut',
			'a la fac',
			'fait … etudes|licence|master',
			'premiere|deuxieme|troisieme annee … licence|bts|but|fac|droit|medecine'
		]
	},
	{
		topic: 'statut:sorti-etudes-sans-solution',
		said: [
			'plus d ecole|etudes|formation',
			'sorti* … ecole|lycee|college|etudes|scolaire|systeme|fac',
			'decroch*',
			'arrete|abandonne|quitte|lache … fac|lycee|bts|etudes|ecole|cours|licence|college',
			'ne fait rien depuis',
			'neet'
		],
		denied: ['travail formation', 'emploi formation', 'ecole depuis', 'travail … formation']
	},
	{
		topic: 'statut:stagiaire-formation',
		said: [
			'stage … formation … pro|afpa|greta|professionnelle',
			'en stage … afpa|greta',
			'stagiaire … formation|afpa|greta|prepa',
			'en formation … afpa|greta|depuis|actuellement|jusqu|a|au',
			'formation … cours|actuellement',
			'prepa … projet|avenir|cles'
		]
	},
	{
		topic: 'statut:service-civique',
		said: [
			'en|son|mon|mission service civique',
			'service civique … depuis|jusqu|finit|fini|actuellement|mission|a|au',
			'volontaire … service'
		]
	},
	{
		topic: 'statut:sans-activite',
		said: [
			'mere|pere|parent|femme|homme … foyer',
			'au foyer',
			'sans activite',
			'travaille plus depuis',
			'a arrete … travailler … elever|enfants',
			'pause … carriere|professionnelle'
		],
		denied: ['cherche … emploi|travail', 'activite … depuis|professionnelle']
	},
	{
		topic: 'statut:retraite',
		said: [
			'retraite*|retraitee … depuis|ancien*|est|suis',
			'retraitee',
			'a la retraite',
			'en retraite',
			'jeune retraite*'
		]
	},
	{
		topic: 'diplome:sans-diplome',
		said: [
			'brevet … seulement|uniquement|que|college',
			'cfg',
			'niveau … brevet|college|3e|troisieme',
			'a … que|seulement … brevet'
		],
		denied: ['diplome*', 'cap|bac|bep … ni|bac']
	},
	{ topic: 'diplome:niveau-3', said: ['cap', 'bep'] },
	{
		topic: 'diplome:niveau-4',
		said: [
			'bac',
			'bac pro|general|techno*|s|es|l|st2s|stmg|sti2d',
			'baccalaureat',
			'bp',
			'brevet professionnel',
			'niveau bac'
		]
	},
	{ topic: 'diplome:niveau-5', said: ['bts', 'dut', 'bac 2', 'deug', 'btsa'] },
	{
		topic: 'diplome:niveau-6',
		said: ['licence', 'but', 'bachelor', 'maitrise', 'bac 3', 'bac 4', 'diplome etat infirm*', 'licence pro']
	},
	{
		topic: 'diplome:niveau-7',
		said: ['master', 'm2', 'bac 5', 'ingenieur*', 'diplome … ingenieur', 'dea|dess', 'mba', 'master 2']
	},
	{
		topic: 'diplome:niveau-8',
		said: ['doctorat', 'docteur* en', 'these … soutenue|biologie|obtenue|en', 'phd']
	},
	{
		topic: 'diplome:diplome-etranger',
		said: [
			'diplome* … kaboul|kiev|kyiv|alep|damas|istanbul|tunis|alger|casablanca|dakar|moscou|reconnu_ici',
			'diplome* … etranger*|syrien*|ukrainien*|turc*|algerien*|marocain*|tunisien*|bresilien*|afghan*|russe|roumain*|anglais*|portugais*|congolais*|senegalais*|ivoirien*',
			'diplome* … ukraine|syrie|turquie|algerie|maroc|tunisie|bresil|afghanistan|russie|roumanie|angleterre|portugal|congo|senegal|cameroun|georgie|armenie|iran|irak|colombie|venezuela|cote_d_ivoire|pays|hors',
			'etudes|fac|licence|master|infirmiere|medecin|comptable|ingenieur* … ukraine|syrie|turquie|algerie|maroc|tunisie|bresil|afghanistan|russie|roumanie|congo|senegal|cameroun|georgie|armenie|iran|son_pays|mon_pays|au_pays'
		]
	}
];
