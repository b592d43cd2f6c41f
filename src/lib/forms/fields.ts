import * as v from 'valibot';
import { cleanText } from '#lib/domain/shared/text-key.ts';
import { TEXT_LIMIT } from '#lib/domain/interview/interview.ts';
import type { CodeList } from '#lib/vocabularies/types.ts';

/** Error codes a field can carry; `wording/errors.ts` has their sentences. */
export type FieldError =
	| 'manquant'
	| 'trop-long'
	| 'code-inconnu'
	| 'trop-de-choix'
	| 'commune-inconnue'
	| 'date-invalide'
	| 'date-hors-limites'
	| 'obligatoire'
	| 'courriel-invalide'
	| 'courriel-pris'
	| 'mot-de-passe-court'
	| 'mot-de-passe-courant'
	| 'mot-de-passe-personnel'
	| 'mot-de-passe-actuel'
	| 'code-second-facteur'
	| 'connexion-perimee'
	| 'second-facteur-a-poser'
	| 'attendre-davantage'
	| 'code-faux'
	| 'identifiants'
	| 'attendre'
	| 'trop-long-affiche'
	| 'horaires-illisibles'
	| 'plage-incomplete'
	| 'plage-inversee'
	| 'plages-melees'
	| 'fin-avant-debut'
	| 'jour-trop-loin'
	| 'texte-trop-long'
	| 'creneau-manquant'
	| 'motif-manquant'
	| 'creneau-pris'
	| 'heure-invalide'
	| 'date-passee'
	| 'date-lointaine'
	| 'accord-manquant'
	| 'joindre-invalide'
	| 'telephone-invalide'
	| 'arrivee-partie'
	| 'minutes-hors-limites'
	| 'cible-trop-courte'
	| 'trop-de-lignes'
	| 'ligne-trop-longue'
	| 'nombre-invalide'
	| 'sans-reseau'
	| 'rang-invalide'
	| 'tableau-manquant'
	| 'fichier-manquant'
	| 'adresse-web-invalide'
	| 'ressources-illisibles'
	| 'ressources-alterees'
	| 'autre-cle'
	| 'plus-ancienne'
	| 'valeur-inattendue'
	| 'formule'
	| 'fichier-sans-fiche'
	| 'volume'
	| 'grille-illisible'
	| 'grille-alteree'
	| 'grille-connue'
	| 'codes-perdus'
	| 'empreinte-fausse'
	| 'feuille-illisible'
	| 'code-ferme'
	| 'avis-vide'
	| 'donnee-personnelle'
	| 'effectif-hors-limites';

const missing = 'manquant' satisfies FieldError;
const unknown = 'code-inconnu' satisfies FieldError;
const nothing = v.pipe(
	v.literal(''),
	v.transform(() => null)
);

/** Free text as typed: well-formed, no NUL, plain line ends, at most 20 000 characters. */
export const text = () =>
	v.pipe(
		v.string(missing),
		v.transform((value) => cleanText(value).replaceAll('\r\n', '\n')),
		v.maxLength(TEXT_LIMIT, 'trop-long' satisfies FieldError)
	);

/** Text that cannot stay empty. */
export const requiredText = () =>
	v.pipe(
		text(),
		v.transform((value) => value.trim()),
		v.minLength(1, 'obligatoire' satisfies FieldError)
	);

/** One code of a list. */
export const code = <const L extends CodeList>(list: L) =>
	v.picklist(codesOf(list), (issue) => (issue.input === undefined ? missing : unknown));

/** One code of a list, or nothing chosen. */
export const optionalCode = <const L extends CodeList>(list: L) =>
	v.optional(v.union([nothing, code(list)], unknown), '');

/** Any number of codes of a list, each once. */
export const codes = <const L extends CodeList>(list: L) =>
	v.pipe(
		v.array(code(list)),
		v.transform((values) => [...new Set(values)])
	);

/** A checkbox: present is true. */
export const tick = (): v.GenericSchema<string | undefined, boolean> =>
	v.pipe(
		v.optional(v.string(), ''),
		v.transform((value) => value !== '')
	);

type CodeOf<L extends CodeList> = L['entries'][number]['code'];

function codesOf<const L extends CodeList>(list: L): CodeOf<L>[] {
	return list.entries.map((entry) => entry.code);
}
