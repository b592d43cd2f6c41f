import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rankCases } from './rank.ts';

type Case = {
	id: string;
	urgence: string;
	premier: string;
	alternatives: string[];
	exclus: string[];
	certitude: 'ferme' | 'ordre' | 'incertain';
};

/**
 * Where the rules and the blind writers disagree, after reading both: kept in sight rather than fitted.
 * B05: « liquidation » is said in words that no code carries. B60: creation is the demand, so creators' networks come
 * before the operator by status. H62: an independent's falling income may open rights at France Travail.
 */
const DISAGREEMENTS = ['B05', 'B60', 'H62'];

const cases = ['cases-held-out', 'cases-blind'].flatMap((name) => {
	const file = new URL(`../../tests/support/${name}.json`, import.meta.url);
	return JSON.parse(readFileSync(file, 'utf8')) as Case[];
});
const result = rankCases(cases);
const outputs = result.ok ? result.value : [];

/** Cases written from operators.md by people who had not seen the rules. */
it.each(cases.map((one, at) => [one.id, one, outputs[at]] as const))('%s', (id, one, output) => {
	const ranked = output?.ranked.map(({ network }) => network) ?? [];
	const accepted = [one.premier, ...one.alternatives];
	const agrees =
		(one.certitude !== 'ferme' || ranked[0] === one.premier) &&
		(one.certitude === 'incertain' || ranked.slice(0, 3).some((network) => accepted.includes(network))) &&
		one.exclus.every((network) => !ranked.includes(network as (typeof ranked)[number]));
	expect(output?.urgency.level).toBe(one.urgence);
	expect(agrees).toBe(!DISAGREEMENTS.includes(id));
});
