import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CASES, type Case } from '#lib/domain/referral/cases.fixture.ts';
import { judge } from '#lib/domain/referral/condition.ts';
import { NOTHING_KNOWN, type PersonFacts } from '#lib/domain/referral/facts.ts';
import { QUESTIONS } from '#lib/domain/referral/reasons.ts';
import { rank, RULES, type Ranking, type Rules } from '#lib/domain/referral/rank.ts';
import { ageClasses } from '#lib/vocabularies/age-class.ts';
import { demandSubjects } from '#lib/vocabularies/demand-subject.ts';
import { diplomas } from '#lib/vocabularies/diploma.ts';
import { networks } from '#lib/vocabularies/network.ts';
import { obstacles } from '#lib/vocabularies/obstacle.ts';
import { sessionFacts } from '#lib/vocabularies/session-fact.ts';
import { statuses } from '#lib/vocabularies/status.ts';
import { urgencyCriteria } from '#lib/vocabularies/urgency.ts';

/** What a case expects that a ranking does not give, in words. */
function broken(one: Case, { ranked, toVerify, setAside }: Ranking): readonly string[] {
	const codes = (verdicts: Ranking['ranked']) => verdicts.map(({ network }) => network);
	const missing = <T>(wanted: readonly T[] | undefined, among: readonly T[], where: string): string[] =>
		(wanted ?? []).filter((network) => !among.includes(network)).map((network) => `${network} not ${where}`);
	const given = [...ranked, ...toVerify, ...setAside].flatMap((verdict) =>
		verdict.reasons.map(({ code }) => `${verdict.network} ${code}`)
	);
	const first = ranked[0]?.network;
	return [
		...(one.first && first !== one.first ? [`first is ${first}, not ${one.first}`] : []),
		...missing(one.soon, codes(ranked).slice(0, 3), 'among the first three'),
		...missing(one.shown, codes(ranked), 'shown'),
		...missing(one.verify, codes(toVerify), 'to verify'),
		...missing(one.aside, codes(setAside), 'set aside'),
		...missing(
			one.why?.map((pair) => pair.join(' ')),
			given,
			'given'
		)
	];
}

describe('cases written from the law', () => {
	it.each(CASES.map((one) => [one.name, one] as const))('%s', (_, one) => {
		const ranking = rank(one.facts);
		expect(broken(one, ranking), ranking.ranked.map((verdict) => verdict.network).join(' ')).toEqual([]);
	});

	it('keep every verdict, reason and order as they were read', async () => {
		const lines = CASES.map(({ name, facts }) => {
			const { ranked, toVerify } = rank(facts);
			const shown = ranked.map(
				(v) =>
					`${v.network} [${v.strength} ${v.needs.join('/')}: ${v.reasons.map((r) => r.code + (r.sensitive ? '*' : '')).join(', ')}]`
			);
			return `${name}\n  ${shown.join('\n  ')}\n  ? ${toVerify.map((v) => v.network).join(' ')}`;
		});
		await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./cases.frozen.txt');
	});
});

describe('breaking a rule', () => {
	const without = (table: keyof Rules, at: number): Rules => ({
		...RULES,
		[table]: RULES[table].toSpliced(at, 1)
	});
	const rows = (['needs', 'bars', 'openings'] as const).flatMap((table) =>
		RULES[table].map((row, at) => ({ table, at, row }))
	);

	it.each(
		rows.map((one) => [`${one.table} ${one.at} ${'because' in one.row ? one.row.because : ''}`, one] as const)
	)('turns a case red: %s', (_, { table, at, row }) => {
		const concerned = CASES.filter(({ facts }) => judge(row.when, facts).truth !== false);
		const rules = without(table, at);
		const red = concerned.some((one) => broken(one, rank(one.facts, undefined, rules)).length > 0);
		expect(red).toBe(true);
	});
});

const oneOf = <T extends string>(entries: readonly { readonly code: T }[]) =>
	fc.option(fc.constantFrom(...entries.map(({ code }) => code)), { nil: null });
const someOf = <T extends string>(entries: readonly { readonly code: T }[]) =>
	fc.subarray(entries.map(({ code }) => code));
const anyone: fc.Arbitrary<PersonFacts> = fc.record({
	status: oneOf(statuses.entries),
	age: fc.option(fc.integer({ min: 0, max: 110 }), { nil: null }),
	ageClass: oneOf(ageClasses.entries),
	diploma: oneOf(diplomas.entries),
	boe: fc.option(fc.boolean(), { nil: null }),
	executive: fc.option(fc.boolean(), { nil: null }),
	subject: oneOf(demandSubjects.entries),
	obstacles: someOf(obstacles.entries),
	facts: fc.option(someOf(sessionFacts.entries), { nil: null }),
	criteria: someOf(urgencyCriteria.entries),
	channel: fc.constant(null),
	departement: fc.option(fc.constantFrom('22', '29', '35', '56', '44', '75'), { nil: null }),
	place: fc.constant(null)
});
const everyNetwork = networks.map(({ code }) => code as string).toSorted();
const all = ({ ranked, toVerify, setAside }: Ranking) => [...ranked, ...toVerify, ...setAside];

