import { deserialize } from '$app/forms';

/** Signs in without leaving the page; the code of what went wrong, or null when it is done. */
export async function signIn(email: string, password: string): Promise<string | null> {
	try {
		const response = await fetch('/connexion', {
			method: 'POST',
			body: new URLSearchParams({ courriel: email, motDePasse: password }),
			headers: { accept: 'application/json', 'x-sveltekit-action': 'true' }
		});
		const result = deserialize(await response.text());
		if (result.type === 'redirect' || result.type === 'success') return null;
		const errors = (result.type === 'failure' ? result.data?.errors : {}) as Record<string, string>;
		return errors.courriel ?? errors.motDePasse ?? 'sans-reseau';
	} catch {
		return 'sans-reseau';
	}
}
