import type { Interview, SeenOption } from '#lib/domain/interview/interview.ts';
import { labelOf } from '#lib/domain/shared/codes.ts';
import {
	apart,
	closed,
	filled,
	link,
	list,
	paragraph,
	phoneBeside,
	quoted,
	run,
	section,
	sentence
} from '#lib/domain/synthesis/blocks.ts';
import type { Resource, SynthesisContext } from '#lib/domain/synthesis/build.ts';
import { lineText } from '#lib/domain/synthesis/clean.ts';
import type { Block, Card, Leaf, Runs } from '#lib/domain/synthesis/document.ts';
import { LATER_STEPS, stepLine } from '#lib/domain/synthesis/first-page.ts';
import {
	printedLevers,
	printedObstacles,
	printedOptions,
	printedSteps
} from '#lib/domain/synthesis/printable.ts';
import type { SynthesisWords } from '#lib/domain/synthesis/words.ts';
import { levers } from '#lib/vocabularies/lever.ts';
import { obstacles, type ObstacleCode } from '#lib/vocabularies/obstacle.ts';

/** What to lean on, what may hinder, information, every option seen, what will be asked, my rights. */
export function secondPage(interview: Interview, context: SynthesisContext, words: SynthesisWords): Block[] {
	const { headings } = words;
	const options = printedOptions(interview).filter((option) => filled(option.name));
	return [
		...section(headings.moreSteps, moreSteps(interview, words)),
		...section(headings.levers, support(interview, words)),
		...section(headings.obstacles, hindrance(interview, words)),
		...section(
			headings.information,
			context.resources.map((resource) => information(resource, words))
		),
		...section(headings.options, possibilities(options, interview.referral.otherIdea, words)),
		...section(headings.asks, list(questions(options, words))),
		...section(headings.rights, list(words.rights.map((right) => [run(right)])))
	];
}

function moreSteps(interview: Interview, words: SynthesisWords): Block[] {
	const steps = printedSteps(interview).slice(1 + LATER_STEPS);
	return list(
		steps.map((step) => stepLine(step, words)),
		true,
		LATER_STEPS + 2
	);
}

const support = (interview: Interview, words: SynthesisWords): Block[] => [
	...quoted(interview.diagnostic.leverWords, words),
	...list(printedLevers(interview.diagnostic).map((code) => [run(labelOf(levers, code))]))
];

/** Obstacles in the person's order, those that the same help answers said together. */
function hindrance(interview: Interview, words: SynthesisWords): Block[] {
	const helped = new Map<string, ObstacleCode[]>();
	for (const code of printedObstacles(interview.diagnostic)) {
		const help = words.help(code) ?? '';
		helped.set(help, [...(helped.get(help) ?? []), code]);
	}
	const items = [...helped].map(([help, codes]): Runs => {
		const named = codes.map((code) => labelOf(obstacles, code)).join(words.separator);
		return [run(`${named}.`, true), ...(help ? [{ text: ` ${help}` }] : [])];
	});
	return [...quoted(interview.diagnostic.obstacleWords, words), ...list(items)];
}

const information = (resource: Resource, words: SynthesisWords): Card => ({
	kind: 'card',
	about: 'resource',
	blocks: [
		...paragraph(lineText(resource.title), 'plain', true),
		...paragraph(resource.how ?? ''),
		...link(resource.url, resource.title, words.source(lineText(resource.source), resource.checkedOn), words)
	]
});

function possibilities(options: readonly SeenOption[], otherIdea: string, words: SynthesisWords): Block[] {
	const idea = lineText(otherIdea);
	return [
		...options.map((option) => card(option, words)),
		...(idea
			? [
					{
						kind: 'paragraph',
						tone: 'plain',
						runs: [run(words.otherIdea, true), { text: ` ${idea}` }]
					} as const
				]
			: [])
	];
}

const card = (option: SeenOption, words: SynthesisWords): Card => ({
	kind: 'card',
	about: 'option',
	choice: option.choice,
	blocks: [
		{ kind: 'heading', level: 3, text: lineText(option.name) },
		{ kind: 'paragraph', tone: 'plain', runs: choiceAndReasons(option, words) },
		...(option.choice === 'ecartee' ? [] : place(option, words))
	]
});

/** « Je la choisis. » then why it was seen together, in the same breath. */
const choiceAndReasons = ({ choice, reasons }: SeenOption, words: SynthesisWords): Runs =>
	apart([run(words.choice[choice], true), ...reasons.filter(filled).map((reason) => run(sentence(reason)))]);

/** Where to go: name when it says more, address, distance, telephone, hours, site, and where we know it from. */
function place(option: SeenOption, words: SynthesisWords): Leaf[] {
	const { offer } = option;
	if (!offer) return [];
	const town = [offer.postcode, offer.commune].filter(filled).map(lineText).join(' ');
	const far = offer.km === null ? '' : words.distance(offer.km);
	const name = lineText(offer.name).startsWith(lineText(option.name)) ? '' : offer.name;
	const where = [name, offer.address, town, far].filter(filled).map(lineText).join(', ');
	const phone = phoneBeside(`${option.name} ${offer.name}`, offer.phone, words);
	const hours = filled(offer.hours) ? (words.hours(offer.hours) ?? '') : '';
	const runs = [run(sentence(where)), run(closed(phone), true), run(sentence(hours))].filter(
		({ text }) => text
	);
	return [
		...(runs.length > 0 ? [{ kind: 'paragraph', tone: 'plain', runs: apart(runs) } as const] : []),
		...link(
			offer.website,
			offer.name,
			words.offerSource(lineText(offer.source), offer.sourceDate, offer.toVerify),
			words
		)
	];
}

const questions = (options: readonly SeenOption[], words: SynthesisWords): Runs[] =>
	options
		.filter((option) => option.choice !== 'ecartee' && filled(option.asks))
		.map((option) => [run(words.askedBy(lineText(option.name), lineText(option.asks ?? '')))]);
