import { networks, type Network } from '#lib/vocabularies/network.ts';
import type { NetworkEntry, Prefilter } from '#lib/vocabularies/types.ts';
import { textKey } from '#lib/domain/shared/text-key.ts';
import { BARS, OPENINGS, REMARKS, type Bar, type Opening } from '#lib/domain/referral/bars.ts';
import { judge } from '#lib/domain/referral/condition.ts';
import type { PersonFacts } from '#lib/domain/referral/facts.ts';
import type { Need } from '#lib/domain/referral/need.ts';
import { NEEDS } from '#lib/domain/referral/needs.ts';
import { access } from '#lib/domain/referral/prefilter.ts';
import { STRENGTHS, type Question, type Reason, type Strength } from '#lib/domain/referral/reasons.ts';

/** What the rules say of one network for this person. */
export type Verdict = {
	readonly network: Network;
	/** How strongly it answers; null when nothing was said that it answers. */
	readonly strength: Strength | null;
	/** Needs satisfied at that strength, then in all (rule 9 a). */
	readonly needs: readonly [atStrength: number, inAll: number];
	readonly reasons: readonly Reason[];
};

/** Every network exactly once: eligible in order, to be verified with the question, or set aside with the reason. */
export type Ranking = {
	readonly ranked: readonly Verdict[];
	readonly toVerify: readonly Verdict[];
	readonly setAside: readonly Verdict[];
};

/** The rules, as data; tests break them one by one. */
export type Rules = {
	readonly needs: readonly Need[];
	readonly bars: readonly Bar[];
	readonly openings: readonly Opening[];
	/** Whom each network is open to (operators.json). */
	readonly doors: ReadonlyMap<string, Prefilter>;
	/** Alphabetical keys, for the last ties before the code. */
	readonly names: ReadonlyMap<string, string>;
};
const ALL: readonly NetworkEntry[] = networks;
export const RULES: Rules = {
	needs: NEEDS,
	bars: [...BARS, ...REMARKS],
	openings: OPENINGS,
	doors: new Map(ALL.map(({ code, prefilter }) => [code, prefilter])),
	names: new Map(ALL.map(({ code, label }) => [code, textKey(label)]))
};

/** Kilometres to a network's nearest known door, 0 at a distance, null when unknown. */
export type AccessKm = (network: Network) => number | null;

/**
 * Judges the 59 networks from the facts. The order is total: strength (danger, legal step, référent, then
 * mission), number of needs satisfied, real access where it is known, name, code. Never the structure itself.
 */
export function rank(facts: PersonFacts, accessKm: AccessKm = () => null, rules: Rules = RULES): Ranking {
	const own = byNetwork(rules);
	const judged = ALL.map((entry) => judgeNetwork(entry, facts, own.get(entry.code)!));
	const answering = judged.filter(({ kind, verdict }) => kind === 'eligible' && isAnswer(verdict)).length;
	const settled = judged.map((one) =>
		one.verdict.strength === 'universal' && one.kind !== 'set-aside' && answering >= 2
			? { kind: 'set-aside' as const, verdict: { ...one.verdict, strength: null, reasons: one.otherwise } }
			: one
	);
	const of = (kind: Kind): Verdict[] => settled.filter((one) => one.kind === kind).map((one) => one.verdict);
	return {
		ranked: inOrder(of('eligible'), accessKm, rules),
		toVerify: inOrder(of('to-verify'), () => null, rules),
		setAside: of('set-aside').toSorted((a, b) => byName(a, b, rules))
	};
}

type Kind = 'eligible' | 'to-verify' | 'set-aside';
type Judged = { readonly kind: Kind; readonly verdict: Verdict; readonly otherwise: readonly Reason[] };

type Own = Omit<Rules, 'doors' | 'names'> & { readonly door: Prefilter };

/** The rules of each network, sorted out once for a set of rules. */
function byNetwork(rules: Rules): ReadonlyMap<string, Own> {
	const known = SORTED.get(rules);
	if (known) return known;
	const needs = Map.groupBy(rules.needs, (need) => need.network as string);
	const openings = Map.groupBy(rules.openings, (opening) => opening.network as string);
	const sorted = new Map(
		ALL.map(({ code }) => [
			code,
			{
				needs: needs.get(code) ?? [],
				bars: rules.bars.filter((bar) => bar.networks.includes(code as Network)),
				openings: openings.get(code) ?? [],
				door: rules.doors.get(code) ?? {}
			}
		])
	);
	SORTED.set(rules, sorted);
	return sorted;
}

const SORTED = new WeakMap<Rules, ReadonlyMap<string, Own>>();

/** A real answer, for « two options at least »: neither an open door nor an emergency number. */
const isAnswer = (verdict: Verdict): boolean =>
	verdict.strength !== null && verdict.strength !== 'universal' && !verdict.strength.startsWith('urgent');

