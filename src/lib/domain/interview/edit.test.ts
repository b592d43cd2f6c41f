import { describe, expect, it } from 'vitest';
import {
	editContact,
	editDiagnostic,
	editListening,
	type DiagnosticInput,
	type ListeningInput
} from '#lib/domain/interview/edit.ts';
import type { Interview } from '#lib/domain/interview/interview.ts';
import { startInterview } from '#lib/domain/interview/start.ts';
import { maelle } from '../../../../tests/support/cast.ts';

const blank = startInterview();
const said: ListeningInput = {
	cadre: false,
	paroles: '',
	reformulation: '',
	validee: false,
	demande1: '',
	objet1: null,
	demande2: '',
	objet2: null,
	demande3: '',
	objet3: null,
	principale: '1',
	besoin: ''
};

it('replaces the first contact, and nothing else', () => {
	const edited = editContact(maelle, {
		canal: 'telephone',
		modalite: 'differe-rdv',
		criteres: ['echeance-7-jours'],
		numerique: 'accompagne',
		demarches: 'autonome',
		origine: 'employeur'
	});
	expect(edited).toEqual({
		...maelle,
		contact: {
			channel: 'telephone',
			modality: 'differe-rdv',
			criteria: ['echeance-7-jours'],
			digital: 'accompagne',
			paperwork: 'autonome',
			origin: 'employeur'
		}
	});
});

describe('reformulation', () => {
	const reformulated = (text: string, validated: boolean, earlier: string[] = []): Interview => ({
		...blank,
		reformulation: { text, validated, earlier }
	});
	const rewrite = (before: Interview, reformulation: string, validee: boolean) =>
		editListening(before, { ...said, reformulation, validee }).reformulation;

	it('joins the earlier wordings when it was validated and is rewritten', () => {
		expect(rewrite(reformulated('Je veux partir.', true, ['Je pars.']), 'Je veux changer.', true)).toEqual({
			text: 'Je veux changer.',
			validated: false,
			earlier: ['Je pars.', 'Je veux partir.']
		});
		expect(rewrite(reformulated('Je veux partir.', true), '', false).earlier).toEqual(['Je veux partir.']);
	});

	it('leaves no trace of a draft that nobody validated, nor of an empty one', () => {
		expect(rewrite(reformulated('Brouillon', false), 'Autre brouillon', true).earlier).toEqual([]);
		expect(rewrite(reformulated('', true), 'Première', true).earlier).toEqual([]);
	});

	it('keeps its history when only the tick changes', () => {
		const unticked = rewrite(reformulated('Je veux partir.', true, ['Je pars.']), 'Je veux partir.', false);
		expect(unticked).toEqual({ text: 'Je veux partir.', validated: false, earlier: ['Je pars.'] });
	});

	it('has to be validated again once rewritten, so that typing leaves one earlier wording and no fragments', () => {
		const first = rewrite(reformulated('Je veux partir.', true), 'Je veux part', true);
		expect(first).toEqual({ text: 'Je veux part', validated: false, earlier: ['Je veux partir.'] });
	});

	it('cannot be validated while it is empty', () => {
		expect(rewrite(blank, ' \n ', true).validated).toBe(false);
		expect(rewrite(blank, 'Oui.', true).validated).toBe(true);
	});

	it('keeps the twenty latest wordings', () => {
		const earlier = Array.from({ length: 20 }, (_, index) => `version ${index + 1}`);
		const rewritten = rewrite(reformulated('version 21', true, earlier), 'version 22', true).earlier;
		expect([rewritten.length, rewritten[0], rewritten.at(-1)]).toEqual([20, 'version 2', 'version 21']);
	});
});

describe('demands', () => {
	const demandsOf = (input: Partial<ListeningInput>) => editListening(blank, { ...said, ...input }).demands;

	it('drops the empty ones, and the main one follows its own demand', () => {
		const demands = demandsOf({
			demande1: '  ',
			demande2: 'Changer de métier',
			demande3: '',
			objet3: 'vae',
			principale: '3',
			besoin: 'Souffler'
		});
		expect(demands).toEqual({
			list: [
				{ text: 'Changer de métier', subject: null },
				{ text: '', subject: 'vae' }
			],
			main: 1,
			need: 'Souffler'
		});
	});

	it('falls back on the first when the main one was left empty, and tells twins apart', () => {
		expect(demandsOf({ demande1: 'A', demande3: 'C', principale: '2' }).main).toBe(0);
		expect(demandsOf({ demande1: 'A', demande2: 'A', principale: '2' }).main).toBe(1);
		expect(demandsOf({ principale: '3' })).toEqual({ list: [], main: 0, need: '' });
	});

	it('keeps the words of the listening beside them', () => {
		expect(editListening(blank, { ...said, cadre: true, paroles: 'fatigué' }).listening).toEqual({
			framed: true,
			words: 'fatigué'
		});
	});
});

describe('shared diagnostic', () => {
	const input: DiagnosticInput = {
		statut: 'salarie-cdd',
		age: '26-29',
		sexe: 'homme',
		diplome: 'niveau-4',
		commune: 'Groix',
		communeCode: '56069',
		sansDomicile: true,
		faits: ['referent-existant'],
		connaissance: 'partielle',
		projet: 'Cuisinier',
		anterieures: 'Un stage',
		cepExplique: true,
		freins: ['projet-flou', 'confiance'],
		leviers: ['motivation'],
		motsFreins: 'le bateau',
		motsLeviers: 'un ami',
		aExplorer: 'Et mes droits ?',
		priorite1: 'confiance',
		priorite2: 'violences',
		priorite3: 'confiance'
	};

	it('keeps each answer in its place', () => {
		const { situation, diagnostic } = editDiagnostic(blank, input);
		expect(situation).toEqual({
			status: 'salarie-cdd',
			ageClass: '26-29',
			sex: 'homme',
			diploma: 'niveau-4',
			place: 'Groix',
			communeCode: '56069',
			homeless: true,
			facts: ['referent-existant'],
			knowledge: 'partielle',
			project: 'Cuisinier',
			previous: 'Un stage',
			cepExplained: true
		});
		expect(diagnostic).toEqual({
			obstacles: ['projet-flou', 'confiance'],
			levers: ['motivation'],
			obstacleWords: 'le bateau',
			leverWords: 'un ami',
			toExplore: 'Et mes droits ?',
			// Only among what is ticked, each once, in the person's order.
			priorities: ['confiance']
		});
	});

	it('keeps the order of the priorities', () => {
		const wished = { priorite1: null, priorite2: 'confiance', priorite3: 'projet-flou' } as const;
		const { priorities } = editDiagnostic(blank, { ...input, ...wished }).diagnostic;
		expect(priorities).toEqual(['confiance', 'projet-flou']);
	});
});
