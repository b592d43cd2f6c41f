import {
	FACES,
	LATER,
	opinionBlocks,
	STATEMENTS,
	type OpinionBlock,
	type OpinionPart
} from '#lib/domain/quality/opinions.ts';
import { civilDate, quarterOf } from '#lib/domain/shared/civil-date.ts';
import { listSites, readOpinions } from '#lib/server/stores/index.ts';
import { FACE_NAMES, LATER_QUESTIONS, quartersName } from '#lib/wording/opinions.ts';
import { questionnaireWords } from '#lib/wording/papers.ts';

/** What people say when they leave, and a month later: closed quarters, by ten answers at least, latest first. */
export async function opinionsView(structureId: string, now: Date) {
	const [counts, sites] = await Promise.all([readOpinions(structureId), listSites(structureId)]);
	const open = quarterOf(civilDate(now));
	const nameOf = (siteId: string | null): string =>
		siteId === null || sites.length < 2 ? '' : (sites.find(({ id }) => id === siteId)?.name ?? '');
	const view = (blocks: readonly OpinionBlock[], rows: readonly QuestionRow[]) =>
		blocks.toReversed().map(({ from, to, parts }) => ({
			period: quartersName(from, to),
			parts: parts
				.map((part) => partView(nameOf(part.siteId), part, rows))
				.toSorted((one, other) => (one.site < other.site ? -1 : 1))
		}));
	return {
		exit: view(opinionBlocks(counts, STATEMENTS, open), EXIT_ROWS),
		later: view(opinionBlocks(counts, LATER_CODES, open), LATER_ROWS)
	};
}

type QuestionRow = {
	readonly code: string;
	readonly asks: string;
	readonly answers: readonly (readonly [code: string, name: string])[];
};

const LATER_CODES = Object.keys(LATER);

const EXIT_ROWS: readonly QuestionRow[] = STATEMENTS.map((code, at) => ({
	code,
	asks: questionnaireWords.statements[at] ?? '',
	answers: FACES.map((face) => [face, FACE_NAMES[face] ?? ''] as const)
}));

const LATER_ROWS: readonly QuestionRow[] = Object.entries(LATER_QUESTIONS).map(
	([code, { asks, answers }]) => ({
		code,
		asks,
		answers: Object.entries(answers)
	})
);

function partView(site: string, { answers, counts }: OpinionPart, rows: readonly QuestionRow[]) {
	return {
		site,
		answers,
		rows: rows.map(({ code, asks, answers: named }) => ({
			code,
			asks,
			answers: named.map(([answer, name]) => ({ name, count: counts[code]?.[answer] ?? 0 }))
		}))
	};
}
