import type { Judgement, Printed } from '#lib/domain/synthesis/review.ts';

/**
 * Words that judge rather than tell, by the beginning of each word without accents, and words that tell the fact instead
 * (interview.md §5: « écrire comme si la personne lisait par-dessus l’épaule »).
 */
export const JUDGEMENTS: readonly Judgement[] = [
	{ words: ['pas', 'motiv'], instead: 'hésite encore' },
	{ words: ['peu', 'motiv'], instead: 'hésite encore' },
	{ words: ['demotiv'], instead: 'a perdu l’envie pour le moment' },
	{ words: ['manque', 'de', 'motivation'], instead: 'hésite encore' },
	{ words: ['caractere', 'difficile'], instead: 'dit ce qui ne lui convient pas' },
	{ words: ['personne', 'difficile'], instead: 'dit ce qui ne lui convient pas' },
	{ words: ['cas', 'difficile'], instead: 'plusieurs questions à la fois' },
	{ words: ['cas', 'social'], instead: 'plusieurs questions à la fois' },
	{
		words: ['difficile'],
		instead: 'ce qui est difficile, en une phrase\u00a0: «\u00a0je n’ai pas de bus le soir\u00a0»'
	},
	{ words: ['pas', 'mobile'], instead: 'sans voiture, car le mardi' },
	{ words: ['pas', 'autonome'], instead: 'préfère être aidé·e pour' },
	{ words: ['pas', 'serieu'], instead: 'le fait, sans l’adjectif' },
	{ words: ['pas', 'capable'], instead: 'aurait besoin d’aide pour' },
	{ words: ['incapable'], instead: 'aurait besoin d’aide pour' },
	{ words: ['mauvaise', 'volonte'], instead: 'a d’autres priorités' },
	{ words: ['bonne', 'volonte'], instead: 'ce qui a été fait' },
	{ words: ['faineant'], instead: 'n’a pas encore commencé' },
	{ words: ['paresseu'], instead: 'n’a pas encore commencé' },
	{ words: ['agressi'], instead: 'était en colère' },
	{ words: ['ingerable'], instead: 'le fait, sans l’adjectif' },
	{ words: ['instable'], instead: 'a changé plusieurs fois de travail' },
	{ words: ['assiste'], instead: 'reçoit une aide' },
	{ words: ['profite', 'du', 'systeme'], instead: 'reçoit une aide' },
	{ words: ['irrealiste'], instead: 'projet à vérifier sur le terrain' },
	{ words: ['pas', 'realiste'], instead: 'projet à vérifier sur le terrain' },
	{ words: ['illusoire'], instead: 'projet à vérifier sur le terrain' },
	{ words: ['echec'], instead: 'n’a pas abouti' },
	{ words: ['echoue'], instead: 'n’a pas abouti' },
	{ words: ['faible', 'niveau'], instead: 'souhaite progresser en' },
	{ words: ['bas', 'niveau'], instead: 'souhaite progresser en' },
	{ words: ['niveau', 'faible'], instead: 'souhaite progresser en' },
	{ words: ['illettre'], instead: 'souhaite être plus à l’aise avec l’écrit' },
	{ words: ['analphabet'], instead: 'souhaite apprendre à lire et écrire' },
	{ words: ['handicape'], instead: 'en situation de handicap, si la personne veut que ce soit écrit' },
	{ words: ['clandestin'], instead: 'ne rien écrire' },
	{ words: ['alcooli'], instead: 'ne rien écrire' },
	{ words: ['toxico'], instead: 'ne rien écrire' },
	{ words: ['depressi'], instead: 'ne rien écrire de la santé' },
	{ words: ['refuse', 'de'], instead: 'ne souhaite pas' },
	{ words: ['n', 'a', 'qu', 'a'], instead: 'peut' },
	{ words: ['il', 'faut', 'absolument'], instead: 'une possibilité est de' },
	{ words: ['vous', 'devez'], instead: 'vous pouvez' },
	{ words: ['doit', 'absolument'], instead: 'peut' },
	{ words: ['trop', 'vieu'], instead: 'dit que son âge l’inquiète' },
	{ words: ['trop', 'vieil'], instead: 'dit que son âge l’inquiète' },
	{ words: ['nul', 'en'], instead: 'souhaite progresser en' }
];

/** Where a remark points to: what it is called, and the page of the conversation where it is written. */
export const PRINTED: Readonly<Record<Printed, { readonly label: string; readonly page: string }>> = {
	demande: { label: 'La demande', page: 'ecoute' },
	reformulation: { label: 'La reformulation', page: 'ecoute' },
	freins: { label: 'Ce qui peut freiner', page: 'diagnostic' },
	leviers: { label: 'Ce qui aide', page: 'diagnostic' },
	explorer: { label: 'Questions à explorer', page: 'diagnostic' },
	idee: { label: 'L’autre idée', page: 'pistes' },
	plan: { label: 'Le plan', page: 'synthese' }
};
