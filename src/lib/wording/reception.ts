import type { Access, Check, SiteService } from '#lib/domain/quality/reception.ts';

export const CHECK_NAMES: Readonly<Record<Check, string>> = {
	'panneau-exterieur': 'Le panneau extérieur est posé et se lit de la rue',
	'flechage-interieur': 'Le fléchage intérieur mène à l’accueil',
	'lieu-calme': 'Un lieu calme, porte fermée ou casque',
	'affiche-horaires': 'L’affiche des horaires est à jour, visible de l’extérieur',
	'affiche-ensemble': '« Ce que nous pouvons faire ensemble » se lit dès l’entrée',
	'charte-affichee': 'La charte est affichée'
};

/** Words for the names of acceslibre. */
export const ACCESS_NAMES: Readonly<Record<Access, string>> = {
	transport_station_presence: 'Arrêt de transport à moins de 200 mètres',
	stationnement_presence: 'Stationnement',
	stationnement_pmr: 'Place de stationnement adaptée',
	cheminement_ext_plain_pied: 'Chemin extérieur de plain-pied',
	entree_reperage: 'Entrée facile à repérer',
	entree_plain_pied: 'Entrée de plain-pied',
	entree_marches_rampe: 'Rampe à l’entrée',
	entree_aide_humaine: 'Aide possible à l’entrée',
	entree_pmr: 'Entrée dédiée aux personnes à mobilité réduite',
	accueil_visibilite: 'Accueil visible depuis l’entrée',
	accueil_cheminement_plain_pied: 'De plain-pied jusqu’à l’accueil',
	accueil_equipements_malentendants_presence: 'Équipement pour malentendants (boucle magnétique…)',
	sanitaires_presence: 'Toilettes',
	sanitaires_adaptes: 'Toilettes adaptées'
};

export const SAID_NAMES: Readonly<Record<string, string>> = { oui: 'Oui', non: 'Non', inconnu: 'Inconnu' };

/** Services of a site, in the order of their list. */
export const SERVICE_NAMES: Readonly<Record<SiteService, string>> = {
	'sans-rendez-vous': 'Accueil sans rendez-vous',
	'rendez-vous': 'Accueil sur rendez-vous',
	telephone: 'Accueil par téléphone ou à distance',
	documentation: 'Documentation sur les métiers et les formations',
	'libre-acces': 'Poste internet en libre accès',
	'aide-en-ligne': 'Aide pour une démarche en ligne',
	conseil: 'Conseil en évolution professionnelle',
	'droits-loisirs': 'Droits et loisirs, de 16 à 30 ans',
	collectif: 'Informations en groupe'
};

/** « 8 demi-journées promises, 7 au moins chacune des huit semaines à venir ». */
export const halfDaysPromised = (promised: number, least: number | null): string =>
	least === null
		? `${promised} demi-journées promises par semaine ; les horaires ne sont pas tous écrits.`
		: `${promised} demi-journées promises par semaine, ${least} la semaine la plus courte des huit à venir : ${least >= promised ? 'tenu' : 'moins que promis'}.`;

/** « Canal promis, sans contact cette année : Visioconférence ». */
export const channelsPromised = (unseen: readonly string[]): string =>
	unseen.length === 0
		? 'Chaque canal promis a servi cette année.'
		: `Canal promis, sans contact cette année : ${unseen.join(', ')}.`;
