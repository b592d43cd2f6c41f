/** Words beside the faces; never a face alone. */
export const FACE_NAMES: Readonly<Record<string, string>> = {
	'4': 'Tout à fait',
	'3': 'Plutôt oui',
	'2': 'Plutôt non',
	'1': 'Pas du tout',
	nsp: 'Je ne sais pas',
	vide: 'Sans réponse'
};

/** Three questions a month later (statistics.md §5), and their answers. */
export const LATER_QUESTIONS: Readonly<
	Record<string, { readonly asks: string; readonly answers: Readonly<Record<string, string>> }>
> = {
	'm.1': {
		asks: 'Depuis votre venue, où en êtes-vous ?',
		answers: {
			pas: 'J’ai fait un pas',
			change: 'J’ai changé d’avis',
			bloque: 'Je suis bloqué·e',
			rien: 'Rien n’a bougé',
			vide: 'Sans réponse'
		}
	},
	'm.2': {
		asks: 'Le service indiqué était-il le bon ?',
		answers: {
			oui: 'Oui',
			'en-partie': 'En partie',
			non: 'Non',
			nsp: 'Je ne sais pas',
			'sans-objet': 'On ne m’en a pas indiqué',
			vide: 'Sans réponse'
		}
	},
	'm.3': {
		asks: 'Avant de trouver la bonne porte, combien de lieux aviez-vous vus ?',
		answers: {
			'0': 'Aucun',
			'1': 'Un',
			'2': 'Deux',
			'3-plus': 'Trois ou plus',
			nsp: 'Je ne sais plus',
			vide: 'Sans réponse'
		}
	}
};

/** « 1er trimestre 2026 », from `2026-T1`. */
const quarterName = (quarter: string): string => {
	const [year = '', number = ''] = quarter.split('-T');
	return `${number === '1' ? '1er' : `${number}e`} trimestre ${year}`;
};

/** « 1er trimestre 2026 », « du 1er au 3e trimestre 2026 ». */
export function quartersName(from: string, to: string): string {
	if (from === to) return quarterName(from);
	const short =
		from.slice(0, 4) === to.slice(0, 4)
			? quarterName(from).replace(/ trimestre \d+$/, '')
			: quarterName(from);
	return `du ${short} au ${quarterName(to)}`;
}
