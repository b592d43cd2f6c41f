/** `npm run traceability`: writes the page that says where each requirement lives and which test shows it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageOf } from './page.ts';
import { ROWS } from './rows.ts';

const file = join(import.meta.dirname, 'tracabilite.md');
writeFileSync(file, pageOf(ROWS));
process.stdout.write('tests/traceability/tracabilite.md est à jour.\n');
