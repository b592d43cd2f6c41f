import { STAGES } from '#lib/domain/interview/interview.ts';
import { qualityView } from '#lib/server/http/quality-view.ts';
import { readActivityReference, type Structure } from '#lib/server/stores/index.ts';
import { ACTIVITY_REFERENCE } from '#lib/wording/activity-reference.ts';
import { dayOfYear } from '#lib/wording/day.ts';
import { LABEL_SECTIONS, LABEL_WORDS, type LabelPoint } from '#lib/wording/label.ts';
import { STAGE_NAMES } from '#lib/wording/stages.ts';

type View = Awaited<ReturnType<typeof qualityView>>;
type Item = View['axes'][number]['items'][number];
type Said = { readonly says: string; readonly href: string | null };

/** How a structure stands against the specification of the label: proofs and what is missing, no score. */
export async function labelView(structure: Structure, now: Date) {
	const view = await qualityView(structure, now, null);
	const { value: reference } = await readActivityReference();
	const items = new Map(view.axes.flatMap(({ items }) => items).map((item) => [item.code, item]));
	return {
		structure: view.structure,
		day: view.today,
		about: LABEL_WORDS.about(view.structure, dayOfYear(view.today)),
		version: view.version,
		sections: [
			...LABEL_SECTIONS.map(({ title, points }) => ({
				title,
				points: points.map((point) => pointView(point, items))
			})),
			stagesView(reference)
		]
	};
}

/** Each stage of the conversation with the activity it answers to, in the region’s words where it wrote some (R147). */
const stagesView = (reference: Readonly<Record<string, string>>) => ({
	title: LABEL_WORDS.stages.title,
	points: [
		{
			requirement: 'R147',
			quote: LABEL_WORDS.stages.quote,
			proofs: STAGES.map((stage): Said => {
				const activity = reference[stage] || ACTIVITY_REFERENCE[stage];
				return { says: `${STAGE_NAMES[stage].name}\u00a0: ${activity}`, href: null };
			}),
			missing: []
		}
	]
});

function pointView(
	{ requirement, quote, software, items = [], join }: LabelPoint,
	known: ReadonlyMap<string, Item>
) {
	const found = items.flatMap((code) => known.get(code) ?? []);
	const proofs: Said[] = [
		...(software ? [{ says: `${LABEL_WORDS.software}\u00a0: ${software.says}`, href: software.href }] : []),
		...found.flatMap(proofsOf)
	];
	const missing: Said[] = [
		...found.flatMap(missingOf),
		...(join ? [{ says: LABEL_WORDS.join(join), href: null }] : [])
	];
	return { requirement, quote, proofs, missing };
}

function proofsOf({ code, level, attested, objection, evidence, noticed }: Item): Said[] {
	const facts = (attested?.facts ?? []).map(({ says, href }) => ({
		says: `${attested?.mark}${attested?.level ? `, ${attested.level.toLowerCase()}` : ''}\u00a0: ${says}`,
		href
	}));
	if (objection !== '')
		facts.push({ says: LABEL_WORDS.objection(objection), href: `/qualite#critere-${code}` });
	if (evidence === '') return facts;
	const when = noticed === '' ? '' : ` (${noticed})`;
	return [
		...facts,
		{
			says: `Critère ${code}, ${level?.toLowerCase() ?? ''}\u00a0: ${evidence}${when}`,
			href: `/qualite#critere-${code}`
		}
	];
}

function missingOf({ code, levelCode }: Item): Said[] {
	if (levelCode === null) return [{ says: LABEL_WORDS.unanswered(code), href: `/qualite/critere/${code}` }];
	if (levelCode === '0') return [{ says: LABEL_WORDS.no(code), href: '/qualite/ameliorations' }];
	return levelCode === '1' ? [{ says: LABEL_WORDS.partly(code), href: '/qualite/ameliorations' }] : [];
}
