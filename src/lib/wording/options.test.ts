import { describe, expect, it } from 'vitest';
import { levers } from '#lib/vocabularies/lever.ts';
import { obstacles } from '#lib/vocabularies/obstacle.ts';
import { sexes } from '#lib/vocabularies/sex.ts';
import { statuses } from '#lib/vocabularies/status.ts';
import type { CodeList, Entry } from '#lib/vocabularies/types.ts';
import { optionsOf, shareable } from '#lib/wording/options.ts';

const entry = (code: string, group: string | null, more: Partial<Entry> = {}): Entry => ({
	code,
	label: code.toUpperCase(),
	cls: 'A',
	group,
	since: '2026-11',
	...more
});
const list = (...entries: Entry[]): CodeList => ({
	id: 'fictive',
	title: 'Fictive',
	source: '',
	version: '2026-11',
	entries
});
const headings = (of: CodeList) => [...new Set(optionsOf(of, true).map(({ group }) => group))];

describe('choices of a list', () => {
	it('keep its order and its words, nothing of its classes', () => {
		expect(optionsOf(sexes)).toEqual([
			{ code: 'femme', label: 'Femme' },
			{ code: 'homme', label: 'Homme' },
			{ code: 'non-communique', label: 'Non communiqué / autre' }
		]);
	});

	it('leave out what was retired', () => {
		const retired = list(entry('a', 'a'), entry('b', 'b', { until: '2027-01' }), entry('c', 'c'));
		expect(optionsOf(retired).map(({ code }) => code)).toEqual(['a', 'c']);
		expect(optionsOf(retired, true).map(({ code }) => code)).toEqual(['a', 'c']);
	});

	it('offer no obstacle that must not be read over a desk, and keep its code in the list', () => {
		const offered = optionsOf(shareable(obstacles), true).map(({ code }) => code);
		expect(obstacles.entries.filter(({ code }) => !offered.includes(code)).map(({ code }) => code)).toEqual([
			'admin-judiciaire',
			'sante-psy-addiction',
			'violences'
		]);
	});

	it('put last what is left over and what is never counted, each family in its order', () => {
		const mixed = list(
			entry('sante', null),
			entry('autre', 'autre-situation'),
			entry('bus', 'mobilite'),
			entry('toit', 'logement'),
			entry('permis', 'mobilite'),
			entry('justice', null)
		);
		expect(optionsOf(mixed, true)).toEqual([
			{ code: 'bus', label: 'BUS', group: 'Mobilité' },
			{ code: 'toit', label: 'TOIT', group: 'Logement' },
			{ code: 'permis', label: 'PERMIS', group: 'Mobilité' },
			{ code: 'sante', label: 'SANTE', group: 'Santé, protection (jamais compté)' },
			{ code: 'autre', label: 'AUTRE', group: 'Autre' },
			{ code: 'justice', label: 'JUSTICE', group: 'Santé, protection (jamais compté)' }
		]);
	});
});

describe('families that pages show', () => {
	it('of obstacles', () => {
		expect(headings(obstacles)).toEqual([
			'Mobilité',
			'Numérique',
			'Langue et savoirs',
			'Famille',
			'Logement',
			'Argent',
			'Démarches et droits',
			'Projet, emploi, formation',
			'Confiance et lien',
			'Santé, protection (jamais compté)'
		]);
	});

	it('of levers', () => {
		expect(headings(levers)).toEqual([
			'Compétences',
			'Projet',
			'Soutien',
			'Mobilité',
			'Autonomie',
			'Conditions',
			'Financement',
			'Autour de soi',
			'Santé, protection (jamais compté)'
		]);
	});

	it('of situations', () => {
		expect(headings(statuses)).toEqual([
			'En recherche d’emploi',
			'Salarié·e du privé',
			'Alternance',
			'À son compte',
			'Secteur public',
			'École, études',
			'Formation, volontariat',
			'Sans activité',
			'Autre'
		]);
		const codes = optionsOf(statuses, true).map(({ code }) => code);
		expect(codes.slice(-4)).toEqual(['salarie-esat', 'sous-main-de-justice', 'autre', 'non-communique']);
	});
});
