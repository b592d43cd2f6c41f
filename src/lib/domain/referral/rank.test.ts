import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyone } from '#lib/domain/referral/anyone.fixture.ts';
import { CASES } from '#lib/domain/referral/cases.fixture.ts';
import { broken } from '#lib/domain/referral/expected.fixture.ts';
import { NOTHING_KNOWN, type PersonFacts } from '#lib/domain/referral/facts.ts';
import { QUESTIONS } from '#lib/domain/referral/reasons.ts';
import { rank, RULES, type Ranking, type Rules } from '#lib/domain/referral/rank.ts';
import { networks } from '#lib/vocabularies/network.ts';

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

const anybody = anyone(40);
const everyNetwork = networks.map(({ code }) => code as string).toSorted();
const all = ({ ranked, toVerify, setAside }: Ranking) => [...ranked, ...toVerify, ...setAside];

describe('whatever is said', () => {
	it('judges each network exactly once, with a reason', () => {
		fc.assert(
			fc.property(anybody, (facts) => {
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
			fc.property(anybody, (facts) => {
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
			fc.property(anybody, (facts) => {
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
			openings: RULES.openings.toReversed(),
			doors: new Map([...RULES.doors].toReversed()),
			names: RULES.names
		};
		fc.assert(
			fc.property(anybody, (facts) => {
				expect(order(rank(facts, undefined, turned))).toEqual(order(rank(facts)));
			})
		);
	});

	it('never shows a seller, and keeps public agents out of the regional CEP', () => {
		fc.assert(
			fc.property(anybody, (facts) => {
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
				anybody,
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
