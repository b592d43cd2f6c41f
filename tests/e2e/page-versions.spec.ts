import { expect, test, type Page } from '@playwright/test';
import { OWN, signedIn, useHouse } from './support/accounts.ts';
import { expectNoViolation } from './support/axe.ts';
import { squeezed, textOfPdf, textOfPreview } from './support/pdf.ts';
import { awake, expectSaved, openAt } from './support/road.ts';

const house = useHouse('own');

const version = (page: Page, name: RegExp) => page.getByRole('button', { name });
const preview = (page: Page) => page.getByRole('region', { name: /Aperçu/ });
const pdfLink = (page: Page) => page.getByRole('link', { name: /PDF/ });

test('one gesture shows the page in another version, prints it so, and is remembered', async ({
	browser
}) => {
	const context = await signedIn(browser, house.now, OWN.first);
	const page = await context.newPage();
	const id = await openAt(page, 'synthese');
	await page.locator('[name="quoi1"]').fill('Appeler la mission locale');
	await version(page, /^Facile à lire/).click();
	await expect(preview(page)).toContainText('Ma page, version facile à lire');
	await expect(preview(page)).toContainText('Appeler la mission locale');
	await expect(version(page, /Facile à lire/)).toHaveAttribute('aria-pressed', 'true');
	await expect(page.locator('[name="format"][value="facile-a-lire"]')).toBeChecked();
	await expectNoViolation(page, 'easy-read page');

	await page.goto(`/entretiens/${id}/synthese`);
	await expect(preview(page)).toContainText('Ma page, version facile à lire');
	const href = (await pdfLink(page).getAttribute('href')) ?? '';
	expect(href).toContain('?version=facile');
	for (const address of [href, `/entretiens/${id}/synthese.pdf`]) {
		const printed = squeezed(await textOfPdf(await (await page.request.get(address)).body()));
		expect(printed).toBe(squeezed(await textOfPreview(preview(page))));
	}

	await page.goto(`/entretiens/${id}/cloture`);
	await page.getByRole('button', { name: 'Clore et compter' }).click();
	await page.waitForURL('**/aujourdhui?clos=*');
	const kept = await (await page.request.get(`/syntheses/${id}.pdf`)).body();
	expect(squeezed(await textOfPdf(kept))).toContain('Mapage,versionfacileàlire');
	await context.close();
});

