import type { Layout } from '#lib/domain/statistics/layout.ts';

/** How far published figures are from the truth, by number of variables: mean, 95th percentile and most, in interviews. */
export type Distance = {
	readonly mean: number;
	readonly p95: number;
	readonly most: number;
	readonly cells: number;
};
export type Quality = { readonly one: Distance; readonly two: Distance; readonly three: Distance };

/** What the method note says of a lot: « à ± 1 près ». */
export type AnnouncedError = { readonly one: number; readonly two: number; readonly p95: number };

/**
 * The lot's own error as it may be published: whole numbers, never under what the method usually leaves. A smaller one would
 * tell whether the figures are the truth itself, which nobody may know.
 */
export const announced = ({ one, two }: Quality, k: number): AnnouncedError => ({
	one: Math.max(1, Math.round(one.mean)),
	two: Math.max(2, Math.round(two.mean)),
	p95: Math.max(k + 1, two.p95)
});

/** Measured over the cells that people read and that hold somebody, in truth or as published. */
export function qualityOf(layout: Layout, exact: Float64Array, published: Float64Array): Quality {
	const byOrder: number[][] = [[], [], [], []];
	for (const { variables, start, size, impossible } of layout.tables) {
		if (impossible) continue;
		for (let cell = start; cell < start + size; cell++) {
			if (layout.shown[cell] === 0 || (exact[cell] === 0 && published[cell] === 0)) continue;
			byOrder[variables.length]!.push(Math.abs(exact[cell]! - published[cell]!));
		}
	}
	const [, one, two, three] = byOrder.map(distanceOf);
	return { one: one!, two: two!, three: three! };
}

function distanceOf(errors: readonly number[]): Distance {
	const sorted = errors.toSorted((one, other) => one - other);
	const sum = sorted.reduce((all, error) => all + error, 0);
	return {
		mean: errors.length === 0 ? 0 : Math.round((10 * sum) / errors.length) / 10,
		p95: sorted[Math.max(0, Math.ceil(0.95 * sorted.length) - 1)] ?? 0,
		most: sorted.at(-1) ?? 0,
		cells: sorted.length
	};
}
