import type { HandedResource, Interview, SeenOption } from '#lib/domain/interview/interview.ts';
import { closed, filled, link, list, paragraph, quoted, run, section } from '#lib/domain/synthesis/blocks.ts';
import type { SynthesisContext } from '#lib/domain/synthesis/build.ts';
import { lineText, linesOf } from '#lib/domain/synthesis/clean.ts';
import type { Block, Card, Item, Leaf, Row, Runs } from '#lib/domain/synthesis/document.ts';
import { optionCard } from '#lib/domain/synthesis/option-card.ts';
import {
	printedLevers,
	printedObstacles,
	printedOptions,
	printedSteps
} from '#lib/domain/synthesis/printable.ts';
import { itemsOf, said, type Said } from '#lib/domain/synthesis/said.ts';
import { LATER_STEPS, numberedSteps } from '#lib/domain/synthesis/steps.ts';
import {
	RIGHTS,
	type PrintedObstacle,
	type Sentences,
	type SynthesisWords
} from '#lib/domain/synthesis/words.ts';

/** What to lean on, what may hinder, information, every option seen, what will be asked, my rights. */
export function secondPage(interview: Interview, context: SynthesisContext, words: SynthesisWords): Block[] {
	const options = printedOptions(interview).filter((option) => filled(option.name));
	const steps = printedSteps(interview).slice(1 + LATER_STEPS);
	const resources = context.resources.map((resource) => information(resource, words));
	return [
		...section('moreSteps', numberedSteps(steps, LATER_STEPS + 2, words), words),
		...section('levers', support(interview, words), words),
		...section('obstacles', hindrance(interview, words), words),
		...section('information', resources, words),
		...section('options', possibilities(options, interview.referral.otherIdea, words), words),
		...section('explore', openQuestions(interview), words),
		...section('asks', questions(options, words), words),
		...section('rights', rights(interview, words), words)
	];
}

const support = (interview: Interview, words: SynthesisWords): Block[] => [
	...quoted(interview.diagnostic.leverWords, words),
	...list(
		printedLevers(interview.diagnostic).flatMap((code) =>
			itemsOf(
				said(words, ({ levers }) => levers[code]),
				words
			)
		)
	)
];

/** Obstacles in the person's order, those that the same help answers said together. */
function hindrance(interview: Interview, words: SynthesisWords): Block[] {
	const helped = new Map<string, PrintedObstacle[]>();
	for (const code of printedObstacles(interview.diagnostic)) {
		const help = [words.sentences.help[code] ?? ''].flat().join(' ');
		helped.set(help, [...(helped.get(help) ?? []), code]);
	}
	const groups = [...helped.values()];
	const told = words.easy
		? groups.flatMap((codes) => hindered(codes, words))
		: list(groups.map((codes) => hinderedLine(codes, words)));
	return [...quoted(interview.diagnostic.obstacleWords, words), ...told];
}

/** « Dépend des transports en commun. Aide : transport à la demande. » */
function hinderedLine(codes: readonly PrintedObstacle[], words: SynthesisWords): Item {
	const { second } = words;
	const named = codes.map((code) => words.sentences.obstacles[code]).join(words.separator);
	const help = helpOf(codes, words).sentences.join(' ');
	const other =
		second &&
		[
			`${codes.map((code) => second.sentences.obstacles[code]).join(second.separator)}.`,
			helpOf(codes, words).also?.text ?? ''
		]
			.filter((text) => text)
			.join(' ');
	return {
		runs: [run(`${named}.`, true), ...(help ? [{ text: ` ${help}` }] : [])],
		...(second && other && { also: { text: other, lang: second.lang, dir: second.dir } })
	};
}

/** What hinders, one sentence a line, then what helps. */
const hindered = (codes: readonly PrintedObstacle[], words: SynthesisWords): Leaf[] => [
	...codes.flatMap((code) => paragraph(words.sentences.obstacles[code], 'plain', true)),
	...list(itemsOf(helpOf(codes, words), words))
];

const helpOf = ([code]: readonly PrintedObstacle[], words: SynthesisWords): Said =>
	said(words, ({ help }) => code && help[code]);

/** An address, or something to ask for: the four questions (R97), what to bring, then where we know it from. */
const information = (resource: HandedResource, words: SynthesisWords): Card => ({
	kind: 'card',
	about: 'resource',
	blocks: [
		...paragraph(lineText(resource.title), 'plain', true),
		...paragraph(resource.how ?? ''),
		...procedure(resource, words),
		...(resource.notes ?? []).flatMap((note) => paragraph(lineText(note), 'small')),
		...link(resource.url, resource.title, words.source(lineText(resource.source), resource.checkedOn), words)
	]
});

const ASKED = ['who', 'what', 'how', 'where', 'bring'] as const;

function procedure({ answers }: HandedResource, words: SynthesisWords): Leaf[] {
	const rows = ASKED.flatMap((part): Row[] => {
		const text = lineText(answers?.[part] ?? '');
		const { sentences, also } = said(words, ({ step }) => step[part]);
		return text === '' ? [] : [{ label: sentences.join(' '), ...(also && { also }), runs: [{ text }] }];
	});
	return rows.length > 0 ? [{ kind: 'rows', rows }] : [];
}

function possibilities(options: readonly SeenOption[], otherIdea: string, words: SynthesisWords): Block[] {
	const idea = lineText(otherIdea);
	const lead = said(words, (sentences) => sentences.otherIdea);
	const own: Leaf = {
		kind: 'paragraph',
		tone: 'plain',
		runs: [run(lead.sentences.join(' '), true), { text: ` ${idea}` }],
		...(lead.also && { also: lead.also })
	};
	return [...options.map((option) => optionCard(option, words)), ...(idea ? [own] : [])];
}

/** What a longer conversation could explore, in the words it was noted with. */
const openQuestions = ({ diagnostic }: Interview): Leaf[] =>
	list(linesOf(diagnostic.toExplore).map((line) => ({ runs: [run(line)] })));

/** What may be asked there: one line a possibility, or one a thing on an easy-read page. */
function questions(options: readonly SeenOption[], words: SynthesisWords): Leaf[] {
	const asking = options.filter((option) => option.choice !== 'ecartee' && filled(option.asks));
	const by = ({ name }: SeenOption): Runs => [run(name), { text: words.askedBy }];
	const lines = (option: SeenOption) => words.asks(option).map(closed);
	if (!words.easy)
		return list(asking.map((option) => ({ runs: [...by(option), { text: ` ${lines(option).join(' ')}` }] })));
	return asking.flatMap((option) => [
		{ kind: 'paragraph', tone: 'plain', runs: by(option) } as const,
		...list(lines(option).map((line) => ({ runs: [run(line)] })))
	]);
}

/** The last right says too, on its own line, that counselling was explained: the page is full. */
function rights({ situation }: Interview, words: SynthesisWords): Leaf[] {
	const sentencesOf = (right: (typeof RIGHTS)[number], { rights, cepTold }: Sentences) =>
		[rights[right], right === 'mind' && situation.cepExplained ? cepTold : []].flat();
	return list(
		RIGHTS.flatMap((right) =>
			itemsOf(
				said(words, (sentences) => sentencesOf(right, sentences)),
				words
			)
		)
	);
}
