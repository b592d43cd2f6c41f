import { expect } from '@playwright/test';
import { sessionOf } from './accounts.ts';
import type { House } from './server.ts';

/** A request without a browser: redirections are not followed, nothing is added but the session and the origin. */
export async function raw(
	house: House,
	path: string,
	{ as, ...init }: RequestInit & { as?: string | undefined } = {}
): Promise<Response> {
	const headers = new Headers(init.headers);
	if (as) headers.set('cookie', `degemer_session=${await sessionOf(house, as)}`);
	if (!headers.has('origin')) headers.set('origin', house.origin);
	if (!headers.has('accept')) headers.set('accept', 'text/html');
	const send = () => fetch(house.origin + path, { redirect: 'manual', ...init, headers });
	// The server closes a connection whose body it would not read: what was given that one next is sent again, as a browser does.
	return send().catch((error: { cause?: { code?: string } }) => {
		if (error.cause?.code !== 'ECONNRESET') throw error;
		return send();
	});
}

/** A form sent that way. */
export const rawForm = (
	house: House,
	path: string,
	fields: Readonly<Record<string, string>> | readonly (readonly [string, string])[],
	as?: string
): Promise<Response> =>
	raw(house, path, { as, method: 'POST', body: new URLSearchParams(fields as Record<string, string>) });

/** An interview opened by an account; its identifier. */
export async function openInterview(house: House, as: string): Promise<string> {
	const page = await (await raw(house, '/aujourdhui', { as })).text();
	const site = /name="site"[^>]*value="([^"]+)"/.exec(page)?.[1] ?? '';
	const response = await rawForm(house, '/aujourdhui?/recevoir', { site }, as);
	return /entretiens\/([^/]+)/.exec(response.headers.get('location') ?? '')?.[1] ?? '';
}

/** The address of an interview's second screen, as its shared screen gives it. */
export async function secondScreenOf(house: House, id: string, as: string): Promise<string> {
	const page = await (await raw(house, `/entretiens/${id}/ensemble`, { as })).text();
	return /href="(\/ensemble\/[^"]+)"/.exec(page)?.[1] ?? '';
}

/** The first site of the structure, as its manager's list shows it. */
export async function firstSite(house: House, as: string): Promise<string> {
	const page = await (await raw(house, '/horaires', { as })).text();
	return /\/horaires\/([0-9a-f-]{36})"/.exec(page)?.[1] ?? '';
}

/** A call-back promised for the day after tomorrow by an account; its identifier. */
export async function promise(house: House, site: string, as: string): Promise<string> {
	const jour = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
	const said = { site, jour, nature: 'rappel', demi: 'matin', motif: 'affluence', contrainte: '' };
	const contact = { accord: 'on', prenom: '', joindre: '02 98 00 00 00' };
	const response = await rawForm(house, '/rendez-vous/rappel?/promettre', { ...said, ...contact }, as);
	return /rendez-vous\/([^?]+)/.exec(response.headers.get('location') ?? '')?.[1] ?? '';
}

/** Somebody arrives; the identifier by which the queue knows them. */
export async function arrive(
	house: House,
	site: string,
	as: string,
	said: Readonly<Record<string, string>> = {}
): Promise<string> {
	const blank = {
		site,
		prenom: '',
		canal: 'presentiel',
		autonomie: 'non-evalue',
		compagnie: '',
		niveau: '',
		motif: ''
	};
	const response = await rawForm(house, '/accueillir?/attendre', { ...blank, ...said }, as);
	expect(response.status).toBe(303);
	const page = await (await raw(house, '/aujourdhui', { as })).text();
	// Identifiers follow time: the last to arrive has the greatest.
	const ids = [...page.matchAll(/arrivee=([0-9a-f-]{36})/g)].map(([, id]) => id ?? '');
	return ids.toSorted().at(-1) ?? '';
}

/** Closes it; its page stays printable under the same identifier. */
export async function closeInterview(house: House, id: string, as: string): Promise<Response> {
	const page = await (await raw(house, `/entretiens/${id}/cloture`, { as })).text();
	return rawForm(house, `/entretiens/${id}/cloture?/clore`, fieldsIn(page), as);
}

/** What was accepted can be shown and printed: nothing strange is waiting further on. */
export async function expectPagesOpen(house: House, id: string, as: string): Promise<void> {
	for (const page of [
		'premier-contact',
		'ecoute',
		'diagnostic',
		'pistes',
		'relais',
		'synthese',
		'cloture',
		'ensemble',
		'synthese.pdf'
	]) {
		const { status } = await raw(house, `/entretiens/${id}/${page}`, { as });
		expect(status, page).toBeLessThan(500);
	}
}

