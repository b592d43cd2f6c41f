import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { startHouse, type House } from '../e2e/support/server.ts';
import { FIRST_VISIT, OWN, PASSWORD, post } from '../e2e/support/accounts.ts';
import { fieldsIn, openInterview, raw } from '../e2e/support/raw.ts';
import { Dice } from './dice.ts';

/** What is taken from the robot while it types. */
export type Faults = {
	readonly seconds: number;
	/** SIGKILLs of the server, each followed by a restart on the same data. */
	readonly kills: number;
	readonly cuts: number;
	/** Ends of the login session. */
	readonly ends: number;
	readonly seed: number;
};

export type Account = {
	readonly typed: number;
	/** Characters that the server had acknowledged and that were not on disk after a kill. */
	readonly acknowledgedLost: number;
	/** Characters typed that are not on disk at the end, or not on the screen. */
	readonly typedLost: number;
	readonly acknowledgements: number;
	readonly kills: number;
	readonly cuts: number;
	readonly ends: number;
	/** Times the robot was asked to choose between two versions: alone in its interview, never. */
	readonly conflicts: number;
	/** Times the caret was not where it was after signing in again. */
	readonly caretsMoved: number;
	/** From the end of the faults to « Enregistré ». */
	readonly settledMs: number;
};

const FIELDS = ['paroles', 'reformulation', 'besoin'] as const;
const SENTENCE = 'elle garde son père, voudrait « soigner » 🐬 et dormir enfin ; c’est loin, très loin. ';
const SETTLE_MS = 60_000;

/** Types in one interview while the server is killed, the network cut and the session ended; tells what was lost. */
export async function typeThrough(faults: Faults, browser?: Browser): Promise<Account> {
	const house = await startHouse();
	const own = browser ?? (await openBrowser());
	const context = await own.newContext({ baseURL: house.origin, locale: 'fr-FR' });
	try {
		return await new Robot(house, context, faults).run();
	} finally {
		await context.close();
		if (!browser) await own.close();
		await house.close();
	}
}

class Robot {
	private readonly typed: Record<string, string> = Object.fromEntries(FIELDS.map((name) => [name, '']));
	private readonly done = { kills: 0, cuts: 0, ends: 0, acknowledgedLost: 0, conflicts: 0, caretsMoved: 0 };
	private readonly random: () => number;
	private page!: Page;
	private id = '';
	private over = false;
	private count = 0;
	private readonly house: House;
	private readonly context: BrowserContext;
	private readonly faults: Faults;

	constructor(house: House, context: BrowserContext, faults: Faults) {
		this.house = house;
		this.context = context;
		this.faults = faults;
		this.random = new Dice(faults.seed).roll;
	}

	async run(): Promise<Account> {
		await post(this.house, '/premiere-visite?/creer', { code: this.house.firstVisitCode(), ...FIRST_VISIT });
		this.id = await openInterview(this.house, OWN.first);
		this.page = await this.context.newPage();
		await listenToAcknowledgements(this.page);
		// A session of its own: the one that reads the disk must not end with it.
		await this.page.goto(`/connexion?suite=/entretiens/${this.id}/ecoute`);
		await this.page.getByLabel('Adresse électronique').fill(OWN.first);
		await this.page.getByLabel('Mot de passe').fill(PASSWORD);
		await this.page.getByRole('button', { name: 'Se connecter' }).click();
		await this.page.waitForURL('**/ecoute');
		await this.page.locator('#svelte-announcer').waitFor({ state: 'attached' });
		await this.page.locator('[name="besoin"]').evaluate((box) => (box.closest('details')!.open = true));
		const until = Date.now() + this.faults.seconds * 1000;
		const typing = this.type();
		await Promise.all([this.killing(until), this.cutting(until), this.ending(until)]);
		await wait(Math.max(0, until - Date.now()));
		this.over = true;
		await typing;
		return this.settle();
	}

	/** Types at the end of one field, then of another, and signs in whenever it is asked. */
	private async type(): Promise<void> {
		while (!this.over) {
			const name = FIELDS[Math.floor(this.random() * FIELDS.length)]!;
			await this.page.locator(`[name="${name}"]`).focus();
			await this.page.keyboard.press('Control+End');
			for (let left = 10 + this.random() * 60; left > 0 && !this.over; left--) {
				await this.signIn(name);
				await this.key(name);
				await wait(15 + this.random() * 90);
			}
		}
	}

	private async key(name: string): Promise<void> {
		const character = [...SENTENCE][this.count % [...SENTENCE].length]!;
		this.count += 1;
		await this.page.keyboard.type(character);
		this.typed[name] += character;
	}

