/** The five statements of the exit questionnaire: the benefits that the specification promises (BZH I), axis 3 of the grid. */
export const STATEMENTS = ['3.1', '3.2', '3.3', '3.4', '3.5'] as const;
export type Statement = (typeof STATEMENTS)[number];

/** Four faces from the most to the least agreed, « je ne sais pas », and nothing ticked: every sheet counts once a statement. */
export const FACES = ['4', '3', '2', '1', 'nsp', 'vide'] as const;
export type Face = (typeof FACES)[number];

/** Three questions a month later, each with its answers (statistics.md §5). */
export const LATER = {
	'm.1': ['pas', 'change', 'bloque', 'rien', 'vide'],
	'm.2': ['oui', 'en-partie', 'non', 'nsp', 'sans-objet', 'vide'],
	'm.3': ['0', '1', '2', '3-plus', 'nsp', 'vide']
} as const;
export type LaterQuestion = keyof typeof LATER;

/** Answers of one sheet, as they are added to counts; a sheet itself is never kept. */
export type Opinion = Readonly<Record<string, string>>;

/** A count as it is kept. */
export type OpinionCount = {
	readonly siteId: string;
	readonly quarter: string;
	readonly statement: string;
	readonly answer: string;
	readonly count: number;
};

/** Nothing is shown of fewer answers than this (statistics.md §5). */
export const LEAST_ANSWERS = 10;

/** Results that may be shown: of a run of closed quarters, for the structure, or for each of its sites. */
export type OpinionBlock = {
	readonly from: string;
	readonly to: string;
	readonly answers: number;
	/** One part named null, or one for each site that had answers: the parts add up to the block. */
	readonly parts: readonly OpinionPart[];
};
export type OpinionPart = {
	readonly siteId: string | null;
	readonly answers: number;
	readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
};

/**
 * What may be shown of closed quarters, oldest first. Quarters are gathered until they hold ten sheets, and each block shows
 * either every site (when each that had answers has ten) or the whole structure: never both. Parts shown never overlap, so
 * that no subtraction finds fewer than ten; a closed quarter never changes, so that neither does comparing two days.
 */
export function opinionBlocks(
	counts: readonly OpinionCount[],
	statements: readonly string[],
	openQuarter: string
): OpinionBlock[] {
	const kept = counts.filter(
		({ quarter, statement }) => quarter < openQuarter && statements.includes(statement)
	);
	const quarters = [...new Set(kept.map(({ quarter }) => quarter))].sort();
	const blocks: OpinionBlock[] = [];
	let gathered: OpinionCount[] = [];
	let from = '';
	for (const quarter of quarters) {
		from ||= quarter;
		gathered.push(...kept.filter((one) => one.quarter === quarter));
		const answers = sheetsOf(gathered, statements);
		if (answers < LEAST_ANSWERS) continue;
		blocks.push({ from, to: quarter, answers, parts: partsOf(gathered, statements) });
		[gathered, from] = [[], ''];
	}
	return blocks;
}

function partsOf(counts: readonly OpinionCount[], statements: readonly string[]): OpinionPart[] {
	const bySite = Map.groupBy(counts, ({ siteId }) => siteId);
	const each = [...bySite].map(([siteId, own]) => partOf(siteId, own, statements));
	return each.every(({ answers }) => answers >= LEAST_ANSWERS) ? each : [partOf(null, counts, statements)];
}

function partOf(
	siteId: string | null,
	counts: readonly OpinionCount[],
	statements: readonly string[]
): OpinionPart {
	const sums: Record<string, Record<string, number>> = Object.fromEntries(statements.map((one) => [one, {}]));
	for (const { statement, answer, count } of counts) {
		const row = (sums[statement] ??= {});
		row[answer] = (row[answer] ?? 0) + count;
	}
	return { siteId, answers: sheetsOf(counts, statements), counts: sums };
}

/** Sheets behind some counts: each counts once a statement, « nothing ticked » included. */
function sheetsOf(counts: readonly OpinionCount[], [first]: readonly string[]): number {
	return counts.filter(({ statement }) => statement === first).reduce((total, { count }) => total + count, 0);
}

/** Keys of a paper sheet: 4 to 1 from the happiest face, 0 for « je ne sais pas », a hyphen for nothing ticked. */
const KEYS: Readonly<Record<string, Face>> = {
	'4': '4',
	'3': '3',
	'2': '2',
	'1': '1',
	'0': 'nsp',
	'-': 'vide'
};

/** Most sheets typed at once. */
export const MOST_SHEETS = 60;

/** Sheets typed as « 44321 », several apart by spaces or lines; null when one of them is not five keys. */
export function readSheets(typed: string): Opinion[] | null {
	const sheets = typed.trim().split(/\s+/).filter(Boolean);
	if (sheets.length === 0 || sheets.length > MOST_SHEETS) return null;
	const read = sheets.map((sheet) => {
		const faces = [...sheet].map((key) => KEYS[key]);
		const isWhole = faces.length === STATEMENTS.length && faces.every((face) => face !== undefined);
		return isWhole ? Object.fromEntries(STATEMENTS.map((code, at) => [code, faces[at]!])) : null;
	});
	return read.every((sheet) => sheet !== null) ? read : null;
}

/** True of a sheet that says nothing: it is not counted. */
export const isBlank = (opinion: Opinion): boolean =>
	Object.values(opinion).every((answer) => answer === 'vide');
