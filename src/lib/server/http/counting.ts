import type { Interview } from '#lib/domain/interview/interview.ts';
import type { CivilDate } from '#lib/domain/shared/civil-date.ts';
import type { Fact } from '#lib/domain/statistics/fact.ts';
import { toFact } from '#lib/domain/statistics/to-fact.ts';
import { OPENINGS } from '#lib/domain/referral/bars.ts';
import { access } from '#lib/domain/referral/prefilter.ts';
import type { Place } from '#lib/domain/referral/places.ts';
import { rank } from '#lib/domain/referral/rank.ts';
import { entryOf } from '#lib/domain/shared/codes.ts';
import { triage } from '#lib/domain/triage/triage.ts';
import { gazetteer } from '#lib/server/directory/index.ts';
import { factsOf } from '#lib/server/http/options-view.ts';
import type { Structure } from '#lib/server/stores/index.ts';
import { networks, type Network } from '#lib/vocabularies/network.ts';
import { obstacles } from '#lib/vocabularies/obstacle.ts';
import { statuses } from '#lib/vocabularies/status.ts';
import type { CodeList } from '#lib/vocabularies/types.ts';

type Sitting = { readonly structureId: string; readonly siteId: string; readonly day: CivilDate };

/** The anonymous fact of an interview at its closing: the only thing statistics will ever know of it. */
export function factOf(interview: Interview, { structureId, siteId, day }: Sitting): Fact {
	const { communeCode, homeless } = interview.situation;
	const place = homeless || !communeCode ? undefined : gazetteer().byCode.get(communeCode);
	return toFact(interview, {
		structureId,
		siteId,
		day,
		departement: place?.departement ?? null,
		epci: place?.epci ?? null,
		urgencyLevel: triage(interview.contact.criteria).level,
		openlyEligible: openlyEligible(interview, place ?? null)
	});
}

/**
 * True when the person is known to be outside the public that the structure's network usually serves (000: « un premier
 * accueil sera obligatoirement délivré »): a positive indicator, never a refusal.
 */
export function isUnusualPublic(interview: Interview, structure: Structure | undefined): boolean {
	const network = networks.find(({ code }) => code === structure?.network);
	if (!network) return false;
	const openings = OPENINGS.filter((opening) => opening.network === network.code).map(({ when }) => when);
	return access(network.prefilter, openings, factsOf(interview, null)).open === false;
}

/** The ranking again, knowing only what may be counted: whatever a sealed code adds or takes away stays unseen. */
function openlyEligible(interview: Interview, place: Place | null): Network[] {
	const facts = factsOf(interview, place);
	const open = (list: CodeList, code: string | null): boolean => {
		const cls = entryOf(list, code)?.cls;
		return cls === 'A' || cls === 'B';
	};
	const ranking = rank({
		...facts,
		status: open(statuses, facts.status) ? facts.status : null,
		obstacles: facts.obstacles.filter((code) => open(obstacles, code)),
		facts: null,
		boe: null,
		executive: null,
		criteria: []
	});
	return ranking.ranked.map(({ network }) => network);
}
