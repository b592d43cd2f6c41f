import { describe, expect, test } from 'vitest';
import { isUpToDate, knownOf, type Answers } from '#lib/domain/interview/answers.ts';
import { differences, mergeAnswers } from '#lib/domain/interview/merge.ts';
import { markOf } from '#lib/domain/shared/mark.ts';
import { listeningShape, planShape, diagnosticShape } from '#lib/forms/shapes.ts';

const read = (base: Answers) => ({ known: knownOf(base), attempts: {} });
const PAGE = { paroles: 'Elle dit.', besoin: '', cadre: '', freins: ['garde', 'transport'] };
const merge = (mine: Partial<Answers>, theirs: Partial<Answers>, base: Answers = PAGE) =>
	mergeAnswers({ ...base, ...mine }, { ...base, ...theirs }, read(base));

describe('fields', () => {
	test('different fields merge, in silence', () => {
		expect(merge({ paroles: 'Ici.' }, { besoin: 'Là.', cadre: 'on' })).toEqual({
			answers: { paroles: 'Ici.', besoin: 'Là.', cadre: 'on', freins: ['garde', 'transport'] },
			conflicts: []
		});
	});

	test('the same field, written differently, is a conflict and keeps what is kept', () => {
		const { answers, conflicts } = merge({ paroles: 'Ici.' }, { paroles: 'Là.' });
		expect(answers.paroles).toBe('Là.');
		expect(conflicts).toEqual([['paroles']]);
	});

	test('an emptied text against a rewritten one is a conflict too', () => {
		expect(merge({ paroles: '' }, { paroles: 'Là.' }).conflicts).toEqual([['paroles']]);
		expect(merge({ paroles: 'Ici.' }, { paroles: '' }).conflicts).toEqual([['paroles']]);
	});

	test('the same words on both sides are no conflict', () => {
		expect(merge({ paroles: 'Pareil.' }, { paroles: 'Pareil.' }).conflicts).toEqual([]);
	});

	test('a screen that does not say what it read overwrites nothing', () => {
		const merged = mergeAnswers({ paroles: 'Ici.' }, { paroles: 'Là.' }, { known: null, attempts: {} });
		expect(merged).toEqual({ answers: { paroles: 'Là.' }, conflicts: [['paroles']] });
	});

	test('one’s own words that reached the disk without an answer are no conflict', () => {
		const reading = {
			known: knownOf(PAGE),
			attempts: { paroles: [[markOf('Elle dit')], [markOf('Elle dit oui')]] }
		};
		const mine = { ...PAGE, paroles: 'Elle dit oui, merci.' };
		const theirs = { ...PAGE, paroles: 'Elle dit oui' };
		expect(isUpToDate(theirs, reading)).toBe(true);
		expect(mergeAnswers(mine, theirs, reading)).toMatchObject({
			conflicts: [],
			answers: { paroles: 'Elle dit oui, merci.' }
		});
		expect(mergeAnswers(mine, { ...PAGE, paroles: 'Autre.' }, reading).conflicts).toEqual([['paroles']]);
	});

	test('an answer that nobody gave is no change: what the page proposes is kept', () => {
		expect(mergeAnswers({ duree: '30-44' }, { duree: undefined }, read({ duree: '15-29' }))).toEqual({
			answers: { duree: '30-44' },
			conflicts: []
		});
	});
});

describe('ticked sets', () => {
	test('additions and removals of both sides count', () => {
		const { answers, conflicts } = merge(
			{ freins: ['garde', 'sante'] },
			{ freins: ['garde', 'transport', 'langue'] }
		);
		expect([...(answers.freins ?? [])].sort()).toEqual(['garde', 'langue', 'sante']);
		expect(conflicts).toEqual([]);
	});

	test('an empty set has a past too', () => {
		expect(merge({ freins: ['un'] }, { freins: ['deux'] }, { ...PAGE, freins: [] }).answers.freins).toEqual([
			'deux',
			'un'
		]);
	});
});

