/** Somebody signed in, without a browser: addresses, forms, cookies. */
export class Visitor {
	readonly origin: string;
	readonly #cookies = new Map<string, string>();

	constructor(origin: string) {
		this.origin = origin;
	}

	/** Signs in; throws when the password is refused. */
	async signIn(courriel: string, motDePasse: string): Promise<void> {
		const response = await this.post('/connexion', { courriel, motDePasse });
		if (response.status !== 303) throw new Error(`sign-in answered ${response.status}`);
	}

	/** The text of a page; throws on anything but 200. */
	async page(path: string): Promise<string> {
		const response = await this.#send(path, {});
		const text = await response.text();
		if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
		return text;
	}

	/** Submits a form as a browser without JavaScript does. */
	post(path: string, fields: Fields): Promise<Response> {
		return this.#send(path, { method: 'POST', body: formOf(fields), headers: { origin: this.origin } });
	}

	/** Submits a form that carries a file. */
	upload(path: string, form: FormData): Promise<Response> {
		return this.#send(path, {
			method: 'POST',
			body: form,
			headers: { origin: this.origin, accept: 'text/html' }
		});
	}

	/** Submits a form as the page's autosave does; gives what the screen then knows as kept. */
	async autosave(path: string, fields: Fields): Promise<string> {
		const headers = { origin: this.origin, accept: 'application/json', 'x-sveltekit-action': 'true' };
		const response = await this.#send(path, { method: 'POST', body: formOf(fields), headers });
		const { type, data } = (await response.json()) as { type: string; data: string };
		if (type !== 'success') throw new Error(`autosave answered ${type} ${response.status}`);
		// Kit flattens its answers (devalue): the first entry says where each value is.
		const flat = JSON.parse(data) as [{ known: number }, ...unknown[]];
		return String(flat[flat[0].known]);
	}

	/** Cookies in the shape a browser context takes. */
	cookies(): { name: string; value: string; url: string }[] {
		return [...this.#cookies].map(([name, value]) => ({ name, value, url: this.origin }));
	}

	async #send(path: string, init: RequestInit & { headers?: Record<string, string> }): Promise<Response> {
		const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
		const headers = { accept: 'text/html', ...init.headers, ...(cookie && { cookie }) };
		const response = await fetch(this.origin + path, { redirect: 'manual', ...init, headers });
		for (const line of response.headers.getSetCookie()) {
			const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
			this.#cookies.set(name, value);
		}
		return response;
	}
}

export type Fields = Readonly<Record<string, string | readonly string[]>>;

function formOf(fields: Fields): URLSearchParams {
	const form = new URLSearchParams();
	for (const [name, value] of Object.entries(fields)) {
		for (const one of typeof value === 'string' ? [value] : value) form.append(name, one);
	}
	return form;
}
