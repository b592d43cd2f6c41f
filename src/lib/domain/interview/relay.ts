import type { Interview, PlanStep, Relay, SeenOption } from '#lib/domain/interview/interview.ts';
import type { Handover } from '#lib/vocabularies/handover.ts';

/** The step that an appointment writes in the plan; French lives in wording/. */
export type AppointmentWords = (option: SeenOption, relay: Relay) => PlanStep;

/** The possibilities that the person chose: those that can be handed over. */
export const chosenOptions = ({ referral }: Interview): readonly SeenOption[] =>
	referral.seen.filter(({ choice }) => choice === 'choisie');

/** A relay as nobody has touched it yet; the place is the one that was chosen. */
export const blankRelay = ({ network, offer }: SeenOption): Relay => ({
	network,
	asked: false,
	called: false,
	day: '',
	time: '',
	who: '',
	where: offer
		? [offer.address, `${offer.postcode} ${offer.commune}`.trim()].filter((part) => part !== '').join(', ')
		: '',
	bring: ''
});

/** The relay of a chosen possibility, as it was noted or blank. */
export const relayOf = (interview: Interview, option: SeenOption): Relay =>
	interview.referral.relays?.find(({ network }) => network === option.network) ?? blankRelay(option);

/**
 * Keeps how the chosen possibilities are handed over. An appointment writes itself in the plan, in the step that its
 * possibility brought: who, where, when, what to bring; what the person wrote there herself gives way only to what
 * changed here.
 */
export function editRelays(
	interview: Interview,
	relays: readonly Relay[],
	words: AppointmentWords
): Interview {
	let edited = interview;
	for (const option of chosenOptions(interview)) {
		const now = relays.find(({ network }) => network === option.network);
		const before = relayOf(interview, option);
		if (now && moment(now) !== moment(before))
			edited = inPlan(edited, words(option, now), words(option, before));
	}
	const known = chosenOptions(interview).map(
		(option) => relays.find(({ network }) => network === option.network) ?? relayOf(interview, option)
	);
	return { ...edited, referral: { ...edited.referral, relays: known } };
}

/** Relays of what is still chosen: one that is taken back takes its appointment along. */
export function relaysOf(
	{ referral }: Interview,
	seen: readonly SeenOption[]
): { relays?: readonly Relay[] } {
	const kept = referral.relays?.filter(({ network }) =>
		seen.some((option) => option.network === network && option.choice === 'choisie')
	);
	return kept && kept.length > 0 ? { relays: kept } : {};
}

/** How the next service is reached, as the relays already say it: the strongest of them. */
export function expressedHandover({ closure, referral }: Interview): Handover {
	if (closure.handover !== 'aucune') return closure.handover;
	const relays = referral.relays ?? [];
	if (relays.some(({ day }) => day !== '')) return 'rdv-pris';
	if (relays.some(({ called }) => called)) return 'appel-ensemble';
	return referral.seen.some(({ choice }) => choice === 'choisie') ? 'coordonnees' : 'aucune';
}

const moment = ({ day, time, who, where, bring }: Relay): string =>
	JSON.stringify(day === '' ? [] : [day, time, who, where, bring]);

/** Most steps a plan shows (R124). */
const MOST_STEPS = 5;

function inPlan(interview: Interview, step: PlanStep, before: PlanStep): Interview {
	const { steps } = interview.plan;
	const at = steps.findIndex(({ from }) => from === step.from);
	const known = steps[at];
	if (!known)
		return steps.length < MOST_STEPS ? { ...interview, plan: { steps: [...steps, step] } } : interview;
	const answers = (['what', 'who', 'where', 'when', 'bring'] as const)
		.filter((name) => step[name] !== before[name])
		.map((name) => [name, step[name]]);
	return { ...interview, plan: { steps: steps.with(at, { ...known, ...Object.fromEntries(answers) }) } };
}
