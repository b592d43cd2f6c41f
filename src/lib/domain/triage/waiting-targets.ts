import { LEVELS, type UrgencyLevel } from '#lib/domain/triage/triage.ts';
import { minutesWaited, type Waiting } from '#lib/domain/triage/queue-order.ts';

/** How long, in minutes, a structure means nobody of a level to wait (R45). */
export type WaitingTargets = Readonly<Record<UrgencyLevel, number>>;

/** Until the structure sets its own: R45 gives no figure, these are ours. */
export const DEFAULT_TARGETS: WaitingTargets = { immediat: 5, jour: 30, differable: 60 };

/** A target is a whole number of minutes, from one to a morning. */
export const LONGEST_TARGET = 240;

/** How one level waits at an instant; minutes. */
export type LevelWait = {
	readonly level: UrgencyLevel;
	readonly target: number;
	/** Of those who wait; null when nobody does. */
	readonly longest: number | null;
	readonly average: number | null;
	/** How many wait beyond the target. */
	readonly beyond: number;
};

/** What every level waits now, from the live queue alone; most urgent first. */
export function waitsByLevel(
	queue: readonly Pick<Waiting, 'level' | 'arrivedAt'>[],
	targets: WaitingTargets,
	now: number
): LevelWait[] {
	return LEVELS.toReversed().map((level) => {
		const waits = queue
			.filter((one) => one.level === level)
			.map(({ arrivedAt }) => minutesWaited(arrivedAt, now));
		const target = targets[level];
		return {
			level,
			target,
			longest: waits.length ? Math.max(...waits) : null,
			average: waits.length ? Math.round(waits.reduce((sum, one) => sum + one, 0) / waits.length) : null,
			beyond: waits.filter((minutes) => minutes > target).length
		};
	});
}

/** Why targets cannot be, and of which level. */
export type TargetsRefused = {
	readonly ok: false;
	readonly error: 'minutes-hors-limites' | 'cible-trop-courte';
	readonly level: UrgencyLevel;
};

/** Targets that can be: whole minutes within bounds, and never shorter for what presses less. */
export function targetsFrom(
	typed: WaitingTargets
): { readonly ok: true; value: WaitingTargets } | TargetsRefused {
	let shortest = 1;
	for (const level of LEVELS.toReversed()) {
		const minutes = typed[level];
		if (!Number.isInteger(minutes) || minutes < 1 || minutes > LONGEST_TARGET)
			return { ok: false, error: 'minutes-hors-limites', level };
		if (minutes < shortest) return { ok: false, error: 'cible-trop-courte', level };
		shortest = minutes;
	}
	return { ok: true, value: typed };
}
