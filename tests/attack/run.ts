/**
 * `npm run attack`: attackers A1 to A7 (design/anonymous-counts.md §6) against fictional lots of every tier, with their
 * bars. The last plan publishes the truth itself: attackers that do not break it would prove nothing.
 */
import { attack, type Finding } from './attackers.ts';
import type { Plan } from './target.ts';

/** At least eight; the fewer people, the more samples one needs. */
const replicatesFor = ({ interviews }: Plan): number => Math.max(8, Math.round(6400 / interviews));
const QUERIES = 10_000;
const PLANS: readonly (readonly [title: string, plan: Plan])[] = [
	['one-way, 60 entretiens', { tier: 'one-way', interviews: 60, lots: 1 }],
	['one-way, 150 entretiens', { tier: 'one-way', interviews: 150, lots: 1 }],
	['reduced, 200 entretiens', { tier: 'reduced', interviews: 200, lots: 1 }],
	['reduced, 400 entretiens', { tier: 'reduced', interviews: 400, lots: 1 }],
	['full, 400 entretiens (le moins qu’un audit peut demander)', { tier: 'full', interviews: 400, lots: 1 }],
	['full, 800 entretiens', { tier: 'full', interviews: 800, lots: 1 }],
	['full, 1 200 entretiens', { tier: 'full', interviews: 1200, lots: 1 }],
	['reduced, 1 200 entretiens en quatre lots', { tier: 'reduced', interviews: 1200, lots: 4 }]
];

const say = (line: string): void => void process.stdout.write(`${line}\n`);
let broken = 0;
for (const [title, plan] of PLANS) {
	say(`\n${title}`);
	for (const finding of attack(plan, replicatesFor(plan), QUERIES)) {
		if (!holds(finding)) broken++;
		say(lineOf(finding, holds(finding) ? 'tient' : 'CÈDE'));
	}
}
say('\nTémoin : la vérité publiée telle quelle, 400 entretiens');
const witness = attack({ tier: 'reduced', interviews: 400, lots: 1 }, 2, 2000, true);
for (const finding of witness) say(lineOf(finding, holds(finding) ? '' : 'cède, comme attendu'));
const isBlind = witness.filter((finding) => !holds(finding)).length < 4;
if (isBlind) say('Les attaquants ne savent plus attaquer.');
say(`\n${broken === 0 ? 'Chaque barre tient' : `Barres dépassées : ${broken}`}.`);
process.exitCode = broken > 0 || isBlind ? 1 : 0;

function holds({ value, bar }: Finding): boolean {
	return value <= bar;
}

function lineOf({ attacker, value, bar, spread, samples }: Finding, verdict: string): string {
	if (samples === 0) return `  ${attacker.padEnd(44)} sans objet`;
	const shown = (one: number): string => (bar === 0 ? String(one) : one.toFixed(3).replace('.', ','));
	const around = bar === 0 ? '' : ` ± ${(1.96 * spread).toFixed(3).replace('.', ',')}`;
	return `  ${attacker.padEnd(44)} ${(shown(value) + around).padEnd(16)} barre ${shown(bar).padEnd(6)} ${verdict}`;
}
