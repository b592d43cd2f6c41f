import { deserialize } from '$app/forms';

/** What a sign-in without leaving the page gives: done, an error of a field, or a code still awaited for a second step. */
export type SignedIn =
	| { readonly kind: 'done' }
	| { readonly kind: 'refused'; readonly error: string }
	| { readonly kind: 'step'; readonly step: string };

/** Where the server sends one who owes a second factor. */
const ENROLMENT = '/mon-compte/second-facteur';

/** Signs in with an e-mail and a password, without leaving the page. */
export const signIn = (email: string, password: string): Promise<SignedIn> =>
	ask({ courriel: email, motDePasse: password });

/** Gives the code of a second step. */
export const signInWithCode = (step: string, code: string): Promise<SignedIn> =>
	ask({ etapeConnexion: step, codeConnexion: code });

async function ask(fields: Record<string, string>): Promise<SignedIn> {
	try {
		const response = await fetch('/connexion', {
			method: 'POST',
			body: new URLSearchParams(fields),
			headers: { accept: 'application/json', 'x-sveltekit-action': 'true' }
		});
		const result = deserialize(await response.text());
		if (result.type === 'redirect')
			return result.location === ENROLMENT
				? { kind: 'refused', error: 'second-facteur-a-poser' }
				: { kind: 'done' };
		if (result.type === 'success')
			return result.data?.step ? { kind: 'step', step: String(result.data.step) } : { kind: 'done' };
		const errors = (result.type === 'failure' ? result.data?.errors : {}) as Record<string, string>;
		return { kind: 'refused', error: Object.values(errors)[0] ?? 'sans-reseau' };
	} catch {
		return { kind: 'refused', error: 'sans-reseau' };
	}
}