describe('whatever is said', () => {
	it('judges each network exactly once, with a reason', () => {
		fc.assert(
			fc.property(anyone, (facts) => {
				const ranking = rank(facts);
				expect(
					all(ranking)
						.map((verdict) => verdict.network as string)
						.toSorted()
				).toEqual(everyNetwork);
				for (const verdict of all(ranking)) expect(verdict.reasons.length).toBeGreaterThan(0);
			})
		);
	});

	it('asks only in « à vérifier », and always a question there', () => {
		const isQuestion = (code: string) => (QUESTIONS as readonly string[]).includes(code);
		fc.assert(
			fc.property(anyone, (facts) => {
				const { ranked, toVerify, setAside } = rank(facts);
				for (const verdict of toVerify) expect(verdict.reasons.every((r) => isQuestion(r.code))).toBe(true);
				for (const verdict of [...ranked, ...setAside])
					expect(verdict.reasons.some((r) => isQuestion(r.code))).toBe(false);
			})
		);
	});

	it('does not depend on the order of what was ticked', () => {
		const turned = (facts: PersonFacts): PersonFacts => ({
			...facts,
			obstacles: facts.obstacles.toReversed(),
			facts: facts.facts?.toReversed() ?? null,
			criteria: facts.criteria.toReversed()
		});
		fc.assert(
			fc.property(anyone, (facts) => {
				expect(rank(turned(facts))).toEqual(rank(facts));
			})
		);
	});

	it('does not depend on the order of the rules', () => {
		const order = ({ ranked, toVerify, setAside }: Ranking) =>
			[ranked, toVerify, setAside].map((verdicts) => verdicts.map((verdict) => verdict.network));
		const turned: Rules = {
			needs: RULES.needs.toReversed(),
			bars: RULES.bars.toReversed(),
			openings: RULES.openings.toReversed()
		};
		fc.assert(
			fc.property(anyone, (facts) => {
				expect(order(rank(facts, undefined, turned))).toEqual(order(rank(facts)));
			})
		);
	});

	it('never shows a seller, and keeps public agents out of the regional CEP', () => {
		fc.assert(
			fc.property(anyone, (facts) => {
				const shown = rank(facts).ranked.map((verdict) => verdict.network);
				expect(shown).not.toContain('cibc');
				expect(shown).not.toContain('organismes-formation');
				if (facts.status?.startsWith('agent-public')) expect(shown).not.toContain('cep-actifs-occupes');
				if (facts.facts?.includes('asile-en-cours')) expect(shown).not.toContain('france-travail');
				if (facts.age !== null && (facts.age < 16 || facts.age > 29))
					expect(shown).not.toContain('mission-locale');
			})
		);
	});

	it('puts an emergency door before any career operator when danger is ticked', () => {
		fc.assert(
			fc.property(
				anyone,
				fc.constantFrom(
					'danger-en-cours',
					'propos-suicidaires',
					'mineur-en-danger',
					'sans-abri-ce-soir',
					'besoin-vital',
					'detresse-aigue',
					'violences-retour-impossible'
				),
				(facts, criterion) => {
					const { ranked } = rank({ ...facts, criteria: [...facts.criteria, criterion as never] });
					expect(ranked[0]?.strength).toMatch(/^urgent/);
				}
			)
		);
	});

	it('marks what rests on a class C or C* code, so that a print can leave it out', () => {
		const { ranked } = rank({
			...NOTHING_KNOWN,
			facts: ['asile-en-cours'],
			boe: false,
			status: 'autre',
			subject: 'recherche-emploi'
		});
		expect(ranked[0]).toMatchObject({ network: 'spada-cada', reasons: [{ code: 'asile', sensitive: true }] });
		const plain = rank({ ...NOTHING_KNOWN, facts: [], status: 'salarie-cdi', subject: 'reconversion' });
		expect(plain.ranked[0]?.reasons.every((reason) => !reason.sensitive)).toBe(true);
	});

	it('uses known distance only between equals', () => {
		const facts: PersonFacts = {
			...NOTHING_KNOWN,
			age: 40,
			facts: [],
			boe: false,
			executive: true,
			status: 'salarie-cdi',
			subject: 'reconversion'
		};
		const first = (km: Record<string, number>) =>
			rank(facts, (network) => km[network] ?? null)
				.ranked.slice(0, 2)
				.map((v) => v.network);
		expect(first({})).toEqual(['apec', 'cep-actifs-occupes']);
		expect(first({ 'cep-actifs-occupes': 3 })).toEqual(['cep-actifs-occupes', 'apec']);
		expect(first({ 'cep-actifs-occupes': 3, apec: 1, opco: 0 })).toEqual(['apec', 'cep-actifs-occupes']);
	});
});
