import { expect, test } from '@playwright/test';
import { addAccount, OWN, useHouse } from './support/accounts.ts';
import { closeInterview, expectPagesOpen, fieldsIn, openInterview, raw, rawForm } from './support/raw.ts';

const house = useHouse('own');
let open: string;
let closed: string;
let foreign: string;

test.beforeAll(async () => {
	await addAccount(house.now, OWN.second, 'conseil');
	closed = await openInterview(house.now, OWN.first);
	foreign = await openInterview(house.now, OWN.second);
	await closeInterview(house.now, closed, OWN.first);
});

const read = async (path: string) => (await raw(house.now, path, { as: OWN.first })).text();
const first = async (page: string) => fieldsIn(await read(`/entretiens/${open}/${page}`));
const send = async (page: string, changed: Record<string, string | null>, as: string = OWN.first) => {
	const fields = Object.fromEntries(await first(page));
	for (const [name, value] of Object.entries(changed)) {
		if (value === null) delete fields[name];
		else fields[name] = value;
	}
	const response = await rawForm(house.now, `/entretiens/${open}/${page}?/enregistrer`, fields, as);
	return { status: response.status, text: await response.text() };
};
test.beforeEach(async () => {
	open = await openInterview(house.now, OWN.first);
});

test('a text of 20 001 characters is refused and shown again, whole; 20 000 pass', async () => {
	const long = `Début ${'é'.repeat(19_994)}`;
	const { status, text } = await send('ecoute', { paroles: `${long}!`, demande1: 'Gardée aussi' });
	expect(status).toBe(422);
	expect(text).toContain('Ce texte dépasse 20 000 caractères');
	expect(text).toContain(`${long}!`);
	expect(text).toContain('Gardée aussi');
	expect(Object.fromEntries(await first('ecoute'))).toMatchObject({ paroles: '', demande1: '' });
	expect((await send('ecoute', { paroles: long })).status).toBe(200);
	expect(Object.fromEntries(await first('ecoute'))['paroles']).toBe(long);
});

test('an unknown code and a missing field name their field', async () => {
	const unknown = await send('diagnostic', { statut: 'roi' });
	expect(unknown.status).toBe(422);
	expect(unknown.text).toContain('Ce choix n’existe pas dans la liste');
	expect(unknown.text).toContain('id="statut-erreur"');
	const missing = await send('ecoute', { paroles: null, reformulation: 'Reste là.' });
	expect(missing.status).toBe(422);
	expect(missing.text).toContain('n’est pas arrivé jusqu’à nous');
	expect(missing.text).toContain('Reste là.');
});

test('broken text is mended, never a failure', async () => {
	const body = `${new URLSearchParams((await first('ecoute')).filter(([name]) => name !== 'paroles'))}&paroles=a%ED%A0%80b%00c%ff`;
	const headers = { 'content-type': 'application/x-www-form-urlencoded' };
	const response = await raw(house.now, `/entretiens/${open}/ecoute?/enregistrer`, {
		as: OWN.first,
		method: 'POST',
		body,
		headers
	});
	expect(response.status).toBe(200);
	const { paroles } = Object.fromEntries(await first('ecoute'));
	expect(paroles).toMatch(/^a.*b.*c/);
	expect(paroles?.isWellFormed()).toBe(true);
	expect(paroles).not.toContain('\0');
});

test('somebody else’s, closed or unknown: the same page that is not found', async () => {
	expect((await send('ecoute', {}, OWN.second)).status).toBe(404);
	for (const id of [closed, foreign, '01990000-0000-7000-8000-000000000000']) {
		const response = await rawForm(
			house.now,
			`/entretiens/${id}/ecoute?/enregistrer`,
			await first('ecoute'),
			OWN.first
		);
		expect(response.status).toBe(404);
		expect(await response.text()).toContain('Cette page n’existe pas, ou n’est pas la vôtre');
	}
});

test('a place with an endless web address does not break the pages that show it', async () => {
	await send('diagnostic', { statut: 'salarie-cdi', age: '30-44', commune: '29270' });
	const shown = (await first('pistes')).find(([name]) => name.startsWith('choix.'))?.[0] ?? '';
	const place = {
		reseau: shown.replace('choix.', ''),
		nom: 'Lieu d’essai',
		adresse: '',
		commune: '29270',
		telephone: '0'.repeat(500),
		site: `exemple.invalid/${'a'.repeat(5000)}`,
		source: 'Appel',
		date: '2026-01-05'
	};
	const response = await rawForm(house.now, `/entretiens/${open}/lieu?/ajouter`, place, OWN.first);
	expect(response.status).toBe(303);
	const page = await read(`/entretiens/${open}/pistes`);
	expect(page).toContain('Lieu d’essai');
	const before = page.slice(0, page.indexOf('Lieu d’essai'));
	const offer = [...before.matchAll(/name="lieu\.[^>]*?value="([^"]+)"/g)].at(-1)?.[1] ?? '';
	const chosen = { [shown]: 'choisie', [shown.replace('choix', 'lieu')]: offer };
	expect((await send('pistes', chosen)).status).toBe(200);
	expect(await read(`/entretiens/${open}/synthese`)).toContain('Lieu d’essai');
	await expectPagesOpen(house.now, open, OWN.first);
});

test('another method or another origin', async () => {
	const path = `/entretiens/${open}/ecoute?/enregistrer`;
	const put = await raw(house.now, path, { as: OWN.first, method: 'PUT' });
	expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, POST, OPTIONS, HEAD']);
	for (const origin of ['https://exemple.invalid', 'null', '']) {
		for (const type of ['application/x-www-form-urlencoded', 'application/json', 'text/plain']) {
			const headers = { origin, 'content-type': type };
			const response = await raw(house.now, path, {
				as: OWN.first,
				method: 'POST',
				headers,
				body: 'paroles=volé'
			});
			expect(response.status, `${origin} ${type}`).toBe(403);
			expect(await response.text()).toContain('autre adresse que celle de Degemer');
		}
	}
	expect(Object.fromEntries(await first('ecoute'))['paroles']).toBe('');
});

test('an action named as what every object has, and an address that cannot be decoded by another name of the post', async () => {
	for (const name of ['__proto__', 'constructor', 'toString']) {
		const answer = await rawForm(house.now, `/retour/abcd?/${name}`, {});
		expect(answer.status, name).toBe(404);
	}
	const port = Number(new URL(house.now.origin).port);
	const answer = await fetch(`http://127.0.0.1:${port}/saisie/%ff%fe`, { redirect: 'manual' });
	expect([answer.status, answer.headers.get('location')]).toEqual([307, `${house.now.origin}/saisie/%ff%fe`]);
	expect((await raw(house.now, '/guide')).status).toBe(200);
	expect(house.now.complained()).not.toContain('unhandled-rejection');
});
