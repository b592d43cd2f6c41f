import { TABLE_IDS, type TableId } from '#lib/domain/report/tables.ts';

/** Which tables a report shows, in which order, under which title; an empty title is the usual one. */
export type ReportTemplate = {
	readonly tables: readonly { readonly id: TableId; readonly title: string }[];
	/** Who validated the method note; empty until somebody does (ruling 21). */
	readonly validatedBy: string;
};

/** Every table, in its usual order. */
export const USUAL_TEMPLATE: ReportTemplate = {
	tables: TABLE_IDS.map((id) => ({ id, title: '' })),
	validatedBy: ''
};

/** Longest title, and longest name of who validated the method. */
export const TITLE_LIMIT = 120;
/** Longest « constats et ajustements »: a page. */
export const FINDINGS_LIMIT = 6000;

/** The tables that a template keeps, in its order. */
export const arranged = <T extends { readonly id: TableId }>(
	tables: readonly T[],
	{ tables: kept }: ReportTemplate
): T[] => kept.flatMap(({ id }) => tables.find((table) => table.id === id) ?? []);

/** The title that a template gives a table; empty when it leaves the usual one. */
export const titleIn = ({ tables }: ReportTemplate, id: TableId): string =>
	tables.find((table) => table.id === id)?.title ?? '';