/** What a browser would send of the answers in a page, without touching anything: its first form with a revision, else the longest. */
export function fieldsIn(html: string): [string, string][] {
	const forms = html
		.split('<form')
		.slice(1)
		.map((part) => part.split('</form>')[0] ?? '');
	const longest = forms.toSorted((one, other) => other.length - one.length)[0];
	const body = forms.find((part) => part.includes('name="revision"')) ?? longest ?? '';
	const fields: [string, string][] = [];
	const tags = /<input\b((?:"[^"]*"|[^">])*)>|<(textarea|select)\b((?:"[^"]*"|[^">])*)>([^]*?)<\/\2>/g;
	for (const [, input, tag, rest = '', text = ''] of body.matchAll(tags)) {
		const attributes = input ?? rest;
		const name = /\bname="([^"]*)"/.exec(attributes)?.[1];
		if (!name) continue;
		const value = unescape(/\bvalue="([^"]*)"/.exec(attributes)?.[1] ?? '');
		if (tag === 'textarea') fields.push([name, unescape(text)]);
		else if (tag === 'select')
			fields.push([name, unescape(/value="([^"]*)" selected/.exec(text)?.[1] ?? '')]);
		else if (!/type="(checkbox|radio)"/.test(attributes)) fields.push([name, value]);
		else if (/\bchecked\b/.test(attributes)) fields.push([name, value || 'on']);
	}
	return fields;
}

const unescape = (text: string): string =>
	text
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&');

/** Answers on every page, as a long conversation leaves them. */
export async function fillInterview(house: House, id: string, as: string): Promise<void> {
	const answers: [string, [string, string][]][] = [
		[
			'premier-contact',
			[
				['criteres', 'echeance-7-jours'],
				['criteres', 'deplacement-contraint']
			]
		],
		[
			'ecoute',
			[
				['paroles', 'Elle aide sa mère à domicile et voudrait en faire un métier. '.repeat(6)],
				['reformulation', 'Je voudrais devenir aide-soignante sans perdre mon salaire pendant la formation.'],
				['validee', 'on'],
				['demande1', 'Savoir comment financer une formation d’aide-soignante'],
				['objet1', 'formation-financement'],
				['demande2', 'Trouver un moyen d’aller en cours'],
				['objet2', 'droits-vie-quotidienne'],
				['besoin', 'Être reconnue pour ce qu’elle sait déjà faire.']
			]
		],
		[
			'diagnostic',
			[
				['statut', 'salarie-cdi'],
				['age', '30-44'],
				['commune', '29270'],
				['faits', 'referent-existant'],
				['projet', 'Devenir aide-soignante'],
				['anterieures', 'Rendez-vous en mars, sans suite.'],
				['freins', 'finances-cout-formation'],
				['freins', 'mobilite-sans-moyen'],
				['freins', 'famille-garde'],
				['leviers', 'motivation'],
				['leviers', 'experience-transferable'],
				['motsFreins', 'Peur de tout perdre.'],
				['motsLeviers', 'Sa sœur la soutient.'],
				['aExplorer', 'Garder mon salaire pendant la formation ?'],
				['priorite1', 'mobilite-sans-moyen'],
				['priorite2', 'famille-garde']
			]
		],
		[
			'pistes',
			[
				['ressources', 'compte-formation'],
				['ressources', 'cep'],
				['expliquees', 'cep'],
				['autreIdee', 'En parler à son employeur']
			]
		],
		[
			'synthese',
			[
				['quoi1', 'Appeler mardi'],
				['qui1', 'Moi'],
				['quand1', 'Mardi matin'],
				['quoi2', 'Réunir mes bulletins'],
				['nom', '']
			]
		]
	];
	for (const [page, given] of answers) {
		const path = `/entretiens/${id}/${page}`;
		const named = new Set(given.map(([name]) => name));
		const shown = fieldsIn(await (await raw(house, path, { as })).text());
		const choice = shown.find(([name]) => name.startsWith('choix.'))?.[0];
		const fields = [...shown.filter(([name]) => !named.has(name) && name !== choice), ...given];
		if (choice) fields.push([choice, 'choisie']);
		expect((await rawForm(house, `${path}?/enregistrer`, fields, as)).status, page).toBe(200);
	}
}
