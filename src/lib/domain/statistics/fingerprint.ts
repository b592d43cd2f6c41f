import { CROSSES, IMPOSSIBLE, TIER_FROM } from '#lib/domain/statistics/catalogue.ts';
import { COLUMNS } from '#lib/domain/statistics/columns.ts';
import { DICTIONARY_VERSION } from '#lib/domain/statistics/dictionary.ts';
import { MERGED } from '#lib/domain/statistics/merging.ts';

/** All that decides what is declared, as one text: its hash goes with the lot, so that a change is seen. */
export const catalogueText = (): string =>
	JSON.stringify([DICTIONARY_VERSION, COLUMNS, MERGED, TIER_FROM, CROSSES, IMPOSSIBLE]);
