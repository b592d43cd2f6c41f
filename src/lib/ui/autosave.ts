import { deserialize } from '$app/forms';
import type { ActionResult } from '@sveltejs/kit';
import type { Answers, Known } from '#lib/domain/interview/answers.ts';
import type { Conflict } from '#lib/server/http/reading.ts';
import { answerNames, labelOf, marksIn, show, wasTouched } from '#lib/ui/form-fields.ts';
import { takeIn } from '#lib/ui/take-in.ts';

/** What the quiet line under the form says. */
export type SaveState =
	| { kind: 'saved'; at: string | null }
	| { kind: 'typing' }
	| { kind: 'offline' }
	| { kind: 'fault'; sentence: string }
	| { kind: 'expired' }
	| { kind: 'conflict' }
	| { kind: 'gone' }
	| { kind: 'invalid'; errors: Record<string, string> };

/** What the server answers to a save. */
export type SaveAnswer = {
	revision: number;
	savedAt: string;
	known: string;
	updates: Answers[];
	conflicts?: Conflict[];
};

export type Autosave = {
	/** Saves what is still unsent, if anything; true when all that was typed is on disk. */
	flush(): Promise<boolean>;
	/** Waits for the save under way: the submission that follows carries everything itself. */
	settle(): Promise<void>;
	/** What a submission has to carry, beside its answers. */
	carry(body: FormData): void;
	/** What that submission came to: what it carried is on disk, or stays to be saved. */
	receive(result: ActionResult, sent: FormData): void;
	/** Sends again at once: somebody signed in again. */
	retry(): void;
	destroy(): void;
};

const QUIET_MS = 300;
const LONGEST_WAIT_MS = 600;
const RETRY_MS = 2000;

/**
 * Sends the whole form 300 ms after the last key, and at the latest 600 ms after the first, so that what is typed is on
 * disk within a second. One request at a time; a failed one is sent again until it passes. What another screen changed comes
 * back with the answer, and when one returns to the window. Nothing is kept in the browser's storage.
 */
