import { SNIPPET_WORDS } from '#lib/wording/opening.ts';

/** What the public may read of a site, in a page of its structure. */
export type Snippet = {
	readonly name: string;
	readonly where: string;
	readonly lines: readonly { readonly day: string; readonly hours: string }[];
	readonly offOnHolidays: boolean;
	/** « du 22 au 26 décembre 2026 », with its reason. */
	readonly closures: readonly { readonly period: string; readonly reason: string }[];
	readonly today: string;
};

/**
 * Hours and closures as plain HTML to paste in one's own site (R66): no script, no style, no picture, nothing asked for
 * elsewhere, whatever was typed.
 */
export function snippetOf({ name, where, lines, offOnHolidays, closures, today }: Snippet): string {
	const items = (texts: readonly string[]) => [
		'  <ul>',
		...texts.map((one) => `    <li>${one}</li>`),
		'  </ul>'
	];
	const hours = lines.map(({ day, hours }) => `${safe(day)}${SNIPPET_WORDS.colon}${safe(hours)}`);
	const closed = closures.map(({ period, reason }) => safe(reason ? `${period} (${reason})` : period));
	return [
		'<section lang="fr">',
		`  <h2>${safe(name)}</h2>`,
		`  <p>${safe(where)}</p>`,
		`  <h3>${SNIPPET_WORDS.hours}</h3>`,
		...(hours.length ? items(hours) : [`  <p>${SNIPPET_WORDS.ask}</p>`]),
		...(offOnHolidays ? [`  <p>${SNIPPET_WORDS.holidays}</p>`] : []),
		...(closed.length ? [`  <h3>${SNIPPET_WORDS.closures}</h3>`, ...items(closed)] : []),
		`  <p>${SNIPPET_WORDS.promise}</p>`,
		`  <p><small>${SNIPPET_WORDS.written(safe(today))}</small></p>`,
		'</section>',
		''
	].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const safe = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
