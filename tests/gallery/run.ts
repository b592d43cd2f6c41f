/** `npm run gallery`: every paper of the house as it prints today, for a fictional person, into `tests/gallery/`. */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type PageChoice } from '#lib/domain/shared/page-version.ts';
import { buildSynthesis } from '#lib/domain/synthesis/build.ts';
import type { SynthesisDocument } from '#lib/domain/synthesis/document.ts';
import { renderAnnex, renderPdf } from '#lib/server/pdf/render.ts';
import { wordsOf } from '#lib/wording/versions.ts';
import { maelle, maelleContext } from '../support/cast.ts';
import { papers } from './papers.ts';

const FOLDER = import.meta.dirname;

const versions: readonly (readonly [name: string, page: PageChoice])[] = [
	['standard', { version: 'standard' }],
	['facile', { version: 'facile' }],
	['grand', { version: 'grand' }],
	...LANGUAGES.map((language) => [`bilingue-${language}`, { version: 'bilingue', language }] as const)
];
const synthesis = (page: PageChoice): SynthesisDocument =>
	buildSynthesis(maelle, maelleContext, wordsOf(page));

for (const file of readdirSync(FOLDER)) if (file.endsWith('.pdf')) rmSync(join(FOLDER, file));
for (const [name, page] of versions) await save(`synthese-${name}`, synthesis(page));
for (const [name, document] of Object.entries(papers)) await save(name, document);
const annex = await renderAnnex(synthesis({ version: 'facile' }));
if (annex) write('synthese-facile-annexe', annex);

async function save(name: string, document: SynthesisDocument): Promise<void> {
	write(name, await renderPdf(document));
}

function write(name: string, { bytes, pages }: { bytes: Uint8Array; pages: number }): void {
	writeFileSync(join(FOLDER, `${name}.pdf`), bytes);
	process.stdout.write(`${name}.pdf\u00a0: ${pages} p., ${Math.round(bytes.length / 1000)} ko\n`);
}
