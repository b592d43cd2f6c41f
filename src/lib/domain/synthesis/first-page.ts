import type { Interview } from '#lib/domain/interview/interview.ts';
import { filled, list, paragraph, phoneBeside, quoted, run, section } from '#lib/domain/synthesis/blocks.ts';
import type { SynthesisContext } from '#lib/domain/synthesis/build.ts';
import { lineText } from '#lib/domain/synthesis/clean.ts';
import type { Block, Item, Leaf } from '#lib/domain/synthesis/document.ts';
import {
	isKept,
	printedDemands,
	printedFollowUp,
	printedOptions,
	printedSteps
} from '#lib/domain/synthesis/printable.ts';
import { said, tell } from '#lib/domain/synthesis/said.ts';
import { LATER_STEPS, laterSteps, nextStep } from '#lib/domain/synthesis/steps.ts';
import type { SynthesisWords } from '#lib/domain/synthesis/words.ts';

/** Title, my question, what I decided, my next step, whom to call: what the person needs on the way home. */
export function firstPage(interview: Interview, context: SynthesisContext, words: SynthesisWords): Block[] {
	const [next, ...later] = printedSteps(interview);
	const steps = next ? [...nextStep(next, words), ...laterSteps(later.slice(0, LATER_STEPS), words)] : [];
	return [
		...opening(interview, context, words),
		...section('question', question(interview, words), words),
		...section('decided', decisions(interview, words), words),
		...section('nextStep', steps, words),
		...section('stuck', contact(context, words), words)
	];
}

function opening(interview: Interview, context: SynthesisContext, words: SynthesisWords): Block[] {
	const name = lineText(interview.synthesis.name);
	const { second } = words;
	const title = said(words, (sentences) => sentences.title);
	const blank = said(words, (sentences) => sentences.nameLabel);
	return [
		{ kind: 'title', text: title.sentences.join(' '), ...(title.also && { also: title.also }) },
		...(second && second.reviewed === null
			? tell(
					{
						sentences: [second.unreviewed.french],
						also: { text: second.unreviewed.own, lang: second.lang, dir: second.dir }
					},
					words,
					{ tone: 'small' }
				)
			: []),
		...whenAndWhere(context, words),
		...tell(
			said(words, (sentences) => sentences.free),
			words
		),
		name
			? { kind: 'paragraph', tone: 'plain', runs: [{ text: name, strong: true }] }
			: { kind: 'blank', label: blank.sentences.join(' '), ...(blank.also && { also: blank.also }) }
	];
}

function whenAndWhere(context: SynthesisContext, words: SynthesisWords): Leaf[] {
	const day = words.day(context.day);
	const places = [context.siteName, context.siteAddress].filter(filled).map(lineText);
	if (words.easy) {
		const { rows } = words.easy;
		const said = [
			{ label: rows.day, runs: [run(day)] },
			{ label: rows.place, runs: [run(places.join(', '))] }
		];
		return [{ kind: 'rows', rows: said.slice(0, places.length > 0 ? 2 : 1) }];
	}
	const runs = [{ text: `${words.on} ` }, run(day, true), ...places.map((place) => ({ text: `, ${place}` }))];
	return [{ kind: 'paragraph', tone: 'plain', runs }];
}

function question(interview: Interview, words: SynthesisWords): Block[] {
	const demands = printedDemands(interview.demands).map((demand): Item => {
		if ('text' in demand) return { runs: [run(demand.text)] };
		const { sentences, also } = said(words, ({ subjects }) => subjects[demand.subject]);
		return { runs: [run(sentences.join(' '))], ...(also && { also }) };
	});
	const { text, validated } = interview.reformulation;
	const retold = validated ? quoted(text, words) : [];
	return [
		...asked(demands),
		...(retold.length > 0 && demands.length > 0
			? tell(
					said(words, ({ reformulated }) => reformulated),
					words
				)
			: []),
		...retold
	];
}

/** One demand on its own, several numbered; the main one louder. */
function asked([main, ...others]: readonly Item[]): Leaf[] {
	if (!main) return [];
	const loud: Item = { ...main, runs: main.runs.map(({ text }) => run(text, true)) };
	return others.length > 0 ? list([loud, ...others], true) : [{ kind: 'paragraph', tone: 'plain', ...loud }];
}

function decisions(interview: Interview, words: SynthesisWords): Block[] {
	const followUp = printedFollowUp(interview.closure.followUp);
	const kept = printedOptions(interview).filter((option) => isKept(option) && filled(option.name));
	const ordered = [...kept].sort((a, b) => rank(a.choice) - rank(b.choice));
	const options = ordered.map((option): Item => {
		const phone = phoneBeside(option.name, option.offer?.phone ?? null, words);
		const lead = option.choice === 'choisie' ? words.decision.chosen : words.decision.later;
		const { also } = said(words, ({ choice }) => choice[option.choice]);
		const runs = [
			{ text: `${lead} ` },
			run(option.name, true),
			...(phone ? [{ text: `, ${phone}` }] : []),
			{ text: '.' }
		];
		return { runs, ...(also && { also }) };
	});
	const next = followUp ? said(words, (sentences) => sentences.followUp[followUp]) : { sentences: [] };
	return [...tell(next, words, { strong: true }), ...list(options)];
}

const rank = (choice: string): number => (choice === 'choisie' ? 0 : 1);

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
	const stuck = said(words, (sentences) => sentences.stuck[phone ? 'callable' : 'here']);
	return blocks.length === 0 ? [] : [...tell(stuck, words), { kind: 'card', about: 'contact', blocks }];
}
