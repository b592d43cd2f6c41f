import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesWaited, queueOrder, type Waiting } from '#lib/domain/triage/queue-order.ts';
import { LEVELS } from '#lib/domain/triage/triage.ts';

const NOW = Date.parse('2026-11-24T11:00:00Z');
const MINUTE = 60_000;
const after = (id: string, level: Waiting['level'], minutes: number, need = 0): Waiting => ({
	id,
	level,
	need,
	arrivedAt: NOW - minutes * MINUTE
});
const order = (queue: readonly Waiting[], now = NOW) =>
	queueOrder(queue, now).map(({ waiting }) => waiting.id);

/** A queue of up to 40 people, with equals on purpose: few needs, minutes that repeat. */
const queues = fc
	.array(
		fc.record({
			level: fc.constantFrom(...LEVELS),
			need: fc.nat(2),
			minutes: fc.oneof(fc.nat(120), fc.constantFrom(0, 45, 46, 90, 91, 600))
		}),
		{ minLength: 1, maxLength: 40 }
	)
	.map((people) => people.map(({ level, need, minutes }, at) => after(`p${at}`, level, minutes, need)));

describe('10 000 queues', () => {
	it('are total, stable under shuffling, monotone, and starve nobody', () => {
		let runs = 0;
		fc.assert(
			fc.property(queues, fc.nat(), fc.nat(), (queue, seed, which) => {
				runs++;
				const placed = order(queue);
				expect(placed.toSorted()).toEqual(queue.map(({ id }) => id).toSorted());
				const shuffled = queue.toSorted((a, b) => hash(a.id, seed) - hash(b.id, seed));
				expect(order(shuffled)).toEqual(placed);

				// One more criterion raises the level, the need, or neither: the rank never goes down.
				const at = which % queue.length;
				const one = queue[at]!;
				const level = LEVELS[Math.min(2, LEVELS.indexOf(one.level) + (seed % 2))]!;
				const need = Math.min(2, one.need + (seed % 3));
				const raised = order(queue.with(at, { ...one, level, need }));
				expect(raised.indexOf(one.id)).toBeLessThanOrEqual(placed.indexOf(one.id));

				// Past 90 minutes only « immédiat » and earlier arrivals stand before somebody.
				const late = queue.filter(({ arrivedAt }) => NOW - arrivedAt > 90 * MINUTE);
				for (const { id, arrivedAt } of late) {
					const before = placed
						.slice(0, placed.indexOf(id))
						.map((other) => queue.find((w) => w.id === other)!);
					expect(before.every((w) => w.level === 'immediat' || w.arrivedAt <= arrivedAt)).toBe(true);
				}
			}),
			{ numRuns: 10_000 }
		);
		expect(runs).toBe(10_000);
	});
});

const hash = (id: string, seed: number): number => (Number(id.slice(1)) * 7919 + seed * 104_729) % 1009;

describe('order', () => {
	it('is level, then less autonomous, then arrival, then id', () => {
		const queue = [
			after('e', 'differable', 30),
			after('d', 'jour', 5),
			after('c', 'jour', 20),
			after('b', 'jour', 1, 2),
			after('a2', 'immediat', 2),
			after('a1', 'immediat', 2)
		];
		expect(order(queue)).toEqual(['a1', 'a2', 'b', 'c', 'd', 'e']);
	});

	it('ages: past 45 minutes as « jour », past 90 before all but « immédiat »', () => {
		const jour = after('jour', 'jour', 40);
		expect(order([jour, after('x', 'differable', 45)])).toEqual(['jour', 'x']);
		expect(order([jour, after('x', 'differable', 46)])).toEqual(['x', 'jour']);
		expect(order([after('aidee', 'jour', 80, 2), after('x', 'differable', 91)])).toEqual(['x', 'aidee']);
		expect(order([after('x', 'differable', 600), after('now', 'immediat', 0)])).toEqual(['now', 'x']);
	});

	it('says why, on each', () => {
		const [first, second, third] = queueOrder(
			[after('x', 'differable', 46), after('y', 'jour', 95), after('z', 'immediat', 0, 1)],
			NOW
		);
		expect(first?.reasons.map(({ code }) => code)).toEqual(['niveau', 'moins-autonome', 'arrivee']);
		expect(second?.reasons[1]).toEqual({ code: 'attente-90', minutes: 95 });
		expect(third?.reasons[1]).toEqual({ code: 'attente-45', minutes: 46 });
	});

	it('counts no negative wait when a clock goes back', () => {
		expect(minutesWaited(NOW + 5 * MINUTE, NOW)).toBe(0);
		expect(minutesWaited(NOW - 90_001, NOW)).toBe(1);
	});
});
