/** One point of the analysis: what the software decides is written, the rest is the structure's to fill. */
export type ImpactPoint = { readonly label: string; readonly text: string };

/** The template of the impact assessment, after the plan of the Cnil's method (RGPD, article 35; guides « PIA », 2018). */
export const IMPACT: readonly { readonly title: string; readonly points: readonly ImpactPoint[] }[] = [
	{
		title: 'Contexte',
		points: [
			{ label: 'Responsable du traitement, date, personnes consultées', text: '' },
			{
				label: 'Traitement étudié',
				text: 'Accueil personnalisé et individualisé du service public régional de l’orientation : une conversation, des pistes vers des services publics, une page remise à la personne, puis un compte anonyme.'
			},
			{
				label: 'Pourquoi cette analyse',
				text: 'Personnes parfois vulnérables, données sensibles possibles dans ce qu’elles disent (santé, handicap, justice, violences) : deux critères de la liste de la Cnil au moins. À mener avant le premier accueil.'
			},
			{
				label: 'Données, durées, qui y accède',
				text: 'La page « Données personnelles », qu’un test tient complète : toute table de la base y figure.'
			},
			{
				label: 'Cycle de vie',
				text: 'Ouverture : une clé pour l’entretien. Notes chiffrées à chaque frappe. Clôture : il reste la synthèse, jusqu’à la fin du prochain jour d’ouverture, et des codes sans nom ni texte. Puis la clé est détruite.'
			},
			{
				label: 'Supports',
				text: 'Un serveur de la structure (SQLite ou PostgreSQL), ses copies sans clé, le navigateur des postes, qui ne garde rien, le papier remis à la personne.'
			},
			{ label: 'Hébergeur, réseau, postes : ce qui est propre à la structure', text: '' }
		]
	},
	{
		title: 'Principes fondamentaux',
		points: [
			{
				label: 'Finalité déterminée et légitime',
				text: 'Écouter, informer, orienter (code du travail, article L. 6111-3) ; rendre compte par des nombres. Rien d’autre : ni suivi, ni contrôle, ni transmission.'
			},
			{ label: 'Base légale, et celle des données sensibles (article 9-2)', text: '' },
			{
				label: 'Minimisation',
				text: 'Anonyme par défaut. Nom et contact seulement si la personne le souhaite. Les faits comptés n’ont ni texte, ni jour, ni donnée sensible ; les comptes sont des profils d’au moins cinq accueils.'
			},
			{
				label: 'Exactitude',
				text: 'La personne relit et valide sa synthèse ; chaque fiche de l’annuaire dit sa source et sa date.'
			},
			{
				label: 'Durées limitées',
				text: 'Par destruction de clés, chaque minute, sans intervention ; « effacer maintenant » à tout moment.'
			},
			{
				label: 'Information et droits des personnes',
				text: 'Dite à l’oral, affichée, page « Données personnelles ». Accès : la page remise. Effacement : immédiat, sans motif, avec le numéro de ticket tant qu’il existe. Ensuite plus rien ne désigne la personne.'
			},
			{ label: 'Qui répond aux demandes, et comment le joindre', text: '' },
			{
				label: 'Sous-traitants, transferts hors de l’Union',
				text: 'Aucun du fait du logiciel : il ne demande rien à une autre machine. Hébergeur à préciser.'
			}
		]
	},
	{
		title: 'Risque : quelqu’un lit ce qui a été confié',
		points: [
			{
				label: 'Conséquences possibles',
				text: 'Révélation d’une situation (dette, maladie, violences) à un proche, un employeur, un auteur de violences. Gravité : à estimer, importante à maximale pour certaines personnes.'
			},
			{
				label: 'Sources',
				text: 'Regard par-dessus l’épaule, poste laissé ouvert, mot de passe deviné, vol du serveur ou d’une copie, collègue curieux.'
			},
			{
				label: 'Mesures en place',
				text: 'Masquage d’une touche, verrouillage à quinze minutes, mots de passe jugés à leur coût, second facteur, délais croissants, accès fermé par défaut et par rôle, chiffrement AES-256-GCM à une clé par document, copies sans clé, journal scellé. Une ou un responsable ne lit jamais un entretien.'
			},
			{
				label: 'Mesures de la structure',
				text: ''
			},
			{ label: 'Gravité et vraisemblance après mesures', text: '' }
		]
	},
	{
		title: 'Risque : quelqu’un est reconnu dans les comptes',
		points: [
			{
				label: 'Conséquences possibles',
				text: 'Une personne singulière retrouvée dans un tableau de petits nombres, ou par recoupement de deux publications.'
			},
			{
				label: 'Mesures en place',
				text: 'Profils d’au moins cinq accueils, périodes closes une fois, sept attaquants joués à chaque version (npm run attack), données sensibles absentes. L’avis d’un statisticien du secret reste à recueillir.'
			},
			{ label: 'Gravité et vraisemblance après mesures', text: '' }
		]
	},
	{
		title: 'Risque : une modification non voulue',
		points: [
			{
				label: 'Conséquences possibles',
				text: 'Une mauvaise piste, un rendez-vous perdu. Gravité : limitée ; la personne repart avec sa page relue.'
			},
			{
				label: 'Mesures en place',
				text: 'Chaque texte scellé à sa place, écritures en tout ou rien, versions comparées quand deux écrans écrivent, annuaire annulable, fichiers signés entre structures et région.'
			},
			{ label: 'Gravité et vraisemblance après mesures', text: '' }
		]
	},
	{
		title: 'Risque : des données disparaissent',
		points: [
			{
				label: 'Conséquences possibles',
				text: 'Redire son histoire. Gravité : négligeable à limitée ; la synthèse est sur papier.'
			},
			{
				label: 'Mesures en place',
				text: 'Enregistrement en moins d’une seconde, essais de coupure répétés, copie quotidienne relue, clé maîtresse à garder à part.'
			},
			{ label: 'Où sont gardées la clé maîtresse et les copies', text: '' },
			{ label: 'Gravité et vraisemblance après mesures', text: '' }
		]
	},
	{
		title: 'Validation',
		points: [
			{ label: 'Avis de la ou du délégué·e à la protection des données', text: '' },
			{ label: 'Avis de personnes accueillies ou de leurs représentants', text: '' },
			{ label: 'Mesures à ajouter, par qui, pour quand', text: '' },
			{ label: 'Décision, date, signature ; prochaine révision', text: '' }
		]
	}
];
