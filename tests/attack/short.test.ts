import { expect, it } from 'vitest';
import { attack, type Finding } from './attackers.ts';

/** The short form of `npm run attack`: few samples, so a little more than the bar is allowed where people are sampled. */
const NOISE = 0.06;

const beyond = (findings: readonly Finding[]): string[] =>
	findings
		.filter(({ value, bar }) => value > (bar === 0 ? 0 : bar + NOISE))
		.map(({ attacker, value }) => `${attacker} ${value}`);

it('keeps attackers A1 to A7 off a lot of one variable at a time', () => {
	expect(beyond(attack({ tier: 'one-way', interviews: 120, lots: 1 }, 4, 2000))).toEqual([]);
});

it('keeps attackers A1 to A7 off a lot with crosses', () => {
	expect(beyond(attack({ tier: 'reduced', interviews: 400, lots: 1 }, 4, 2000))).toEqual([]);
});

it('keeps attackers A1 to A7 off a year closed in four lots', () => {
	expect(beyond(attack({ tier: 'reduced', interviews: 480, lots: 4 }, 2, 2000))).toEqual([]);
});

it('sends attackers who know how to attack: the truth itself gives everybody away', () => {
	const findings = attack({ tier: 'reduced', interviews: 200, lots: 1 }, 1, 500, true);
	const broken = findings.filter(({ value, bar }) => value > bar).map(({ attacker }) => attacker.slice(0, 2));
	expect([...new Set(broken)]).toEqual(['A1', 'A2', 'A3', 'A4', 'A6']);
});
