import type { Tier } from '#lib/domain/statistics/catalogue.ts';
import type { FactColumns } from '#lib/domain/statistics/fact.ts';
import type { AnnouncedError } from '#lib/domain/statistics/quality.ts';

declare const guarded: unique symbol;

/**
 * A profile stands for `weight` interviews, never one: what every published figure about people is a sum of. Only the
 * closing of a lot makes one (and reading back what it wrote); the brand keeps a fact from passing for one.
 */
export type Profile = { readonly weight: number; readonly columns: ProfileColumns } & {
	readonly [guarded]: true;
};

/** Columns of a fact. All but the structure are null in a lot of which only the total is said. */
export type ProfileColumns =
	FactColumns | { readonly [C in keyof FactColumns]: C extends 'structure' ? string : null };

/** A lot once closed: never computed again. */
export type ClosedLot = {
	readonly interviews: number;
	readonly k: number;
	/** The least weight of profiles of people who came back. */
	readonly kReturn: number;
	readonly tier: Tier;
	readonly dictionary: string;
	readonly algorithm: string;
	/** Null when only the total is said. */
	readonly error: AnnouncedError | null;
	readonly profiles: readonly Profile[];
};
