import type { Axis, Grid, Level, StaffFunction } from '#lib/domain/quality/grid.ts';

/** The grid as it ships (statistics.md §5), until a region publishes its own. */
export const SHIPPED_GRID: Grid = {
	version: 'grille-2027.1',
	items: [
		['1.1', 'Gratuité affichée et dite'],
		['1.2', 'Anonymat proposé avant toute donnée'],
		['1.3', 'Limites de l’anonymat expliquées'],
		['1.4', 'Aucun critère d’exclusion à l’accueil : les publics non habituels sont reçus'],
		[
			'1.5',
			'Neutralité : au moins deux possibilités quand elles existent, raisons écrites, discutée en équipe'
		],
		['1.6', 'La personne décide : la suite est formulée par elle'],
		['1.7', 'Conseil hors de l’entreprise pour les salariés'],
		['1.8', 'Égalité et mixité : métiers présentés, langage'],
		['1.9', 'Langage clair, facile à lire disponible'],
		['1.10', 'Confidentialité : lieu, écran, partage avec accord'],
		['1.11', 'Conseil proposé, jamais imposé'],
		['1.12', 'Réclamation possible'],
		['2.1', 'Urgence évaluée dès le premier contact, sur tous les canaux'],
		['2.2', 'Accueil sur flux effectif'],
		['2.3', 'Délai du différé annoncé et tenu'],
		['2.4', 'Priorité aux personnes les moins autonomes'],
		['2.5', 'Lieu et temps dédiés'],
		['2.6', 'Au moins cinq demi-journées par semaine'],
		['2.7', 'Horaires et fermetures affichés à l’avance'],
		['2.8', 'Signalétique, information à l’entrée'],
		['2.9', 'Accessibilité du lieu'],
		['2.10', 'Ressources à jour : part vérifiée depuis moins de six mois'],
		['2.11', 'Poste en libre accès et aide'],
		['2.12', 'Fiches des opérateurs vérifiées'],
		['2.13', 'Retour d’information entre opérateurs'],
		['2.14', 'Professionnalisation'],
		['2.15', 'Participation territoriale'],
		['2.16', 'Plan d’amélioration suivi'],
		['3.1', '« J’ai été écouté·e »'],
		['3.2', '« J’ai pu dire ma demande et mes questions »'],
		['3.3', '« Je vois mieux ce qui est prioritaire »'],
		['3.4', '« J’ai compris des informations utiles »'],
		['3.5', '« Je sais qui, quoi, comment, où pour la suite »'],
		['3.6', 'Facilité de déroulement : lieux visités avant la bonne porte']
	].map(([code = '', label = '']) => ({ code, label, ref: '', retired: false }))
};

export const AXIS_NAMES: Readonly<Record<Axis, string>> = {
	principes: 'Les principes de délivrance du service',
	'service-rendu': 'L’organisation du service rendu',
	effets: 'Les effets du service rendu'
};

export const LEVEL_NAMES: Readonly<Record<Level, string>> = {
	'0': 'Non',
	'1': 'En partie',
	'2': 'Oui',
	so: 'Sans objet'
};

/** Functions, never names: what is noticed outlives who noticed it. */
export const FUNCTION_NAMES: Readonly<Record<StaffFunction, string>> = {
	accueil: 'Accueil',
	conseil: 'Conseil',
	responsable: 'Responsable',
	equipe: 'Équipe ensemble',
	reseau: 'Tête de réseau ou région',
	partenaire: 'Partenaire',
	personnes: 'Personnes accueillies'
};

const several = (count: number, one: string, many: string): string =>
	`${count.toLocaleString('fr-FR')} ${count > 1 ? many : one}`;

/** What the software attests, in words, with where it can be seen. */
export const FACT_WORDS: Readonly<
	Record<
		string,
		{ readonly says: (...figures: number[]) => string; readonly href: string; readonly link: string }
	>
