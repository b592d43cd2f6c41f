import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { needlesOf } from '../../torture/needles.ts';
import type { House } from './server.ts';

/** Two words that nobody else writes: one in plain letters, one that an address has to encode. */
export const CANARY = 'CanariZebrule7f3 Zébrulé à l’écoute';
const WORDS = ['CanariZebrule7f3', 'Zébrulé à l’écoute'];
const NEEDLES = WORDS.flatMap((word) => [...needlesOf(word), ...needlesOf(word.toLowerCase())]);

/** Every place where a word could lie, searched as often as one wants: files, logs, addresses, headers of answers. */
export class Watch {
	private readonly heard: string[] = [];
	private readonly seen = new Map<string, number>();
	private readonly folders: readonly string[];
	private readonly house: House;
	files = 0;

	constructor(house: House, folders: readonly string[]) {
		this.house = house;
		this.folders = folders;
	}

	/** Listens to all that a browser asks and is answered. */
	listen(context: BrowserContext): void {
		context.on('request', (request) => this.heard.push(`${request.method()} ${request.url()}`));
		context.on('response', (response) => {
			const { 'set-cookie': cookie, ...headers } = response.headers();
			this.heard.push(`${response.url()} ${JSON.stringify({ ...headers, cookie })}`);
		});
		const follow = (page: Page) => page.on('framenavigated', (frame) => this.heard.push(`at ${frame.url()}`));
		context.pages().forEach(follow);
		context.on('page', follow);
	}

	/** Where a word is found now; files that did not change since the last look are not read again. */
	look(): string[] {
		const said = [this.house.said(), this.house.complained(), ...this.heard];
		const told = said.filter((text) => found(Buffer.from(text))).map((text) => text.slice(0, 200));
		return [...told, ...this.folders.flatMap((folder) => this.filesOf(folder))];
	}

	private filesOf(folder: string): string[] {
		return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
			const path = join(folder, name);
			const state = statSync(path, { throwIfNoEntry: false });
			if (!state?.isFile() || this.seen.get(path) === state.mtimeMs + state.size) return [];
			this.seen.set(path, state.mtimeMs + state.size);
			this.files += 1;
			return found(readFileSync(path)) ? [path] : [];
		});
	}
}

const found = (bytes: Buffer): boolean => NEEDLES.some((needle) => bytes.includes(needle));

/** Writes the words in every field of a page that takes words, folded sections included; returns the names of those fields. */
export async function fillWords(page: Page, within = 'main'): Promise<string[]> {
	await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
	const boxes = page.locator(
		`${within} :is(textarea, input[type="text"], input[type="search"], input:not([type])):visible:not([readonly])`
	);
	const names: string[] = [];
	for (const box of await boxes.all()) {
		const name = (await box.getAttribute('name')) ?? '';
		if (NOT_WORDS.test(name)) continue;
		await box.fill(CANARY.slice(0, Number((await box.getAttribute('maxlength')) ?? 200)));
		names.push(name);
	}
	return names;
}
/** Codes, places and moments: words there are refused before they are kept. */
const NOT_WORDS = /^(commune|panier|code|telephone|jour|heure|date)|\.(jour|heure)$/;