export function autosave(
	form: HTMLFormElement,
	onState: (state: SaveState) => void,
	onSaved: (answer: SaveAnswer & Record<string, unknown>, fromElsewhere: readonly string[]) => void
): Autosave {
	/** Read now: the back button changes the page's address before what was typed could be sent. */
	const address = form.action;
	/** What this screen knows as kept; it moves with what the screen shows, never when the page reads its data again. */
	let revision = valueOf('revision');
	let known = valueOf('connu');
	/** What was sent without an answer, which may be on disk or not: marks of each sending, by answer. */
	let attempts: Record<string, string[][]> = {};
	let timer: ReturnType<typeof setTimeout> | undefined;
	let firstChange = 0;
	/** Something is to be sent; `typed` when somebody typed it and could lose it. */
	let due = false;
	let typed = false;
	/** What was typed is on its way. */
	let flying = false;
	let running: Promise<void> | undefined;
	/** Some answers wait for a choice between two versions: they stay here, unsaved. */
	let undecided = false;
	/** The interview is no longer there, or an answer was refused: nothing is sent (until another one is given). */
	let gone = false;
	let refused = false;
	/** A submission is under way, or the last sending failed and the next one has its time: typing does not hurry it. */
	let waiting = false;

	function schedule(event?: Event) {
		if (event?.target instanceof HTMLElement && event.target.dataset.unsaved !== undefined) return;
		due = typed = true;
		if (event) refused = false;
		if (gone || refused || waiting) return;
		if (!undecided) onState({ kind: 'typing' });
		const now = performance.now();
		firstChange ||= now;
		const wait = Math.max(0, Math.min(QUIET_MS, firstChange + LONGEST_WAIT_MS - now));
		clearTimeout(timer);
		timer = setTimeout(() => void save(), wait);
	}

	async function save(): Promise<void> {
		clearTimeout(timer);
		waiting = false;
		if (running) return running;
		if (!due || gone) return;
		running = send().finally(() => {
			running = undefined;
			flying = false;
			if (due && !waiting) schedule();
		});
		return running;
	}

	async function send(): Promise<void> {
		const carried = (flying = typed);
		due = typed = false;
		firstChange = 0;
		const body = new FormData(form);
		body.set('auto', '1');
		carry(body);
		try {
			const response = await fetch(address, {
				method: 'POST',
				body,
				headers: { accept: 'application/json', 'x-sveltekit-action': 'true' }
			});
			const result = deserialize(await response.text());
			receive(result.type === 'error' ? { ...result, status: response.status } : result, body, carried);
		} catch {
			again({ kind: 'offline' }, body, carried);
		}
	}

	function carry(body: FormData) {
		body.set('revision', revision);
		body.set('connu', known);
		if (Object.keys(attempts).length) body.set('essais', JSON.stringify(attempts));
	}

	function receive(result: ActionResult, sent: FormData, carried = true) {
		if (result.type === 'success' && result.data) {
			land(result.data as SaveAnswer & Record<string, unknown>, sent);
		} else if (result.type === 'failure' && result.data?.conflicts) {
			land(result.data as SaveAnswer & Record<string, unknown>, sent);
		} else if (result.type === 'failure' && result.data?.stale) {
			revision = String(result.data.revision);
			due = typed ||= carried;
		} else if (result.type === 'failure') {
			refused = due = typed = true;
			onState({ kind: 'invalid', errors: (result.data?.errors ?? {}) as Record<string, string> });
		} else if (result.type === 'error' && result.status === 404) {
			gone = due = true;
			typed ||= carried;
			onState({ kind: 'gone' });
		} else if (result.type === 'error') {
			again(whyNot(result.status, result.error), sent, carried);
		}
	}

	function whyNot(status: number | undefined, error: { message?: string } | undefined): SaveState {
		if (status === 503 && error?.message) return { kind: 'fault', sentence: error.message };
		return { kind: status === 401 ? 'expired' : 'offline' };
	}

	function land(answer: SaveAnswer & Record<string, unknown>, sent: FormData) {
		attempts = {};
		revision = String(answer.revision);
		const now = new FormData(form);
		const isAsSent = (name: string) =>
			JSON.stringify(marksIn(now, name)) === JSON.stringify(marksIn(sent, name));
		const arrived = { known: JSON.parse(answer.known) as Known, updates: answer.updates };
		const taken = takeIn(arrived, JSON.parse(String(sent.get('connu')) || '{}') as Known, isAsSent);
		known = JSON.stringify(taken.known);
		const changed = Object.entries(taken.shown).filter(([name, value]) => show(form, name, value ?? ''));
		if (arrived.updates.length) form.dispatchEvent(new Event('elsewhere'));
		undecided = Boolean(answer.conflicts?.length);
		if (undecided) onState({ kind: 'conflict' });
		else if (!due) onState({ kind: 'saved', at: answer.savedAt });
		const labels = changed.map(([name]) => labelOf(form, name));
		onSaved(answer, [...new Set(labels.filter(Boolean))]);
	}

	function again(state: SaveState, sent: FormData, carried: boolean) {
		due = waiting = true;
		typed ||= carried;
		for (const name of answerNames(form)) {
			const marks = marksIn(sent, name);
			const sendings = (attempts[name] ??= []);
			if (!sendings.some((one) => JSON.stringify(one) === JSON.stringify(marks))) sendings.push(marks);
		}
		onState(state);
		clearTimeout(timer);
		timer = setTimeout(() => void save(), RETRY_MS);
	}

	function valueOf(name: string): string {
		const field = form.elements.namedItem(name);
		return field instanceof HTMLInputElement ? field.value : '';
	}

	const warn = (event: BeforeUnloadEvent) => {
		if (typed || flying || undecided) event.preventDefault();
	};
	/** Back in the window: what was changed elsewhere meanwhile is shown. */
	const refresh = () => {
		if (due || running || refused || waiting) return;
		due = true;
		void save();
	};
	form.addEventListener('input', schedule);
	form.addEventListener('change', schedule);
	addEventListener('beforeunload', warn);
	addEventListener('focus', refresh);
	if ([...form.elements].some(wasTouched)) schedule();
	return {
		async flush() {
			await running;
			if (due) await save();
			return !due && !running && !undecided;
		},
		async settle() {
			clearTimeout(timer);
			await running;
			clearTimeout(timer);
			due = typed = false;
			flying = waiting = true;
		},
		carry,
		receive(result, sent) {
			flying = waiting = false;
			receive(result, sent);
			if (due && !waiting) schedule();
		},
		retry() {
			if (due && waiting) void save();
		},
		destroy() {
			clearTimeout(timer);
			form.removeEventListener('input', schedule);
			form.removeEventListener('change', schedule);
			removeEventListener('beforeunload', warn);
			removeEventListener('focus', refresh);
		}
	};
}