	private async signIn(name: string): Promise<void> {
		const field = this.page.locator('#se-reconnecter');
		if (!(await field.isVisible())) return;
		try {
			await field.fill(PASSWORD, { timeout: 2000 });
			await field.press('Enter', { timeout: 2000 });
			await field.waitFor({ state: 'detached', timeout: 4000 });
		} catch {
			// Another fault came in between: the next key asks again.
			await this.page.locator(`[name="${name}"]`).focus();
			await this.page.keyboard.press('Control+End');
			return;
		}
		const at = await this.page.evaluate(() => {
			const field = document.activeElement as HTMLTextAreaElement;
			return { name: field.name, atEnd: field.selectionStart === field.value?.length };
		});
		if (at.name !== name || !at.atEnd) this.done.caretsMoved += 1;
		await this.page.locator(`[name="${name}"]`).focus();
	}

	private killing(until: number): Promise<void> {
		return this.spread(this.faults.kills, until, async () => {
			await this.house.kill();
			const acknowledged = await acknowledgedIn(this.page);
			await wait(this.random() * 800);
			await this.house.restart();
			const kept = await storedWords(this.house, this.id);
			for (const name of FIELDS)
				this.done.acknowledgedLost += missing(acknowledged[name] ?? '', kept[name] ?? '');
			this.done.kills += 1;
		});
	}

	private cutting(until: number): Promise<void> {
		return this.spread(this.faults.cuts, until, async () => {
			await this.context.setOffline(true);
			await wait(200 + this.random() * 2000);
			await this.context.setOffline(false);
			this.done.cuts += 1;
		});
	}

	private ending(until: number): Promise<void> {
		return this.spread(this.faults.ends, until, async () => {
			await this.context.clearCookies({ name: 'degemer_session' });
			this.done.ends += 1;
		});
	}

	/** So many faults, at moments that chance spreads over the time that is left. */
	private async spread(count: number, until: number, fault: () => Promise<void>): Promise<void> {
		for (let left = count; left > 0; left--) {
			const room = Math.max(0, until - Date.now() - 1500) / left;
			await wait(room * (0.3 + this.random() * 0.9));
			await fault();
		}
	}

	private async settle(): Promise<Account> {
		const began = performance.now();
		await this.page.locator(`[name="${FIELDS[0]}"]`).focus();
		await this.page.keyboard.press('Control+End');
		while (performance.now() - began < SETTLE_MS && !(await this.isSaved())) {
			await this.signIn(FIELDS[0]);
			await wait(100);
		}
		const settledMs = performance.now() - began;
		this.done.conflicts = await this.page.evaluate(() => (window as unknown as Recorded).robot.conflicts);
		const kept = await storedWords(this.house, this.id);
		let typedLost = 0;
		for (const name of FIELDS) {
			const shown = await this.page.locator(`[name="${name}"]`).inputValue();
			typedLost += missing(this.typed[name]!, kept[name] ?? '') + missing(this.typed[name]!, shown);
		}
		const acknowledgements = await this.page.evaluate(() => (window as unknown as Recorded).robot.count);
		return { typed: this.count, typedLost, acknowledgements, settledMs, ...this.done };
	}

	private isSaved = (): Promise<boolean> => this.page.locator('[data-save="saved"]').isVisible();
}

type Recorded = { robot: { acknowledged: Record<string, string>; count: number; conflicts: number } };

/** Notes, in the page, what each answer acknowledged: the words of the request that it answered. */
async function listenToAcknowledgements(page: Page): Promise<void> {
	await page.addInitScript(
		(names: string[]) => {
			const robot = { acknowledged: {} as Record<string, string>, count: 0, conflicts: 0 };
			Object.assign(window, { robot });
			const { fetch } = window;
			window.fetch = async (...args) => {
				const response = await fetch(...args);
				const body = args[1]?.body;
				if (!(body instanceof FormData) || !body.has('connu')) return response;
				const answer = (await response.clone().json()) as { type: string };
				if (answer.type === 'failure') robot.conflicts += 1;
				if (answer.type !== 'success') return response;
				robot.count += 1;
				for (const name of names) robot.acknowledged[name] = String(body.get(name));
				return response;
			};
		},
		FIELDS as unknown as string[]
	);
}

const acknowledgedIn = (page: Page): Promise<Record<string, string>> =>
	page.evaluate(() => (window as unknown as Recorded).robot.acknowledged);

/** What the server would show to whoever opened the page now. */
async function storedWords(house: House, id: string): Promise<Record<string, string>> {
	const page = await (await raw(house, `/entretiens/${id}/ecoute`, { as: OWN.first })).text();
	return Object.fromEntries(fieldsIn(page));
}

/** Characters of `wanted` that `kept` does not begin with. The robot writes at the end: what was acknowledged stays a beginning. */
function missing(wanted: string, kept: string): number {
	let same = 0;
	while (same < wanted.length && wanted[same] === kept[same]) same += 1;
	return wanted.length - same;
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function openBrowser(): Promise<Browser> {
	const places = [
		process.env.CHROMIUM_PATH,
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/usr/bin/google-chrome'
	];
	const executablePath = places.find((place) => place && existsSync(place));
	if (!executablePath) throw new Error('Chromium introuvable (CHROMIUM_PATH).');
	return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] });
}
