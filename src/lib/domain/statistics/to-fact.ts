import { entryOf } from '#lib/domain/shared/codes.ts';
import { quarterOf, type CivilDate } from '#lib/domain/shared/civil-date.ts';
import type { Interview } from '#lib/domain/interview/interview.ts';
import type { Fact, FactColumns } from '#lib/domain/statistics/fact.ts';
import { ageClasses } from '#lib/vocabularies/age-class.ts';
import { demandSubjects } from '#lib/vocabularies/demand-subject.ts';
import { diplomas } from '#lib/vocabularies/diploma.ts';
import { followUps } from '#lib/vocabularies/follow-up.ts';
import { informationTypes } from '#lib/vocabularies/information.ts';
import { levers } from '#lib/vocabularies/lever.ts';
import { networks } from '#lib/vocabularies/network.ts';
import { obstacles } from '#lib/vocabularies/obstacle.ts';
import { origins } from '#lib/vocabularies/origin.ts';
import { statuses } from '#lib/vocabularies/status.ts';
import type { CodeList, Entry } from '#lib/vocabularies/types.ts';

/** What a fact needs beside the interview: where, when, and what the rules derived. */
export type FactContext = {
	readonly structureId: string;
	readonly siteId: string;
	readonly day: CivilDate;
	/** Two-digit département of residence when known, else null. */
	readonly departement: string | null;
	readonly epci: string | null;
	readonly urgencyLevel: string;
	/**
	 * Networks that would be eligible without any session fact, C or C* code or urgency criterion: a network shown only
	 * because of one of these would tell it.
	 */
	readonly openlyEligible: readonly string[];
};

const BRETAGNE = ['22', '29', '35', '56'];
const NEIGHBOURS = ['44', '49', '50', '53'];

/**
 * The anonymous fact of an interview at its closing (ruling 18). A class C code with a group counts as its group;
 * C* and « (non compté) » count nothing; urgency criteria and session facts are not read at all.
 */
export function toFact(interview: Interview, context: FactContext): Fact {
	const { contact, demands, situation, diagnostic, information, referral, synthesis, closure } = interview;
	const subjects = demands.list.flatMap(({ subject }) => (subject ? [subject] : []));
	const main = demands.list[demands.main]?.subject ?? subjects[0] ?? null;
	const chosen = referral.seen.find(({ choice }) => choice === 'choisie');
	const columns: FactColumns = {
		structure: context.structureId,
		site: context.siteId,
		quarter: quarterOf(context.day),
		premiere_venue: closure.firstVisit === 'oui',
		tranche_age: groupOf(ageClasses, situation.ageClass) ?? 'non-communique',
		jeune_16_30: closure.young,
		sexe: situation.sex,
		statut: groupOf(statuses, situation.status) ?? 'non-communique',
		niveau_diplome: groupOf(diplomas, situation.diploma) ?? 'non-communique',
		departement: area(context.departement),
		epci: BRETAGNE.includes(context.departement ?? '') ? context.epci : null,
		objet_principal: main && groupOf(demandSubjects, main),
		objets: groupsOf(demandSubjects, subjects),
		freins: groupsOf(obstacles, diagnostic.obstacles),
		leviers: groupsOf(levers, diagnostic.levers),
		autonomie_numerique: contact.digital,
		autonomie_demarches: contact.paperwork,
		connaissance_dispositifs: situation.knowledge,
		urgence_niveau: context.urgencyLevel,
		informations: groupsOf(informationTypes, information.types),
		suite: groupOf(followUps, closure.followUp ?? 'non-exprime') ?? 'non-exprime',
		mise_en_relation: closure.handover,
		reseau: chosen ? countedNetwork(chosen.network, context.openlyEligible) : null,
		reseaux_eligibles: classANetworks(context.openlyEligible),
		reseaux_montres: classANetworks(
			referral.seen.map(({ network }) => network).filter((code) => context.openlyEligible.includes(code))
		),
		synthese: synthesis.format,
		origine: groupOf(origins, contact.origin) ?? 'non-communique',
		anonyme: closure.anonymous,
		hors_public_habituel: closure.unusualPublic
	};
	return keepCounted(columns, interview) as Fact;
}

/** The group a code is counted under; null when it counts nothing. */
function groupOf(list: CodeList, code: string): string | null {
	const entry: Entry | undefined = entryOf(list, code);
	return entry && entry.cls !== 'C*' ? entry.group : null;
}

/** Distinct groups, sorted so that the order of ticking leaves no trace. */
function groupsOf(list: CodeList, codes: readonly string[]): string[] {
	return [...new Set(codes.flatMap((code) => groupOf(list, code) ?? []))].sort();
}

function area(departement: string | null): string {
	if (!departement) return 'non-communique';
	if (BRETAGNE.includes(departement)) return departement;
	return NEIGHBOURS.includes(departement) ? 'region-limitrophe' : 'hors-bretagne';
}

/**
 * Class A networks by name; the others would betray health, justice or violence, and so would one that only a sealed fact
 * made eligible (a mission locale at 28): « relais-specialise ».
 */
function countedNetwork(code: string, openlyEligible: readonly string[]): string | null {
	const entry = networks.find((network) => network.code === code);
	if (entry?.cls === 'A' && !openlyEligible.includes(code)) return 'relais-specialise';
	return entry?.group ?? null;
}

/** After an undone closing, what was not said again is counted as it was: an undo must not change who came. */
function keepCounted(columns: FactColumns, { counted, contact, referral }: Interview): FactColumns {
	if (!counted) return columns;
	const stillChosen = referral.seen.some(
		({ network, choice }) => choice === 'choisie' && network === counted.reseau
	);
	const isUnsaid = (name: string, value: unknown): boolean => {
		if (name === 'urgence_niveau') return contact.criteria.length === 0;
		// The situation is gone: whether the network was openly eligible was settled the first time.
		if (name === 'reseau') return stillChosen;
		return Array.isArray(value) ? value.length === 0 : UNSAID.includes(value);
	};
	const entries = Object.entries(columns).map(([name, value]) => [
		name,
		isUnsaid(name, value) && counted[name] !== undefined ? counted[name] : value
	]);
	return Object.fromEntries(entries) as FactColumns;
}

const UNSAID: readonly unknown[] = [null, false, 'non-communique', 'non-evalue', 'non-exprime', 'aucune'];

function classANetworks(codes: readonly string[]): string[] {
	const counted = codes.filter((code) => networks.some((entry) => entry.code === code && entry.cls === 'A'));
	return [...new Set(counted)].sort();
}
