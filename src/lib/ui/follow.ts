/** Whether the page follows what happens elsewhere; gone, when what it followed is no more. */
export type Following = 'live' | 'away' | 'expired' | 'asleep' | 'gone';

type Answer<View> = { version: string; view?: View };

const EVERY_MS = 1000;
const PATIENCE_MS = 4000;
/** Without a gesture for that long, asking stops: a screen left alone must not keep its session open (ruling 8). */
const ASLEEP_AFTER_MS = 50 * 60_000;

/**
 * Asks each second whether something moved, while the page is visible. A database or a network that is away is said, and
 * asked again until it is back; what is gone is no longer asked for. `movingKeepsAwake` counts a change as a gesture, for a screen
 * that nobody touches. Returns how to stop.
 */
export function follow<View>(
	address: string,
	from: string,
	onView: (view: View) => void,
	onState: (state: Following) => void,
	movingKeepsAwake = false
): () => void {
	let version = from;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let asking = false;
	let stopped = false;
	let lastGesture = performance.now();

	async function ask() {
		clearTimeout(timer);
		if (asking || stopped || document.visibilityState === 'hidden') return;
		if (performance.now() - lastGesture > ASLEEP_AFTER_MS) return onState('asleep');
		asking = true;
		const state = await read();
		asking = false;
		if (state === 'gone') stopped = true;
		onState(state);
		if (!stopped) timer = setTimeout(() => void ask(), EVERY_MS);
	}

	async function read(): Promise<Following> {
		try {
			const response = await fetch(`${address}?version=${encodeURIComponent(version)}`, {
				headers: { accept: 'application/json' },
				signal: AbortSignal.timeout(PATIENCE_MS)
			});
			if (response.status === 401) return 'expired';
			if (response.status === 404) return 'gone';
			if (!response.ok) return 'away';
			const answer = (await response.json()) as Answer<View>;
			version = answer.version;
			if (answer.view && movingKeepsAwake) lastGesture = performance.now();
			if (answer.view && !stopped) onView(answer.view);
			return 'live';
		} catch {
			return 'away';
		}
	}

	function onGesture() {
		const slept = performance.now() - lastGesture > ASLEEP_AFTER_MS;
		lastGesture = performance.now();
		if (slept) void ask();
	}
	const onVisible = () => void ask();
	document.addEventListener('visibilitychange', onVisible);
	addEventListener('pointerdown', onGesture);
	addEventListener('keydown', onGesture);
	timer = setTimeout(() => void ask(), EVERY_MS);
	return () => {
		stopped = true;
		clearTimeout(timer);
		document.removeEventListener('visibilitychange', onVisible);
		removeEventListener('pointerdown', onGesture);
		removeEventListener('keydown', onGesture);
	};
}

/** Runs what redraws a list, then gives the focus back to what had it: moving an element takes it away. */
export async function keepingFocus(redraw: () => Promise<void>): Promise<void> {
	const held = document.activeElement;
	await redraw();
	if (held instanceof HTMLElement && held.isConnected && document.activeElement !== held)
		held.focus({ preventScroll: true });
}