function judgeNetwork(entry: NetworkEntry, facts: PersonFacts, rules: Own): Judged {
	const network = entry.code as Network;
	const { needs, bars, openings } = rules;
	const held = (effect: Bar['effect']): readonly Reason[] =>
		bars.filter((bar) => bar.effect === effect).flatMap((bar) => reasonOf(bar, facts));
	const door = access(
		rules.door,
		openings.map((opening) => opening.when),
		facts
	);
	const met = needs.flatMap((need) => {
		const finding = judge(need.when, facts);
		return finding.truth === true ? [{ need, finding }] : [];
	});
	const strength = STRENGTHS.find((one) => met.some(({ need }) => need.strength === one)) ?? null;
	const counted = met.filter(({ need }) => need.strength !== 'universal');
	const explained = held('explain');
	const otherwise = explained.length > 0 ? explained.slice(0, 1) : [unasked(entry)];
	const judged = (kind: Kind, reasons: readonly Reason[]): Judged => ({
		kind,
		otherwise,
		verdict: {
			network,
			strength,
			needs: [met.filter(({ need }) => need.strength === strength).length, counted.length],
			reasons: unique(reasons)
		}
	});

	const barred = held('set-aside');
	if (barred.length > 0) return judged('set-aside', barred);
	if (door.open === false) return judged('set-aside', door.closed);
	if (strength === null) {
		const questions = mayAsk(needs, facts);
		return questions.length > 0
			? judged('to-verify', questions.map(asReason))
			: judged('set-aside', otherwise);
	}
	const doubts = [...held('verify'), ...door.questions.map(asReason)];
	if (doubts.length > 0) return judged('to-verify', doubts);
	const reasons = met
		.toSorted((a, b) => STRENGTHS.indexOf(a.need.strength) - STRENGTHS.indexOf(b.need.strength))
		.filter(({ need }) => need.strength !== 'universal' || counted.length === 0)
		.map(({ need, finding }) => ({ code: need.because, params: {}, sensitive: finding.sensitive }));
	return judged('eligible', [...reasons, ...held('note')]);
}

/** Questions that would bring a need to light; personal ones only where the row says that they may be put. */
function mayAsk(needs: readonly Need[], facts: PersonFacts): readonly Question[] {
	return needs
		.filter((need) => need.strength !== 'support' && need.strength !== 'universal')
		.flatMap((need) => {
			const { truth, questions } = judge(need.when, facts);
			const allowed = questions.every((one) => PLAIN.includes(one) || need.ask?.includes(one));
			return truth === null && allowed ? questions : [];
		});
}

/** Questions that anybody may be asked at a first contact. */
const PLAIN: readonly Question[] = [
	'a-verifier-demande',
	'a-verifier-statut',
	'a-verifier-age',
	'a-verifier-diplome',
	'a-verifier-cadre'
];

function reasonOf(bar: Bar, facts: PersonFacts): readonly Reason[] {
	const finding = judge(bar.when, facts);
	return finding.truth === true ? [{ code: bar.because, params: {}, sensitive: finding.sensitive }] : [];
}

const unasked = (entry: NetworkEntry): Reason => ({
	code: 'besoin-non-exprime',
	params: { network: entry.code },
	sensitive: false
});

const asReason = (question: Question): Reason => ({
	code: question,
	params: {},
	sensitive: question === 'a-verifier-boe'
});

const unique = (reasons: readonly Reason[]): readonly Reason[] =>
	[...new Map(reasons.toReversed().map((reason) => [reason.code, reason])).values()].toReversed();

/** Rules 5, 2, 9 and 1 in one line each. */
function inOrder(verdicts: readonly Verdict[], accessKm: AccessKm, rules: Rules): readonly Verdict[] {
	const asked = new Map<Network, number>();
	// Only equals are measured, and once each.
	const km = (network: Network): number => {
		const known = asked.get(network) ?? accessKm(network) ?? Number.MAX_VALUE;
		asked.set(network, known);
		return known;
	};
	return verdicts.toSorted(
		(a, b) =>
			rankOf(a.strength) - rankOf(b.strength) ||
			b.needs[0] - a.needs[0] ||
			b.needs[1] - a.needs[1] ||
			km(a.network) - km(b.network) ||
			byName(a, b, rules)
	);
}

const rankOf = (strength: Strength | null): number =>
	strength === null ? STRENGTHS.length : STRENGTHS.indexOf(strength);

function byName(a: Verdict, b: Verdict, { names }: Rules): number {
	const nameA = names.get(a.network) ?? '';
	const nameB = names.get(b.network) ?? '';
	if (nameA !== nameB) return nameA < nameB ? -1 : 1;
	return a.network < b.network ? -1 : a.network > b.network ? 1 : 0;
}
