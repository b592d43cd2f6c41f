import { createConnection } from 'node:net';
import { expect, test } from '@playwright/test';
import { allRoutes } from '../support/routes.ts';
import { addAccount, OWN, PASSWORD, useHouse } from './support/accounts.ts';
import {
	closeInterview,
	firstSite,
	openInterview,
	promise,
	raw,
	rawForm,
	secondScreenOf
} from './support/raw.ts';
import { startHouse } from './support/server.ts';

const house = useHouse('own');
const REGION = 'region@exemple.bzh';
let open: string;
let addresses: string[];

test.beforeAll(async () => {
	await addAccount(house.now, REGION, 'region');
	const site = await firstSite(house.now, OWN.first);
	open = await openInterview(house.now, OWN.first);
	const kept = await openInterview(house.now, OWN.first);
	await closeInterview(house.now, kept, OWN.first);
	const booked = await promise(house.now, site, OWN.first);
	const second = await secondScreenOf(house.now, open, OWN.first);
	const ids: Record<string, string> = { syntheses: kept, horaires: site, 'rendez-vous': booked, lieu: site };
	addresses = allRoutes()
		.filter(
			({ methods, path }) => (methods.length === 0 || methods.includes('GET')) && !path.endsWith('/flux')
		)
		.map(({ path }) =>
			path.replace('/ensemble/[code]', second).replace('[id=id]', ids[path.split('/')[1] ?? ''] ?? open)
		);
});

const asOf = (path: string) => (path.startsWith('/region') ? REGION : OWN.first);

test('every answer, pages of error and files too, says who may show it, and none lets a script or a style in by itself', async () => {
	const wrong: string[] = [];
	const refusals: [string, RequestInit][] = [
		['/rien', {}],
		['/horaires/%00', {}],
		['/region/membres', {}],
		[
			`/entretiens/${open}/ecoute?/enregistrer`,
			{ method: 'POST', body: new URLSearchParams({ revision: '1' }) }
		],
		[
			`/entretiens/${open}/diagnostic?/enregistrer`,
			{ method: 'POST', body: new URLSearchParams({ statut: 'roi' }) }
		],
		['/connexion', { method: 'POST', body: new URLSearchParams({ courriel: 'x', motDePasse: 'y' }) }],
		[`/entretiens/${open}/ecoute`, { method: 'PUT' }],
		['/connexion', { method: 'POST', headers: { origin: 'https://exemple.invalid' } }],
		['/favicon.svg', {}],
		['/page-simple.css', {}]
	];
	const asked = [...addresses.map((path): [string, RequestInit] => [path, {}]), ...refusals];
	for (const [path, init] of asked) {
		const { headers, status } = await raw(house.now, path, {
			...init,
			as: path === '/region/membres' ? OWN.first : asOf(path)
		});
		const lacks = (what: string) => wrong.push(`${init.method ?? 'GET'} ${path} (${status}): ${what}`);
		if (headers.get('x-content-type-options') !== 'nosniff') lacks('nosniff');
		if (headers.get('referrer-policy') !== 'same-origin') lacks('referrer-policy');
		if (headers.get('x-frame-options') !== 'DENY') lacks('x-frame-options');
		if (!/\.(svg|css|png)$/.test(path) && status !== 303 && headers.get('cache-control') !== 'no-store')
			lacks(`cache-control ${headers.get('cache-control')}`);
		if (!headers.get('content-type')?.startsWith('text/html')) continue;
		const policy = headers.get('content-security-policy') ?? '';
		if (
			!policy.includes("default-src 'none'") ||
			!policy.includes("frame-ancestors 'none'") ||
			!policy.includes("base-uri 'none'")
		)
			lacks(`policy ${policy}`);
		if (/unsafe|https?:|\*/.test(policy)) lacks(`policy ${policy}`);
	}
	expect(wrong).toEqual([]);
	expect(asked.length).toBeGreaterThan(80);
});

