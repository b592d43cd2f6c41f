import type { GlossaryEntry } from '#lib/domain/synthesis/words.ts';

/** A difficult word of our own pages, and where its meaning comes from. */
type Explained = GlossaryEntry & { readonly source: string };

/**
 * Acronyms and names that labels, networks, help and reasons use, in easy words, in alphabetical order. The easy-read page
 * explains at its end those that it says (interview.md §8).
 */
export const acronyms: readonly Explained[] = [
	{
		term: 'ADIL',
		means: ['un service qui explique les droits du logement.', 'C’est gratuit.'],
		source: 'operators.md, adil'
	},
	{
		term: 'Afdas',
		means: ['un service qui aide à payer les formations du spectacle et de la culture.'],
		source: 'operators.md, afdas'
	},
	{
		term: 'Agefiph',
		means: ['un service qui aide à travailler avec un handicap.'],
		source: 'operators.md, agefiph'
	},
	{
		term: 'AGIR',
		means: ['une aide pour les personnes réfugiées en France.'],
		source: 'operators.md, agir-refugies'
	},
	{
		term: 'Apec',
		means: ['un service qui aide les cadres et les jeunes diplômés à travailler.'],
		source: 'operators.md, apec'
	},
	{
		term: 'ASE',
		means: ['l’aide sociale à l’enfance.', 'Elle protège les enfants et les jeunes.'],
		source: 'operators.md, departement-social'
	},
	{
		term: 'BGE',
		means: ['un service qui aide à créer une entreprise.'],
		source: 'operators.md, bge'
	},
	{
		term: 'Cap emploi',
		means: ['un service pour trouver ou garder un travail avec un handicap.'],
		source: 'operators.md, cap-emploi'
	},
	{
		term: 'Carsat',
		means: ['un service qui s’occupe de la retraite.'],
		source: 'operators.md, carsat'
	},
	{
		term: 'CCAS',
		means: ['un service de la commune qui aide les habitants.'],
		source: 'operators.md, ccas'
	},
	{
		term: 'CCI',
		means: ['un service qui aide les commerces et les entreprises.'],
		source: 'operators.md, cci'
	},
	{
		term: 'CDD',
		means: ['un contrat de travail avec une date de fin.'],
		source: 'Code du travail, L1242-1'
	},
	{
		term: 'CDI',
		means: ['un contrat de travail sans date de fin.'],
		source: 'Code du travail, L1221-2'
	},
	{
		term: 'CEJ',
		means: ['une aide pour les jeunes qui cherchent un travail.'],
		source: 'operators.md, mission-locale'
	},
	{
		term: 'CEP',
		means: ['un conseil gratuit pour choisir la suite de son travail.'],
		source: 'Code du travail, L6111-6'
	},
	{
		term: 'CFA',
		means: ['une école où l’on apprend un métier avec un employeur.'],
		source: 'operators.md, cfa'
	},
	{
		term: 'CIDFF',
		means: ['un service gratuit sur les droits des femmes et des familles.'],
		source: 'operators.md, cidff'
	},
	{
		term: 'CIO',
		means: ['un service gratuit pour choisir ses études et son métier.'],
		source: 'operators.md, cio'
	},
	{
		term: 'CléA',
		means: ['un certificat qui prouve que l’on sait lire, écrire et calculer.'],
		source: 'operators.md, prepa-cles'
	},
	{
		term: 'CMA',
		means: ['un service qui aide les artisans.'],
		source: 'operators.md, cma'
	},
	{
		term: 'conseiller numérique',
		means: ['une personne qui aide à utiliser internet.'],
		source: 'operators.md, conseiller-numerique'
	},
	{
		term: 'CPF',
		means: ['un compte pour payer des formations.', 'On le remplit en travaillant.'],
		source: 'Code du travail, L6323-1'
	},
	{
		term: 'CV',
		means: ['une page qui présente mes études et mes métiers.'],
		source: 'sens courant'
	},
	{
		term: 'DREETS',
		means: ['le service de l’État qui s’occupe du travail.'],
		source: 'operators.md, droit-travail-dreets'
	},
	{
		term: 'EHPAD',
		means: ['une maison où vivent des personnes âgées qui ont besoin d’aide.'],
		source: 'Code de l’action sociale, L313-12'
	},
	{
		term: 'ESAT',
		means: ['un lieu de travail pour les personnes handicapées.'],
		source: 'operators.md, mdph'
	},
	{
		term: 'FIPHFP',
		means: ['un service qui aide à travailler avec un handicap dans un service public.'],
		source: 'operators.md, agefiph'
	},
	{
		term: 'France services',
		means: ['un lieu où l’on aide à faire les papiers.', 'C’est gratuit.'],
		source: 'operators.md, france-services'
	},
	{
		term: 'France Travail',
		means: ['le service public qui aide à chercher un travail.'],
		source: 'operators.md, france-travail'
	},
	{
		term: 'France VAE',
		means: ['le site public pour demander une VAE.'],
		source: 'operators.md, conseil-vae'
	},
	{
		term: 'GREF',
		means: ['un service qui informe sur les métiers et les formations en Bretagne.'],
		source: 'vocabulaire des ressources, gref'
	},
	{
		term: 'GRETA',
		means: ['un service public qui forme les adultes.'],
		source: 'operators.md, organismes-formation'
	},
	{
		term: 'Idéo',
		means: ['un service de la Région sur les métiers et les formations.'],
		source: 'operators.md, region-ideo'
	},
	{
		term: 'MDPH',
		means: ['le service où l’on demande ses droits pour un handicap.'],
		source: 'operators.md, mdph'
	},
	{
		term: 'mission locale',
		means: ['un service qui aide les jeunes de 16 à 25 ans.'],
		source: 'operators.md, mission-locale'
	},
	{
		term: 'MSA',
		means: ['un service pour la santé et la retraite des agriculteurs.'],
		source: 'operators.md, carsat'
	},
	{
		term: 'OFII',
		means: ['le service de l’État qui reçoit les personnes étrangères.'],
		source: 'operators.md, agir-refugies'
	},
	{
		term: 'Onisep',
		means: ['un site public sur les métiers et les études.'],
		source: 'vocabulaire des ressources, onisep'
	},
	{
		term: 'OPCO',
		means: ['un service qui aide les entreprises à payer des formations.'],
		source: 'operators.md, opco'
	},
	{
		term: 'Parcoursup',
		means: ['le site public pour demander des études après le lycée.'],
		source: 'vocabulaire des ressources, parcoursup'
	},
	{
		term: 'PLIE',
		means: ['une aide de la commune pour trouver un travail.'],
		source: 'operators.md, plie'
	},
	{
		term: 'PRÉPA Clés',
		means: ['des cours de français, de calcul et d’internet.'],
		source: 'operators.md, prepa-cles'
	},
	{
		term: 'QR code',
		means: ['un carré que le téléphone lit avec son appareil photo.'],
		source: 'sens courant'
	},
	{
		term: 'Qualiopi',
		means: ['une marque qui dit qu’une formation est sérieuse.'],
		source: 'Code du travail, L6316-1'
	},
	{
		term: 'RQTH',
		means: ['un papier qui reconnaît un handicap au travail.'],
		source: 'Code du travail, L5213-1'
	},
	{
		term: 'RSA',
		means: ['de l’argent versé aux personnes qui ont peu d’argent.'],
		source: 'Code de l’action sociale, L262-2'
	},
	{
		term: 'service civique',
		means: ['une mission utile aux autres, payée, pour les jeunes.'],
		source: 'Code du service national, L120-1'
	},
	{
		term: 'SPIP',
		means: ['le service qui suit les personnes après une décision de justice.'],
		source: 'operators.md, spip'
	},
	{
		term: 'Transitions Pro',
		means: ['un service qui aide à payer une formation pour changer de métier.'],
		source: 'operators.md, transitions-pro'
	},
	{
		term: 'VAE',
		means: ['un diplôme que l’on obtient grâce à son expérience.'],
		source: 'Code du travail, L6411-1'
	}
];
