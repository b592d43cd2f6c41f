import { deserialize } from '$app/forms';
import type { ActionResult } from '@sveltejs/kit';

/** What the quiet line under the form says. */
export type SaveState =
	| { kind: 'saved'; at: string | null }
	| { kind: 'typing' }
	| { kind: 'offline' }
	| { kind: 'expired' }
	| { kind: 'stale'; revision: number }
	| { kind: 'gone' }
	| { kind: 'invalid'; errors: Record<string, string> };

/** What the server answers to a save. */
export type SaveAnswer = { revision: number; savedAt: string };

export type Autosave = {
	/** Saves what is still unsent, if anything; true when all that was typed is on disk. */
	flush(): Promise<boolean>;
	/** Waits for the save under way: the submission that follows carries everything itself. */
	settle(): Promise<void>;
	/** What that submission came to: what it carried is on disk, or stays to be saved. */
	receive(result: ActionResult): void;
	/** Saves again over a version that changed elsewhere: the person's own decision. */
	keepMine(revision: number): void;
	destroy(): void;
};

const QUIET_MS = 300;
const LONGEST_WAIT_MS = 600;
const RETRY_MS = 2000;

/**
 * Sends the whole form 300 ms after the last key, and at the latest 600 ms after the first, so that what is typed is on
 * disk within a second. One request at a time; a failed one is sent again until it passes. Nothing is kept in the
 * browser's storage.
 */
export function autosave(
	form: HTMLFormElement,
	onState: (state: SaveState) => void,
	onSaved: (answer: SaveAnswer & Record<string, unknown>) => void
): Autosave {
	/** Read now: the back button changes the page's address before what was typed could be sent. */
	const address = form.action;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let firstChange = 0;
	let changed = false;
	let running: Promise<void> | undefined;
	/** A newer version exists elsewhere: nothing is sent until the person decides. */
	let blocked = false;
	/** An answer was refused: nothing is sent until another one is given. */
	let refused = false;
	/** A submission is under way, or the last sending failed and the next one has its time: typing does not hurry it. */
	let waiting = false;

	function schedule(event?: Event) {
		if (event?.target instanceof HTMLElement && event.target.dataset.unsaved !== undefined) return;
		changed = true;
		if (event) refused = false;
		if (blocked || refused || waiting) return;
		onState({ kind: 'typing' });
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
		if (!changed || blocked) return;
		running = send().finally(() => {
			running = undefined;
			if (changed) schedule();
		});
		return running;
	}

	async function send(): Promise<void> {
		changed = false;
		firstChange = 0;
		const body = new FormData(form);
		body.set('auto', '1');
		try {
			const response = await fetch(address, {
				method: 'POST',
				body,
				headers: { accept: 'application/json', 'x-sveltekit-action': 'true' }
			});
			const result = deserialize(await response.text());
			receive(result.type === 'error' ? { ...result, status: response.status } : result);
		} catch {
			retry({ kind: 'offline' });
		}
	}

	function receive(result: ActionResult) {
		if (result.type === 'success' && result.data) {
			const answer = result.data as SaveAnswer & Record<string, unknown>;
			setRevision(answer.revision);
			if (!changed) onState({ kind: 'saved', at: answer.savedAt });
			onSaved(answer);
		} else if (result.type === 'failure' && result.data?.stale) {
			blocked = changed = true;
			onState({ kind: 'stale', revision: Number(result.data.revision) });
		} else if (result.type === 'failure') {
			refused = changed = true;
			onState({ kind: 'invalid', errors: (result.data?.errors ?? {}) as Record<string, string> });
		} else if (result.type === 'error' && result.status === 404) {
			blocked = changed = true;
			onState({ kind: 'gone' });
		} else if (result.type === 'error') {
			retry({ kind: result.status === 401 ? 'expired' : 'offline' });
		}
	}

	function retry(state: SaveState) {
		changed = true;
		waiting = true;
		onState(state);
		timer = setTimeout(() => void save(), RETRY_MS);
	}

	function setRevision(revision: number) {
		const field = form.elements.namedItem('revision');
		if (field instanceof HTMLInputElement) field.value = String(revision);
	}

	const warn = (event: BeforeUnloadEvent) => {
		if (changed || running) event.preventDefault();
	};
	form.addEventListener('input', schedule);
	form.addEventListener('change', schedule);
	addEventListener('beforeunload', warn);
	if ([...form.elements].some(wasTouched)) schedule();
	return {
		async flush() {
			await running;
			if (changed) await save();
			return !changed && !running;
		},
		async settle() {
			clearTimeout(timer);
			await running;
			clearTimeout(timer);
			changed = false;
			waiting = true;
		},
		receive(result) {
			waiting = false;
			receive(result);
			if (changed) schedule();
		},
		keepMine(revision) {
			setRevision(revision);
			blocked = false;
			schedule();
		},
		destroy() {
			clearTimeout(timer);
			form.removeEventListener('input', schedule);
			form.removeEventListener('change', schedule);
			removeEventListener('beforeunload', warn);
		}
	};
}

/** True when a field no longer holds what the server sent: somebody typed before the script woke up. */
function wasTouched(field: Element): boolean {
	if (field instanceof HTMLSelectElement) {
		const sent = [...field.options].findIndex((option) => option.defaultSelected);
		return field.selectedIndex !== Math.max(0, sent);
	}
	if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
	if (!(field instanceof HTMLInputElement) || field.dataset.unsaved !== undefined) return false;
	return field.type === 'checkbox' || field.type === 'radio'
		? field.checked !== field.defaultChecked
		: field.value !== field.defaultValue;
}
