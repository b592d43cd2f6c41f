import type { Rows } from './row.ts';
import { rowsAB } from './rows-a-b.ts';
import { rowsCD } from './rows-c-d.ts';
import { rowsEG } from './rows-e-g.ts';
import { rowsF } from './rows-f.ts';
import { rowsHJ } from './rows-h-j.ts';
import { rowsKL } from './rows-k-l.ts';

/** How each requirement of the two specifications is held, by its number. */
export const ROWS: Rows = { ...rowsAB, ...rowsCD, ...rowsEG, ...rowsF, ...rowsHJ, ...rowsKL };
