/** Away from the post for that long, it locks; later while an interview is open (ruling 8). */
const AWAY_MS = 15 * 60_000;
const AWAY_IN_INTERVIEW_MS = 60 * 60_000;
const LOOK_EVERY_MS = 10_000;
const ANSWER_WITHIN_MS = 300;

/** What the tabs of one post tell each other; nothing of what they show. */
type Said = 'seen' | 'away' | 'interview' | 'hide' | 'lock' | 'open' | 'leave';
/** What a tab is told by another one of the same post. */
export type Told = Extract<Said, 'hide' | 'lock' | 'open' | 'leave'>;

export type Watch = {
	/** Tells the other tabs that this one was hidden, locked, opened or left to somebody else. */
	tell(said: Told): void;
	/** Somebody is here: counts from now again. */
	seen(): void;
	stop(): void;
};

/**
 * Calls `onAway` once nobody has touched the post, in any tab, for fifteen minutes, or sixty while one shows an interview. The
 * clock on the wall is read, since a computer that sleeps counts nothing.
 */
export function watchPost(
	inInterview: () => boolean,
	onAway: () => void,
	onTold: (said: Told) => void
): Watch {
	const channel = new BroadcastChannel('degemer');
	const say = (said: Said) => channel.postMessage(said);
	let last = Date.now();
	let told = 0;
	let away = false;
	/** Another tab answered that it shows an interview. */
	let elsewhere = false;

	const limit = () => (inInterview() || elsewhere ? AWAY_IN_INTERVIEW_MS : AWAY_MS);
	const isLate = () => Date.now() - last >= limit();

	function look() {
		if (away || !isLate()) return;
		away = true;
		elsewhere = false;
		say('away');
		setTimeout(() => {
			if (away && isLate()) onAway();
			else away = false;
		}, ANSWER_WITHIN_MS);
	}

	function onGesture() {
		if (away) return;
		if (isLate()) return look();
		last = Date.now();
		if (last - told < LOOK_EVERY_MS) return;
		told = last;
		say('seen');
	}

	channel.onmessage = ({ data }: MessageEvent<Said>) => {
		if (data === 'seen') last = Date.now();
		else if (data === 'interview') elsewhere = true;
		else if (data === 'away') {
			if (inInterview() && !isLate()) say('interview');
		} else onTold(data);
	};
	const gestures = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'] as const;
	for (const gesture of gestures) addEventListener(gesture, onGesture, { capture: true, passive: true });
	document.addEventListener('visibilitychange', look);
	const timer = setInterval(look, LOOK_EVERY_MS);
	return {
		tell: say,
		seen() {
			away = false;
			last = Date.now();
		},
		stop() {
			clearInterval(timer);
			channel.close();
			document.removeEventListener('visibilitychange', look);
			for (const gesture of gestures) removeEventListener(gesture, onGesture, { capture: true });
		}
	};
}
