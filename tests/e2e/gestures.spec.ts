import { expect, test } from '@playwright/test';
import { OWN, signedIn, useHouse } from './support/accounts.ts';
import { awake, chip, Counsellor, DEMAND, openPdf, REFORMULATION, WORDS } from './support/road.ts';

const house = useHouse('own');
const MOST_GESTURES = 16;
const MOST_CHARACTERS = 10;

/**
 * Anonymous walk-in, one demand, two obstacles, one lever, three facts of the situation, one referral, one printed page,
 * counted. Signed in already, today's page open: where a counsellor is between two people.
 */
test('the standard case costs sixteen gestures and ten characters at most', async ({ browser }) => {
	const context = await signedIn(browser, house.now, OWN.first);
	const page = await context.newPage();
	await page.goto('/aujourdhui');
	const hand = new Counsellor(page);
	await hand.click(page.getByRole('button', { name: 'Recevoir maintenant' }));
	await page.waitForURL('**/premier-contact');
	await awake(page);
	await hand.goOn('ecoute');
	await hand.say('paroles', WORDS);
	await hand.say('reformulation', REFORMULATION);
	await hand.tick('validee');
	await hand.say('demande1', DEMAND);
	await hand.tick('objet1', 'formation-financement');
	// Read aloud together, then agreed with: the situation, two obstacles and a lever that the words already say.
	const heard = page.getByRole('button', { name: 'Tout retenir (5 lignes)' });
	await heard.waitFor();
	await hand.click(heard);
	await expect(page.getByRole('button', { name: 'Tout est retenu' })).toBeFocused();
	await hand.goOn('diagnostic');
	await expect(chip(page, 'statut', 'salarie-cdi')).toBeChecked();
	await expect(chip(page, 'age', '30-44')).toBeChecked();
	await expect(chip(page, 'freins', 'finances-cout-formation')).toBeChecked();
	await expect(chip(page, 'freins', 'mobilite-sans-moyen')).toBeChecked();
	await expect(chip(page, 'leviers', 'motivation')).toBeChecked();
	await hand.type('commune', '29270');
	await hand.goOn('pistes');
	await hand.click(page.getByRole('article').first().getByText('Je choisis'));
	await hand.goOn('synthese');
	const link = page.getByRole('link', { name: /PDF/ });
	hand.gestures.push('clic : la page à imprimer');
	expect((await openPdf(page, link)).byteLength).toBeGreaterThan(5_000);
	await hand.goOn('cloture');
	await hand.click(page.getByRole('button', { name: 'Clore et compter' }));
	await page.waitForURL('**/aujourdhui?clos=*');
	await expect(page.getByText(/est clos et compté/)).toBeVisible();

	console.log(`Cas ordinaire : ${hand.cost()}`);
	console.log(hand.gestures.map((gesture, index) => `  ${index + 1}. ${gesture}`).join('\n'));
	expect(hand.gestures.length).toBeLessThanOrEqual(MOST_GESTURES);
	expect(hand.typed).toBeLessThanOrEqual(MOST_CHARACTERS);
	await page.goto('/activite');
	await expect(page.locator('.figure strong')).toHaveText('1');
	await context.close();
});

test('the same conversation with the keyboard alone', async ({ browser }) => {
	const context = await signedIn(browser, house.now, OWN.first);
	const page = await context.newPage();
	await page.goto('/aujourdhui');
	await awake(page);
	const hand = new Counsellor(page);

	/** Tab until the focus is on what is wanted, as a person would; it must be seen there. */
	async function reach(selector: string) {
		for (let presses = 0; presses < 150; presses += 1) {
			if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) {
				const outline = await page.evaluate(() => {
					const styles = [document.activeElement, document.activeElement?.closest('label')].map(
						(element) => element && getComputedStyle(element)
					);
					return styles.some(
						(style) => style && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
					);
				});
				expect(outline, `the focus shows on ${selector}`).toBe(true);
				return;
			}
			await hand.press('Tab');
		}
		throw new Error(`${selector} cannot be reached with Tab`);
	}
	async function choose(field: string, code?: string) {
		const selector = `input[name="${field}"]${code ? `[value="${code}"]` : ''}`;
		const isRadio = (await page.locator(selector).first().getAttribute('type')) === 'radio';
		if (!isRadio) {
			await reach(selector);
			await hand.press('Space');
		} else {
			// One stop for a group of radios: arrows go from one to the next.
			await reach(`input[name="${field}"]`);
			for (let presses = 0; !(await page.locator(selector).isChecked()) && presses < 60; presses += 1) {
				await hand.press('ArrowDown');
			}
		}
		await expect(page.locator(selector)).toBeChecked();
	}
	async function say(field: string, text: string) {
		await reach(`[name="${field}"]`);
		await page.keyboard.type(text);
	}
	async function goOn(to: string) {
		await hand.press('Control+Enter');
		await page.waitForURL(`**/${to}`);
	}

	await reach('button[formaction="?/recevoir"]');
	await hand.press('Enter');
	await page.waitForURL('**/premier-contact');
	await awake(page);
	await choose('criteres', 'echeance-7-jours');
	await goOn('ecoute');
	await say('paroles', 'Veut changer de métier.');
	await say('reformulation', 'Je voudrais changer de métier.');
	await choose('validee');
	await say('demande1', 'Savoir par où commencer');
	await choose('objet1', 'reconversion');
	await goOn('diagnostic');
	await choose('statut', 'salarie-cdi');
	await choose('age', '30-44');
	await choose('freins', 'mobilite-sans-moyen');
	await choose('leviers', 'motivation');
	await goOn('pistes');
	const network = await page.locator('article input[value="choisie"]').first().getAttribute('name');
	await choose(network ?? '', 'choisie');
	await goOn('synthese');
	await goOn('cloture');
	await reach('main button.primary');
	await hand.press('Enter');
	await page.waitForURL('**/aujourdhui?clos=*');
	await expect(page.getByText(/est clos et compté/)).toBeVisible();
	console.log(`Au clavier seul : ${hand.gestures.length} touches de commande`);
	await context.close();
});
