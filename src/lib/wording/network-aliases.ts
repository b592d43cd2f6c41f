import type { Called } from '#lib/domain/referral/find-network.ts';
import { networks, type Network } from '#lib/vocabularies/network.ts';
import { networkNames } from '#lib/wording/network-names.ts';

/** What people also say: former names, acronyms, nicknames, the thing one goes there for. */
const ALIASES: Partial<Record<Network, readonly string[]>> = {
	'france-travail': ['Pôle emploi', 'ANPE', 'Assedic', 'chômage'],
	'mission-locale': ['MLOC', 'ML', 'Garantie jeunes', 'CEJ', 'contrat d’engagement jeune', 'PACEA'],
	'cap-emploi': ['Cheops', 'OPS'],
	apec: ['cadres'],
	'cep-actifs-occupes': ['Mon CEP', 'groupement Évolution', 'Catalys', 'conseiller en évolution'],
	cio: ['psychologue de l’Éducation nationale', 'PsyEN', 'conseiller d’orientation', 'PSAD'],
	suio: ['SCUIO', 'SUIO-IP', 'fac', 'université'],
	'info-jeunes': ['BIJ', 'PIJ', 'CRIJ', 'Information Jeunesse', 'point information jeunesse'],
	'region-ideo': ['GREF', 'Carif-Oref', 'Conseil régional', 'QUALIF', 'PRÉPA'],
	cidff: ['droits des femmes'],
	'conseil-vae': ['France VAE', 'validation des acquis de l’expérience'],
	cibc: ['bilan de compétences'],
	'transitions-pro': ['Fongecif', 'CPIR', 'PTP', 'CIF', 'CléA', 'projet de transition professionnelle'],
	cci: ['chambre de commerce'],
	cma: ['chambre des métiers', 'artisanat'],
	'chambre-agriculture': ['point accueil installation', 'PAI', 'installation agricole'],
	'mediateur-apprentissage': ['médiateur consulaire', 'médiation de l’apprentissage'],
	cfa: ['centre d’apprentissage'],
	bge: ['boutique de gestion'],
	adie: ['microcrédit'],
	'cae-couveuses': ['couveuse', 'CAE', 'CAPE', 'coopérative d’activité et d’emploi'],
	'organismes-formation': ['Greta', 'Afpa', 'CLPS', 'organisme de formation'],
	'prepa-cles': ['Prépa Clés', 'compétences clés', 'français langue étrangère'],
	'illettrisme-info-service': ['ANLCI', 'illettrisme'],
	'rh-mobilite-publique': ['DRH', 'CMC', 'conseiller mobilité carrière', 'ressources humaines'],
	'cdg-fpt': ['CDG', 'centre de gestion'],
	'defense-mobilite': ['ARD', 'armée'],
	'service-social-maritime': ['SSM', 'Enim', 'gens de mer'],
	'medecine-travail': ['médecin du travail', 'santé au travail', 'SPST'],
	mdph: ['RQTH', 'AAH', 'maison du handicap'],
	agefiph: ['FIPHFP'],
	opco: ['OPCA', 'FIF PL', 'Agefice', 'FAFCEA', 'AKTO'],
	'agir-refugies': ['AGIR', 'réfugiés'],
	'spada-cada': ['SPADA', 'CADA', 'HUDA', 'demandeurs d’asile'],
	spip: ['prison', 'probation'],
	plie: ['PLIE'],
	iae: ['chantier d’insertion', 'entreprise d’insertion', 'association intermédiaire', 'ACI', 'ETTI'],
	'reagir-agri': ['agriculteurs en difficulté'],
	'60000-rebonds': ['Second souffle', '60000 rebonds'],
	carsat: ['CNAV', 'retraite', 'MSA'],
	'departement-social': ['assistante sociale', 'CDAS', 'conseil départemental', 'RSA', 'ASE', 'CMS'],
	ccas: ['CIAS', 'mairie'],
	'france-services': ['Maison France services', 'MSAP', 'Bus France services'],
	'conseiller-numerique': ['informatique', 'médiateur numérique'],
	adil: ['logement', 'Espace logement'],
	'points-justice': ['avocat', 'conseiller du salarié', 'point d’accès au droit', 'MJD', 'prud’hommes'],
	'droit-travail-dreets': ['inspection du travail', 'DREETS', 'Direccte'],
	'defenseur-des-droits': ['discrimination', '39 28'],
	'points-conseil-budget': ['PCB', 'surendettement', 'dettes'],
	'secours-15-17-18-112-114': ['Samu', 'police', 'pompiers', 'gendarmerie', '196'],
	'3114': ['suicide'],
	'3919': ['violences conjugales'],
	'119': ['Allô enfance'],
	'siao-115': ['SIAO', 'Samu social'],
	'116006': ['116 006']
};

/** Every name of every network: the one of the page, the full one, the acronyms, and what people say. */
export const calledNetworks: readonly Called[] = networks.map(({ code, label }) => ({
	network: code,
	names: [networkNames[code], label, ...inBrackets(label), ...(ALIASES[code] ?? [])]
}));

/** « Points conseil budget (PCB) » is also called « PCB », and by what stands before the brackets. */
function inBrackets(label: string): string[] {
	const inside = /\(([^)]+)\)/.exec(label)?.[1] ?? '';
	return [label.replace(/\s*[(–].*$/, ''), inside].filter((name) => name !== '');
}
