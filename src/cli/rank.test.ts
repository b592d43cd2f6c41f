import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RANK_ERRORS, rankCases, rankText, type RankOutput } from './rank.ts';

type Vignette = {
	id: string;
	urgence: string;
	premier: string;
	alternatives: string[];
	exclus: string[];
	certitude: 'ferme' | 'ordre' | 'incertain';
};
const text = readFileSync(new URL('../../tests/support/vignettes.json', import.meta.url), 'utf8');
const vignettes = JSON.parse(text) as Vignette[];

function judged(cases: unknown): RankOutput[] {
	const result = rankCases(cases);
	if (!result.ok) throw new Error(result.error);
	return result.value;
}
const only = (fields: Record<string, unknown>): RankOutput => judged([fields])[0]!;
const networksOf = (list: readonly { readonly network: string }[]): string[] =>
	list.map((one) => one.network);

describe('the 30 cases', () => {
	const outputs = judged(vignettes);
	it.each(vignettes.map((one, at) => [one.id, one, outputs[at]!] as const))('%s', (_, one, output) => {
		const ranked = networksOf(output.ranked);
		expect(output.id).toBe(one.id);
		expect(output.urgency.level).toBe(one.urgence);
		if (one.certitude === 'ferme') expect(ranked[0]).toBe(one.premier);
		if (one.certitude !== 'incertain')
			expect(ranked.slice(0, 3).some((network) => [one.premier, ...one.alternatives].includes(network))).toBe(
				true
			);
		for (const network of one.exclus) expect(ranked).not.toContain(network);
		expect(new Set([...ranked, ...networksOf(output.excluded)]).size).toBe(59);
		expect(ranked.length + output.excluded.length).toBe(59);
	});

	it('do not depend on their order', () => {
		expect(judged(vignettes.toReversed()).toReversed()).toEqual(outputs);
	});
});

describe('a file', () => {
	it('is read with or without a byte-order mark', () => {
		expect(rankText(`\uFEFF${text}`).ok).toBe(true);
	});

	it.each([
		['{', 'fichier-pas-json'],
		['', 'fichier-pas-json'],
		['{"a":1}', 'fichier-pas-tableau'],
		['null', 'fichier-pas-tableau'],
		['[1]', 'cas-pas-objet'],
		['[null]', 'cas-pas-objet'],
		['[[]]', 'cas-pas-objet']
	] as const)('%s is refused in one sentence', (content, error) => {
		expect(rankText(content)).toEqual({ ok: false, error });
		expect(RANK_ERRORS[error]).toMatch(/^[A-ZÉ][^.]+\.$/);
	});

	it('may hold anything in a case without a crash', () => {
		const field = fc.constantFrom(
			'id',
			'departement',
			'lieu',
			'age',
			'tranche_age',
			'statut',
			'niveau',
			'boe',
			'cadre',
			'objet',
			'freins',
			'faits',
			'criteres',
			'canal'
		);
		fc.assert(
			fc.property(
				fc.dictionary(field, fc.oneof(fc.jsonValue(), fc.constantFrom('Rennes', 'boe', ['cadre'], 26))),
				(fields) => {
					const output = only(fields);
					expect(output.ranked.length + output.excluded.length).toBe(59);
				}
			),
			{ numRuns: 60 }
		);
	});
});

describe('the fields of a case', () => {
	it('are unknown when absent, wrong or not in the list', () => {
		expect(only({ id: 'x', statut: 'inconnu', age: 'trente', boe: 'oui', freins: 'tous', objet: 3 })).toEqual(
			only({ id: 'x' })
		);
		expect(only({}).id).toBeNull();
		expect(only({}).urgency).toEqual({ level: 'differable', criteria: [] });
	});

	it('take the RQTH or the cadre from either place, and the age before the class', () => {
		const told = { statut: 'demandeur-emploi-inscrit', objet: 'recherche-emploi', age: 40 };
		expect(networksOf(only({ ...told, boe: false, faits: ['boe'] }).ranked)).toContain('cap-emploi');
		expect(networksOf(only({ ...told, cadre: false, faits: ['cadre'] }).ranked)[0]).toBe('apec');
		expect(networksOf(only({ ...told, tranche_age: '18-25', boe: false }).ranked)).not.toContain(
			'mission-locale'
		);
	});

	it('say « À vérifier » with a question', () => {
		const young = only({ statut: 'sorti-etudes-sans-solution', objet: 'recherche-emploi', age: 27 });
		const reasons = young.excluded.find((one) => one.network === 'mission-locale')?.reasons;
		expect(reasons?.[0]?.code).toBe('a-verifier-boe');
		expect(reasons?.[0]?.text).toMatch(/^À vérifier/);
	});

	it('give distances from a known place only', () => {
		const told = {
			statut: 'demandeur-emploi-inscrit',
			objet: 'recherche-emploi',
			age: 40,
			departement: '29'
		};
		const here = only({ ...told, lieu: 'Le Guilvinec' }).ranked.find(
			(one) => one.network === 'france-travail'
		);
		expect(here?.offers[0]?.km).toBeGreaterThan(0);
		const nowhere = only({ ...told, lieu: 'Atlantide' }).ranked.find(
			(one) => one.network === 'france-travail'
		);
		expect(nowhere?.offers.every((offer) => offer.km === null)).toBe(true);
	});
});
