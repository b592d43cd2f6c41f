import { expect, test, type Page } from '@playwright/test';
import { addAccount, OWN, signedIn, useHouse } from './support/accounts.ts';
import { awake } from './support/road.ts';

const house = useHouse('own');
const DESK = 'accueil@exemple.bzh';

test.beforeAll(() => addAccount(house.now, DESK, 'accueil'));

/** Keys pressed, each one counted. */
class Keys {
	readonly page: Page;
	pressed: string[] = [];

	constructor(page: Page) {
		this.page = page;
	}

	async press(...keys: string[]): Promise<void> {
		for (const key of keys) {
			this.pressed.push(key);
			await this.page.keyboard.press(key);
		}
	}

	/** A key of the page itself (`accesskey`), as Alt and a letter send it; Playwright's own keys carry no letter under Alt. */
	async access(letter: string): Promise<void> {
		this.pressed.push(`Alt+${letter}`);
		const browser = await this.page.context().newCDPSession(this.page);
		const key = { key: letter, code: `Key${letter.toUpperCase()}`, unmodifiedText: letter, modifiers: 1 };
		const windowsVirtualKeyCode = letter.toUpperCase().charCodeAt(0);
		await browser.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key, windowsVirtualKeyCode });
		await browser.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key, windowsVirtualKeyCode });
		await browser.detach();
	}

	/** Goes on with Tab until the focus is on what bears this name, and seen there. */
	async tabTo(name: RegExp): Promise<void> {
		for (let tries = 0; tries < 80; tries++) {
			await this.press('Tab');
			const focus = await this.page.evaluate(() => {
				const one = document.activeElement as HTMLInputElement | null;
				const chip = one?.closest('label') ?? one;
				const name =
					one?.getAttribute('aria-label') ?? one?.labels?.[0]?.textContent ?? chip?.textContent ?? '';
				const shown = [one, chip].some((box) => box && getComputedStyle(box).outlineStyle !== 'none');
				return { name: name.replace(/\s+/g, ' ').trim(), shown };
			});
			if (!name.test(focus.name)) continue;
			expect(focus.shown, `${focus.name}: focus is seen`).toBe(true);
			return;
		}
		throw new Error(`${String(name)} cannot be reached with Tab`);
	}
}

test('the desk by keyboard alone: arrival, first contact, queue, reception; keys are counted', async ({
	browser
}) => {
	const context = await signedIn(browser, house.now, OWN.first);
	const page = await context.newPage();
	const keys = new Keys(page);
	await page.goto('/aujourdhui');
	await awake(page);

	// A simple information: one key.
	await keys.access('i');
	await page.waitForURL('**/aujourdhui?compte=information-simple*');
	await expect(page.getByText('Une information ponctuelle est comptée')).toBeVisible();
	console.log(`information ponctuelle au clavier : ${keys.pressed.join(' ')}`);
	expect(keys.pressed).toEqual(['Alt+i']);

	// A first contact: the page, one criterion, its level said at once, the queue.
	await page.goto('/aujourdhui');
	await awake(page);
	keys.pressed = [];
	await keys.access('a');
	await page.waitForURL('**/accueillir');
	await expect(page.locator('[name="criteres"]').first()).toBeFocused();
	await keys.press('Tab', 'Space');
	await expect(page.getByText('La personne parle de mourir ou ne voit plus d’issue.')).toBeVisible();
	await keys.press('Control+Enter');
	await page.waitForURL('**/aujourdhui?arrivee=*');
	console.log(`premier contact au clavier : ${keys.pressed.join(' ')}`);
	expect(keys.pressed.length).toBeLessThanOrEqual(6);
	const ticket = new URL(page.url()).searchParams.get('arrivee') ?? '';

	// Why this place, then reception, with nothing but Tab and Enter.
	await keys.tabTo(/^Pourquoi/);
	await keys.press('Enter');
	await expect(page.getByText('À égalité, la première personne arrivée passe d’abord.')).toBeVisible();
	await keys.tabTo(new RegExp(`^Recevoir ${ticket}$`));
	await keys.press('Enter');
	await page.waitForURL('**/premier-contact');
	await context.close();
});

test('putting off and counting a group by keyboard alone', async ({ browser }) => {
	const context = await signedIn(browser, house.now, DESK);
	const page = await context.newPage();
	const keys = new Keys(page);
	await page.goto('/accueillir');
	await awake(page);
	await page.keyboard.press('Control+Enter');
	await page.waitForURL('**/aujourdhui?arrivee=*');
	await keys.tabTo(/^Différer/);
	await keys.press('Enter');
	await page.waitForURL('**/differer*');
	await keys.tabTo(/^Vers quelle heure/);
	await keys.tabTo(/^Affluence$/);
	await keys.press('Space');
	await keys.tabTo(/^Noter son retour$/);
	await keys.press('Enter');
	await page.waitForURL('**/rendez-vous/*?pris=1');
	await page.goto('/aujourdhui');
	await awake(page);
	await keys.tabTo(/^Une demande hors champ$/);
	await keys.press('Tab');
	await page.keyboard.type('12');
	await keys.press('Enter');
	await page.waitForURL('**/aujourdhui?compte=collectif*');
	await context.close();
});
