import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test';
import { openOwnHouse, OWN, PASSWORD, signedIn, useHouse } from './support/accounts.ts';
import { CANARY as SENTENCE, fillWords, Watch } from './support/canary.ts';
import { fillInterview } from './support/raw.ts';
import { awake, chip, expectSaved, interviewIn, receive } from './support/road.ts';

const house = useHouse('own');
const CANARY = 'CanariQueNulNeGarde';
const TEXTS: Record<string, string[]> = {
	ecoute: ['paroles', 'reformulation', 'demande1'],
	diagnostic: ['commune', 'motsFreins'],
	pistes: ['autreIdee'],
	synthese: ['quoi1', 'nom']
};
const CODE = 'reconversion';

/** All that a browser may keep of a page, as text. */
const kept = async (): Promise<string> => {
	const databases = await indexedDB.databases();
	const boxes = await caches.keys();
	return JSON.stringify({
		local: { ...localStorage },
		session: { ...sessionStorage },
		databases,
		boxes,
		cookie: document.cookie,
		state: history.state as unknown,
		address: location.href,
		workers: (await navigator.serviceWorker.getRegistrations()).length
	});
};

test('over the whole road the browser keeps nothing of anybody, offline and locked too', async ({
	browser
}) => {
	const context = await signedIn(browser, house.now, OWN.first);
	const page = await context.newPage();
	const addresses: string[] = [];
	page.on('framenavigated', (frame) => addresses.push(frame.url()));
	page.on('request', (request) => addresses.push(request.url()));
	const id = await receive(page);
	const seen: string[] = [];
	for (const [where, names] of Object.entries(TEXTS)) {
		await page.goto(`/entretiens/${id}/${where}`);
		await awake(page);
		await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
		for (const name of names) await page.locator(`[name="${name}"]`).fill(`${CANARY} ${name}`);
		if (where === 'ecoute') await chip(page, 'objet1', CODE).check();
		await expectSaved(page);
		await context.setOffline(true);
		await page.locator(`[name="${names[0]}"]`).fill(`${CANARY} hors ligne`);
		await expect(page.locator('[data-save="offline"]')).toBeVisible();
		seen.push(await page.evaluate(kept));
		await page.keyboard.press('Escape');
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog', { name: 'Écran masqué' })).toBeVisible();
		seen.push(await page.evaluate(kept));
		await page.getByRole('button', { name: 'Reprendre', exact: true }).click();
		await context.setOffline(false);
		await expectSaved(page);
		// A move in place, so that Kit writes what it writes in the history.
		await page.getByRole('link', { name: /Premier contact/ }).click();
		await expect(page).toHaveURL(/premier-contact$/);
		seen.push(await page.evaluate(kept));
	}
	await page.goBack();
	seen.push(await page.evaluate(kept));
	expect(seen.length).toBe(13);
	for (const all of [...seen, ...addresses.map(decodeURIComponent)]) {
		expect(all).not.toContain(CANARY);
		expect(all).not.toContain(CODE);
		expect(all).not.toContain('Canari');
	}
	// What is there at all: the place of the scroll, by Kit; no database, no cache, no worker.
	const last = JSON.parse(seen.at(-1)!) as Record<string, unknown> & { session: object };
	expect(last).toMatchObject({ local: {}, databases: [], boxes: [], cookie: '', workers: 0 });
	expect(Object.keys(last.session).filter((key) => !key.startsWith('sveltekit:'))).toEqual([]);
	await context.close();
});

test('typed through the whole product, a sentence is nowhere in clear: disk, copies, logs, addresses, profile of the browser', async () => {
	test.setTimeout(240_000);
	const folder = mkdtempSync(join(tmpdir(), 'degemer-canari-'));
	const [profile, temporary] = [join(folder, 'profil'), join(folder, 'tmp')];
	mkdirSync(temporary);
	const own = await openOwnHouse({ TMPDIR: temporary });
	let context = await openProfile(profile, own.origin);
	const watch = new Watch(own, [own.folder, temporary, profile]);
	watch.listen(context);
	try {
		const page = context.pages()[0] ?? (await context.newPage());
		const looked: string[] = [];
		const expectNowhere = (step: string) => {
			looked.push(step);
			expect(watch.look(), step).toEqual([]);
		};
		for (const [step, gesture] of STEPS) {
			await gesture(page, own.origin);
			expectNowhere(step);
			if (step === 'the pages of an interview') {
				await own.degemer(['backup']);
				expectNowhere('a copy of the base');
			}
		}
		await context.close();
		expectNowhere('the browser closed');
		await own.kill();
		expectNowhere('the server killed');
		// The search finds what is there: an address of our own making lies in the history.
		await own.restart();
		context = await openProfile(profile, own.origin);
		watch.listen(context);
		await (await context.newPage()).goto(`/guide?temoin=${encodeURIComponent(SENTENCE)}`);
		await context.close();
		expect(watch.look().some((path) => path.startsWith(profile))).toBe(true);
		console.log(`${looked.length} regards, ${watch.files} fichiers lus`);
	} finally {
		await context.close();
		await own.close();
		rmSync(folder, { recursive: true, force: true });
	}
});

function openProfile(profile: string, baseURL: string): Promise<BrowserContext> {
	const places = [
		process.env.CHROMIUM_PATH,
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/usr/bin/google-chrome'
	];
	const executablePath = places.find((place) => place && existsSync(place));
	return chromium.launchPersistentContext(profile, {
		...(executablePath && { executablePath }),
		args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
		baseURL,
		locale: 'fr-FR',
		timezoneId: 'Europe/Paris'
	});
}

