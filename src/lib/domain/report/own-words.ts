import type { ReportTable } from '#lib/domain/report/report.ts';

/** The words of a structure’s own tool beside ours: how the tool is called, and its word for a row, empty where it has none. */
export type OwnWords = {
	readonly name: string;
	readonly termOf: (of: ReportTable['of'], code: string) => string;
};

/** A report in our words alone. */
export const NO_OWN_WORDS: OwnWords = { name: '', termOf: () => '' };
