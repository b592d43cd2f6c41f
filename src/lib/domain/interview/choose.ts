import type {
	Choice,
	Interview,
	OfferSnapshot,
	PlanStep,
	SeenOption
} from '#lib/domain/interview/interview.ts';
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
	readonly redit: boolean;
	readonly autreIdee: string;
	/** What the person said of each network, and the place preferred among those shown. */
	readonly choices: ReadonlyMap<Network, { readonly choice: Choice; readonly offerId: string | null }>;
};

/** Words the plan borrows for a chosen possibility; French lives in wording/. */
export type StepWords = (option: SeenOption) => PlanStep;

/** Possibilities the page shows open; the others wait behind « autres possibilités » until the person speaks of them. */
export const SHOWN_FIRST = 3;

/**
 * Keeps what was handed over and what the person chose. Every possibility seen is kept with its reasons, chosen or
 * not; a newly chosen one brings a first step to the plan, an abandoned one takes its untouched step away.
 */
export function chooseOptions(
	interview: Interview,
	shown: readonly ShownOption[],
	eligible: readonly Network[],
	input: OptionsInput,
	stepWords: StepWords
): Interview {
	const answered = (network: Network) => (input.choices.get(network)?.choice ?? '') !== '';
	const seen = shown
		.filter(({ network }, index) => index < SHOWN_FIRST || answered(network))
		.map((option) => toSeen(option, input.choices));
	return {
		...interview,
		information: {
			types: input.informations,
			resources: input.ressources,
			explained: input.expliquees.filter((id) => input.ressources.includes(id)),
			saidBack: input.redit
		},
		referral: { seen, eligible, otherIdea: input.autreIdee },
		plan: { steps: followChoices(interview, seen, stepWords) }
	};
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
	const dropped = wasChosen.filter((old) => !isChosen.some((now) => same(old, now))).map(words);
	const added = isChosen.filter((now) => !wasChosen.some((old) => same(old, now))).map(words);
	return [...dropped.reduce(without, interview.plan.steps), ...added].slice(0, 5);
}

/** Two possibilities may share their door, hence their words: one step leaves, not both. */
function without(steps: readonly PlanStep[], dropped: PlanStep): readonly PlanStep[] {
	const at = steps.findIndex((step) => equalSteps(step, dropped));
	return at < 0 ? steps : steps.toSpliced(at, 1);
}

const equalSteps = (one: PlanStep, other: PlanStep): boolean =>
	JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