test('no page asks anybody else for anything, and no nonce is given twice', async ({ browser }) => {
	test.setTimeout(180_000);
	const elsewhere: string[] = [];
	const nonces: string[] = [];
	for (const account of [OWN.first, REGION]) {
		const context = await browser.newContext({ baseURL: house.now.origin });
		const page = await context.newPage();
		await page.goto('/connexion');
		await page.getByLabel('Adresse électronique').fill(account);
		await page.getByLabel('Mot de passe').fill(PASSWORD);
		await page.getByRole('button', { name: 'Se connecter' }).click();
		await page.waitForURL(/\/(aujourdhui|region)/);
		context.on('request', (request) => {
			if (!request.url().startsWith(house.now.origin) && !/^(data|blob):/.test(request.url()))
				elsewhere.push(request.url());
		});
		for (const path of addresses.filter(
			(one) => asOf(one) === account && !/\.(pdf|ics|csv)$|fichier|lot$|carte$/.test(one)
		)) {
			const answer = await page.goto(path, { waitUntil: 'load' }).catch(() => null);
			const nonce = /'nonce-([^']+)'/.exec(answer?.headers()['content-security-policy'] ?? '')?.[1];
			if (nonce) nonces.push(nonce);
		}
		await context.close();
	}
	expect(elsewhere).toEqual([]);
	expect(nonces.length).toBeGreaterThan(50);
	expect(new Set(nonces).size).toBe(nonces.length);
});

test('after signing out, the way back shows nothing of anybody, in this tab and in another', async ({
	browser
}) => {
	const context = await browser.newContext({ baseURL: house.now.origin });
	const page = await context.newPage();
	await page.goto(`/connexion?suite=/entretiens/${open}/ecoute`);
	await page.getByLabel('Adresse électronique').fill(OWN.first);
	await page.getByLabel('Mot de passe').fill(PASSWORD);
	await page.getByRole('button', { name: 'Se connecter' }).click();
	await page.waitForURL('**/ecoute');
	await page.locator('[name="paroles"]').fill('MotQueNulNeRelit');
	await expect(page.locator('[data-save="saved"]')).toContainText('Enregistré');
	await page.goto('/aujourdhui');
	await page.getByRole('button', { name: 'Se déconnecter' }).click();
	await page.waitForURL('**/connexion');
	for (let steps = 0; steps < 2; steps++) {
		await page.goBack().catch(() => null);
		await page.waitForLoadState('load');
		await expect(page.getByRole('button', { name: 'Se connecter' })).toBeVisible();
		expect(await page.content()).not.toContain('MotQueNulNeRelit');
	}
	await context.close();
});

test('twenty tabs that follow the queue leave the house quick for somebody who saves', async () => {
	const tabs = Array.from({ length: 20 }, async () => {
		for (let turn = 0; turn < 5; turn++) {
			const answer = await raw(house.now, '/aujourdhui/flux', {
				as: OWN.first,
				headers: { accept: 'application/json' }
			});
			expect(answer.status).toBe(200);
			await answer.text();
		}
	});
	const began = performance.now();
	const body = { revision: '1', paroles: 'dit pendant ce temps' };
	const { status } = await rawForm(house.now, `/entretiens/${open}/ecoute?/enregistrer`, body, OWN.first);
	const took = performance.now() - began;
	await Promise.all(tabs);
	expect(status).toBeLessThan(500);
	expect(took).toBeLessThan(5000);
});

test('a client that never ends its request is let go, and keeps nobody else waiting', async () => {
	test.setTimeout(90_000);
	const slow = await startHouse({ settings: { HEADERS_TIMEOUT: '2' } });
	try {
		const port = Number(new URL(slow.origin).port);
		const ends = Array.from({ length: 100 }, () => {
			const socket = createConnection(port, '127.0.0.1');
			socket.on('error', () => {});
			socket.write('GET /guide HTTP/1.1\r\nhost: localhost\r\nx-un: ');
			return new Promise<string>((resolve) => {
				let said = '';
				socket.on('data', (chunk) => (said += chunk));
				socket.on('close', () => resolve(said));
			});
		});
		const began = performance.now();
		expect((await fetch(`${slow.origin}/guide`, { redirect: 'manual' })).status).toBeLessThan(400);
		expect(performance.now() - began).toBeLessThan(3000);
		for (const said of await Promise.all(ends)) expect(said).toMatch(/^HTTP\/1\.1 408|^$/);
	} finally {
		await slow.close();
	}
});
