import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Row, Rows } from './row.ts';

/** A requirement as the two specifications ask it: `quote` is an exact extract. */
export type Requirement = {
	readonly id: string;
	readonly theme: string;
	readonly seed: string;
	readonly quote: string;
};

const ROOT = join(import.meta.dirname, '../..');
const SEEDS: Readonly<Record<string, string>> = { '003_bretagne': 'Bretagne', '000_normandie': 'Normandie' };

/** The requirements, in order. */
export const requirements = (): readonly Requirement[] =>
	JSON.parse(readFileSync(join(import.meta.dirname, 'requirements.json'), 'utf8')) as Requirement[];

/** The page, in Markdown: a table for each theme. It says nothing that is not in `rows`, the requirements or the routes. */
export function pageOf(rows: Rows): string {
	const all = requirements();
	const held = all.filter(({ id }) => 'says' in rows[id]!);
	const partly = held.filter(({ id }) => 'except' in rows[id]!);
	const themes = [...new Set(all.map(({ theme }) => theme))];
	return (
		[
			'# Traçabilité des deux cahiers des charges\n',
			`Page écrite par \`npm run traceability\` à partir du dépôt\u00a0: ne la corrigez pas ici, mais dans \`tests/traceability/rows*.ts\`.`,
			`Chaque citation est exacte\u00a0; chaque page, chaque fichier et chaque test cités existent (un test le vérifie).\n`,
			`**${all.length} exigences**\u00a0: ${held.length - partly.length} tenues, ${partly.length} tenues sauf ce qui est dit, ${all.length - held.length} non tenues, avec la raison.\n`,
			...themes.flatMap((theme) => [
				`\n## ${theme}\n`,
				'| n° | le texte demande | comment Degemer y répond | où | montré par |',
				'|---|---|---|---|---|',
				...all.filter((one) => one.theme === theme).map((one) => lineOf(one, rows[one.id]!))
			])
		].join('\n') + '\n'
	);
}

function lineOf({ id, seed, quote }: Requirement, row: Row): string {
	const asked = `«\u00a0${quote}\u00a0» (${SEEDS[seed]})`;
	if ('not' in row) return cells([id, asked, `**Non tenu.** ${row.not}`, '', '']);
	const says = row.except ? `${row.says} **Sauf\u00a0:** ${row.except}` : row.says;
	return cells([
		id,
		asked,
		says,
		row.at.map(placeOf).join('<br>'),
		row.shown.map(([file, title]) => `[${title}](../../${encodeURI(file)})`).join('<br>')
	]);
}

const cells = (texts: readonly string[]): string =>
	`| ${texts.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;

const placeOf = (at: string): string =>
	at.startsWith('/') ? `page \`${at}\`` : `[${at.split('/').pop()}](../../${encodeURI(at)})`;

/** True for a page of the application, or a file of the repository. */
export const isPlace = (at: string): boolean =>
	at.startsWith('/') ? routes().has(at) : existsSync(join(ROOT, at));

/** True when a test of this title is in this file. */
export const isTest = (file: string, title: string): boolean => {
	if (!existsSync(join(ROOT, file))) return false;
	const source = plain(readFileSync(join(ROOT, file), 'utf8'));
	return ["'", '"', '`'].some((quote) => source.includes(quote + plain(title) + quote));
};

/** No-break spaces read as spaces. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

let known: ReadonlySet<string> | undefined;

/** Paths of all the pages, groups left out. */
function routes(): ReadonlySet<string> {
	known ??= new Set(
		readdirSync(join(ROOT, 'src/routes'), { recursive: true, withFileTypes: true })
			.filter((entry) => /^\+(page\.svelte|server\.ts|page\.server\.ts)$/.test(entry.name))
			.map((entry) => entry.parentPath.slice(join(ROOT, 'src/routes').length))
			.map((path) => path.replaceAll(/\/\([^)]+\)/g, '') || '/')
	);
	return known;
}
