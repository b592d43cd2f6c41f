import type { InformationType } from '#lib/vocabularies/information.ts';

/**
 * First shelf of the library: national and regional public services, official addresses only. `checkedOn` is the day the
 * address was read in a dated source; null is shown as « à vérifier ». The library issue widens it.
 */
export type ResourceEntry = {
	readonly id: string;
	readonly title: string;
	readonly url: string;
	readonly source: string;
	readonly checkedOn: string | null;
	readonly types: readonly InformationType[];
};

export const resources: readonly ResourceEntry[] = [
	{
		id: 'cep',
		title: 'Le conseil en évolution professionnelle (CEP), fiche F32457',
		url: 'https://www.service-public.fr/particuliers/vosdroits/F32457',
		source: 'Service-public.fr',
		checkedOn: '2024-02-16',
		types: ['service-cep']
	},
	{
		id: 'ideo',
		title: 'Idéo : métiers et formations en Bretagne',
		url: 'https://ideo.bretagne.bzh',
		source: 'Région Bretagne',
		checkedOn: null,
		types: ['metiers-secteurs', 'formations']
	},
	{
		id: 'gref',
		title: 'GREF Bretagne : emploi et formation dans la région',
		url: 'https://www.gref-bretagne.com',
		source: 'GREF Bretagne (Carif-Oref)',
		checkedOn: null,
		types: ['emploi-local', 'formations']
	},
	{
		id: 'france-vae',
		title: 'France VAE : faire reconnaître son expérience',
		url: 'https://vae.gouv.fr',
		source: 'France VAE',
		checkedOn: null,
		types: ['certifications-vae']
	},
	{
		id: 'compte-formation',
		title: 'Mon compte formation : mes droits, mes formations',
		url: 'https://www.moncompteformation.gouv.fr',
		source: 'Caisse des dépôts',
		checkedOn: null,
		types: ['financements', 'formations']
	},
	{
		id: 'transitions-pro',
		title: 'Transitions Pro Bretagne : changer de métier avec un congé',
		url: 'https://www.transitionspro-bretagne.fr',
		source: 'Transitions Pro Bretagne',
		checkedOn: '2022-01-01',
		types: ['financements']
	},
	{
		id: 'demission',
		title: 'Démission pour reconversion : les étapes, avant de démissionner',
		url: 'https://www.demission-reconversion.gouv.fr',
		source: 'Ministère du travail',
		checkedOn: null,
		types: ['droit-travail', 'financements']
	},
	{
		id: 'code-travail',
		title: 'Code du travail numérique : mes droits au travail',
		url: 'https://code.travail.gouv.fr',
		source: 'Ministère du travail',
		checkedOn: null,
		types: ['droit-travail']
	},
	{
		id: 'mediation-apprentissage',
		title: 'Médiation de l’apprentissage en Bretagne',
		url: 'https://bretagne.dreets.gouv.fr',
		source: 'DREETS Bretagne',
		checkedOn: '2024-07-16',
		types: ['alternance', 'droit-travail']
	},
	{
		id: 'france-travail',
		title: 'France Travail : inscription, offres, aides',
		url: 'https://www.francetravail.fr',
		source: 'France Travail',
		checkedOn: null,
		types: ['emploi-local']
	},
	{
		id: 'apec',
		title: 'Apec : cadres et jeunes diplômé·es',
		url: 'https://www.apec.fr',
		source: 'Apec',
		checkedOn: null,
		types: ['emploi-local', 'service-cep']
	},
	{
		id: 'immersion',
		title: 'Immersion facilitée : essayer un métier',
		url: 'https://immersion-facile.beta.gouv.fr',
		source: 'Ministère du travail',
		checkedOn: null,
		types: ['metiers-secteurs']
	},
	{
		id: 'un-jeune',
		title: '1 jeune, 1 solution',
		url: 'https://www.1jeune1solution.gouv.fr',
		source: 'Gouvernement',
		checkedOn: null,
		types: ['emploi-local', 'alternance']
	},
	{
		id: 'info-jeunes',
		title: 'Info Jeunes Bretagne : droits, logement, jobs, mobilité',
		url: 'https://www.ij-bretagne.com',
		source: 'Info Jeunes Bretagne',
		checkedOn: '2018-01-30',
		types: ['droits-16-30']
	},
	{
		id: 'service-civique',
		title: 'Service civique',
		url: 'https://www.service-civique.gouv.fr',
		source: 'Agence du service civique',
		checkedOn: null,
		types: ['droits-16-30', 'international']
	},
	{
		id: 'onisep',
		title: 'Onisep : métiers, études, écoles',
		url: 'https://www.onisep.fr',
		source: 'Onisep',
		checkedOn: null,
		types: ['procedures-scolaires', 'metiers-secteurs']
	},
	{
		id: 'parcoursup',
		title: 'Parcoursup : entrer dans le supérieur',
		url: 'https://www.parcoursup.fr',
		source: 'Ministère chargé de l’enseignement supérieur',
		checkedOn: null,
		types: ['procedures-scolaires']
	},
	{
		id: 'droits-sociaux',
		title: 'Mes droits sociaux : simuler mes aides',
		url: 'https://www.mesdroitssociaux.gouv.fr',
		source: 'Portail des droits sociaux',
		checkedOn: null,
		types: ['droits-sociaux']
	},
	{
		id: 'france-services',
		title: 'France services : aide aux démarches, près de chez soi',
		url: 'https://www.france-services.gouv.fr',
		source: 'Agence nationale de la cohésion des territoires',
		checkedOn: null,
		types: ['numerique', 'droits-sociaux']
	},
	{
		id: 'agefiph',
		title: 'Agefiph : emploi et handicap',
		url: 'https://www.agefiph.fr',
		source: 'Agefiph',
		checkedOn: null,
		types: ['compensation']
	},
	{
		id: 'retraite',
		title: 'Info retraite : mon relevé, mon âge de départ',
		url: 'https://www.info-retraite.fr',
		source: 'Groupement des régimes de retraite',
		checkedOn: null,
		types: ['droits-sociaux']
	},
	{
		id: 'discriminations',
		title: 'Défenseur des droits : agir contre une discrimination',
		url: 'https://www.defenseurdesdroits.fr',
		source: 'Défenseur des droits',
		checkedOn: null,
		types: ['droit-travail']
	}
];
