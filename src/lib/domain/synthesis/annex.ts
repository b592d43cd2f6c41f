import { MOST_RESOURCES } from '#lib/domain/interview/choose.ts';
import type { Block, Card, SynthesisDocument, Version } from '#lib/domain/synthesis/document.ts';
import type { Part } from '#lib/domain/synthesis/words.ts';

/**
 * Pages of a version before the rest goes to an annex: a sheet, or the sheets that the same content takes when it is said
 * twice or in larger letters (decision 0015).
 */
export const MOST_PAGES: Readonly<Record<Version, number>> = {
	standard: 2,
	facile: 4,
	bilingue: 4,
	grand: 6
};

/** What the person leaves with, and what is printed beside it when she asks. */
export type Parted = { readonly sheet: SynthesisDocument; readonly annex: SynthesisDocument | null };

/**
 * The document within its pages: what overflows goes to an annex, least useful first, and the page says so where it stood.
 * The first page (what she asked, decided, does next, whom to call) and her rights never leave it, however long they are.
 * `pagesOf` tells how many pages a document makes.
 */
export function parted(
	document: SynthesisDocument,
	pagesOf: (document: SynthesisDocument) => number
): Parted {
	const most = MOST_PAGES[document.version];
	const beyond = beyondCap(document.blocks);
	if (document.annex === null || (beyond.length === 0 && pagesOf(document) <= most))
		return { sheet: document, annex: null };
	const rest = unitsOf(document.blocks).filter((unit) => !unit.every((at) => beyond.includes(at)));
	const units = [beyond, ...rest];
	const sheetWithout = (count: number) => sheetOf(document, new Set(units.slice(0, count).flat()));
	if (beyond.length > 0 && pagesOf(sheetWithout(1)) <= most)
		return { sheet: sheetWithout(1), annex: annexOf(document, new Set(beyond)) };
	let [few, enough] = [1, units.length];
	while (enough - few > 1) {
		const half = Math.floor((few + enough) / 2);
		if (pagesOf(sheetWithout(half)) <= most) enough = half;
		else few = half;
	}
	if (units.slice(0, enough).flat().length === 0) return { sheet: document, annex: null };
	return { sheet: sheetWithout(enough), annex: annexOf(document, new Set(units.slice(0, enough).flat())) };
}

/** Resources past the fifth: what one keeps in mind is short (R100). */
const beyondCap = (blocks: readonly Block[]): number[] =>
	blocks
		.flatMap((block, at) => (block.kind === 'card' && block.about === 'resource' ? [at] : []))
		.slice(MOST_RESOURCES);

/** Blocks that go together, by their number, least useful first. */
function unitsOf(blocks: readonly Block[]): number[][] {
	const parts = partsOf(blocks);
	const cards = (part: Part, fits: (card: Card) => boolean): number[][] =>
		blocks
			.flatMap((block, at) => (parts[at] === part && block.kind === 'card' && fits(block) ? [[at]] : []))
			.reverse();
	const whole = (part: Part): number[][] => {
		const numbers = blocks.flatMap((block, at) => (parts[at] === part && block.kind !== 'break' ? [at] : []));
		return numbers.length > 0 ? [numbers] : [];
	};
	const kept = (card: Card): boolean =>
		card.about === 'option' && (card.choice === 'choisie' || card.choice === 'plus-tard');
	return [
		...cards('options', (card) => !kept(card)),
		...whole('asks'),
		...cards('information', () => true),
		...whole('obstacles'),
		...whole('levers'),
		...cards('options', kept),
		...whole('moreSteps')
	];
}

/** The part that each block belongs to; the opening belongs to none. */
function partsOf(blocks: readonly Block[]): (Part | undefined)[] {
	let part: Part | undefined;
	return blocks.map((block) => (block.kind === 'heading' && block.level === 2 ? (part = block.part) : part));
}

type Annexed = NonNullable<SynthesisDocument['annex']>;

/** What stays: a part that lost some of its blocks says so at its end, those that went whole are named before the rights. */
function sheetOf(document: SynthesisDocument, moved: ReadonlySet<number>): SynthesisDocument {
	const { heading, here } = document.annex as Annexed;
	const sections = sectionsIn(document.blocks, moved);
	const gone = sections.filter(({ stays, goes }) => stays.length === 0 && goes.length > 0);
	const names = gone.flatMap(({ head }) =>
		head?.kind === 'heading' ? [{ runs: [{ text: head.text }], ...(head.also && { also: head.also }) }] : []
	);
	const named: Block[] =
		names.length > 0 ? [heading, { kind: 'list', ordered: false, start: 1, items: names }, ...here] : [];
	const blocks = sections.flatMap((section): Block[] => {
		const told: Block[] = section.part === 'rights' ? named : [];
		if (gone.includes(section)) return section.hints;
		return [
			...told,
			...(section.head ? [section.head] : []),
			...section.stays,
			...(section.goes.length > 0 ? here : []),
			...section.hints
		];
	});
	return { ...document, blocks };
}

function annexOf(document: SynthesisDocument, moved: ReadonlySet<number>): SynthesisDocument {
	const { heading } = document.annex as Annexed;
	const { text, also } = heading;
	const blocks = sectionsIn(document.blocks, moved).flatMap(({ head, goes }): Block[] =>
		goes.length > 0 && head ? [head, ...goes] : []
	);
	const title = also ? `${text} – ${also.text}` : text;
	return {
		...document,
		meta: { ...document.meta, title },
		annex: null,
		blocks: [{ kind: 'title', text, ...(also && { also }) }, ...blocks]
	};
}

type Split = {
	readonly part: Part | undefined;
	readonly head: Block | null;
	readonly stays: Block[];
	readonly goes: Block[];
	readonly hints: Block[];
};

/** The parts of the page in order, each with what stays and what goes. */
function sectionsIn(blocks: readonly Block[], moved: ReadonlySet<number>): Split[] {
	const parts = partsOf(blocks);
	const sections: Split[] = [];
	blocks.forEach((block, at) => {
		const begins = block.kind === 'heading' && block.level === 2;
		if (begins || sections.length === 0)
			sections.push({ part: parts[at], head: begins ? block : null, stays: [], goes: [], hints: [] });
		const section = sections.at(-1);
		if (begins || !section) return;
		if (block.kind === 'break') section.hints.push(block);
		else (moved.has(at) ? section.goes : section.stays).push(block);
	});
	return sections;
}
