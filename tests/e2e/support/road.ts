import { expect, type Locator, type Page, type Response } from '@playwright/test';

/** Free text is what the person says: words, reformulation, demand. The rest is work for the counsellor's fingers. */
export const WORDS =
	'En CDI, 34 ans. Voudrait soigner, très motivée. Peur de perdre son salaire. Pas de voiture.';
export const REFORMULATION =
	'Je voudrais devenir aide-soignante sans perdre mon salaire pendant la formation.';
export const DEMAND = 'Savoir comment financer une formation d’aide-soignante';

/** The gestures of a counsellor: each click or key command is counted, and each character that is no free text. */
export class Counsellor {
	readonly page: Page;
	readonly gestures: string[] = [];
	typed = 0;
	free = 0;

	constructor(page: Page) {
		this.page = page;
	}

	/** One click. */
	async click(target: Locator): Promise<void> {
		this.note(`clic : ${await nameOf(target)}`);
		await target.click();
	}

	/** One click on a chip or a box, which must then be ticked. Codes never change, labels may. */
	async tick(field: string, code?: string): Promise<void> {
		this.note(`coche : ${field}${code ? ` = ${code}` : ''}`);
		await chip(this.page, field, code).check();
	}

	/** One click on a section that opens in place. */
	async unfold(summary: string | RegExp): Promise<void> {
		await this.click(this.page.locator('summary').filter({ hasText: summary }).first());
	}

	/** One click in a field, then words of the person. */
	async say(field: string, text: string): Promise<void> {
		await this.enter(field, text);
		this.free += text.length;
	}

	/** One click in a field, then characters that count. */
	async type(field: string, text: string): Promise<void> {
		await this.enter(field, text);
		this.typed += text.length;
	}

	/** The button that goes on to the next page of the conversation. */
	async goOn(page: string): Promise<void> {
		await this.click(this.page.locator('button[name="vers"]'));
		await this.page.waitForURL(`**/${page}`);
	}

	/** One key command. */
	async press(keys: string): Promise<void> {
		this.note(`touche : ${keys}`);
		await this.page.keyboard.press(keys);
	}

	/** What it cost, in words. */
	cost(): string {
		return `${this.gestures.length} gestes, ${this.typed} caractères (et ${this.free} de texte libre)`;
	}

	private async enter(field: string, text: string): Promise<void> {
		const box = this.page.locator(`[name="${field}"]`);
		this.note(`clic : champ ${field}`);
		await box.click();
		await this.page.keyboard.insertText(text);
		await expect(box).toHaveValue(text);
	}

	private note(what: string): void {
		this.gestures.push(what);
	}
}

/** The real box or button inside a chip; a box that stands alone has no code. */
export const chip = (within: Page | Locator, field: string, code?: string): Locator =>
	within.locator(`input[name="${field}"]${code === undefined ? '' : `[value="${code}"]`}`);

/** Identifier of the interview whose page is open. */
export const interviewIn = (page: Page): string => /entretiens\/([\w-]+)/.exec(page.url())?.[1] ?? '';

/** Opens an interview from today's page; returns its identifier. */
export async function receive(page: Page): Promise<string> {
	await page.goto('/aujourdhui');
	await page.getByRole('button', { name: 'Recevoir maintenant' }).click();
	await page.waitForURL('**/premier-contact');
	await awake(page);
	return interviewIn(page);
}

/** Waits until the page's script listens: Kit adds its announcer once everything is mounted. */
export const awake = (page: Page): Promise<void> =>
	page.locator('#svelte-announcer').waitFor({ state: 'attached' });

/** Opens the PDF behind a link and returns its bytes: the new tab is asked for, the file is read apart. */
export async function openPdf(page: Page, link: Locator): Promise<Buffer> {
	const context = page.context();
	const asked = context.waitForEvent('response', (response: Response) =>
		new URL(response.url()).pathname.endsWith('.pdf')
	);
	await link.click();
	const seen = await asked;
	expect(seen.status()).toBe(200);
	for (const other of context.pages()) if (other !== page) await other.close();
	const response = await context.request.get(seen.url());
	expect(response.headers()['content-type']).toBe('application/pdf');
	return response.body();
}

const nameOf = async (target: Locator): Promise<string> =>
	((await target.getAttribute('aria-label')) ?? (await target.textContent()) ?? '')
		.replace(/\s+/g, ' ')
		.trim();

/** The quiet line says that everything typed is on disk. */
export const expectSaved = (page: Page): Promise<void> =>
	expect(page.locator('[data-save="saved"]')).toContainText(/Enregistré à/);

/** Opens an interview and goes to one of its pages, its script awake. */
export async function openAt(page: Page, where: string): Promise<string> {
	const id = await receive(page);
	await page.goto(`/entretiens/${id}/${where}`);
	await awake(page);
	return id;
}
