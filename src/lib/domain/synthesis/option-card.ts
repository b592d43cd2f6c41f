import type { SeenOption } from '#lib/domain/interview/interview.ts';
import {
	apart,
	closed,
	filled,
	link,
	paragraph,
	phoneBeside,
	run,
	sentence
} from '#lib/domain/synthesis/blocks.ts';
import { lineText } from '#lib/domain/synthesis/clean.ts';
import type { Card, Leaf, Row } from '#lib/domain/synthesis/document.ts';
import { said, tell, type Said } from '#lib/domain/synthesis/said.ts';
import type { EasyWords, SynthesisWords } from '#lib/domain/synthesis/words.ts';

/** A possibility seen together, chosen or not: what the person says of it, why it was seen, where it is. */
export const optionCard = (option: SeenOption, words: SynthesisWords): Card => ({
	kind: 'card',
	about: 'option',
	choice: option.choice,
	blocks: [
		{ kind: 'heading', level: 3, text: lineText(option.name) },
		...choiceAndReasons(option, words),
		...(option.choice === 'ecartee' ? [] : place(option, words))
	]
});

/** « Je la choisis. » then why it was seen together: in the same breath, or one sentence a line. */
function choiceAndReasons(option: SeenOption, words: SynthesisWords): Leaf[] {
	const choice = said(words, (sentences) => sentences.choice[option.choice]);
	const reasons = words.reasons(option).filter(filled).map(sentence);
	if (words.easy) {
		const why = reasons.flatMap((reason) => paragraph(reason));
		return [...tell(choice, words, { strong: true }), ...why];
	}
	if (choice.also) return [...tell(choice, words, { strong: true }), ...paragraph(reasons.join(' '))];
	const runs = apart([run(choice.sentences.join(' '), true), ...reasons.map((reason) => run(reason))]);
	return [{ kind: 'paragraph', tone: 'plain', runs }];
}

/** Where to go, what one reads there, and where we know it from. */
function place(option: SeenOption, words: SynthesisWords): Leaf[] {
	const { offer } = option;
	if (!offer) return [];
	const known = knownOf(option, offer, words);
	const travels = option.choice === 'choisie' && isInBretagne(offer.postcode);
	const journey = travels ? said(words, (sentences) => sentences.journey) : NOTHING;
	return [
		...(words.easy ? placeRows(known, words.easy) : placeLine(known, journey)),
		...(words.easy ? tell(journey, words) : []),
		...link(
			offer.website,
			offer.name,
			words.offerSource(lineText(offer.source), offer.sourceDate, offer.toVerify),
			words
		)
	];
}

type Known = Readonly<Record<'name' | 'address' | 'distance' | 'phone' | 'hours', string>>;

/** Facts of a place, each empty when unknown; the name only when it says more than the possibility's. */
function knownOf(option: SeenOption, offer: NonNullable<SeenOption['offer']>, words: SynthesisWords): Known {
	const town = [offer.postcode, offer.commune].filter(filled).map(lineText).join(' ');
	return {
		name: lineText(offer.name).startsWith(lineText(option.name)) ? '' : lineText(offer.name),
		address: [offer.address, town].filter(filled).map(lineText).join(', '),
		distance: offer.km === null ? '' : words.distance(offer.km),
		phone: phoneBeside(`${option.name} ${offer.name}`, offer.phone, words),
		hours: filled(offer.hours) ? (words.hours(offer.hours) ?? '') : ''
	};
}

const NOTHING: Said = { sentences: [] };

/** Départements whose coaches, trains and boats the Region runs under one name. */
const isInBretagne = (postcode: string): boolean => /^(22|29|35|56)\d{3}$/.test(postcode);

/** Name, address and distance; telephone; hours; how to travel: a sentence each. */
function placeLine({ name, address, distance, phone, hours }: Known, journey: Said): Leaf[] {
	const where = [name, address, distance].filter((text) => text).join(', ');
	const way = run(journey.sentences.join(' '));
	const runs = [run(sentence(where)), run(closed(phone), true), run(sentence(hours)), way].filter(
		({ text }) => text
	);
	const { also } = journey;
	return runs.length > 0
		? [{ kind: 'paragraph', tone: 'plain', runs: apart(runs), ...(also && { also }) }]
		: [];
}

/** The same, a label before each. */
function placeRows(known: Known, { rows }: EasyWords): Leaf[] {
	const all: Row[] = [
		{ label: rows.place, runs: [run(known.name)] },
		{ label: rows.address, runs: [run(known.address)] },
		{ label: rows.distance, runs: [run(sentence(known.distance))] },
		{ label: rows.phone, runs: [run(known.phone, true)] },
		{ label: rows.hours, runs: [run(sentence(known.hours))] }
	];
	const said = all.filter(({ runs }) => runs.some(({ text }) => text));
	return said.length > 0 ? [{ kind: 'rows', rows: said }] : [];
}
