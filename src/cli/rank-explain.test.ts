import { describe, expect, it } from 'vitest';
import { networks } from '#lib/vocabularies/network.ts';
import { networkNames } from '#lib/wording/network-names.ts';
import { rankCases } from './rank.ts';
import { explainedAll } from './rank-explain.ts';

function textOf(...cases: readonly object[]): string {
	const result = rankCases(cases);
	if (!result.ok) throw new Error(result.error);
	return explainedAll(result.value);
}

const young = {
	id: 'A1',
	lieu: 'Rennes',
	departement: '35',
	age: 27,
	statut: 'sorti-etudes-sans-solution',
	objet: 'recherche-emploi',
	criteres: ['ressources-rompues']
};

describe('a case in sentences', () => {
	const lines = textOf(young).split('\n');

	it('begins with the case and why it may not wait', () => {
		expect(lines.slice(0, 2)).toEqual([
			'Cas A1',
			'Moment\u00a0: Aujourd’hui. Il n’y a plus de ressources ce mois-ci\u00a0: les droits s’ouvrent en parallèle.'
		]);
	});

	it('gives what is possible in order, with reasons, sources and doors', () => {
		const first = lines.indexOf('  1. France Travail');
		expect(lines.slice(first + 1, first + 3)).toEqual([
			'     Sans emploi, vous pouvez y recevoir un conseil\u00a0: c’est l’opérateur prévu par la loi. [L6111-6 code du travail\u202f; operators.md règle 3]',
			'     Vous cherchez un emploi\u00a0: c’est sa mission, que l’on soit inscrit ou non. [L5411-1 code du travail\u202f; operators.md §1 france-travail\u202f; operators.md règle 4]'
		]);
		expect(lines[first + 4]).toMatch(/^ {5}→ France Travail .+, Rennes, à \d\u00a0km environ$/);
	});

	it('names each network once, the uncertain ones with their question', () => {
		const named = networks.filter(({ code }) =>
			lines.some((line) => line.replace(/^ *(\d+\.|·) /, '') === networkNames[code])
		);
		expect(named).toHaveLength(59);
		const asked = lines.indexOf('  · Mission locale');
		expect(lines[asked + 1]).toBe(
			'     À vérifier\u00a0: une reconnaissance (RQTH ou équivalent) existe-t-elle\u202f? Ne pas répondre est possible.'
		);
	});
});

it('several cases are told apart, and numbered when they have no name', () => {
	const text = textOf({}, young);
	expect(text).toContain('Cas 1\n');
	expect(text.split('─'.repeat(72))).toHaveLength(2);
	expect(textOf()).toBe('');
});

it('an acronym keeps its capitals', () => {
	expect(textOf({ statut: 'salarie-cdi' })).toContain('d’autres besoins\u00a0: RQTH, AAH');
});
