import type { OpenWeek } from '#lib/domain/shared/half-days.ts';
import type { Tier } from '#lib/domain/statistics/catalogue.ts';
import type { FactColumns } from '#lib/domain/statistics/fact.ts';
import type { ClosedLot } from '#lib/domain/statistics/profile.ts';
import type { AnnouncedError } from '#lib/domain/statistics/quality.ts';
import type { ProtectedCount } from '#lib/domain/statistics/sum-profiles.ts';
import type { Measure } from '#lib/domain/statistics/activity.ts';
import type { ActivityCount, ExactCount } from '#lib/domain/report/exact.ts';
import type { MissingId, TableId } from '#lib/domain/report/tables.ts';

/** A closed lot as a report reads it. */
export type ReportLot = Pick<ClosedLot, 'interviews' | 'k' | 'kReturn' | 'tier' | 'error' | 'profiles'> & {
	readonly structureId: string;
	readonly period: string;
};

/** The same without its profiles: what a report says of it. */
export type LotHeader = Omit<ReportLot, 'profiles'>;

/** The lots of a civil year, of one structure or of many; `isClosed` when no period of it is left open. */
export type YearLots = { readonly isClosed: boolean; readonly lots: readonly ReportLot[] };

/** How a site was open over the year, from its hours and closures. */
export type SiteOpening = {
	readonly siteId: string;
	readonly weeks: readonly OpenWeek[];
	/** How many days before its first day each closure of the year could be read. */
	readonly notices: readonly number[];
};

/** An event of the life of the network, as a report counts it: exact, crossed with nothing. */
export type EventCount = {
	readonly kind: string;
	readonly minutes: number;
	/** Professionals who took part, each time counted. */
	readonly staff: number;
	/** Public that came. */
	readonly heads: number;
};

/** What a report is made of: one structure, or as many as are given. */
export type ReportInput = {
	readonly year: number;
	readonly lots: YearLots;
	readonly before: YearLots;
	/** Of the year and of the year before. */
	readonly activity: readonly ActivityCount[];
	/** Sites in their order; empty where places are not told apart. */
	readonly siteIds: readonly string[];
	readonly openings: readonly SiteOpening[];
	/** Of the year, those that took place. */
	readonly events: readonly EventCount[];
};

/** What stands in a cell: a figure, what is derived from figures, or why there is none. */
export type Cell<Count> =
	/** `exact` where a figure about people is the number of interviews itself. */
	| { readonly what: 'count'; readonly count: Count; readonly exact?: true }
	| { readonly what: 'share' | 'change'; readonly percent: number }
	| { readonly what: 'silent'; readonly why: Silence };

/**
 * Why a cell says nothing: the row is too small to be broken down; a difference between small figures means nothing; the
 * year before has no figures; nothing to share out.
 */
export type Silence = 'ligne-courte' | 'ordre-de-grandeur' | 'sans-annee-avant' | 'rien';

/** What a column holds. */
export type Column = {
	readonly what: 'count' | 'share' | 'change';
	readonly of: ColumnOf;
};

type ColumnOf =
	| { readonly by: 'year'; readonly year: number }
	| { readonly by: 'month'; readonly month: number }
	| { readonly by: 'total' }
	| { readonly by: 'measure'; readonly measure: string }
	| { readonly by: 'column'; readonly column: keyof FactColumns; readonly code: string };

/** One row; its code belongs to the table's `of`. */
export type Row<Count> = { readonly code: string; readonly cells: readonly Cell<Count>[] };

/** What the codes of rows are of. */
export type RowsOf = keyof FactColumns | Measure | 'lieu' | 'evenement';

/** Something to say under a table. */
export type Note =
	| { readonly code: 'plusieurs-reponses' | 'codes-regroupes' | 'lignes-courtes' | 'autres-a-zero' }
	| { readonly code: 'horaires-d-aujourd-hui' }
	/** The class in which the middle one of all stands. */
	| { readonly code: 'mediane'; readonly class: string }
	| { readonly code: 'croisement-partiel'; readonly interviews: ExactCount };

type Shape<Count> = {
	readonly id: TableId;
	readonly of: RowsOf;
	readonly columns: readonly Column[];
	readonly rows: readonly Row<Count>[];
	readonly total: readonly Cell<Count>[] | null;
	/** True when rows may add up to more than the total. */
	readonly several: boolean;
	readonly notes: readonly Note[];
};

/** Exact, live, says nothing about who came. */
export type ActivityTable = Shape<ExactCount> & { readonly kind: 'activite' };
/** Close to the truth, protected: sums of profiles and nothing else. */
export type PublicsTable = Shape<ProtectedCount> & { readonly kind: 'publics' };
export type ReportTable = ActivityTable | PublicsTable;

/** Whether figures about people may be read, and what is known of their distance to the truth. */
export type PublicsState =
	| { readonly state: 'ouverte' }
	| { readonly state: 'sans-lot' }
	| {
			readonly state: 'close';
			readonly lots: readonly LotHeader[];
			readonly interviews: ExactCount;
			/** Of those, in lots of which only the total is said. */
			readonly undetailed: ExactCount;
			readonly k: number;
			readonly kReturn: number;
			/** The least that a lot says. */
			readonly tier: Tier;
			/** The worst of the lots’; null when none has tables. */
			readonly error: AnnouncedError | null;
			/** Whether the year before has figures to compare with. */
			readonly compared: boolean;
	  };

/** The yearly account of a structure, or of several together: codes and figures; `wording/` says them in French. */
export type Report = {
	readonly year: number;
	readonly structures: number;
	/** Accueils personnalisés closed in the year, and all contacts: exact. */
	readonly interviews: ExactCount;
	readonly contacts: ExactCount;
	/** Null when nothing was counted the year before. */
	readonly interviewsBefore: ExactCount | null;
	readonly publics: PublicsState;
	readonly activityTables: readonly ActivityTable[];
	readonly publicsTables: readonly PublicsTable[];
	/** Crosses that the volume of the lots does not allow. */
	readonly refused: readonly TableId[];
	/** Tables of activity of which nothing was counted. */
	readonly empty: readonly TableId[];
	/** What is expected of such a report, and that nothing counts yet. */
	readonly missing: readonly MissingId[];
};
