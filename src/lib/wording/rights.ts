/** The rights of whoever comes, in easy words: one idea a sentence, the same word for the same thing (interview.md § 8). */
export const EASY_RIGHTS: readonly { readonly title: string; readonly sentences: readonly string[] }[] = [
	{
		title: 'C’est gratuit',
		sentences: ['Vous ne payez rien.']
	},
	{
		title: 'Vous pouvez ne pas dire votre nom',
		sentences: [
			'Personne ne vous demande votre nom.',
			'Vous avez un numéro.',
			'Quand vous revenez, personne ne sait que c’est vous.'
		]
	},
	{
		title: 'C’est vous qui décidez',
		sentences: [
			'Vous venez si vous voulez.',
			'Vous partez quand vous voulez.',
			'Vous choisissez la suite.',
			'Vous pouvez ne rien choisir.',
			'Vous avancez à votre rythme.'
		]
	},
	{
		title: 'Tout le monde est reçu',
		sentences: [
			'Les femmes et les hommes ont les mêmes droits ici.',
			'Les jeunes et les personnes âgées aussi.',
			'Les personnes handicapées aussi.',
			'Personne ne vous juge.'
		]
	},
	{
		title: 'Nous vous montrons plusieurs services',
		sentences: ['Nous ne préférons aucun service.', 'Nous disons pourquoi un service peut vous aider.']
	},
	{
		title: 'Nous pouvons vous aider à comprendre',
		sentences: [
			'Vous pouvez demander des mots simples.',
			'Vous pouvez demander une autre langue.',
			'Vous pouvez venir avec quelqu’un.'
		]
	},
	{
		title: 'Parfois, il faut dire son nom',
		sentences: [
			'Un autre service peut demander votre nom.',
			'Nous vous le disons avant.',
			'Vous décidez si vous y allez.',
			'Si une personne est en danger, nous devons parfois prévenir les secours.',
			'Nous vous le disons avant.'
		]
	},
	{
		title: 'Ce que nous écrivons',
		sentences: [
			'Vous pouvez lire ce que nous écrivons.',
			'Vous pouvez le changer.',
			'Vous pouvez le barrer.',
			'Vous partez avec votre page.',
			'Ensuite, nous effaçons.'
		]
	},
	{
		title: 'Si vous n’êtes pas content ou contente',
		sentences: [
			'Vous pouvez le dire à la personne qui vous reçoit.',
			'Vous pouvez le dire au ou à la responsable du lieu.',
			'Vous pouvez écrire au Défenseur des droits.',
			'Le Défenseur des droits aide les personnes mal traitées par un service.'
		]
	}
];
