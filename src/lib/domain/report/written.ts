import type { ReportTable } from '#lib/domain/report/report.ts';
import type { RegionTableId, TableId } from '#lib/domain/report/tables.ts';

/**
 * What a written cell is: exact activity, an approximate figure about people, a share, what moved, what somebody declares
 * without being counted here, or no figure.
 */
export type Unit = 'exact' | 'environ' | 'part' | 'evolution' | 'declare' | 'muette';

/** A cell as people read it, and its bare number for who computes; null when it has none. */
export type WrittenCell = { readonly text: string; readonly value: number | null; readonly unit: Unit };

/** `tool` is the word of the structure’s own tool; empty where it has none. */
export type WrittenRow = {
	readonly code: string;
	readonly label: string;
	readonly tool: string;
	readonly cells: readonly WrittenCell[];
};

/** A bar of a chart: its figure as it is read, and how long it is, from 0 to 1. */
export type Bar = { readonly label: string; readonly text: string; readonly length: number };

export type WrittenTable = {
	readonly id: TableId | RegionTableId;
	readonly kind: ReportTable['kind'];
	readonly title: string;
	/** What rows are, then the columns; codes of the columns beside them, for files. */
	readonly head: readonly string[];
	readonly columns: readonly string[];
	/** How the column of the structure’s own tool is called; null when it has no word for these rows. */
	readonly toolHead: string | null;
	readonly rows: readonly WrittenRow[];
	readonly total: WrittenRow | null;
	readonly notes: readonly string[];
	/** What a chart of the table shows; empty when it would say nothing that the table does not say better. */
	readonly bars: readonly Bar[];
};

/** A part of the report: what is exact apart from what is approximate. */
export type Part = {
	/** `region` holds what only a region has: tables by network and by territory. */
	readonly id: 'activite' | 'publics' | 'region';
	readonly title: string;
	readonly intro: readonly string[];
	readonly tables: readonly WrittenTable[];
	readonly outro: readonly string[];
};

/** Something to read under a heading. */
export type Said = { readonly title: string; readonly lines: readonly string[] };

/** The report in words and figures: what every format holds. */
export type WrittenReport = {
	readonly year: number;
	readonly title: string;
	/** Whose report it is. */
	readonly place: string;
	/** The one large number, and the sentence beside it. */
	readonly figure: string;
	readonly figureSays: string;
	readonly units: readonly { readonly term: string; readonly text: string }[];
	readonly reading: Said;
	readonly parts: readonly Part[];
	readonly findings: Said;
	readonly missing: Said;
	readonly method: Said;
};
