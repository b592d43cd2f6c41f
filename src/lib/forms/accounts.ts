import * as v from 'valibot';
import { code, requiredText, text, type FieldError } from '#lib/forms/fields.ts';
import { networks } from '#lib/vocabularies/network.ts';
import type { CodeList } from '#lib/vocabularies/types.ts';

const email = () =>
	v.pipe(requiredText(), v.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'courriel-invalide' satisfies FieldError));

/** At least twelve characters, whatever they are; no composition rule (NIST SP 800-63B). */
const newPassword = () =>
	v.pipe(
		text(),
		v.minLength(12, 'mot-de-passe-court' satisfies FieldError),
		v.maxLength(1000, 'trop-long' satisfies FieldError)
	);

/** Sign-in: an address, or one of the names of a shared post. */
export const signInForm = v.object({
	compteConnexion: v.optional(text(), ''),
	courriel: text(),
	motDePasse: text()
});

/** Second step of a sign-in; the names are its own, for other fields may travel with them. */
export const signInCodeForm = v.object({ etapeConnexion: requiredText(), codeConnexion: requiredText() });

/** One's own password, changed. */
export const changePasswordForm = v.object({ actuel: text(), motDePasse: newPassword() });

/** A code of six digits that a telephone shows. */
export const factorCodeForm = v.object({ code: requiredText() });

/** One's own password, said again before something that cannot be undone. */
export const confirmForm = v.object({ actuel: text() });

/** The roles of which a structure asks a second factor. */
export const factorRuleForm = v.object({
	exiger: v.array(v.picklist(['pilotage', 'region', 'administration'], 'code-inconnu' satisfies FieldError))
});

/** Networks that receive people: what a structure can belong to. */
export const structureNetworks = {
	id: 'reseau',
	title: 'Réseau',
	source: 'vocabularies/network.ts',
	version: '2026-11',
	entries: networks.filter(({ family }) => family !== 'emergency')
} as const satisfies CodeList;

/** What a manager says of a colleague to come. Roles of the whole installation are given on the command line. */
export const inviteForm = v.object({
	courriel: email(),
	roles: v.pipe(
		v.array(v.picklist(['accueil', 'conseil', 'pilotage'], 'code-inconnu' satisfies FieldError)),
		v.minLength(1, 'obligatoire' satisfies FieldError)
	)
});

/** What follows a link that works once; the name is not asked again of somebody who has an account. */
export const acceptForm = v.object({ nom: text(), motDePasse: newPassword() });

/** First visit: the structure and its first account. */
export const firstVisitForm = v.object({
	code: requiredText(),
	structure: requiredText(),
	reseau: code(structureNetworks),
	adresse: text(),
	commune: requiredText(),
	nom: requiredText(),
	courriel: email(),
	motDePasse: newPassword()
});
