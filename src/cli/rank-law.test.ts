import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { networks } from '#lib/vocabularies/network.ts';
import { statuses } from '#lib/vocabularies/status.ts';
import { rankCases } from './rank.ts';

/** What a case expects: the first network, among the first three, shown, kept out, or waiting for an answer. */
type Case = {
	readonly id: string;
	readonly situation: string;
	readonly source: string;
	readonly statut: string;
	readonly premier?: string;
	readonly trois?: readonly string[];
	readonly montres?: readonly string[];
	readonly exclus?: readonly string[];
	readonly averifier?: readonly string[];
};

const file = new URL('../../tests/support/cases-law.json', import.meta.url);
const cases = JSON.parse(readFileSync(file, 'utf8')) as Case[];
const result = rankCases(cases);
const outputs = result.ok ? result.value : [];

/** Written from the articles and from operators.md, each with its source, before the rules were run on them. */
describe('a hundred cases written from the law', () => {
	it.each(cases.map((one, at) => [`${one.id} ${one.situation}`, one, outputs[at]!] as const))(
		'%s',
		(_, one, output) => {
			const shown = output.ranked.map(({ network }) => network as string);
			const asking = output.excluded
				.filter(({ reasons }) => reasons.every(({ text }) => text.startsWith('À vérifier')))
				.map(({ network }) => network as string);
			if (one.premier) expect(shown[0]).toBe(one.premier);
			expect(shown.slice(0, 3)).toEqual(expect.arrayContaining([...(one.trois ?? [])]));
			expect(shown).toEqual(expect.arrayContaining([...(one.montres ?? [])]));
			for (const network of one.exclus ?? []) expect([...shown, ...asking]).not.toContain(network);
			expect(asking).toEqual(expect.arrayContaining([...(one.averifier ?? [])]));
		}
	);

	it('each give their source, and together every network both ways and every edge of age', () => {
		for (const { source } of cases) expect(source).toMatch(/code|operators\.md|CASF|CESEDA|arrêté|loi/i);
		const shown = cases.flatMap((one) => [
			one.premier,
			...(one.trois ?? []),
			...(one.montres ?? []),
			...(one.averifier ?? [])
		]);
		const kept = cases.flatMap((one) => [...(one.exclus ?? []), ...(one.averifier ?? [])]);
		const missing = (codes: readonly unknown[], also: readonly string[] = []) =>
			networks
				.map(({ code }) => code as string)
				.filter((code) => !codes.includes(code) && !also.includes(code));
		// Sellers are never an answer (operators.md, rule 8).
		expect(missing(shown, ['cibc', 'organismes-formation'])).toEqual([]);
		// Doors open to everybody come when nothing else answers (rule 10).
		expect(missing(kept)).toEqual([]);
		expect(statuses.entries.map(({ code }) => code)).toEqual(
			expect.arrayContaining(cases.map(({ statut }) => statut))
		);
	});
});