test('two languages stand side by side, Arabic from right to left, without JavaScript', async ({
	browser
}) => {
	const scripted = await signedIn(browser, house.now, OWN.first);
	const id = await openAt(await scripted.newPage(), 'synthese');
	await scripted.close();
	const context = await signedIn(browser, house.now, OWN.first, { javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`/entretiens/${id}/synthese`);
	await page.locator('[name="quoi1"]').fill('Appeler mardi');
	await version(page, /العربية/).click();
	await expect(preview(page).locator('[lang="ar"][dir="rtl"]').first()).toHaveText('ملخّصي');
	await expect(preview(page)).toContainText('La traduction en arabe n’a pas encore été relue.');
	await expect(preview(page)).toContainText('Appeler mardi');
	await expect(pdfLink(page)).toHaveAttribute('href', /version=bilingue&langue=ar$/);
	await version(page, /Standard/).click();
	await expect(preview(page).locator('[lang="ar"]')).toHaveCount(0);
	await context.close();
});

test('an address that names no version gives the remembered page', async ({ browser }) => {
	const context = await signedIn(browser, house.now, OWN.first);
	const page = await context.newPage();
	const id = await openAt(page, 'synthese');
	for (const query of [
		'?version=falc',
		'?version=bilingue&langue=xx',
		'?version=',
		'?version=%00&langue=..'
	]) {
		const response = await page.request.get(`/entretiens/${id}/synthese.pdf${query}`);
		expect(response.status()).toBe(200);
		expect(squeezed(await textOfPdf(await response.body()))).toMatch(/^Masynthèse/);
	}
	await context.close();
});

test('a QR code carries the first step when the person wants it', async ({ browser }) => {
	const context = await signedIn(browser, house.now, OWN.first);
	const page = await context.newPage();
	await openAt(page, 'synthese');
	await awake(page);
	await page.locator('[name="quoi1"]').fill('Appeler mardi');
	const code = preview(page).getByRole('img', { name: 'QR code qui contient mon prochain pas' });
	await expectSaved(page);
	await expect(code).toHaveCount(0);
	await page.getByLabel('Ajouter un QR code').check();
	await expect(code).toHaveCount(1);
	await context.close();
});

test('the page is read aloud by a voice of the machine, each passage in its language, and by no other', async ({
	browser
}) => {
	const context = await signedIn(browser, house.now, OWN.first);
	const page = await context.newPage();
	await page.addInitScript(() => {
		const spoken: [string, string][] = [];
		class Utterance extends EventTarget {
			lang = '';
			voice: { name: string } | null = null;
			readonly text: string;
			constructor(text: string) {
				super();
				this.text = text;
			}
		}
		const voices = [
			{ name: 'ici', lang: 'fr-FR', localService: true },
			{ name: 'ailleurs', lang: 'uk-UA', localService: false }
		];
		const synthesis = Object.assign(new EventTarget(), {
			getVoices: () => voices,
			speak: (one: Utterance) => spoken.push([one.text, one.voice?.name ?? '']),
			cancel: () => spoken.push(['(arrêt)', ''])
		});
		Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
		Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
		Object.assign(window, { spoken });
	});
	await openAt(page, 'synthese');
	await awake(page);
	await version(page, /Українська/).click();
	await expect(page.getByText('seul le français sera lu')).toBeVisible();
	await page.getByRole('button', { name: 'Lire à voix haute' }).click();
	const spoken = () => page.evaluate(() => (window as unknown as { spoken: [string, string][] }).spoken);
	const read = (await spoken()).filter(([text]) => text !== '(arrêt)');
	expect(read[0]).toEqual(['Ma synthèse', 'ici']);
	expect(read.every(([, voice]) => voice === 'ici')).toBe(true);
	expect(read.map(([text]) => text).join(' ')).not.toMatch(/\p{Script=Cyrillic}/u);
	await page.getByRole('button', { name: 'Arrêter la lecture' }).click();
	expect((await spoken()).at(-1)?.[0]).toBe('(arrêt)');
	await expect(page.getByRole('button', { name: 'Lire à voix haute' })).toBeVisible();
	await context.close();
});

test('what overflows goes to an annex, on request; the screen shows the sheet', async ({ browser }) => {
	const context = await signedIn(browser, house.now, OWN.first);
	const page = await context.newPage();
	const id = await openAt(page, 'diagnostic');
	expect((await page.request.get(`/entretiens/${id}/synthese.pdf?annexe=1`)).status()).toBe(404);
	await page.locator('details:has([name="motsFreins"]) > summary').click();
	await page.locator('[name="motsFreins"]').fill('Le car ne passe plus. '.repeat(600));
	await expectSaved(page);
	await page.goto(`/entretiens/${id}/synthese`);
	await expect(preview(page)).not.toContainText('Le car ne passe plus.');
	await expect(preview(page)).toContainText('Mes droits');
	const annex = await page.getByRole('link', { name: 'Ouvrir l’annexe' }).getAttribute('href');
	const rest = squeezed(await textOfPdf(await (await page.request.get(annex ?? '')).body()));
	expect(rest).toContain('Lecarnepasseplus.');
	expect(rest).not.toContain('Mesdroits');
	const sheet = await (await page.request.get(`/entretiens/${id}/synthese.pdf`)).body();
	expect(squeezed(await textOfPdf(sheet))).toBe(squeezed(await textOfPreview(preview(page))));
	await context.close();
});