describe('ordered lists', () => {
	const PLAN = { quoi1: 'Appeler', qui1: '', quoi2: 'Écrire', qui2: 'Moi', quoi3: '', qui3: '' };
	const mergePlan = (mine: Answers, theirs: Answers) =>
		mergeAnswers({ ...PLAN, ...mine }, { ...PLAN, ...theirs }, read(PLAN), planShape);

	test('two steps, or two answers of one step, merge', () => {
		expect(mergePlan({ qui1: 'Elle' }, { quoi2: 'Écrire demain' })).toMatchObject({
			answers: { quoi1: 'Appeler', qui1: 'Elle', quoi2: 'Écrire demain', qui2: 'Moi' },
			conflicts: []
		});
		expect(mergePlan({ quoi1: 'Appeler mardi' }, { qui1: 'Elle' })).toMatchObject({
			answers: { quoi1: 'Appeler mardi', qui1: 'Elle' },
			conflicts: []
		});
	});

	test('a step that both rewrote is one thing', () => {
		const { conflicts } = mergePlan({ quoi2: 'Dormir', qui2: 'Elle' }, { quoi2: 'Courir' });
		expect(conflicts).toHaveLength(1);
		expect(conflicts[0]).toEqual(expect.arrayContaining(['quoi2', 'qui2']));
		expect(conflicts[0]?.[0]).toBe('quoi2');
	});

	test('steps that both added are all kept, the other side’s first', () => {
		const merged = mergePlan({ quoi3: 'Dormir', qui3: 'Elle' }, { quoi3: 'Courir', qui1: 'Sa sœur' });
		expect(merged.conflicts).toEqual([]);
		expect(merged.answers).toMatchObject({
			qui1: 'Sa sœur',
			quoi3: 'Courir',
			qui3: '',
			quoi4: 'Dormir',
			qui4: 'Elle'
		});
	});

	test('without room for all, both versions are shown', () => {
		const mine = { quoi3: 'Dormir', quoi4: 'Lire', quoi5: 'Relire' };
		expect(mergePlan(mine, { quoi3: 'Courir' }).conflicts).toHaveLength(1);
	});

	test('an answer never slides under another step: a reordered list is one thing', () => {
		const swapped = { quoi1: 'Écrire', qui1: 'Moi', quoi2: 'Appeler', qui2: '' };
		expect(mergePlan({ qui1: 'Elle' }, swapped).conflicts).toHaveLength(1);
		expect(mergePlan({}, swapped)).toMatchObject({ answers: swapped, conflicts: [] });
		expect(mergePlan(swapped, {})).toMatchObject({ answers: swapped, conflicts: [] });
	});

	test('a step removed above moves the others', () => {
		const closedUp = { quoi1: 'Écrire', qui1: 'Moi', quoi2: '', qui2: '' };
		expect(mergePlan({ qui2: 'Elle' }, closedUp).conflicts).toHaveLength(1);
	});

	test('two orders of priorities are shown, never mixed', () => {
		const base = { priorite1: 'garde', priorite2: 'sante', priorite3: '' };
		const mine = { priorite1: 'sante', priorite2: 'garde', priorite3: '' };
		const theirs = { priorite1: 'garde', priorite2: 'sante', priorite3: 'langue' };
		expect(mergeAnswers(mine, theirs, read(base), diagnosticShape).conflicts).toEqual([
			['priorite1', 'priorite2', 'priorite3']
		]);
	});
});

describe('a tick about a text', () => {
	const BASE = { reformulation: 'Je veux soigner.', validee: '' };

	test('does not validate words that the person has not heard', () => {
		const merged = mergeAnswers(
			{ ...BASE, validee: 'on' },
			{ ...BASE, reformulation: 'Je veux partir.' },
			read(BASE),
			listeningShape
		);
		expect(merged.answers).toMatchObject({ reformulation: 'Je veux partir.', validee: '' });
	});

	test('stays when the text is the same', () => {
		const merged = mergeAnswers(
			{ ...BASE, validee: 'on' },
			{ ...BASE, cadre: 'on' },
			read(BASE),
			listeningShape
		);
		expect(merged.answers).toMatchObject({ validee: 'on', cadre: 'on' });
	});
});

test('what is shown again comes with what it cannot be shown without', () => {
	const mine = { demande1: '', demande2: 'Partir', paroles: 'x', besoin: 'y' };
	const kept = { demande1: 'Partir', demande2: '', paroles: 'x', besoin: 'z' };
	const groups = differences(mine, kept, listeningShape);
	expect(groups.map((names) => names.includes('demande1') && names.includes('principale'))).toContain(true);
	expect(groups).toContainEqual(['besoin']);
	expect(groups.flat()).not.toContain('paroles');
});
