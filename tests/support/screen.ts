import type { Answers, Known } from '#lib/domain/interview/answers.ts';
import { markOf } from '#lib/domain/shared/mark.ts';
import { takeIn } from '#lib/ui/take-in.ts';

type Value = string | readonly string[];
type Conflict = { place: string; names: string[]; seen: string; theirs: string };
/** What a page's action answers to a save. */
export type SaveAnswer = {
	revision: number;
	known: string;
	updates: Answers[];
	conflicts?: Conflict[];
};
type Sent = { readonly body: FormData; readonly values: ReadonlyMap<string, Value> };

/**
 * A screen without a browser: what its form shows, what it knows as kept, what it sent without an answer. It follows the same
 * rules as `ui/autosave.ts`, and remembers all that it has ever shown.
 */
export class Screen {
	readonly values = new Map<string, Value>();
	/** Every text that this screen showed, and the codes it showed ticked. */
	readonly shown = new Set<string>();
	conflicts: Conflict[] = [];
	/** Texts that its own « prendre l’autre » gave up. */
	readonly givenUp = new Set<string>();
	private known: string;
	private attempts: Record<string, string[][]> = {};

	constructor(page: { values: Answers; known: string }) {
		for (const [name, value] of Object.entries(page.values)) this.put(name, value ?? '');
		this.known = page.known;
	}

	/** Somebody types, or ticks. */
	put(name: string, value: Value): void {
		this.values.set(name, value);
		for (const text of textsOf(name, value)) this.shown.add(text);
	}

	/** The form as it is now; `choice` is one of the two buttons of a conflict. */
	send(choice?: readonly ['garder' | 'prendre', Conflict]): Sent {
		const body = new FormData();
		for (const [name, value] of this.values) {
			for (const item of [value].flat()) if (item !== '' || !TICKS.has(name)) body.append(name, item);
		}
		body.set('revision', '1');
		body.set('connu', this.known);
		if (Object.keys(this.attempts).length) body.set('essais', JSON.stringify(this.attempts));
		if (!choice) body.set('auto', '1');
		if (choice) body.set(choice[0], choice[1].seen);
		// A version shown beside one’s own may only be replaced once it was decided against.
		if (choice?.[0] === 'garder') for (const line of choice[1].theirs.split('\n')) this.shown.add(line);
		for (const name of choice?.[0] === 'prendre' ? choice[1].names : []) {
			for (const text of textsOf(name, this.values.get(name) ?? '')) this.givenUp.add(text);
		}
		return { body, values: new Map(this.values) };
	}

	/** The answer is lost on its way: it may have been saved, or not. */
	lose({ values }: Sent): void {
		for (const [name, value] of values) {
			(this.attempts[name] ??= []).push([value].flat().map(markOf));
		}
	}

	/** The answer arrives, perhaps after more typing. */
	receive(answer: SaveAnswer, { body, values }: Sent): void {
		this.attempts = {};
		const before = JSON.parse(String(body.get('connu'))) as Known;
		const arrived = { known: JSON.parse(answer.known) as Known, updates: answer.updates };
		const taken = takeIn(arrived, before, (name) => same(this.values.get(name), values.get(name)));
		this.known = JSON.stringify(taken.known);
		for (const [name, value] of Object.entries(taken.shown)) this.put(name, value ?? '');
		this.conflicts = answer.conflicts ?? [];
	}
}

/** Boxes alone: absent when they are not ticked. */
const TICKS = new Set(['cadre', 'validee', 'sansDomicile', 'cepExplique', 'discrete']);

const same = (one: Value | undefined, other: Value | undefined) =>
	JSON.stringify(one) === JSON.stringify(other);

/** Texts as they are; codes of a set with the name of their list, for a code may stand in several. */
export const textsOf = (name: string, value: Value): string[] =>
	typeof value === 'string' ? (value === '' ? [] : [value]) : value.map((code) => `${name}:${code}`);
