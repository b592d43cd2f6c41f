import { AXES, axisOf, type Axis, type Grid, type GridAnswer } from '#lib/domain/quality/grid.ts';
import { byVersion } from '#lib/domain/quality/grid.ts';
import type { Attested } from '#lib/domain/quality/attest.ts';
import { isLate, type Improvement } from '#lib/domain/quality/improvement.ts';
import { civilDate, type CivilDate } from '#lib/domain/shared/civil-date.ts';
import { opinionsView } from '#lib/server/http/opinions-view.ts';
import { attestedOf, factViews } from '#lib/server/http/quality-proofs.ts';
import {
	listAnsweredVersions,
	listGrids,
	listImprovements,
	readAnswers,
	REGION_GRIDS,
	type Structure
} from '#lib/server/stores/index.ts';
import { dayOfYear } from '#lib/wording/day.ts';
import {
	ATTESTED,
	AXIS_NAMES,
	FUNCTION_NAMES,
	LEVEL_NAMES,
	NOTICED,
	SHIPPED_GRID
} from '#lib/wording/quality.ts';

/** The versions of the grid that a structure may answer: shipped, published by the region of this house, or imported. */
export async function gridsOf(structureId: string): Promise<Grid[]> {
	const published = await listGrids([REGION_GRIDS, structureId]);
	const shipped = published.some(({ version }) => version === SHIPPED_GRID.version) ? [] : [SHIPPED_GRID];
	return byVersion([...shipped, ...published]);
}

/** The grid of a structure as its page, its printed report and the label file show it; the latest version unless asked. */
export async function qualityView(structure: Structure, now: Date, asked: string | null) {
	const grids = await gridsOf(structure.id);
	const latest = grids.at(-1) ?? SHIPPED_GRID;
	const grid = grids.find(({ version }) => version === asked) ?? latest;
	const isLatest = grid.version === latest.version;
	const [answers, answered, attested, improvements, effects] = await Promise.all([
		readAnswers(structure.id, grid.version),
		listAnsweredVersions(structure.id),
		isLatest ? attestedOf(structure, now) : Promise.resolve<Readonly<Record<string, Attested>>>({}),
		listImprovements(structure.id),
		opinionsView(structure.id, now)
	]);
	const today = civilDate(now);
	return {
		structure: structure.name,
		today,
		version: grid.version,
		isLatest,
		versions: grids
			.map(({ version }) => version)
			.filter((version) => version === latest.version || answered.includes(version)),
		axes: AXES.map((axis) => axisView(axis, grid, answers, attested)),
		improvements: improvements.map((line) => improvementView(line, today)),
		effects
	};
}

export type QualityView = Awaited<ReturnType<typeof qualityView>>;

function axisView(
	axis: Axis,
	{ items }: Grid,
	answers: readonly GridAnswer[],
	attested: Readonly<Record<string, Attested>>
) {
	const living = items.filter(({ code, retired }) => axisOf(code) === axis && !retired);
	return {
		axis,
		name: AXIS_NAMES[axis],
		items: living.map(({ code, label, ref }) => ({
			...{ code, label, ref },
			...answerView(
				answers.find(({ item }) => item === code),
				attested[code]
			)
		}))
	};
}

/** How an item stands: what the structure says, beside what the software attests. */
export function answerView(answer: GridAnswer | undefined, attested: Attested | undefined) {
	const own = answer?.level ?? null;
	const proven = attested?.level ?? null;
	const level = own ?? proven;
	return {
		level: level && LEVEL_NAMES[level],
		levelCode: level,
		attested: attested
			? {
					mark: proven === null ? NOTICED : ATTESTED,
					level: proven && LEVEL_NAMES[proven],
					facts: factViews(attested)
				}
			: null,
		objection: answer?.objection ?? '',
		evidence: answer?.evidence ?? '',
		noticed: [
			answer?.noticedOn ? dayOfYear(answer.noticedOn) : '',
			answer?.noticedBy ? FUNCTION_NAMES[answer.noticedBy] : ''
		]
			.filter(Boolean)
			.join(', ')
	};
}

function improvementView(line: Improvement, today: CivilDate) {
	const { id, finding, action, ownedBy, dueOn, effect, doneOn } = line;
	return {
		...{ id, finding, action, effect },
		ownedBy: FUNCTION_NAMES[ownedBy],
		due: dayOfYear(dueOn),
		done: doneOn && dayOfYear(doneOn),
		isLate: isLate(line, today)
	};
}
