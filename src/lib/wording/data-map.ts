/** What the installation keeps, said to those it is about. `tables` names the tables it stands for: a test holds the list whole. */
export type Kept = {
	readonly name: string;
	readonly holds: string;
	readonly until: string;
	readonly who: string;
	readonly tables: readonly string[];
};

/** Everything that is kept, by whom it is about (RGPD, articles 5, 13 and 30). */
export const DATA_MAP: readonly { readonly title: string; readonly kept: readonly Kept[] }[] = [
	{
		title: 'Sur les personnes accueillies',
		kept: [
			{
				name: 'Entretien en cours',
				holds: 'Ce qui est dit et noté : mots, demande, situation, freins, leviers, choix, prochains pas.',
				until:
					'La clôture. Laissé ouvert : sept jours après le dernier mot. Interrompu et jamais repris : la nuit suivante.',
				who: 'La conseillère ou le conseiller qui reçoit. Un collègue, seulement pour reprendre un échange interrompu.',
				tables: ['interview']
			},
			{
				name: 'Synthèse',
				holds: 'La page remise à la personne, pour pouvoir la réimprimer. Les notes n’y sont plus.',
				until: 'La fin du prochain jour d’ouverture, ou tout de suite si la personne le demande.',
				who: 'La conseillère ou le conseiller qui a reçu, par numéro de ticket, jamais par nom.',
				tables: ['kept_synthesis']
			},
			{
				name: 'File d’attente',
				holds: 'Un numéro, ce qui presse, et un prénom ou un repère si la personne veut bien.',
				until: 'La fin de la journée (quatre heures du matin).',
				who: 'L’accueil et le conseil de la structure.',
				tables: ['arrival']
			},
			{
				name: 'Avis à la sortie',
				holds:
					'Des nombres par phrase et par trimestre : aucune feuille, aucun entretien, aucun nom. Un code pour trois questions un mois après : son empreinte.',
				until: 'Les nombres, sans limite ; un code, une seule réponse ou six mois.',
				who: 'La structure, à partir de dix avis d’un trimestre terminé.',
				tables: ['opinion_count', 'opinion_code']
			},
			{
				name: 'Rendez-vous, rappels, réponses promises',
				holds: 'Jour, heure, lieu ; un nom et un moyen de joindre, avec l’accord de la personne.',
				until: 'Le lendemain du jour promis.',
				who: 'L’accueil et le conseil de la structure.',
				tables: ['appointment']
			},
			{
				name: 'Clés',
				holds: 'Chaque document ci-dessus est chiffré par une clé à lui. Détruire la clé efface le document.',
				until: 'Le même moment que le document, et dans la minute à côté des copies de la base.',
				who: 'Personne : seul le logiciel s’en sert.',
				tables: ['sealing_key']
			},
			{
				name: 'Pages imprimées, fiches, documents',
				holds: 'Fabriqués à la demande, ouverts dans le navigateur.',
				until: 'Gardés nulle part.',
				who: 'La personne, qui repart avec.',
				tables: []
			}
		]
	},
	{
		title: 'Comptes anonymes',
		kept: [
			{
				name: 'Faits',
				holds:
					'Une ligne de codes par entretien clos, scellée : ni nom, ni texte, ni date plus fine que le trimestre ; rien sur la santé, le handicap, la justice ou les violences.',
				until: 'Deux mois après la dernière clôture de l’année.',
				who: 'Personne : seul le calcul des comptes les lit.',
				tables: ['fact']
			},
			{
				name: 'Profils',
				holds: 'Ce qui remplace les faits d’une période close : des groupes d’au moins cinq accueils.',
				until: 'Sans limite : ils ne désignent plus personne.',
				who: 'La ou le responsable de la structure ; la région.',
				tables: ['lot', 'profile', 'lot_annex']
			},
			{
				name: 'Activité',
				holds:
					'Combien de contacts, par mois, lieu, canal, durée. Rien sur qui est venu. Un code de fiche de liaison attend sa réponse trois mois.',
				until: 'Sans limite.',
				who: 'La ou le responsable de la structure ; la région.',
				tables: ['activity_count', 'return_code']
			},
			{
				name: 'Postes hors les murs',
				holds:
					'Sur le portable : des faits et des comptes scellés pour la structure, en un fichier. Dans la structure : quel poste a remis combien d’entretiens, et quand.',
				until: 'Le fichier : jusqu’au reçu de la structure. Le reste : sans limite.',
				who: 'La ou le responsable de la structure.',
				tables: ['outreach_parcel', 'outreach_return']
			},
			{
				name: 'Échanges avec la région',
				holds:
					'Quelles structures envoient des fichiers, leurs clés publiques, les fichiers reçus ou repris, les totaux déclarés.',
				until: 'Sans limite.',
				who: 'La région ; la ou le responsable de la structure.',
				tables: ['member', 'member_key', 'received_file', 'declared_total', 'imported_file']
			}
		]
	},
	{
		title: 'Sur les professionnels',
		kept: [
			{
				name: 'Compte',
				holds:
					'Nom, courriel, rôles, empreinte du mot de passe (jamais le mot de passe). Une invitation : sept jours.',
				until: 'Tant que le compte existe.',
				who: 'La ou le responsable de la structure ; l’administration de la machine.',
				tables: ['account', 'invitation']
			},
			{
				name: 'Connexion',
				holds:
					'L’empreinte d’un jeton, l’heure d’ouverture et du dernier geste, la famille du navigateur et du système.',
				until: 'La déconnexion, une heure sans geste, ou douze heures.',
				who: 'La personne elle-même, sur la page « Mon compte ».',
				tables: ['login_session', 'sign_in_step']
			},
			{
				name: 'Journal',
				holds:
					'Qui a changé un réglage, exporté, importé ou effacé, et quand. Jamais quoi, ni qui a été reçu.',
				until: 'Un an.',
				who: 'La ou le responsable de la structure.',
				tables: ['journal']
			},
			{
				name: 'Tentatives de connexion',
				holds: 'Un nombre et une empreinte. Ni adresse de machine, ni courriel.',
				until: 'Un jour.',
				who: 'Personne : seul le logiciel s’en sert.',
				tables: ['rate_limit', 'sign_in_delay']
			},
			{
				name: 'Second facteur',
				holds: 'Le secret partagé avec un téléphone, chiffré ; l’empreinte de dix codes de secours.',
				until: 'Son retrait.',
				who: 'Personne : seul le logiciel s’en sert.',
				tables: ['second_factor', 'recovery_code']
			},
			{
				name: 'Postes connus',
				holds:
					'L’empreinte d’un cookie, et quand un compte s’est connecté sur ce poste : les erreurs d’un inconnu ne le font pas attendre.',
				until: 'Six mois sans connexion, ou un changement de mot de passe.',
				who: 'Personne : seul le logiciel s’en sert.',
				tables: ['known_device']
			}
		]
	},
	{
		title: 'Ce qui ne parle de personne',
		kept: [
			{
				name: 'Structure, lieux, horaires, fermetures',
				holds: 'Ce que l’on affiche à la porte.',
				until: 'Tant que la structure le tient à jour.',
				who: 'Tout le monde.',
				tables: ['structure', 'site', 'closure']
			},
			{
				name: 'Annuaire',
				holds:
					'Les services vers qui l’on oriente, avec leur source et sa date ; les fichiers lus, et qui a corrigé quelle fiche.',
				until: 'Jusqu’à la mise à jour suivante.',
				who: 'Tous les comptes.',
				tables: ['directory_site', 'directory_import', 'directory_entry', 'directory_edit']
			},
			{
				name: 'Grille qualité et améliorations',
				holds:
					'Ce que la structure constate de son service, avec ses preuves ; une fonction, jamais un nom ; aucun chiffre de fréquentation.',
				until: 'Tant que la structure le tient à jour ; chaque version de la grille garde ses réponses.',
				who: 'La structure.',
				tables: ['quality_grid', 'quality_answer', 'improvement']
			},
			{
				name: 'Ressources',
				holds:
					'Les fiches de la structure et de la région, avec leur source et leur date. Une sélection faite sur la borne\u00a0: des numéros de fiches, rien d’autre.',
				until: 'Jusqu’à la mise à jour suivante\u202f; une sélection, une demi-heure.',
				who: 'Tout le monde.',
				tables: ['library_item', 'library_edition', 'library_basket']
			},
			{
				name: 'Vie du réseau',
				holds:
					'Événements et nombres de participants, questions entre structures, réclamations et leur réponse : sans nom. L’empreinte de l’adresse d’un agenda.',
				until: 'Tant que la structure ne les retire pas.',
				who: 'La structure ; les autres structures de l’installation pour les questions, les offres et ce qui est public.',
				tables: [
					'network_event',
					'network_presence',
					'network_question',
					'network_answer',
					'concern',
					'calendar_address'
				]
			},
			{
				name: 'Réglages',
				holds:
					'Les choix et les mots de la structure ; les nombres du jour au comptoir, scellés, effacés la nuit.',
				until: 'Jusqu’au changement suivant.',
				who: 'La structure.',
				tables: ['setting', 'topic']
			},
			{
				name: 'Copies de la base',
				holds:
					'Tout ce qui précède, sauf les clés et les connexions : ce qui est effacé n’y est plus lisible.',
				until: 'Trente jours, sauf autre réglage.',
				who: 'L’administration de la machine.',
				tables: []
			}
		]
	}
];

