import type { PersonFacts } from '#lib/domain/referral/facts.ts';
import type { Ranking, Verdict } from '#lib/domain/referral/rank.ts';
import type { Network } from '#lib/vocabularies/network.ts';

/** A case written from the law and operators.md before the engine was run on it, with what it must give. */
export type Case = {
	readonly name: string;
	readonly facts: PersonFacts;
	/** The first network. */
	readonly first?: Network;
	/** Among the first three. */
	readonly soon?: readonly Network[];
	/** All that is eligible, in any order. */
	readonly only?: readonly Network[];
	/** Eligible, wherever. */
	readonly shown?: readonly Network[];
	/** Set aside. */
	readonly aside?: readonly Network[];
	/** To be verified. */
	readonly verify?: readonly Network[];
	/** Reasons that must be given, whatever the verdict; an age limit with its years (« age-maximum 25 »). */
	readonly why?: readonly (readonly [Network, string])[];
	/** Reasons that must not be given. */
	readonly whyNot?: readonly (readonly [Network, string])[];
};

/** What a case expects that a ranking does not give, in words. */
export function broken(one: Case, { ranked, toVerify, setAside }: Ranking): readonly string[] {
	const codes = (verdicts: readonly Verdict[]) => verdicts.map(({ network }) => network);
	const missing = <T>(wanted: readonly T[] | undefined, among: readonly T[], where: string): string[] =>
		(wanted ?? []).filter((network) => !among.includes(network)).map((network) => `${network} not ${where}`);
	const given = [...ranked, ...toVerify, ...setAside].flatMap(({ network, reasons }) =>
		reasons.flatMap(({ code, params }) => [`${network} ${code}`, `${network} ${code} ${params.age}`])
	);
	const pairs = (reasons: Case['why']) => reasons?.map((pair) => pair.join(' '));
	const first = ranked[0]?.network;
	return [
		...(one.first && first !== one.first ? [`first is ${first}, not ${one.first}`] : []),
		...missing(one.soon, codes(ranked).slice(0, 3), 'among the first three'),
		...missing(one.shown, codes(ranked), 'shown'),
		...missing(one.only, codes(ranked), 'shown'),
		...(one.only ? missing(codes(ranked), one.only, 'expected') : []),
		...missing(one.verify, codes(toVerify), 'to verify'),
		...missing(one.aside, codes(setAside), 'set aside'),
		...missing(pairs(one.why), given, 'given'),
		...(pairs(one.whyNot) ?? []).filter((pair) => given.includes(pair)).map((pair) => `${pair} given`)
	];
}

/** The networks that a case speaks of. */
export const namedIn = (one: Case): readonly string[] => [
	...(one.first ? [one.first] : []),
	...[one.soon, one.only, one.shown, one.aside, one.verify].flatMap((list) => list ?? []),
	...[one.why, one.whyNot].flatMap((pairs) => (pairs ?? []).map(([network]) => network))
];
