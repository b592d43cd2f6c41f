import { isCrossing } from '#lib/domain/directory/crossing.ts';
import type { ShownOption } from '#lib/domain/interview/choose.ts';
import type { Choice, Interview } from '#lib/domain/interview/interview.ts';
import type { PersonFacts } from '#lib/domain/referral/facts.ts';
import { accessFrom, offersFor, type Offer, type Where } from '#lib/domain/referral/offers.ts';
import { findPlace, type Place } from '#lib/domain/referral/places.ts';
import { rank, type Ranking, type Verdict } from '#lib/domain/referral/rank.ts';
import { gazetteer } from '#lib/server/directory/index.ts';
import { liveDirectory } from '#lib/server/sheets/live.ts';
import { listSites } from '#lib/server/stores/index.ts';
import { networks, type Network } from '#lib/vocabularies/network.ts';
import { distanceWords } from '#lib/wording/directory.ts';
import { hoursInWords } from '#lib/wording/hours.ts';
import { phoneInWords } from '#lib/wording/phone.ts';
import { networkNames } from '#lib/wording/network-names.ts';
import { networkWords } from '#lib/wording/network-words.ts';
import { reasonText } from '#lib/wording/referral.ts';
import { shownOption } from '#lib/wording/shown-option.ts';
import { longDay } from '#lib/wording/day.ts';

/** One possibility as the page shows it. */
export type OptionView = {
	network: Network;
	name: string;
	what: string | null;
	asks: string | null;
	reasons: string[];
	offers: { id: string; name: string; distance: string | null; lines: string[]; provenance: string }[];
};

/** The possibilities of an interview, judged once: for the page, and for what is kept of it. */
export type Judged = { ranking: Ranking; shown: ShownOption[]; view: OptionsView; distanceFrom: string };
export type OptionsView = {
	shown: OptionView[];
	toVerify: { network: string; name: string; reasons: string[] }[];
	setAside: { network: string; name: string; reasons: string[] }[];
};

/** Judges the networks for what is known of the person, with the nearest doors. */
export async function judgeOptions(
	interview: Interview,
	sitting: { structureId: string; siteId: string }
): Promise<Judged> {
	const [{ doors: directory }, sites] = await Promise.all([
		liveDirectory(sitting.structureId),
		listSites(sitting.structureId)
	]);
	const home = placeAt(interview.situation.communeCode);
	const here = placeAt((sites.find(({ id }) => id === sitting.siteId) ?? sites[0])?.communeCode ?? null);
	const place = home ?? here;
	const where: Where = { place, departement: place?.departement ?? null };
	const ranking = rank(factsOf(interview, place), accessFrom(where, directory));
	const shown = ranking.ranked.map((verdict) => ({
		verdict,
		offers: offersFor(verdict.network, where, directory)
	}));
	return {
		ranking,
		shown: shown.map(({ verdict, offers }) => shownOption(verdict, offers)),
		view: {
			shown: shown.map(({ verdict, offers }) => toView(verdict, offers, place)),
			toVerify: ranking.toVerify.map(named),
			setAside: ranking.setAside.map(named)
		},
		distanceFrom: place
			? `Distances à vol d’oiseau, depuis ${place.name}${home ? '' : ' (ce lieu d’accueil)'}.`
			: 'Distances inconnues tant qu’aucune commune n’est connue.'
	};
}

/** What the rules may know: facts stay unknown until one is ticked, since nobody read the list before (ruling 14). */
export function factsOf(interview: Interview, place: Place | null): PersonFacts {
	const { situation, diagnostic, demands, contact } = interview;
	const { facts } = situation;
	return {
		status: situation.status,
		age: null,
		ageClass: situation.ageClass,
		diploma: situation.diploma,
		boe: facts.includes('boe') ? true : null,
		executive: facts.includes('cadre') ? true : null,
		subject:
			demands.list[demands.main]?.subject ?? demands.list.find(({ subject }) => subject)?.subject ?? null,
		obstacles: diagnostic.obstacles,
		facts: facts.length > 0 ? facts : null,
		criteria: contact.criteria,
		channel: contact.channel,
		departement: place?.departement ?? null,
		place
	};
}

