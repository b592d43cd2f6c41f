import type { Interview, PlanStep } from '#lib/domain/interview/interview.ts';
import {
	apart,
	closed,
	filled,
	list,
	paragraph,
	phoneBeside,
	quoted,
	run,
	section
} from '#lib/domain/synthesis/blocks.ts';
import type { SynthesisContext } from '#lib/domain/synthesis/build.ts';
import { lineText } from '#lib/domain/synthesis/clean.ts';
import type { Block, Row, Runs } from '#lib/domain/synthesis/document.ts';
import {
	isKept,
	printedDemands,
	printedFollowUp,
	printedOptions,
	printedSteps
} from '#lib/domain/synthesis/printable.ts';
import type { SynthesisWords } from '#lib/domain/synthesis/words.ts';

/** Steps told on the first page after the next one; the others follow overleaf. */
export const LATER_STEPS = 5;

/** Title, my question, what I decided, my next step, whom to call: what the person needs on the way home. */
export function firstPage(interview: Interview, context: SynthesisContext, words: SynthesisWords): Block[] {
	const [next, ...later] = printedSteps(interview);
	return [
		...opening(interview, context, words),
		...section(words.headings.question, question(interview, words)),
		...section(words.headings.decided, decisions(interview, words)),
		...section(words.headings.nextStep, next ? nextStep(next, later, words) : []),
		...section(words.headings.stuck, contact(context, words))
	];
}

function opening(interview: Interview, context: SynthesisContext, words: SynthesisWords): Block[] {
	const name = lineText(interview.synthesis.name);
	const place = [context.siteName, context.siteAddress].filter(filled).map(lineText).join(', ');
	return [
		{ kind: 'title', text: words.title },
		{
			kind: 'paragraph',
			tone: 'plain',
			runs: [
				{ text: `${words.on} ` },
				run(words.day(context.day), true),
				...(place ? [{ text: `, ${place}` }] : [])
			]
		},
		...paragraph(words.free),
		name
			? { kind: 'paragraph', tone: 'plain', runs: [{ text: name, strong: true }] }
			: { kind: 'blank', label: words.nameLabel }
	];
}

function question(interview: Interview, words: SynthesisWords): Block[] {
	const demands = printedDemands(interview.demands);
	const { text, validated } = interview.reformulation;
	const retold = validated ? quoted(text, words) : [];
	return [
		...(demands.length === 1 ? paragraph(demands[0] ?? '', 'plain', true) : []),
		...(demands.length > 1
			? list(
					demands.map((demand, index) => [run(demand, index === 0)]),
					true
				)
			: []),
		...(retold.length > 0 && demands.length > 0 ? paragraph(words.reformulated) : []),
		...retold
	];
}

function decisions(interview: Interview, words: SynthesisWords): Block[] {
	const followUp = printedFollowUp(interview.closure.followUp);
	const said = followUp ? words.followUp[followUp] : null;
	const kept = printedOptions(interview).filter((option) => isKept(option) && filled(option.name));
	const ordered = [...kept].sort((a, b) => rank(a.choice) - rank(b.choice));
	const options = ordered.map((option): Runs => {
		const phone = phoneBeside(option.name, option.offer?.phone ?? null, words);
		const lead = option.choice === 'choisie' ? words.decision.chosen : words.decision.later;
		return [
			{ text: `${lead} ` },
			run(option.name, true),
			...(phone ? [{ text: `, ${phone}` }] : []),
			{ text: '.' }
		];
	});
	return [...paragraph(said ?? '', 'plain', true), ...list(options)];
}

const rank = (choice: string): number => (choice === 'choisie' ? 0 : 1);

function nextStep(next: PlanStep, later: readonly PlanStep[], words: SynthesisWords): Block[] {
	const steps = later.slice(0, LATER_STEPS);
	return [
		{ kind: 'card', about: 'step', blocks: [{ kind: 'rows', rows: stepRows(next, words) }] },
		...(steps.length > 0 ? [{ kind: 'heading', level: 3, text: words.headings.laterSteps } as const] : []),
		...list(
			steps.map((step) => stepLine(step, words)),
			true,
			2
		)
	];
}

const PARTS = ['what', 'who', 'how', 'where', 'when', 'bring'] as const;

const stepRows = (step: PlanStep, words: SynthesisWords): Row[] =>
	PARTS.filter((part) => filled(step[part])).map((part) => ({
		label: words.step[part],
		runs: [run(step[part], part === 'what')]
	}));

/** A later step on one line: « Préparer mon CV. Qui : moi. Quand : avant vendredi. » */
export function stepLine(step: PlanStep, words: SynthesisWords): Runs {
	const parts = PARTS.filter((part) => filled(step[part]));
	return apart(
		parts.map((part) =>
			part === 'what'
				? run(closed(step.what), true)
				: { text: `${words.step[part]}${words.colon}\u00a0${closed(step[part])}` }
		)
	);
}

function contact(context: SynthesisContext, words: SynthesisWords): Block[] {
	const phone = filled(context.sitePhone) ? words.phone(context.sitePhone) : '';
	const name = [...new Set([context.structureName, context.siteName].filter(filled).map(lineText))].join(
		', '
	);
	const blocks = [
		...paragraph(name, 'plain', true),
		...paragraph(phone, 'plain', true),
		...paragraph(lineText(context.siteAddress))
	];
	return blocks.length === 0
		? []
		: [
				...paragraph(phone ? words.stuck.callable : words.stuck.here),
				{ kind: 'card', about: 'contact', blocks }
			];
}
