import type {
	Choice,
	HandedResource,
	Interview,
	OfferSnapshot,
	PlanStep,
	SeenOption
} from '#lib/domain/interview/interview.ts';
import { relaysOf } from '#lib/domain/interview/relay.ts';
import type { InformationType } from '#lib/vocabularies/information.ts';
import type { Network } from '#lib/vocabularies/network.ts';

/** A possibility as it stands on the page: everything but the person's choice. */
export type ShownOption = Omit<SeenOption, 'choice' | 'offer'> & {
	readonly offers: readonly OfferSnapshot[];
};

/** Informations and choices as the form says them. */
export type OptionsInput = {
	readonly informations: readonly InformationType[];
	readonly ressources: readonly string[];
	readonly expliquees: readonly string[];
	/** What the shelf says of them today. */
	readonly remises?: readonly HandedResource[];
	readonly redit: boolean;
	readonly autreIdee: string;
	/** What the person said of each network, and the place preferred among those shown. */
	readonly choices: ReadonlyMap<Network, { readonly choice: Choice; readonly offerId: string | null }>;
};

/** Words the plan borrows for a chosen possibility; French lives in wording/. */
export type StepWords = (option: SeenOption) => PlanStep;

/** Resources of a page before the rest goes to its annex (R100: three to five). */
export const MOST_RESOURCES = 5;

/** Possibilities the page shows open; the others wait behind « autres possibilités » until the person speaks of them. */
export const SHOWN_FIRST = 3;

/**
 * Keeps what was handed over and what the person chose. Every possibility seen is kept with its reasons, chosen or
 * not; a newly chosen one brings a first step to the plan, an abandoned one takes its step away, whatever was added to it.
 */
export function chooseOptions(
	interview: Interview,
	shown: readonly ShownOption[],
	eligible: readonly Network[],
	input: OptionsInput,
	stepWords: StepWords
): Interview {
	const answered = (network: Network) => (input.choices.get(network)?.choice ?? '') !== '';
	const current = shown
		.filter(({ network }, index) => index < SHOWN_FIRST || answered(network))
		.map((option) => toSeen(option, input.choices));
	const seen = [...current, ...stillChosen(interview, shown, input.choices)];
	return {
		...interview,
		information: {
			types: input.informations,
			resources: input.ressources,
			explained: input.expliquees.filter((id) => input.ressources.includes(id)),
			saidBack: input.redit,
			...(input.remises && { handed: handedOver(interview, input, input.remises) })
		},
		referral: { seen, eligible, otherIdea: input.autreIdee, ...relaysOf(interview, seen) },
		plan: { steps: followChoices(interview, seen, stepWords) }
	};
}

/** What is printed: as it stood when it was picked, those explained together first. */
function handedOver(
	{ information }: Interview,
	input: OptionsInput,
	today: readonly HandedResource[]
): HandedResource[] {
	const held = information.handed ?? [];
	const known = new Map([...today, ...held].map((one) => [one.id, one]));
	const isExplained = (id: string) => input.expliquees.includes(id);
	const order = [
		...input.ressources.filter(isExplained),
		...input.ressources.filter((id) => !isExplained(id))
	];
	return order.flatMap((id) => known.get(id) ?? []);
}

/** A choice outlives the rules that proposed it: only the person takes it back. */
function stillChosen(
	{ referral }: Interview,
	shown: readonly ShownOption[],
	choices: OptionsInput['choices']
): SeenOption[] {
	return referral.seen
		.filter(({ network, choice }) => choice !== '' && !shown.some((option) => option.network === network))
		.map((option) => ({ ...option, choice: choices.get(option.network)?.choice ?? option.choice }))
		.filter(({ choice }) => choice !== '');
}

function toSeen(option: ShownOption, choices: OptionsInput['choices']): SeenOption {
	const { network, name, reasons, asks, offers } = option;
	const said = choices.get(network);
	const offer = offers.find(({ id }) => id === said?.offerId) ?? offers[0] ?? null;
	return { network, name, reasons, asks, offer, choice: said?.choice ?? '' };
}

function followChoices(interview: Interview, seen: readonly SeenOption[], words: StepWords): PlanStep[] {
	const wasChosen = interview.referral.seen.filter(({ choice }) => choice === 'choisie');
	const isChosen = seen.filter(({ choice }) => choice === 'choisie');
	const same = (one: SeenOption, other: SeenOption) =>
		one.network === other.network && one.offer?.id === other.offer?.id;
	const stepOf = (option: SeenOption): PlanStep => ({ ...words(option), from: option.network });
	const dropped = wasChosen.filter((old) => !isChosen.some((now) => same(old, now)));
	const added = isChosen.filter((now) => !wasChosen.some((old) => same(old, now)));
	const kept = interview.plan.steps.filter((step) => !dropped.some(({ network }) => step.from === network));
	return [...kept, ...added.map(stepOf)].slice(0, 5);
}