async function enter(page: Page, email: string, password: string): Promise<void> {
	await page.goto('/connexion');
	await page.getByLabel('Adresse électronique').fill(email);
	await page.getByLabel('Mot de passe').fill(password);
	await page.getByRole('button', { name: 'Se connecter' }).click();
}

/** A file whose name and first line are the sentence, sent as a form would. */
const sendFile = (page: Page, path: string, field: string) =>
	page.evaluate(
		async ([address, name, sentence]) => {
			const body = new FormData();
			body.append(name!, new File([`${sentence};1\n`], `${sentence}.csv`, { type: 'text/csv' }));
			await (await fetch(address!, { method: 'POST', body })).text();
		},
		[path, field, SENTENCE]
	);

const fetched = (page: Page, path: string) =>
	page.evaluate(async (address) => (await (await fetch(address)).arrayBuffer()).byteLength, path);

/** The whole product, wherever it takes words about somebody. */
const STEPS: readonly (readonly [string, (page: Page, origin: string) => Promise<unknown>])[] = [
	[
		'a sign-in that is refused',
		async (page) => {
			// An account's own address is what the browser may remember (WCAG 1.3.5): it is nobody's who comes here.
			await enter(page, 'personne@exemple.bzh', SENTENCE);
			await expect(page.getByText('ne correspond pas').first()).toBeVisible();
		}
	],
	[
		'a sign-in',
		async (page) => {
			await enter(page, OWN.first, PASSWORD);
			await page.waitForURL('**/aujourdhui');
		}
	],
	[
		'an arrival',
		async (page) => {
			await page.goto('/accueillir');
			await awake(page);
			expect(await fillWords(page)).toContain('prenom');
			await page
				.locator('button[formaction="?/attendre"], button:has-text("Mettre dans la file")')
				.first()
				.click();
			await page.waitForURL('**/aujourdhui*');
			await expect(page.getByText('CanariZebrule7f3').first()).toBeVisible();
		}
	],
	[
		'a call-back',
		async (page) => {
			await page.goto('/rendez-vous/rappel');
			await fillWords(page);
			await page.locator('[name="motif"]').first().check();
			await page.locator('[name="accord"]').check();
			await page.locator('[name="joindre"]').fill('canarizebrule7f3@exemple.bzh');
			await page.getByRole('button', { name: 'Noter cette promesse' }).click();
			await page.waitForURL(/rendez-vous\/[0-9a-f-]{36}/);
			const path = new URL(page.url()).pathname;
			expect(await fetched(page, `${path}/rendez-vous.pdf`)).toBeGreaterThan(1000);
			expect(await fetched(page, `${path}/rendez-vous.ics`)).toBeGreaterThan(100);
			await page.goto('/rendez-vous');
		}
	],
	['the pages of an interview', throughInterview],
	[
		'late entry and search boxes that look in the page',
		async (page) => {
			await page.goto('/saisie');
			await awake(page);
			await fillWords(page);
			await page
				.getByRole('button', { name: /Compter/ })
				.first()
				.click();
		}
	],
	[
		'names of files',
		async (page) => {
			await page.goto('/activite/historique');
			await sendFile(page, '/activite/historique?/lire', 'fichier');
		}
	],
	[
		'signing out, and the way back',
		async (page) => {
			await page.goto('/aujourdhui');
			await page.getByRole('button', { name: 'Se déconnecter' }).click();
			await page.waitForURL('**/connexion');
			await page.goBack();
			await expect(page.getByText('CanariZebrule7f3')).toHaveCount(0);
		}
	]
];

async function throughInterview(page: Page, origin: string): Promise<void> {
	const id = await receive(page);
	await fillInterview({ origin } as never, id, OWN.first);
	for (const where of [
		'premier-contact',
		'ecoute',
		'diagnostic',
		'pistes',
		'relais',
		'ensemble',
		'synthese'
	]) {
		await page.goto(`/entretiens/${id}/${where}`);
		await awake(page);
		const names = await fillWords(page, '.answers');
		if (names.length) await expectSaved(page);
		if (where === 'relais') await liaison(page, id);
		if (where === 'ensemble') await secondScreen(page);
	}
	await expect(page.locator('.preview')).toContainText('CanariZebrule7f3');
	expect(await fetched(page, `/entretiens/${id}/synthese.pdf`)).toBeGreaterThan(1000);
	await page.goto(`/entretiens/${interviewIn(page)}/cloture`);
	await page.getByRole('button', { name: /Clore/ }).click();
	await page.waitForURL('**/aujourdhui*');
	expect(await fetched(page, `/syntheses/${id}.pdf`)).toBeGreaterThan(1000);
}

async function liaison(page: Page, id: string): Promise<void> {
	await fillWords(page, 'form[action$="fiche.pdf"]');
	const sheet = page.locator('form[action$="fiche.pdf"]');
	await sheet.locator('[name="accord"]').check();
	const length = await sheet.evaluate(
		async (form) =>
			(
				await (
					await fetch((form as HTMLFormElement).action, {
						method: 'POST',
						body: new FormData(form as HTMLFormElement)
					})
				).arrayBuffer()
			).byteLength
	);
	expect(length, id).toBeGreaterThan(1000);
}

async function secondScreen(page: Page): Promise<void> {
	const address = await page.locator('a[href^="/ensemble/"]').first().getAttribute('href');
	const other = await page.context().newPage();
	await other.goto(address ?? '');
	await expect(other.getByText('CanariZebrule7f3').first()).toBeVisible();
	await other.close();
}