/** The cookies of the application; there is no other, and nothing else is kept in the browser. */
export const COOKIES: readonly { readonly name: string; readonly role: string; readonly until: string }[] = [
	{
		name: 'degemer_session',
		role: 'garde la connexion d’un professionnel',
		until: 'douze heures au plus'
	},
	{
		name: 'degemer_poste',
		role: 'reconnaît un poste où un professionnel s’est déjà connecté',
		until: 'six mois'
	},
	{ name: 'degemer_confort', role: 'retient les touches et la montre choisies sur ce poste', until: 'un an' },
	{ name: 'degemer_lieu', role: 'retient le lieu d’accueil de ce poste', until: 'un an' }
];

/** The sheet of the register of processing (RGPD, article 30), filled where the software decides; the rest is the structure's. */
export const REGISTER: readonly { readonly label: string; readonly text: string }[] = [
	{ label: 'Responsable du traitement', text: '' },
	{ label: 'Délégué·e à la protection des données', text: '' },
	{
		label: 'Finalité',
		text: 'Accueil personnalisé et individualisé du service public régional de l’orientation (code du travail, article L. 6111-3) : écouter, informer, orienter, remettre une synthèse ; établir un bilan statistique annuel anonyme.'
	},
	{
		label: 'Base légale',
		text: 'À confirmer par le responsable : mission d’intérêt public (RGPD, article 6-1-e). Données sensibles dites par la personne : à sa demande, jamais comptées ; base de l’article 9-2 à préciser.'
	},
	{
		label: 'Personnes concernées',
		text: 'Personnes accueillies (anonymes par défaut) ; professionnels de la structure.'
	},
	{
		label: 'Données',
		text: 'Celles de la page « Données personnelles ». Nom et contact seulement si la personne le souhaite.'
	},
	{
		label: 'Destinataires',
		text: 'La conseillère ou le conseiller qui reçoit. La région : des profils d’au moins cinq accueils, jamais un entretien. Aucun sous-traitant, aucun transfert hors de l’Union, du fait du logiciel ; hébergeur à préciser s’il y en a un.'
	},
	{ label: 'Durées', text: 'Celles de la page « Données personnelles ».' },
	{
		label: 'Sécurité',
		text: 'Chiffrement AES-256-GCM, une clé par document, clé maîtresse hors de la base ; effacement par destruction de la clé, copies sans clé ; mots de passe Argon2id ; accès fermés par défaut ; aucun appel à un tiers.'
	},
	{
		label: 'Analyse d’impact',
		text: 'À mener par le responsable, sur le modèle joint (« Analyse d’impact »). Pièces utiles : cette page, la page « Comment ces chiffres protègent les personnes », le rapport de « npm run attack », les décisions du projet (src/decisions).'
	},
	{
		label: 'Information des personnes',
		text: 'Dite à l’oral, affichée au lieu d’accueil, et page « Données personnelles ».'
	},
	{ label: 'Date et signature', text: '' }
];