> = {
	'gratuit-imprime': {
		says: () => '« Service gratuit » est imprimé au pied de chaque papier, et écrit au pied de chaque page.',
		href: '/documents/ensemble.pdf',
		link: 'L’affiche de l’accueil'
	},
	'sans-identite': {
		says: () => 'Le premier contact ne demande ni nom, ni téléphone, ni date de naissance.',
		href: '/donnees-personnelles',
		link: 'Données personnelles'
	},
	'raisons-ecrites': {
		says: () => 'Chaque possibilité montrée ou écartée l’est avec sa raison ; l’ordre est expliqué à tous.',
		href: '/neutralite',
		link: 'Neutralité'
	},
	'suite-par-elle': {
		says: () => 'Continuer seul·e, réfléchir ou s’arrêter se choisissent comme une orientation.',
		href: '/guide',
		link: 'Guide'
	},
	'facile-a-lire': {
		says: () => 'La synthèse s’imprime en facile à lire, en grands caractères et en deux langues.',
		href: '/guide',
		link: 'Guide'
	},
	'page-donnees': {
		says: () =>
			'Ce qui est gardé, et jusqu’à quand, est écrit sur une page publique ; le poste se verrouille seul.',
		href: '/donnees-personnelles',
		link: 'Données personnelles'
	},
	'page-droits': {
		says: () =>
			'Une page publique dit les droits de chacun et les limites de l’anonymat, aussi en facile à lire.',
		href: '/vos-droits',
		link: 'Vos droits'
	},
	registre: {
		says: () => 'Les réclamations se notent sans nom, avec le délai de réponse.',
		href: '/vie-du-reseau/signalements',
		link: 'Signalements'
	},
	apprentissages: {
		says: (count = 0) =>
			count === 0
				? 'Aucune formation ni aucun échange noté depuis un an.'
				: `${several(count, 'temps d’apprentissage noté (formation, échange, immersion)', 'temps d’apprentissage notés (formations, échanges, immersions)')} depuis un an.`,
		href: '/vie-du-reseau',
		link: 'Vie du réseau'
	},
	partages: {
		says: (count = 0) =>
			count === 0
				? 'Aucune réunion ni manifestation de territoire notée depuis un an.'
				: `${several(count, 'réunion ou manifestation notée', 'réunions ou manifestations notées')} depuis un an.`,
		href: '/vie-du-reseau',
		link: 'Vie du réseau'
	},
	'tri-premier': {
		says: () => 'Le tri est le premier écran, sur tous les canaux ; ses raisons se lisent.',
		href: '/guide',
		link: 'Guide'
	},
	'horaires-inconnus': {
		says: () => 'Aucun lieu n’a encore d’horaires écrits.',
		href: '/horaires',
		link: 'Lieux et horaires'
	},
	'demi-journees': {
		says: (whole = 0, all = 0) =>
			`${several(whole, 'lieu compte', 'lieux comptent')} au moins cinq demi-journées chacune des huit semaines à venir, sur ${several(all, 'lieu', 'lieux')} ; fermetures et jours fériés déduits.`,
		href: '/horaires',
		link: 'Lieux et horaires'
	},
	'horaires-ecrits': {
		says: (written = 0, all = 0) =>
			`Horaires écrits et affiche prête pour ${several(written, 'lieu', 'lieux')} sur ${all}.`,
		href: '/horaires',
		link: 'Lieux et horaires'
	},
	'aucune-fermeture': {
		says: () => 'Aucune fermeture annoncée depuis un an.',
		href: '/horaires#fermetures',
		link: 'Fermetures'
	},
	'fermetures-annoncees': {
		says: (late = 0, all = 0, days = 0) =>
			late === 0
				? `${several(all, 'fermeture affichée', 'fermetures affichées')} au moins ${days} jours avant.`
				: `${several(late, 'fermeture affichée', 'fermetures affichées')} moins de ${days} jours avant, sur ${all}.`,
		href: '/horaires#fermetures',
		link: 'Fermetures'
	},
	verifications: {
		says: (made = 0, all = 0) =>
			made === 0
				? 'Aucune vérification des lieux n’est notée.'
				: `${several(made, 'vérification datée', 'vérifications datées')} sur ${all} : panneau, fléchage, lieu calme, affiches, charte.`,
		href: '/horaires',
		link: 'Lieux et horaires'
	},
	acces: {
		says: (known = 0, all = 0) =>
			`Fiche d’accessibilité : ${several(known, 'ligne renseignée', 'lignes renseignées')} sur ${all}.`,
		href: '/horaires',
		link: 'Lieux et horaires'
	},
	ressources: {
		says: (fresh = 0, all = 0) =>
			`${several(fresh, 'ressource vérifiée', 'ressources vérifiées')} depuis moins de six mois, sur ${all}.`,
		href: '/ressources/a-revoir',
		link: 'Ressources à revoir'
	},
	fiches: {
		says: (fresh = 0, all = 0) =>
			`${several(fresh, 'fiche vérifiée', 'fiches vérifiées')} depuis moins de six mois, sur ${all.toLocaleString('fr-FR')}.`,
		href: '/annuaire/a-revoir',
		link: 'Fiches à revoir'
	},
	ameliorations: {
		says: (all = 0, late = 0) =>
			all === 0
				? 'Aucune ligne dans le plan d’amélioration.'
				: `${several(all, 'ligne', 'lignes')} dans le plan d’amélioration, ${late === 0 ? 'aucune en retard' : `${late} en retard`}.`,
		href: '/qualite/ameliorations',
		link: 'Plan d’amélioration'
	}
};

/** Beside each item: what it is and who may say it is so. */
export const ATTESTED = 'Attesté par le logiciel';
export const NOTICED = 'Constaté par le logiciel';

/** A figure of attendance has its place, and it is not here. */
export const volumeSentence = (said: string): string =>
	`« ${said} » est un chiffre de fréquentation : sa place est dans l’activité ou le bilan. Ici, dites ce qui montre la qualité, par exemple un document, une date, une pratique.`;