const placeAt = (code: string | null): Place | null => (code ? (gazetteer().byCode.get(code) ?? null) : null);

const named = ({ network, reasons }: Verdict) => ({
	network,
	name: networkNames[network],
	reasons: reasons.map(reasonText)
});

function toView({ network, reasons }: Verdict, offers: readonly Offer[], from: Place | null): OptionView {
	const { does, asks } = networkWords[network];
	return {
		network,
		name: networkNames[network],
		what: does,
		asks,
		reasons: reasons.map(reasonText),
		offers: offers.map((offer) => toOfferView(offer, from))
	};
}

function toOfferView(offer: Offer, from: Place | null): OptionView['offers'][number] {
	const address = [offer.address, [offer.postcode, offer.commune].filter(Boolean).join(' ')]
		.filter(Boolean)
		.join(', ');
	const hours = offer.hours && hoursInWords(offer.hours);
	return {
		id: offer.id,
		name: offer.name,
		distance: offerDistance(offer, from),
		lines: [address, offer.phone && phoneInWords(offer.phone), hours].filter((line): line is string =>
			Boolean(line)
		),
		provenance: [
			`Source : ${offer.source}, ${longDay(offer.sourceDate)}`,
			offer.toVerify && 'à vérifier',
			offer.territoryToCheck && 'territoire à confirmer avec ce lieu'
		]
			.filter(Boolean)
			.join(' ; ')
	};
}

/** How far a door is, in words: as the crow flies, or across the sea. */
export function offerDistance(offer: Offer, from: Place | null): string | null {
	if (offer.remote) return 'à distance';
	// An island is never so many kilometres by road.
	const there = findPlace(gazetteer(), `${offer.postcode} ${offer.commune}`);
	if (isCrossing(from?.code ?? null, there?.code ?? null)) return distanceWords(null, true);
	if (offer.km === null) return null;
	const about = offer.approximate ? ' (depuis le centre de sa commune)' : '';
	return offer.km === 0 ? `à moins d’un kilomètre${about}` : `à ${offer.km}\u00a0km environ${about}`;
}

/** The answers about each network as flat fields: `choix.<network>`, and `lieu.<network>` for the place preferred. */
export function choiceValues({ referral }: Interview): Record<string, string> {
	const said = referral.seen.filter(({ choice }) => choice !== '');
	return Object.fromEntries(
		said.flatMap(({ network, choice, offer }) => [
			[`choix.${network}`, choice],
			[`lieu.${network}`, offer?.id ?? '']
		])
	);
}

/** The same with every network, so that an answer taken back on another screen shows as empty. */
export const allChoiceValues = (interview: Interview): Record<string, string> => ({
	...Object.fromEntries(
		networks.flatMap(({ code }) => [
			[`choix.${code}`, ''],
			[`lieu.${code}`, '']
		])
	),
	...choiceValues(interview)
});

/** The same fields as they were submitted; anything that is no answer about a network is left out. */
export function submittedChoices(data: FormData): Record<string, string> {
	const values: Record<string, string> = {};
	for (const { code } of networks) {
		for (const name of [`choix.${code}`, `lieu.${code}`]) {
			const value = data.get(name);
			if (typeof value === 'string') values[name] = value;
		}
	}
	return values;
}

/** What the person said of each network. */
export function choicesOf(values: Readonly<Record<string, string>>) {
	const choices = new Map<Network, { choice: Choice; offerId: string | null }>();
	for (const { code } of networks) {
		const choice = values[`choix.${code}`];
		if (isChoice(choice)) choices.set(code, { choice, offerId: values[`lieu.${code}`] ?? null });
	}
	return choices;
}

const isChoice = (value: unknown): value is Choice =>
	value === '' || value === 'choisie' || value === 'plus-tard' || value === 'ecartee';
