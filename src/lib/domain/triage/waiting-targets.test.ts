import { describe, expect, it } from 'vitest';
import { DEFAULT_TARGETS, targetsFrom, waitsByLevel } from '#lib/domain/triage/waiting-targets.ts';

const NOW = Date.parse('2026-11-24T11:00:00Z');
const since = (level: 'immediat' | 'jour' | 'differable', minutes: number) => ({
	level,
	arrivedAt: NOW - minutes * 60_000
});

describe('what each level waits now', () => {
	it('is the longest, the average and how many are beyond the target', () => {
		const queue = [since('jour', 12), since('jour', 31), since('jour', 30), since('immediat', 6)];
		expect(waitsByLevel(queue, DEFAULT_TARGETS, NOW)).toEqual([
			{ level: 'immediat', target: 5, longest: 6, average: 6, beyond: 1 },
			{ level: 'jour', target: 30, longest: 31, average: 24, beyond: 1 },
			{ level: 'differable', target: 60, longest: null, average: null, beyond: 0 }
		]);
	});
});

describe('targets', () => {
	const of = (immediat: number, jour: number, differable: number) => ({ immediat, jour, differable });

	it('are whole minutes, from one to a morning', () => {
		expect(targetsFrom(of(1, 1, 240))).toEqual({ ok: true, value: of(1, 1, 240) });
		for (const minutes of [0, -5, 241, 7.5, NaN])
			expect(targetsFrom(of(minutes, 30, 60))).toEqual({
				ok: false,
				error: 'minutes-hors-limites',
				level: 'immediat'
			});
	});

	it('are never shorter for what presses less', () => {
		expect(targetsFrom(of(5, 30, 29))).toEqual({
			ok: false,
			error: 'cible-trop-courte',
			level: 'differable'
		});
		expect(targetsFrom(of(31, 30, 60))).toEqual({ ok: false, error: 'cible-trop-courte', level: 'jour' });
	});
});
