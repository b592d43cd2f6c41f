import { TABLE_COLUMNS } from '#lib/domain/directory/other-shapes.ts';
import { csvRow } from '#lib/domain/directory/write-record.ts';
import { csvFile } from '#lib/server/http/directory-files.ts';
import type { RequestHandler } from './$types';

/** The columns of the plain table, nothing else: an example would end up in somebody's directory. */
export const GET: RequestHandler = () => csvFile('modele-annuaire.csv', [`\uFEFF${csvRow(TABLE_COLUMNS)}`]);
